// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/setting_change.h"

#include "core/conditions.h"
#include "core/setting_specs.h"
#include "runtime/change_log.h"
#include "store/cursor_store.h"
#include "store/database.h"
#include "store/log_store.h"

namespace lockstep::runtime {

namespace {

// Whose fields the conditions of that setting look at.
core::ObjectType objectOf(const QString& key)
{
    if (key == QLatin1String("create.rule"))
        return core::ObjectType::Person;
    return key == QLatin1String("filter.contact") ? core::ObjectType::Contact : core::ObjectType::Lead;
}

core::Done checkFields(store::Database& database, const QString& key, const QString& value)
{
    const auto conditions = core::parseConditions(value);
    if (!conditions)
        return core::Unexpected(conditions.error());
    const core::ObjectType object = objectOf(key);
    const auto schema = store::CursorStore(database).schema(core::systemOf(object));
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

} // namespace

core::Done changeSetting(store::Database& database, core::Settings& settings, const QString& key,
                         const QString& value, const QDateTime& now)
{
    if (core::Done allowed = core::checkSetting(key, value); !allowed)
        return allowed;
    if (core::findSetting(key)->type == core::SettingSpec::Type::Conditions) {
        if (core::Done known = checkFields(database, key, value); !known)
            return known;
    }
    const QString before = settings.value(key);
    if (core::Done set = settings.setValue(key, value); !set)
        return set;
    return before == value ? core::Done() : logChange(database, settingChange(key, before, value, now));
}

core::Done logChange(store::Database& database, const core::LogEntry& entry)
{
    auto transaction = database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    if (const auto id = store::LogStore(database).append({entry}); !id)
        return core::Unexpected(id.error());
    return transaction->commit();
}

} // namespace lockstep::runtime
