// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/remote_system.h"
#include "core/ports/secret_store.h"
#include "salesforce/client_options.h"

#include <memory>

namespace lockstep::net {
class HttpClient;
}

namespace lockstep::salesforce {

// Salesforce's REST API in the engine's words: sign-in, describe, changes by SystemModstamp, reads by
// id and key, writes in collections. It takes more records than limits() tells as well: they are written in
// collections one after the other, more than 10,000 by bulk ingest. Answers in the thread that owns it (the
// sync thread). The HttpClient, the SecretStore and the Clock are the caller's and must outlive it.
class SalesforceClient : public core::RemoteSystem
{
public:
    SalesforceClient(ClientOptions options, net::HttpClient& http, core::SecretStore& secrets,
                     const core::Clock& clock);
    ~SalesforceClient() override;

    [[nodiscard]] core::System system() const override { return core::System::Salesforce; }
    [[nodiscard]] core::RemoteLimits limits() const override;
    [[nodiscard]] int callsMade() const override;
    [[nodiscard]] core::ApiUsage usage() const override;
    [[nodiscard]] QDateTime serverTime() const override;

    void setLane(core::Lane lane) override;
    void adopt(const core::Schema& schema) override;
    void adoptUsage(const core::ApiUsage& usage) override;
    core::Pending<core::ConnectionInfo> test() override;
    core::Pending<core::Identity> identify() override;
    core::Pending<core::ApiUsage> askUsage() override;
    core::Pending<core::Schema> describe(int maxAgeSeconds) override;
    core::Pending<core::ChangePage> changes(const core::ChangeQuery& query) override;
    core::Pending<core::ReadReply> read(core::ObjectType object, const QStringList& ids,
                                        const QStringList& fields) override;
    core::Pending<core::FindReply> find(core::ObjectType object, const QString& field,
                                        const QStringList& values, const QStringList& fields) override;
    core::Pending<core::WriteReply> create(const QList<core::WriteRecord>& records,
                                           const core::WriteOptions& options) override;
    core::Pending<core::WriteReply> update(const QList<core::WriteRecord>& records,
                                           const core::WriteOptions& options) override;
    core::Pending<core::WriteReply> remove(core::ObjectType object, const QStringList& ids) override;
    core::Pending<core::SetupReply> createFields(const QList<core::NewField>& fields) override;

private:
    struct Parts;

    template <typename T, typename Ask> core::Pending<T> withKey(Ask ask);

    std::unique_ptr<Parts> m_parts;
};

} // namespace lockstep::salesforce
