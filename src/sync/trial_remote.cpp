// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/trial_remote.h"

#include <algorithm>

namespace lockstep::sync {

using core::ObjectType;
using core::Pending;
using core::Record;
using core::WriteResult;

namespace {

// No person has such a number, no Salesforce object such a prefix.
constexpr qint64 firstPerson = 9'000'000'000'000;
const QString recordPrefix = QStringLiteral("~"); // not a letter or digit: never a Salesforce id

// Hands on another answer, worked on by `change` while its owner lives. A cancel is passed back.
template <typename T>
Pending<T> changed(const std::weak_ptr<const bool>& owner, Pending<T> source, std::function<void(T&)> change)
{
    const core::Promise<T> promise;
    promise.onCancel([source] { source.cancel(); });
    const auto state = source.state();
    state->setListener([owner, source, promise, change = std::move(change)]() mutable {
        core::Expected<T> answer = source.take();
        if (answer && !owner.expired())
            change(*answer);
        promise.resolve(std::move(answer));
    });
    return promise.pending();
}

} // namespace

TrialRemote::TrialRemote(core::RemoteSystem& real, std::function<QString()> ourUser)
    : m_real(real)
    , m_ourUser(std::move(ourUser))
{ }

bool TrialRemote::isInvented(const QString& id)
{
    return id.startsWith(recordPrefix) || id.toLongLong() >= firstPerson;
}

QString TrialRemote::inventId(ObjectType object)
{
    ++m_invented;
    if (object == ObjectType::Person)
        return QString::number(firstPerson + m_invented);
    return recordPrefix + QStringLiteral("%1").arg(m_invented, 17, 10, QLatin1Char('0'));
}

void TrialRemote::patch(Record& record) const
{
    const auto written = m_written.constFind(record.id);
    if (written == m_written.constEnd())
        return;
    for (auto value = record.values.begin(); value != record.values.end(); ++value)
        *value = written->values.value(value.key(), *value);
    record.modifiedAt = written->modifiedAt;
    record.modifiedBy = written->modifiedBy;
    record.deleted = record.deleted || written->deleted;
    if (record.object != ObjectType::Person)
        record.stamp = written->stamp;
}

std::optional<Record> TrialRemote::invented(const QString& id, const QStringList& fields) const
{
    const auto written = m_written.constFind(id);
    if (written == m_written.constEnd() || written->deleted)
        return std::nullopt;
    Record record = *written;
    record.values.clear();
    for (const QString& field : fields)
        record.values.insert(field, written->values.value(field));
    return record;
}

core::WriteReply TrialRemote::reply(const QList<WriteResult>& results) const
{
    return {results, m_real.serverTime(), m_real.serverTime()};
}

Pending<core::ReadReply> TrialRemote::read(ObjectType object, const QStringList& ids,
                                           const QStringList& fields)
{
    QStringList real;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(real),
                 [](const QString& id) { return !isInvented(id); });
    const std::function<void(core::ReadReply&)> complete = [this, ids, fields](core::ReadReply& reply) {
        QList<std::optional<Record>> all;
        qsizetype next = 0;
        for (const QString& id : ids) {
            if (isInvented(id)) {
                all += invented(id, fields);
                continue;
            }
            std::optional<Record> record = reply.records.at(next++);
            if (record)
                patch(*record);
            const bool gone = record && record->deleted && record->object == ObjectType::Person;
            all += gone ? std::nullopt : record;
        }
        reply.records = all;
    };
    if (!real.isEmpty())
        return changed<core::ReadReply>(m_alive, m_real.read(object, real, fields), complete);
    core::ReadReply nothing;
    nothing.serverTime = m_real.serverTime();
    complete(nothing);
    return Pending<core::ReadReply>::ready(nothing);
}

Pending<core::FindReply> TrialRemote::find(ObjectType object, const QString& field, const QStringList& values,
                                           const QStringList& fields)
{
    return changed<core::FindReply>(
        m_alive, m_real.find(object, field, values, fields),
        [this, object, field, values, fields](core::FindReply& reply) {
            for (Record& record : reply.records)
                patch(record);
            for (const Record& record : m_written) {
                if (isInvented(record.id) && record.object == object && !record.deleted
                    && values.contains(record.values.value(field).toString(), Qt::CaseInsensitive))
                    reply.records += *invented(record.id, fields);
            }
        });
}

Pending<core::WriteReply> TrialRemote::create(const QList<core::WriteRecord>& records,
                                              const core::WriteOptions& options)
{
    QList<WriteResult> results;
    for (const core::WriteRecord& each : records) {
        Record record;
        record.id = inventId(options.object);
        record.object = options.object;
        record.values = each.values;
        record.createdAt = m_real.serverTime();
        record.modifiedAt = record.createdAt;
        if (options.object != ObjectType::Person) {
            record.stamp = record.createdAt;
            record.modifiedBy = m_ourUser();
        }
        m_written.insert(record.id, record);
        results += WriteResult{WriteResult::Status::Created, record.id, {}};
    }
    return Pending<core::WriteReply>::ready(reply(results));
}

Pending<core::WriteReply> TrialRemote::update(const QList<core::WriteRecord>& records,
                                              const core::WriteOptions& options)
{
    QList<WriteResult> results;
    for (const core::WriteRecord& each : records) {
        Record& record = m_written[each.id];
        record.id = each.id;
        record.object = options.object;
        record.values.insert(each.values);
        record.modifiedAt = m_real.serverTime();
        if (options.object != ObjectType::Person) {
            record.stamp = record.modifiedAt;
            record.modifiedBy = m_ourUser();
        }
        results += WriteResult{WriteResult::Status::Updated, each.id, {}};
    }
    return Pending<core::WriteReply>::ready(reply(results));
}

Pending<core::WriteReply> TrialRemote::remove(ObjectType object, const QStringList& ids)
{
    QList<WriteResult> results;
    for (const QString& id : ids) {
        Record& record = m_written[id];
        record.id = id;
        record.object = object;
        record.deleted = true;
        record.modifiedAt = m_real.serverTime();
        record.stamp = object == ObjectType::Person ? QDateTime() : record.modifiedAt;
        results += WriteResult{WriteResult::Status::Deleted, id, {}};
    }
    return Pending<core::WriteReply>::ready(reply(results));
}

Pending<core::SetupReply> TrialRemote::createFields(const QList<core::NewField>& fields)
{
    core::SetupReply reply;
    reply.missing = fields; // a preview makes no fields
    return Pending<core::SetupReply>::ready(reply);
}

} // namespace lockstep::sync
