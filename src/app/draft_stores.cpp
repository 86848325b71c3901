// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft_stores.h"

#include "core/setting_specs.h"

namespace lockstep::app {

DraftSettings::DraftSettings(core::Settings& stored, const SettingValues& draft)
    : m_stored(stored)
{
    for (const auto& [key, value] : draft)
        m_draft.insert(key, value);
}

QString DraftSettings::value(const QString& key) const
{
    const auto own = m_draft.constFind(key);
    if (own == m_draft.constEnd())
        return m_stored.value(key);
    const core::SettingSpec* spec = core::findSetting(key);
    return own->isEmpty() && spec ? spec->defaultValue : *own;
}

core::Done DraftSettings::setValue(const QString& key, const QString& value)
{
    const auto own = m_draft.find(key);
    if (own == m_draft.end())
        return m_stored.setValue(key, value);
    *own = value;
    return {};
}

DraftSecrets::DraftSecrets(core::SecretStore& stored)
    : m_stored(stored)
{ }

core::Expected<core::Secret> DraftSecrets::read(const QString& name)
{
    const core::SharedSecret own = m_held.value(name);
    return own && !m_stored.isGiven(name) ? own->clone() : m_stored.read(name);
}

core::Done DraftSecrets::write(const QString& name, const core::Secret& secret)
{
    if (!isHeldHere(name))
        return m_stored.write(name, secret);
    if (m_held.isEmpty()) {
        if (core::Done usable = checkKeychain(m_stored); !usable) {
            usable.error().arguments = QStringList{name};
            return usable;
        }
    }
    m_held.insert(name, core::shared(secret.clone()));
    return {};
}

core::Done DraftSecrets::remove(const QString& name)
{
    if (!isHeldHere(name))
        return m_stored.remove(name);
    m_held.insert(name, nullptr);
    return {};
}

core::Done DraftSecrets::keep()
{
    for (auto each = m_held.constBegin(); each != m_held.constEnd(); ++each) {
        core::Done kept =
            each.value() ? m_stored.write(each.key(), *each.value()) : m_stored.remove(each.key());
        if (!kept)
            return kept;
    }
    m_held.clear();
    return {};
}

core::Done checkKeychain(core::SecretStore& secrets)
{
    const QString probe = QStringLiteral("LOCKSTEP_KEYCHAIN_PROBE");
    if (core::Done written = secrets.write(probe, core::Secret("probe")); !written)
        return written;
    return secrets.remove(probe);
}

} // namespace lockstep::app
