// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/soql_run.h"

#include "sandbox/json_writer.h"
#include "sandbox/soql_where.h"

#include <algorithm>

namespace lockstep::sandbox::soql {
namespace {

struct Sorting
{
    Path path;
    bool exact = false;
    bool descending = false;
    bool nullsLast = false;
};

Result<QList<Sorting>> sortingOf(const SalesforceOrg& org, const SObject& object, const Query& query)
{
    QList<Sorting> sorting;
    for (const Order& order : query.order) {
        const Result<Path> path = findPath(org, object, query.text, order.field);
        if (!path)
            return tl::unexpected(path.error());
        if (!object.field(path->column).sortable)
            return errorAt(
                query.text, order.field.at, QStringLiteral("INVALID_FIELD"),
                QStringLiteral("field '%1' can not be sorted in a query call").arg(order.field.text));
        sorting.append({*path, isExact(object, *path), order.descending, order.nullsLast});
    }
    return sorting;
}

// Whether walking the records by (stamp, id) gives the order asked for.
bool isStampOrder(const SObject& object, const QList<Sorting>& sorting)
{
    const int stamp = object.column(QStringLiteral("SystemModstamp"));
    const int id = object.column(QStringLiteral("Id"));
    const auto isPlain = [](const Sorting& by, int column) {
        return !by.descending && by.path.farther.isEmpty() && by.path.column == column;
    };
    return !sorting.isEmpty() && sorting.size() <= 2 && isPlain(sorting.constFirst(), stamp)
        && (sorting.size() == 1 || isPlain(sorting.constLast(), id));
}

bool isIdOrder(const SObject& object, const QList<Sorting>& sorting)
{
    return sorting.isEmpty()
        || (sorting.size() == 1 && !sorting[0].descending
            && sorting[0].path.column == object.column(QStringLiteral("Id")));
}

void sortRows(const SalesforceOrg& org, const SObject& object, const QList<Sorting>& sorting,
              QList<int>& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [&](int left, int right) {
        for (const Sorting& by : sorting) {
            const Value a = cellAt(org, object, by.path, left);
            const Value b = cellAt(org, object, by.path, right);
            if (isBlank(a) != isBlank(b))
                return isBlank(a) != by.nullsLast;
            if (const int order = compare(a, b, by.exact); order != 0)
                return (order < 0) != by.descending;
        }
        return false;
    });
}

// Collects the rows a query admits, in one of three ways of walking. Lives for one query.
class Collector
{
public:
    Collector(const SalesforceOrg& org, const SObject& object, const Filter* filter, bool withDeleted,
              int enough)
        : m_org(org)
        , m_object(object)
        , m_filter(filter)
        , m_withDeleted(withDeleted)
        , m_enough(enough)
    { }

    void walk(const QList<int>& candidates)
    {
        for (const int row : candidates)
            take(row);
    }
    void walkByStamp(bool stopWhenEnough)
    {
        const Start start = m_filter ? m_filter->start(m_object) : Start();
        const int after = start.afterId.isEmpty() ? 0 : m_object.table.firstAfter(start.afterId);
        const auto& order = m_object.table.byStamp();
        for (auto it = order.lower_bound({start.stamp, after}); it != order.end(); ++it) {
            if (stopWhenEnough && isEnough())
                break;
            take(it->second);
        }
    }
    void walkById(bool stopWhenEnough)
    {
        for (int row = 0; row < m_object.table.size() && !(stopWhenEnough && isEnough()); ++row)
            take(row);
    }
    [[nodiscard]] QList<int>& rows() { return m_rows; }

private:
    [[nodiscard]] bool isEnough() const { return m_enough >= 0 && m_rows.size() >= m_enough; }
    void take(int row)
    {
        const Table::Row& record = m_object.table.row(row);
        if (!record.gone && (m_withDeleted || !record.deleted)
            && (!m_filter || m_filter->admits(m_org, m_object, row)))
            m_rows.append(row);
    }

    const SalesforceOrg& m_org;
    const SObject& m_object;
    const Filter* m_filter;
    bool m_withDeleted;
    int m_enough; // -1 = all
    QList<int> m_rows;
};

QList<int> collect(const SalesforceOrg& org, const SObject& object, const Query& query, const Filter* filter,
                   const QList<Sorting>& sorting, bool withDeleted)
{
    const int enough = query.limit < 0 ? -1 : query.offset + query.limit;
    Collector collector(org, object, filter, withDeleted, enough);
    const auto candidates = filter ? filter->candidates(object) : std::nullopt;
    const bool bounded = filter && filter->start(object).stamp != Start().stamp;
    bool sorted = false;
    if (candidates)
        collector.walk(*candidates);
    else if (isStampOrder(object, sorting) || bounded) {
        sorted = isStampOrder(object, sorting);
        collector.walkByStamp(sorted);
    } else {
        sorted = isIdOrder(object, sorting);
        collector.walkById(sorted);
    }
    QList<int>& rows = collector.rows();
    if (!sorted)
        sortRows(org, object, sorting, rows);
    return rows.mid(query.offset, query.limit);
}

// The fields behind SELECT, with FIELDS(…) spelt out.
Result<QList<Name>> namesOf(const SObject& object, const Query& query)
{
    constexpr int mostWithAllFields = 200;
    QList<Name> names;
    for (const Item& item : query.items) {
        if (!item.alias.isEmpty())
            return errorAt(query.text, item.field.at, QStringLiteral("MALFORMED_QUERY"),
                           QStringLiteral("only aggregate expressions use field aliasing"));
        if (item.function.isEmpty()) {
            names.append(item.field);
            continue;
        }
        const QString which = item.field.text.toUpper();
        const bool all = which == QLatin1String("ALL");
        const bool custom = which == QLatin1String("CUSTOM");
        if (!all && !custom && which != QLatin1String("STANDARD"))
            return errorAt(query.text, item.field.at, QStringLiteral("MALFORMED_QUERY"),
                           QStringLiteral("unexpected token: '%1'").arg(item.field.text));
        if ((all || custom) && (query.limit < 0 || query.limit > mostWithAllFields))
            return refuse(QStringLiteral("MALFORMED_QUERY"),
                          QStringLiteral("The SOQL FIELDS function must have a LIMIT of at most 200"));
        for (const SField& field : object.fields) {
            if (field.visible && (all || field.isCustom() == custom))
                names.append({field.name, item.field.at});
        }
    }
    return names;
}

Result<Selection> select(const SalesforceOrg& org, const SObject& object, const QString& query,
                         const QList<Name>& fields)
{
    Selection selection{&object, {}};
    for (const Name& name : fields) {
        const Result<Path> path = findPath(org, object, query, name);
        if (!path)
            return tl::unexpected(path.error());
        const SField& field = object.field(path->column);
        const bool far = !path->farther.isEmpty();
        const auto same = std::find_if(
            selection.members.begin(), selection.members.end(), [&path, far](const Member& member) {
                return member.column == path->column && member.farther.isEmpty() != far;
            });
        if (same != selection.members.end()) {
            if (!far || same->farther.contains(path->farther))
                return errorAt(query, name.at, QStringLiteral("MALFORMED_QUERY"),
                               QStringLiteral("duplicate field selected: %1").arg(name.text));
            same->farther.append(path->farther);
            continue;
        }
        Member member;
        appendKey(member.key, far ? field.relationship : field.name);
        member.column = path->column;
        if (far)
            member.farther.append(path->farther);
        selection.members.append(member);
    }
    return selection;
}

void appendAddress(QByteArray& json, const SObject& object, const SField& field, int row)
{
    static const std::pair<const char*, const char*> parts[]{
        {"city", "City"},         {"country", "Country"},     {"geocodeAccuracy", "GeocodeAccuracy"},
        {"latitude", "Latitude"}, {"longitude", "Longitude"}, {"postalCode", "PostalCode"},
        {"state", "State"},       {"street", "Street"}};
    const QString prefix = field.name.chopped(7); // without "Address"
    QByteArray body;
    bool filled = false;
    for (const auto& [key, suffix] : parts) {
        const Value& value = object.table.cell(row, object.column(prefix + QLatin1String(suffix)));
        filled = filled || !isBlank(value);
        body.append(body.isEmpty() ? '{' : ',');
        body.append('"').append(key).append("\":");
        if (isBlank(value))
            body.append("null");
        else if (const auto* number = std::get_if<double>(&value))
            appendDecimal(body, *number);
        else
            appendQuoted(body, toText(value));
    }
    json.append(filled ? body + '}' : QByteArray("null"));
}

} // namespace

void appendCell(QByteArray& json, const SObject& object, int column, int row)
{
    const SField& field = object.field(column);
    const Value& value = object.table.cell(row, column);
    if (field.type == QLatin1String("address"))
        appendAddress(json, object, field, row);
    else if (isBlank(value))
        json.append("null");
    else if (const auto* flag = std::get_if<bool>(&value))
        json.append(*flag ? "true" : "false");
    else if (const auto* number = std::get_if<double>(&value))
        appendDecimal(json, *number);
    else if (const auto* whole = std::get_if<qint64>(&value)) {
        if (field.isMoment())
            json.append('"').append(isoSeconds(*whole)).append(".000+0000\"");
        else
            json.append(QByteArray::number(*whole));
    } else
        appendQuoted(json, std::get<QString>(value));
}

namespace {

void appendAttributes(QByteArray& json, const SObject& object, const QString& id, const QByteArray& version)
{
    json.append("{\"attributes\":{\"type\":\"").append(object.name.toLatin1());
    json.append("\",\"url\":\"/services/data/").append(version).append("/sobjects/");
    json.append(object.name.toLatin1()).append('/').append(id.toLatin1()).append("\"}");
}

void appendFarther(QByteArray& json, const SalesforceOrg& org, const Member& member, const Value& reference,
                   const QByteArray& version)
{
    const QString id = toText(reference);
    for (const auto& object : org.objects()) {
        const int row = id.startsWith(object->prefix) ? object->table.find(id) : -1;
        if (row < 0)
            continue;
        appendAttributes(json, *object, id, version);
        for (const QString& name : member.farther) {
            json.append(',');
            appendKey(json, name);
            if (const int column = object->column(name); column >= 0)
                appendCell(json, *object, column, row);
            else if (name == QLatin1String("Type"))
                appendQuoted(json, object->name);
            else
                json.append("null");
        }
        json.append('}');
        return;
    }
    json.append("null");
}

} // namespace

Result<const SObject*> objectOf(const SalesforceOrg& org, const Query& query)
{
    if (const SObject* object = org.object(query.object.text))
        return object;
    return errorAt(
        query.text, query.object.at, QStringLiteral("INVALID_TYPE"),
        QStringLiteral("sObject type '%1' is not supported. If you are attempting to use a custom "
                       "object, be sure to append the '__c' after the entity name. Please reference "
                       "your WSDL or the describe call for the appropriate names.")
            .arg(query.object.text));
}

Result<QList<int>> rowsOf(const SalesforceOrg& org, const SObject& object, const Query& query,
                          bool withDeleted)
{
    if (query.offset > 2000)
        return refuse(QStringLiteral("NUMBER_OUTSIDE_VALID_RANGE"),
                      QStringLiteral("Maximum SOQL offset allowed is 2000"));
    Result<Filter> filter = query.filtered ? Filter::make(org, object, query, query.where) : Result<Filter>();
    if (!filter)
        return tl::unexpected(filter.error());
    const Result<QList<Sorting>> sorting = sortingOf(org, object, query);
    if (!sorting)
        return tl::unexpected(sorting.error());
    return collect(org, object, query, query.filtered ? &*filter : nullptr, *sorting, withDeleted);
}

Result<Answer> run(const SalesforceOrg& org, const Query& query, bool withDeleted)
{
    const Result<const SObject*> object = objectOf(org, query);
    if (!object)
        return tl::unexpected(object.error());
    const Result<QList<Name>> names = namesOf(**object, query);
    if (!names)
        return tl::unexpected(names.error());
    const Result<Selection> selection = select(org, **object, query.text, *names);
    if (!selection)
        return tl::unexpected(selection.error());
    const Result<QList<int>> rows = rowsOf(org, **object, query, withDeleted);
    if (!rows)
        return tl::unexpected(rows.error());
    return Answer{*selection, *rows, query.count};
}

Result<Selection> select(const SalesforceOrg& org, const SObject& object, const QStringList& fields)
{
    QList<Name> names;
    for (const QString& field : fields)
        names.append({field.trimmed(), 0});
    return select(org, object, fields.join(QLatin1Char(',')), names);
}

void appendRecord(QByteArray& json, const SalesforceOrg& org, const Selection& selection, int row,
                  const QByteArray& version)
{
    const SObject& object = *selection.object;
    appendAttributes(json, object, object.table.row(row).key, version);
    for (const Member& member : selection.members) {
        json.append(',').append(member.key);
        const Value& near = object.table.cell(row, member.column);
        if (member.farther.isEmpty())
            appendCell(json, object, member.column, row);
        else if (isBlank(near))
            json.append("null");
        else
            appendFarther(json, org, member, near, version);
    }
    json.append('}');
}

} // namespace lockstep::sandbox::soql
