// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/meta_store.h"
#include "store/sql_error.h"
#include "store_testing.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace lockstep;
using namespace lockstep::storetest;
using store::Database;
using store::Durability;

namespace {

// Answers a wish for WAL as a file system without shared memory does: by staying with a rollback journal.
class NoWalExecutor : public store::QtExecutor
{
public:
    core::Done execute(QSqlQuery& query, const QString& sql) override
    {
        if (sql == QLatin1String("PRAGMA journal_mode = WAL"))
            query.prepare(QStringLiteral("PRAGMA journal_mode = DELETE"));
        return QtExecutor::execute(query, sql);
    }
};

// Limits the file to a few pages before the first statement, like a disk that is nearly full.
class SmallDiskExecutor : public store::QtExecutor
{
public:
    explicit SmallDiskExecutor(bool* small)
        : m_small(small)
    { }
    core::Done execute(QSqlQuery& query, const QString& sql) override
    {
        if (*m_small && sql == QLatin1String("BEGIN IMMEDIATE")) {
            // A limit below the present size means: not one page more.
            query.prepare(QStringLiteral("PRAGMA max_page_count = 1"));
            auto limited = QtExecutor::execute(query, sql);
            query.finish();
            query.prepare(sql);
            if (!limited)
                return limited;
        }
        return QtExecutor::execute(query, sql);
    }

private:
    bool* m_small;
};

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskIsToldFromOneThatFails_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<QString>("code");
        QTest::newRow("no room in the file") << QStringLiteral("13") << QStringLiteral("disk-full");
        QTest::newRow("no room for the shared memory")
            << QStringLiteral("4874") << QStringLiteral("disk-full");
        QTest::newRow("cannot be read") << QStringLiteral("266") << QStringLiteral("database-io");
    }
    void aFullDiskIsToldFromOneThatFails()
    {
        QFETCH(QString, native);
        QFETCH(QString, code);
        QCOMPARE(store::sqlError(QSqlError({}, {}, QSqlError::StatementError, native)).code, code);
    }

    void aNewFileIsForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/lockstep.db"));
        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_OK(store::MetaStore(*database).setValue(QStringLiteral("a"), QStringLiteral("b")));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        for (const QString& name : {QString(path), path + QStringLiteral("-wal"),
                                    path + QStringLiteral("-shm"), QFileInfo(path).absolutePath()}) {
            QVERIFY2(QFileInfo::exists(name), qPrintable(name));
            QCOMPARE(QFileInfo(name).permissions() & others, QFileDevice::Permissions());
        }
    }

    void whatIsCommittedIsThereAfterReopening_data()
    {
        QTest::addColumn<Durability>("durability");
        QTest::newRow("normal") << Durability::Normal;
        QTest::newRow("full") << Durability::Full;
    }
    void whatIsCommittedIsThereAfterReopening()
    {
        QFETCH(Durability, durability);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        {
            REQUIRE_VALUE(database, Database::open(path));
            REQUIRE_VALUE(transaction, database->begin(durability));
            REQUIRE_OK(store::MetaStore(*database).setValue(QStringLiteral("a"), QStringLiteral("b")));
            REQUIRE_OK(transaction.commit());
        }
        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(value, store::MetaStore(*database).value(QStringLiteral("a")));
        QCOMPARE(value, QStringLiteral("b"));
    }

    void anUncommittedTransactionLeavesNothing()
    {
        REQUIRE_VALUE(database, Database::open(QStringLiteral(":memory:")));
        store::MetaStore meta(*database);
        {
            const auto transaction = database->begin();
            QVERIFY(transaction.has_value());
            REQUIRE_OK(meta.setValue(QStringLiteral("a"), QStringLiteral("b")));
        }
        REQUIRE_VALUE(value, meta.value(QStringLiteral("a")));
        QCOMPARE(value, QString());
        REQUIRE_OK(database->begin()); // and the next one can start
    }

    void aTrialLeavesNothingOfItsTransactions()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(reader, Database::open(path));
        store::MetaStore meta(*database);
        REQUIRE_OK(meta.setValue(QStringLiteral("a"), QStringLiteral("kept")));
        {
            REQUIRE_VALUE(trial, database->beginTrial());
            Q_UNUSED(trial)
            for (const Durability durability : {Durability::Full, Durability::Normal}) {
                REQUIRE_VALUE(transaction, database->begin(durability));
                REQUIRE_OK(meta.setValue(QStringLiteral("a"), QStringLiteral("tried")));
                REQUIRE_OK(transaction.commit());
            }
            REQUIRE_VALUE(inside, meta.value(QStringLiteral("a")));
            QCOMPARE(inside, QStringLiteral("tried"));
            REQUIRE_VALUE(outside, store::MetaStore(*reader).value(QStringLiteral("a"))); // readers go on
            QCOMPARE(outside, QStringLiteral("kept"));
        }
        REQUIRE_VALUE(after, meta.value(QStringLiteral("a")));
        QCOMPARE(after, QStringLiteral("kept"));
        REQUIRE_VALUE(transaction, database->begin()); // and a real one can follow
        REQUIRE_OK(meta.setValue(QStringLiteral("a"), QStringLiteral("real")));
        REQUIRE_OK(transaction.commit());
        REQUIRE_VALUE(real, store::MetaStore(*reader).value(QStringLiteral("a")));
        QCOMPARE(real, QStringLiteral("real"));
    }

    // SQLite ends the outer transaction by itself when the disk is full: what came after would be real.
    void aTrialThatFailedTakesNothingMore()
    {
        REQUIRE_VALUE(database, Database::open(QStringLiteral(":memory:")));
        store::MetaStore meta(*database);
        {
            REQUIRE_VALUE(trial, database->beginTrial());
            Q_UNUSED(trial)
            {
                REQUIRE_VALUE(transaction, database->begin());
                Q_UNUSED(transaction)
                REQUIRE_OK(meta.setValue(QStringLiteral("a"), QStringLiteral("b")));
            }
            REQUIRE_CODE(database->begin(), "database-failed");
        }
        REQUIRE_VALUE(value, meta.value(QStringLiteral("a")));
        QCOMPARE(value, QString());
        REQUIRE_OK(database->begin());
    }

    void twoConnectionsSeeEachOthersCommits()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        REQUIRE_VALUE(writer, Database::open(path));
        REQUIRE_VALUE(reader, Database::open(path));
        REQUIRE_OK(store::MetaStore(*writer).setValue(QStringLiteral("a"), QStringLiteral("b")));
        REQUIRE_VALUE(value, store::MetaStore(*reader).value(QStringLiteral("a")));
        QCOMPARE(value, QStringLiteral("b"));
    }

    void aFileSystemWithoutWalIsRefused()
    {
        const QTemporaryDir folder;
        REQUIRE_CODE(
            Database::open(folder.filePath(QStringLiteral("lockstep.db")), std::make_unique<NoWalExecutor>()),
            "database-no-wal");
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        REQUIRE_CODE(Database::open(QStringLiteral("/dev/null/lockstep.db")), "database-cannot-open");
    }

    void aFileThatIsNoDatabaseIsDamaged()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("lockstep.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        REQUIRE_CODE(Database::open(file.fileName()), "database-damaged");
    }

    void aFullDiskIsSaidAndNothingIsHalfSaved()
    {
        const QTemporaryDir folder;
        bool small = false;
        REQUIRE_VALUE(database,
                      Database::open(folder.filePath(QStringLiteral("lockstep.db")),
                                     std::make_unique<SmallDiskExecutor>(&small)));
        store::MetaStore meta(*database);
        REQUIRE_OK(meta.setValue(QStringLiteral("before"), QStringLiteral("kept")));
        small = true;
        {
            REQUIRE_VALUE(transaction, database->begin());
            core::Done done;
            const QString large(4000, QLatin1Char('x'));
            for (int i = 0; done && i < 100; ++i)
                done = meta.setValue(QString::number(i), large);
            if (done)
                done = transaction.commit();
            REQUIRE_CODE(done, "disk-full");
        }
        REQUIRE_VALUE(first, meta.value(QStringLiteral("0")));
        QCOMPARE(first, QString());
        REQUIRE_VALUE(before, meta.value(QStringLiteral("before")));
        QCOMPARE(before, QStringLiteral("kept"));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
