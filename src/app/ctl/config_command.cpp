// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/change_log.h"
#include "app/ctl/commands.h"
#include "core/conditions.h"
#include "core/setting_specs.h"
#include "runtime/change_log.h"
#include "store/cursor_store.h"
#include "store/database.h"

namespace lockstep::app::ctl {

namespace {

QJsonValue toJson(const core::SettingSpec& spec, const QString& value)
{
    switch (spec.type) {
    case core::SettingSpec::Type::Integer:
        return value.isEmpty() ? QJsonValue() : QJsonValue(value.toInt());
    case core::SettingSpec::Type::Boolean:
        return value == QLatin1String("true");
    default:
        return value;
    }
}

QJsonObject toJson(const core::SettingSpec& spec, const core::Settings& settings)
{
    return {{QStringLiteral("key"), spec.key},
            {QStringLiteral("value"), toJson(spec, settings.value(spec.key))},
            {QStringLiteral("default"), toJson(spec, spec.defaultValue)}};
}

ExitCode list(Context& context)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const core::Settings& settings = (*workspace)->settings();
    QList<QStringList> rows;
    for (const core::SettingSpec& spec : core::settingSpecs()) {
        if (spec.connection)
            continue;
        context.out.json(toJson(spec, settings));
        rows += QStringList{spec.key, settings.value(spec.key), spec.defaultValue};
    }
    context.out.table({Context::tr("Key"), Context::tr("Value"), Context::tr("Default")}, rows);
    return ExitCode::Done;
}

// The setting of that name which `config` shows; connections are made by `connect`.
core::Expected<core::SettingSpec> find(const QString& key)
{
    const core::SettingSpec* const spec = core::findSetting(key);
    if (spec && !spec->connection)
        return *spec;
    core::Error error;
    error.code = QStringLiteral("unknown-setting");
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotSent;
    QStringList known;
    for (const core::SettingSpec& each : core::settingSpecs()) {
        if (!each.connection)
            known += each.key;
    }
    error.arguments = QStringList{key, known.join(QStringLiteral(", "))};
    return core::Unexpected(error);
}

ExitCode get(Context& context, const QString& key)
{
    const auto spec = find(key);
    if (!spec)
        return context.fail(spec.error());
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    context.out.json(toJson(*spec, (*workspace)->settings()));
    context.out.text((*workspace)->settings().value(key));
    return ExitCode::Done;
}

// What a condition names must exist, as far as the systems' fields have been read.
core::Done checkFields(const Workspace& workspace, const core::SettingSpec& spec, const QString& value)
{
    const auto conditions = core::parseConditions(value);
    if (!conditions)
        return core::Unexpected(conditions.error());
    const auto database = workspace.databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    core::ObjectType object = core::ObjectType::Person;
    if (spec.key != QLatin1String("create.rule"))
        object =
            spec.key == QLatin1String("filter.contact") ? core::ObjectType::Contact : core::ObjectType::Lead;
    const auto schema = store::CursorStore(**database).schema(core::systemOf(object));
    if (!schema)
        return core::Unexpected(schema.error());
    if (!*schema)
        return {};
    const core::ObjectSchema fields = (*schema)->objects.value(object);
    const QStringList names = core::fieldsOf(*conditions);
    for (const QString& name : names) {
        if (fields.find(name))
            continue;
        core::Error error;
        error.code = QStringLiteral("unknown-condition-field");
        error.scope = core::ErrorScope::Workspace;
        error.outcome = core::Outcome::NotSent;
        error.arguments = {name, core::toString(object)};
        return core::Unexpected(error);
    }
    return {};
}

ExitCode set(Context& context, const QString& key, const QString& value)
{
    const auto spec = find(key);
    if (!spec)
        return context.fail(spec.error());
    if (const core::Done allowed = core::checkSetting(key, value); !allowed)
        return context.fail(allowed.error());
    const auto workspace = context.own();
    if (!workspace)
        return context.fail(workspace.error());
    if (spec->type == core::SettingSpec::Type::Conditions) {
        if (const core::Done known = checkFields(**workspace, *spec, value); !known)
            return context.fail(known.error());
    }
    core::Settings& settings = (*workspace)->settings();
    const QString before = settings.value(key);
    if (const core::Done done = settings.setValue(key, value); !done)
        return context.fail(done.error());
    if (before != value) {
        const core::LogEntry entry = runtime::settingChange(key, before, value, context.clock.now());
        if (const core::Done logged = appendToLog(**workspace, entry); !logged)
            return context.fail(logged.error());
    }
    context.out.json(toJson(*spec, (*workspace)->settings()));
    return ExitCode::Done;
}

} // namespace

ExitCode runConfig(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const QStringList& given = arguments.positional();
    const QString verb = given.value(0);
    if (verb == QLatin1String("list") && given.size() == 1)
        return list(context);
    if (verb == QLatin1String("get") && given.size() == 2)
        return get(context, given.at(1));
    if (verb == QLatin1String("set") && given.size() == 3)
        return set(context, given.at(1), given.at(2));
    return context.wrongUsage(Context::tr("config needs list, get or set"));
}

} // namespace lockstep::app::ctl
