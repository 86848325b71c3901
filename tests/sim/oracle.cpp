// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/oracle.h"

#include "store/ledger_store.h"
#include "store/link_store.h"
#include "store/outbox_store.h"
#include "store/work_store.h"

namespace lockstep::sim {

using core::FieldValue;
using core::LinkState;

namespace {

QString canonical(const FieldValue& value, const MirroredField& field)
{
    if (value.kind() == FieldValue::Kind::Boolean && !value.toBool())
        return {}; // Marketo cannot tell false from never set
    return field.anyCase ? value.toString().toLower() : value.toString();
}

// Place of the last edit that is not ours; -1 where there is none.
qsizetype lastPlaceOfUsers(const QList<Edit>& history)
{
    const auto last = std::find_if(history.rbegin(), history.rend(),
                                   [](const Edit& edit) { return edit.by != Edit::By::Engine; });
    return history.rend() - last - 1;
}

std::optional<Edit> lastOfUsers(const QList<Edit>& history)
{
    const qsizetype place = lastPlaceOfUsers(history);
    return place < 0 ? std::nullopt : std::optional(history.at(place));
}

// The edit that stood at that time; null: none.
const Edit* lastUntil(const QList<Edit>& history, qint64 at)
{
    const auto last =
        std::find_if(history.rbegin(), history.rend(), [at](const Edit& edit) { return edit.at <= at; });
    return last == history.rend() ? nullptr : &*last;
}

// From the last look at a record to its write: answers, locks and pauses between them.
constexpr qint64 longestBetweenMs = 60'000;

bool isTelling(const FieldValue& value) // tells who made it
{
    return value.kind() == FieldValue::Kind::Text && !value.toString().isEmpty();
}

} // namespace

Oracle::Oracle(World& world, SalesforceSide& salesforce, MarketoSide& marketo, const Users& users,
               store::Database& database)
    : m_world(world)
    , m_salesforce(salesforce)
    , m_marketo(marketo)
    , m_users(users)
    , m_database(database)
{ }

void Oracle::violate(const char* rule, const QString& what)
{
    m_world.violate(QString::fromLatin1(rule), what);
}

void Oracle::judge()
{
    std::map<int, Human> humans;
    for (const Entity& person : std::as_const(m_marketo).all())
        humans[person.root].people += &person;
    for (const Entity& record : std::as_const(m_salesforce).all())
        humans[record.root].records += &record;
    for (const auto& [root, human] : humans) {
        if (!m_users.tangled().contains(root))
            judgeHuman(root, human);
    }
    for (const Entity& person : std::as_const(m_marketo).all())
        judgeOverwritten(person);
    for (const Entity& record : std::as_const(m_salesforce).all())
        judgeOverwritten(record);
    judgeStore();
    judgeWrites();
}

void Oracle::judgeHuman(int root, const Human& human)
{
    judgeNumbers(root, human);
    judgeMadeAgain(root, human);
    const Entity* person = nullptr;
    const Entity* record = nullptr;
    for (const Entity* each : human.people)
        person = each->isLiving() ? each : person;
    for (const Entity* each : human.records)
        record = each->isLiving() ? each : record;
    if (!person || !record) {
        judgeHalves(root, human, person, record);
        return;
    }
    judgeLink(*person, *record);
    // Of somebody who was deleted and made again the histories do not tell what is the newest.
    const bool madeAgain = human.people.size() > 1
        || std::count_if(human.records.begin(), human.records.end(),
                         [](const Entity* each) { return !each->converted; })
            > 1;
    for (const MirroredField& field : mirroredFields()) {
        if (!field.leadOnly || record->object == core::ObjectType::Lead)
            judgeField(*person, *record, field, madeAgain);
    }
}

void Oracle::judgeNumbers(int root, const Human& human)
{
    for (const QList<const Entity*>& entities : {human.people, human.records}) {
        int living = 0;
        int made = 0;
        int deleted = 0;
        for (const Entity* each : entities) {
            living += each->isLiving() ? 1 : 0;
            made += each->bornBy == Edit::By::Engine ? 1 : 0;
            deleted += each->deleted ? 1 : 0;
        }
        if (living > 1)
            violate("S2", QStringLiteral("human %1 stands %2 times").arg(root).arg(living));
        if (made > 1 + deleted)
            violate("S3", QStringLiteral("human %1 was created %2 times").arg(root).arg(made));
    }
}

// Even where its maker gets it back: what was there for longer than that was there to be read.
void Oracle::judgeOverwritten(const Entity& entity)
{
    for (auto field = entity.history.constBegin(); field != entity.history.constEnd(); ++field) {
        for (const Edit& edit : *field) {
            if (edit.unseenMs > longestBetweenMs)
                violate("S1",
                        QStringLiteral("%1 %2: '%3' was written over what had been entered %4 ms before")
                            .arg(entity.id, field.key(), edit.value.toString())
                            .arg(edit.unseenMs));
        }
    }
}

// Whom somebody has deleted in Marketo is made again only for somebody's edit of the record, which may have
// been made shortly before but seen after the deletion, or earlier and never have reached them.
void Oracle::judgeMadeAgain(int root, const Human& human)
{
    constexpr qint64 lateMs = 1'200'000;
    const auto isTouched = [&](qint64 from, qint64 to) {
        return std::any_of(human.records.begin(), human.records.end(), [&](const Entity* record) {
            return isEditedWithin(*record, from, to) || record->restoredAt >= from
                || record->createdAt >= from;
        });
    };
    for (const Entity* gone : human.people) {
        for (const Entity* made : human.people) {
            const bool again = wasKnown(*gone) && gone->deleted && gone->mergedInto.isEmpty()
                && made->bornBy == Edit::By::Engine && made->createdAt > gone->deletedAt;
            const bool isNews =
                std::any_of(human.records.begin(), human.records.end(), [&](const Entity* record) {
                    return holdsNewsFor(*record, *gone) || seemsEdited(*record, *gone);
                });
            if (again && !isNews && !isTouched(gone->deletedAt - lateMs, made->createdAt))
                violate("S3", QStringLiteral("human %1 was made again though nobody asked").arg(root));
        }
    }
}

// Whose create has had no answer, and who was never shown to us either, or only to be lost with it, is nobody
// of whom a deletion could have been told: Marketo's feed names no more than their id.
bool Oracle::wasKnown(const Entity& person) const
{
    const QList<Edit> named = person.history.value(recordIdField);
    const bool isConfirmed = std::any_of(named.begin(), named.end(), [&](const Edit& edit) {
        return edit.by == Edit::By::Engine && m_world.writes.at(edit.write).closedAt != 0;
    });
    constexpr qint64 keptAfterMs = 1'000; // the answer's way, and its place in the database
    const bool isKept = std::none_of(m_world.lostAt.begin(), m_world.lostAt.end(), [&](qint64 at) {
        return at >= person.shownAt && at <= person.shownAt + keptAfterMs;
    });
    return !person.value(recordIdField).isNull() && (isConfirmed || (person.shownAt != 0 && isKept));
}

bool Oracle::holdsNewsFor(const Entity& record, const Entity& gone) const
{
    const QList<MirroredField>& fields = mirroredFields();
    return std::any_of(fields.begin(), fields.end(), [&](const MirroredField& field) {
        const QList<Edit> entered = record.history.value(QString::fromLatin1(field.salesforce));
        const Edit* const last = lastUntil(entered, gone.deletedAt);
        if (!last || last->by != Edit::By::User)
            return false;
        const QList<Edit> held = gone.history.value(QString::fromLatin1(field.marketo));
        // From the value of that moment on: an opt-out of long ago is none of this one, nor is one that a
        // marketer entered and we were never shown.
        const auto later =
            std::find_if(held.begin(), held.end(), [&](const Edit& edit) { return edit.at > last->at; });
        return std::none_of(later == held.begin() ? later : later - 1, held.end(), [&](const Edit& edit) {
            return (edit.by == Edit::By::Engine || isTelling(last->value))
                && edit.value.toString().compare(last->value.toString(), Qt::CaseInsensitive) == 0;
        });
    });
}

bool Oracle::seemsEdited(const Entity& record, const Entity& gone) const
{
    const QList<MirroredField>& fields = mirroredFields();
    return std::any_of(fields.begin(), fields.end(), [&](const MirroredField& field) {
        const QList<Edit> entered = record.history.value(QString::fromLatin1(field.salesforce));
        const Edit* const last = lastUntil(entered, gone.deletedAt);
        if (!last || !last->rewritten)
            return false;
        const qint64 closedAt = m_world.writes.at(last->write).closedAt;
        const bool isConverted = record.converted && record.modifiedAt >= last->at
            && (closedAt == 0 || record.modifiedAt <= closedAt);
        return isConverted || isEditedWithin(record, last->at, closedAt);
    });
}

void Oracle::judgeHalves(int root, const Human& human, const Entity* person, const Entity* record)
{
    if (record && human.people.isEmpty())
        violate("L1", QStringLiteral("%1 (human %2) never came to Marketo").arg(record->id).arg(root));
    if (!person || human.records.isEmpty())
        return;
    const bool wasLinked = !person->value(recordIdField).isNull();
    if (wasLinked && !person->value(recordDeletedField).toBool())
        violate("L1", QStringLiteral("%1 is not told that its record is deleted").arg(person->id));
    if (wasLinked && !person->value(recordTypeField).isNull())
        violate("L1", QStringLiteral("%1 still has the type of its deleted record").arg(person->id));
}

void Oracle::judgeLink(const Entity& person, const Entity& record)
{
    const QString pair = person.id + u'/' + record.id;
    if (person.value(recordIdField).toString() != record.id)
        violate("L1",
                QStringLiteral("%1: the person names %2").arg(pair, person.value(recordIdField).toString()));
    if (person.value(recordTypeField).toString() != core::toString(record.object))
        violate("L1", QStringLiteral("%1: the person's type is wrong").arg(pair));
    if (person.value(recordDeletedField).toBool())
        violate("L1", QStringLiteral("%1: the person is told that its record is deleted").arg(pair));
    if (record.value(keyField).toString().section(u'-', 0, 0) != person.id)
        violate("L1", QStringLiteral("%1: the record names %2").arg(pair, record.value(keyField).toString()));
}

void Oracle::judgeField(const Entity& person, const Entity& record, const MirroredField& field,
                        bool madeAgain)
{
    const QString marketo = canonical(person.value(QString::fromLatin1(field.marketo)), field);
    const QString salesforce = canonical(record.value(QString::fromLatin1(field.salesforce)), field);
    const QString where = person.id + u'/' + record.id + u' ' + QString::fromLatin1(field.salesforce);
    const QList<Edit> history = person.history.value(QString::fromLatin1(field.marketo));
    const auto last = lastOfUsers(history);
    if (last && (fellIntoWrite(history, *last) || fellIntoWrite(person.history.value(recordIdField), *last)))
        return;
    if (marketo != salesforce) {
        violate("L1",
                QStringLiteral("%1: '%2' in Marketo, '%3' in Salesforce").arg(where, marketo, salesforce));
        return;
    }
    if (madeAgain || isRewrittenUnseen(person, QString::fromLatin1(field.marketo))
        || isRewrittenUnseen(record, QString::fromLatin1(field.salesforce)))
        return;
    const Verdict verdict = expected(person, record, field);
    if (!verdict.allowed.isEmpty() && !verdict.allowed.contains(marketo))
        violate("S1",
                QStringLiteral("%1: '%2' where '%3' belongs (%4)")
                    .arg(where, marketo, verdict.allowed.join(u'|'), verdict.why));
}

Oracle::Verdict Oracle::expected(const Entity& person, const Entity& record, const MirroredField& field) const
{
    const QList<Edit> marketoHistory = person.history.value(QString::fromLatin1(field.marketo));
    const QList<Edit> salesforceHistory = record.history.value(QString::fromLatin1(field.salesforce));
    const auto marketo = lastOfUsers(marketoHistory);
    const auto salesforce = lastOfUsers(salesforceHistory);
    if (!marketo && !salesforce)
        return {};
    if (!marketo || !salesforce)
        return {QStringList{canonical(marketo ? marketo->value : salesforce->value, field)}
                    + leftInDoubt(marketo ? salesforceHistory : marketoHistory, field),
                QStringLiteral("one side only")};
    const QString ofMarketo = canonical(marketo->value, field);
    const QString ofSalesforce = canonical(salesforce->value, field);
    const auto either = [&](const char* why) {
        return Verdict{{ofMarketo, ofSalesforce}, QString::fromLatin1(why)};
    };
    if (!isTelling(marketo->value) || !isTelling(salesforce->value)) {
        Verdict verdict = either("a value that does not tell its maker");
        verdict.allowed += leftInDoubt(marketoHistory, field) + leftInDoubt(salesforceHistory, field);
        return verdict;
    }
    if (std::max(marketo->at, salesforce->at) < linkedAt(person, record))
        return either("before the link");
    if (m_users.hasChangedFieldSecurity() && QLatin1String(field.salesforce) == QLatin1String("Title"))
        return either("hidden meanwhile");
    if (isOverwrittenUnseen(marketoHistory, *marketo))
        return either("overwritten unseen");
    if (field.salesforceWins && isOverwrittenUnseen(salesforceHistory, *salesforce))
        return either("overwritten within one second");

    const Saw salesforceSaw = saw(salesforceHistory, *marketo, *salesforce, field);
    const Saw marketoSaw = saw(marketoHistory, *salesforce, *marketo, field);
    if (salesforceSaw == Saw::Yes)
        return {{ofSalesforce}, QStringLiteral("Salesforce's edit followed Marketo's")};
    if (marketoSaw == Saw::Yes)
        return {{ofMarketo}, QStringLiteral("Marketo's edit followed Salesforce's")};
    if (salesforceSaw == Saw::Perhaps || marketoSaw == Saw::Perhaps)
        return either("an outcome was unknown");
    return {{field.salesforceWins ? ofSalesforce : ofMarketo}, QStringLiteral("both edited")};
}

Oracle::Saw Oracle::saw(const QList<Edit>& history, const Edit& other, const Edit& before,
                        const MirroredField& field) const
{
    Saw result = Saw::No;
    // Two of one millisecond stand in their order.
    const QList<Edit> earlier = history.first(lastPlaceOfUsers(history) + 1);
    for (const Edit& edit : earlier) {
        if (edit.at > before.at || canonical(edit.value, field) != canonical(other.value, field))
            continue;
        if (edit.by != Edit::By::Engine) {
            if (edit.value == other.value) // entered alike on both sides
                return Saw::Yes;
            continue;
        }
        const EngineWrite& write = m_world.writes.at(edit.write);
        if (!write.doubtful || (write.closedAt != 0 && write.closedAt <= before.at))
            return Saw::Yes;
        result = Saw::Perhaps;
    }
    return result;
}

QStringList Oracle::leftInDoubt(const QList<Edit>& history, const MirroredField& field) const
{
    QStringList values;
    for (const Edit& edit : history) {
        if (edit.by != Edit::By::Engine)
            continue;
        const EngineWrite& write = m_world.writes.at(edit.write);
        if (write.doubtful && write.closedAt == 0)
            values += canonical(edit.value, field);
    }
    return values;
}

// Marketo has no conditional write: an edit between our read and our write is gone.
bool Oracle::isOverwrittenUnseen(const QList<Edit>& history, const Edit& edit) const
{
    for (qsizetype i = 0; i + 1 < history.size(); ++i) {
        if (history.at(i).at == edit.at && history.at(i).value == edit.value
            && history.at(i + 1).overwroteUnseen)
            return true;
    }
    return false;
}

// An edit between our write and its read-back looks like what the system made of ours.
bool Oracle::fellIntoWrite(const QList<Edit>& history, const Edit& edit) const
{
    return std::any_of(history.begin(), history.end(), [&](const Edit& ours) {
        if (ours.by != Edit::By::Engine || ours.at > edit.at)
            return false;
        const qint64 closed = m_world.writes.at(ours.write).closedAt;
        return closed == 0 || closed >= edit.at;
    });
}

// The system has made something else of our value, and what it was when we wrote it is not known: the answer
// was lost, or somebody else has saved the record before it could be read back. Then it counts as an edit.
bool Oracle::isRewrittenUnseen(const Entity& entity, const QString& field) const
{
    const QList<Edit> history = entity.history.value(field);
    return std::any_of(history.begin(), history.end(), [&](const Edit& edit) {
        if (!edit.rewritten)
            return false;
        const EngineWrite& write = m_world.writes.at(edit.write);
        return write.doubtful || isEditedWithin(entity, edit.at, write.closedAt);
    });
}

bool Oracle::isEditedWithin(const Entity& entity, qint64 from, qint64 to) const
{
    return std::any_of(entity.history.begin(), entity.history.end(), [&](const QList<Edit>& history) {
        return std::any_of(history.begin(), history.end(), [&](const Edit& edit) {
            return edit.by == Edit::By::User && edit.at >= from && (to == 0 || edit.at <= to);
        });
    });
}

// When both sides knew of each other: before that there was no base to tell who had changed.
qint64 Oracle::linkedAt(const Entity& person, const Entity& record) const
{
    qint64 result = 0;
    for (const QList<Edit>& history : {person.history.value(recordIdField), record.history.value(keyField)}) {
        qint64 first = std::numeric_limits<qint64>::max();
        for (const Edit& edit : history) {
            if (edit.by == Edit::By::Engine && m_world.writes.at(edit.write).closedAt != 0)
                first = std::min(first, m_world.writes.at(edit.write).closedAt);
        }
        result = std::max(result, first);
    }
    return result;
}

void Oracle::judgeStore()
{
    const auto open = store::OutboxStore(m_database).open();
    if (!open || !open->isEmpty())
        violate("L2", QStringLiteral("%1 intents are open").arg(open ? open->size() : -1));
    const auto dirty = store::WorkStore(m_database).dirtyCount();
    if (!dirty || *dirty != 0)
        violate("L2", QStringLiteral("%1 links are dirty").arg(dirty ? *dirty : -1));
    const auto unread = store::WorkStore(m_database).unread(core::ObjectType::Person, 10);
    if (!unread || !unread->isEmpty())
        violate("L2", QStringLiteral("%1 people are unread").arg(unread ? unread->size() : -1));
    const auto links = store::LinkStore(m_database).page(0, 1000);
    if (!links)
        violate("L3", QStringLiteral("no links"));
    for (const store::Link& link : links.value_or(QList<store::Link>())) {
        const Entity* person = m_marketo.find(QString::number(link.person));
        const Entity* record = m_salesforce.find(link.record);
        const bool tangled = (person && m_users.tangled().contains(person->root))
            || (record && m_users.tangled().contains(record->root));
        const QString who = QString::number(link.person) + u'/' + link.record;
        if (link.state == LinkState::Waiting)
            violate("L3", QStringLiteral("%1 waits for ever").arg(who));
        if (link.state == LinkState::NeedsAttention && !tangled)
            violate("L3", QStringLiteral("%1 needs attention: %2").arg(who, link.stateCode));
    }
}

void Oracle::judgeWrites()
{
    const int faults = std::accumulate(m_world.faults.begin(), m_world.faults.end(), 0);
    if (m_world.writes.size() > 20 + 4 * m_world.userEdits + 3 * faults)
        violate("S9",
                QStringLiteral("%1 writes after %2 edits and %3 faults")
                    .arg(m_world.writes.size())
                    .arg(m_world.userEdits)
                    .arg(faults));
}

} // namespace lockstep::sim
