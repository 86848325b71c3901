// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/csv_text.h"

namespace lockstep::sandbox {
namespace {

// Reads line by line; lives for one text.
class Reader
{
public:
    Reader(const QByteArray& text, char delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool sawCrlf() const { return m_sawCrlf; }

    // False: a quote is never closed.
    bool readLine(QStringList& cells)
    {
        QByteArray cell;
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char letter = m_text.at(m_at);
            if (quoted) {
                if (letter != '"')
                    cell.append(letter);
                else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == '"')
                    cell.append(m_text.at(++m_at));
                else
                    quoted = false;
            } else if (letter == '"' && cell.isEmpty())
                quoted = true;
            else if (letter == m_delimiter) {
                cells.append(QString::fromUtf8(cell));
                cell.clear();
            } else if (letter == '\n' || letter == '\r') {
                endLine(letter);
                break;
            } else
                cell.append(letter);
        }
        cells.append(QString::fromUtf8(cell));
        return !quoted;
    }

private:
    void endLine(char letter)
    {
        ++m_at;
        if (letter == '\r' && m_at < m_text.size() && m_text.at(m_at) == '\n') {
            ++m_at;
            m_sawCrlf = true;
        }
    }

    const QByteArray& m_text;
    char m_delimiter;
    qsizetype m_at = 0;
    bool m_sawCrlf = false;
};

QByteArray line(const QStringList& cells, char delimiter, const QByteArray& lineEnd, bool always)
{
    QByteArray text;
    for (const QString& cell : cells) {
        if (!text.isEmpty() || &cell != &cells.constFirst())
            text.append(delimiter);
        QByteArray bytes = cell.toUtf8();
        const bool needed =
            bytes.contains(delimiter) || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r');
        if (always || needed)
            text.append('"').append(bytes.replace('"', "\"\"")).append('"');
        else
            text.append(bytes);
    }
    return text.append(lineEnd);
}

} // namespace

Result<CsvText> readCsv(const QByteArray& text, char delimiter)
{
    const auto broken = [](qsizetype row, const QString& what) {
        return refuse(QStringLiteral("ClientInputError"),
                      QStringLiteral("row %1: %2").arg(QString::number(row), what));
    };
    CsvText csv;
    Reader reader(text, delimiter);
    if (!reader.atEnd() && !reader.readLine(csv.header))
        return broken(0, QStringLiteral("a quote is not closed"));
    while (!reader.atEnd()) {
        QStringList cells;
        const bool closed = reader.readLine(cells);
        if (!closed)
            return broken(csv.rows.size() + 1, QStringLiteral("a quote is not closed"));
        if (cells.size() == 1 && cells.constFirst().isEmpty() && csv.header.size() > 1)
            continue;
        if (cells.size() != csv.header.size())
            return broken(csv.rows.size() + 1,
                          QStringLiteral("%1 columns where the header has %2")
                              .arg(cells.size())
                              .arg(csv.header.size()));
        csv.rows.append(cells);
    }
    csv.endsInCrlf = reader.sawCrlf();
    return csv;
}

QByteArray quotedLine(const QStringList& cells, char delimiter, const QByteArray& lineEnd)
{
    return line(cells, delimiter, lineEnd, true);
}

QByteArray plainLine(const QStringList& cells, char delimiter, const QByteArray& lineEnd)
{
    return line(cells, delimiter, lineEnd, false);
}

} // namespace lockstep::sandbox
