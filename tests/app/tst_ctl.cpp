// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"
#include "core/setting_specs.h"
#include "platform/workspace_lock.h"
#include "platform/workspace_paths.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::app::ctl::testing;
using lockstep::app::ctl::ExitCode;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

// The commands that need neither system.
class TestCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsSaidAndNothingIsDone_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char* text : {"",
                                 "sing",
                                 "init here",
                                 "connect",
                                 "connect hubspot",
                                 "connect marketo --url http://x",
                                 "connect salesforce --login-url nowhere --client-id x",
                                 "config",
                                 "config get",
                                 "config set a",
                                 "config get sync.speed",
                                 "config set sync.speed 3",
                                 "config set marketo.inFlight 11",
                                 "config get salesforce.clientId",
                                 "check now",
                                 "fields",
                                 "fields paint Lead.Title",
                                 "fields enable",
                                 "fields list --object Person",
                                 "fields set Lead.Title --direction sideways",
                                 "sync --interval 5",
                                 "sync --watch --interval 0",
                                 "push",
                                 "push ada",
                                 "push 1 --assign-to queue:1",
                                 "push 1 --assign-to everybody",
                                 "status now",
                                 "runs --limit 0",
                                 "log --type singing",
                                 "log --result maybe",
                                 "log --since yesterday",
                                 "log --person x",
                                 "log --record 1",
                                 "errors Lead",
                                 "explain",
                                 "explain Ada",
                                 "explain 0",
                                 "explain 1 Title City",
                                 "export",
                                 "export people x.csv",
                                 "export leads",
                                 "export leads x.csv y.csv",
                                 "export leads --since 7d x.csv",
                                 "export log --type singing x.csv",
                                 "fields set Lead.Title",
                                 "fields set Lead.Title --on-conflict nobody",
                                 "fields map-value Lead.Title",
                                 "fields map-value Lead.Title a b --direction up",
                                 "log --since 7x",
                                 "log --until 7x",
                                 "demo now"})
            QTest::newRow(text) << words(text);
    }
    void wrongUsageIsSaidAndNothingIsDone()
    {
        QFETCH(QStringList, command);
        CtlRunner ctl;
        if (command.value(0) != QLatin1String("init"))
            QVERIFY(ctl.run(words("init")).exitCode == ExitCode::Done);
        const Result result = ctl.run(command);
        QVERIFY(result.exitCode == ExitCode::WrongUsage);
        QVERIFY(result.output.isEmpty());
        QCOMPARE(result.error.count('\n'), 1);
    }

    void initMakesAWorkspaceOnce()
    {
        CtlRunner ctl;
        const Result made = ctl.run(words("init"));
        QVERIFY(made.exitCode == ExitCode::Done);
        QCOMPARE(made.object(), (QJsonObject{{QStringLiteral("workspace"), ctl.workspace()}}));
        const Result again = ctl.run(words("init"));
        QVERIFY(again.exitCode == ExitCode::Failed);
        QVERIFY(again.output.isEmpty());
    }

    void withoutAWorkspaceEveryCommandSaysSo_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char* text : {"config list", "config get retentionDays", "check", "setup", "fields list",
                                 "sync", "push 1", "status", "runs", "log", "errors",
                                 "connect marketo --url https://acme.mktorest.com --client-id x"})
            QTest::newRow(text) << words(text);
    }
    void withoutAWorkspaceEveryCommandSaysSo()
    {
        QFETCH(QStringList, command);
        CtlRunner ctl;
        const Result result = ctl.run(command);
        QVERIFY(result.exitCode == ExitCode::Failed);
        QVERIFY(result.error.contains("init"));
    }

    void withoutConnectionsNothingIsSynced_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char* text : {"check", "setup", "fields list", "sync", "push 1"})
            QTest::newRow(text) << words(text);
    }
    void withoutConnectionsNothingIsSynced()
    {
        QFETCH(QStringList, command);
        CtlRunner ctl;
        QVERIFY(ctl.run(words("init")).exitCode == ExitCode::Done);
        const Result result = ctl.run(command);
        QVERIFY(result.exitCode == ExitCode::Failed);
        QVERIFY(result.error.contains("connect"));
    }

    void configShowsAndKeepsValuesWithTheirTypes()
    {
        CtlRunner ctl;
        ctl.run(words("init"));
        QCOMPARE(ctl.run(words("config get sync.intervalSeconds")).output,
                 QByteArray("{\"default\":300,\"key\":\"sync.intervalSeconds\",\"value\":300}\n"));
        QVERIFY(ctl.run(words("config set sync.intervalSeconds 60")).exitCode == ExitCode::Done);
        QVERIFY(ctl.run(words("config set match.byEmail false")).exitCode == ExitCode::Done);
        QCOMPARE(ctl.run(words("config get sync.intervalSeconds")).object().value(QLatin1String("value")),
                 QJsonValue(60));
        QCOMPARE(ctl.run(words("config get match.byEmail")).object().value(QLatin1String("value")),
                 QJsonValue(false));
        QCOMPARE(ctl.run(words("config get quota.push")).object().value(QLatin1String("value")),
                 QJsonValue());
        QCOMPARE(ctl.runText(words("config get sync.intervalSeconds")).output, QByteArray("60\n"));
        const Result tooLow = ctl.run(words("config set sync.intervalSeconds -3"));
        QVERIFY(tooLow.exitCode == ExitCode::WrongUsage);
        QVERIFY2(tooLow.error.contains("allowed"), tooLow.error.constData());
        const Result list = ctl.run(words("config list"));
        const QList<core::SettingSpec>& specs = core::settingSpecs();
        QCOMPARE(list.lines.size(),
                 std::count_if(specs.cbegin(), specs.cend(),
                               [](const core::SettingSpec& spec) { return !spec.connection; }));
        QVERIFY(!list.output.contains("clientId"));
    }

    void aHeldWorkspaceIsNotChangedAndTheHolderIsNamed_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char* text : {"config set retentionDays 30", "setup", "fields enable Lead.Title",
                                 "connect marketo --url https://acme.mktorest.com --client-id x"})
            QTest::newRow(text) << words(text);
    }
    void aHeldWorkspaceIsNotChangedAndTheHolderIsNamed()
    {
        QFETCH(QStringList, command);
        CtlRunner ctl;
        ctl.run(words("init"));
        platform::WorkspaceLock lock(platform::WorkspacePaths(ctl.workspace()).lockFile());
        QVERIFY(lock.acquire());
        const Result result = ctl.run(command);
        QVERIFY(result.exitCode == ExitCode::Failed);
        QVERIFY(result.error.contains(QByteArray::number(QCoreApplication::applicationPid())));
    }

    void aHeldWorkspaceMayBeRead()
    {
        CtlRunner ctl;
        ctl.run(words("init"));
        platform::WorkspaceLock lock(platform::WorkspacePaths(ctl.workspace()).lockFile());
        QVERIFY(lock.acquire());
        QVERIFY(ctl.run(words("config list")).exitCode == ExitCode::Done);
        const Result status = ctl.run(words("status"));
        QVERIFY(status.exitCode == ExitCode::Done);
        QVERIFY(status.object()
                    .value(QLatin1String("lockedBy"))
                    .toString()
                    .contains(QString::number(QCoreApplication::applicationPid())));
    }

    void theStatusOfANewWorkspace()
    {
        CtlRunner ctl;
        ctl.run(words("init"));
        QCOMPARE(
            ctl.run(words("status")).output,
            QByteArray("{\"attention\":0,\"lastRun\":null,\"linked\":{\"Contact\":0,\"Lead\":0},"
                       "\"lockedBy\":null,\"marketo\":{\"apiLimit\":null,\"apiUsed\":null,\"state\":"
                       "\"never\"},\"nextRunAt\":null,\"salesforce\":{\"apiLimit\":null,\"apiUsed\":null,"
                       "\"state\":\"never\"},\"waiting\":0}\n"));
    }

    void aSecretThatIsNowhereIsAskedForAndItsLackExplained()
    {
        CtlRunner ctl;
        ctl.run(words("init"));
        const Result result = ctl.run(words("connect marketo --url https://acme.mktorest.com --client-id x"));
        QVERIFY(result.exitCode == ExitCode::Failed);
        for (const char* way : {"LOCKSTEP_MARKETO_CLIENT_SECRET", "CREDENTIALS_DIRECTORY", "keychain"})
            QVERIFY2(result.error.contains(way), result.error.constData());
    }

    void helpAndVersionNeedNoWorkspace()
    {
        CtlRunner ctl;
        const Result help = ctl.runText(words("--help"));
        QVERIFY(help.exitCode == ExitCode::Done);
        QVERIFY(help.output.contains("push PERSON_ID"));
        QVERIFY(ctl.runText(words("--version")).output.startsWith("lockstepctl "));
    }
};

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
