// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/outcome_activities.h"

#include "marketo/errors.h"
#include "marketo/wire.h"
#include "net/json_reply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace lockstep::marketo {

namespace {

// Letters and digits only: an underscore is refused.
const QString newApiName = QStringLiteral("lockstepSyncedToSalesforce");
const QString folder = QStringLiteral("activities/external/");

struct Attribute
{
    const char* apiName;
    const char* name;
    QString core::OutcomeActivity::*value;
};

// Names in Marketo are not translated: all users of the instance share them.
constexpr std::array<Attribute, 6> attributes{{
    {"result", "Result", &core::OutcomeActivity::result},
    {"record", "Salesforce Record", &core::OutcomeActivity::record},
    {"field", "Field", &core::OutcomeActivity::field},
    {"oldValue", "Old Value", &core::OutcomeActivity::oldValue},
    {"newValue", "New Value", &core::OutcomeActivity::newValue},
    {"text", "Text", &core::OutcomeActivity::text},
}};

// A type made before that rule was kept counts, too, and the suffix of what is custom is not ours.
bool isOurs(QString apiName)
{
    const QLatin1String suffix("_c");
    while (apiName.endsWith(suffix))
        apiName.chop(suffix.size());
    return apiName == newApiName || apiName == QLatin1String("syncedToSalesforce");
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject attributeType(const QString& name, const QString& label)
{
    return {{QStringLiteral("apiName"), name},
            {QStringLiteral("name"), label},
            {QStringLiteral("dataType"), QStringLiteral("string")}};
}

QByteArray typeBody()
{
    const QString name = QStringLiteral("Synced to Salesforce");
    return compact({{QStringLiteral("apiName"), newApiName},
                    {QStringLiteral("name"), name},
                    {QStringLiteral("triggerName"), QStringLiteral("Is Synced to Salesforce")},
                    {QStringLiteral("filterName"), QStringLiteral("Was Synced to Salesforce")},
                    {QStringLiteral("description"), QStringLiteral("What Lockstep has synced")},
                    {QStringLiteral("primaryAttribute"),
                     attributeType(QStringLiteral("outcome"), QStringLiteral("Outcome"))}});
}

QByteArray attributesBody()
{
    QJsonArray all;
    for (const Attribute& attribute : attributes)
        all += attributeType(QString::fromLatin1(attribute.apiName), QString::fromLatin1(attribute.name));
    return compact({{QStringLiteral("attributes"), all}});
}

// A request holds 300 activities and 1 MB: whole texts of 32,000 letters would be refused time and again. The
// log has them in full.
QString shortened(const QString& value)
{
    constexpr qsizetype longest = 255;
    if (value.size() <= longest)
        return value;
    const qsizetype end = longest - 1;
    return value.first(value.at(end - 1).isHighSurrogate() ? end - 1 : end) + QChar(u'\u2026');
}

QJsonObject inputOf(const core::OutcomeActivity& activity, int type)
{
    QJsonArray values;
    for (const Attribute& attribute : attributes) {
        const QString value = shortened(activity.*attribute.value);
        if (!value.isEmpty())
            values += QJsonObject{{QStringLiteral("apiName"), QString::fromLatin1(attribute.apiName)},
                                  {QStringLiteral("value"), value}};
    }
    return {{QStringLiteral("leadId"), activity.person},
            {QStringLiteral("activityDate"), activity.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("activityTypeId"), type},
            {QStringLiteral("primaryAttributeValue"), activity.outcome},
            {QStringLiteral("attributes"), values}};
}

core::WriteResult resultOf(const QJsonObject& item)
{
    core::WriteResult result;
    result.id = idText(item.value(QLatin1String("id")));
    if (item.value(QLatin1String("status")).toString() == QLatin1String("added"))
        result.status = core::WriteResult::Status::Created;
    else
        result.error = recordError(reasonsOf(item));
    return result;
}

core::Error typeMissing()
{
    core::Error error;
    error.code = QStringLiteral("mirror-type-missing");
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Admin;
    error.outcome = core::Outcome::NotSent;
    return error;
}

// What the API user may not do leaves the type missing; anything else ends the chain.
template <typename Next>
void onAnswer(const std::shared_ptr<net::Chain<bool>>& chain, const core::Expected<Answer>& answer, Next next)
{
    if (answer)
        next();
    else if (answer.error().retry == core::RetryClass::Admin)
        chain->finish(false);
    else
        chain->finish(core::Unexpected(answer.error()));
}

} // namespace

core::Pending<OutcomeActivities::Type> OutcomeActivities::find()
{
    const auto chain = net::Chain<Type>::start();
    chain->then(m_api.get(folder + QStringLiteral("types.json")), [chain](const Answer& answer) {
        Type type;
        const QJsonArray types = answer.result();
        for (const auto& each : types) {
            const QJsonObject json = each.toObject();
            const QString apiName = json.value(QLatin1String("apiName")).toString();
            if (type.approved || !isOurs(apiName))
                continue;
            type.apiName = apiName;
            type.id = json.value(QLatin1String("id")).toInt();
            type.approved =
                json.value(QLatin1String("status")).toString().startsWith(QLatin1String("approved"));
        }
        chain->finish(type);
    });
    return chain->pending();
}

core::Pending<bool> OutcomeActivities::isThere()
{
    const auto chain = net::Chain<bool>::start();
    chain->then(find(), [chain](const Type& type) { chain->finish(type.id != 0 && type.approved); });
    return chain->pending();
}

core::Pending<bool> OutcomeActivities::create()
{
    const auto chain = net::Chain<bool>::start();
    chain->then(find(), [this, chain](const Type& type) {
        if (type.approved)
            chain->finish(true);
        else if (type.id == 0)
            createType(chain);
        else
            createAttributes(chain, type.apiName);
    });
    return chain->pending();
}

void OutcomeActivities::createType(const BoolChain& chain)
{
    chain->whenever(m_api.post(folder + QStringLiteral("type.json"), typeBody()),
                    [this, chain](const core::Expected<Answer>& answer) {
                        onAnswer(chain, answer, [this, chain, &answer] {
                            const QJsonValue given =
                                answer->result().at(0).toObject().value(QLatin1String("apiName"));
                            createAttributes(chain, given.toString(newApiName));
                        });
                    });
}

// A draft that was cut short may have them already; the approval is what counts.
void OutcomeActivities::createAttributes(const BoolChain& chain, const QString& apiName)
{
    chain->whenever(
        m_api.post(folder + QStringLiteral("type/%1/attributes/create.json").arg(apiName), attributesBody()),
        [this, chain, apiName](const core::Expected<Answer>& answer) {
            if (!answer && answer.error().outcome == core::Outcome::Unknown)
                chain->finish(core::Unexpected(answer.error()));
            else
                approve(chain, apiName);
        });
}

void OutcomeActivities::approve(const BoolChain& chain, const QString& apiName)
{
    chain->whenever(
        m_api.post(folder + QStringLiteral("type/%1/approve.json").arg(apiName), QByteArrayLiteral("{}")),
        [chain](const core::Expected<Answer>& answer) {
            onAnswer(chain, answer, [chain] { chain->finish(true); });
        });
}

core::Pending<core::WriteReply> OutcomeActivities::add(const QList<core::OutcomeActivity>& activities)
{
    const auto chain = net::Chain<core::WriteReply>::start();
    if (m_type) {
        send(chain, *m_type, activities);
        return chain->pending();
    }
    chain->then(find(), [this, chain, activities](const Type& type) {
        if (!type.approved) {
            chain->finish(core::Unexpected(typeMissing()));
            return;
        }
        m_type = type.id;
        send(chain, type.id, activities);
    });
    return chain->pending();
}

void OutcomeActivities::send(const std::shared_ptr<net::Chain<core::WriteReply>>& chain, int type,
                             const QList<core::OutcomeActivity>& activities)
{
    QJsonArray input;
    for (const core::OutcomeActivity& activity : activities)
        input += inputOf(activity, type);
    chain->then(
        m_api.post(QStringLiteral("activities/external.json"), compact({{QStringLiteral("input"), input}})),
        [chain, expected = activities.size()](const Answer& answer) {
            const QJsonArray items = answer.result();
            if (items.size() != expected) {
                chain->finish(core::Unexpected(net::unexpectedAnswer(answer.reply, true)));
                return;
            }
            core::WriteReply reply;
            for (const auto& item : items)
                reply.results += resultOf(item.toObject());
            reply.serverTime = answer.reply.date;
            chain->finish(std::move(reply));
        });
}

} // namespace lockstep::marketo
