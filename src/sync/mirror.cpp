// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mirror.h"

#include "core/ports/outcome_activity.h"
#include "core/text.h"
#include "sync/quota.h"
#include "sync/try.h"

#include <QLoggingCategory>
#include <utility>

namespace lockstep::sync {

using core::System;

namespace {

Q_LOGGING_CATEGORY(log, "lockstep.mirror")

const QString metaShown = QStringLiteral("mirror.shown"); // row of meta: id of the last log entry looked at
constexpr int entriesEach = 300; // no more than Marketo takes at once
constexpr int batchesEach = 20; // in one run: the rest follows after the next

core::OutcomeActivity activityOf(const core::LogEntry& entry)
{
    return {entry.person,
            entry.at,
            core::toString(entry.type),
            core::toString(entry.result),
            entry.record,
            entry.field,
            entry.oldValue.toString(),
            entry.newValue.toString(),
            core::text::sentence(entry)};
}

} // namespace

Mirror::Mirror(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
{ }

core::Done Mirror::show()
{
    if (m_context.isTrial() || m_run.isStopped())
        return {};
    if (!m_context.parts.settings.boolValue(QStringLiteral("mirror.customActivity"))) {
        // Switched on again, it begins with what happens then.
        const auto known = m_context.stores.meta.value(metaShown);
        LOCKSTEP_TRY(known);
        return known->isEmpty() ? core::Done() : keep({});
    }
    auto until = shownUntil();
    LOCKSTEP_TRY(until);
    for (int batch = 0; batch < batchesEach && !m_run.isStopped(); ++batch) {
        const auto entries = m_context.stores.log.newer({}, *until, entriesEach);
        LOCKSTEP_TRY(entries);
        if (entries->isEmpty() || !checkQuota(m_context.parts, System::Marketo, QuotaUse::Background))
            return {};
        // Before they leave: a process that ends meanwhile does not know either whether they came through.
        const qint64 before = std::exchange(*until, entries->last().id);
        LOCKSTEP_TRY(keep(QString::number(*until)));
        if (!send(*entries))
            return keep(QString::number(before));
    }
    return {};
}

// At first what this run has logged is shown, and nothing older.
core::Expected<qint64> Mirror::shownUntil()
{
    const auto known = m_context.stores.meta.value(metaShown);
    LOCKSTEP_TRY(known);
    if (!known->isEmpty())
        return known->toLongLong();
    core::LogFilter filter;
    filter.run = m_run.id();
    const auto first = m_context.stores.log.newer(filter, 0, 1);
    LOCKSTEP_TRY(first);
    const auto last = m_context.stores.log.lastId();
    LOCKSTEP_TRY(last);
    const qint64 until = first->isEmpty() ? *last : first->first().id - 1;
    LOCKSTEP_TRY(keep(QString::number(until)));
    return until;
}

core::Done Mirror::keep(const QString& until)
{
    auto transaction = m_context.stores.database.begin(store::Durability::Full);
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.meta.setValue(metaShown, until));
    return transaction->commit();
}

// False: they are to be sent another time.
bool Mirror::send(const QList<core::LogEntry>& entries)
{
    QList<core::OutcomeActivity> activities;
    for (const core::LogEntry& entry : entries) {
        if (entry.person != 0)
            activities += activityOf(entry);
    }
    if (activities.isEmpty())
        return true;
    const auto reply =
        m_context.parts.waiter.await(m_context.parts.marketo.addOutcomes(activities), m_run.stopToken());
    if (reply)
        return true; // one whose person is gone has nobody to be shown to
    qCWarning(log).noquote() << core::text::oneLine(reply.error());
    return reply.error().outcome == core::Outcome::Unknown;
}

} // namespace lockstep::sync
