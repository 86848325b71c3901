// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong around the program ends in one clear sentence and an exit code; nothing is lost, nothing
// crashes, and the next ordinary run puts everything right.
#include "e2e/harness.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lockstep::e2e;

namespace {

QString str(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toVariant().toString();
}

} // namespace

class BadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wrongSecretIsRefusedAtConnect();
    void missingSecretNamesTheThreeWays();
    void unreachableHost();
    void htmlOrTruncatedReplyStopsTheRun_data();
    void htmlOrTruncatedReplyStopsTheRun();
    void fullDiskLosesNothing();
    void newerDatabaseIsRefused();
    void damagedDatabaseIsSetAsideAndRebuilt();
    void damageMetInTheMiddleOfARunIsMendedAtTheNextStart();
    void theCycleAfterTheFirstLoadKeepsACopy();
    void wrongUsageChangesNothing_data();
    void wrongUsageChangesNothing();

private:
    void verifySentence(const CtlResult& result, int exitCode);
    void verifyInStep();
    std::unique_ptr<Harness> m_world;
};

void BadInput::init()
{
    m_world = std::make_unique<Harness>();
    QVERIFY2(
        m_world->startSandbox({QStringLiteral("--leads"), QStringLiteral("40"), QStringLiteral("--contacts"),
                               QStringLiteral("10"), QStringLiteral("--people"), QStringLiteral("5")}),
        qPrintable(m_world->why()));
}

void BadInput::cleanup()
{
    m_world.reset();
}

// Failed as announced, and said why in words: a line on standard error that is more than a code.
void BadInput::verifySentence(const CtlResult& result, int exitCode)
{
    const QString said = QString::fromUtf8(result.standardError).trimmed();
    QVERIFY2(result.exitCode == exitCode,
             qPrintable(QStringLiteral("exit %1: %2").arg(result.exitCode).arg(said)));
    const QString last = said.section(u'\n', -1);
    QVERIFY2(last.count(u' ') >= 4, qPrintable(said));
}

// An ordinary sync succeeds, after it every record has exactly one person and a second run is silent.
void BadInput::verifyInStep()
{
    const CtlResult sync = m_world->ctl({QStringLiteral("sync")});
    QVERIFY2(sync.exitCode == 0, (sync.standardOutput + sync.standardError).constData());
    QStringList linked;
    for (const QJsonObject& person : m_world->records(QStringLiteral("Person"))) {
        if (!str(person, "salesforceId").isEmpty())
            linked.append(str(person, "salesforceId"));
    }
    QCOMPARE(linked.size(), 50);
    linked.removeDuplicates();
    QCOMPARE(linked.size(), 50);
    const QJsonObject second = m_world->ctl({QStringLiteral("sync")}).object();
    QCOMPARE(second.value(QLatin1String("created")).toObject(),
             (QJsonObject{{QStringLiteral("salesforce"), 0}, {QStringLiteral("marketo"), 0}}));
    QCOMPARE(second.value(QLatin1String("updated")).toObject(),
             (QJsonObject{{QStringLiteral("salesforce"), 0}, {QStringLiteral("marketo"), 0}}));
}

void BadInput::wrongSecretIsRefusedAtConnect()
{
    QCOMPARE(m_world->ctl({QStringLiteral("init")}).exitCode, 0);
    QProcessEnvironment environment = m_world->environment();
    environment.insert(QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET"),
                       QStringLiteral("wrong-secret-7391"));
    environment.insert(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"), QStringLiteral("wrong-secret-7391"));
    const CtlResult salesforce = m_world->ctlWith(
        {QStringLiteral("connect"), QStringLiteral("salesforce"), QStringLiteral("--login-url"),
         m_world->salesforceUrl().toString(), QStringLiteral("--client-id"), m_world->salesforceClientId()},
        environment);
    verifySentence(salesforce, 1);
    QVERIFY(!salesforce.standardError.contains("wrong-secret-7391"));
    const CtlResult marketo = m_world->ctlWith({QStringLiteral("connect"), QStringLiteral("marketo"),
                                                QStringLiteral("--url"), m_world->marketoUrl().toString(),
                                                QStringLiteral("--client-id"), m_world->marketoClientId()},
                                               environment);
    verifySentence(marketo, 1);
    QVERIFY(!marketo.standardError.contains("wrong-secret-7391"));
}

void BadInput::missingSecretNamesTheThreeWays()
{
    QVERIFY2(m_world->connectWorkspace(), qPrintable(m_world->why()));
    const CtlResult result = m_world->ctl({QStringLiteral("sync")}, false);
    verifySentence(result, 1);
    QVERIFY(result.standardError.contains("LOCKSTEP_SALESFORCE_CLIENT_SECRET"));
    QVERIFY(result.standardError.contains("CREDENTIALS_DIRECTORY"));
    QVERIFY(result.standardError.contains("keychain"));
}

void BadInput::unreachableHost()
{
    QVERIFY2(m_world->connectWorkspace(), qPrintable(m_world->why()));
    m_world->stopSandbox();
    verifySentence(m_world->ctl({QStringLiteral("sync")}), 1);
    const QJsonObject status = m_world->ctl({QStringLiteral("status")}).object();
    QCOMPARE(str(status.value(QLatin1String("salesforce")).toObject(), "state"),
             QStringLiteral("unreachable"));
}

void BadInput::htmlOrTruncatedReplyStopsTheRun_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("path");
    for (const QString& action : {QStringLiteral("html"), QStringLiteral("truncate")}) {
        QTest::newRow(qPrintable(action + QStringLiteral(" query")))
            << action << QStringLiteral("salesforce") << QStringLiteral("/queryAll");
        QTest::newRow(qPrintable(action + QStringLiteral(" activities")))
            << action << QStringLiteral("marketo") << QStringLiteral("/activities");
        QTest::newRow(qPrintable(action + QStringLiteral(" people created")))
            << action << QStringLiteral("marketo") << QStringLiteral("/rest/v1/leads.json");
        QTest::newRow(qPrintable(action + QStringLiteral(" link written")))
            << action << QStringLiteral("salesforce") << QStringLiteral("/composite/sobjects");
    }
}

void BadInput::htmlOrTruncatedReplyStopsTheRun()
{
    QFETCH(QString, action);
    QFETCH(QString, system);
    QFETCH(QString, path);
    QVERIFY2(m_world->connectWorkspace(), qPrintable(m_world->why()));
    m_world->control("POST", QStringLiteral("fault"),
                     {{QStringLiteral("system"), system},
                      {QStringLiteral("path"), path},
                      {QStringLiteral("times"), 20},
                      {QStringLiteral("action"), action}});
    const CtlResult result = m_world->ctl({QStringLiteral("sync")});
    QVERIFY2(result.exitCode == 1 || result.exitCode == 3 || result.exitCode == 0,
             (result.standardOutput + result.standardError).constData());
    m_world->control("DELETE", QStringLiteral("fault"));
    m_world->advanceClock(5); // past the fences of 2 seconds
    (void)m_world->ctl({QStringLiteral("sync")});
    m_world->advanceClock(5);
    verifyInStep();
}

void BadInput::fullDiskLosesNothing()
{
    QVERIFY2(m_world->connectWorkspace(), qPrintable(m_world->why()));
    m_world->limitFileSize(400 * 1024);
    verifySentence(m_world->ctl({QStringLiteral("sync")}), 1);
    m_world->limitFileSize(0);
    m_world->advanceClock(5);
    (void)m_world->ctl({QStringLiteral("sync")});
    m_world->advanceClock(5);
    verifyInStep();
}

void BadInput::newerDatabaseIsRefused()
{
    QVERIFY2(m_world->connectWorkspace(), qPrintable(m_world->why()));
    QVERIFY(m_world->ctl({QStringLiteral("sync")}).exitCode == 0);
    // user_version is the 4 bytes at offset 60 of an SQLite file (big-endian); the log is checkpointed at
    // exit.
    QFile file(m_world->workspace() + QStringLiteral("/lockstep.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60));
    QCOMPARE(file.write(QByteArray("\x00\x00\x27\x0f", 4)), 4);
    file.close();
    QFile::remove(file.fileName() + QStringLiteral("-wal"));
    const CtlResult result = m_world->ctl({QStringLiteral("sync")});
    verifySentence(result, 1);
    QVERIFY(result.standardError.contains("9999"));
    QVERIFY(QFile::exists(file.fileName()));
}

void BadInput::damagedDatabaseIsSetAsideAndRebuilt()
{
    QVERIFY2(m_world->connectWorkspace(), qPrintable(m_world->why()));
    QVERIFY(m_world->ctl({QStringLiteral("sync")}).exitCode == 0);
    QFile file(m_world->workspace() + QStringLiteral("/lockstep.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    for (qint64 at = 4096; at + 4096 <= size; at += 4096) {
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(QByteArray(2000, '\x5a')), 2000);
    }
    file.close();
    const CtlResult result = m_world->ctl({QStringLiteral("sync")});
    QVERIFY2(result.exitCode == 0 || result.exitCode == 1, result.standardError.constData());
    QVERIFY2(result.standardError.contains("damaged"), result.standardError.constData());
    const QStringList aside = QDir(m_world->workspace()).entryList({QStringLiteral("lockstep.db*damaged*")});
    QVERIFY(!aside.isEmpty());
    verifyInStep();
    QCOMPARE(m_world->records(QStringLiteral("Person")).size(), 55);
}

void BadInput::damageMetInTheMiddleOfARunIsMendedAtTheNextStart()
{
    QVERIFY2(m_world->connectWorkspace(), qPrintable(m_world->why()));
    QVERIFY(m_world->ctl({QStringLiteral("sync")}).exitCode == 0);
    QVERIFY(m_world->ctl({QStringLiteral("sync")}).exitCode == 0);
    // Every page of rows about people, none of those that are read to open it.
    QFile file(m_world->workspace() + QStringLiteral("/lockstep.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray content = file.readAll();
    for (qint64 at = 4096; at + 4096 <= content.size(); at += 4096) {
        const QByteArray page = content.mid(at, 4096);
        const bool isRead = page.contains("CREATE ") || page.contains("quick-check.at");
        if (!page.startsWith('\x0d') || !page.contains('@') || isRead)
            continue;
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(QByteArray(2000, '\x5a')), 2000);
    }
    file.close();
    const CtlResult met = m_world->ctl({QStringLiteral("sync"), QStringLiteral("--full")});
    QCOMPARE(met.exitCode, 1);
    QVERIFY2(!met.standardError.contains("set aside"), met.standardError.constData());
    const CtlResult mended = m_world->ctl({QStringLiteral("sync")});
    QVERIFY2(mended.exitCode == 0, (mended.standardOutput + mended.standardError).constData());
    const QStringList aside = QDir(m_world->workspace()).entryList({QStringLiteral("lockstep.db*damaged*")});
    QVERIFY(!aside.isEmpty());
    verifyInStep();
    const QByteArray open = m_world->ctl({QStringLiteral("errors")}).standardOutput;
    QVERIFY2(open.contains("database-rebuilt"), open.constData());
    QVERIFY(m_world->ctl({QStringLiteral("confirm")}).exitCode == 0);
    QVERIFY(!m_world->ctl({QStringLiteral("errors")}).standardOutput.contains("database-rebuilt"));
}

// Nobody waits at the end of a long first load for a copy of what could be loaded again.
void BadInput::theCycleAfterTheFirstLoadKeepsACopy()
{
    QVERIFY2(m_world->connectWorkspace(), qPrintable(m_world->why()));
    const QDir copies(m_world->workspace() + QStringLiteral("/backups"));
    QVERIFY(m_world->ctl({QStringLiteral("sync")}).exitCode == 0);
    QCOMPARE(copies.entryList(QDir::Files).size(), 0);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(m_world->ctl({QStringLiteral("sync")}).exitCode == 0);
        QCOMPARE(copies.entryList(QDir::Files).size(), 1);
    }
}

void BadInput::wrongUsageChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("command") << QStringList{QStringLiteral("dance")};
    QTest::newRow("option") << QStringList{QStringLiteral("sync"), QStringLiteral("--sideways")};
    QTest::newRow("key") << QStringList{QStringLiteral("config"), QStringLiteral("set"),
                                        QStringLiteral("no.such"), QStringLiteral("1")};
    QTest::newRow("value") << QStringList{QStringLiteral("config"), QStringLiteral("set"),
                                          QStringLiteral("sync.intervalSeconds"), QStringLiteral("soon")};
    QTest::newRow("field") << QStringList{QStringLiteral("fields"), QStringLiteral("enable"),
                                          QStringLiteral("Lead.NoSuchField__c")};
    QTest::newRow("one of two fields")
        << QStringList{QStringLiteral("fields"), QStringLiteral("disable"), QStringLiteral("Lead.Title"),
                       QStringLiteral("Lead.NoSuchField__c")};
}

void BadInput::wrongUsageChangesNothing()
{
    QFETCH(QStringList, arguments);
    QVERIFY2(m_world->connectWorkspace(), qPrintable(m_world->why()));
    const QByteArray before = m_world->ctl({QStringLiteral("fields"), QStringLiteral("list")}).standardOutput;
    verifySentence(m_world->ctl(arguments), 2);
    QCOMPARE(m_world->ctl({QStringLiteral("fields"), QStringLiteral("list")}).standardOutput, before);
}

QTEST_GUILESS_MAIN(BadInput)
#include "tst_e2e_bad_input.moc"
