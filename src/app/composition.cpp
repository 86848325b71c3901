// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/session.h"
#include "core/text.h"
#include "store/database.h"
#include "store/database_file.h"
#include "store/request_store.h"
#include "store/small_database.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace lockstep::app {

namespace {

Q_LOGGING_CATEGORY(log, "lockstep.workspace")

} // namespace

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("lockstep"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOCKSTEP_VERSION));
}

Workspace::Workspace(const platform::WorkspacePaths& paths)
    : m_paths(paths)
    , m_settings(paths.settingsFile())
    , m_lock(paths.lockFile())
{ }

Workspace::~Workspace()
{
    if (!m_isReady)
        return;
    const auto database = store::Database::open(m_paths.databaseFile());
    const core::Done done = database ? store::RequestStore(**database).handBack()
                                     : core::Done(core::Unexpected(database.error()));
    if (!done)
        qCWarning(log).noquote() << core::text::oneLine(done.error());
}

bool Workspace::isConnected() const
{
    return !m_settings.value(QStringLiteral("salesforce.clientId")).isEmpty()
        && !m_settings.value(QStringLiteral("marketo.clientId")).isEmpty();
}

core::Done Workspace::own()
{
    if (core::Done locked = lock(); !locked)
        return locked;
    return prepare();
}

core::Done Workspace::lock()
{
    if (!m_lock.isHeld())
        m_lockedAt = m_clock.now();
    return m_lock.acquire();
}

core::Done Workspace::prepare()
{
    if (m_isReady)
        return {};
    const auto report = store::prepareFile(m_paths.databaseFile(), m_lockedAt, m_paths.backupFolder());
    if (!report) {
        m_lock.release();
        return core::Unexpected(report.error());
    }
    m_isReady = true;
    if (!report->setAside.isEmpty())
        qCWarning(log).noquote() << "The damaged database was set aside as" << report->setAside << "with"
                                 << report->linksSaved << "links and" << report->mappingsSaved
                                 << "field choices saved from it.";
    return {};
}

runtime::DatabaseFactory Workspace::databaseFactory() const
{
    return [path = m_paths.databaseFile()] { return store::openSmall(path); };
}

runtime::EngineFactory Workspace::engineFactory(core::SecretStore& secrets)
{
    return [this,
            &secrets](sync::SyncObserver& observer,
                      sync::PeopleLane* people) -> core::Expected<std::unique_ptr<runtime::EngineSession>> {
        auto database = store::Database::open(m_paths.databaseFile());
        if (!database)
            return core::Unexpected(database.error());
        const SessionParts parts{m_settings,
                                 secrets,
                                 m_clock,
                                 observer,
                                 people,
                                 m_paths.epochFile(),
                                 m_paths.backupFolder(),
                                 m_paths.databaseFile()};
        return std::make_unique<Session>(parts, std::move(*database));
    };
}

} // namespace lockstep::app
