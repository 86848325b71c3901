// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/stage.h"

#include "core/default_map.h"
#include "store/mapping_store.h"
#include "store/outbox_store.h"
#include "store/work_store.h"

namespace lockstep::sim {

using core::ObjectType;

Stage::Stage(quint64 seed, const Roughness& rough, SharedDatabase& shared, bool print)
    : roughness(rough)
    , world(seed, print)
    , salesforce(world)
    , marketo(world)
    , witness(world, roughness)
    , salesforceRemote(world, salesforce, witness, roughness)
    , marketoRemote(world, marketo, witness, roughness)
    , database(shared.renew(
          [this](const QString& sql, const std::function<core::Done()>& execute) {
              const bool ours = witness.isLooking() || forgetting.isActing();
              return m_guard && !ours ? m_guard(sql, execute) : execute();
          },
          roughness.singleFlight))
    , forgetting(roughness, database)
{
    world.rootOf = [this](const QString& id) { return rootOf(id); };
    saveRules();
    if (!roughness.fenced) {
        for (const char* key : {"fence.salesforceSeconds", "fence.marketoSeconds"})
            (void)settings.setValue(QString::fromLatin1(key), QStringLiteral("0"));
    }
    witness.watch(database);
    witness.setPageReader(
        [this](core::System side, const QByteArray& cursor) { forgetting.pageRead(side, cursor); });
}

Stage::~Stage() = default;

int Stage::rootOf(const QString& id)
{
    const Entity* record = salesforce.find(id);
    const Entity* entity = record ? record : marketo.find(id);
    return entity ? entity->root : ++world.roots;
}

// Some fields are Salesforce's in a conflict.
void Stage::saveRules()
{
    QList<core::FieldMapping> mappings;
    const core::ObjectSchema people = marketo.schema().objects.value(ObjectType::Person);
    for (const MirroredField& field : mirroredFields()) {
        if (!field.salesforceWins)
            continue;
        for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact}) {
            core::FieldMapping mapping =
                core::defaultMapping(object, QString::fromLatin1(field.salesforce), people);
            mapping.conflictRule = core::ConflictRule::Salesforce;
            mappings += mapping;
        }
    }
    auto transaction = database.begin();
    if (!transaction || !store::MappingStore(database).save(mappings) || !transaction->commit())
        qFatal("the rules cannot be saved");
}

void Stage::start(sync::PeopleLane* people)
{
    m_people = people;
    sync::EngineParts parts{salesforceRemote, marketoRemote, world.waiter, world.clock,
                            settings,         database,      *this,        people};
    if (roughness.chunk > 0)
        parts.chunk = roughness.chunk;
    engine = std::make_unique<sync::SyncEngine>(parts);
}

void Stage::survive(const std::function<void()>& part)
{
    try {
        part();
    } catch (const Crash&) {
        witness.lookAtOutcomes();
        witness.answersMayBeLost();
        engine.reset();
        forgetting.died();
        survive([this] { sleep(world.random.between(1'000, 20'000)); });
        start(m_people);
    }
}

void Stage::sleep(qint64 ms)
{
    const qint64 until = world.now() + ms;
    for (qint64 left = ms; left > 0; left = until - world.now())
        world.waiter.waitAny({}, std::chrono::milliseconds(left), {});
}

void Stage::cycle(bool full)
{
    world.chronicle.note(full ? "full cycle" : "cycle");
    ++cycles;
    sync::CycleOptions options;
    options.full = full;
    last = engine->runCycle(options, {});
    world.chronicle.note("ended", core::toString(last.result), last.messageCode);
    const int sum = last.recordsCreated + last.recordsUpdated + last.recordsDeleted + last.recordsSkipped
        + last.recordsFailed;
    if (sum != last.examined)
        world.violate(QStringLiteral("S5"),
                      QStringLiteral("the counters of run %1 do not add up").arg(last.run));
    forgetting.rested();
}

bool Stage::isAtRest() const
{
    const auto open = store::OutboxStore(database).open();
    const auto dirty = store::WorkStore(database).dirtyCount();
    return open && open->isEmpty() && dirty && *dirty == 0 && last.wroteNothing();
}

void Stage::progressed(const core::SyncProgress& /*progress*/) { }

void Stage::committed(const core::ChangeSet& /*changes*/)
{
    witness.lookAtOutcomes();
}

} // namespace lockstep::sim
