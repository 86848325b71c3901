// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/field_session.h"

#include "app/clients.h"
#include "core/text.h"
#include "store/status_store.h"
#include "sync/kept_schema.h"

#include <QJsonArray>
#include <algorithm>

namespace lockstep::app::ctl {

namespace {

core::Expected<runtime::Schemas> describe(Context& context, Workspace& workspace)
{
    Clients clients(workspace.settings(), context.secrets, workspace.clock());
    const auto salesforceAnswer = clients.salesforce().describe(0);
    const auto marketoAnswer = clients.marketo().describe(0);
    auto salesforce = clients.waiter().await(salesforceAnswer, context.stop());
    auto marketo = clients.waiter().await(marketoAnswer, context.stop());
    if (!salesforce)
        return core::Unexpected(salesforce.error());
    if (!marketo)
        return core::Unexpected(marketo.error());
    return runtime::Schemas{*salesforce, *marketo};
}

// The next run, `errors` and `explain` look at what has just been read.
core::Done keepSchemas(const Fields& fields, const QDateTime& now)
{
    return sync::keepSchema(*fields.database, core::System::Salesforce, fields.schemas.salesforce, now)
        .and_then([&] {
            return sync::keepSchema(*fields.database, core::System::Marketo, fields.schemas.marketo, now);
        });
}

core::Unexpected unknownField(const QString& name)
{
    core::Error error;
    error.code = QStringLiteral("unknown-field");
    error.scope = core::ErrorScope::Field;
    error.outcome = core::Outcome::NotSent;
    error.arguments = QStringList{name};
    return core::Unexpected(error);
}

QJsonArray toJson(const QList<core::ValuePair>& pairs)
{
    QJsonArray json;
    for (const core::ValuePair& pair : pairs)
        json += QJsonObject{{QStringLiteral("marketo"), pair.marketo},
                            {QStringLiteral("salesforce"), pair.salesforce},
                            {QStringLiteral("direction"), core::toString(pair.direction)}};
    return json;
}

QJsonObject toJson(const core::FieldRow& row, const QString& warning)
{
    const core::FieldMapping& mapping = row.mapping;
    return {{QStringLiteral("object"), core::toString(mapping.object)},
            {QStringLiteral("field"), mapping.salesforceField},
            {QStringLiteral("label"), row.salesforce.label},
            {QStringLiteral("type"), row.salesforce.nativeType},
            {QStringLiteral("length"), row.salesforce.length},
            {QStringLiteral("access"), core::toString(row.access)},
            {QStringLiteral("marketo"), mapping.marketoField},
            {QStringLiteral("marketoType"), row.marketo.nativeType},
            {QStringLiteral("enabled"), mapping.enabled},
            {QStringLiteral("direction"), core::toString(row.effectiveDirection)},
            {QStringLiteral("onConflict"), core::toString(row.effectiveRule)},
            {QStringLiteral("blanks"), core::toString(mapping.blankRule)},
            {QStringLiteral("valueMap"), toJson(mapping.values)},
            {QStringLiteral("warning"), warning}};
}

QJsonObject toJson(const core::BackfillCost& cost)
{
    return {{QStringLiteral("people"), cost.people},
            {QStringLiteral("calls"), cost.calls},
            {QStringLiteral("minutes"), cost.minutes}};
}

int pauseBetweenCycles(const Fields& fields)
{
    return fields.workspace->settings().intValue(QStringLiteral("sync.intervalSeconds"));
}

core::Expected<FillCosts> fillCosts(const Fields& fields)
{
    core::SyncStatus status;
    if (const core::Done filled = store::StatusStore(*fields.database).fill(status, {}); !filled)
        return core::Unexpected(filled.error());
    const int pause = pauseBetweenCycles(fields);
    return FillCosts{{core::ObjectType::Lead, core::backfillCost(status.linkedLeads, pause)},
                     {core::ObjectType::Contact, core::backfillCost(status.linkedContacts, pause)}};
}

void noteCosts(Output& out, const FillCosts& costs, int pause)
{
    const core::BackfillCost all = core::backfillCost(
        costs.value(core::ObjectType::Lead).people + costs.value(core::ObjectType::Contact).people, pause);
    if (all.people > 0)
        out.note(
            Context::tr("The next cycles read up to %1 linked people again, in slices: %2 calls, "
                        "about %3 min. lockstepctl sync --full does it at once.")
                .arg(QString::number(all.people), QString::number(all.calls), QString::number(all.minutes)));
}

} // namespace

core::Expected<QList<core::FieldRow>> Fields::rows() const
{
    return runtime::fieldRows(*database, workspace->settings(), schemas);
}

core::Expected<QList<core::FieldRow>> Fields::named(const QStringList& names) const
{
    const auto all = rows();
    if (!all)
        return all;
    QList<core::FieldRow> found;
    for (const QString& name : names) {
        const auto row = std::find_if(all->cbegin(), all->cend(), [&name](const core::FieldRow& candidate) {
            const core::FieldMapping& mapping = candidate.mapping;
            const QString full = core::toString(mapping.object) + u'.' + mapping.salesforceField;
            return full.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (row == all->cend())
            return unknownField(name);
        found += *row;
    }
    return found;
}

core::Expected<Fields> loadFields(Context& context, Workspace* workspace)
{
    Fields fields;
    fields.workspace = workspace;
    auto schemas = describe(context, *workspace);
    if (!schemas)
        return core::Unexpected(schemas.error());
    fields.schemas = std::move(*schemas);
    auto database = workspace->databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    fields.database = std::move(*database);
    return keepSchemas(fields, context.clock.now()).map([&fields] { return std::move(fields); });
}

void showFields(Output& out, const QList<core::FieldRow>& rows, const FillCosts& costs)
{
    QList<QStringList> lines;
    for (const core::FieldRow& row : rows) {
        const QString warning = row.warningCode.isEmpty()
            ? QString()
            : core::text::sentence(row.warningCode, row.warningArguments).title;
        QJsonObject json = toJson(row, warning);
        if (const auto cost = costs.constFind(row.mapping.object); cost != costs.constEnd())
            json.insert(QStringLiteral("backfill"), toJson(*cost));
        out.json(json);
        lines += QStringList{row.mapping.enabled ? QStringLiteral("on") : QStringLiteral("off"),
                             core::toString(row.mapping.object) + u'.' + row.mapping.salesforceField,
                             row.salesforce.nativeType,
                             core::toString(row.access),
                             row.mapping.marketoField,
                             core::toString(row.effectiveDirection),
                             core::toString(row.effectiveRule),
                             core::toString(row.mapping.blankRule),
                             warning};
    }
    out.table({QString(), Context::tr("Field"), Context::tr("Type"), Context::tr("Access"),
               Context::tr("Marketo"), Context::tr("Direction"), Context::tr("On conflict"),
               Context::tr("Blanks"), Context::tr("Warning")},
              lines);
}

ExitCode changeFields(Context& context, const QStringList& names, const FieldsChange& apply, bool tellsCosts)
{
    const auto workspace = context.ownConnected();
    if (!workspace)
        return context.fail(workspace.error());
    const auto fields = loadFields(context, *workspace);
    if (!fields)
        return context.fail(fields.error());
    const auto before = fields->named(names);
    if (!before)
        return context.fail(before.error());
    if (const core::Done done = apply(*fields, *before); !done)
        return context.fail(done.error());
    const auto after = fields->named(names);
    if (!after)
        return context.fail(after.error());
    if (!tellsCosts) {
        showFields(context.out, *after);
        return ExitCode::Done;
    }
    const auto costs = fillCosts(*fields);
    if (!costs)
        return context.fail(costs.error());
    showFields(context.out, *after, *costs);
    noteCosts(context.out, *costs, pauseBetweenCycles(*fields));
    return ExitCode::Done;
}

ExitCode editFields(Context& context, const QStringList& names, const MappingEdit& edit, bool tellsCosts)
{
    const FieldsChange apply = [&](const Fields& fields, const QList<core::FieldRow>& rows) -> core::Done {
        QList<core::FieldMapping> changed;
        for (const core::FieldRow& row : rows) {
            core::FieldMapping mapping = row.mapping;
            if (core::Done edited = edit(mapping, row, fields); !edited)
                return edited;
            changed += mapping;
        }
        return runtime::saveMappings(*fields.database, fields.workspace->settings(), fields.schemas, changed,
                                     context.clock.now());
    };
    return changeFields(context, names, apply, tellsCosts);
}

} // namespace lockstep::app::ctl
