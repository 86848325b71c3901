// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/remote_system.h"
#include "core/ports/secret_store.h"
#include "marketo/client_options.h"

#include <memory>

namespace lockstep::net {
class HttpClient;
}

namespace lockstep::marketo {

// Marketo's REST API in the engine's words: sign-in, describe, the three change feeds, people by id and
// key, sync and delete, schema fields. Answers in the thread that owns it (the sync thread).
// The HttpClient, the SecretStore and the Clock are the caller's and must outlive it.
// A write of more than one request (over 300 records or 1 MB) whose later part fails answers with that
// failure in each of that part's results, outcome included; only a failing first part fails the whole.
class MarketoClient : public core::RemoteSystem
{
public:
    MarketoClient(ClientOptions options, net::HttpClient& http, core::SecretStore& secrets,
                  const core::Clock& clock);
    ~MarketoClient() override;

    [[nodiscard]] core::System system() const override { return core::System::Marketo; }
    [[nodiscard]] core::RemoteLimits limits() const override;
    [[nodiscard]] int callsMade() const override;
    [[nodiscard]] core::ApiUsage usage() const override;
    [[nodiscard]] QDateTime serverTime() const override;

    void setLane(core::Lane lane) override;
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
    core::Pending<core::WriteReply> merge(const QString& winner, const QString& loser) override;
    core::Pending<bool> syncsNatively() override;
    core::Pending<bool> knowsOutcomes() override;
    core::Pending<bool> learnOutcomes() override;
    core::Pending<core::WriteReply> addOutcomes(const QList<core::OutcomeActivity>& activities) override;
    core::Pending<core::SetupReply> createFields(const QList<core::NewField>& fields) override;

private:
    struct Parts;

    std::unique_ptr<Parts> m_parts;
};

} // namespace lockstep::marketo
