// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue_testing.h"
#include "store/database_file.h"
#include "store/ledger_store.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace lockstep;
using namespace lockstep::storetest;
using store::Database;

// A rebuild that is cut loses nothing of what it was to save.
class TestRescueCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("lockstep.db"));
        m_new = m_path + QStringLiteral(".rebuilt");
        REQUIRE_OK(fill(m_path));
    }
    void cleanup() { m_folder.reset(); }

    void aNewFileThatCannotBeMadeLeavesTheOldOneInItsPlace()
    {
        QVERIFY(damage(m_path));
        const QByteArray damaged = contentOf(m_path);
        QVERIFY(QDir().mkpath(m_new)); // a folder stands in its place
        QVERIFY(!store::prepareFile(m_path, at(0)));
        QCOMPARE(contentOf(m_path), damaged);
        QVERIFY(QDir().rmdir(m_new));
        verifyRebuilt();
    }

    void whatAnEarlierRebuildHasLeftHalfMadeIsMadeAnew()
    {
        QVERIFY(damage(m_path));
        {
            REQUIRE_VALUE(half, Database::open(m_new));
            REQUIRE_OK(store::LinkStore(*half).insert(person(people + 1, QStringLiteral("Half"))));
        }
        verifyRebuilt();
        REQUIRE_VALUE(database, Database::open(m_path));
        REQUIRE_VALUE(half, store::LinkStore(*database).byPerson(people + 1));
        QVERIFY(!half.has_value());
    }

    void cutBeforeTheNewFileIsInPlaceItIsPutThereAtTheNextStart()
    {
        QVERIFY(damage(m_path));
        REQUIRE_VALUE(report, store::prepareFile(m_path, at(0)));
        QVERIFY(QFile::rename(m_path, m_new));
        QFile::remove(report.setAside + QStringLiteral("-wal"));
        // The damaged one's log, which is not to be played into the new one.
        QVERIFY(QFile::copy(report.setAside, m_path + QStringLiteral("-wal")));
        REQUIRE_OK(store::prepareFile(m_path, at(1)));
        QVERIFY(QFile::exists(report.setAside + QStringLiteral("-wal")));
        verifySaved();
    }

    void ofAFileThatIsGoneTheChoicesComeFromTheBackup()
    {
        const QString backups = m_folder->filePath(QStringLiteral("backups"));
        {
            REQUIRE_VALUE(database, Database::open(m_path));
            REQUIRE_OK(store::DailyBackup(*database, backups).make(at(0)));
        }
        QVERIFY(QFile::remove(m_path));
        REQUIRE_VALUE(report, store::prepareFile(m_path, at(0), backups));
        QCOMPARE(report.setAside, QString());
        QCOMPARE(report.mappingsSaved, 1);
        REQUIRE_VALUE(database, Database::open(m_path));
        REQUIRE_VALUE(mappings, store::MappingStore(*database).all());
        QCOMPARE(mappings, QList<core::FieldMapping>{chosenMapping()});
        REQUIRE_VALUE(alerts, store::LedgerStore(*database).failures(0));
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts.first().arguments, QStringList()); // no file was set aside
    }

private:
    void verifyRebuilt()
    {
        REQUIRE_VALUE(report, store::prepareFile(m_path, at(0)));
        QVERIFY(!report.setAside.isEmpty());
        verifySaved();
    }
    void verifySaved()
    {
        QVERIFY(!QFile::exists(m_new));
        REQUIRE_VALUE(database, Database::open(m_path));
        REQUIRE_VALUE(link, store::LinkStore(*database).byPerson(people));
        QVERIFY(link.has_value());
        REQUIRE_VALUE(mappings, store::MappingStore(*database).all());
        QCOMPARE(mappings, QList<core::FieldMapping>{chosenMapping()});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_new;
};

QTEST_GUILESS_MAIN(TestRescueCut)
#include "tst_rescue_cut.moc"
