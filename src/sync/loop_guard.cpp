// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/loop_guard.h"

#include "sync/try.h"

namespace lockstep::sync {

using core::FieldValue;
using core::System;

namespace {

constexpr int writesUntilFrozen = 4;
constexpr int history = 12; // writes looked back at

// What normalisers leave alone.
QString essence(const FieldValue& value)
{
    QString result;
    const QString text = value.toString();
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            result += character.toCaseFolded();
    }
    return result;
}

bool isSameWrite(const FieldWrite& a, const FieldWrite& b)
{
    return a.side == b.side && a.value.toString() == b.value.toString();
}

// Whether `answer` followed a write like `write` once before, further back than `at`.
bool wasAnsweredSo(const QList<FieldWrite>& before, qsizetype at, const FieldWrite& write,
                   const FieldWrite& answer)
{
    for (qsizetype i = at + 1; i < before.size(); ++i) {
        if (isSameWrite(before.at(i), write) && isSameWrite(before.at(i - 1), answer))
            return true;
    }
    return false;
}

} // namespace

int writesInTurns(const FieldWrite& next, const QList<FieldWrite>& before)
{
    FieldWrite answer = next;
    int count = 0;
    for (; count < before.size(); ++count) {
        const FieldWrite& write = before.at(count);
        const bool isAnswer = write.side != answer.side
            && (essence(write.value) == essence(answer.value) || wasAnsweredSo(before, count, write, answer));
        if (!isAnswer)
            break;
        answer = write;
    }
    return count;
}

int writesOnceMore(const FieldWrite& next, const QList<FieldWrite>& before)
{
    const auto other = std::find_if(before.begin(), before.end(), [&next](const FieldWrite& write) {
        return !isSameWrite(write, next) || write.replaced.toString() != next.replaced.toString();
    });
    return static_cast<int>(other - before.begin());
}

LoopGuard::LoopGuard(Context& context)
    : m_context(context)
{ }

QString LoopGuard::signature(core::ObjectType object, const QString& field) const
{
    const core::FieldRow* row = m_context.fields.row(object, field);
    if (!row)
        return {};
    return QStringList{row->mapping.marketoField, core::toString(row->effectiveDirection),
                       core::toString(row->effectiveRule), core::toString(row->mapping.blankRule)}
        .join(u' ');
}

core::Done LoopGuard::thaw(store::Loop loop)
{
    const auto last = m_context.stores.outbox.lastSequence();
    LOCKSTEP_TRY(last);
    loop.frozen = false;
    loop.since = *last;
    return m_context.stores.watch.saveLoop(loop);
}

core::Expected<QSet<QString>> LoopGuard::frozen(const store::Link& link)
{
    const auto loops = m_context.stores.watch.loops(link.id);
    LOCKSTEP_TRY(loops);
    const auto failures = m_context.stores.ledger.failures(link.id);
    LOCKSTEP_TRY(failures);
    QSet<QString> result;
    for (const store::Loop& loop : *loops) {
        const bool listed =
            std::any_of(failures->begin(), failures->end(), [&](const store::Failure& failure) {
                return failure.code == QLatin1String("loop") && failure.field == loop.field;
            });
        if (!loop.frozen)
            continue;
        if (listed && loop.signature == signature(link.object, loop.field))
            result.insert(loop.field);
        else
            LOCKSTEP_TRY(thaw(loop));
    }
    return result;
}

core::Done LoopGuard::guard(PairPlan& plan, const store::PairState& pair)
{
    if (!pair.link.isLinked() || (plan.salesforce.fields.isEmpty() && plan.marketo.fields.isEmpty()))
        return {};
    const auto done = m_context.stores.outbox.doneOf(pair.link.id, 0, history);
    LOCKSTEP_TRY(done);
    if (done->size() < writesUntilFrozen)
        return {};
    const auto loops = m_context.stores.watch.loops(pair.link.id);
    LOCKSTEP_TRY(loops);
    for (const System side : {System::Salesforce, System::Marketo}) {
        const QList<store::PlannedField> fields = plan.side(side).fields;
        for (const store::PlannedField& field : fields) {
            qint64 since = 0;
            for (const store::Loop& loop : *loops)
                since = loop.field == field.field ? loop.since : since;
            const auto counted = m_context.stores.outbox.doneOf(pair.link.id, since, history);
            LOCKSTEP_TRY(counted);
            QList<FieldWrite> before;
            for (const store::Intent& intent : *counted) {
                for (const store::PlannedField& written : intent.plan) {
                    if (written.field == field.field)
                        before += FieldWrite{intent.side, written.newValue, written.oldValue};
                }
            }
            const core::FieldRow* row = m_context.fields.row(pair.link.object, field.field);
            const FieldWrite next{side, field.newValue, field.oldValue};
            // Where both sides count, whoever takes a value back has it: only here it is written again.
            const bool isOneWay = (row && row->effectiveDirection != core::Direction::Both)
                || field.rule == core::toString(core::MergeRule::BlankKept);
            if (writesInTurns(next, before) < writesUntilFrozen
                && (!isOneWay || writesOnceMore(next, before) < writesUntilFrozen))
                continue;
            holdForLoop(plan, side, field, row);
            LOCKSTEP_TRY(m_context.stores.watch.saveLoop(
                {pair.link.id, field.field, true, signature(pair.link.object, field.field), since}));
        }
    }
    return {};
}

core::Done LoopGuard::thawAll(qint64 link)
{
    const auto loops = m_context.stores.watch.loops(link);
    LOCKSTEP_TRY(loops);
    for (const store::Loop& loop : *loops) {
        if (loop.frozen)
            LOCKSTEP_TRY(thaw(loop));
    }
    return {};
}

core::Done LoopGuard::thaw(qint64 link, const QString& field)
{
    const auto loops = m_context.stores.watch.loops(link);
    LOCKSTEP_TRY(loops);
    for (const store::Loop& loop : *loops) {
        if (loop.frozen && loop.field == field)
            LOCKSTEP_TRY(thaw(loop));
    }
    return {};
}

core::Done LoopGuard::wakeChanged(const QDateTime& now)
{
    const auto loops = m_context.stores.watch.frozen();
    LOCKSTEP_TRY(loops);
    for (const store::Loop& loop : *loops) {
        const auto link = m_context.stores.links.byId(loop.link);
        LOCKSTEP_TRY(link);
        if (*link && loop.signature != signature((*link)->object, loop.field))
            LOCKSTEP_TRY(
                m_context.stores.work.markDirty({{loop.link, 0, QStringLiteral("rule-changed"), now}}));
    }
    return {};
}

} // namespace lockstep::sync
