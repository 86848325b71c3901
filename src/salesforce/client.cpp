// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/client.h"

#include "net/chain.h"
#include "salesforce/change_reader.h"
#include "salesforce/connection.h"
#include "salesforce/connection_test.h"
#include "salesforce/describer.h"
#include "salesforce/field_maker.h"
#include "salesforce/field_setup.h"
#include "salesforce/limits.h"
#include "salesforce/record_reader.h"
#include "salesforce/record_writer.h"

#include <limits>
#include <utility>

namespace lockstep::salesforce {

using core::ObjectType;
using core::Pending;

struct SalesforceClient::Parts
{
    Parts(ClientOptions options, net::HttpClient& http, core::SecretStore& secrets, const core::Clock& clock)
        : connection(std::move(options), http, secrets, clock)
        , describer(connection, clock)
        , reader(connection, describer)
        , changes(connection, reader, describer)
        , writer(connection)
        , fields(connection)
    { }

    Connection connection;
    Describer describer;
    RecordReader reader;
    ChangeReader changes;
    RecordWriter writer;
    FieldMaker fields;
};

SalesforceClient::SalesforceClient(ClientOptions options, net::HttpClient& http, core::SecretStore& secrets,
                                   const core::Clock& clock)
    : m_parts(std::make_unique<Parts>(std::move(options), http, secrets, clock))
{ }

SalesforceClient::~SalesforceClient() = default;

core::RemoteLimits SalesforceClient::limits() const
{
    return {.readBatch = 2000, .writeBatch = 200, .inFlight = m_parts->connection.options().inFlight};
}

int SalesforceClient::callsMade() const
{
    return m_parts->connection.callsMade();
}

core::ApiUsage SalesforceClient::usage() const
{
    return m_parts->connection.usage();
}

QDateTime SalesforceClient::serverTime() const
{
    return m_parts->connection.serverTime();
}

void SalesforceClient::setLane(core::Lane lane)
{
    m_parts->connection.setLane(lane);
}

void SalesforceClient::adoptUsage(const core::ApiUsage& usage)
{
    if (m_parts->connection.usage().used < 0)
        m_parts->connection.setUsage(usage);
}

void SalesforceClient::adopt(const core::Schema& schema)
{
    m_parts->describer.adopt(schema);
}

Pending<core::ConnectionInfo> SalesforceClient::test()
{
    return testConnection(m_parts->connection);
}

Pending<core::Identity> SalesforceClient::identify()
{
    const auto chain = net::Chain<core::Identity>::start();
    chain->then(m_parts->connection.identify(), [this, chain](const core::Identity& identity) {
        if (!identity.organisation.isEmpty() && !identity.user.isEmpty()) {
            chain->finish(identity);
            return;
        }
        chain->then(test(), [chain](const core::ConnectionInfo& info) {
            chain->finish(core::Identity{info.organisation, info.userId});
        });
    });
    return chain->pending();
}

Pending<core::ApiUsage> SalesforceClient::askUsage()
{
    return askLimits(m_parts->connection);
}

Pending<core::Schema> SalesforceClient::describe(int maxAgeSeconds)
{
    return m_parts->describer.describe(maxAgeSeconds);
}

// The link key belongs to every record, but a key that the user cannot see would fail the whole query.
template <typename T, typename Ask> Pending<T> SalesforceClient::withKey(Ask ask)
{
    const auto chain = net::Chain<T>::start();
    const int anyAge = std::numeric_limits<int>::max();
    chain->then(m_parts->describer.describe(anyAge), [this, chain, ask](const core::Schema& schema) {
        const QString& key = m_parts->connection.options().keyField;
        const auto complete = [&schema, &key](ObjectType object, QStringList fields) {
            if (!key.isEmpty() && !fields.contains(key) && schema.objects.value(object).find(key))
                fields.append(key);
            return fields;
        };
        chain->whenever(ask(complete),
                        [chain](core::Expected<T> answer) { chain->finish(std::move(answer)); });
    });
    return chain->pending();
}

Pending<core::ChangePage> SalesforceClient::changes(const core::ChangeQuery& query)
{
    return withKey<core::ChangePage>([this, query](const auto& complete) {
        core::ChangeQuery completed = query;
        for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact})
            completed.fields[object] = complete(object, query.fields.value(object));
        return m_parts->changes.page(completed);
    });
}

Pending<core::ReadReply> SalesforceClient::read(ObjectType object, const QStringList& ids,
                                                const QStringList& fields)
{
    return withKey<core::ReadReply>([this, object, ids, fields](const auto& complete) {
        return m_parts->reader.read(object, ids, complete(object, fields));
    });
}

Pending<core::FindReply> SalesforceClient::find(ObjectType object, const QString& field,
                                                const QStringList& values, const QStringList& fields)
{
    return withKey<core::FindReply>([this, object, field, values, fields](const auto& complete) {
        return m_parts->reader.find(object, field, values, complete(object, fields));
    });
}

Pending<core::WriteReply> SalesforceClient::create(const QList<core::WriteRecord>& records,
                                                   const core::WriteOptions& options)
{
    return m_parts->writer.create(records, options);
}

Pending<core::WriteReply> SalesforceClient::update(const QList<core::WriteRecord>& records,
                                                   const core::WriteOptions& options)
{
    core::WriteOptions unassigned = options;
    unassigned.assign.clear(); // an update never re-owns a lead by rules
    return m_parts->writer.update(records, unassigned);
}

Pending<core::WriteReply> SalesforceClient::remove(ObjectType /*object*/, const QStringList& ids)
{
    return m_parts->writer.remove(ids);
}

Pending<core::SetupReply> SalesforceClient::createFields(const QList<core::NewField>& fields)
{
    const auto chain = net::Chain<core::SetupReply>::start();
    chain->then(m_parts->describer.describe(0), [this, chain, fields](const core::Schema& schema) {
        chain->whenever(m_parts->fields.create(setupReply(fields, schema).missing),
                        [chain](core::Expected<core::SetupReply> reply) { chain->finish(std::move(reply)); });
    });
    return chain->pending();
}

} // namespace lockstep::salesforce
