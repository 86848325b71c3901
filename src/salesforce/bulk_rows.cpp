// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/bulk_rows.h"

#include "core/csv_reader.h"
#include "salesforce/errors.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace lockstep::salesforce {

using core::WriteRecord;
using core::WriteResult;

namespace {

QString idColumn()
{
    return QStringLiteral("Id");
}

// What empties a field.
QString emptiness()
{
    return QStringLiteral("#N/A");
}

QStringList columnsOf(const BulkWrite& write)
{
    QSet<QString> fields;
    for (const WriteRecord& record : write.records) {
        for (auto it = record.values.keyBegin(); it != record.values.keyEnd(); ++it)
            fields.insert(*it);
    }
    QStringList columns(fields.cbegin(), fields.cend());
    columns.sort();
    if (write.success == WriteResult::Status::Updated)
        columns.prepend(idColumn());
    return columns;
}

// core::CsvWriter defuses formulas, which would change what is written here.
QByteArray cellOf(const QString& text)
{
    QByteArray cell = text.toUtf8();
    const bool isPlain = std::none_of(cell.cbegin(), cell.cend(),
                                      [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; });
    const bool hasEdges = cell.startsWith(' ') || cell.endsWith(' ');
    if (isPlain && !hasEdges)
        return cell;
    cell.replace('"', "\"\"");
    return '"' + cell + '"';
}

QByteArray cellOf(const WriteRecord& record, const QString& column)
{
    if (column == idColumn())
        return record.id.toUtf8();
    const auto value = record.values.constFind(column);
    if (value == record.values.cend())
        return {};
    return cellOf(value->toString().isEmpty() ? emptiness() : value->toString());
}

// "CODE:message:FIELD,FIELD --"; the message may hold colons of its own.
core::Error errorOf(const QString& cell)
{
    const QString rest = cell.section(u':', 1);
    const qsizetype end = rest.lastIndexOf(u':');
    QString fields = end < 0 ? QString() : rest.sliced(end + 1);
    fields.remove(QLatin1String("--"));
    QStringList names;
    const QStringList parts = fields.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        names.append(part.trimmed());
    names.removeAll(QString());
    const QJsonObject error{{QStringLiteral("statusCode"), cell.section(u':', 0, 0)},
                            {QStringLiteral("message"), end < 0 ? rest : rest.first(end)},
                            {QStringLiteral("fields"), QJsonArray::fromStringList(names)}};
    return recordError({{QStringLiteral("errors"), QJsonArray{error}}});
}

} // namespace

QString bulkKey(const WriteRecord& record, const QString& keyColumn)
{
    return keyColumn == idColumn() ? record.id : record.values.value(keyColumn).toString();
}

bool fitsInCsv(const WriteRecord& record)
{
    return std::none_of(record.values.cbegin(), record.values.cend(),
                        [](const core::FieldValue& value) { return value.toString() == emptiness(); });
}

qsizetype csvBytes(const WriteRecord& record)
{
    qsizetype bytes = record.id.size() + 1;
    for (const core::FieldValue& value : record.values)
        bytes += value.toString().toUtf8().size() + 3;
    return bytes;
}

QByteArray csvOf(const BulkWrite& write)
{
    const QStringList columns = columnsOf(write);
    QByteArray csv = columns.join(u',').toUtf8() + '\n';
    for (const WriteRecord& record : write.records) {
        QByteArrayList cells;
        cells.reserve(columns.size());
        for (const QString& column : columns)
            cells.append(cellOf(record, column));
        csv += cells.join(',') + '\n';
    }
    return csv;
}

std::optional<QHash<QString, WriteResult>> bulkResults(const QByteArray& csv, BulkList list,
                                                       const BulkWrite& write, const core::Error& untouched)
{
    const auto table = core::readCsv(csv);
    if (!table)
        return std::nullopt;
    const qsizetype key = table->header.lastIndexOf(write.keyColumn);
    const qsizetype id = table->header.indexOf(QStringLiteral("sf__Id"));
    const qsizetype error = table->header.indexOf(QStringLiteral("sf__Error"));
    const bool isComplete =
        list == BulkList::Unprocessed || (id >= 0 && (list == BulkList::Successful || error >= 0));
    // A list of nothing may lack the columns of an upload that could not be read.
    if (!isComplete || (key < 0 && !table->rows.isEmpty()))
        return std::nullopt;
    QHash<QString, WriteResult> results;
    for (const QStringList& cells : table->rows) {
        WriteResult result;
        if (list == BulkList::Successful)
            result.status = write.success;
        else
            result.error = list == BulkList::Failed ? errorOf(cells.at(error)) : untouched;
        if (list != BulkList::Unprocessed)
            result.id = core::salesforceId18(cells.at(id));
        results.insert(cells.at(key), result);
    }
    return results;
}

} // namespace lockstep::salesforce
