// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/link_store.h"
#include "store/log_search.h"
#include "store/log_store.h"
#include "store/meta_store.h"
#include "store/statement.h"
#include "store_testing.h"

#include <ctime>

using namespace lockstep;
using namespace lockstep::storetest;
using core::FieldValue;
using core::LogEntry;
using core::LogFilter;
using store::Database;

namespace {

LogEntry entry(int second, qint64 person, const QString& field = {})
{
    LogEntry made;
    made.at = at(second);
    made.run = 1;
    made.person = person;
    made.field = field;
    made.type = core::LogType::SyncUpdatesToSalesforce;
    return made;
}

QList<qint64> idsOf(const QList<LogEntry>& entries)
{
    QList<qint64> ids;
    for (const LogEntry& one : entries)
        ids.append(one.id);
    return ids;
}

// A filter with one more part set.
template <typename Part, typename Value>
LogFilter with(Part LogFilter::*part, const Value& value, LogFilter filter = {})
{
    filter.*part = value;
    return filter;
}

// Six entries that differ in all a filter can look at; their ids are 1 to 6.
QList<LogEntry> sixEntries()
{
    QList<LogEntry> entries{entry(0, 318, QStringLiteral("Title")),
                            entry(10, 318, QStringLiteral("City")),
                            entry(20, 7, QStringLiteral("City")),
                            entry(30, 7),
                            entry(40, 0),
                            entry(50, 318)};
    entries[0].oldValue = FieldValue::text(QStringLiteral("VP"));
    entries[0].newValue = FieldValue::text(QStringLiteral("100% CMO"));
    entries[1].record = recordId(1);
    entries[2].result = core::LogResult::Failed;
    entries[2].type = core::LogType::Failed;
    entries[2].message = QStringLiteral("Straße ist ungültig");
    entries[3].run = 2;
    entries[4].type = core::LogType::SettingsChanged;
    return entries;
}

} // namespace

Q_DECLARE_METATYPE(lockstep::core::LogFilter)

class TestLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;

private Q_SLOTS:
    void init()
    {
        REQUIRE_VALUE(database, Database::open(QStringLiteral(":memory:")));
        m_database = std::move(database);
    }
    void cleanup() { m_database.reset(); }

    void anEntryComesBackAsItWent()
    {
        store::LogStore log(*m_database);
        LogEntry full = entry(1, 318, QStringLiteral("Budget__c"));
        full.record = recordId(1);
        full.object = core::ObjectType::Contact;
        full.type = core::LogType::Conflict;
        full.result = core::LogResult::Conflict;
        full.target = core::System::Salesforce;
        full.oldValue = FieldValue::number(QStringLiteral("1.50"));
        full.newValue = FieldValue::boolean(true);
        full.rule = QStringLiteral("conflict-marketo-wins");
        full.code = QStringLiteral("X");
        full.message = QStringLiteral("their text");
        full.arguments = {QStringLiteral("a"), QStringLiteral("b")};
        LogEntry bare;
        bare.at = at(2);
        REQUIRE_VALUE(last, log.append({full, bare}));
        QCOMPARE(last, 2);
        full.id = 1;
        bare.id = 2;
        REQUIRE_VALUE(page, log.page({}, 0, 10));
        QCOMPARE(page, (QList<LogEntry>{bare, full}));
        REQUIRE_VALUE(lastId, log.lastId());
        QCOMPARE(lastId, 2);
    }

    void everyPartOfAFilterMustHold_data()
    {
        QTest::addColumn<LogFilter>("filter");
        QTest::addColumn<QList<qint64>>("expected");
        const auto row = [](const char* name, const LogFilter& filter, const QList<qint64>& expected) {
            QTest::newRow(name) << filter << expected;
        };
        row("nothing", {}, {6, 5, 4, 3, 2, 1});
        row("person", with(&LogFilter::person, 318), {6, 2, 1});
        row("record", with(&LogFilter::record, recordId(1)), {2});
        row("run", with(&LogFilter::run, 2), {4});
        row("since", with(&LogFilter::since, at(30)), {6, 5, 4});
        row("until", with(&LogFilter::until, at(20)), {2, 1});
        row("since and until", with(&LogFilter::until, at(30), with(&LogFilter::since, at(10))), {3, 2});
        row("type", with(&LogFilter::type, core::LogType::SettingsChanged), {5});
        row("result", with(&LogFilter::result, core::LogResult::Failed), {3});
        row("field", with(&LogFilter::field, QStringLiteral("City")), {3, 2});
        row("person and field",
            with(&LogFilter::field, QStringLiteral("City"), with(&LogFilter::person, 318)), {2});
        row("failed and field",
            with(&LogFilter::field, QStringLiteral("City"),
                 with(&LogFilter::result, core::LogResult::Failed)),
            {3});
        row("well and field",
            with(&LogFilter::field, QStringLiteral("City"), with(&LogFilter::result, core::LogResult::Ok)),
            {2});
        row("run and field",
            with(&LogFilter::field, QStringLiteral("City"), with(&LogFilter::run, qint64(1))), {3, 2});
        row("text in the person", with(&LogFilter::text, QStringLiteral("318")), {6, 2, 1});
        row("text in the record", with(&LogFilter::text, recordId(1).toLower()), {2});
        row("text in the field", with(&LogFilter::text, QStringLiteral("itle")), {1});
        row("text in the old value", with(&LogFilter::text, QStringLiteral("vp")), {1});
        row("text in the new value", with(&LogFilter::text, QStringLiteral("cmo")), {1});
        row("text in the message, folded", with(&LogFilter::text, QStringLiteral("STRAßE IST UNGÜLTIG")),
            {3});
        row("a percent sign means itself", with(&LogFilter::text, QStringLiteral("0%")), {1});
        row("a lone percent sign too", with(&LogFilter::text, QStringLiteral("%")), {1});
        row("an underscore means itself", with(&LogFilter::text, QStringLiteral("_")), {});
        row("a backslash means itself", with(&LogFilter::text, QStringLiteral("\\")), {});
        row("a quote means itself", with(&LogFilter::text, QStringLiteral("\"ist\"")), {});
        row("parts in another place are not the text", with(&LogFilter::text, QStringLiteral("318 318")), {});
        row("a zero byte",
            with(&LogFilter::text, QStringLiteral("cm") + QChar(QChar::Null) + QLatin1Char('o')), {});
        row("text does not span columns", with(&LogFilter::text, QStringLiteral("title vp")), {});
    }
    void everyPartOfAFilterMustHold()
    {
        QFETCH(LogFilter, filter);
        QFETCH(QList<qint64>, expected);
        store::LogStore log(*m_database);
        REQUIRE_OK(log.append(sixEntries()));
        REQUIRE_VALUE(page, log.page(filter, 0, 100));
        QCOMPARE(idsOf(page), expected);
        REQUIRE_VALUE(caughtUp, store::LogSearch(*m_database).catchUp(0));
        QVERIFY(caughtUp);
        REQUIRE_VALUE(indexed, log.page(filter, 0, 100));
        QCOMPARE(idsOf(indexed), expected);
        REQUIRE_VALUE(newer, log.newer(filter, 0, 100));
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(idsOf(newer), expected);
    }

    void anEntryTellsTheNameAndIsFoundByIt()
    {
        store::LinkStore links(*m_database);
        store::Link ada;
        ada.person = 318;
        ada.name = QStringLiteral("Ada Byron");
        REQUIRE_OK(links.insert(ada));
        store::Link bo;
        bo.record = recordId(1);
        bo.name = QStringLiteral("Bo Chén");
        REQUIRE_OK(links.insert(bo));
        LogEntry ofRecord = entry(10, 0);
        ofRecord.record = recordId(1);
        store::LogStore log(*m_database);
        REQUIRE_OK(log.append({entry(0, 318), ofRecord, entry(20, 7)}));

        REQUIRE_VALUE(all, log.page({}, 0, 100));
        QCOMPARE(all.at(0).name, QString());
        QCOMPARE(all.at(1).name, QStringLiteral("Bo Chén"));
        QCOMPARE(all.at(2).name, QStringLiteral("Ada Byron"));
        for (const bool indexed : {false, true}) {
            REQUIRE_VALUE(byPerson, log.page(with(&LogFilter::text, QStringLiteral("byron")), 0, 100));
            QCOMPARE(idsOf(byPerson), (QList<qint64>{1}));
            REQUIRE_VALUE(byRecord, log.page(with(&LogFilter::text, QStringLiteral("BO CHÉN")), 0, 100));
            QCOMPARE(idsOf(byRecord), (QList<qint64>{2}));
            REQUIRE_VALUE(withoutAccent, log.page(with(&LogFilter::text, QStringLiteral("bo chen")), 0, 100));
            QCOMPARE(idsOf(withoutAccent), (QList<qint64>{2}));
            if (!indexed)
                REQUIRE_OK(store::LogSearch(*m_database).catchUp(0));
        }
    }

    void entriesThatTheIndexHasNotTakenUpYetAreFoundBeforeTheOthers()
    {
        store::LogStore log(*m_database);
        QList<LogEntry> many;
        for (int i = 0; i < 300; ++i)
            many.append(entry(i, i % 2 == 0 ? 1234 : 5678));
        REQUIRE_OK(log.append(many.mid(0, 200)));
        REQUIRE_VALUE(caughtUp, store::LogSearch(*m_database).catchUp(0));
        QVERIFY(caughtUp);
        REQUIRE_OK(log.append(many.mid(200)));
        QList<qint64> found;
        for (qint64 before = 0; before != -1 && found.size() < many.size();) {
            REQUIRE_VALUE(page, log.page(with(&LogFilter::text, QStringLiteral("1234")), before, 40));
            found += idsOf(page);
            before = page.size() < 40 ? -1 : found.constLast();
        }
        QList<qint64> expected;
        for (qint64 id = 299; id > 0; id -= 2)
            expected.append(id);
        QCOMPARE(found, expected);
    }

    void theIndexTakesUpManyEntriesAtATimeAndLeavesAFewAlone()
    {
        store::LogStore log(*m_database);
        store::LogSearch search(*m_database);
        REQUIRE_OK(log.append(sixEntries()));
        REQUIRE_VALUE(few, search.catchUp());
        QVERIFY(!few);
        REQUIRE_VALUE(none, search.upTo());
        QCOMPARE(none, 0);
        {
            REQUIRE_VALUE(transaction, m_database->begin());
            REQUIRE_OK(log.append(QList<LogEntry>(store::LogSearch::batch, entry(60, 7))));
            REQUIRE_OK(transaction.commit());
        }
        REQUIRE_VALUE(first, search.catchUp(10));
        QVERIFY(first);
        REQUIRE_VALUE(batch, search.upTo());
        QCOMPARE(batch, store::LogSearch::batch);
        REQUIRE_VALUE(rest, search.catchUp(10));
        QVERIFY(!rest);
    }

    void failuresOfAFieldAreFoundAtOnceAmongMany()
    {
        store::LogStore log(*m_database);
        QList<LogEntry> many;
        for (int i = 0; i < 20'000; ++i)
            many.append(entry(i, i % 500 + 1, i % 20 == 0 ? QStringLiteral("Industry") : QString()));
        for (int i = 0; i < many.size(); i += 100) {
            many[i].type = core::LogType::Failed;
            many[i].result = core::LogResult::Failed;
        }
        {
            REQUIRE_VALUE(transaction, m_database->begin());
            REQUIRE_OK(log.append(many));
            REQUIRE_OK(transaction.commit());
        }
        const LogFilter filter =
            with(&LogFilter::field, QStringLiteral("Industry"),
                 with(&LogFilter::type, core::LogType::Failed, with(&LogFilter::since, at(10'000))));
        const std::clock_t before = std::clock(); // of the processor: others may want it too
        REQUIRE_VALUE(page, log.page(filter, 0, 200));
        QVERIFY(std::clock() - before < CLOCKS_PER_SEC);
        QCOMPARE(page.size(), 100);
        QCOMPARE(page.constFirst().id, 19'901);
    }

    void pagesGoByKeyBothWays()
    {
        store::LogStore log(*m_database);
        REQUIRE_OK(log.append(sixEntries()));
        REQUIRE_VALUE(first, log.page({}, 0, 2));
        QCOMPARE(idsOf(first), (QList<qint64>{6, 5}));
        REQUIRE_VALUE(second, log.page({}, 5, 2));
        QCOMPARE(idsOf(second), (QList<qint64>{4, 3}));
        REQUIRE_VALUE(newer, log.newer({}, 4, 1));
        QCOMPARE(idsOf(newer), (QList<qint64>{5}));
    }

    void theLogCannotBeChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << QStringLiteral("UPDATE log SET message = 'forged' WHERE id = 1");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM log WHERE id = 1");
    }
    void theLogCannotBeChanged()
    {
        QFETCH(QString, sql);
        store::LogStore log(*m_database);
        REQUIRE_OK(log.append(sixEntries()));
        REQUIRE_CODE(store::run(*m_database, sql), "database-constraint");
        REQUIRE_VALUE(page, log.page({}, 0, 100));
        QCOMPARE(page.size(), 6);
        QVERIFY(page.constLast().message.isEmpty());
    }

    void retentionTakesTheOldOnesOnly()
    {
        store::LogStore log(*m_database);
        REQUIRE_OK(log.append(sixEntries()));
        REQUIRE_OK(log.expire(at(20)));
        REQUIRE_VALUE(left, log.page({}, 0, 100));
        QCOMPARE(idsOf(left), (QList<qint64>{6, 5, 4, 3}));
        // The permission ends with it.
        REQUIRE_VALUE(permission, store::MetaStore(*m_database).value(store::logExpiryKey));
        QCOMPARE(permission, QString());
        REQUIRE_CODE(store::run(*m_database, QStringLiteral("DELETE FROM log")), "database-constraint");
    }

    void whatRetentionTakesGoesFromTheIndexToo()
    {
        store::LogStore log(*m_database);
        REQUIRE_OK(log.append(sixEntries()));
        REQUIRE_VALUE(caughtUp, store::LogSearch(*m_database).catchUp(0));
        QVERIFY(caughtUp);
        REQUIRE_OK(log.append({entry(1, 318)})); // expires though the index has never had it
        REQUIRE_OK(log.expire(at(20)));
        const QString count =
            QStringLiteral("SELECT count(*) FROM log_search WHERE log_search MATCH '\"%1\"'");
        REQUIRE_VALUE(gone, store::selectNumber(*m_database, count.arg(QLatin1String("cmo"))));
        QCOMPARE(gone, 0);
        REQUIRE_VALUE(left, store::selectNumber(*m_database, count.arg(QLatin1String("318"))));
        QCOMPARE(left, 1);
        REQUIRE_OK(store::run(*m_database,
                              QStringLiteral("INSERT INTO log_search (log_search) "
                                             "VALUES ('integrity-check')")));
    }

    void retentionGoesOnBeyondOneBatch()
    {
        store::LogStore log(*m_database);
        QList<LogEntry> many;
        for (int i = 0; i < 12000; ++i)
            many.append(entry(0, 1));
        many.append(entry(100, 1));
        {
            REQUIRE_VALUE(transaction, m_database->begin());
            REQUIRE_OK(log.append(many));
            REQUIRE_OK(transaction.commit());
        }
        REQUIRE_OK(log.expire(at(50)));
        REQUIRE_VALUE(left, log.page({}, 0, 100));
        QCOMPARE(left.size(), 1);
    }

    void idsGoOnAfterRetentionHasTakenAll()
    {
        store::LogStore log(*m_database);
        REQUIRE_OK(log.append({entry(0, 1)}));
        REQUIRE_OK(log.expire(at(50)));
        REQUIRE_VALUE(next, log.append({entry(60, 1)}));
        QCOMPARE(next, 2);
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
