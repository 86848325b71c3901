// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setting_values.h"

#include "core/setting_specs.h"

namespace lockstep::models {

SettingValues::SettingValues(core::SettingTable& table, QObject* parent)
    : QObject(parent)
    , m_table(table)
{
    connect(&table, &core::SettingTable::ready, this, [this](const QHash<QString, QString>& values) {
        m_values = values;
        Q_EMIT refreshed();
    });
    connect(&table, &core::SettingTable::changed, this, [this](const QString& key, const QString& value) {
        m_values.insert(key, value);
        Q_EMIT changed(key);
    });
    connect(&table, &core::SettingTable::refused, this, &SettingValues::refused);
}

void SettingValues::refresh()
{
    m_table.request();
}

QString SettingValues::value(const QString& key) const
{
    if (const auto found = m_values.constFind(key); found != m_values.cend())
        return *found;
    const core::SettingSpec* const spec = core::findSetting(key);
    return spec ? spec->defaultValue : QString();
}

void SettingValues::set(const QString& key, const QString& value)
{
    if (!isKnown() || m_values.value(key) != value)
        m_table.set(key, value);
}

} // namespace lockstep::models
