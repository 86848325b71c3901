// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_remote.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep::support {

using core::Change;
using core::ChangePage;
using core::Expected;
using core::ObjectType;
using core::Pending;
using core::Record;
using core::System;
using core::WriteReply;
using core::WriteResult;

namespace {

constexpr std::chrono::milliseconds latency(200);

core::Error lost()
{
    core::Error error;
    error.code = QStringLiteral("connection-reset");
    error.retry = core::RetryClass::Retry;
    error.outcome = core::Outcome::Unknown;
    return error;
}

core::Error systemError()
{
    core::Error error;
    error.code = QStringLiteral("611");
    error.message = QStringLiteral("System error");
    error.retry = core::RetryClass::Retry;
    error.outcome = core::Outcome::Unknown;
    return error;
}

core::Error busy()
{
    core::Error error;
    error.code = QStringLiteral("UNABLE_TO_LOCK_ROW");
    error.scope = core::ErrorScope::Record;
    error.retry = core::RetryClass::Retry;
    error.outcome = core::Outcome::Done;
    return error;
}

} // namespace

FakeRemote::FakeRemote(FakeOrg& org, FakeWaiter& waiter)
    : m_org(org)
    , m_waiter(waiter)
{ }

QList<FakeRemote::Call> FakeRemote::writes() const
{
    QList<Call> result;
    std::copy_if(m_journal.begin(), m_journal.end(), std::back_inserter(result), [](const Call& call) {
        return call.operation == QLatin1String("create") || call.operation == QLatin1String("update")
            || call.operation == QLatin1String("remove") || call.operation == QLatin1String("merge");
    });
    return result;
}

std::optional<FakeRemote::Scripted> FakeRemote::fault(const QString& operation)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        if (m_faults.at(i).operation != operation)
            continue;
        const Scripted scripted = m_faults.at(i);
        if (--m_faults[i].times == 0)
            m_faults.removeAt(i);
        return scripted;
    }
    return std::nullopt;
}

template <typename T>
Pending<T> FakeRemote::answer(const Call& call, const std::function<Expected<T>()>& work)
{
    ++m_calls;
    m_journal += call;
    const core::Promise<T> promise;
    promise.onCancel([promise] { promise.resolve(core::Unexpected(lost())); });
    m_waiter.schedule(latency, [this, call, work, promise] {
        if (const auto event = m_meanwhile.take(call.operation))
            event();
        const auto scripted = fault(call.operation);
        m_lastDate = m_org.now();
        if (scripted && scripted->fault == Fault::Refused) {
            promise.resolve(core::Unexpected(scripted->error));
        } else if (scripted && scripted->fault == Fault::CutBefore) {
            promise.resolve(core::Unexpected(lost()));
        } else if (scripted && scripted->fault == Fault::CutAfter) {
            (void)work();
            promise.resolve(core::Unexpected(lost()));
        } else if (scripted && scripted->fault == Fault::ShortAnswer) {
            Expected<T> shortened = work();
            if constexpr (std::is_same_v<T, WriteReply>)
                shortened->results.removeLast();
            promise.resolve(shortened);
        } else if (scripted) {
            if constexpr (std::is_same_v<T, WriteReply>) {
                WriteReply reply;
                const core::Error error = scripted->fault == Fault::Busy ? busy() : scripted->error;
                reply.results.fill({WriteResult::Status::Failed, {}, error}, call.records.size());
                promise.resolve(reply);
            }
        } else {
            promise.resolve(work());
        }
        if (const auto event = m_afterwards.take(call.operation))
            event();
    });
    return promise.pending();
}

Pending<core::ConnectionInfo> FakeRemote::test()
{
    return answer<core::ConnectionInfo>(
        {QStringLiteral("test"), {}, {}, {}, {}}, [this]() -> Expected<core::ConnectionInfo> {
            core::ConnectionInfo info;
            info.user = QStringLiteral("sync@example.com");
            info.userId = m_org.system() == System::Salesforce ? m_org.apiUser : QString();
            info.organisation = m_org.organisation;
            return info;
        });
}

Pending<core::Identity> FakeRemote::identify()
{
    return Pending<core::Identity>::ready(core::Identity{m_org.organisation, m_org.apiUser});
}

Pending<core::ApiUsage> FakeRemote::askUsage()
{
    return answer<core::ApiUsage>({QStringLiteral("usage"), {}, {}, {}, {}},
                                  [this]() -> Expected<core::ApiUsage> { return used; });
}

Pending<core::Schema> FakeRemote::describe(int /*maxAgeSeconds*/)
{
    return answer<core::Schema>({QStringLiteral("describe"), {}, {}, {}, {}},
                                [this]() -> Expected<core::Schema> {
                                    core::Schema schema = m_org.schema;
                                    schema.readAt = m_org.now();
                                    return schema;
                                });
}

std::optional<core::Error> FakeRemote::hiddenField(ObjectType object, const QStringList& fields) const
{
    for (const QString& field : fields) {
        if (m_org.knows(object, field))
            continue;
        core::Error error;
        error.code = QStringLiteral("INVALID_FIELD");
        error.scope = core::ErrorScope::Field;
        error.retry = core::RetryClass::Admin;
        error.fields = {field};
        if (core::systemOf(object) == core::System::Salesforce)
            error.object = core::toString(object);
        return error;
    }
    return std::nullopt;
}

Pending<ChangePage> FakeRemote::changes(const core::ChangeQuery& query)
{
    return answer<ChangePage>(
        {QStringLiteral("changes"), {}, {}, {}, {}}, [this, query]() -> Expected<ChangePage> {
            for (auto each = query.fields.constBegin(); each != query.fields.constEnd(); ++each) {
                if (core::systemOf(each.key()) != m_org.system())
                    continue;
                if (const auto error = hiddenField(each.key(), each.value()))
                    return core::Unexpected(*error);
            }
            return m_org.system() == System::Salesforce ? salesforceChanges(query) : marketoChanges(query);
        });
}

Pending<core::ReadReply> FakeRemote::read(ObjectType object, const QStringList& ids,
                                          const QStringList& fields)
{
    return answer<core::ReadReply>({QStringLiteral("read"), object, {}, {}, ids},
                                   [this, object, ids, fields]() -> Expected<core::ReadReply> {
                                       if (const auto error = hiddenField(object, fields))
                                           return core::Unexpected(*error);
                                       core::ReadReply reply;
                                       for (const QString& id : ids) {
                                           if (failsToRead.contains(id)) {
                                               reply.failed.insert(id, systemError());
                                               reply.records += std::nullopt;
                                               continue;
                                           }
                                           const auto shown = m_org.read(id, fields);
                                           reply.records += shown ? shown : m_org.purged(id);
                                       }
                                       reply.serverTime = m_org.now();
                                       return reply;
                                   });
}

Pending<core::FindReply> FakeRemote::find(ObjectType object, const QString& field, const QStringList& values,
                                          const QStringList& fields)
{
    return answer<core::FindReply>({QStringLiteral("find"), object, {}, {}, values},
                                   [this, object, field, values, fields]() -> Expected<core::FindReply> {
                                       if (const auto error =
                                               hiddenField(object, fields + QStringList{field}))
                                           return core::Unexpected(*error);
                                       core::FindReply reply;
                                       for (const Record& record : m_org.records()) {
                                           const QString value = record.values.value(field).toString();
                                           const auto shown = m_org.read(record.id, fields);
                                           if (!shown || record.object != object || value.isEmpty()
                                               || !values.contains(value, Qt::CaseInsensitive))
                                               continue;
                                           if (failsToRead.contains(record.id))
                                               reply.failed.insert(value, systemError());
                                           else
                                               reply.records += *shown;
                                       }
                                       reply.serverTime = m_org.now();
                                       return reply;
                                   });
}

bool FakeRemote::isSpoiled(const QList<core::WriteRecord>& records) const
{
    return std::any_of(records.begin(), records.end(),
                       [this](const core::WriteRecord& record) { return failsToWrite.contains(record.id); });
}

WriteReply FakeRemote::write(const QList<core::WriteRecord>& records, const QDateTime& sentAfter,
                             const std::function<WriteResult(const core::WriteRecord&)>& each)
{
    WriteReply reply;
    reply.sentAfter = sentAfter;
    m_org.request = QStringLiteral("request-%1").arg(++m_requests);
    for (const core::WriteRecord& record : records) {
        reply.results += each(record);
        reply.results.last().request = m_org.request;
    }
    m_org.request.clear();
    reply.serverTime = m_org.now();
    return reply;
}

Pending<WriteReply> FakeRemote::create(const QList<core::WriteRecord>& records,
                                       const core::WriteOptions& options)
{
    return answer<WriteReply>({QStringLiteral("create"), options.object, records, options, {}},
                              [this, records, options, sentAfter = m_lastDate]() -> Expected<WriteReply> {
                                  const QString owner = options.assign == QLatin1String("auto")
                                      ? QStringLiteral("Inbound Queue")
                                      : QStringLiteral("Sync User");
                                  return write(records, sentAfter, [&](const core::WriteRecord& record) {
                                      return m_org.create(options.object, record.values, owner);
                                  });
                              });
}

Pending<WriteReply> FakeRemote::update(const QList<core::WriteRecord>& records,
                                       const core::WriteOptions& options)
{
    return answer<WriteReply>({QStringLiteral("update"), options.object, records, options, {}},
                              [this, records, sentAfter = m_lastDate]() -> Expected<WriteReply> {
                                  if (isSpoiled(records))
                                      return core::Unexpected(systemError());
                                  return write(records, sentAfter, [this](const core::WriteRecord& record) {
                                      return m_org.update(record);
                                  });
                              });
}

Pending<WriteReply> FakeRemote::remove(ObjectType object, const QStringList& ids)
{
    return answer<WriteReply>({QStringLiteral("remove"), object, {}, {}, ids},
                              [this, ids]() -> Expected<WriteReply> {
                                  WriteReply reply;
                                  for (const QString& id : ids) {
                                      m_org.remove(id);
                                      reply.results += WriteResult{WriteResult::Status::Deleted, id, {}};
                                  }
                                  return reply;
                              });
}

Pending<WriteReply> FakeRemote::merge(const QString& winner, const QString& loser)
{
    return answer<WriteReply>({QStringLiteral("merge"), ObjectType::Person, {}, {}, {winner, loser}},
                              [this, winner, loser]() -> Expected<WriteReply> {
                                  if (!m_org.records().contains(winner) || !m_org.records().contains(loser)) {
                                      core::Error error;
                                      error.code = QStringLiteral("1004");
                                      error.scope = core::ErrorScope::Record;
                                      error.retry = core::RetryClass::Relink;
                                      error.outcome = core::Outcome::NotExecuted;
                                      return core::Unexpected(error);
                                  }
                                  m_org.merge(winner, loser);
                                  WriteReply reply;
                                  reply.results = {WriteResult{WriteResult::Status::Deleted, loser, {}}};
                                  reply.serverTime = m_org.now();
                                  return reply;
                              });
}

Pending<WriteReply> FakeRemote::addOutcomes(const QList<core::OutcomeActivity>& activities)
{
    return answer<WriteReply>({QStringLiteral("outcomes"), ObjectType::Person, {}, {}, {}},
                              [this, activities]() -> Expected<WriteReply> {
                                  WriteReply reply;
                                  for (const core::OutcomeActivity& activity : activities)
                                      reply.results += WriteResult{
                                          WriteResult::Status::Created, QString::number(activity.person), {}};
                                  outcomes += activities;
                                  reply.serverTime = m_org.now();
                                  return reply;
                              });
}

Pending<core::SetupReply> FakeRemote::createFields(const QList<core::NewField>& fields)
{
    return answer<core::SetupReply>({QStringLiteral("createFields"), {}, {}, {}, {}},
                                    [this, fields]() -> Expected<core::SetupReply> {
                                        core::SetupReply reply;
                                        for (const core::NewField& field : fields) {
                                            core::FieldInfo info;
                                            info.name = field.name;
                                            info.type = field.type;
                                            m_org.schema.objects[field.object].fields += info;
                                            reply.created += core::toString(field.object) + u'.' + field.name;
                                        }
                                        return reply;
                                    });
}

} // namespace lockstep::support
