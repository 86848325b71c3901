// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

namespace lockstep::test {

// A gnome-keyring of our own on a session bus of our own: nothing of the real desktop's is read or written.
// Both end with it. One test, one thread.
class PrivateKeyring
{
public:
    PrivateKeyring() = default;
    ~PrivateKeyring();
    PrivateKeyring(const PrivateKeyring&) = delete;
    PrivateKeyring& operator=(const PrivateKeyring&) = delete;

    // Unlocked and answering; false with why() set.
    [[nodiscard]] bool start();
    // Its keyring is there, but nobody has unlocked it and nobody can be asked.
    [[nodiscard]] bool restartLocked();
    void stop();
    [[nodiscard]] const QString& why() const { return m_why; }
    // What leads a program to it, on top of `base`.
    [[nodiscard]] QProcessEnvironment environment(QProcessEnvironment base) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] bool startBus();
    [[nodiscard]] bool startDaemon(bool unlocked);
    [[nodiscard]] bool isThere() const;
    static void end(QProcess& process);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_daemon;
    QString m_address;
    QString m_why;
};

} // namespace lockstep::test
