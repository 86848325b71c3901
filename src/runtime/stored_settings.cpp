// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/stored_settings.h"

#include "core/setting_specs.h"
#include "runtime/answer.h"
#include "runtime/setting_change.h"

namespace lockstep::runtime {

StoredSettingTable::StoredSettingTable(DatabaseThread& thread, core::Settings& settings,
                                       const core::Clock& clock)
    : m_thread(thread)
    , m_settings(settings)
    , m_clock(clock)
{ }

// The database may be out of order: the settings are shown all the same.
void StoredSettingTable::request()
{
    m_thread.post([this](const core::Expected<store::Database*>&) {
        QHash<QString, QString> values;
        for (const core::SettingSpec& spec : core::settingSpecs())
            values.insert(spec.key, m_settings.value(spec.key));
        QMetaObject::invokeMethod(
            this, [this, values] { Q_EMIT ready(values); }, Qt::QueuedConnection);
    });
}

void StoredSettingTable::set(const QString& key, const QString& value)
{
    const auto change = [this, key, value](store::Database& database) -> core::Expected<QString> {
        if (const core::Done done = changeSetting(database, m_settings, key, value, m_clock.now()); !done)
            return core::Unexpected(done.error());
        return m_settings.value(key);
    };
    ask(
        m_thread, this, change, [this, key](const QString& now) { Q_EMIT changed(key, now); },
        [this, key](const core::Error& error) { Q_EMIT refused(key, error); });
}

} // namespace lockstep::runtime
