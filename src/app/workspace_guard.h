// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secret_store.h"
#include "core/ports/settings.h"
#include "core/record.h"
#include "store/database.h"

#include <QString>
#include <functional>
#include <optional>

namespace lockstep::app {

// Tells whether this database is the one this workspace used last (sync-semantics §6): every run that may
// write counts an epoch up, in the database and outside of it. A database behind is an old copy; one of
// other tenants knows nothing of these. Either opens to look only, until the user confirms it. Sync thread,
// or the command's.
class WorkspaceGuard
{
public:
    // Who a connection leads to now; asked only where its address has changed.
    using AskTenant = std::function<core::Expected<QString>(core::System)>;

    // `epochFile`: where the epoch is kept on a machine without a keychain.
    WorkspaceGuard(store::Database& database, const core::Settings& settings, core::SecretStore& secrets,
                   QString epochFile);

    // Why nothing may be written: "database-restored", "other-tenant"; none: all is well.
    [[nodiscard]] core::Expected<std::optional<core::Error>> objection(const AskTenant& ask);
    // Before a run that may write.
    [[nodiscard]] core::Done countUp();
    // The user says that this database is the true one, and these tenants are meant.
    [[nodiscard]] core::Done confirm(const AskTenant& ask);

private:
    [[nodiscard]] core::Expected<qint64> ownEpoch() const;
    [[nodiscard]] qint64 keptEpoch() const; // 0 = none is kept
    [[nodiscard]] bool hasKeychain() const;
    [[nodiscard]] core::Done keep(qint64 epoch);
    [[nodiscard]] QString address(core::System system) const;
    [[nodiscard]] core::Expected<std::optional<core::Error>> tenantObjection(core::System system,
                                                                             const AskTenant& ask);
    [[nodiscard]] core::Done saveTenant(core::System system, const QString& tenant);

    store::Database& m_database;
    const core::Settings& m_settings;
    core::SecretStore& m_secrets;
    QString m_epochFile;
};

} // namespace lockstep::app
