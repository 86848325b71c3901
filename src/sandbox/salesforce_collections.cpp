// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SalesforceRows that takes up to 200 records in one call.
#include "sandbox/salesforce_rows.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr int mostRecords = 200;
constexpr int mostRetrieved = 2000;
constexpr int mostChunks = 10; // of consecutive records of one type

Reply tooMany()
{
    return salesforceFailure(
        QStringLiteral("EXCEEDED_ID_LIMIT"),
        QStringLiteral("record limit reached. cannot submit more than 200 records into this call"), 400);
}

Failure rolledBackFailure()
{
    return {QStringLiteral("ALL_OR_NONE_OPERATION_ROLLED_BACK"),
            QStringLiteral(
                "Record rolled back because not all records were valid and the request was using AllOrNone "
                "header"),
            {},
            400};
}

QString typeOf(const QJsonObject& record)
{
    return record[u"attributes"][u"type"].toString();
}

// By its name in any case.
QJsonValue takeField(QJsonObject& record, const QString& field)
{
    const QStringList names = record.keys();
    const auto found = std::find_if(names.begin(), names.end(), [&field](const QString& name) {
        return name.compare(field, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? QJsonValue() : record.take(*found);
}

std::optional<Reply> wrongTypes(const QJsonArray& records, const QString& only)
{
    const auto refused = [](const QString& message) {
        return salesforceFailure(QStringLiteral("INVALID_INPUT"), message, 400);
    };
    int chunks = 0;
    QString last;
    for (const auto& record : records) {
        const QString type = typeOf(record.toObject());
        if (type.isEmpty())
            return refused(QStringLiteral("Each record must have attributes with its type."));
        if (!only.isEmpty() && type.compare(only, Qt::CaseInsensitive) != 0)
            return refused(QStringLiteral("The type of each record must be %1.").arg(only));
        if (type.compare(last, Qt::CaseInsensitive) != 0)
            ++chunks;
        last = type;
    }
    if (chunks > mostChunks)
        return refused(QStringLiteral("Cannot have more than 10 chunks in a single operation. Please "
                                      "rearrange the data to reduce chunking."));
    return std::nullopt;
}

Failure duplicate(const QString& what, const QString& value)
{
    return {QStringLiteral("DUPLICATE_VALUE"),
            QStringLiteral("duplicate %1 specified: %2").arg(what, value),
            {},
            400};
}

} // namespace

Reply SalesforceRows::collection(const SalesforceCall& call)
{
    const QByteArray method = call.method();
    if (call.path.size() == 3 && (method == "GET" || method == "POST"))
        return retrieve(call);
    if (call.path.size() == 2 && method == "DELETE")
        return removeMany(call);
    if ((call.path.size() == 2 && (method == "POST" || method == "PATCH"))
        || (call.path.size() == 4 && method == "PATCH"))
        return writeMany(call);
    switch (call.path.size()) {
    case 2:
        return wrongMethod(call, "DELETE,PATCH,POST");
    case 3:
        return wrongMethod(call, "GET,HEAD,POST");
    case 4:
        return wrongMethod(call, "PATCH");
    default:
        return notFound();
    }
}

Reply SalesforceRows::retrieve(const SalesforceCall& call) const
{
    const SObject* object = m_world.salesforce.object(call.at(2));
    if (!object)
        return notFound();
    QStringList ids = call.request.list(QStringLiteral("ids"));
    QStringList fields = call.request.list(QStringLiteral("fields"));
    if (call.method() == "POST") {
        const auto json = call.json();
        if (!json)
            return malformedJson();
        ids = QJsonDocument(json->value(u"ids").toArray()).toVariant().toStringList();
        fields = QJsonDocument(json->value(u"fields").toArray()).toVariant().toStringList();
    }
    if (ids.size() > mostRetrieved)
        return tooMany();
    const Result<soql::Selection> selection = soql::select(m_world.salesforce, *object, fields);
    if (!selection)
        return salesforceFailure(selection.error());
    Reply reply;
    reply.body.append('[');
    for (const QString& id : std::as_const(ids)) {
        if (reply.body.size() > 1)
            reply.body.append(',');
        const int row = m_world.salesforce.liveRow(*object, id);
        if (row < 0)
            reply.body.append("null");
        else
            soql::appendRecord(reply.body, m_world.salesforce, *selection, row, call.version);
    }
    reply.body.append(']');
    return reply;
}

Reply SalesforceRows::removeMany(const SalesforceCall& call)
{
    QJsonArray records;
    for (const QString& id : call.request.list(QStringLiteral("ids")))
        records.append(QJsonObject{{QStringLiteral("id"), id}});
    if (records.size() > mostRecords)
        return tooMany();
    const bool allOrNone = call.request.parameter(QStringLiteral("allOrNone")) == QLatin1String("true");
    return runSteps(records, allOrNone, [this](const QJsonObject& record) -> Outcome {
        SalesforceOrg& org = m_world.salesforce;
        const QString sent = record[u"id"].toString();
        const QString id = checkedId(sent);
        QString objectName;
        for (const auto& object : org.objects()) {
            if (id.startsWith(object->prefix))
                objectName = object->name;
        }
        if (objectName.isEmpty())
            return {
                {},
                Failure{QStringLiteral("MALFORMED_ID"), QStringLiteral("malformed id %1").arg(sent), {}, 400},
                std::nullopt};
        const Result<void> removed = org.remove(objectName, id, org.apiUser(false));
        return {id, removed ? std::nullopt : std::optional(removed.error()), std::nullopt};
    });
}

Reply SalesforceRows::writeMany(const SalesforceCall& call)
{
    const auto json = call.json();
    if (!json || !json->value(u"records").isArray())
        return malformedJson();
    const QJsonArray records = json->value(u"records").toArray();
    if (records.size() > mostRecords)
        return tooMany();
    if (const auto refused = wrongTypes(records, call.at(2)))
        return *refused;
    if (m_world.settings.salesforce.unknownFieldRefusesRequest) {
        if (const auto failure = unknownField(records))
            return salesforceFailure(*failure);
    }
    const bool allOrNone = json->value(u"allOrNone").toBool();
    QSet<QString> seen;
    if (call.path.size() == 2 && call.method() == "POST")
        return runSteps(records, allOrNone,
                        [&](const QJsonObject& record) { return createOne(call, record); });
    if (call.path.size() == 2)
        return runSteps(records, allOrNone,
                        [&](const QJsonObject& record) { return updateOne(call, record, seen); });
    const SObject* object = m_world.salesforce.object(call.at(2));
    const int column = object ? object->column(call.at(3)) : -1;
    if (column < 0 || !object->field(column).isKey())
        return salesforceFailure(
            QStringLiteral("NOT_FOUND"),
            QStringLiteral("Provided external ID field does not exist or is not accessible: %1")
                .arg(call.at(3)),
            404);
    return runSteps(records, allOrNone, [&](const QJsonObject& record) {
        return upsertOne(call, *object, column, record, seen);
    });
}

Reply SalesforceRows::runSteps(const QJsonArray& records, bool allOrNone, const Step& step)
{
    QList<Outcome> outcomes;
    const auto steps = [&] {
        bool good = true;
        for (const auto& record : records) {
            outcomes.append(step(record.toObject()));
            good = good && !outcomes.constLast().failure;
        }
        return good || !allOrNone;
    };
    const bool kept = m_world.salesforce.allOrNothing(steps);
    QJsonArray results;
    bool committed = false;
    for (Outcome& outcome : outcomes) {
        if (!kept && !outcome.failure)
            outcome.failure = rolledBackFailure();
        committed = committed || !outcome.failure;
        QJsonObject result;
        if (!outcome.id.isEmpty())
            result.insert(QStringLiteral("id"), outcome.id);
        result.insert(QStringLiteral("success"), !outcome.failure);
        result.insert(QStringLiteral("errors"),
                      outcome.failure ? errorList(*outcome.failure, QStringLiteral("statusCode"))
                                      : QJsonArray());
        if (outcome.created)
            result.insert(QStringLiteral("created"), kept && !outcome.failure && *outcome.created);
        results.append(result);
    }
    Reply reply = jsonReply(results);
    reply.committed = committed;
    return reply;
}

SalesforceRows::Outcome SalesforceRows::createOne(const SalesforceCall& call, const QJsonObject& record)
{
    SalesforceOrg& org = m_world.salesforce;
    const Result<QString> id = org.create(typeOf(record), record, author(call));
    return id ? Outcome{*id, std::nullopt, std::nullopt} : Outcome{{}, id.error(), std::nullopt};
}

SalesforceRows::Outcome SalesforceRows::updateOne(const SalesforceCall& call, QJsonObject record,
                                                  QSet<QString>& seen)
{
    const QString id = takeField(record, QStringLiteral("Id")).toString();
    return updateById(call, typeOf(record), id, record, seen);
}

SalesforceRows::Outcome SalesforceRows::updateById(const SalesforceCall& call, const QString& object,
                                                   const QString& id, const QJsonObject& record,
                                                   QSet<QString>& seen)
{
    const SObject* known = m_world.salesforce.object(object);
    const QString full = checkedId(id);
    // One that cannot be an id of the object is not repeated in the answer.
    const QString shown = known && !full.startsWith(known->prefix) ? QString() : full;
    if (!shown.isEmpty() && seen.contains(shown))
        return {shown, duplicate(QStringLiteral("id"), shown), std::nullopt};
    seen.insert(shown);
    const Result<void> updated = m_world.salesforce.update(object, id, record, author(call));
    return {shown, updated ? std::nullopt : std::optional(updated.error()), std::nullopt};
}

SalesforceRows::Outcome SalesforceRows::upsertOne(const SalesforceCall& call, const SObject& object,
                                                  int column, QJsonObject record, QSet<QString>& seen)
{
    SalesforceOrg& org = m_world.salesforce;
    const QString key = object.field(column).name;
    const QString value = takeField(record, key).toVariant().toString().trimmed();
    if (object.field(column).type == QLatin1String("id"))
        return upsertById(call, object, value, record, seen);
    if (value.isEmpty())
        return {
            {},
            Failure{QStringLiteral("MISSING_ARGUMENT"), QStringLiteral("%1 not specified").arg(key), {}, 400},
            false};
    if (seen.contains(value.toCaseFolded()))
        return {{}, duplicate(QStringLiteral("external id"), value), false};
    seen.insert(value.toCaseFolded());
    const QList<int> rows = liveRows(object, column, value);
    if (rows.isEmpty()) {
        record.insert(key, value);
        const Result<QString> id = org.create(object.name, record, author(call));
        return id ? Outcome{*id, std::nullopt, true} : Outcome{{}, id.error(), false};
    }
    if (rows.size() > 1) {
        QStringList ids;
        for (const int row : rows)
            ids.append(object.table.row(row).key);
        return {{},
                Failure{QStringLiteral("DUPLICATE_EXTERNAL_ID"),
                        QStringLiteral("%1: more than one record found for external id field: [%2]")
                            .arg(key, ids.join(QLatin1String(", "))),
                        {key},
                        400},
                false};
    }
    const QString id = object.table.row(rows.constFirst()).key;
    const Result<void> updated = org.update(object.name, id, record, author(call));
    return {id, updated ? std::nullopt : std::optional(updated.error()), false};
}

SalesforceRows::Outcome SalesforceRows::upsertById(const SalesforceCall& call, const SObject& object,
                                                   const QString& id, const QJsonObject& record,
                                                   QSet<QString>& seen)
{
    if (!id.isEmpty()) {
        Outcome outcome = updateById(call, object.name, id, record, seen);
        outcome.created = false;
        return outcome;
    }
    const Result<QString> born = m_world.salesforce.create(object.name, record, author(call));
    return born ? Outcome{*born, std::nullopt, true} : Outcome{{}, born.error(), false};
}

std::optional<Failure> SalesforceRows::unknownField(const QJsonArray& records) const
{
    for (const auto& value : records) {
        const QJsonObject record = value.toObject();
        const SObject* object = m_world.salesforce.object(typeOf(record));
        const QStringList names = record.keys();
        for (const QString& name : names) {
            const int column = object ? object->column(name) : -1;
            if (object && name != QLatin1String("attributes")
                && (column < 0 || !object->field(column).visible))
                return Failure{
                    QStringLiteral("INVALID_FIELD"),
                    QStringLiteral("No such column '%1' on sobject of type %2").arg(name, object->name),
                    {},
                    400};
        }
    }
    return std::nullopt;
}

} // namespace lockstep::sandbox
