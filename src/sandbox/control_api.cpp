// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control_api.h"

#include "sandbox/assertion.h"
#include "sandbox/control_replies.h"
#include "sandbox/salesforce_values.h"

#include <QJsonDocument>

namespace lockstep::sandbox {

ControlApi::ControlApi(World& world, const std::function<void(const QString&)>& expireTokens)
    : m_world(world)
    , m_expireTokens(expireTokens)
{
    const Action records = [this](const Request& request, const QJsonObject& json) {
        return salesforceRecords(request, json);
    };
    m_actions = {
        {QStringLiteral("Lead"), records},
        {QStringLiteral("Contact"), records},
        {QStringLiteral("Account"), records},
        {QStringLiteral("User"), records},
        {QStringLiteral("Person"),
         [this](const Request& request, const QJsonObject& json) { return people(request, json); }},
        {QStringLiteral("convert"),
         [this](const Request&, const QJsonObject& json) { return convert(json); }},
        {QStringLiteral("merge"), [this](const Request&, const QJsonObject& json) { return merge(json); }},
        {QStringLiteral("field-security"),
         [this](const Request&, const QJsonObject& json) {
             const bool visible = json[u"visible"].toBool(true);
             return answer(m_world.salesforce.setFieldSecurity(json[u"object"].toString(),
                                                               json[u"field"].toString(), visible,
                                                               json[u"editable"].toBool(visible)));
         }},
        {QStringLiteral("drop-field"),
         [this](const Request&, const QJsonObject& json) {
             return answer(
                 m_world.salesforce.dropField(json[u"object"].toString(), json[u"field"].toString()));
         }},
        {QStringLiteral("picklist"),
         [this](const Request&, const QJsonObject& json) { return picklist(json); }},
        {QStringLiteral("validation-rule"),
         [this](const Request& request, const QJsonObject& json) { return validationRule(request, json); }},
        {QStringLiteral("certificate"),
         [this](const Request&, const QJsonObject& json) {
             const QByteArray pem = json[u"pem"].toString().toLatin1();
             if (!isCertificate(pem))
                 return refused(QStringLiteral("pem must be an RSA certificate or public key"));
             m_world.salesforce.setAppCertificate(pem);
             return done();
         }},
        {QStringLiteral("duplicate-rule"),
         [this](const Request& request, const QJsonObject& json) { return duplicateRule(request, json); }},
        {QStringLiteral("lock"),
         [this](const Request& request, const QJsonObject& json) { return lock(request, json); }},
        {QStringLiteral("clock"),
         [this](const Request& request, const QJsonObject& json) { return moveClock(request, json); }},
        {QStringLiteral("settings"),
         [this](const Request& request, const QJsonObject& json) { return settings(request, json); }},
        {QStringLiteral("expire-tokens"),
         [this](const Request&, const QJsonObject& json) {
             m_expireTokens(json[u"system"].toString());
             return done();
         }},
        {QStringLiteral("empty-bin"),
         [this](const Request&, const QJsonObject& json) { return emptyBin(json); }},
        {QStringLiteral("poison"),
         [this](const Request& request, const QJsonObject& json) {
             m_world.marketo.setPoisoned(json[u"id"].toInteger(), request.method == "POST");
             return done();
         }},
        {QStringLiteral("static-list"),
         [this](const Request&, const QJsonObject& json) { return staticList(json); }},
        {QStringLiteral("smart-list"),
         [this](const Request&, const QJsonObject& json) { return smartList(json); }},
        {QStringLiteral("activity"),
         [this](const Request&, const QJsonObject& json) { return activity(json); }},
        {QStringLiteral("redirect-uri"),
         [this](const Request& request, const QJsonObject& json) { return redirectUris(request, json); }},
        {QStringLiteral("fault"),
         [this](const Request& request, const QJsonObject& json) { return faults(request, json); }},
        {QStringLiteral("journal"),
         [this](const Request& request, const QJsonObject&) { return journal(request); }},
        {QStringLiteral("world"),
         [this](const Request&, const QJsonObject&) { return jsonReply(m_world.counts()); }}};
}

Reply ControlApi::failure(const Request&, int status, const QString& code, const QString& message)
{
    return refused(Failure{code, message, {}, status});
}

Reply ControlApi::serve(const Request& request)
{
    const Action action = m_actions.value(request.parts.value(1));
    if (!action)
        return unknown();
    QJsonObject json;
    if (!request.body.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return refused(QStringLiteral("the body must be a JSON object"));
        json = document.object();
    }
    return action(request, json);
}

Reply ControlApi::salesforceRecords(const Request& request, const QJsonObject& json)
{
    SalesforceOrg& org = m_world.salesforce;
    const QString object = request.parts[1];
    const QString id = request.parts.value(2);
    if (const int seconds = request.parameter(QStringLiteral("commitAfter")).toInt(); seconds > 0)
        return late(request, json, seconds);
    if (id.isEmpty() && request.method == "POST") {
        const Result<QString> created = org.create(object, json, org.rep());
        return created ? jsonReply(QJsonObject{{QStringLiteral("id"), *created}}, 201)
                       : refused(created.error());
    }
    if (id.isEmpty()) {
        QJsonArray records;
        const Table& table = org.object(object)->table;
        const bool withDeleted = !request.parameter(QStringLiteral("deleted")).isEmpty();
        for (int row = 0; row < table.size(); ++row) {
            if (!table.row(row).gone && (withDeleted || !table.row(row).deleted))
                records.append(org.record(object, table.row(row).key));
        }
        return jsonReply(QJsonObject{{QStringLiteral("records"), records}});
    }
    if (request.parts.value(3) == QLatin1String("undelete") && request.method == "POST")
        return answer(org.undelete(object, id, org.rep()));
    if (request.method == "PATCH")
        return answer(org.update(object, id, json, org.rep()));
    if (request.method == "DELETE")
        return answer(org.remove(object, id, org.rep()));
    const QJsonObject record = org.record(object, id);
    return record.isEmpty() ? unknown() : jsonReply(record);
}

Reply ControlApi::people(const Request& request, const QJsonObject& json)
{
    MarketoInstance& marketo = m_world.marketo;
    const qint64 id = request.parts.value(2).toLongLong();
    if (request.parts.size() == 2 && request.method == "POST") {
        const Result<qint64> created = marketo.create(json, Origin::marketer());
        return created ? jsonReply(QJsonObject{{QStringLiteral("id"), *created}}, 201)
                       : refused(created.error());
    }
    if (request.parts.size() == 2) {
        QJsonArray records;
        for (const qint64 person : marketo.ids())
            records.append(marketo.record(person));
        return jsonReply(QJsonObject{{QStringLiteral("records"), records}});
    }
    if (request.method == "PATCH")
        return answer(marketo.update(id, json, Origin::marketer()));
    if (request.method == "DELETE")
        return answer(marketo.remove(id, Origin::marketer()));
    const QJsonObject record = marketo.record(id);
    return record.isEmpty() ? unknown() : jsonReply(record);
}

Reply ControlApi::convert(const QJsonObject& json)
{
    SalesforceOrg& org = m_world.salesforce;
    const Result<QString> contact = org.convert(json[u"leadId"].toString(), org.rep());
    return contact ? jsonReply(QJsonObject{{QStringLiteral("contactId"), *contact}})
                   : refused(contact.error());
}

Reply ControlApi::merge(const QJsonObject& json)
{
    const QString object = json[u"object"].toString();
    const QJsonArray losers = json[u"losers"].toArray();
    if (object == QLatin1String("Person")) {
        QList<qint64> people;
        for (const auto& loser : losers)
            people.append(loser.toVariant().toLongLong());
        return answer(
            m_world.marketo.merge(json[u"winner"].toVariant().toLongLong(), people, Origin::marketer()));
    }
    QStringList records;
    for (const auto& loser : losers)
        records.append(loser.toString());
    SalesforceOrg& org = m_world.salesforce;
    return answer(org.merge(object, json[u"winner"].toString(), records, org.rep()));
}

Reply ControlApi::picklist(const QJsonObject& json)
{
    QStringList values;
    const QJsonArray given = json[u"values"].toArray();
    for (const auto& value : given)
        values.append(value.toString());
    return answer(m_world.salesforce.setPicklist(json[u"object"].toString(), json[u"field"].toString(),
                                                 values, json[u"restricted"].toBool()));
}

Reply ControlApi::validationRule(const Request& request, const QJsonObject& json)
{
    const QString object = json[u"object"].toString();
    if (request.method == "DELETE")
        return m_world.salesforce.removeValidationRule(object, json[u"name"].toString()) ? done() : unknown();
    ValidationRule rule;
    rule.name = json[u"name"].toString();
    rule.field = json[u"field"].toString();
    rule.message = json[u"message"].toString();
    const QJsonArray when = json[u"when"].toArray();
    for (const auto& condition : when)
        rule.when.append(
            {condition[u"field"].toString(), condition[u"op"].toString(), condition[u"value"].toString()});
    return answer(m_world.salesforce.addValidationRule(object, rule));
}

Reply ControlApi::moveClock(const Request& request, const QJsonObject& json)
{
    WorldClock& clock = m_world.clock;
    if (request.method == "POST") {
        const auto now = readMoment(json[u"now"].toString());
        if (json.contains(u"now") && !now)
            return refused(QStringLiteral("now must be an ISO 8601 time"));
        if (json.contains(u"frozen"))
            clock.setFrozen(json[u"frozen"].toBool());
        if (now)
            clock.setNow(QDateTime::fromSecsSinceEpoch(*now, Qt::UTC));
        clock.advance(json[u"advanceSeconds"].toInt());
    }
    return jsonReply(QJsonObject{{QStringLiteral("now"), clock.now().toString(Qt::ISODateWithMs)},
                                 {QStringLiteral("frozen"), clock.frozen()}});
}

Reply ControlApi::settings(const Request& request, const QJsonObject& json)
{
    if (request.method == "POST") {
        Settings changed = m_world.settings;
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (!changed.set(it.key(), it.value()))
                return refused(QStringLiteral("unknown setting or wrong value: %1").arg(it.key()));
        }
        m_world.settings = changed;
    }
    return jsonReply(m_world.settings.toJson());
}

Reply ControlApi::faults(const Request& request, const QJsonObject& json)
{
    if (request.method == "POST")
        return answer(m_world.faults.add(json));
    if (request.method == "DELETE")
        m_world.faults.clear();
    return jsonReply(QJsonObject{{QStringLiteral("waiting"), m_world.faults.waiting()}});
}

Reply ControlApi::journal(const Request& request)
{
    if (request.method == "DELETE") {
        m_world.journal.clear();
        return done();
    }
    const qint64 after = request.parameter(QStringLiteral("after")).toLongLong();
    const bool withBodies = !request.parameter(QStringLiteral("bodies")).isEmpty();
    return jsonReply(QJsonObject{{QStringLiteral("entries"), m_world.journal.toJson(after, withBodies)}});
}

} // namespace lockstep::sandbox
