// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ini_settings.h"

#include <QTemporaryDir>
#include <QTest>

using lockstep::platform::IniSettings;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatWasNeverSetHasItsDefault()
    {
        const QTemporaryDir folder;
        const IniSettings settings(folder.filePath(QStringLiteral("workspace.ini")));
        QCOMPARE(settings.intValue(QStringLiteral("sync.intervalSeconds")), 300);
        QVERIFY(settings.boolValue(QStringLiteral("match.byEmail")));
        QCOMPARE(settings.value(QStringLiteral("salesforce.externalIdField")),
                 QStringLiteral("Marketo_Id__c"));
    }

    void whatIsSetIsThereForTheNextProgram_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("number") << QStringLiteral("sync.intervalSeconds") << QStringLiteral("60");
        QTest::newRow("no section") << QStringLiteral("retentionDays") << QStringLiteral("30");
        QTest::newRow("JSON") << QStringLiteral("filter.lead")
                              << QStringLiteral(
                                     R"([{"field":"Status","op":"in","value":["Über, alles","b;c"]}])");
        QTest::newRow("accents") << QStringLiteral("create.company")
                                 << QStringLiteral("Ünïcode, \"Ltd\" 株式会社");
        QTest::newRow("connection") << QStringLiteral("salesforce.loginUrl")
                                    << QStringLiteral("https://acme.my.salesforce.com");
    }
    void whatIsSetIsThereForTheNextProgram()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("workspace.ini"));
        {
            IniSettings settings(file);
            QVERIFY(settings.setValue(key, value));
        }
        const IniSettings settings(file);
        QCOMPARE(settings.value(key), value);
    }

    void aRefusedValueChangesNothing_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown key") << QStringLiteral("sync.speed") << QStringLiteral("9")
                                     << QStringLiteral("unknown-setting");
        QTest::newRow("out of range") << QStringLiteral("marketo.inFlight") << QStringLiteral("11")
                                      << QStringLiteral("setting-out-of-range");
        QTest::newRow("no such choice") << QStringLiteral("conflict.lead") << QStringLiteral("nobody")
                                        << QStringLiteral("setting-out-of-range");
    }
    void aRefusedValueChangesNothing()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, code);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("workspace.ini"));
        IniSettings settings(file);
        const QString before = settings.value(key);
        const auto done = settings.setValue(key, value);
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
        QCOMPARE(settings.value(key), before);
        QVERIFY(!QFile::exists(file));
    }

    void anEmptiedKeyHasItsDefaultAgain()
    {
        const QTemporaryDir folder;
        IniSettings settings(folder.filePath(QStringLiteral("workspace.ini")));
        QVERIFY(settings.setValue(QStringLiteral("create.lastName"), QStringLiteral("Unknown")));
        QVERIFY(settings.setValue(QStringLiteral("create.lastName"), {}));
        QCOMPARE(settings.value(QStringLiteral("create.lastName")), QString());
    }

    void aBrokenValueInTheFileCountsAsNotSet()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("workspace.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[sync]\nintervalSeconds=soon\n[marketo]\ninFlight=3\n");
        file.close();
        const IniSettings settings(path);
        QCOMPARE(settings.intValue(QStringLiteral("sync.intervalSeconds")), 300);
        QCOMPARE(settings.intValue(QStringLiteral("marketo.inFlight")), 3);
    }

    void onlyTheOwnerMayReadTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("workspace.ini"));
        IniSettings settings(path);
        QVERIFY(settings.setValue(QStringLiteral("sync.intervalSeconds"), QStringLiteral("60")));
        QVERIFY(settings.setValue(QStringLiteral("sync.intervalSeconds"), QStringLiteral("70")));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }

    void aFolderThatIsGoneIsAnErrorAndTheOldValueStays()
    {
        QTemporaryDir folder;
        IniSettings settings(folder.filePath(QStringLiteral("workspace.ini")));
        QVERIFY(settings.setValue(QStringLiteral("sync.intervalSeconds"), QStringLiteral("60")));
        QVERIFY(folder.remove());
        const auto done = settings.setValue(QStringLiteral("sync.intervalSeconds"), QStringLiteral("70"));
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("file-unwritable"));
        QCOMPARE(settings.intValue(QStringLiteral("sync.intervalSeconds")), 60);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
