// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_memory.h"

#include "store/database.h"
#include "store/meta_store.h"

#include <QStringList>

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

// "connected 18 15000"
QString toText(const core::SystemStatus& status)
{
    return QStringLiteral("%1 %2 %3")
        .arg(core::toString(status.state), QString::number(status.usage.used),
             QString::number(status.usage.limit));
}

core::SystemStatus fromText(const QString& text)
{
    const QStringList parts = text.split(u' ');
    core::SystemStatus status;
    if (parts.size() != 3)
        return status;
    status.state = core::connectionStateFromString(parts.at(0)).value_or(core::ConnectionState::Never);
    status.usage = {parts.at(1).toLongLong(), parts.at(2).toLongLong()};
    return status;
}

} // namespace

ConnectionMemory::ConnectionMemory(store::Database& database)
    : m_database(database)
{ }

core::Done ConnectionMemory::save(core::System system, const core::SystemStatus& status)
{
    return saveValue(m_database, connectionKey(system), toText(status));
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
