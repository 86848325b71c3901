// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace_guard.h"

#include "platform/private_files.h"
#include "store/meta_store.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>
#include <algorithm>

namespace lockstep::app {

namespace {

const QString epochSecret = QStringLiteral("LOCKSTEP_EPOCH");
const QString epochKey = QStringLiteral("workspace.epoch");

QString addressKey(core::System system)
{
    return QStringLiteral("tenant.%1.address").arg(core::toString(system));
}

QString tenantKey(core::System system)
{
    return QStringLiteral("tenant.%1.id").arg(core::toString(system));
}

core::Error refusal(const QString& code, const QStringList& arguments)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Workspace;
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotSent;
    error.arguments = arguments;
    return error;
}

} // namespace

WorkspaceGuard::WorkspaceGuard(store::Database& database, const core::Settings& settings,
                               core::SecretStore& secrets, QString epochFile)
    : m_database(database)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_epochFile(std::move(epochFile))
{ }

core::Expected<qint64> WorkspaceGuard::ownEpoch() const
{
    const auto text = store::MetaStore(m_database).value(epochKey);
    if (!text)
        return core::Unexpected(text.error());
    return text->toLongLong();
}

// A machine without a keychain has the file, and then is not asked for one again.
qint64 WorkspaceGuard::keptEpoch() const
{
    QFile file(m_epochFile);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll().trimmed().toLongLong();
    if (!hasKeychain())
        return 0;
    const auto kept = m_secrets.read(epochSecret);
    return kept ? kept->reveal().toLongLong() : 0;
}

// Where secrets are given from outside there may be no keychain, or one that would ask somebody.
bool WorkspaceGuard::hasKeychain() const
{
    return !m_secrets.isGiven(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"));
}

core::Done WorkspaceGuard::keep(qint64 epoch)
{
    const QByteArray text = QByteArray::number(epoch);
    if (hasKeychain() && !QFile::exists(m_epochFile) && m_secrets.write(epochSecret, core::Secret(text)))
        return {};
    if (core::Done made = platform::makePrivateFolder(QFileInfo(m_epochFile).absolutePath()); !made)
        return made;
    QSaveFile file(m_epochFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return core::Unexpected(refusal(QStringLiteral("file-unwritable"), {m_epochFile}));
    return {};
}

core::Expected<std::optional<core::Error>> WorkspaceGuard::objection(const AskTenant& ask)
{
    const auto own = ownEpoch();
    if (!own)
        return core::Unexpected(own.error());
    // A new database, or one that was lost: the engine adopts what both systems agree on.
    const qint64 kept = *own == 0 ? 0 : keptEpoch();
    if (*own < kept)
        return refusal(QStringLiteral("database-restored"), {QString::number(*own), QString::number(kept)});
    for (const core::System system : {core::System::Salesforce, core::System::Marketo}) {
        auto objected = tenantObjection(system, ask);
        if (!objected || *objected)
            return objected;
    }
    return std::nullopt;
}

// Hosts only: a sandbox on this machine comes back on another port.
QString WorkspaceGuard::address(core::System system) const
{
    const QUrl url(m_settings.value(system == core::System::Salesforce ? QStringLiteral("salesforce.loginUrl")
                                                                       : QStringLiteral("marketo.url")));
    return url.host().toLower();
}

core::Expected<std::optional<core::Error>> WorkspaceGuard::tenantObjection(core::System system,
                                                                           const AskTenant& ask)
{
    const store::MetaStore meta(m_database);
    const auto before = meta.value(addressKey(system));
    if (!before)
        return core::Unexpected(before.error());
    if (*before == address(system))
        return std::nullopt;
    const auto known = meta.value(tenantKey(system));
    if (!known)
        return core::Unexpected(known.error());
    const auto now = ask(system);
    if (!now)
        return core::Unexpected(now.error());
    if (!known->isEmpty() && *known != *now)
        return refusal(QStringLiteral("other-tenant"), {core::toString(system), *known, *now});
    if (const core::Done saved = saveTenant(system, *now); !saved)
        return core::Unexpected(saved.error());
    return std::nullopt;
}

core::Done WorkspaceGuard::saveTenant(core::System system, const QString& tenant)
{
    auto transaction = m_database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    store::MetaStore meta(m_database);
    core::Done done = meta.setValue(addressKey(system), address(system));
    if (done)
        done = meta.setValue(tenantKey(system), tenant);
    return done ? transaction->commit() : done;
}

// First the database, for good, then the copy outside: cut between the two it is ahead, which is no harm.
core::Done WorkspaceGuard::countUp()
{
    const auto own = ownEpoch();
    if (!own)
        return core::Unexpected(own.error());
    const qint64 next = std::max(*own, *own == 0 ? keptEpoch() : 0) + 1;
    auto transaction = m_database.begin(store::Durability::Full);
    if (!transaction)
        return core::Unexpected(transaction.error());
    if (core::Done set = store::MetaStore(m_database).setValue(epochKey, QString::number(next)); !set)
        return set;
    if (core::Done done = transaction->commit(); !done)
        return done;
    return keep(next);
}

core::Done WorkspaceGuard::confirm(const AskTenant& ask)
{
    for (const core::System system : {core::System::Salesforce, core::System::Marketo}) {
        const auto before = store::MetaStore(m_database).value(addressKey(system));
        if (!before)
            return core::Unexpected(before.error());
        if (*before == address(system))
            continue;
        const auto tenant = ask(system);
        if (!tenant)
            return core::Unexpected(tenant.error());
        if (core::Done saved = saveTenant(system, *tenant); !saved)
            return saved;
    }
    const qint64 next = keptEpoch();
    auto transaction = m_database.begin(store::Durability::Full);
    if (!transaction)
        return core::Unexpected(transaction.error());
    const auto own = ownEpoch();
    if (!own)
        return core::Unexpected(own.error());
    if (core::Done set =
            store::MetaStore(m_database).setValue(epochKey, QString::number(std::max(next, *own)));
        !set)
        return set;
    return transaction->commit();
}

} // namespace lockstep::app
