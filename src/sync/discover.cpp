// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/discover.h"

#include "sync/beside.h"
#include "sync/edit_times.h"
#include "sync/person_again.h"
#include "sync/preparation.h"
#include "sync/try.h"
#include "sync/unreadable.h"
#include "sync/verify.h"

namespace lockstep::sync {

using core::Change;
using core::ChangePage;
using core::ObjectType;
using core::System;

namespace {

// How long Marketo's events are remembered to recognise them in the overlap, at least.
constexpr int seenSeconds = 4 * 3600;

const QString smartListNotExported = QStringLiteral("smart-list-not-exported");

} // namespace

Discovery::Discovery(Context& context, Run& run, std::function<void()> between)
    : m_context(context)
    , m_run(run)
    , m_dispatcher(context, run, std::move(between))
    , m_rollCall(context, run, m_dispatcher)
{ }

core::Done Discovery::discover(bool fromTheBeginning)
{
    m_run.progress(core::SyncProgress::Phase::Discovering, 0, 0);
    const auto noted = PersonAgain(m_context, m_run).noted();
    LOCKSTEP_TRY(noted);
    Feed salesforce;
    Feed marketo;
    marketo.system = System::Marketo;
    for (Feed* feed : {&salesforce, &marketo}) {
        LOCKSTEP_TRY(open(*feed, fromTheBeginning));
        askPage(*feed);
    }
    LOCKSTEP_TRY(m_dispatcher.run());
    if (m_run.isStopped())
        return {};
    LOCKSTEP_TRY(makeAgain(*noted));
    LOCKSTEP_TRY(m_rollCall.askMissing());
    return readPeople();
}

core::Done Discovery::open(Feed& feed, bool fromTheBeginning)
{
    const auto cursor = m_context.stores.cursors.cursor(feed.system);
    LOCKSTEP_TRY(cursor);
    (fromTheBeginning ? feed.former : feed.cursor) = *cursor;
    return feed.cursor.isEmpty() ? m_rollCall.begin(feed.system) : core::Done();
}

void Discovery::askPage(Feed& feed)
{
    m_dispatcher.add<ChangePage>(
        feed.system,
        [this, &feed]() -> core::Expected<core::Pending<ChangePage>> {
            feed.askedAt = m_context.nextMoment();
            feed.asked = m_context.fields.watched();
            const bool withSchema = feed.system == System::Salesforce && !feed.schemaKnown;
            return m_context.remote(feed.system).changes({feed.cursor, feed.asked, withSchema, feed.former});
        },
        [this, &feed](const core::Expected<ChangePage>& answer) { return takeAnswer(feed, answer); });
}

core::Done Discovery::takeAnswer(Feed& feed, const core::Expected<ChangePage>& answer)
{
    if (!answer) {
        const core::Error& error = answer.error();
        // A field has become invisible: one hidden field must not stop the discovery.
        const auto suspended = Preparation(m_context, m_run).suspendRead(feed.system, error, feed.asked);
        LOCKSTEP_TRY(suspended);
        const bool tooOld =
            error.code == QLatin1String("cursor-rejected") && !feed.cursor.isEmpty() && !feed.beganAnew;
        if (tooOld) {
            // Losing a cursor costs reading, never correctness: everything is compared anew.
            feed.former = std::exchange(feed.cursor, {});
            feed.beganAnew = true;
            LOCKSTEP_TRY(m_rollCall.begin(feed.system));
            core::LogEntry entry = m_run.entry({}, core::LogType::Skipped, core::LogResult::Skipped);
            entry.target = feed.system;
            entry.code = error.code;
            m_run.log(entry);
        }
        if (*suspended || tooOld)
            askPage(feed);
        else if (!m_run.isStopped())
            m_run.stopBecause(error);
        return {};
    }
    feed.cursor = answer->cursor;
    if (feed.system == System::Salesforce && !std::exchange(feed.schemaKnown, true))
        LOCKSTEP_TRY(Preparation(m_context, m_run).takeSchema(answer->schema));
    const quint64 askedAt = feed.askedAt;
    // The next page is asked for before this one is worked on.
    if (answer->more)
        askPage(feed);
    m_found += answer->changes.size();
    m_run.progress(core::SyncProgress::Phase::Discovering, m_found, 0);
    return save(feed, *answer, askedAt);
}

core::Done Discovery::save(const Feed& feed, const ChangePage& page, quint64 askedAt)
{
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(feed.system == System::Salesforce ? saveSalesforce(page, askedAt) : saveMarketo(page));
    LOCKSTEP_TRY(m_context.stores.cursors.saveCursor(feed.system, page.cursor));
    LOCKSTEP_TRY(m_rollCall.hear(feed.system, page.changes));
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return {};
}

core::Done Discovery::saveSalesforce(const ChangePage& page, quint64 askedAt)
{
    QList<core::Record> records;
    records.reserve(page.changes.size());
    for (const Change& change : page.changes) {
        if (change.record)
            records += *change.record;
    }
    return Intake(m_context, m_run).take(records, page.serverTime, askedAt);
}

core::Done Discovery::saveMarketo(const ChangePage& page)
{
    QStringList keys;
    for (const Change& change : page.changes) {
        if (!change.eventKey.isEmpty())
            keys += change.eventKey;
    }
    const auto seen = m_context.stores.cursors.seen(System::Marketo, keys);
    LOCKSTEP_TRY(seen);
    Intake intake(m_context, m_run);
    Verifier verifier(m_context, m_run);
    QList<store::Unread> unread;
    const auto inDoubt = peopleInDoubt();
    LOCKSTEP_TRY(inDoubt);
    const bool needsTimes =
        m_context.fields.needsTimes(ObjectType::Lead) || m_context.fields.needsTimes(ObjectType::Contact);
    for (const Change& change : page.changes) {
        if (!page.listsEverybody && seen->contains(change.eventKey))
            continue;
        // What it says of a write that has no outcome yet is heard once more, in the overlap of a later poll.
        if (!change.fields.isEmpty() && inDoubt->contains(change.id)) {
            keys.removeAll(change.eventKey);
            unread += store::Unread{ObjectType::Person, change.id, change.eventKey};
            continue;
        }
        LOCKSTEP_TRY(verifier.take(change));
        if (needsTimes)
            LOCKSTEP_TRY(m_context.stores.watch.noteEdits(editsOf(change)));
        if (change.kind == Change::Kind::Merged) {
            LOCKSTEP_TRY(intake.takeMerged(change.id, change.mergedInto));
            continue;
        }
        if (change.kind == Change::Kind::Deleted) {
            LOCKSTEP_TRY(intake.takeGone({change.id}));
            continue;
        }
        unread += store::Unread{ObjectType::Person, change.id, change.eventKey};
    }
    if (!page.more) {
        LOCKSTEP_TRY(verifier.expire(page.serverTime));
        LOCKSTEP_TRY(tellOwed(page.owed));
    }
    LOCKSTEP_TRY(m_context.stores.work.addUnread(unread));
    LOCKSTEP_TRY(m_context.stores.cursors.addSeen(System::Marketo, keys, page.serverTime));
    const int overlap = m_context.parts.settings.intValue(QStringLiteral("marketo.overlapSeconds"));
    const int remembered = std::max(seenSeconds, 2 * overlap);
    return m_context.stores.cursors.forgetSeen(System::Marketo, page.serverTime.addSecs(-remembered));
}

// One alert as long as it lasts.
core::Done Discovery::tellOwed(const std::optional<core::Error>& owed)
{
    const auto alerts = m_context.stores.ledger.failures(0);
    LOCKSTEP_TRY(alerts);
    bool isKnown = false;
    for (const store::Failure& alert : *alerts) {
        if (alert.code != smartListNotExported)
            continue;
        isKnown = true;
        if (!owed)
            LOCKSTEP_TRY(m_context.stores.ledger.clearFailure(alert.id));
    }
    if (!owed || isKnown)
        return {};
    store::Failure failure;
    failure.target = System::Marketo;
    failure.object = ObjectType::Person;
    failure.code = owed->code;
    failure.message = owed->message;
    failure.retry = owed->retry;
    failure.firstAt = m_context.now();
    failure.lastAt = failure.firstAt;
    core::LogEntry entry = m_run.entry({}, core::LogType::Failed, core::LogResult::Failed);
    entry.target = failure.target;
    entry.code = failure.code;
    entry.message = failure.message;
    m_run.log(entry);
    return m_context.stores.ledger.recordFailure(failure);
}

// Marketo has or may have carried out a write of theirs that is not known here as such.
core::Expected<QSet<QString>> Discovery::peopleInDoubt() const
{
    const auto open = m_context.stores.outbox.open();
    LOCKSTEP_TRY(open);
    QSet<QString> people;
    for (const store::Intent& intent : *open) {
        if (intent.side == System::Marketo && intent.state != store::IntentState::Planned)
            people.insert(intent.target);
    }
    return people;
}

core::Done Discovery::makeAgain(const QList<store::Unread>& noted)
{
    if (noted.isEmpty())
        return {};
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(PersonAgain(m_context, m_run).take(noted));
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return {};
}

core::Done Discovery::readPeople()
{
    constexpr int chunk = 6000;
    while (!m_run.isStopped()) {
        const auto resting = Unreadable(m_context, m_run).resting();
        LOCKSTEP_TRY(resting);
        const auto unread =
            m_context.stores.work.unread(ObjectType::Person, chunk + static_cast<int>(resting->size()));
        LOCKSTEP_TRY(unread);
        QStringList ids;
        for (const store::Unread& each : *unread) {
            if (!resting->contains(each.id))
                ids += each.id;
        }
        if (ids.isEmpty())
            return {};
        askPeople(m_context, m_run, m_dispatcher, ids);
        LOCKSTEP_TRY(m_dispatcher.run());
    }
    return {};
}

namespace {

struct Request
{
    quint64 at = 0; // Context::nextMoment()
    QStringList fields;
};

// One hidden field tells nothing of those asked for: they are asked for without it.
core::Done takeRefusal(Context& context, Run& run, ObjectType object, const core::Error& error,
                       const Request& asked, const std::function<void()>& askAgain)
{
    const auto suspended =
        Preparation(context, run).suspendRead(core::systemOf(object), error, {{object, asked.fields}});
    LOCKSTEP_TRY(suspended);
    if (*suspended)
        askAgain();
    else if (!run.isStopped())
        run.stopBecause(error);
    return {};
}

core::Done takePeople(Context& context, Run& run, const QStringList& ids, quint64 askedAt,
                      const core::ReadReply& reply)
{
    QList<core::Record> found;
    QStringList hidden;
    QStringList done;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (context.isOutdated(askedAt, ids.at(i)))
            continue; // stays unread: it is read again as it is now
        if (reply.failed.contains(ids.at(i)))
            continue;
        done += ids.at(i);
        const std::optional<core::Record>& record = reply.records.at(i);
        if (record)
            found += *record;
        else
            hidden += ids.at(i);
    }
    auto transaction = context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    Intake intake(context, run);
    LOCKSTEP_TRY(intake.take(found, reply.serverTime, askedAt));
    LOCKSTEP_TRY(intake.takeHidden(System::Marketo, hidden));
    LOCKSTEP_TRY(context.stores.work.removeUnread(ObjectType::Person, done));
    Unreadable unreadable(context, run);
    LOCKSTEP_TRY(unreadable.clear(done));
    LOCKSTEP_TRY(unreadable.note(reply.failed));
    LOCKSTEP_TRY(run.save());
    LOCKSTEP_TRY(transaction->commit());
    run.publish();
    noteBeside(context, run, found, askedAt);
    return {};
}

core::Done takeRecords(Context& context, Run& run, const QStringList& ids, quint64 askedAt,
                       const RecordSeen& seen, const core::ReadReply& reply)
{
    auto transaction = context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    QList<core::Record> found;
    QStringList hidden;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const std::optional<core::Record>& record = reply.records.at(i);
        if (seen)
            seen(ids.at(i), record);
        if (context.isOutdated(askedAt, ids.at(i)))
            continue;
        if (record)
            found += *record;
        else
            hidden += ids.at(i);
    }
    Intake intake(context, run);
    LOCKSTEP_TRY(intake.take(found, reply.serverTime, askedAt));
    LOCKSTEP_TRY(intake.takeHidden(System::Salesforce, hidden));
    LOCKSTEP_TRY(run.save());
    LOCKSTEP_TRY(transaction->commit());
    run.publish();
    noteBeside(context, run, found, askedAt);
    return {};
}

} // namespace

void askRecords(Context& context, Run& run, Dispatcher& dispatcher, ObjectType object, const QStringList& ids,
                const RecordSeen& seen, QDateTime* readAt)
{
    const int batch = context.parts.salesforce.limits().readBatch;
    for (qsizetype from = 0; from < ids.size(); from += batch) {
        const QStringList part = ids.mid(from, batch);
        const auto asked = std::make_shared<Request>();
        dispatcher.add<core::ReadReply>(
            System::Salesforce,
            [&context, object, part, asked]() -> core::Expected<core::Pending<core::ReadReply>> {
                *asked = {context.nextMoment(), context.fields.readFields(object)};
                return context.parts.salesforce.read(object, part, asked->fields);
            },
            [&context, &run, &dispatcher, object, part, asked, seen,
             readAt](const core::Expected<core::ReadReply>& reply) -> core::Done {
                if (!reply)
                    return takeRefusal(context, run, object, reply.error(), *asked, [&] {
                        askRecords(context, run, dispatcher, object, part, seen, readAt);
                    });
                if (readAt && (!readAt->isValid() || reply->serverTime < *readAt))
                    *readAt = reply->serverTime;
                return takeRecords(context, run, part, asked->at, seen, *reply);
            });
    }
}

void askPeople(Context& context, Run& run, Dispatcher& dispatcher, const QStringList& ids)
{
    const int batch = context.parts.marketo.limits().readBatch;
    for (qsizetype from = 0; from < ids.size(); from += batch) {
        const QStringList part = ids.mid(from, batch);
        const auto asked = std::make_shared<Request>();
        dispatcher.add<core::ReadReply>(
            System::Marketo,
            [&context, part, asked]() -> core::Expected<core::Pending<core::ReadReply>> {
                *asked = {context.nextMoment(), context.fields.readFields(ObjectType::Person)};
                return context.parts.marketo.read(ObjectType::Person, part, asked->fields);
            },
            [&context, &run, &dispatcher, part,
             asked](const core::Expected<core::ReadReply>& reply) -> core::Done {
                if (!reply)
                    return takeRefusal(context, run, ObjectType::Person, reply.error(), *asked,
                                       [&] { askPeople(context, run, dispatcher, part); });
                return takePeople(context, run, part, asked->at, *reply);
            });
    }
}

} // namespace lockstep::sync
