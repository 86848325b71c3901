// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients.h"
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "core/backfill_cost.h"
#include "core/default_map.h"
#include "core/text.h"
#include "runtime/field_rows.h"
#include "store/cursor_store.h"
#include "store/database.h"
#include "store/mapping_store.h"
#include "store/status_store.h"

#include <algorithm>
#include <memory>

namespace lockstep::app::ctl {

namespace {

// Both sides as they are now, with the database the choices are in.
struct Fields
{
    Workspace* workspace = nullptr;
    std::unique_ptr<store::Database> database;
    runtime::Schemas schemas;

    [[nodiscard]] core::Expected<QList<core::FieldRow>> rows() const
    {
        return runtime::fieldRows(*database, workspace->settings(), schemas);
    }
};

core::Expected<runtime::Schemas> describe(Context& context, const Workspace& workspace,
                                          const core::Settings& settings)
{
    Clients clients(settings, context.secrets, workspace.clock());
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

core::Expected<Fields> load(Context& context, Workspace* workspace)
{
    Fields fields;
    fields.workspace = workspace;
    auto schemas = describe(context, *workspace, workspace->settings());
    if (!schemas)
        return core::Unexpected(schemas.error());
    fields.schemas = std::move(*schemas);
    auto database = workspace->databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    fields.database = std::move(*database);
    return fields;
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
            {QStringLiteral("warning"), warning}};
}

// What filling a field that was just switched on costs, by object; empty: nothing was switched on.
using Costs = QHash<core::ObjectType, core::BackfillCost>;

core::Expected<Costs> costs(const Fields& fields)
{
    core::SyncStatus status;
    if (const core::Done filled = store::StatusStore(*fields.database).fill(status, {}); !filled)
        return core::Unexpected(filled.error());
    return Costs{{core::ObjectType::Lead, core::backfillCost(status.linkedLeads)},
                 {core::ObjectType::Contact, core::backfillCost(status.linkedContacts)}};
}

QJsonObject toJson(const core::BackfillCost& cost)
{
    return {{QStringLiteral("people"), cost.people},
            {QStringLiteral("calls"), cost.calls},
            {QStringLiteral("minutes"), cost.minutes}};
}

void show(Output& out, const QList<core::FieldRow>& rows, const Costs& costs = {})
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

core::Unexpected unknownField(const QString& name)
{
    core::Error error;
    error.code = QStringLiteral("unknown-field");
    error.scope = core::ErrorScope::Field;
    error.outcome = core::Outcome::NotSent;
    error.arguments = QStringList{name};
    return core::Unexpected(error);
}

// The rows named "Lead.Title", in that order; any upper and lower case.
core::Expected<QList<core::FieldRow>> named(const QList<core::FieldRow>& rows, const QStringList& names)
{
    QList<core::FieldRow> found;
    for (const QString& name : names) {
        const auto row = std::find_if(rows.cbegin(), rows.cend(), [&name](const core::FieldRow& candidate) {
            const core::FieldMapping& mapping = candidate.mapping;
            const QString full = core::toString(mapping.object) + u'.' + mapping.salesforceField;
            return full.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (row == rows.cend())
            return unknownField(name);
        found += *row;
    }
    return found;
}

core::Done removeChoices(const Fields& fields, const QList<core::FieldRow>& rows)
{
    auto transaction = fields.database->begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    store::MappingStore mappings(*fields.database);
    for (const core::FieldRow& row : rows) {
        if (core::Done removed = mappings.remove(row.mapping.object, row.mapping.salesforceField); !removed)
            return removed;
    }
    return transaction->commit();
}

using Change = std::function<core::Done(const Fields& fields, const QList<core::FieldRow>& rows)>;

// Finds the named fields, changes them all or none, and shows what has become of them.
ExitCode change(Context& context, const QStringList& names, const Change& apply, bool tellsCosts = false)
{
    const auto workspace = context.ownConnected();
    if (!workspace)
        return context.fail(workspace.error());
    const auto fields = load(context, *workspace);
    if (!fields)
        return context.fail(fields.error());
    const auto before =
        fields->rows().and_then([&names](const QList<core::FieldRow>& rows) { return named(rows, names); });
    if (!before)
        return context.fail(before.error());
    if (const core::Done done = apply(*fields, *before); !done)
        return context.fail(done.error());
    const auto after =
        fields->rows().and_then([&names](const QList<core::FieldRow>& rows) { return named(rows, names); });
    if (!after)
        return context.fail(after.error());
    if (!tellsCosts) {
        show(context.out, *after);
        return ExitCode::Done;
    }
    const auto fill = costs(*fields);
    if (!fill)
        return context.fail(fill.error());
    show(context.out, *after, *fill);
    const core::BackfillCost all = core::backfillCost(fill->value(core::ObjectType::Lead).people
                                                      + fill->value(core::ObjectType::Contact).people);
    if (all.people > 0)
        context.out.note(
            Context::tr("The next cycles read up to %1 linked people again, in slices: %2 calls, "
                        "about %3 min. lockstepctl sync --full does it at once.")
                .arg(QString::number(all.people), QString::number(all.calls), QString::number(all.minutes)));
    return ExitCode::Done;
}

ExitCode save(Context& context, const QStringList& names,
              const std::function<void(core::FieldMapping&)>& edit, bool tellsCosts = false)
{
    return change(
        context, names,
        [&edit](const Fields& fields, const QList<core::FieldRow>& rows) {
            QList<core::FieldMapping> changed;
            for (const core::FieldRow& row : rows) {
                changed += row.mapping;
                edit(changed.last());
            }
            return runtime::saveMappings(*fields.database, fields.workspace->settings(), fields.schemas,
                                         changed);
        },
        tellsCosts);
}

ExitCode list(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {{QStringLiteral("object"), true}, {QStringLiteral("all"), false}});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const auto object = core::objectTypeFromString(arguments.value(QStringLiteral("object")));
    const bool objectGiven = arguments.has(QStringLiteral("object"));
    if (!arguments.positional().isEmpty()
        || (objectGiven && (!object || *object == core::ObjectType::Person)))
        return context.wrongUsage(Context::tr("fields list takes --object Lead or Contact, and --all"));
    const auto workspace = context.open().and_then(&requireConnected);
    if (!workspace)
        return context.fail(workspace.error());
    const auto fields = load(context, *workspace);
    if (!fields)
        return context.fail(fields.error());
    auto rows = fields->rows();
    if (!rows)
        return context.fail(rows.error());
    const bool all = arguments.has(QStringLiteral("all"));
    rows->removeIf([&](const core::FieldRow& row) {
        return (objectGiven && row.mapping.object != *object) || (!all && !row.mapping.enabled);
    });
    show(context.out, *rows);
    return ExitCode::Done;
}

ExitCode set(Context& context, const QStringList& words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("marketo"), true},
                               {QStringLiteral("direction"), true},
                               {QStringLiteral("on-conflict"), true},
                               {QStringLiteral("blanks"), true}});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    if (arguments.positional().size() != 1)
        return context.wrongUsage(Context::tr("fields set takes one field"));
    const auto direction = core::directionFromString(arguments.value(QStringLiteral("direction")));
    const auto rule = core::conflictRuleFromString(arguments.value(QStringLiteral("on-conflict")));
    const auto blanks = core::blankRuleFromString(arguments.value(QStringLiteral("blanks")));
    if ((arguments.has(QStringLiteral("direction")) && !direction)
        || (arguments.has(QStringLiteral("on-conflict")) && !rule)
        || (arguments.has(QStringLiteral("blanks")) && !blanks))
        return context.wrongUsage(Context::tr("That is not one of the values"));
    return save(context, arguments.positional(), [&](core::FieldMapping& mapping) {
        if (arguments.has(QStringLiteral("marketo")))
            mapping.marketoField = arguments.value(QStringLiteral("marketo"));
        mapping.direction = direction.value_or(mapping.direction);
        mapping.blankRule = blanks.value_or(mapping.blankRule);
        if (rule)
            mapping.conflictRule = rule;
    });
}

} // namespace

ExitCode runFields(Context& context, const QStringList& words)
{
    const QString verb = words.value(0);
    const QStringList rest = words.mid(1);
    if (verb == QLatin1String("list"))
        return list(context, rest);
    if (verb == QLatin1String("set"))
        return set(context, rest);
    const bool enables = verb == QLatin1String("enable");
    const bool resets = verb == QLatin1String("reset");
    if (!enables && !resets && verb != QLatin1String("disable"))
        return context.wrongUsage(Context::tr("fields needs list, enable, disable, set or reset"));
    const Arguments arguments(rest, {});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    if (arguments.positional().isEmpty())
        return context.wrongUsage(Context::tr("Which fields?"));
    if (resets)
        return change(context, arguments.positional(), removeChoices);
    return save(
        context, arguments.positional(),
        [enables](core::FieldMapping& mapping) { mapping.enabled = enables; }, enables);
}

} // namespace lockstep::app::ctl
