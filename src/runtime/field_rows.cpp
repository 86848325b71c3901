// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/field_rows.h"

#include "core/default_map.h"
#include "runtime/change_log.h"
#include "store/cursor_store.h"
#include "store/database.h"
#include "store/ledger_store.h"
#include "store/log_store.h"
#include "store/mapping_store.h"
#include "store/work_store.h"
#include "sync/link_fields.h"

#include <algorithm>

namespace lockstep::runtime {

namespace {

bool isSameField(const core::FieldMapping& a, const core::FieldMapping& b)
{
    return a.object == b.object && a.salesforceField == b.salesforceField;
}

core::ConflictRule defaultRule(const core::Settings& settings, const QString& key)
{
    return core::conflictRuleFromString(settings.value(key)).value_or(core::ConflictRule::Marketo);
}

QList<core::FieldRow> joined(const QList<core::FieldMapping>& mappings, const core::Settings& settings,
                             const Schemas& schemas)
{
    return core::fieldTable(
        mappings, schemas.salesforce, schemas.marketo, defaultRule(settings, QStringLiteral("conflict.lead")),
        defaultRule(settings, QStringLiteral("conflict.contact")), sync::linkFieldNames(settings));
}

QList<core::FieldMapping> replaced(QList<core::FieldMapping> saved, const QList<core::FieldMapping>& changed)
{
    for (const core::FieldMapping& mapping : changed)
        saved.removeIf([&mapping](const core::FieldMapping& other) { return isSameField(other, mapping); });
    return saved + changed;
}

core::FieldMapping mappingOf(const QList<core::FieldRow>& table, const core::FieldMapping& field)
{
    const auto row = std::find_if(table.cbegin(), table.cend(), [&field](const core::FieldRow& each) {
        return isSameField(each.mapping, field);
    });
    return row == table.cend() ? core::FieldMapping() : row->mapping;
}

// Rows of before that are none now.
QList<core::FieldRow> vanishedRows(const QList<core::FieldRow>& before, const QList<core::FieldRow>& now)
{
    QList<core::FieldRow> vanished;
    for (core::FieldRow row : before) {
        const bool isHere = std::any_of(now.cbegin(), now.cend(), [&row](const core::FieldRow& each) {
            return isSameField(each.mapping, row.mapping);
        });
        if (isHere)
            continue;
        row.access = core::FieldAccess::Hidden;
        row.usable = false;
        row.warningCode = row.mapping.enabled ? QStringLiteral("field-hidden") : QString();
        row.warningArguments = {core::toString(row.mapping.object) + u'.' + row.mapping.salesforceField};
        vanished.append(row);
    }
    return vanished;
}

// Everybody whose write of this field has failed: it may go through now, or be none any more. That the field
// is hidden is nobody's failure.
core::Done lookAgain(store::Database& database, const core::FieldMapping& field, const QDateTime& now)
{
    const store::LedgerStore ledger(database);
    store::WorkStore work(database);
    const auto groups = ledger.groups();
    if (!groups)
        return core::Unexpected(groups.error());
    for (const store::FailureGroup& group : *groups) {
        if (group.cause.object != field.object || group.cause.field != field.salesforceField)
            continue;
        const auto failures = ledger.failures(group.cause, 0, group.count);
        if (!failures)
            return core::Unexpected(failures.error());
        QList<store::DirtyLink> links;
        for (const store::FailedLink& failed : *failures) {
            if (failed.failure.link != 0)
                links += store::DirtyLink{failed.failure.link, 0, QStringLiteral("field-changed"), now};
        }
        if (core::Done marked = work.markDirty(links); !marked)
            return marked;
    }
    return {};
}

core::Done noteChange(store::Database& database, const core::FieldMapping& before,
                      const core::FieldMapping& after, const QDateTime& now)
{
    const auto logged = store::LogStore(database).append(fieldChanges(before, after, now));
    if (!logged)
        return core::Unexpected(logged.error());
    return before == after ? core::Done() : lookAgain(database, after, now);
}

} // namespace

core::Expected<Schemas> storedSchemas(store::Database& database)
{
    const store::CursorStore cursors(database);
    auto salesforce = cursors.schema(core::System::Salesforce);
    if (!salesforce)
        return core::Unexpected(salesforce.error());
    auto marketo = cursors.schema(core::System::Marketo);
    if (!marketo)
        return core::Unexpected(marketo.error());
    if (!*salesforce || !*marketo) {
        core::Error error;
        error.code = QStringLiteral("fields-unknown");
        error.scope = core::ErrorScope::Workspace;
        error.outcome = core::Outcome::NotSent;
        return core::Unexpected(error);
    }
    return Schemas{**salesforce, **marketo};
}

core::Expected<QList<core::FieldRow>> fieldRows(store::Database& database, const core::Settings& settings,
                                                const Schemas& schemas)
{
    const auto saved = store::MappingStore(database).all();
    if (!saved)
        return core::Unexpected(saved.error());
    return joined(*saved, settings, schemas);
}

core::Expected<QList<core::FieldRow>> fieldRowsSince(store::Database& database,
                                                     const core::Settings& settings, const Schemas& schemas,
                                                     const QDateTime& since)
{
    const store::CursorStore cursors(database);
    const auto saved = store::MappingStore(database).all();
    if (!saved)
        return core::Unexpected(saved.error());
    const auto salesforce = cursors.schemaAt(core::System::Salesforce, since);
    if (!salesforce)
        return core::Unexpected(salesforce.error());
    const auto marketo = cursors.schemaAt(core::System::Marketo, since);
    if (!marketo)
        return core::Unexpected(marketo.error());
    const Schemas before{salesforce->value_or(schemas.salesforce), marketo->value_or(schemas.marketo)};
    QList<core::FieldRow> rows = joined(*saved, settings, schemas);
    rows += vanishedRows(joined(*saved, settings, before), rows);
    core::markChanges(rows, core::System::Salesforce, before.salesforce, schemas.salesforce);
    core::markChanges(rows, core::System::Marketo, before.marketo, schemas.marketo);
    return rows;
}

core::Done saveMappings(store::Database& database, const core::Settings& settings, const Schemas& schemas,
                        const QList<core::FieldMapping>& changed, const QDateTime& now)
{
    store::MappingStore mappings(database);
    auto transaction = database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    const auto saved = mappings.all();
    if (!saved)
        return core::Unexpected(saved.error());
    const QList<core::FieldRow> before = joined(*saved, settings, schemas);
    const QList<core::FieldRow> table = joined(replaced(*saved, changed), settings, schemas);
    for (const core::FieldMapping& mapping : changed) {
        if (core::Done allowed = core::checkMapping(mapping, table); !allowed)
            return allowed;
    }
    if (core::Done done = mappings.save(changed); !done)
        return done;
    for (const core::FieldMapping& mapping : changed) {
        if (core::Done noted = noteChange(database, mappingOf(before, mapping), mapping, now); !noted)
            return noted;
    }
    return transaction->commit();
}

core::Done resetMappings(store::Database& database, const QList<core::FieldMapping>& fields,
                         const QDateTime& now)
{
    store::MappingStore mappings(database);
    auto transaction = database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    const auto saved = mappings.all();
    if (!saved)
        return core::Unexpected(saved.error());
    for (const core::FieldMapping& field : fields) {
        if (core::Done removed = mappings.remove(field.object, field.salesforceField); !removed)
            return removed;
        const bool wasSaved =
            std::any_of(saved->cbegin(), saved->cend(),
                        [&field](const core::FieldMapping& each) { return isSameField(each, field); });
        if (!wasSaved)
            continue;
        const auto logged = store::LogStore(database).append({fieldReset(field, now)});
        if (!logged)
            return core::Unexpected(logged.error());
        if (core::Done again = lookAgain(database, field, now); !again)
            return again;
    }
    return transaction->commit();
}

} // namespace lockstep::runtime
