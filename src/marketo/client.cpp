// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client.h"

#include "marketo/api.h"
#include "marketo/change_feed.h"
#include "marketo/metadata.h"
#include "marketo/outcome_activities.h"
#include "marketo/people.h"
#include "marketo/wire.h"
#include "marketo/writes.h"
#include "net/chain.h"

#include <utility>

namespace lockstep::marketo {

namespace {

constexpr int recordsPerCall = 300;

core::Error misuse(const QString& code)
{
    core::Error error;
    error.code = code;
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotSent;
    return error;
}

QList<QJsonObject> inputsOf(const QList<core::WriteRecord>& records)
{
    QList<QJsonObject> inputs;
    inputs.reserve(records.size());
    for (const core::WriteRecord& record : records)
        inputs.append(inputOf(record));
    return inputs;
}

} // namespace

struct MarketoClient::Parts
{
    Parts(ClientOptions own, net::HttpClient& http, core::SecretStore& secrets, const core::Clock& clock)
        : options(std::move(own))
        , api(std::make_unique<Api>(options, http, secrets, clock))
        , people(*api)
        , writes(*api)
        , outcomes(*api)
        , feed(*api, people, options)
        , metadata(*api, clock, options)
    { }
    // Calls under way end first, while those who wait for them are still here.
    ~Parts() { api.reset(); }
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    // What is told of the daily quota on the way is kept.
    template <typename T> core::Pending<T> watched(const core::Pending<T>& pending)
    {
        const auto chain = net::Chain<T>::start();
        chain->whenever(pending, [this, chain](core::Expected<T> answer) {
            if (!answer)
                metadata.learnFrom(answer.error());
            chain->finish(std::move(answer));
        });
        return chain->pending();
    }

    ClientOptions options;
    std::unique_ptr<Api> api;
    People people;
    Writes writes;
    OutcomeActivities outcomes;
    ChangeFeed feed;
    Metadata metadata;
};

MarketoClient::MarketoClient(ClientOptions options, net::HttpClient& http, core::SecretStore& secrets,
                             const core::Clock& clock)
    : m_parts(std::make_unique<Parts>(std::move(options), http, secrets, clock))
{ }

MarketoClient::~MarketoClient() = default;

core::RemoteLimits MarketoClient::limits() const
{
    core::RemoteLimits limits;
    limits.readBatch = recordsPerCall;
    limits.writeBatch = recordsPerCall;
    limits.inFlight = m_parts->options.inFlight;
    return limits;
}

int MarketoClient::callsMade() const
{
    return m_parts->api->callsMade();
}

core::ApiUsage MarketoClient::usage() const
{
    return m_parts->metadata.usage();
}

QDateTime MarketoClient::serverTime() const
{
    return m_parts->api->serverTime();
}

void MarketoClient::setLane(core::Lane lane)
{
    m_parts->api->setLane(lane);
}

void MarketoClient::adoptUsage(const core::ApiUsage& usage)
{
    m_parts->metadata.adoptUsage(usage);
}

core::Pending<core::ConnectionInfo> MarketoClient::test()
{
    return m_parts->watched(m_parts->metadata.test());
}

core::Pending<core::Identity> MarketoClient::identify()
{
    const auto chain = net::Chain<core::Identity>::start();
    chain->then(m_parts->api->signedIn(), [this, chain](const QDateTime&) {
        chain->finish(core::Identity{m_parts->api->url().host(), m_parts->api->user()});
    });
    return chain->pending();
}

core::Pending<core::ApiUsage> MarketoClient::askUsage()
{
    return m_parts->watched(m_parts->metadata.askUsage());
}

core::Pending<core::Schema> MarketoClient::describe(int maxAgeSeconds)
{
    return m_parts->watched(m_parts->metadata.describe(maxAgeSeconds));
}

core::Pending<core::ChangePage> MarketoClient::changes(const core::ChangeQuery& query)
{
    return m_parts->watched(m_parts->feed.page(query));
}

core::Pending<core::ReadReply> MarketoClient::read(core::ObjectType, const QStringList& ids,
                                                   const QStringList& fields)
{
    return m_parts->watched(m_parts->people.read(ids, fields));
}

core::Pending<core::FindReply> MarketoClient::find(core::ObjectType, const QString& field,
                                                   const QStringList& values, const QStringList& fields)
{
    return m_parts->watched(m_parts->people.find(field, values, fields));
}

core::Pending<core::WriteReply> MarketoClient::create(const QList<core::WriteRecord>& records,
                                                      const core::WriteOptions& options)
{
    // Without a key Marketo would take the e-mail for one and update somebody else.
    if (options.keyField.isEmpty())
        return core::Pending<core::WriteReply>::ready(
            core::Unexpected(misuse(QStringLiteral("no-key-field"))));
    QJsonObject head{{QStringLiteral("action"), QStringLiteral("createOrUpdate")},
                     {QStringLiteral("lookupField"), options.keyField}};
    if (!m_parts->options.partition.isEmpty())
        head.insert(QStringLiteral("partitionName"), m_parts->options.partition);
    return m_parts->watched(m_parts->writes.send(QStringLiteral("leads.json"), head, inputsOf(records)));
}

core::Pending<core::WriteReply> MarketoClient::update(const QList<core::WriteRecord>& records,
                                                      const core::WriteOptions&)
{
    const QJsonObject head{{QStringLiteral("action"), QStringLiteral("updateOnly")},
                           {QStringLiteral("lookupField"), QStringLiteral("id")}};
    return m_parts->watched(m_parts->writes.send(QStringLiteral("leads.json"), head, inputsOf(records)));
}

core::Pending<core::WriteReply> MarketoClient::remove(core::ObjectType, const QStringList& ids)
{
    QList<QJsonObject> inputs;
    inputs.reserve(ids.size());
    for (const QString& id : ids)
        inputs.append(QJsonObject{{QStringLiteral("id"), id.toLongLong()}});
    return m_parts->watched(m_parts->writes.send(QStringLiteral("leads/delete.json"), {}, inputs));
}

core::Pending<core::WriteReply> MarketoClient::merge(const QString& winner, const QString& loser)
{
    constexpr std::chrono::seconds deadline(190); // Marketo's own: 180 s
    const auto chain = net::Chain<core::WriteReply>::start();
    chain->then(m_parts->api->post(QStringLiteral("leads/%1/merge.json?leadId=%2").arg(winner, loser),
                                   QByteArrayLiteral("{}"), deadline),
                [chain, loser](const Answer& answer) {
                    core::WriteReply reply;
                    core::WriteResult result;
                    result.status = core::WriteResult::Status::Deleted;
                    result.id = loser;
                    result.request = answer.envelope.value(QLatin1String("requestId")).toString();
                    reply.results = {result};
                    reply.serverTime = answer.reply.date;
                    chain->finish(std::move(reply));
                });
    return m_parts->watched(chain->pending());
}

core::Pending<bool> MarketoClient::syncsNatively()
{
    return m_parts->watched(m_parts->metadata.syncsNatively());
}

core::Pending<bool> MarketoClient::knowsOutcomes()
{
    return m_parts->watched(m_parts->outcomes.isThere());
}

core::Pending<bool> MarketoClient::learnOutcomes()
{
    return m_parts->watched(m_parts->outcomes.create());
}

core::Pending<core::WriteReply> MarketoClient::addOutcomes(const QList<core::OutcomeActivity>& activities)
{
    return m_parts->watched(m_parts->outcomes.add(activities));
}

core::Pending<core::SetupReply> MarketoClient::createFields(const QList<core::NewField>& fields)
{
    return m_parts->watched(m_parts->metadata.createFields(fields));
}

} // namespace lockstep::marketo
