// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_org.h"

namespace lockstep::support {

// A RemoteSystem over a FakeOrg: answers after a latency of virtual time, keeps a journal, and fails as
// scripted. One thread.
class FakeRemote : public core::RemoteSystem
{
public:
    enum class Fault {
        CutBefore, // the connection breaks, nothing was executed
        CutAfter, // it was executed, the answer is lost
        RecordsFailed, // each record of the write fails on its own, with `error`
        Busy, // each record of the write is refused for now
        ShortAnswer, // it was executed, the answer lacks a result
        Refused, // the whole request is, with `error`
    };
    struct Scripted
    {
        QString operation; // "create", "update", "read" …
        Fault fault = Fault::CutBefore;
        int times = 1;
        core::Error error;
    };
    struct Call
    {
        QString operation;
        core::ObjectType object = core::ObjectType::Person;
        QList<core::WriteRecord> records; // of a write
        core::WriteOptions options;
        QStringList ids; // of a read, the values of a find
    };

    FakeRemote(FakeOrg& org, FakeWaiter& waiter);

    void script(const Scripted& fault) { m_faults += fault; }
    // Runs in the system when the next call of that operation arrives, before it is carried out.
    void meanwhile(const QString& operation, const std::function<void()>& event)
    {
        m_meanwhile.insert(operation, event);
    }
    // The same, once it has been carried out.
    void afterwards(const QString& operation, const std::function<void()>& event)
    {
        m_afterwards.insert(operation, event);
    }
    [[nodiscard]] const QList<Call>& journal() const { return m_journal; }
    [[nodiscard]] QList<Call> writes() const;
    void forgetJournal() { m_journal.clear(); }
    core::RemoteLimits allowed{300, 200, 4};
    core::ApiUsage used;
    QList<core::OutcomeActivity> outcomes; // as added
    int lookBackSeconds = 600; // of the change feed
    qsizetype changesPerPage = 50;
    int activityDelaySeconds = 0; // Marketo's activities show up that late …
    bool tellsWhoAndHow = true; // … and say whose request they were
    QStringList withheld; // values: activities that tell one of them as the new one do not show up
    std::optional<core::Error> owed; // by the change feed
    bool native = false; // it syncs with Salesforce by itself
    // Records it fails on with a system error: each one that is read or looked for, a whole write with it.
    QSet<QString> failsToRead;
    QSet<QString> failsToWrite;

    [[nodiscard]] core::System system() const override { return m_org.system(); }
    [[nodiscard]] core::RemoteLimits limits() const override { return allowed; }
    [[nodiscard]] int callsMade() const override { return m_calls; }
    [[nodiscard]] core::ApiUsage usage() const override { return used; }
    [[nodiscard]] QDateTime serverTime() const override { return m_lastDate; }

    core::Pending<core::ConnectionInfo> test() override;
    core::Pending<core::Identity> identify() override;
    core::Pending<core::ApiUsage> askUsage() override;
    core::Pending<bool> syncsNatively() override { return core::Pending<bool>::ready(native); }
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
    core::Pending<core::WriteReply> addOutcomes(const QList<core::OutcomeActivity>& activities) override;
    core::Pending<core::SetupReply> createFields(const QList<core::NewField>& fields) override;

private:
    // Notes the call now, carries it out and answers after the latency.
    template <typename T>
    core::Pending<T> answer(const Call& call, const std::function<core::Expected<T>()>& work);
    [[nodiscard]] std::optional<Scripted> fault(const QString& operation);
    [[nodiscard]] core::Expected<core::ChangePage> salesforceChanges(const core::ChangeQuery& query) const;
    [[nodiscard]] core::Expected<core::ChangePage> marketoChanges(const core::ChangeQuery& query) const;
    [[nodiscard]] core::Expected<core::ChangePage> marketoPeople(const core::ChangeQuery& query,
                                                                 const QJsonObject& cursor) const;
    [[nodiscard]] std::optional<core::Error> hiddenField(core::ObjectType object,
                                                         const QStringList& fields) const;
    [[nodiscard]] bool isSpoiled(const QList<core::WriteRecord>& records) const;
    [[nodiscard]] core::WriteReply
    write(const QList<core::WriteRecord>& records, const QDateTime& sentAfter,
          const std::function<core::WriteResult(const core::WriteRecord&)>& each);

    FakeOrg& m_org;
    FakeWaiter& m_waiter;
    QList<Call> m_journal;
    QList<Scripted> m_faults;
    QHash<QString, std::function<void()>> m_meanwhile;
    QHash<QString, std::function<void()>> m_afterwards;
    QDateTime m_lastDate;
    int m_calls = 0;
    int m_requests = 0; // of writes, as Marketo names them
};

} // namespace lockstep::support
