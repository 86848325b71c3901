// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/status_store.h"

#include "core/lead_row.h"
#include "store/database.h"
#include "store/lead_store.h"
#include "store/run_store.h"
#include "store/statement.h"

namespace lockstep::store {

namespace {

constexpr int shownRuns = 10;

core::Done count(Database& database, const QString& sql, std::initializer_list<Param> params, int& target)
{
    const auto number = selectNumber(database, sql, params);
    if (!number)
        return core::Unexpected(number.error());
    target = static_cast<int>(*number);
    return {};
}

} // namespace

StatusStore::StatusStore(Database& database)
    : m_database(database)
{ }

core::Done StatusStore::fill(core::SyncStatus& status, const QDateTime& dayStart) const
{
    static const QString linked = QStringLiteral(
        "SELECT count(*) FROM link WHERE object = ? AND person IS NOT NULL AND record IS NOT NULL "
        "AND deleted_in_salesforce = 0 AND deleted_in_marketo = 0");
    static const QString waiting = QStringLiteral("SELECT count(*) FROM (%1)").arg(waitingRowsSql());
    static const QString attention =
        QStringLiteral("SELECT (SELECT count(*) FROM failure WHERE link = 0) + "
                       "(SELECT count(*) FROM (SELECT link FROM failure WHERE link <> 0 UNION "
                       "SELECT id FROM link WHERE state IN (?, ?)))");
    static const QString causes = QStringLiteral(
        "SELECT (SELECT count(*) FROM (SELECT DISTINCT target, object, code, field FROM failure)) + "
        "(SELECT count(DISTINCT state) FROM link WHERE state IN (?, ?))");
    constexpr auto duplicate = core::LinkState::PossibleDuplicate;
    constexpr auto notVisible = core::LinkState::NotVisible;
    static const QString conflicts = QStringLiteral("SELECT count(*) FROM conflict WHERE at >= ?");
    auto done = count(m_database, linked, {core::ObjectType::Lead}, status.linkedLeads);
    if (done)
        done = count(m_database, linked, {core::ObjectType::Contact}, status.linkedContacts);
    if (done)
        done = count(m_database, waiting, {core::LinkState::Waiting}, status.waiting);
    if (done)
        done = count(m_database, attention, {duplicate, notVisible}, status.attention);
    if (done)
        done = count(m_database, causes, {duplicate, notVisible}, status.attentionCauses);
    if (done)
        done = count(m_database, conflicts, {dayStart}, status.conflictsToday);
    if (!done)
        return done;
    const RunStore history(m_database);
    const auto runs = history.newest(shownRuns);
    if (!runs)
        return core::Unexpected(runs.error());
    const auto lastSync = history.newestSync();
    if (!lastSync)
        return core::Unexpected(lastSync.error());
    status.lastSync = *lastSync;
    status.lastRuns = *runs;
    status.lastRun = runs->isEmpty() ? 0 : runs->constFirst().run;
    return {};
}

} // namespace lockstep::store
