// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secret_store.h"
#include "core/ports/settings.h"

#include <QHash>
#include <QList>
#include <utility>

namespace lockstep::app {

using SettingValues = QList<std::pair<QString, QString>>; // key, value

// The settings as they would be with a draft's: those are only in here, all others are the stored ones. One
// thread; the stored ones outlive it.
class DraftSettings : public core::Settings
{
public:
    DraftSettings(core::Settings& stored, const SettingValues& draft);

    [[nodiscard]] QString value(const QString& key) const override;
    core::Done setValue(const QString& key, const QString& value) override;

private:
    core::Settings& m_stored;
    QHash<QString, QString> m_draft;
};

// Secrets as they would be with a draft's, which are held in here until keep(). The keychain is tried at the
// first of them, so that nobody is asked for what could not be kept. One thread; the store outlives it.
class DraftSecrets : public core::SecretStore
{
public:
    explicit DraftSecrets(core::SecretStore& stored);

    [[nodiscard]] core::Expected<core::Secret> read(const QString& name) override;
    core::Done write(const QString& name, const core::Secret& secret) override;
    core::Done remove(const QString& name) override;
    [[nodiscard]] bool isGiven(const QString& name) const override { return m_stored.isGiven(name); }

    [[nodiscard]] bool isEmpty() const { return m_held.isEmpty(); } // nothing is held
    [[nodiscard]] core::SharedSecret held(const QString& name) const { return m_held.value(name); }
    // From now on only what takes the place of a held one is held: what a system gives instead of a stored
    // one is stored at once, for the one before it is dead.
    void close() { m_closed = true; }
    [[nodiscard]] core::Done keep();

private:
    [[nodiscard]] bool isHeldHere(const QString& name) const { return !m_closed || m_held.contains(name); }

    core::SecretStore& m_stored;
    QHash<QString, core::SharedSecret> m_held; // null: to be removed
    bool m_closed = false;
};

// Whether a secret can be stored at all: "keychain-unavailable".
[[nodiscard]] core::Done checkKeychain(core::SecretStore& secrets);

} // namespace lockstep::app
