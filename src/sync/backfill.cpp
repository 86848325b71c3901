// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backfill.h"

#include "sync/discover.h"
#include "sync/try.h"

#include <QSet>

namespace lockstep::sync {

namespace {

constexpr int lowPriority = 9;

const QString signatureKey = QStringLiteral("fields.signature");
const QString conditionsKey = QStringLiteral("conditions.signature");
const QString afterKey =
    QStringLiteral("backfill.after"); // the last link looked at; empty: none is under way
// Which links: "Lead" or "Contact" for the pairs with such a record, "pairs" for both, "all" for halves too.
const QString scopeKey = QStringLiteral("backfill.scope");
const QString scopePairs = QStringLiteral("pairs");
const QString scopeAll = QStringLiteral("all");

// Of the rows that were not there before; empty = none has joined.
QString scopeOfJoined(const QStringList& before, const QStringList& now)
{
    QSet<QString> objects;
    for (const QString& row : now) {
        if (!before.contains(row))
            objects += row.section(u'.', 0, 0);
    }
    return objects.size() > 1 ? scopePairs : objects.values().value(0);
}

// The narrowest one that holds both; empty holds nothing.
QString unitedScope(const QString& one, const QString& other)
{
    if (one.isEmpty() || other.isEmpty() || one == other)
        return one.isEmpty() ? other : one;
    return one == scopeAll || other == scopeAll ? scopeAll : scopePairs;
}

} // namespace

Backfill::Backfill(Context& context, Run& run, std::function<void()> between)
    : m_context(context)
    , m_run(run)
    , m_dispatcher(context, run, std::move(between))
{ }

core::Done Backfill::schedule()
{
    store::MetaStore& meta = m_context.stores.meta;
    const auto fieldsBefore = meta.value(signatureKey);
    LOCKSTEP_TRY(fieldsBefore);
    const auto conditionsBefore = meta.value(conditionsKey);
    LOCKSTEP_TRY(conditionsBefore);
    const QString fields = m_context.fields.signature();
    const QString conditions = m_context.fields.conditionsSignature();
    if (*fieldsBefore == fields && *conditionsBefore == conditions)
        return {};

    // A field that leaves is no work; nor is anything before the first run of all.
    QString wanted;
    if (!fieldsBefore->isEmpty())
        wanted = *conditionsBefore == conditions
            ? scopeOfJoined(fieldsBefore->split(u'\n'), fields.split(u'\n'))
            : scopeAll;
    const auto unfinished = meta.value(scopeKey);
    LOCKSTEP_TRY(unfinished);

    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    if (!wanted.isEmpty()) {
        LOCKSTEP_TRY(meta.setValue(afterKey, QStringLiteral("0")));
        LOCKSTEP_TRY(meta.setValue(scopeKey, unitedScope(*unfinished, wanted)));
    }
    LOCKSTEP_TRY(meta.setValue(signatureKey, fields));
    LOCKSTEP_TRY(meta.setValue(conditionsKey, conditions));
    return transaction->commit();
}

core::Expected<bool> Backfill::markNext()
{
    store::MetaStore& meta = m_context.stores.meta;
    const auto after = meta.value(afterKey);
    LOCKSTEP_TRY(after);
    if (after->isEmpty())
        return false;
    const auto scope = meta.value(scopeKey);
    LOCKSTEP_TRY(scope);
    const auto page = m_context.stores.links.page(after->toLongLong(), m_context.parts.backfillSlice);
    LOCKSTEP_TRY(page);
    const bool isLast = page->size() < m_context.parts.backfillSlice;

    QList<store::Link> wanted;
    QList<qint64> ids;
    for (const store::Link& link : *page) {
        if (!isWanted(link, *scope))
            continue;
        wanted += link;
        ids += link.id;
    }
    LOCKSTEP_TRY(read(wanted));
    if (m_run.isStopped())
        return true;
    // What was read may have shown that two rows are one.
    const auto left = m_context.stores.links.byIds(ids);
    LOCKSTEP_TRY(left);
    QList<store::DirtyLink> dirty;
    for (const qint64 id : std::as_const(ids)) {
        if (left->contains(id))
            dirty += store::DirtyLink{id, lowPriority, QStringLiteral("back-fill"), m_context.now()};
    }
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.work.markDirty(dirty));
    LOCKSTEP_TRY(meta.setValue(afterKey, isLast ? QString() : QString::number(page->last().id)));
    if (isLast)
        LOCKSTEP_TRY(meta.setValue(scopeKey, {}));
    LOCKSTEP_TRY(transaction->commit());
    return true;
}

// What was last seen of a field may be older than its absence: both sides are read, then compared.
core::Done Backfill::read(const QList<store::Link>& links)
{
    QStringList people;
    QHash<core::ObjectType, QStringList> records;
    for (const store::Link& link : links) {
        if (link.person != 0)
            people += QString::number(link.person);
        if (!link.record.isEmpty())
            records[link.object] += link.record;
    }
    askPeople(m_context, m_run, m_dispatcher, people);
    for (auto each = records.constBegin(); each != records.constEnd(); ++each)
        askRecords(m_context, m_run, m_dispatcher, each.key(), each.value());
    return m_dispatcher.run();
}

bool Backfill::isWanted(const store::Link& link, const QString& scope) const
{
    if (scope == scopeAll)
        return link.isLinked() || (!link.deletedInSalesforce && !link.deletedInMarketo);
    return link.isLinked() && (scope == scopePairs || scope == core::toString(link.object));
}

} // namespace lockstep::sync
