// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "core/setting_specs.h"
#include "runtime/setting_change.h"
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

ExitCode set(Context& context, const QString& key, const QString& value)
{
    const auto spec = find(key);
    if (!spec)
        return context.fail(spec.error());
    // Before the workspace is asked for: a wrong value is wrong usage whoever holds it.
    if (const core::Done allowed = core::checkSetting(key, value); !allowed)
        return context.fail(allowed.error());
    const auto workspace = context.own();
    if (!workspace)
        return context.fail(workspace.error());
    const auto database = (*workspace)->databaseFactory()();
    if (!database)
        return context.fail(database.error());
    const core::Done changed =
        runtime::changeSetting(**database, (*workspace)->settings(), key, value, context.clock.now());
    if (!changed)
        return context.fail(changed.error());
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
