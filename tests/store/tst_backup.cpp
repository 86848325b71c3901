// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/meta_store.h"
#include "store_testing.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace lockstep;
using namespace lockstep::storetest;
using store::DailyBackup;
using store::Database;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("lockstep.db")));
        REQUIRE_OK(opened);
        m_database = std::move(*opened);
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void aCopyHoldsWhatIsCommitted()
    {
        REQUIRE_OK(store::MetaStore(*m_database).setValue(QStringLiteral("a"), QStringLiteral("b")));
        REQUIRE_VALUE(path, DailyBackup(*m_database, backups()).make(at(0)));
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("lockstep-2026-11-23.db"));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
        REQUIRE_VALUE(copy, Database::open(path));
        REQUIRE_VALUE(value, store::MetaStore(*copy).value(QStringLiteral("a")));
        QCOMPARE(value, QStringLiteral("b"));
    }

    void oneADayIsEnough()
    {
        const DailyBackup backup(*m_database, backups());
        REQUIRE_VALUE(first, backup.make(at(0)));
        QVERIFY(!first.isEmpty());
        REQUIRE_VALUE(second, backup.make(at(3600)));
        QVERIFY(second.isEmpty());
        QCOMPARE(names().size(), 1);
    }

    void sevenAreKept()
    {
        const DailyBackup backup(*m_database, backups());
        for (int day = 0; day < 10; ++day)
            REQUIRE_OK(backup.make(at(0).addDays(day)));
        QCOMPARE(names().size(), 7);
        QCOMPARE(names().first(), QStringLiteral("lockstep-2026-11-26.db"));
    }

    void whatIsNotOursStays()
    {
        REQUIRE_OK(DailyBackup(*m_database, backups()).make(at(0)));
        QFile other(backups() + QStringLiteral("/lockstep-before-upgrade.db"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        for (int day = 1; day < 9; ++day)
            REQUIRE_OK(DailyBackup(*m_database, backups()).make(at(0).addDays(day)));
        QVERIFY(other.exists());
    }

    void aCopyCutShortIsNoCopy()
    {
        QVERIFY(QDir().mkpath(backups()));
        QFile part(backups() + QStringLiteral("/lockstep-2026-11-23.db.part"));
        QVERIFY(part.open(QIODevice::WriteOnly));
        QVERIFY(part.write("half a database") > 0);
        part.close();
        REQUIRE_VALUE(path, DailyBackup(*m_database, backups()).make(at(0)));
        REQUIRE_OK(Database::open(path));
        QVERIFY(!part.exists());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        REQUIRE_CODE(DailyBackup(*m_database, QStringLiteral("/proc/backups")).make(at(0)), "backup-failed");
    }

private:
    QString backups() const { return m_folder->filePath(QStringLiteral("backups")); }
    QStringList names() const { return QDir(backups()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
