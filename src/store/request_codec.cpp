// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/request_codec.h"

#include "store/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep::store {

namespace {

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject parse(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QStringList stringList(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto& item : array)
        list += item.toString();
    return list;
}

QJsonObject toJson(const core::Error& error)
{
    return {{QStringLiteral("code"), error.code},
            {QStringLiteral("scope"), static_cast<int>(error.scope)},
            {QStringLiteral("retry"), static_cast<int>(error.retry)},
            {QStringLiteral("outcome"), static_cast<int>(error.outcome)},
            {QStringLiteral("message"), error.message},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(error.arguments)},
            {QStringLiteral("fields"), QJsonArray::fromStringList(error.fields)},
            {QStringLiteral("requestId"), error.requestId},
            {QStringLiteral("retryAfterSeconds"), error.retryAfterSeconds}};
}

core::Error errorFrom(const QJsonObject& json)
{
    core::Error error;
    error.code = json.value(QLatin1String("code")).toString();
    error.scope = static_cast<core::ErrorScope>(json.value(QLatin1String("scope")).toInt());
    error.retry = static_cast<core::RetryClass>(json.value(QLatin1String("retry")).toInt());
    error.outcome = static_cast<core::Outcome>(json.value(QLatin1String("outcome")).toInt());
    error.message = json.value(QLatin1String("message")).toString();
    error.arguments = stringList(json.value(QLatin1String("arguments")));
    error.fields = stringList(json.value(QLatin1String("fields")));
    error.requestId = json.value(QLatin1String("requestId")).toString();
    error.retryAfterSeconds = json.value(QLatin1String("retryAfterSeconds")).toInt();
    return error;
}

QJsonObject toJson(const core::Decision& decision)
{
    return {{QStringLiteral("kind"), static_cast<int>(decision.kind)},
            {QStringLiteral("object"), static_cast<int>(decision.object)},
            {QStringLiteral("field"), decision.field},
            {QStringLiteral("side"), static_cast<int>(decision.side)}};
}

core::Decision decisionFrom(const QJsonObject& json)
{
    core::Decision decision;
    decision.kind = static_cast<core::Decision::Kind>(json.value(QLatin1String("kind")).toInt());
    decision.object = static_cast<core::ObjectType>(json.value(QLatin1String("object")).toInt());
    decision.field = json.value(QLatin1String("field")).toString();
    decision.side = static_cast<core::System>(json.value(QLatin1String("side")).toInt());
    return decision;
}

QJsonObject toJson(const core::PlannedWriteField& field)
{
    return {{QStringLiteral("field"), field.field},
            {QStringLiteral("marketo"), encodeScalar(field.marketo)},
            {QStringLiteral("salesforce"), encodeScalar(field.salesforce)},
            {QStringLiteral("base"), field.base ? QJsonValue(encodeScalar(*field.base)) : QJsonValue()},
            {QStringLiteral("rule"), field.rule}};
}

core::PlannedWriteField fieldFrom(const QJsonObject& json)
{
    core::PlannedWriteField field;
    field.field = json.value(QLatin1String("field")).toString();
    field.marketo = decodeScalar(json.value(QLatin1String("marketo")).toString());
    field.salesforce = decodeScalar(json.value(QLatin1String("salesforce")).toString());
    if (const QJsonValue base = json.value(QLatin1String("base")); base.isString())
        field.base = decodeScalar(base.toString());
    field.rule = json.value(QLatin1String("rule")).toString();
    return field;
}

QJsonObject writeJson(const core::PlannedWrite& write)
{
    QJsonArray fields;
    for (const core::PlannedWriteField& field : write.fields)
        fields += toJson(field);
    return {{QStringLiteral("person"), write.person},
            {QStringLiteral("record"), write.record},
            {QStringLiteral("object"), static_cast<int>(write.object)},
            {QStringLiteral("target"), static_cast<int>(write.target)},
            {QStringLiteral("action"), static_cast<int>(write.action)},
            {QStringLiteral("name"), write.name},
            {QStringLiteral("fields"), fields}};
}

core::PlannedWrite writeFrom(const QJsonObject& json)
{
    core::PlannedWrite write;
    write.person = json.value(QLatin1String("person")).toInteger();
    write.record = json.value(QLatin1String("record")).toString();
    write.object = static_cast<core::ObjectType>(json.value(QLatin1String("object")).toInt());
    write.target = static_cast<core::System>(json.value(QLatin1String("target")).toInt());
    write.action = static_cast<core::WriteAction>(json.value(QLatin1String("action")).toInt());
    write.name = json.value(QLatin1String("name")).toString();
    const QJsonArray fields = json.value(QLatin1String("fields")).toArray();
    for (const auto& field : fields)
        write.fields += fieldFrom(field.toObject());
    return write;
}

// Of a cycle that could not begin, which has no row of its own.
QJsonObject summaryJson(const core::RunSummary& summary)
{
    return {{QStringLiteral("kind"), core::toString(summary.kind)},
            {QStringLiteral("result"), core::toString(summary.result)},
            {QStringLiteral("startedAt"), summary.startedAt.toMSecsSinceEpoch()},
            {QStringLiteral("endedAt"), summary.endedAt.toMSecsSinceEpoch()},
            {QStringLiteral("counters"), QString::fromUtf8(encodeCounters(summary))}};
}

core::RunSummary summaryFrom(const QJsonObject& json)
{
    const auto instant = [&json](const char* name) {
        return QDateTime::fromMSecsSinceEpoch(json.value(QLatin1String(name)).toInteger(), Qt::UTC);
    };
    core::RunSummary summary;
    decodeCounters(json.value(QLatin1String("counters")).toString().toUtf8(), summary);
    summary.kind =
        core::runKindFromString(json.value(QLatin1String("kind")).toString()).value_or(core::RunKind::Cycle);
    summary.result = core::runResultFromString(json.value(QLatin1String("result")).toString())
                         .value_or(core::RunResult::Failed);
    summary.startedAt = instant("startedAt");
    summary.endedAt = instant("endedAt");
    return summary;
}

} // namespace

QString encode(const core::RunRequest& request)
{
    QJsonArray persons;
    for (const qint64 person : request.persons)
        persons += person;
    return compact({{QStringLiteral("kind"), core::toString(request.kind)},
                    {QStringLiteral("persons"), persons},
                    {QStringLiteral("records"), QJsonArray::fromStringList(request.records)},
                    {QStringLiteral("group"), request.group},
                    {QStringLiteral("assign"), request.target.assign},
                    {QStringLiteral("recreateDeleted"), request.target.recreateDeleted},
                    {QStringLiteral("decision"), toJson(request.decision)},
                    {QStringLiteral("full"), request.full}});
}

core::RunRequest decodeRequest(const QString& text)
{
    const QJsonObject json = parse(text);
    core::RunRequest request;
    request.kind =
        core::runKindFromString(json.value(QLatin1String("kind")).toString()).value_or(core::RunKind::Cycle);
    const QJsonArray persons = json.value(QLatin1String("persons")).toArray();
    for (const auto& person : persons)
        request.persons += person.toInteger();
    request.records = stringList(json.value(QLatin1String("records")));
    request.group = json.value(QLatin1String("group")).toString();
    request.target.assign = json.value(QLatin1String("assign")).toString();
    request.target.recreateDeleted = json.value(QLatin1String("recreateDeleted")).toBool();
    request.decision = decisionFrom(json.value(QLatin1String("decision")).toObject());
    request.full = json.value(QLatin1String("full")).toBool();
    return request;
}

QString encode(const core::Expected<core::RunReply>& reply)
{
    if (!reply)
        return compact({{QStringLiteral("error"), toJson(reply.error())}});
    QJsonObject persons;
    for (auto each = reply->refused.constBegin(); each != reply->refused.constEnd(); ++each)
        persons.insert(QString::number(each.key()), toJson(each.value()));
    QJsonObject records;
    for (auto each = reply->refusedRecords.constBegin(); each != reply->refusedRecords.constEnd(); ++each)
        records.insert(each.key(), toJson(each.value()));
    QJsonArray changes;
    for (const core::PlannedWrite& write : reply->changes)
        changes += writeJson(write);
    QJsonObject json{{QStringLiteral("run"), reply->summary.run},
                     {QStringLiteral("refused"), persons},
                     {QStringLiteral("refusedRecords"), records},
                     {QStringLiteral("changes"), changes}};
    if (reply->summary.run == 0)
        json.insert(QStringLiteral("summary"), summaryJson(reply->summary));
    return compact(json);
}

core::Expected<core::RunReply> decodeReply(const QString& text)
{
    const QJsonObject json = parse(text);
    if (const QJsonValue error = json.value(QLatin1String("error")); error.isObject())
        return core::Unexpected(errorFrom(error.toObject()));
    core::RunReply reply;
    reply.summary = summaryFrom(json.value(QLatin1String("summary")).toObject());
    reply.summary.run = json.value(QLatin1String("run")).toInteger();
    const QJsonObject persons = json.value(QLatin1String("refused")).toObject();
    for (auto each = persons.constBegin(); each != persons.constEnd(); ++each)
        reply.refused.insert(each.key().toLongLong(), errorFrom(each.value().toObject()));
    const QJsonObject records = json.value(QLatin1String("refusedRecords")).toObject();
    for (auto each = records.constBegin(); each != records.constEnd(); ++each)
        reply.refusedRecords.insert(each.key(), errorFrom(each.value().toObject()));
    const QJsonArray changes = json.value(QLatin1String("changes")).toArray();
    for (const auto& write : changes)
        reply.changes += writeFrom(write.toObject());
    return reply;
}

} // namespace lockstep::store
