// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/field_rows.h"

#include "core/default_map.h"
#include "store/cursor_store.h"
#include "store/database.h"
#include "store/mapping_store.h"
#include "sync/link_fields.h"

#include <algorithm>

namespace lockstep::runtime {

namespace {

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
    for (const core::FieldMapping& mapping : changed) {
        saved.removeIf([&mapping](const core::FieldMapping& other) {
            return other.object == mapping.object && other.salesforceField == mapping.salesforceField;
        });
    }
    return saved + changed;
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

core::Done saveMappings(store::Database& database, const core::Settings& settings, const Schemas& schemas,
                        const QList<core::FieldMapping>& changed)
{
    store::MappingStore mappings(database);
    auto transaction = database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    const auto saved = mappings.all();
    if (!saved)
        return core::Unexpected(saved.error());
    const QList<core::FieldRow> table = joined(replaced(*saved, changed), settings, schemas);
    for (const core::FieldMapping& mapping : changed) {
        if (core::Done allowed = core::checkMapping(mapping, table); !allowed)
            return allowed;
    }
    if (core::Done done = mappings.save(changed); !done)
        return done;
    return transaction->commit();
}

} // namespace lockstep::runtime
