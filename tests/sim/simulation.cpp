// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulation.h"

#include "sim/oracle.h"
#include "store/ledger_store.h"
#include "store/link_store.h"
#include "store/work_store.h"

namespace lockstep::sim {

using core::ObjectType;

namespace {

constexpr qint64 pauseMs = 300'000;
constexpr qint64 longPauseMs = 3'600'000; // nobody was there: longer than any feed looks back
constexpr int quietCycles = 14;

core::Error refusedStatement(Fault fault)
{
    core::Error error;
    error.code = fault == Fault::DiskFull ? QStringLiteral("disk-full") : QStringLiteral("database-busy");
    error.scope = core::ErrorScope::Workspace;
    error.retry = fault == Fault::DiskFull ? core::RetryClass::Stop : core::RetryClass::Retry;
    return error;
}

} // namespace

Simulation::Simulation(quint64 seed, const Roughness& roughness, SharedDatabase& database, bool print)
    : m_stage(seed, roughness, database, print)
    , m_users(m_stage.world, m_stage.salesforce, m_stage.marketo)
{
    m_stage.setGuard([this](const QString& sql, const std::function<core::Done()>& execute) {
        return disturb(sql, execute);
    });
    m_stage.witness.setUsers([this] { m_users.act(); });
    m_stage.start(this);
}

void Simulation::mayDieAtStatement()
{
    if (!m_stage.world.random.chance(m_stage.roughness.statementCrash))
        return;
    m_stage.world.count(Fault::Crash);
    throw Crash{};
}

core::Done Simulation::disturb(const QString& sql, const std::function<core::Done()>& execute)
{
    World& world = m_stage.world;
    if (!world.faulty)
        return execute();
    mayDieAtStatement();
    if (world.random.chance(m_stage.roughness.statementFault)) {
        const Fault fault = world.random.chance(0.5) ? Fault::DiskFull : Fault::DatabaseBusy;
        world.count(fault);
        m_stage.witness.answersMayBeLost();
        return core::Unexpected(refusedStatement(fault));
    }
    core::Done done = execute();
    m_stage.forgetting.executed(sql);
    // A death after BEGIN is one before it: nobody could roll it back here.
    if (!sql.startsWith(QLatin1String("BEGIN")))
        mayDieAtStatement();
    return done;
}

void Simulation::pushWishes()
{
    while (const auto request = next())
        finished(*request, m_stage.engine->serve(*request, {}));
}

void Simulation::unrest()
{
    World& world = m_stage.world;
    const int cycles = world.random.between(3, 10);
    bool wasLong = false;
    for (int i = 0; i < cycles; ++i) {
        const bool full = world.random.chance(wasLong ? 0.5 : m_stage.roughness.full);
        m_stage.survive([&] { m_stage.cycle(full); });
        if (world.random.chance(0.05)) {
            world.count(Fault::ClockJump);
            world.clock.jump(std::chrono::hours(world.random.between(-30, 30)));
        }
        const int acts = world.random.below(4);
        const qint64 usual = world.random.chance(0.3) ? 3'000 : pauseMs;
        wasLong = world.random.chance(0.05);
        const qint64 pause = wasLong ? longPauseMs : usual;
        for (int act = 0; act < acts; ++act)
            world.waiter.schedule(std::chrono::milliseconds(world.random.below(static_cast<int>(pause))),
                                  [this] { m_users.act(); });
        m_stage.survive([&] { m_stage.sleep(pause); });
        m_stage.survive([this] { pushWishes(); });
    }
}

// Whoever sees an error in the list enters a valid value; then it must leave the list by itself.
void Simulation::mendFailures()
{
    const auto failures = store::LedgerStore(m_stage.database).openFailures(0, 1000);
    for (const store::Failure& failure : failures.value_or(QList<store::Failure>())) {
        const auto link = store::LinkStore(m_stage.database).byId(failure.link);
        if (!link || !*link)
            continue;
        if ((*link)->record.isEmpty()) // a lead that could not be created is asked for again
            m_wishes += (*link)->person;
        const bool intoSalesforce = failure.target == core::System::Salesforce;
        m_users.mend(intoSalesforce ? ObjectType::Person : (*link)->object,
                     intoSalesforce ? QString::number((*link)->person) : (*link)->record, failure.field);
    }
}

// What keeps the last cycle from having nothing to do.
QString Simulation::unrestOfStore() const
{
    QStringList parts{QStringLiteral("%1 examined, %2 written")
                          .arg(m_stage.last.examined)
                          .arg(m_stage.last.wroteNothing() ? 0 : 1)};
    const auto failures = store::LedgerStore(m_stage.database).openFailures(0, 1000);
    for (const store::Failure& failure : failures.value_or(QList<store::Failure>())) {
        const auto link = store::LinkStore(m_stage.database).byId(failure.link);
        parts += QStringLiteral("link %1 (state %2, %3): %4 %5")
                     .arg(failure.link)
                     .arg(link && *link ? static_cast<int>((*link)->state) : -1)
                     .arg(link && *link ? (*link)->stateCode : QString(), failure.code, failure.field);
    }
    const auto dirty = store::WorkStore(m_stage.database).dirty(10, store::DirtyLink{0, -1, {}, {}});
    for (const store::DirtyLink& each : dirty.value_or(QList<store::DirtyLink>())) {
        const auto link = store::LinkStore(m_stage.database).byId(each.link);
        parts += QStringLiteral("dirty link %1 (%2): person %3, record %4, state %5 %6")
                     .arg(each.link)
                     .arg(each.reason)
                     .arg(link && *link ? (*link)->person : 0)
                     .arg(link && *link ? (*link)->record : QString())
                     .arg(link && *link ? static_cast<int>((*link)->state) : -1)
                     .arg(link && *link ? (*link)->stateCode : QString());
    }
    return parts.join(QStringLiteral("; "));
}

// The calls of a day being used up is no fault to be over with the others: the engine waits, up to two hours.
qint64 Simulation::leftOfPause() const
{
    constexpr qint64 longestMs = 7'200'000;
    return std::min(longestMs, m_stage.world.clock.now().msecsTo(m_stage.last.pausedUntil));
}

void Simulation::quiet()
{
    World& world = m_stage.world;
    world.faulty = false;
    m_users.calmDown();
    m_wishes.clear();
    world.chronicle.note("quiet");
    // Open transactions commit, late requests are executed.
    m_stage.sleep(1'000'000);
    if (m_users.hasChangedFieldSecurity()) {
        // Suspended fields come back within an hour of the first look with the clock as it is now.
        m_stage.cycle();
        m_stage.sleep(3'700'000);
    }
    int still = 0;
    bool anyFailed = false;
    bool hasPaused = false;
    for (int i = 0; i < quietCycles && still < 2; ++i) {
        const qsizetype before = world.writes.size();
        m_stage.cycle();
        const core::RunResult result = m_stage.last.result;
        if (result == core::RunResult::Paused && !std::exchange(hasPaused, true)) {
            m_stage.sleep(leftOfPause());
            continue;
        }
        const bool failed = result == core::RunResult::Failed || result == core::RunResult::Paused;
        if (failed && !std::exchange(anyFailed, true))
            world.violate(QStringLiteral("L4"),
                          QStringLiteral("a quiet cycle ended: %1 %2")
                              .arg(m_stage.last.messageCode, m_stage.last.messageArguments.join(u' ')));
        if (i == 1)
            mendFailures();
        // Where users have left two of one, that is looked at again and again.
        const bool idle = m_stage.last.examined == 0 || !m_users.tangled().isEmpty();
        still = i > 2 && idle && m_stage.isAtRest() && world.writes.size() == before ? still + 1 : 0;
        m_stage.sleep(pauseMs);
    }
    if (still < 2)
        world.violate(QStringLiteral("L1"), QStringLiteral("does not come to rest: ") + unrestOfStore());
    m_stage.witness.lookAtOutcomes();
}

Verdict Simulation::run()
{
    World& world = m_stage.world;
    m_users.populate();
    unrest();
    quiet();
    Oracle(world, m_stage.salesforce, m_stage.marketo, m_users, m_stage.database).judge();
    return {world.violations, world.chronicle.hash(), world.faults,
            m_stage.cycles,   world.userEdits,        static_cast<int>(world.writes.size())};
}

std::optional<core::RunRequest> Simulation::next()
{
    m_wishes += m_users.takeWishes();
    if (m_wishes.isEmpty())
        return std::nullopt;
    return core::RunRequest::push({m_wishes.takeFirst()});
}

void Simulation::finished(const core::RunRequest& request, const core::Expected<core::RunReply>& result)
{
    m_stage.world.chronicle.note("pushed", QString::number(request.persons.first()),
                                 result ? core::toString(result->summary.result) : result.error().code);
}

} // namespace lockstep::sim
