// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/remote.h"

namespace lockstep::sim {

using core::ChangePage;
using core::Error;
using core::ObjectType;
using core::Outcome;
using core::RetryClass;
using core::System;
using core::WriteReply;
using core::WriteResult;

namespace {

constexpr std::chrono::seconds clientDeadline(30);

Error lost(const char* code, Outcome outcome)
{
    Error error;
    error.code = QString::fromLatin1(code);
    error.scope = core::ErrorScope::Request;
    error.retry = RetryClass::Retry;
    error.outcome = outcome;
    return error;
}

Error lostAnswer(Fault fault)
{
    switch (fault) {
    case Fault::NotSent:
        return lost("connection-refused", Outcome::NotSent);
    case Fault::Late:
        return lost("timed-out", Outcome::Unknown);
    case Fault::ServerError:
        return lost("http-server", Outcome::Unknown);
    case Fault::Html:
    case Fault::ShortAnswer:
        return lost("unexpected-answer", Outcome::Unknown);
    default:
        return lost("connection-lost", Outcome::Unknown);
    }
}

bool isRefusal(Fault fault)
{
    return fault == Fault::Refused || fault == Fault::Quota || fault == Fault::SessionLost;
}

} // namespace

Remote::Remote(World& world, Side& side, Traffic& traffic, const Roughness& roughness)
    : m_world(world)
    , m_side(side)
    , m_roughness(roughness)
    , m_traffic(traffic)
{ }

std::chrono::milliseconds Remote::hop()
{
    return std::chrono::milliseconds(m_world.random.between(20, 250));
}

template <typename T>
core::Pending<T> Remote::ask(const char* what, const std::function<core::Expected<T>()>& work)
{
    ++m_calls;
    m_traffic.mayDie();
    m_traffic.moment();
    m_world.chronicle.note(what, core::toString(system()));
    const core::Promise<T> promise;
    promise.onCancel(
        [promise] { promise.resolve(core::Unexpected(lost("cancelled", Outcome::NotExecuted))); });
    const auto fault =
        m_traffic.nextFault({Fault::NotSent, Fault::Refused, Fault::Quota, Fault::SessionLost,
                             Fault::CutBefore, Fault::ServerError, Fault::Html, Fault::Refused});
    m_world.waiter.schedule(hop(), [this, promise, work, fault] {
        m_traffic.moment();
        core::Expected<T> result = core::Unexpected(Error());
        if (!fault)
            result = work();
        else
            result = core::Unexpected(isRefusal(*fault) ? refusal(*fault) : lostAnswer(*fault));
        m_world.waiter.schedule(hop(), [this, promise, result] {
            m_traffic.moment();
            m_lastDate = m_world.clock.serverNow();
            if constexpr (std::is_same_v<T, ChangePage>) {
                if (result)
                    m_traffic.pageRead(system(), result->cursor);
            }
            promise.resolve(result);
            m_traffic.mayDie();
        });
    });
    return promise.pending();
}

core::Pending<core::ConnectionInfo> Remote::test()
{
    return ask<core::ConnectionInfo>("test", [this]() -> core::Expected<core::ConnectionInfo> {
        core::ConnectionInfo info;
        info.user = QStringLiteral("sync@example.com");
        info.organisation = QStringLiteral("our own");
        if (system() == System::Salesforce)
            info.userId = ourUser;
        return info;
    });
}

core::Pending<core::Identity> Remote::identify()
{
    return core::Pending<core::Identity>::ready(core::Identity{
        QStringLiteral("our own"), m_roughness.tellsMaker ? ourUser : QStringLiteral("005000000000009AAA")});
}

core::Pending<core::ApiUsage> Remote::askUsage()
{
    return ask<core::ApiUsage>("usage", []() -> core::Expected<core::ApiUsage> { return core::ApiUsage{}; });
}

core::Pending<core::Schema> Remote::describe(int /*maxAgeSeconds*/)
{
    return ask<core::Schema>("describe",
                             [this]() -> core::Expected<core::Schema> { return m_side.schema(); });
}

std::optional<Error> Remote::hiddenField(ObjectType object, const QStringList& fields) const
{
    for (const QString& field : fields) {
        if (m_side.sees(object, field))
            continue;
        Error error;
        error.code = QStringLiteral("INVALID_FIELD");
        error.scope = core::ErrorScope::Field;
        error.retry = RetryClass::Admin;
        error.fields = {field};
        if (core::systemOf(object) == core::System::Salesforce)
            error.object = core::toString(object);
        return error;
    }
    return std::nullopt;
}

core::Pending<ChangePage> Remote::changes(const core::ChangeQuery& query)
{
    return ask<ChangePage>("changes", [this, query]() -> core::Expected<ChangePage> {
        for (auto each = query.fields.constBegin(); each != query.fields.constEnd(); ++each) {
            if (core::systemOf(each.key()) != system())
                continue;
            if (const auto error = hiddenField(each.key(), each.value()))
                return core::Unexpected(*error);
        }
        const auto fault = m_traffic.nextFault({Fault::RepeatedPage, Fault::ShortPage, Fault::EmptyPage});
        int size = m_world.faulty ? m_world.random.between(3, 20) : 200;
        if (fault == Fault::ShortPage)
            size = 1;
        ChangePage result = page(query, size);
        if (query.withSchema && system() == System::Salesforce)
            result.schema = m_side.schema();
        if (fault && (*fault == Fault::RepeatedPage || *fault == Fault::EmptyPage)
            && !query.cursor.isEmpty()) {
            result.cursor = query.cursor;
            result.more = true;
            if (fault == Fault::EmptyPage)
                result.changes.clear();
        }
        return result;
    });
}

core::Pending<core::ReadReply> Remote::read(ObjectType object, const QStringList& ids,
                                            const QStringList& fields)
{
    return ask<core::ReadReply>("read", [this, object, ids, fields]() -> core::Expected<core::ReadReply> {
        if (const auto error = hiddenField(object, fields))
            return core::Unexpected(*error);
        core::ReadReply reply;
        for (const QString& id : ids) {
            const Entity* entity = m_side.find(id);
            const bool shown = entity && (!entity->deleted || deletedAreFound());
            const bool again = shown && !m_roughness.readsAgain && m_traffic.isReadAgain(object, id);
            if (shown)
                reply.records += again ? showAgain(*entity, fields) : show(*entity, fields);
            else
                reply.records += std::nullopt;
        }
        reply.serverTime = m_world.clock.serverNow();
        return reply;
    });
}

core::Pending<core::FindReply> Remote::find(ObjectType object, const QString& field,
                                            const QStringList& values, const QStringList& fields)
{
    return ask<core::FindReply>(
        "find", [this, object, field, values, fields]() -> core::Expected<core::FindReply> {
            if (const auto error = hiddenField(object, fields))
                return core::Unexpected(*error);
            core::FindReply reply;
            for (const Entity& entity : m_side.all()) {
                const QString value = entity.value(field).toString();
                if (entity.object == object && (!entity.deleted || deletedAreFound()) && !value.isEmpty()
                    && values.contains(value, Qt::CaseInsensitive))
                    reply.records += show(entity, fields);
            }
            reply.serverTime = m_world.clock.serverNow();
            return reply;
        });
}

core::Record Remote::show(const Entity& entity, const QStringList& fields)
{
    if (!m_roughness.readsAgain)
        m_shown.insert(entity.id, entity);
    return m_side.recordOf(entity, fields);
}

// As if it had not been read again: what is known of it already.
core::Record Remote::showAgain(const Entity& entity, const QStringList& fields)
{
    const Entity known = m_shown.value(entity.id, entity);
    return m_side.recordOf(known, fields);
}

core::Pending<WriteReply> Remote::create(const QList<core::WriteRecord>& records,
                                         const core::WriteOptions& options)
{
    const auto request = std::make_shared<Write>();
    request->object = options.object;
    request->create = true;
    request->records = records;
    return write(request);
}

core::Pending<WriteReply> Remote::update(const QList<core::WriteRecord>& records,
                                         const core::WriteOptions& options)
{
    const auto request = std::make_shared<Write>();
    request->object = options.object;
    request->records = records;
    return write(request);
}

core::Pending<WriteReply> Remote::write(const std::shared_ptr<Write>& request)
{
    ++m_calls;
    m_traffic.mayDie();
    request->sentAfter = m_lastDate;
    request->indices = m_traffic.writeLeaves(system(), request->object, request->create, request->records);
    if (!m_roughness.plansAnew)
        sendAsBefore(*request);
    m_traffic.moment();
    const core::Promise<WriteReply> promise;
    promise.onCancel([this, promise, request] {
        m_traffic.writeDoubtful(request->indices);
        promise.resolve(core::Unexpected(lost("cancelled", Outcome::Unknown)));
    });
    const auto fault = m_traffic.nextFault({Fault::NotSent, Fault::Refused, Fault::Quota, Fault::SessionLost,
                                            Fault::CutBefore, Fault::CutAfter, Fault::Late, Fault::Late,
                                            Fault::ServerError, Fault::Html, Fault::ShortAnswer});
    m_world.waiter.schedule(hop(), [this, request, fault, promise] { arrive(request, fault, promise); });
    return promise.pending();
}

QString Remote::nameOf(const core::WriteRecord& record, bool create) const
{
    const QString& key = system() == System::Salesforce ? keyField : recordIdField;
    return create ? record.values.value(key).toString() : record.id;
}

// What the engine has planned instead of a write that was not carried out leaves as that write was.
void Remote::sendAsBefore(Write& request)
{
    for (core::WriteRecord& record : request.records) {
        const QString name = nameOf(record, request.create);
        record.values = m_unsent.value(name, record.values);
        m_unsent.remove(name);
    }
}

void Remote::keepForNextTime(const Write& request)
{
    for (const core::WriteRecord& record : request.records)
        m_unsent.insert(nameOf(record, request.create), record.values);
}

void Remote::arrive(const std::shared_ptr<Write>& request, std::optional<Fault> fault,
                    const core::Promise<WriteReply>& promise)
{
    m_traffic.moment();
    const auto giveUp = [this, request, promise, fault] {
        if (!isRefusal(*fault) && *fault != Fault::NotSent)
            m_traffic.writeDoubtful(request->indices);
        answer(promise, core::Unexpected(isRefusal(*fault) ? refusal(*fault) : lostAnswer(*fault)));
    };
    const bool never = fault && (isRefusal(*fault) || *fault == Fault::NotSent || *fault == Fault::CutBefore);
    if (never) {
        m_traffic.writeSettled(request->indices);
        if (!m_roughness.plansAnew && fault == Fault::CutBefore)
            keepForNextTime(*request);
        m_world.waiter.schedule(hop(), giveUp);
        return;
    }
    std::chrono::milliseconds until = hop();
    if (fault == Fault::Late) {
        const std::chrono::milliseconds late(m_world.random.below(lateMs()));
        until = clientDeadline + late;
        m_world.waiter.schedule(clientDeadline, giveUp);
    }
    // Marketo looks a key up when the request arrives, or only when its turn has come.
    const bool lookUpNow = request->create && m_world.random.chance(0.5);
    if (lookUpNow)
        prepareCreate(request->records, request->found);
    m_world.waiter.schedule(until, [this, request, promise, fault, lookUpNow, giveUp] {
        if (request->create && !lookUpNow)
            prepareCreate(request->records, request->found);
        qsizetype count = request->records.size();
        if (fault == Fault::ServerError)
            count = system() == System::Marketo ? m_world.random.below(static_cast<int>(count) + 1)
                                                : count * m_world.random.below(2);
        if (fault == Fault::Html && m_world.random.chance(0.5))
            count = 0;
        WriteReply reply = execute(*request, count);
        m_traffic.writeSettled(request->indices);
        if (fault == Fault::ShortAnswer) {
            reply.results.removeLast();
            m_traffic.writeDoubtful(request->indices);
        }
        if (!fault || fault == Fault::ShortAnswer)
            m_world.waiter.schedule(hop(), [this, promise, reply] { answer(promise, reply); });
        else if (fault != Fault::Late)
            m_world.waiter.schedule(hop(), giveUp);
    });
}

WriteReply Remote::execute(const Write& request, qsizetype count)
{
    WriteReply reply;
    reply.sentAfter = request.sentAfter;
    const QString name = QStringLiteral("request-%1").arg(++m_requests);
    beginRequest(name);
    for (qsizetype i = 0; i < count; ++i) {
        const core::WriteRecord& record = request.records.at(i);
        const int index = request.indices.at(i);
        const bool locked = m_world.faulty && m_world.random.chance(m_roughness.fault / 4);
        if (locked && system() == System::Salesforce) {
            m_world.count(Fault::RowLocked);
            reply.results +=
                WriteResult{WriteResult::Status::Failed,
                            {},
                            refusedRecord(QStringLiteral("UNABLE_TO_LOCK_ROW"), RetryClass::Retry)};
        } else if (request.create) {
            reply.results += executeCreate(record, request.object, request.found.value(i), index);
        } else {
            reply.results += m_side.applyUpdate(record, index);
        }
        if (system() == System::Marketo)
            reply.results.last().request = name;
    }
    beginRequest({});
    reply.serverTime = m_world.clock.serverNow();
    return reply;
}

void Remote::answer(const core::Promise<WriteReply>& promise, const core::Expected<WriteReply>& reply)
{
    m_traffic.moment();
    m_lastDate = m_world.clock.serverNow();
    promise.resolve(reply);
    m_traffic.mayDie();
}

core::Pending<WriteReply> Remote::remove(ObjectType /*object*/, const QStringList& /*ids*/)
{
    qFatal("the engine never deletes in a cycle");
}

core::Pending<core::SetupReply> Remote::createFields(const QList<core::NewField>& /*fields*/)
{
    qFatal("a cycle creates no fields");
}

} // namespace lockstep::sim
