// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/soql_groups.h"

#include "sandbox/json_writer.h"
#include "sandbox/soql_where.h"

#include <QSet>
#include <map>

namespace lockstep::sandbox::soql {
namespace {

Result<QList<Path>> groupPaths(const SalesforceOrg& org, const SObject& object, const Query& query)
{
    QList<Path> paths;
    for (const Name& name : query.groups) {
        const Result<Path> path = findPath(org, object, query.text, name);
        if (!path)
            return tl::unexpected(path.error());
        if (!object.field(path->column).isGroupable())
            return errorAt(query.text, name.at, QStringLiteral("MALFORMED_QUERY"),
                           QStringLiteral("field '%1' can not be grouped in a query call").arg(name.text));
        paths.append(*path);
    }
    return paths;
}

bool isGrouped(const QList<Path>& groups, const Path& path)
{
    return std::any_of(groups.begin(), groups.end(), [&path](const Path& group) {
        return group.column == path.column && group.farther == path.farther;
    });
}

Result<QList<GroupColumn>> columnsOf(const SalesforceOrg& org, const SObject& object, const Query& query,
                                     const QList<Path>& groups)
{
    QList<GroupColumn> columns;
    int unnamed = 0;
    for (const Item& item : query.items) {
        const Result<Path> path = findPath(org, object, query.text, item.field);
        if (!path)
            return tl::unexpected(path.error());
        const SField& field = object.field(path->column);
        if (item.function.isEmpty() && !isGrouped(groups, *path))
            return errorAt(query.text, item.field.at, QStringLiteral("MALFORMED_QUERY"),
                           QStringLiteral("Field must be grouped or aggregated: %1").arg(item.field.text));
        const bool sums = item.function == QLatin1String("SUM") || item.function == QLatin1String("AVG");
        if (!item.function.isEmpty()
            && (!field.isAggregatable() || (sums && !field.isNumber() && field.type != QLatin1String("int"))))
            return errorAt(query.text, item.field.at, QStringLiteral("MALFORMED_QUERY"),
                           QStringLiteral("field %1 does not support aggregate operator %2")
                               .arg(item.field.text, item.function));
        QString key = item.alias;
        if (key.isEmpty() && item.function.isEmpty())
            key = path->farther.isEmpty() ? field.name : path->farther;
        else if (key.isEmpty())
            key = QStringLiteral("expr%1").arg(unnamed++);
        columns.append({item.function, *path, key});
    }
    return columns;
}

void appendAggregate(QByteArray& json, const SalesforceOrg& org, const SObject& object,
                     const GroupColumn& column, const QList<int>& rows)
{
    const bool exact = isExact(object, column.path);
    double sum = 0;
    qint64 filled = 0;
    int least = -1;
    int most = -1;
    QSet<QString> distinct;
    for (const int row : rows) {
        const Value value = cellAt(org, object, column.path, row);
        if (isBlank(value))
            continue;
        ++filled;
        sum += toText(value).toDouble();
        distinct.insert(toText(value).toCaseFolded());
        if (least < 0 || compare(value, cellAt(org, object, column.path, least), exact) < 0)
            least = row;
        if (most < 0 || compare(value, cellAt(org, object, column.path, most), exact) > 0)
            most = row;
    }
    if (column.function == QLatin1String("COUNT"))
        json.append(QByteArray::number(filled));
    else if (column.function == QLatin1String("COUNT_DISTINCT"))
        json.append(QByteArray::number(distinct.size()));
    else if (filled == 0)
        json.append("null");
    else if (column.function == QLatin1String("MIN") || column.function == QLatin1String("MAX"))
        appendCell(json, object, column.path.column, column.function == QLatin1String("MIN") ? least : most);
    else
        appendDecimal(json, column.function == QLatin1String("SUM") ? sum : sum / double(filled));
}

QByteArray groupJson(const SalesforceOrg& org, const SObject& object, const QList<GroupColumn>& columns,
                     const QList<int>& rows)
{
    QByteArray json("{\"attributes\":{\"type\":\"AggregateResult\"}");
    for (const GroupColumn& column : columns) {
        json.append(',');
        appendKey(json, column.key);
        if (!column.function.isEmpty())
            appendAggregate(json, org, object, column, rows);
        else if (column.path.farther.isEmpty())
            appendCell(json, object, column.path.column, rows.constFirst());
        else if (const Value value = cellAt(org, object, column.path, rows.constFirst()); isBlank(value))
            json.append("null");
        else
            appendQuoted(json, toText(value));
    }
    return json.append('}');
}

} // namespace

Result<QList<GroupColumn>> groupColumns(const SalesforceOrg& org, const Query& query)
{
    const Result<const SObject*> object = objectOf(org, query);
    if (!object)
        return tl::unexpected(object.error());
    const Result<QList<Path>> paths = groupPaths(org, **object, query);
    if (!paths)
        return tl::unexpected(paths.error());
    return columnsOf(org, **object, query, *paths);
}

Result<QList<QByteArray>> groups(const SalesforceOrg& org, const Query& query, bool withDeleted)
{
    const Result<const SObject*> object = objectOf(org, query);
    if (!object)
        return tl::unexpected(object.error());
    const Result<QList<Path>> paths = groupPaths(org, **object, query);
    if (!paths)
        return tl::unexpected(paths.error());
    const Result<QList<GroupColumn>> columns = columnsOf(org, **object, query, *paths);
    if (!columns)
        return tl::unexpected(columns.error());
    for (const Order& order : query.order) {
        const Result<Path> path = findPath(org, **object, query.text, order.field);
        if (!path)
            return tl::unexpected(path.error());
        if (!isGrouped(*paths, *path))
            return errorAt(
                query.text, order.field.at, QStringLiteral("MALFORMED_QUERY"),
                QStringLiteral("Ordered field must be grouped or aggregated: %1").arg(order.field.text));
    }
    Query every = query;
    every.limit = -1;
    every.offset = 0;
    const Result<QList<int>> rows = rowsOf(org, **object, every, withDeleted);
    if (!rows)
        return tl::unexpected(rows.error());
    // Groups stand in the order in which the sorted rows meet them.
    QList<QList<int>> found;
    std::map<QStringList, qsizetype> places;
    for (const int row : *rows) {
        QStringList key;
        for (const Path& path : *paths)
            key.append(toText(cellAt(org, **object, path, row)).toCaseFolded());
        const auto [place, isNew] = places.emplace(key, found.size());
        if (isNew)
            found.append(QList<int>());
        found[place->second].append(row);
    }
    if (found.isEmpty() && paths->isEmpty())
        found.append(QList<int>());
    QList<QByteArray> records;
    for (const QList<int>& group : found.mid(query.offset, query.limit))
        records.append(groupJson(org, **object, *columns, group));
    return records;
}

} // namespace lockstep::sandbox::soql
