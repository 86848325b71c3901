// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_queries.h"

#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr size_t cursorsKept = 10;

int batchSizeOf(const Request& request)
{
    const QByteArray options = request.header("sforce-query-options");
    const qsizetype at = options.indexOf("batchSize=");
    const int size = at < 0 ? 2000 : options.mid(at + 10).split(',').constFirst().trimmed().toInt();
    return std::clamp(size, 200, 2000);
}

} // namespace

SalesforceQueries::SalesforceQueries(World& world)
    : m_world(world)
{ }

Reply SalesforceQueries::serve(const SalesforceCall& call)
{
    if (call.method() != "GET")
        return salesforceFailure(QStringLiteral("METHOD_NOT_ALLOWED"),
                                 QStringLiteral("HTTP Method '%1' not allowed. Allowed are GET,HEAD")
                                     .arg(QString::fromLatin1(call.method())),
                                 405);
    return call.path.size() > 1 ? next(call) : first(call, call.isAt(0, "queryAll"));
}

Reply SalesforceQueries::first(const SalesforceCall& call, bool withDeleted)
{
    const Result<soql::Query> query = soql::parse(call.request.parameter(QStringLiteral("q")));
    if (!query)
        return salesforceFailure(query.error().code, query.error().message, query.error().status);
    Result<soql::Answer> answer = soql::run(m_world.salesforce, *query, withDeleted);
    if (!answer)
        return salesforceFailure(answer.error().code, answer.error().message, answer.error().status);
    if (answer->count)
        return jsonReply(QJsonObject{{QStringLiteral("totalSize"), int(answer->rows.size())},
                                     {QStringLiteral("done"), true},
                                     {QStringLiteral("records"), QJsonArray()}});
    Cursor cursor{QStringLiteral("01g5g%1AAA").arg(++m_lastCursor, 10, 10, QLatin1Char('0')),
                  std::move(*answer), batchSizeOf(call.request)};
    Reply reply = page(cursor, 0, call.version);
    if (cursor.answer.rows.size() > cursor.batchSize) {
        m_cursors.push_back(std::move(cursor));
        if (m_cursors.size() > cursorsKept)
            m_cursors.pop_front();
    }
    return reply;
}

Reply SalesforceQueries::next(const SalesforceCall& call)
{
    const QString locator = call.at(1).section(QLatin1Char('-'), 0, 0);
    const int from = call.at(1).section(QLatin1Char('-'), 1).toInt();
    const auto cursor = std::find_if(m_cursors.begin(), m_cursors.end(),
                                     [&locator](const Cursor& open) { return open.locator == locator; });
    if (cursor == m_cursors.end() || from <= 0 || from >= cursor->answer.rows.size())
        return salesforceFailure(QStringLiteral("INVALID_QUERY_LOCATOR"),
                                 QStringLiteral("invalid query locator"), 400);
    return page(*cursor, from, call.version);
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
    for (int place = from; place < end; ++place) {
        if (place > from)
            reply.body.append(',');
        soql::appendRecord(reply.body, m_world.salesforce, cursor.answer.selection, rows[place], version);
    }
    reply.body.append("]}");
    return reply;
}

} // namespace lockstep::sandbox
