// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/metadata.h"

#include "marketo/errors.h"
#include "marketo/wire.h"
#include "net/chain.h"
#include "net/json_reply.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace lockstep::marketo {

namespace {

constexpr qint64 usageAgeMs = 3'600'000;

constexpr int schemaAgeSeconds = 3600; // a sync of its own is not begun by the hour

constexpr qint64 notKnown = -1;

// The user may not ask, or there is nothing to ask: no reason not to work.
bool isNotTold(const core::Error& error)
{
    return error.code == QLatin1String("603") || error.code == QLatin1String("610")
        || error.code == QLatin1String("703") || error.code == QLatin1String("http-status");
}

// It will not have these fields made this way: the admin can make them by hand. An ended session, a quota or
// a server that is away is another matter.
bool isLeftToTheAdmin(const core::Error& error)
{
    static const QStringList others{QStringLiteral("600"), QStringLiteral("601"), QStringLiteral("602"),
                                    QStringLiteral("607"), QStringLiteral("616")};
    if (error.retry == core::RetryClass::Retry || error.outcome == core::Outcome::Unknown)
        return false;
    bool isMarketos = false;
    (void)error.code.toInt(&isMarketos);
    return error.code == QLatin1String("http-status") || (isMarketos && !others.contains(error.code));
}

bool hasFieldsOfNativeSync(const core::Schema& schema)
{
    const core::ObjectSchema person = schema.objects.value(core::ObjectType::Person);
    return person.find(QStringLiteral("sfdcType")) || person.find(QStringLiteral("sfdcLeadId"))
        || person.find(QStringLiteral("sfdcContactId"));
}

// Beside a native sync companies are refused by one instance and read-only in another, whose fields then are
// that sync's. Nothing where they do not tell.
std::optional<bool> hasManagedFields(const Answer& companies)
{
    std::optional<bool> managed;
    const QJsonArray fields = companies.result().at(0).toObject().value(QLatin1String("fields")).toArray();
    for (const auto& field : fields) {
        const QJsonValue told = field[u"crmManaged"];
        if (told.isBool())
            managed = managed.value_or(false) || told.toBool();
    }
    return managed;
}

qint64 totalOf(const Answer& usage)
{
    return usage.result().at(0).toObject().value(QLatin1String("total")).toInteger();
}

// `refusal`: why Marketo has not created it.
QStringList stepsFor(const core::NewField& field, const core::Error& refusal)
{
    QStringList steps;
    if (!refusal.message.isEmpty())
        steps += QStringLiteral("Marketo says: %1 (%2)").arg(refusal.message, refusal.code);
    steps += QStringLiteral("In Marketo open Admin > Field Management > New Custom Field.");
    steps += QStringLiteral("Type %1, name \"%2\", API name \"%3\".")
                 .arg(dataTypeOf(field.type), field.label.isEmpty() ? field.name : field.label, field.name);
    if (refusal.code == QLatin1String("603"))
        steps += QStringLiteral("Or give the API user's role the permission Read-Write Schema Custom Field "
                                "and run setup again.");
    return steps;
}

QString nameOf(const core::NewField& field)
{
    return core::toString(field.object) + QLatin1Char('.') + field.name;
}

void addMissing(core::SetupReply& reply, const core::NewField& field, const core::Error& refusal)
{
    reply.missing.append(field);
    reply.steps.insert(nameOf(field), stepsFor(field, refusal));
}

QByteArray creation(const QList<core::NewField>& fields)
{
    QJsonArray input;
    for (const core::NewField& field : fields)
        input.append(QJsonObject{
            {QStringLiteral("displayName"), field.label.isEmpty() ? field.name : field.label},
            {QStringLiteral("name"), field.name},
            {QStringLiteral("dataType"), dataTypeOf(field.type)},
        });
    return QJsonDocument(QJsonObject{{QStringLiteral("input"), input}}).toJson(QJsonDocument::Compact);
}

core::Schema schemaFrom(const Answer& answer)
{
    core::ObjectSchema person;
    const QJsonArray items = answer.result();
    person.fields.reserve(items.size());
    for (const auto& item : items) {
        if (const auto field = fieldFrom(item.toObject()))
            person.fields.append(*field);
    }
    core::Schema schema;
    schema.objects.insert(core::ObjectType::Person, person);
    schema.readAt = answer.reply.date;
    return schema;
}

} // namespace

Metadata::Metadata(Api& api, const core::Clock& clock, const ClientOptions& options)
    : m_api(api)
    , m_clock(clock)
    , m_options(options)
    , m_dailyLimit(options.dailyLimit)
    , m_limitIsNamed(options.limitIsNamed)
{ }

core::Pending<core::ConnectionInfo> Metadata::test()
{
    const auto chain = net::Chain<core::ConnectionInfo>::start();
    chain->then(describe(0), [this, chain](const core::Schema&) {
        chain->then(m_api.signedIn(), [this, chain](const QDateTime&) {
            chain->then(askUsage(), [this, chain](const core::ApiUsage& usage) {
                core::ConnectionInfo info;
                info.user = m_api.user();
                info.organisation = m_api.url().host();
                info.apiVersion = QStringLiteral("v1");
                info.usage = usage;
                chain->finish(info);
            });
        });
    });
    return chain->pending();
}

core::Pending<core::Schema> Metadata::describe(int maxAgeSeconds)
{
    const qint64 age = m_clock.monotonicMs() - m_schemaAt;
    if (m_schema && maxAgeSeconds > 0 && age < qint64(maxAgeSeconds) * 1000)
        return core::Pending<core::Schema>::ready(*m_schema);
    const auto chain = net::Chain<core::Schema>::start();
    chain->then(m_api.get(QStringLiteral("leads/describe.json")), [this, chain](const Answer& answer) {
        const core::Schema schema = schemaFrom(answer);
        // Without any the answer says nothing, least of all that they are hidden.
        if (schema.objects.value(core::ObjectType::Person).fields.isEmpty()) {
            chain->finish(core::Unexpected(net::unexpectedAnswer(answer.reply, false)));
            return;
        }
        m_schema = schema;
        m_schemaAt = m_clock.monotonicMs();
        if (m_usedBefore >= 0 && m_usageAt && m_clock.monotonicMs() - *m_usageAt < usageAgeMs) {
            chain->finish(*m_schema);
            return;
        }
        // Whether the use is known or not changes nothing for the fields.
        chain->whenever(askUsage(),
                        [this, chain](const core::Expected<core::ApiUsage>&) { chain->finish(*m_schema); });
    });
    return chain->pending();
}

core::Pending<core::ApiUsage> Metadata::askUsage()
{
    const auto chain = net::Chain<core::ApiUsage>::start();
    const auto take = [this, chain](const core::Expected<Answer>& answer) {
        if (!answer && !isNotTold(answer.error())) {
            chain->finish(core::Unexpected(answer.error()));
            return;
        }
        m_usedBefore = answer ? totalOf(*answer) : notKnown;
        m_callsThen = m_api.callsMade();
        m_usageAt = m_clock.monotonicMs();
        // It answers although more calls have been made than it once said to allow.
        if (m_limitIsNamed && m_usedBefore >= m_dailyLimit)
            nameLimit(std::max(m_dailyLimit, ClientOptions().dailyLimit));
        chain->finish(usage());
    };
    chain->whenever(m_api.get(QStringLiteral("stats/usage.json")), take);
    return chain->pending();
}

core::ApiUsage Metadata::usage() const
{
    core::ApiUsage usage;
    usage.limit = m_dailyLimit;
    if (m_usedBefore >= 0)
        usage.used = m_usedBefore + m_api.callsMade() - m_callsThen;
    return usage;
}

void Metadata::adoptUsage(const core::ApiUsage& usage)
{
    if (m_usageAt)
        return;
    m_usedBefore = usage.used;
    m_callsThen = m_api.callsMade();
}

void Metadata::nameLimit(int calls)
{
    const bool wasNamed = std::exchange(m_limitIsNamed, true);
    if ((std::exchange(m_dailyLimit, calls) != calls || !wasNamed) && m_options.quotaNamed)
        m_options.quotaNamed(calls);
}

void Metadata::learnFrom(const core::Error& error)
{
    if (const auto quota = quotaNamed(error)) {
        nameLimit(*quota);
        m_usedBefore = *quota;
        m_callsThen = m_api.callsMade();
        m_usageAt = m_clock.monotonicMs();
    }
}

core::Pending<bool> Metadata::syncsNatively()
{
    const auto chain = net::Chain<bool>::start();
    chain->whenever(m_api.get(QStringLiteral("companies/describe.json")),
                    [this, chain](const core::Expected<Answer>& answer) {
                        const std::optional<bool> managed = answer ? hasManagedFields(*answer) : std::nullopt;
                        if (managed)
                            chain->finish(*managed);
                        else if (!answer && answer.error().code == QLatin1String("1018"))
                            chain->finish(true);
                        else if (!answer && !isNotTold(answer.error()))
                            chain->finish(core::Unexpected(answer.error()));
                        else
                            chain->then(describe(schemaAgeSeconds), [chain](const core::Schema& schema) {
                                chain->finish(hasFieldsOfNativeSync(schema));
                            });
                    });
    return chain->pending();
}

core::Pending<core::SetupReply> Metadata::createFields(const QList<core::NewField>& fields)
{
    if (fields.isEmpty())
        return core::Pending<core::SetupReply>::ready(core::SetupReply());
    const auto chain = net::Chain<core::SetupReply>::start();
    chain->whenever(m_api.post(QStringLiteral("leads/schema/fields.json"), creation(fields)),
                    [this, chain, fields](const core::Expected<Answer>& answer) {
                        core::SetupReply reply;
                        if (!answer && !isLeftToTheAdmin(answer.error())) {
                            chain->finish(core::Unexpected(answer.error()));
                            return;
                        }
                        const QJsonArray results = answer ? answer->result() : QJsonArray();
                        for (qsizetype i = 0; i < fields.size(); ++i) {
                            const QJsonObject item = results.at(i).toObject();
                            if (item.value(QLatin1String("status")) == QLatin1String("created"))
                                reply.created.append(nameOf(fields.at(i)));
                            else
                                addMissing(reply, fields.at(i),
                                           answer ? recordError(reasonsOf(item)) : answer.error());
                        }
                        m_schema.reset();
                        chain->finish(reply);
                    });
    return chain->pending();
}

} // namespace lockstep::marketo
