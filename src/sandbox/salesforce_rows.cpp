// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_rows.h"

#include "sandbox/salesforce_describe.h"

#include <QRegularExpression>

namespace lockstep::sandbox {
namespace {

// "x.inc", and an address of e-mail, too: Salesforce takes the ending for one of a file.
bool endsLikeAFile(const QString& value)
{
    static const QRegularExpression form(QStringLiteral("\\.[A-Za-z]+$"));
    return form.match(value).hasMatch();
}

bool holds(const QJsonObject& record, const QString& field)
{
    const QStringList names = record.keys();
    return names.contains(field, Qt::CaseInsensitive);
}

Reply created(const QString& id, const SObject& object, const SalesforceCall& call)
{
    Reply reply = jsonReply(QJsonObject{{QStringLiteral("id"), id},
                                        {QStringLiteral("success"), true},
                                        {QStringLiteral("errors"), QJsonArray()}},
                            201);
    reply.headers.append(
        {"Location",
         "/services/data/" + call.version + "/sobjects/" + object.name.toLatin1() + '/' + id.toLatin1()});
    reply.committed = true;
    return reply;
}

Reply notToBeSpecified(const QString& field)
{
    return salesforceFailure(
        QStringLiteral("INVALID_FIELD"),
        QStringLiteral("The %1 field should not be specified in the sobject data.").arg(field), 400);
}

Reply noContent()
{
    Reply reply;
    reply.status = 204;
    reply.committed = true;
    return reply;
}

} // namespace

SalesforceRows::SalesforceRows(World& world)
    : m_world(world)
{ }

Author SalesforceRows::author(const SalesforceCall& call) const
{
    return m_world.salesforce.apiUser(call.assigns(), call.allowsDuplicates());
}

Reply SalesforceRows::row(SObject& object, const SalesforceCall& call)
{
    if (call.path.size() == 2)
        return objectItself(object, call);
    // A record may be created under its key without a value.
    if (call.path.size() == 3 && call.isAt(2, "Id") && call.method() != "GET")
        return call.method() == "POST" ? objectItself(object, call) : wrongMethod(call, "GET,HEAD,POST");
    return call.path.size() == 3 ? byId(object, call, call.at(2)) : byExternalId(object, call);
}

Reply SalesforceRows::objectItself(const SObject& object, const SalesforceCall& call)
{
    if (call.method() == "GET")
        return jsonReply(QJsonObject{{QStringLiteral("objectDescribe"), objectJson(object, call.version)},
                                     {QStringLiteral("recentItems"), QJsonArray()}});
    if (call.method() != "POST")
        return wrongMethod(call, "HEAD,GET,POST");
    if (const auto refused = conditionRefusal(call.request))
        return *refused;
    const auto json = call.json();
    if (!json)
        return malformedJson();
    const Result<QString> id = m_world.salesforce.create(object.name, *json, author(call));
    return id ? created(*id, object, call) : salesforceFailure(id.error());
}

std::optional<Reply> SalesforceRows::condition(const SObject& object, const SalesforceCall& call,
                                               int row) const
{
    const int column = object.column(QStringLiteral("LastModifiedDate"));
    const auto* modified = column < 0 ? nullptr : std::get_if<qint64>(&object.table.cell(row, column));
    if (auto refused = conditionRefusal(call.request))
        return refused;
    const auto unmodifiedDate = readHttpDate(call.request.header("if-unmodified-since"));
    const auto sinceDate = readHttpDate(call.request.header("if-modified-since"));
    if (modified && unmodifiedDate && *modified > *unmodifiedDate
        && !m_world.settings.salesforce.conflictHasBody) {
        Reply reply;
        reply.status = 412;
        return reply;
    }
    if (modified && unmodifiedDate && *modified > *unmodifiedDate)
        return salesforceFailure(QStringLiteral("ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE"),
                                 QStringLiteral("Entity has been modified since the given date"), 412);
    if (modified && sinceDate && *modified <= *sinceDate && call.method() == "GET") {
        Reply reply;
        reply.status = 304;
        addVersion(reply, object.table.row(row).key, *modified);
        return reply;
    }
    return std::nullopt;
}

Reply SalesforceRows::byId(SObject& object, const SalesforceCall& call, const QString& id)
{
    SalesforceOrg& org = m_world.salesforce;
    const int row = org.liveRow(object, id);
    const QString full = checkedId(id);
    const bool unknown = !full.isEmpty() && object.table.find(full) < 0;
    if (row >= 0) {
        if (const auto refused = condition(object, call, row))
            return *refused;
    }
    if (call.method() == "GET") {
        if (row >= 0)
            return read(object, call, row);
        return unknown || full.isEmpty() ? notFound()
                                         : salesforceFailure(QStringLiteral("ENTITY_IS_DELETED"),
                                                             QStringLiteral("entity is deleted"), 404);
    }
    if (call.method() == "DELETE") {
        if (unknown)
            return notFound();
        const Result<void> removed = org.remove(object.name, id, org.apiUser(false));
        return removed ? noContent() : salesforceFailure(removed.error());
    }
    if (call.method() != "PATCH")
        return wrongMethod(call, "GET,PATCH,DELETE,HEAD");
    const auto json = call.json();
    if (!json)
        return malformedJson();
    if (unknown)
        return notFound();
    if (holds(*json, QStringLiteral("Id")))
        return notToBeSpecified(QStringLiteral("Id"));
    const Result<void> updated = org.update(object.name, id, *json, author(call));
    return updated ? noContent() : salesforceFailure(updated.error());
}

Reply SalesforceRows::read(const SObject& object, const SalesforceCall& call, int row) const
{
    QStringList fields = call.request.list(QStringLiteral("fields"));
    if (fields.isEmpty()) {
        for (const SField& field : object.fields) {
            if (field.visible)
                fields.append(field.name);
        }
    }
    const Result<soql::Selection> selection = soql::select(m_world.salesforce, object, fields);
    if (!selection)
        return salesforceFailure(selection.error());
    Reply reply;
    soql::appendRecord(reply.body, m_world.salesforce, *selection, row, call.version);
    return reply;
}

QList<int> SalesforceRows::liveRows(const SObject& object, int column, const QString& value) const
{
    QList<int> rows = object.table.lookup(column, value);
    rows.removeIf([&object](int row) { return object.table.row(row).deleted; });
    return rows;
}

Reply SalesforceRows::byExternalId(SObject& object, const SalesforceCall& call)
{
    // A raw slash belongs to the value: there is nothing behind it.
    const QString value = call.path.mid(3).join(QLatin1Char('/'));
    const int column = object.column(call.at(2));
    if (column == object.column(QStringLiteral("Id")))
        return byId(object, call, value);
    if (column < 0 || !object.field(column).isKey())
        return salesforceFailure(
            QStringLiteral("NOT_FOUND"),
            QStringLiteral("Provided external ID field does not exist or is not accessible: %1")
                .arg(call.at(2)),
            404);
    if (endsLikeAFile(value))
        return notFound();
    const QList<int> rows = liveRows(object, column, value);
    if (rows.size() > 1) {
        QJsonArray urls;
        for (const int row : rows)
            urls.append(QStringLiteral("/services/data/%1/sobjects/%2/%3")
                            .arg(QString::fromLatin1(call.version), object.name, object.table.row(row).key));
        return jsonReply(urls, 300);
    }
    if (call.method() == "PATCH")
        return upsertRow(object, call, column, value);
    return rows.isEmpty() ? notFound() : byId(object, call, object.table.row(rows.constFirst()).key);
}

Reply SalesforceRows::upsertRow(SObject& object, const SalesforceCall& call, int column, const QString& value)
{
    SalesforceOrg& org = m_world.salesforce;
    auto json = call.json();
    if (!json)
        return malformedJson();
    const QString key = object.field(column).name;
    for (const QString& field : {key, QStringLiteral("Id")}) {
        if (holds(*json, field))
            return notToBeSpecified(field);
    }
    if (const auto refused = conditionRefusal(call.request))
        return *refused;
    const QList<int> rows = liveRows(object, column, value);
    if (rows.isEmpty()) {
        if (call.request.parameter(QStringLiteral("updateOnly")) == QLatin1String("true"))
            return notFound();
        json->insert(key, value);
        const Result<QString> id = org.create(object.name, *json, author(call));
        if (!id)
            return salesforceFailure(id.error());
        Reply reply = created(*id, object, call);
        reply.body.chop(1);
        reply.body.append(",\"created\":true}");
        return reply;
    }
    if (const auto refused = condition(object, call, rows.constFirst()))
        return *refused;
    const QString id = object.table.row(rows.constFirst()).key;
    const Result<void> updated = org.update(object.name, id, *json, author(call));
    if (!updated)
        return salesforceFailure(updated.error());
    constexpr double answersWithBody = 46;
    if (call.version.mid(1).toDouble() < answersWithBody)
        return noContent();
    Reply reply = jsonReply(QJsonObject{{QStringLiteral("id"), id},
                                        {QStringLiteral("success"), true},
                                        {QStringLiteral("errors"), QJsonArray()},
                                        {QStringLiteral("created"), false}});
    reply.committed = true;
    return reply;
}

} // namespace lockstep::sandbox
