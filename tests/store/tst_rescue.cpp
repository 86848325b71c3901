// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue_testing.h"
#include "store/bulk_load.h"
#include "store/database_file.h"
#include "store/lead_order.h"
#include "store/ledger_store.h"
#include "store/mapping_store.h"
#include "store/meta_store.h"
#include "store/statement.h"
#include "store/wanted_lead_store.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace lockstep;
using namespace lockstep::storetest;
using store::Database;

class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundFileStaysAsItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        REQUIRE_OK(fill(path));
        REQUIRE_VALUE(report, store::prepareFile(path, at(0)));
        QCOMPARE(report.setAside, QString());
        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(count, store::selectNumber(*database, QStringLiteral("SELECT count(*) FROM link")));
        QCOMPARE(count, people);
    }

    void aFirstStartMakesTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work/lockstep.db"));
        REQUIRE_VALUE(report, store::prepareFile(path, at(0)));
        QCOMPARE(report.setAside, QString());
        QVERIFY(QFileInfo(path).size() > 0);
    }

    void aFileWithoutAReadableHeadIsSetAsideUnchanged()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        REQUIRE_OK(fill(path));
        QVERIFY(overwrite(path, 0, QByteArray(100, 'x')));
        const QByteArray damaged = contentOf(path);

        REQUIRE_VALUE(report, store::prepareFile(path, at(0)));
        QCOMPARE(report.setAside, path + QStringLiteral(".damaged-20261123T090000Z"));
        QCOMPARE(contentOf(report.setAside), damaged);
        QCOMPARE(report.linksSaved, 0);
        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(from, store::MetaStore(*database).value(store::metaRecoveredFrom));
        QCOMPARE(from, QStringLiteral("lockstep.db.damaged-20261123T090000Z"));
    }

    void linksBeforeAndAfterTheDamageAreSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        REQUIRE_OK(fill(path));
        QVERIFY(damage(path));

        REQUIRE_VALUE(report, store::prepareFile(path, at(0)));
        QVERIFY(!report.setAside.isEmpty());
        QVERIFY(report.linksSaved < people);
        const QStringList told{QFileInfo(report.setAside).fileName(), QString::number(report.linksSaved),
                               QStringLiteral("1")};
        QVERIFY2(report.linksSaved > people - 100, qPrintable(QString::number(report.linksSaved)));
        QCOMPARE(report.mappingsSaved, 1);

        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(alerts, store::LedgerStore(*database).failures(0));
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts.first().code, QString(store::databaseRebuilt));
        QCOMPARE(alerts.first().arguments, told);
        const store::LinkStore links(*database);
        for (const int number : {1, people}) {
            REQUIRE_VALUE(link, links.byPerson(number));
            QVERIFY(link.has_value());
            QCOMPARE(link->record, recordId(number));
            QCOMPARE(link->email, emailOf(number));
        }
        REQUIRE_VALUE(lost, links.byPerson(people / 2));
        QVERIFY(!lost.has_value());
        REQUIRE_VALUE(mappings, store::MappingStore(*database).all());
        QCOMPARE(mappings, QList<core::FieldMapping>{chosenMapping()});
        REQUIRE_VALUE(tenant, store::MetaStore(*database).value(tenantKey));
        QCOMPARE(tenant, QStringLiteral("00D1"));
    }

    void whatWasConfirmedOfAnEarlierLossIsNotOfThisOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        REQUIRE_OK(fill(path));
        QVERIFY(damage(path));
        REQUIRE_OK(store::prepareFile(path, at(0)));
        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(confirmed, store::MetaStore(*database).value(confirmedKey));
        QCOMPARE(confirmed, QString());
    }

    void whatTheUserHasSaidOfPeopleIsSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        REQUIRE_OK(fill(path));
        {
            REQUIRE_VALUE(database, Database::open(path));
            store::LinkStore links(*database);
            REQUIRE_OK(links.remove(1)); // so that the others get new ids
            REQUIRE_OK(links.setSeparate(people, true));
            REQUIRE_OK(store::WantedLeadStore(*database).keep(people, {QStringLiteral("005"), true}));
        }
        QVERIFY(damage(path));
        REQUIRE_OK(store::prepareFile(path, at(0)));
        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(link, store::LinkStore(*database).byPerson(people));
        QVERIFY(link.has_value());
        QVERIFY(link->id != people);
        REQUIRE_VALUE(separate, store::LinkStore(*database).separate());
        QCOMPARE(separate, QSet<qint64>{link->id});
        REQUIRE_VALUE(wanted, store::WantedLeadStore(*database).all());
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.value(link->id) == (store::WantedLead{QStringLiteral("005"), true}));
    }

    void aFileCutShortIsReadAsFarAsItGoes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        REQUIRE_OK(fill(path));
        QFile file(path);
        QVERIFY(file.resize(file.size() - pageSize));
        REQUIRE_VALUE(report, store::prepareFile(path, at(0)));
        QVERIFY(!report.setAside.isEmpty());
        QVERIFY2(report.linksSaved > people - 100, qPrintable(QString::number(report.linksSaved)));
        QCOMPARE(report.mappingsSaved, 1);
    }

    void choicesThatCannotBeReadComeFromTheNewestBackup()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        const QString backups = folder.filePath(QStringLiteral("backups"));
        REQUIRE_OK(fillAndBackUp(path, backups));
        QVERIFY(overwrite(path, 0, QByteArray(100, 'x')));
        REQUIRE_VALUE(report, store::prepareFile(path, at(0), backups));
        QCOMPARE(report.linksSaved, 0);
        QCOMPARE(report.mappingsSaved, 1);
        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(mappings, store::MappingStore(*database).all());
        QCOMPARE(mappings, QList<core::FieldMapping>{chosenMapping()});
    }

    void choicesTakenBackSinceTheBackupStayTakenBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        const QString backups = folder.filePath(QStringLiteral("backups"));
        REQUIRE_OK(fillAndBackUp(path, backups));
        {
            REQUIRE_VALUE(database, Database::open(path));
            REQUIRE_OK(store::MappingStore(*database).remove(core::ObjectType::Lead,
                                                             chosenMapping().salesforceField));
        }
        QVERIFY(damage(path));
        REQUIRE_VALUE(report, store::prepareFile(path, at(0), backups));
        QVERIFY(report.linksSaved > 0);
        QCOMPARE(report.mappingsSaved, 0);
    }

    void aWellClosedFileIsReadWholeOnceADay()
    {
        constexpr int day = 24 * 3600;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        REQUIRE_OK(fill(path));
        REQUIRE_OK(store::prepareFile(path, at(0)));
        QVERIFY(damage(path));
        REQUIRE_VALUE(sameDay, store::prepareFile(path, at(day - 1)));
        QCOMPARE(sameDay.setAside, QString());
        REQUIRE_VALUE(nextDay, store::prepareFile(path, at(day)));
        QVERIFY(!nextDay.setAside.isEmpty());
    }

    void aFileInWhichDamageWasMetIsReadWholeAtTheNextStart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        REQUIRE_OK(fill(path));
        REQUIRE_OK(store::prepareFile(path, at(0)));
        store::demandCheck(path);
        REQUIRE_VALUE(sound, store::prepareFile(path, at(1)));
        QCOMPARE(sound.setAside, QString());
        QVERIFY(damage(path));
        REQUIRE_VALUE(unasked, store::prepareFile(path, at(2))); // once is enough
        QCOMPARE(unasked.setAside, QString());
        store::demandCheck(path);
        REQUIRE_VALUE(asked, store::prepareFile(path, at(3)));
        QVERIFY(!asked.setAside.isEmpty());
    }

    void aFileThatWasNotClosedIsReadWholeAtOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        REQUIRE_OK(fill(path));
        REQUIRE_OK(store::prepareFile(path, at(0)));
        QVERIFY(damage(path));
        // A copy taken while the file is open has its write-ahead log beside it, as after a crash.
        const QString copy = folder.filePath(QStringLiteral("copy.db"));
        {
            REQUIRE_VALUE(database, Database::open(path));
            REQUIRE_OK(store::MetaStore(*database).setValue(QStringLiteral("a"), QStringLiteral("b")));
            for (const QString& suffix : {QString(), QStringLiteral("-wal")})
                QVERIFY(QFile::copy(path + suffix, copy + suffix));
        }
        REQUIRE_VALUE(report, store::prepareFile(copy, at(1)));
        QVERIFY(!report.setAside.isEmpty());
    }

    void aSecondDamagedFileDoesNotReplaceTheFirst()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        for (int i = 0; i < 2; ++i) {
            QFile::remove(path);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(8192, static_cast<char>('a' + i)));
            file.close();
            REQUIRE_OK(store::prepareFile(path, at(0)));
        }
        const QStringList damaged = QDir(folder.path()).entryList({QStringLiteral("*.damaged-*")});
        QCOMPARE(damaged.size(), 2);
    }

    void aNewerFileIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        {
            REQUIRE_VALUE(database, Database::open(path));
            REQUIRE_OK(store::run(*database, QStringLiteral("PRAGMA user_version = 99")));
        }
        REQUIRE_CODE(store::prepareFile(path, at(0)), "database-newer");
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.damaged-*")}), QStringList());
    }

    void whatALoadLeftStandingStillIsBuiltAtTheNextStart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        core::LeadQuery query;
        query.search = QStringLiteral("byron");
        {
            REQUIRE_VALUE(database, Database::open(path));
            REQUIRE_OK(store::BulkLoad(*database).begin());
            REQUIRE_OK(store::LinkStore(*database).insert(person(1, QStringLiteral("Ada Byron"))));
        }
        REQUIRE_OK(store::prepareFile(path, at(0)));
        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(isLoading, store::BulkLoad(*database).isUnderWay());
        QVERIFY(!isLoading);
        REQUIRE_VALUE(found, store::LeadOrder(*database).order(query));
        QCOMPARE(found->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
