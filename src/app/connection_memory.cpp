// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_memory.h"

#include "store/database.h"
#include "store/meta_store.h"

#include <QStringList>
#include <QTimeZone>

namespace lockstep::app {

namespace {

QString nextRunKey()
{
    return QStringLiteral("schedule.nextRunAt");
}

QString connectionKey(core::System system)
{
    return QStringLiteral("connection.") + core::toString(system);
}

core::Done saveValue(store::Database& database, const QString& key, const QString& value)
{
    auto transaction = database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    if (core::Done saved = store::MetaStore(database).setValue(key, value); !saved)
        return saved;
    return transaction->commit();
}

// Of Marketo's quota.
QString quotaDay(const QDateTime& now)
{
    return now.toTimeZone(QTimeZone("America/Chicago")).date().toString(Qt::ISODate);
}

// "connected 18 15000 2026-11-23"
QString toText(const core::SystemStatus& status, const QDateTime& now)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(core::toString(status.state), QString::number(status.usage.used),
             QString::number(status.usage.limit), quotaDay(now));
}

core::SystemStatus fromText(const QString& text)
{
    const QStringList parts = text.split(u' ');
    core::SystemStatus status;
    if (parts.size() < 3)
        return status;
    status.state = core::connectionStateFromString(parts.at(0)).value_or(core::ConnectionState::Never);
    status.usage = {parts.at(1).toLongLong(), parts.at(2).toLongLong()};
    return status;
}

} // namespace

ConnectionMemory::ConnectionMemory(store::Database& database, const core::Clock& clock)
    : m_database(database)
    , m_clock(clock)
{ }

core::Done ConnectionMemory::save(core::System system, const core::SystemStatus& status)
{
    return saveValue(m_database, connectionKey(system), toText(status, m_clock.now()));
}

core::Done ConnectionMemory::saveNextRun(const QDateTime& at)
{
    return saveValue(m_database, nextRunKey(), at.isValid() ? at.toString(Qt::ISODateWithMs) : QString());
}

core::Done ConnectionMemory::load(core::SyncStatus& status) const
{
    const store::MetaStore meta(m_database);
    const auto salesforce = meta.value(connectionKey(core::System::Salesforce));
    if (!salesforce)
        return core::Unexpected(salesforce.error());
    const auto marketo = meta.value(connectionKey(core::System::Marketo));
    if (!marketo)
        return core::Unexpected(marketo.error());
    const auto nextRun = meta.value(nextRunKey());
    if (!nextRun)
        return core::Unexpected(nextRun.error());
    status.salesforce = fromText(*salesforce);
    status.marketo = fromText(*marketo);
    if (status.marketo.usage.used > 0 && !marketo->endsWith(quotaDay(m_clock.now())))
        status.marketo.usage.used = 0;
    status.nextRunAt = QDateTime::fromString(*nextRun, Qt::ISODateWithMs);
    return {};
}

core::ConnectionState stateAfter(const core::Expected<core::ConnectionInfo>& attempt)
{
    using core::ConnectionState;
    static const QStringList unreachable{
        QStringLiteral("host-not-found"), QStringLiteral("connection-refused"), QStringLiteral("tls-failed"),
        QStringLiteral("network-failed"), QStringLiteral("connection-lost"),    QStringLiteral("timed-out"),
        QStringLiteral("truncated-body"), QStringLiteral("not-json"),           QStringLiteral("http-status"),
        QStringLiteral("http-temporary"), QStringLiteral("redirected"),         QStringLiteral("cancelled")};
    if (attempt)
        return ConnectionState::Connected;
    if (unreachable.contains(attempt.error().code))
        return ConnectionState::Unreachable;
    if (attempt.error().retryAfterSeconds > 0)
        return ConnectionState::Paused;
    return ConnectionState::Reconnect;
}

} // namespace lockstep::app
