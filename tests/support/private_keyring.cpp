// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/private_keyring.h"

#include <QDeadlineTimer>
#include <QDir>

namespace lockstep::test {

namespace {

constexpr int patienceMs = 15'000;

} // namespace

PrivateKeyring::~PrivateKeyring()
{
    stop();
}

bool PrivateKeyring::start()
{
    return startBus() && startDaemon(true);
}

bool PrivateKeyring::restartLocked()
{
    stop();
    return startBus() && startDaemon(false);
}

void PrivateKeyring::stop()
{
    end(m_daemon);
    end(m_bus);
}

QProcessEnvironment PrivateKeyring::environment(QProcessEnvironment base) const
{
    base.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        base.insert(QString::fromLatin1(name), m_folder.path());
    base.remove(QStringLiteral("DISPLAY"));
    base.remove(QStringLiteral("WAYLAND_DISPLAY"));
    return base;
}

bool PrivateKeyring::startBus()
{
    m_bus.setProcessEnvironment(environment(QProcessEnvironment::systemEnvironment()));
    m_bus.start(
        QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    while (m_bus.state() != QProcess::NotRunning && !m_bus.canReadLine()) {
        if (!m_bus.waitForReadyRead(patienceMs))
            break;
    }
    m_address = QString::fromUtf8(m_bus.readLine().trimmed());
    m_why = m_address.isEmpty() ? m_bus.errorString() : QString();
    return !m_address.isEmpty();
}

bool PrivateKeyring::startDaemon(bool unlocked)
{
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (unlocked)
        arguments.append(QStringLiteral("--unlock"));
    m_daemon.setProcessEnvironment(environment(QProcessEnvironment::systemEnvironment()));
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    m_daemon.write("the password of the keyring");
    m_daemon.closeWriteChannel();
    const QDeadlineTimer deadline(patienceMs);
    while (!isThere()) {
        if (m_daemon.state() == QProcess::NotRunning || deadline.hasExpired()) {
            m_why = m_daemon.errorString() + QString::fromUtf8(m_daemon.readAllStandardError());
            return false;
        }
        m_daemon.waitForReadyRead(20);
    }
    return true;
}

bool PrivateKeyring::isThere() const
{
    QProcess ask;
    ask.setProcessEnvironment(environment(QProcessEnvironment::systemEnvironment()));
    ask.start(QStringLiteral("dbus-send"),
              {QStringLiteral("--session"), QStringLiteral("--print-reply"),
               QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
               QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
               QStringLiteral("string:org.freedesktop.secrets")});
    return ask.waitForFinished(patienceMs) && ask.readAllStandardOutput().contains("boolean true");
}

void PrivateKeyring::end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace lockstep::test
