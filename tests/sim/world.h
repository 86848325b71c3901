// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "core/schema.h"
#include "sim/chronicle.h"
#include "sim/random.h"
#include "support/fake_time.h"

#include <QMap>
#include <QSet>
#include <functional>
#include <optional>

namespace lockstep::sim {

// The engine's process dies here: thrown through it, caught by the simulation.
struct Crash
{ };

// A local clock that can be set wrong; the servers' time is not touched by it.
class JumpingClock : public support::FakeClock
{
public:
    [[nodiscard]] QDateTime now() const override { return support::FakeClock::now().addMSecs(m_offset); }
    [[nodiscard]] QDateTime serverNow() const // in whole seconds, as servers tell it
    {
        return QDateTime::fromSecsSinceEpoch(support::FakeClock::now().toSecsSinceEpoch(), Qt::UTC);
    }
    void jump(std::chrono::milliseconds by) { m_offset += by.count(); }

private:
    qint64 m_offset = 0;
};

// One request of ours that a system has taken in.
struct EngineWrite
{
    core::System side = core::System::Salesforce;
    QString op; // of its intent
    QString target; // id, or the key of a create
    bool create = false;
    core::FieldValues values;
    core::FieldValues planned; // what the plan believed to overwrite, by that side's field
    qint64 leftAt = 0;
    qint64 closedAt = 0; // outcome committed as done; 0 = not
    bool conditional = false; // refused where the record has changed since it was read
    bool doubtful = false; // its answer was lost, or we died before it was saved
    bool landed = false; // executed
};

// One value of one field of one entity, and who made it.
struct Edit
{
    enum class By : quint8 { Start, User, Engine };
    qint64 at = 0;
    core::FieldValue value;
    By by = By::Start;
    int write = -1; // index of the EngineWrite
    bool overwroteUnseen = false; // ours, and what it replaced was not what its plan had read
    qint64 unseenMs = 0; // … and how long a user's edit had been there when ours left
    bool rewritten = false; // ours, and the system made something else of it
};

// A lead, contact or person, with all it ever held.
struct Entity
{
    QString id;
    core::ObjectType object = core::ObjectType::Person;
    core::FieldValues values;
    QHash<QString, QList<Edit>> history; // by API name, oldest first
    qint64 createdAt = 0; // milliseconds of the world
    qint64 modifiedAt = 0;
    QString modifiedBy; // Salesforce
    qint64 stamp = 0; // Salesforce
    bool deleted = false;
    qint64 deletedAt = 0;
    QString mergedInto;
    bool converted = false;
    QString contact;
    Edit::By bornBy = Edit::By::Start;
    int root = 0; // who this is, over both systems: same root, same human
    qint64 lockedUntil = 0; // by another user's open transaction
    qint64 restoredAt = 0; // 0 = never
    mutable qint64 shownAt = 0; // when we were first shown it since; 0 = not yet

    [[nodiscard]] bool isLiving() const { return !deleted && !converted; }
    [[nodiscard]] const core::FieldValue value(const QString& field) const { return values.value(field); }
};

// What both systems share: time, chance, the record of what happened. One thread.
struct World
{
    World(quint64 seed, bool print)
        : random(seed)
        , waiter(clock)
        , chronicle(clock, print)
    { }

    [[nodiscard]] qint64 now() const { return clock.monotonicMs(); }
    [[nodiscard]] QDateTime instant(qint64 at) const // a server's whole second
    {
        return QDateTime::fromSecsSinceEpoch(epoch + at / 1000, Qt::UTC);
    }
    void count(Fault fault)
    {
        ++faults[static_cast<std::size_t>(fault)];
        if (fault == Fault::Crash || fault == Fault::DiskFull || fault == Fault::DatabaseBusy)
            lostAt += now();
        chronicle.note("fault", QString::fromLatin1(nameOf(fault)));
    }
    void violate(const QString& rule, const QString& what)
    {
        violations += rule + QStringLiteral(": ") + what;
        chronicle.note("VIOLATION", rule, what);
    }

    Random random;
    JumpingClock clock;
    support::FakeWaiter waiter;
    Chronicle chronicle;
    FaultCounts faults{};
    QStringList violations;
    QList<EngineWrite> writes;
    std::function<int(const QString& id)> rootOf; // of a person or record
    QSet<int> tangled; // roots of which users have left two of one
    QList<qint64> lostAt; // what had just been answered may not have been kept: a death, a full disk
    bool faulty = true; // the safety phase; false: the quiet one
    int roots = 0;
    qint64 nextValue = 0;
    int userEdits = 0;
    const qint64 epoch = clock.support::FakeClock::now().toSecsSinceEpoch();
};

} // namespace lockstep::sim
