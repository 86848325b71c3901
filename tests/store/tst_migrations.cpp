// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lead_order.h"
#include "store/ledger_store.h"
#include "store/log_search.h"
#include "store/log_store.h"
#include "store/migrations.h"
#include "store/statement.h"
#include "store_testing.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace lockstep;
using namespace lockstep::storetest;
using store::Database;

namespace {

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

// Statements run on a file as an older program would; the error, if any.
QString runRaw(const QString& path, const QStringList& statements)
{
    QString error;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(path);
        raw.open();
        QSqlQuery query(raw);
        for (const QString& sql : statements) {
            if (!query.exec(sql))
                error = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    return error;
}

// A file of an older version.
QString makeOldFile(const QString& path, int version, const QString& extra = {})
{
    QStringList statements;
    for (int step = 1; step <= version; ++step)
        statements += store::migrationStatements(step).value_or(QStringList());
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(version));
    if (!extra.isEmpty())
        statements.append(extra);
    return runRaw(path, statements);
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestFileIsTheCurrentVersion()
    {
        REQUIRE_OK(store::migrationStatements(Database::currentVersion));
        QVERIFY(!store::migrationStatements(Database::currentVersion + 1));
    }

    void everyVersionComesUpToDate_data()
    {
        QTest::addColumn<int>("from");
        for (int version = 0; version <= Database::currentVersion; ++version)
            QTest::addRow("from %d", version) << version;
    }
    void everyVersionComesUpToDate()
    {
        QFETCH(int, from);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        const QString row = QStringLiteral(
            "INSERT INTO link (person, object, suffix, state, state_code, state_arguments, name, email, "
            "company, owner, name_key, email_key, company_key, owner_key, deleted_in_salesforce, "
            "deleted_in_marketo) VALUES (7, 1, 0, 0, '', '', 'Ada', '', '', '', 'ada', '', '', '', 0, 0)");
        QCOMPARE(makeOldFile(path, from, from > 0 ? row : QString()), QString());

        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(version, store::selectNumber(*database, QStringLiteral("PRAGMA user_version")));
        QCOMPARE(version, Database::currentVersion);
        REQUIRE_VALUE(link, store::LinkStore(*database).byPerson(7));
        QCOMPARE(link.has_value(), from > 0);
        // An index that came later knows the rows that were there before.
        core::LeadQuery search;
        search.search = QStringLiteral("ada");
        REQUIRE_VALUE(found, store::LeadOrder(*database).order(search));
        QCOMPARE(found->size(), from > 0 ? 1U : 0U);
    }

    void namesOfAnOlderFileAreOrderedLikeNewOnes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        const auto row = [](int person, const QString& name) {
            return QStringLiteral("(%1, 1, 0, 0, '', '', '%2', '', '', '', '%3', '', '', '', 0, 0)")
                .arg(QString::number(person), name, name.toLower());
        };
        const QString rows = QStringLiteral(
            "INSERT INTO link (person, object, suffix, state, state_code, state_arguments, name, email, "
            "company, owner, name_key, email_key, company_key, owner_key, deleted_in_salesforce, "
            "deleted_in_marketo) VALUES ");
        QCOMPARE(makeOldFile(path, 7,
                             rows + row(1, QStringLiteral("Zuzana")) + QLatin1String(", ")
                                 + row(2, QStringLiteral("Žofie")) + QLatin1String(", ")
                                 + row(3, QStringLiteral("Ann"))),
                 QString());
        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(order, store::LeadOrder(*database).order({}));
        QCOMPARE(*order, (std::vector<qint64>{3, 2, 1}));
    }

    void peopleOfAnOlderFileAreFoundWithoutTheirAccents()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        QCOMPARE(makeOldFile(path, 13,
                             QStringLiteral(
                                 "INSERT INTO link (person, object, suffix, state, state_code, "
                                 "state_arguments, name, email, company, owner, name_key, email_key, "
                                 "company_key, owner_key, deleted_in_salesforce, deleted_in_marketo) VALUES "
                                 "(7, 1, 0, 0, '', '', 'Søndergaard', '', 'ＡＣＭＥ', '', 'søndergaard', '', "
                                 "'ａｃｍｅ', '', 0, 0), "
                                 "(8, 1, 0, 0, '', '', 'Ada', '', 'Zeta', '', 'ada', '', 'zeta', '', 0, 0)")),
                 QString());
        REQUIRE_VALUE(database, Database::open(path));
        for (const QString& text :
             {QStringLiteral("sondergaard"), QStringLiteral("SØNDERGAARD"), QStringLiteral("acme")}) {
            core::LeadQuery search;
            search.search = text;
            REQUIRE_VALUE(found, store::LeadOrder(*database).order(search));
            QCOMPARE(*found, std::vector<qint64>{1});
        }
    }

    void theLogOfAnOlderFileCanBeSearchedAtOnceAndIsTakenUpLater()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        QCOMPARE(makeOldFile(path, 9,
                             QStringLiteral("INSERT INTO log (at, run, object, type, result, field, rule, "
                                            "code, message, arguments, search_key) VALUES "
                                            "(1, 1, 1, 'linked', 'ok', '', '', '', '', '[]', 'ada')")),
                 QString());
        REQUIRE_VALUE(database, Database::open(path));
        core::LogFilter filter;
        filter.text = QStringLiteral("ada");
        REQUIRE_VALUE(before, store::LogStore(*database).page(filter, 0, 10));
        QCOMPARE(before.size(), 1);
        REQUIRE_VALUE(caughtUp, store::LogSearch(*database).catchUp(0));
        QVERIFY(caughtUp);
        REQUIRE_VALUE(after, store::LogStore(*database).page(filter, 0, 10));
        QCOMPARE(after, before);
    }

    void alertsOfAnOlderFileAreNamedByTheirObjectAndField()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        QCOMPARE(
            makeOldFile(path, 10,
                        QStringLiteral("INSERT INTO failure (link, target, object, code, field, message, "
                                       "arguments, retry, count) VALUES "
                                       "(0, 0, 1, 'field-hidden', 'Lead.Industry', '', '[]', 2, 1), "
                                       "(0, 0, 2, 'field-hidden', 'Contact.Industry', '', '[]', 2, 1), "
                                       "(7, 0, 1, 'TOO_LONG', 'Owner.Name', '', '[]', 1, 3)")),
            QString());
        REQUIRE_VALUE(database, Database::open(path));
        const store::LedgerStore ledger(*database);
        REQUIRE_VALUE(alerts, ledger.failures(0));
        QCOMPARE(alerts.size(), 2);
        QVERIFY(alerts.at(0).object != alerts.at(1).object);
        QCOMPARE(alerts.at(0).field, QStringLiteral("Industry"));
        QCOMPARE(alerts.at(1).field, QStringLiteral("Industry"));
        REQUIRE_VALUE(ofALink, ledger.failures(7));
        QCOMPARE(ofALink.size(), 1);
        QCOMPARE(ofALink.at(0).field, QStringLiteral("Owner.Name"));
        QCOMPARE(ofALink.at(0).id, 3);
        QCOMPARE(ofALink.at(0).count, 3);
    }

    void aNewerFileIsRefusedUntouched()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        const QString newer = QStringLiteral("PRAGMA user_version = 99");
        QCOMPARE(makeOldFile(path, Database::currentVersion, newer), QString());
        const QByteArray before = hashOf(path);

        const auto database = Database::open(path);
        QVERIFY(!database);
        QCOMPARE(database.error().code, QStringLiteral("database-newer"));
        QCOMPARE(database.error().arguments,
                 (QStringList{QStringLiteral("99"), QString::number(Database::currentVersion)}));
        QCOMPARE(hashOf(path), before);
    }

    void aStepThatFailsLeavesTheVersionBefore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lockstep.db"));
        // The name that the next step wants is taken, so that step fails at its first statement.
        QCOMPARE(makeOldFile(path, 1, QStringLiteral("CREATE TABLE link_search (a)")), QString());
        REQUIRE_CODE(Database::open(path), "database-failed");
        QCOMPARE(runRaw(path, {QStringLiteral("DROP TABLE link_search")}), QString());
        REQUIRE_VALUE(database, Database::open(path));
        REQUIRE_VALUE(version, store::selectNumber(*database, QStringLiteral("PRAGMA user_version")));
        QCOMPARE(version, Database::currentVersion);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
