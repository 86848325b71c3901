// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockstep/window_call.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <chrono>

namespace lockstep::app {

namespace {

Q_LOGGING_CATEGORY(log, "lockstep.window")

constexpr std::chrono::milliseconds patience(2000);

} // namespace

WindowCall::WindowCall(const QString& workspaceRoot)
    : m_address(addressOf(workspaceRoot))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowCall::answer);
}

// A short name, whatever the workspace's path: a socket's is limited to about a hundred characters.
QString WindowCall::addressOf(const QString& workspaceRoot)
{
    const QString canonical = QFileInfo(workspaceRoot).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(
        (canonical.isEmpty() ? workspaceRoot : canonical).toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("lockstep-") + QString::fromLatin1(hash.toHex().first(16));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : folder + u'/' + name;
}

void WindowCall::listen()
{
    if (m_server.isListening())
        return;
    QLocalServer::removeServer(m_address);
    if (!m_server.listen(m_address))
        qCWarning(log).noquote() << "A later start will not find this window:" << m_server.errorString();
}

void WindowCall::answer()
{
    while (QLocalSocket* caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        Q_EMIT called();
        caller->write("shown\n");
        caller->flush(); // before anything else here takes its time
        caller->disconnectFromServer();
    }
}

bool WindowCall::isAnswered(const QString& workspaceRoot)
{
    QLocalSocket socket;
    socket.connectToServer(addressOf(workspaceRoot), QIODevice::ReadOnly);
    if (!socket.waitForConnected(int(patience.count())))
        return false;
    return socket.bytesAvailable() > 0 || socket.waitForReadyRead(int(patience.count()));
}

} // namespace lockstep::app
