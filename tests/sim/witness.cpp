// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/witness.h"

#include "store/statement.h"
#include "store/work_store.h"

namespace lockstep::sim {

using core::System;
using store::Intent;

namespace {

QString keyOf(const core::WriteRecord& record, System side)
{
    return record.values.value(side == System::Salesforce ? keyField : recordIdField).toString();
}

QString fieldIn(const QString& salesforceField, System side)
{
    if (side == System::Salesforce)
        return salesforceField;
    for (const MirroredField& field : mirroredFields()) {
        if (salesforceField == QLatin1String(field.salesforce))
            return QString::fromLatin1(field.marketo);
    }
    return {};
}

QString lane(const EngineWrite& write)
{
    return core::toString(write.side) + u'/' + write.target;
}

} // namespace

Witness::Witness(World& world, const Roughness& roughness)
    : m_world(world)
    , m_roughness(roughness)
{ }

void Witness::watch(store::Database& database)
{
    m_database = &database;
}

void Witness::moment()
{
    if (m_world.faulty && m_act && m_world.random.chance(m_roughness.act))
        m_act();
}

void Witness::mayDie()
{
    if (m_deaths)
        m_deaths();
    if (!m_world.faulty || !m_world.random.chance(m_roughness.crash))
        return;
    m_world.count(Fault::Crash);
    throw Crash{};
}

std::optional<Fault> Witness::nextFault(std::initializer_list<Fault> kinds)
{
    if (m_choice)
        return m_choice(kinds);
    if (!m_world.faulty || !m_world.random.chance(m_roughness.fault))
        return std::nullopt;
    const Fault fault = *(kinds.begin() + m_world.random.below(static_cast<int>(kinds.size())));
    m_world.count(fault);
    return fault;
}

EngineWrite Witness::announced(const QList<Intent>& open, System side, bool create,
                               const core::WriteRecord& record)
{
    EngineWrite write;
    write.side = side;
    write.create = create;
    write.target = create ? keyOf(record, side) : record.id;
    write.values = record.values;
    write.leftAt = m_world.now();
    const auto intent = std::find_if(open.begin(), open.end(), [&](const Intent& each) {
        return each.side == side && each.state == store::IntentState::Sent
            && (each.kind == store::IntentKind::Create) == create
            && (create ? each.key : each.target) == write.target;
    });
    if (intent == open.end()) {
        m_world.violate(QStringLiteral("S4"),
                        QStringLiteral("a write to %1 without an intent").arg(lane(write)));
        return write;
    }
    if (intent->payload != record.values)
        m_world.violate(QStringLiteral("S4"),
                        QStringLiteral("a write to %1 is not what its intent says").arg(lane(write)));
    write.op = intent->opId;
    for (const store::PlannedField& field : intent->plan)
        write.planned.insert(fieldIn(field.field, side), field.oldValue);
    return write;
}

QList<int> Witness::writeLeaves(System side, core::ObjectType /*object*/, bool create,
                                const QList<core::WriteRecord>& records)
{
    m_looking = true;
    const auto open = store::OutboxStore(*m_database).open();
    m_looking = false;
    if (!open)
        qFatal("the outbox cannot be read: %s", qPrintable(open.error().message));
    QList<int> indices;
    for (const core::WriteRecord& record : records) {
        EngineWrite write = announced(*open, side, create, record);
        QStringList fields = write.values.keys();
        fields.sort();
        m_world.chronicle.note(create ? "create leaves" : "update leaves", lane(write), fields.join(u','));
        // A conditional one cannot be carried out late over a newer state.
        write.conditional = record.unmodifiedSince.isValid();
        int& underWay = m_underWay[lane(write)];
        if (underWay > 0)
            m_world.violate(QStringLiteral("S8"),
                            QStringLiteral("two writes to %1 under way").arg(lane(write)));
        underWay += write.conditional ? 0 : 1;
        indices += static_cast<int>(m_world.writes.size());
        m_notClosed += indices.last();
        m_world.writes += write;
    }
    return indices;
}

void Witness::writeSettled(const QList<int>& writes)
{
    for (const int index : writes) {
        const EngineWrite& write = m_world.writes.at(index);
        m_underWay[lane(write)] -= write.conditional ? 0 : 1;
    }
}

void Witness::writeDoubtful(const QList<int>& writes)
{
    for (const int index : writes)
        m_world.writes[index].doubtful = true;
}

bool Witness::isReadAgain(core::ObjectType object, const QString& id)
{
    m_looking = true;
    const auto open = store::OutboxStore(*m_database).open();
    const auto news = store::WorkStore(*m_database).unread(object, std::numeric_limits<int>::max());
    m_looking = false;
    if (!open || !news)
        qFatal("the workspace cannot be read");
    return std::none_of(open->begin(), open->end(),
                        [&](const Intent& intent) { return intent.object == object && intent.target == id; })
        && std::none_of(news->begin(), news->end(), [&](const auto& unread) { return unread.id == id; });
}

void Witness::answersMayBeLost()
{
    writeDoubtful(m_notClosed);
}

void Witness::lookAtOutcomes()
{
    m_looking = true;
    QList<int> still;
    for (const int index : std::as_const(m_notClosed)) {
        EngineWrite& write = m_world.writes[index];
        std::optional<QString> outcome;
        const auto read = store::select(
            *m_database, QStringLiteral("SELECT outcome FROM outbox WHERE op_id = ? AND state = 3"),
            {store::Param(write.op)}, [&](const store::Row& row) { outcome = row.text(0); });
        if (!read)
            qFatal("the outbox cannot be read: %s", qPrintable(read.error().message));
        if (!outcome)
            still += index;
        else if (*outcome == QLatin1String("done"))
            write.closedAt = m_world.now();
    }
    m_notClosed = still;
    m_looking = false;
}

} // namespace lockstep::sim
