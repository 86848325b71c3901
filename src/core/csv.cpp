// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include "core/decimal.h"

#include <algorithm>

namespace lockstep::core {

namespace {

// What makes a spreadsheet run a cell; a plain number such as -5 or +3.5 is none.
bool looksLikeFormula(const QString& cell)
{
    if (cell.isEmpty())
        return false;
    static const QString starts = QStringLiteral("=+-@\t\r\n");
    // Full-width forms are taken for the same signs by some spreadsheets.
    static const QString fullWidthStarts = QStringLiteral(u"\uFF1D\uFF0B\uFF0D\uFF20");
    // Blanks before the sign are skipped by some as well.
    const auto first =
        std::find_if_not(cell.begin(), cell.end(), [](QChar c) { return c == u' ' || c == QChar::Nbsp; });
    if (first == cell.end() || !(starts.contains(*first) || fullWidthStarts.contains(*first)))
        return false;
    return !Decimal::parse(cell);
}

QString quoted(const QString& cell)
{
    QString safe = looksLikeFormula(cell) ? u'\'' + cell : cell;
    const bool needsQuotes = std::any_of(safe.begin(), safe.end(), [](QChar c) {
        return c == u'"' || c == u',' || c == u'\r' || c == u'\n' || c == u';' || c == u'\t';
    });
    if (!needsQuotes)
        return safe;
    safe.replace(u'"', QLatin1String("\"\""));
    return u'"' + safe + u'"';
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device)
    : m_device(device)
{ }

bool CsvWriter::writeRow(const QStringList& cells)
{
    QStringList row;
    row.reserve(cells.size());
    std::transform(cells.begin(), cells.end(), std::back_inserter(row), quoted);
    const QByteArray line = (row.join(u',') + QLatin1String("\r\n")).toUtf8();
    return m_device.write(line) == line.size();
}

} // namespace lockstep::core
