// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_queries.h"

#include "sandbox/soql_groups.h"

#include <algorithm>
#include <utility>

namespace lockstep::sandbox {
namespace {

int batchSizeOf(const Request& request)
{
    const QByteArray options = request.header("sforce-query-options");
    const qsizetype at = options.indexOf("batchSize=");
    const int size = at < 0 ? 2000 : options.mid(at + 10).split(',').constFirst().trimmed().toInt();
    return std::clamp(size, 200, 2000);
}

QJsonObject columnJson(const SObject& object, const soql::Member& member, const QString& farther)
{
    const SField& field = object.field(member.column);
    const QString name = farther.isEmpty() ? field.name : farther;
    const bool number = field.isNumber() || field.type == QLatin1String("int");
    return {{QStringLiteral("aggregate"), false},
            {QStringLiteral("apexType"), field.type},
            {QStringLiteral("booleanType"), field.type == QLatin1String("boolean")},
            {QStringLiteral("columnName"), name},
            {QStringLiteral("custom"), farther.isEmpty() && field.isCustom()},
            {QStringLiteral("displayName"), name},
            {QStringLiteral("foreignKeyName"), QJsonValue::Null},
            {QStringLiteral("insertable"), farther.isEmpty() && field.createable},
            {QStringLiteral("joinColumns"), QJsonArray()},
            {QStringLiteral("numberType"), farther.isEmpty() && number},
            {QStringLiteral("textType"), !farther.isEmpty() || field.isText()},
            {QStringLiteral("updatable"), farther.isEmpty() && field.updateable}};
}

// What "columns=true" asks for instead of the records.
Reply columns(const soql::Answer& answer)
{
    const SObject& object = *answer.selection.object;
    QJsonArray list;
    bool idSelected = false;
    for (const soql::Member& member : answer.selection.members) {
        const SField& field = object.field(member.column);
        QJsonObject json = columnJson(object, member, {});
        if (!member.farther.isEmpty()) {
            QJsonArray joined;
            for (const QString& farther : member.farther)
                joined.append(columnJson(object, member, farther));
            json.insert(QStringLiteral("columnName"), field.relationship);
            json.insert(QStringLiteral("displayName"), field.relationship);
            json.insert(QStringLiteral("foreignKeyName"), field.name);
            json.insert(QStringLiteral("joinColumns"), joined);
        }
        idSelected = idSelected || field.type == QLatin1String("id");
        list.append(json);
    }
    return jsonReply(QJsonObject{{QStringLiteral("columnMetadata"), list},
                                 {QStringLiteral("entityName"), object.name},
                                 {QStringLiteral("groupBy"), false},
                                 {QStringLiteral("idSelected"), idSelected},
                                 {QStringLiteral("keyPrefix"), object.prefix}});
}

QJsonObject groupColumnJson(const SObject& object, const soql::GroupColumn& column)
{
    QJsonObject json = columnJson(object, {{}, column.path.column, {}}, column.path.farther);
    json.insert(QStringLiteral("columnName"), column.key);
    if (column.function.isEmpty())
        return json;
    const bool ofField = column.function == QLatin1String("MIN") || column.function == QLatin1String("MAX");
    json.insert(QStringLiteral("aggregate"), true);
    json.insert(QStringLiteral("apexType"), QJsonValue::Null);
    json.insert(QStringLiteral("booleanType"), false);
    json.insert(QStringLiteral("custom"), false);
    json.insert(QStringLiteral("displayName"),
                QStringLiteral("%1(%2)").arg(column.function.toLower(), json[u"displayName"].toString()));
    json.insert(QStringLiteral("insertable"), false);
    json.insert(QStringLiteral("numberType"), !ofField || json[u"numberType"].toBool());
    json.insert(QStringLiteral("textType"), ofField && json[u"textType"].toBool());
    json.insert(QStringLiteral("updatable"), false);
    return json;
}

Reply groupColumns(const SObject& object, const QList<soql::GroupColumn>& columns, bool grouped)
{
    QJsonArray list;
    for (const soql::GroupColumn& column : columns)
        list.append(groupColumnJson(object, column));
    return jsonReply(QJsonObject{{QStringLiteral("columnMetadata"), list},
                                 {QStringLiteral("entityName"), object.name},
                                 {QStringLiteral("groupBy"), grouped},
                                 {QStringLiteral("idSelected"), false},
                                 {QStringLiteral("keyPrefix"), object.prefix}});
}

Reply refusal(const Failure& failure)
{
    return salesforceFailure(failure.code, failure.message, failure.status);
}

Reply grouped(const QList<QByteArray>& records)
{
    Reply reply;
    reply.body = "{\"totalSize\":" + QByteArray::number(records.size()) + ",\"done\":true,\"records\":["
        + records.join(',') + "]}";
    return reply;
}

} // namespace

SalesforceQueries::SalesforceQueries(World& world)
    : m_world(world)
{ }

Reply SalesforceQueries::serve(const SalesforceCall& call)
{
    if (call.method() != "GET")
        return wrongMethod(call, "GET,HEAD");
    if (call.path.size() > 2)
        return notFound();
    return call.path.size() > 1 ? next(call) : first(call, call.isAt(0, "queryAll"));
}

Reply SalesforceQueries::first(const SalesforceCall& call, bool withDeleted)
{
    const Result<soql::Query> query =
        soql::parse(call.request.parameter(QStringLiteral("q")), m_world.clock.now().date());
    if (!query)
        return refusal(query.error());
    const bool tellsColumns = call.request.parameter(QStringLiteral("columns")) == QLatin1String("true");
    if (query->isAggregate())
        return aggregate(*query, withDeleted, tellsColumns);
    Result<soql::Answer> answer = soql::run(m_world.salesforce, *query, withDeleted);
    if (!answer)
        return refusal(answer.error());
    if (tellsColumns)
        return columns(*answer);
    if (answer->count)
        return jsonReply(QJsonObject{{QStringLiteral("totalSize"), int(answer->rows.size())},
                                     {QStringLiteral("done"), true},
                                     {QStringLiteral("records"), QJsonArray()}});
    Cursor cursor{QStringLiteral("01g5g%1AAA").arg(++m_lastCursor, 10, 10, QLatin1Char('0')),
                  std::move(*answer), batchSizeOf(call.request), m_world.clock.seconds()};
    Reply reply = page(cursor, 0, call.version);
    if (cursor.answer.rows.size() > cursor.batchSize) {
        m_cursors.push_back(std::move(cursor));
        const size_t most = size_t(m_world.settings.salesforce.cursors);
        while (most > 0 && m_cursors.size() > most)
            m_cursors.pop_front();
    }
    return reply;
}

Reply SalesforceQueries::aggregate(const soql::Query& query, bool withDeleted, bool tellsColumns) const
{
    const SalesforceOrg& org = m_world.salesforce;
    const Result<QList<QByteArray>> records = soql::groups(org, query, withDeleted);
    if (!records)
        return refusal(records.error());
    if (!tellsColumns)
        return grouped(*records);
    const Result<QList<soql::GroupColumn>> columns = soql::groupColumns(org, query);
    return columns ? groupColumns(*org.object(query.object.text), *columns, !query.groups.isEmpty())
                   : refusal(columns.error());
}

Reply SalesforceQueries::next(const SalesforceCall& call)
{
    forgetOld();
    const QString locator = call.at(1).section(QLatin1Char('-'), 0, 0);
    const int from = call.at(1).section(QLatin1Char('-'), 1).toInt();
    const auto cursor = std::find_if(m_cursors.begin(), m_cursors.end(),
                                     [&locator](const Cursor& open) { return open.locator == locator; });
    if (cursor == m_cursors.end() || from <= 0 || from >= cursor->answer.rows.size())
        return salesforceFailure(QStringLiteral("INVALID_QUERY_LOCATOR"),
                                 QStringLiteral("invalid query locator"), 400);
    return page(*cursor, from, call.version);
}

void SalesforceQueries::forgetOld()
{
    constexpr qint64 longestLife = 2 * 24 * 3600;
    const qint64 oldest = m_world.clock.seconds() - longestLife;
    while (!m_cursors.empty() && m_cursors.front().openedAt < oldest)
        m_cursors.pop_front();
}

Reply SalesforceQueries::page(const Cursor& cursor, int from, const QByteArray& version) const
{
    const QList<int>& rows = cursor.answer.rows;
    const int end = int(std::min(rows.size(), qsizetype(from + cursor.batchSize)));
    Reply reply;
    reply.body.reserve((end - from) * 512 + 256);
    reply.body.append("{\"totalSize\":").append(QByteArray::number(rows.size()));
    reply.body.append(",\"done\":").append(end == rows.size() ? "true" : "false");
    if (end < rows.size())
        reply.body.append(",\"nextRecordsUrl\":\"/services/data/")
            .append(version)
            .append("/query/")
            .append(cursor.locator.toLatin1())
            .append('-')
            .append(QByteArray::number(end))
            .append('"');
    reply.body.append(",\"records\":[");
    const soql::Selection& selection = cursor.answer.selection;
    bool first = true;
    for (int place = from; place < end; ++place) {
        // A record may be gone for good since its query was asked.
        if (selection.object->table.row(rows[place]).gone)
            continue;
        if (!std::exchange(first, false))
            reply.body.append(',');
        soql::appendRecord(reply.body, m_world.salesforce, selection, rows[place], version);
    }
    reply.body.append("]}");
    return reply;
}

} // namespace lockstep::sandbox
