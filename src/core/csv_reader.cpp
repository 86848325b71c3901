// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv_reader.h"

#include <utility>

namespace lockstep::core {

namespace {

// Goes through the text once, a cell at a time.
class Reader
{
public:
    explicit Reader(const QByteArray& text)
        : m_text(text)
    { }

    // Nothing at the end of the text or where it is no CSV; failed() tells them apart.
    std::optional<QStringList> nextRow()
    {
        if (m_at >= m_text.size() || m_failed)
            return std::nullopt;
        QStringList cells;
        do
            cells.append(nextCell());
        while (!m_failed && takes(','));
        if (!m_failed && m_at < m_text.size())
            takeLineEnd();
        return m_failed ? std::nullopt : std::optional(std::move(cells));
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    [[nodiscard]] char now() const { return m_at < m_text.size() ? m_text.at(m_at) : '\n'; }
    bool takes(char wanted)
    {
        const bool is = m_at < m_text.size() && m_text.at(m_at) == wanted;
        m_at += is ? 1 : 0;
        return is;
    }
    void takeLineEnd()
    {
        takes('\r');
        m_failed = !takes('\n') && m_at < m_text.size();
    }
    QString nextCell() { return takes('"') ? quotedCell() : plainCell(); }
    QString plainCell()
    {
        const qsizetype start = m_at;
        while (now() != ',' && now() != '\n' && now() != '\r')
            ++m_at;
        return decoded(m_text.sliced(start, m_at - start));
    }
    QString quotedCell()
    {
        QByteArray cell;
        while (true) {
            const qsizetype end = m_text.indexOf('"', m_at);
            if (end < 0) {
                m_failed = true;
                return {};
            }
            cell += m_text.sliced(m_at, end - m_at);
            m_at = end + 1;
            if (!takes('"'))
                break;
            cell += '"';
        }
        m_failed = now() != ',' && now() != '\n' && now() != '\r';
        return decoded(std::move(cell));
    }
    static QString decoded(QByteArray cell)
    {
        cell.replace('\0', QByteArrayView());
        return QString::fromUtf8(cell);
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

std::optional<CsvTable> readCsv(const QByteArray& text)
{
    Reader reader(text);
    auto header = reader.nextRow();
    if (!header)
        return std::nullopt;
    CsvTable table;
    table.header = std::move(*header);
    while (auto row = reader.nextRow()) {
        if (row->size() != table.header.size())
            return std::nullopt;
        table.rows.append(std::move(*row));
    }
    return reader.failed() ? std::nullopt : std::optional(std::move(table));
}

qsizetype countCsvRows(const QByteArray& text)
{
    qsizetype rows = 0;
    bool isQuoted = false;
    for (const char c : text) {
        isQuoted = isQuoted != (c == '"'); // a doubled quote leaves it as it was
        rows += c == '\n' && !isQuoted ? 1 : 0;
    }
    return isQuoted || !text.endsWith('\n') ? -1 : rows;
}

} // namespace lockstep::core
