// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ini_settings.h"

#include "core/setting_specs.h"
#include "platform/private_files.h"

#include <QMutexLocker>

namespace lockstep::platform {

namespace {

// "sync.intervalSeconds" stands as intervalSeconds in the section [sync].
QString iniKey(const QString& key)
{
    QString name = key;
    const qsizetype dot = name.indexOf(u'.');
    if (dot >= 0)
        name[dot] = u'/';
    return name;
}

} // namespace

IniSettings::IniSettings(const QString& file)
    : m_settings(file, QSettings::IniFormat)
{ }

QString IniSettings::value(const QString& key) const
{
    const core::SettingSpec* spec = core::findSetting(key);
    if (!spec)
        return {};
    const QMutexLocker locker(&m_mutex);
    const QString stored = m_settings.value(iniKey(key)).toString();
    return !stored.isEmpty() && core::checkSetting(key, stored) ? stored : spec->defaultValue;
}

core::Done IniSettings::setValue(const QString& key, const QString& value)
{
    if (core::Done checked = core::checkSetting(key, value); !checked)
        return checked;
    const QMutexLocker locker(&m_mutex);
    // QSettings keeps the permissions a file has; a new one would be readable by all.
    if (core::Done made = makePrivateFile(m_settings.fileName()); !made)
        return made;
    const QVariant before = m_settings.value(iniKey(key));
    if (value.isEmpty())
        m_settings.remove(iniKey(key));
    else
        m_settings.setValue(iniKey(key), value);
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return {};
    m_settings.setValue(iniKey(key), before);
    core::Error error;
    error.code = QStringLiteral("file-unwritable");
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotSent;
    error.arguments = QStringList{m_settings.fileName()};
    return core::Unexpected(error);
}

} // namespace lockstep::platform
