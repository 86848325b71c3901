// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"

#include <QMap>
#include <functional>
#include <memory>

namespace lockstep::sync {

// A system that is only read: what is written to it is kept here and shown over what the real one answers,
// as if it had been written by our own user. For a preview; lives in the sync thread as long as one.
class TrialRemote : public core::RemoteSystem
{
public:
    // `ourUser` gives the id of the sync user in Salesforce.
    TrialRemote(core::RemoteSystem& real, std::function<QString()> ourUser);

    // The id of a record that would have been created; it exists nowhere.
    [[nodiscard]] static bool isInvented(const QString& id);

    [[nodiscard]] core::System system() const override { return m_real.system(); }
    [[nodiscard]] core::RemoteLimits limits() const override { return m_real.limits(); }
    [[nodiscard]] int callsMade() const override { return m_real.callsMade(); }
    [[nodiscard]] core::ApiUsage usage() const override { return m_real.usage(); }
    [[nodiscard]] QDateTime serverTime() const override { return m_real.serverTime(); }
    void setLane(core::Lane lane) override { m_real.setLane(lane); }
    void adopt(const core::Schema& schema) override { m_real.adopt(schema); }

    core::Pending<core::ConnectionInfo> test() override { return m_real.test(); }
    core::Pending<core::Identity> identify() override { return m_real.identify(); }
    core::Pending<core::ApiUsage> askUsage() override { return m_real.askUsage(); }
    core::Pending<bool> syncsNatively() override { return m_real.syncsNatively(); }
    core::Pending<core::Schema> describe(int maxAgeSeconds) override
    {
        return m_real.describe(maxAgeSeconds);
    }
    core::Pending<core::ChangePage> changes(const core::ChangeQuery& query) override
    {
        return m_real.changes(query);
    }
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
    void patch(core::Record& record) const;
    [[nodiscard]] std::optional<core::Record> invented(const QString& id, const QStringList& fields) const;
    [[nodiscard]] QString inventId(core::ObjectType object);
    [[nodiscard]] core::WriteReply reply(const QList<core::WriteResult>& results) const;

    core::RemoteSystem& m_real;
    std::function<QString()> m_ourUser;
    QMap<QString, core::Record> m_written; // what is known of it by the writes alone
    int m_invented = 0;
    // Answers that come after the trial was given up find nobody here.
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true);
};

} // namespace lockstep::sync
