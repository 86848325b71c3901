// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/workspace_lock.h"
#include "platform/workspace_paths.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using platform::WorkspaceLock;
using platform::WorkspacePaths;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("LOCKSTEP_WORKSPACE"); }

    void theCommandLineGoesBeforeTheEnvironmentAndThatBeforeTheDefault()
    {
        QVERIFY(WorkspacePaths::locate({}).root().endsWith(QStringLiteral("/workspaces/default")));
        qputenv("LOCKSTEP_WORKSPACE", "/from/environment");
        QCOMPARE(WorkspacePaths::locate({}).root(), QStringLiteral("/from/environment"));
        QCOMPARE(WorkspacePaths::locate(QStringLiteral("/given/../given/")).root(), QStringLiteral("/given"));
    }

    void aNewWorkspaceIsForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const WorkspacePaths paths(folder.filePath(QStringLiteral("deep/in/w")));
        QVERIFY(!paths.exists());
        QVERIFY(paths.create());
        QVERIFY(paths.exists());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        for (const QString& path : {paths.root(), paths.settingsFile(), paths.logFolder()})
            QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }

    void anExistingWorkspaceIsNotMadeAgain()
    {
        const QTemporaryDir folder;
        const WorkspacePaths paths(folder.path());
        QVERIFY(paths.create());
        const auto again = paths.create();
        QVERIFY(!again);
        QCOMPARE(again.error().code, QStringLiteral("workspace-exists"));
    }

    void aFileInTheWayIsAnError()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto made = WorkspacePaths(folder.filePath(QStringLiteral("file/workspace"))).create();
        QVERIFY(!made);
        QCOMPARE(made.error().code, QStringLiteral("folder-unwritable"));
    }

    void theSecondWhoWantsTheLockHearsWhoHasIt()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("lock"));
        QCOMPARE(WorkspaceLock::holder(file), QString());
        WorkspaceLock first(file);
        QVERIFY(first.acquire());
        WorkspaceLock second(file);
        const auto refused = second.acquire();
        QVERIFY(!refused);
        QVERIFY(!second.isHeld());
        QCOMPARE(refused.error().code, QStringLiteral("workspace-locked"));
        const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
        const QString pid = QString::number(QCoreApplication::applicationPid());
        QCOMPARE(refused.error().arguments, QStringList({program, pid}));
        QCOMPARE(WorkspaceLock::holder(file), program + QStringLiteral(" (") + pid + u')');
    }

    void theLockIsFreeAgainWhenItsOwnerGoes()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("lock"));
        {
            WorkspaceLock first(file);
            QVERIFY(first.acquire());
        }
        QCOMPARE(WorkspaceLock::holder(file), QString());
        WorkspaceLock second(file);
        QVERIFY(second.acquire());
    }

    void theLockOfADeadProcessIsTakenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lock"));
        QProcess dead;
        dead.start(QStringLiteral("true"), {});
        QVERIFY(dead.waitForStarted());
        const qint64 pid = dead.processId();
        QVERIFY(dead.waitForFinished());
        leaveBehind(path, pid, QStringLiteral("lockstepctl"), QSysInfo::machineHostName());
        WorkspaceLock lock(path);
        QVERIFY(lock.acquire());
    }

    void theLockOfAnEarlierContainerIsTakenOver_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("the same one, started again") << QSysInfo::machineHostName();
        QTest::newRow("another one") << QStringLiteral("another-container");
    }
    // The dead owner had the number and the name of the process that looks.
    void theLockOfAnEarlierContainerIsTakenOver()
    {
        QFETCH(QString, host);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lock"));
        const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
        leaveBehind(path, QCoreApplication::applicationPid(), program, host);
        QCOMPARE(WorkspaceLock::holder(path), QString());
        leaveBehind(path, QCoreApplication::applicationPid(), program, host);
        WorkspaceLock lock(path);
        QVERIFY(lock.acquire());
        QVERIFY(!WorkspaceLock(path).acquire());
    }

private:
    static void leaveBehind(const QString& path, qint64 pid, const QString& program, const QString& host)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(pid) + '\n' + program.toUtf8() + '\n' + host.toUtf8() + '\n');
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
