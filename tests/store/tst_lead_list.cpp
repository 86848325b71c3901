// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_load.h"
#include "store/lead_order.h"
#include "store/lead_store.h"
#include "store/search_index.h"
#include "store/statement.h"
#include "store_testing.h"

using namespace lockstep;
using namespace lockstep::storetest;
using core::LeadColumn;
using core::LeadQuery;
using core::LinkState;
using store::Database;

namespace {

using People = QList<qint64>; // by the person's number, which the fixture makes the name's place

// person: name, e-mail, company
QList<store::Link> fixture()
{
    QList<store::Link> links{
        person(1, QStringLiteral("ada Byron"), QStringLiteral("ada@engine.com"), QStringLiteral("Zeta")),
        person(2, QStringLiteral("Ångström"), QStringLiteral("Anders@Strauß.se"), QStringLiteral("Acme")),
        person(3, QStringLiteral("Bo Chen"), QStringLiteral("BO@Acme.com"), QStringLiteral("Größe & Co")),
        person(4, QStringLiteral("bo \"the\" O'Neil"), {}, QStringLiteral("100%_sure")),
        person(5, QStringLiteral("李小龍"), QStringLiteral("lee@dragon.hk"), {}),
    };
    links[0].record = recordId(1);
    links[0].object = core::ObjectType::Contact;
    links[0].owner = QStringLiteral("rita");
    links[0].lastSynced = at(10);
    links[1].record = recordId(2);
    links[1].owner = QStringLiteral("Adam");
    links[1].lastSynced = at(5);
    links[2].state = LinkState::NotInSalesforce;
    links[3].state = LinkState::NeedsAttention;
    links[4].state = LinkState::NotInSalesforce;
    return links;
}

// Tells which statements are run.
class ListingExecutor : public store::QtExecutor
{
public:
    explicit ListingExecutor(QStringList& statements)
        : m_statements(statements)
    { }
    core::Done execute(QSqlQuery& query, const QString& sql) override
    {
        m_statements += sql;
        return QtExecutor::execute(query, sql);
    }

private:
    QStringList& m_statements;
};

} // namespace

Q_DECLARE_METATYPE(lockstep::core::LeadQuery)

class TestLeadList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;

    // Every index with its definition, in one line each, whatever its spaces.
    QString indexes() const
    {
        QStringList all;
        const auto done = store::select(
            *m_database,
            QStringLiteral("SELECT name, coalesce(sql, '') FROM sqlite_master WHERE type = 'index'"), {},
            [&](const store::Row& row) {
                all += row.text(0) + QLatin1Char(' ')
                    + row.text(1).simplified().remove(QLatin1String("IF NOT EXISTS "));
            });
        all.sort();
        return done ? all.join(QLatin1Char('\n')) : QString();
    }

    core::Expected<People> peopleFor(const LeadQuery& query) const
    {
        const auto order = store::LeadOrder(*m_database).order(query);
        if (!order)
            return core::Unexpected(order.error());
        const auto rows =
            store::LeadStore(*m_database).rows(QList<qint64>((*order)->begin(), (*order)->end()));
        if (!rows)
            return core::Unexpected(rows.error());
        People people;
        for (const core::LeadRow& row : *rows)
            people.append(row.person);
        return people;
    }

private Q_SLOTS:
    void init()
    {
        REQUIRE_VALUE(database, Database::open(QStringLiteral(":memory:")));
        m_database = std::move(database);
        store::LinkStore links(*m_database);
        for (const store::Link& link : fixture())
            REQUIRE_OK(links.insert(link));
    }
    void cleanup() { m_database.reset(); }

    void rowsComeInTheOrderAskedFor()
    {
        REQUIRE_VALUE(rows, store::LeadStore(*m_database).rows({3, 99, 1}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).name, QStringLiteral("Bo Chen"));
        const core::LeadRow& ada = rows.at(1);
        QCOMPARE(ada.link, 1);
        QCOMPARE(ada.person, 1);
        QCOMPARE(ada.record, recordId(1));
        QVERIFY(ada.object == core::ObjectType::Contact);
        QCOMPARE(ada.email, QStringLiteral("ada@engine.com"));
        QCOMPARE(ada.company, QStringLiteral("Zeta"));
        QCOMPARE(ada.owner, QStringLiteral("rita"));
        QCOMPARE(ada.lastSynced, at(10));
    }

    void everyColumnSortsBothWays_data()
    {
        QTest::addColumn<LeadColumn>("column");
        QTest::addColumn<People>("ascending");
        QTest::newRow("name, without case and accents") << LeadColumn::Name << People{1, 2, 4, 3, 5};
        QTest::newRow("e-mail") << LeadColumn::Email << People{4, 1, 2, 3, 5};
        QTest::newRow("company") << LeadColumn::Company << People{5, 4, 2, 3, 1};
        QTest::newRow("type: none, lead, contact") << LeadColumn::Type << People{3, 4, 5, 2, 1};
        QTest::newRow("owner") << LeadColumn::Owner << People{3, 4, 5, 2, 1};
        QTest::newRow("state") << LeadColumn::State << People{1, 2, 4, 3, 5};
        QTest::newRow("last synced, never first") << LeadColumn::LastSynced << People{3, 4, 5, 2, 1};
    }
    void everyColumnSortsBothWays()
    {
        QFETCH(LeadColumn, column);
        QFETCH(People, ascending);
        LeadQuery query;
        query.sort = column;
        REQUIRE_VALUE(up, peopleFor(query));
        QCOMPARE(up, ascending);
        // A search that finds all takes the way of few rows; it must agree.
        LeadQuery all = query;
        all.states = {LinkState::InSync, LinkState::NotInSalesforce, LinkState::NeedsAttention};
        REQUIRE_VALUE(few, peopleFor(all));
        QCOMPARE(few, ascending);
        query.ascending = false;
        REQUIRE_VALUE(down, peopleFor(query));
        std::reverse(ascending.begin(), ascending.end());
        QCOMPARE(down, ascending);
    }

    void namesAreOrderedAsInAListOfNames()
    {
        store::LinkStore links(*m_database);
        const QStringList names{QStringLiteral("Zuzana"), QStringLiteral("Žofie"), QStringLiteral("Yann"),
                                QStringLiteral("Łukasz"), QStringLiteral("Lukas"), QStringLiteral("lukas"),
                                QStringLiteral("Ann"),    QStringLiteral("Anna"),  QStringLiteral("Änne")};
        for (qsizetype i = 0; i < names.size(); ++i)
            REQUIRE_OK(links.insert(person(100 + i, names.at(i))));
        LeadQuery query;
        for (qsizetype i = 0; i < names.size(); ++i)
            query.persons.append(100 + i);
        // Ann, Anna, Änne, Lukas, lukas, Łukasz, Yann, Žofie, Zuzana
        REQUIRE_VALUE(ordered, peopleFor(query));
        QCOMPARE(ordered, (People{106, 107, 108, 104, 105, 103, 102, 101, 100}));
        REQUIRE_VALUE(zuzana, links.byPerson(100));
        zuzana->name = QStringLiteral("Äbba");
        REQUIRE_OK(links.update(*zuzana));
        REQUIRE_VALUE(renamed, peopleFor(query));
        QCOMPARE(renamed.constFirst(), 100);
    }

    void searchFindsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<People>("expected");
        const auto row = [](const char* name, const QString& text, const People& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("blank is all", QStringLiteral("  "), {1, 2, 4, 3, 5});
        row("one letter: beginnings of name, e-mail and company", QStringLiteral("a"), {1, 2});
        row("one letter, other case", QStringLiteral("B"), {1, 4, 3});
        row("two letters", QStringLiteral("bo"), {4, 3});
        row("one letter: the beginning of the last name", QStringLiteral("c"), {3});
        row("two letters: the beginning of each word of a name", QStringLiteral("o'"), {4});
        row("two letters: the beginning of each word of a company", QStringLiteral("co"), {3});
        row("two letters in the middle are not found", QStringLiteral("yr"), {});
        row("one ideograph", QStringLiteral("李"), {5});
        row("a part of the name", QStringLiteral("YRO"), {1});
        row("a part of the e-mail", QStringLiteral("@acme"), {3});
        row("a part of the company", QStringLiteral("zet"), {1});
        row("across words", QStringLiteral("a byr"), {1});
        row("words in another order", QStringLiteral("BYRON ada"), {1});
        row("words of the name and the company", QStringLiteral("zeta  yron"), {1});
        row("words parted as Japanese parts them", QStringLiteral("engine\u3000ada"), {1});
        row("words of which one is found nowhere", QStringLiteral("byron nobody"), {});
        row("words that nobody has all of", QStringLiteral("byron acme"), {});
        row("a word and the beginning of the company", QStringLiteral("byron z"), {1});
        row("a word and the beginning of nothing", QStringLiteral("byron x"), {});
        row("a run in the middle of words", QStringLiteral("o ch"), {3});
        row("folded", QStringLiteral("GRÖßE"), {3});
        row("an e-mail, whose letters are not folded", QStringLiteral("anders@STRAUß.se"), {2});
        row("with its accent", QStringLiteral("ångstr"), {2});
        row("without its accent", QStringLiteral("ANGSTROM"), {2});
        row("with an accent that is not there", QStringLiteral("býron"), {1});
        row("in full width", QStringLiteral("ＢＹＲＯＮ"), {1});
        row("decomposed", QStringLiteral("A\u030Angstr"), {2});
        row("three ideographs", QStringLiteral("李小龍"), {5});
        row("quotes mean themselves", QStringLiteral("\"the\""), {4});
        row("operators mean themselves", QStringLiteral("ada OR bo"), {});
        row("a star means itself", QStringLiteral("ada*"), {});
        row("an apostrophe means itself", QStringLiteral("o'nei"), {4});
        row("percent and underscore mean themselves", QStringLiteral("%_s"), {4});
        row("a person's number", QStringLiteral("5"), {5});
        row("a record's id", recordId(2), {2});
        row("a record's id with 15 characters", recordId(2).left(15), {2});
        row("a zero byte is ignored", QStringLiteral("by") + QChar(QChar::Null) + QStringLiteral("ron"), {1});
    }
    void searchFindsWhatWasTyped()
    {
        QFETCH(QString, text);
        QFETCH(People, expected);
        LeadQuery query;
        query.search = text;
        REQUIRE_VALUE(found, peopleFor(query));
        QCOMPARE(found, expected);
        REQUIRE_OK(store::BulkLoad(*m_database).begin());
        REQUIRE_VALUE(foundWithoutIndex, peopleFor(query));
        QCOMPARE(foundWithoutIndex, expected);
    }

    void familyNamesThatAreWrittenSecondAreFoundByThemselves()
    {
        store::LinkStore links(*m_database);
        REQUIRE_OK(links.insert(person(6, QStringLiteral("太郎 山田"))));
        REQUIRE_OK(links.insert(person(7, QStringLiteral("小龍 李"))));
        const QList<QPair<QString, People>> cases{{QStringLiteral("山田"), {6}},
                                                  {QStringLiteral("山"), {6}},
                                                  {QStringLiteral("李"), {7, 5}},
                                                  {QStringLiteral("李 小龍"), {7}}};
        for (const bool isLoading : {false, true}) {
            if (isLoading)
                REQUIRE_OK(store::BulkLoad(*m_database).begin());
            for (const auto& [text, expected] : cases) {
                LeadQuery query;
                query.search = text;
                REQUIRE_VALUE(found, peopleFor(query));
                QCOMPARE(found, expected);
            }
        }
    }

    void noSearchReadsEveryRow_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"b", "bo", "byron", "b ada", "ada by"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void noSearchReadsEveryRow()
    {
        QFETCH(QString, text);
        QStringList asked;
        REQUIRE_VALUE(database,
                      Database::open(QStringLiteral(":memory:"), std::make_unique<ListingExecutor>(asked)));
        REQUIRE_OK(store::LinkStore(*database).insert(fixture().constFirst()));
        asked.clear();
        REQUIRE_OK(store::SearchIndex(*database).find(text));
        const QStringList searches = asked.filter(QStringLiteral("AS number FROM link"));
        QVERIFY(!searches.isEmpty());
        for (const QString& sql : searches) {
            const auto done = store::select(
                *database, QStringLiteral("EXPLAIN QUERY PLAN ") + sql,
                std::vector<store::Param>(static_cast<std::size_t>(sql.count(QLatin1Char('?'))), text),
                [](const store::Row& row) {
                    const QString step = row.text(3) + QLatin1Char(' ');
                    QVERIFY2(!step.startsWith(QLatin1String("SCAN link ")), qPrintable(step));
                });
            REQUIRE_OK(done);
        }
    }

    void searchAndStatesMustBothHold()
    {
        LeadQuery query;
        query.search = QStringLiteral("bo");
        query.states = {LinkState::NeedsAttention, LinkState::InSync};
        REQUIRE_VALUE(found, peopleFor(query));
        QCOMPARE(found, People{4});
    }

    void theIndexFollowsEveryChange()
    {
        store::LinkStore links(*m_database);
        REQUIRE_VALUE(ada, links.byPerson(1));
        ada->name = QStringLiteral("Augusta King");
        REQUIRE_OK(links.update(*ada));
        REQUIRE_OK(links.remove(3));
        LeadQuery query;
        query.search = QStringLiteral("byron");
        REQUIRE_VALUE(oldName, peopleFor(query));
        QCOMPARE(oldName, People{});
        query.search = QStringLiteral("gusta");
        REQUIRE_VALUE(newName, peopleFor(query));
        QCOMPARE(newName, People{1});
        query.search = QStringLiteral("chen");
        REQUIRE_VALUE(removed, peopleFor(query));
        QCOMPARE(removed, People{});
    }

    void whileManyRowsAreLoadedAndAfterwardsTheSearchFindsThem()
    {
        store::LinkStore links(*m_database);
        store::BulkLoad load(*m_database);
        REQUIRE_OK(load.begin());
        REQUIRE_VALUE(underWay, load.isUnderWay());
        QVERIFY(underWay);
        REQUIRE_OK(links.insert(person(6, QStringLiteral("Grace Hopper"))));
        REQUIRE_OK(links.remove(3));
        const auto found = [this](const char* text) {
            LeadQuery query;
            query.search = QString::fromLatin1(text);
            return peopleFor(query).value_or(People{-1});
        };
        for (const bool isLoading : {true, false}) {
            QCOMPARE(found("hopper"), People{6});
            QCOMPARE(found("gr"), People{6});
            QCOMPARE(found("chen"), People{});
            if (isLoading)
                REQUIRE_OK(load.end());
        }
        REQUIRE_VALUE(ended, load.isUnderWay());
        QVERIFY(!ended);
    }

    void afterALoadEveryIndexIsAsTheMigrationsMadeIt()
    {
        const QString made = indexes();
        QVERIFY(!made.isEmpty());
        store::BulkLoad load(*m_database);
        REQUIRE_OK(load.begin());
        QVERIFY(indexes() != made);
        REQUIRE_OK(load.end());
        QCOMPARE(indexes(), made);
    }

    void manyMatchesKeepTheOrderOfTheColumn()
    {
        store::LinkStore links(*m_database);
        {
            REQUIRE_VALUE(transaction, m_database->begin());
            for (int i = 0; i < 3000; ++i) {
                store::Link link =
                    person(1000 + i, QStringLiteral("Zoe %1").arg(2999 - i, 4, 10, QLatin1Char('0')));
                link.state = i % 2 == 0 ? LinkState::InSync : LinkState::Waiting;
                REQUIRE_OK(links.insert(link));
            }
            REQUIRE_OK(transaction.commit());
        }
        LeadQuery query;
        query.search = QStringLiteral("zoe");
        REQUIRE_VALUE(all, peopleFor(query));
        QCOMPARE(all.size(), 3000);
        QCOMPARE(all.first(), 3999);
        QCOMPARE(all.last(), 1000);
        query.states = {LinkState::Waiting};
        REQUIRE_VALUE(waiting, peopleFor(query));
        QCOMPARE(waiting.size(), 1500);
        QCOMPARE(waiting.first(), 3999);
        query.search.clear();
        query.states = {LinkState::InSync};
        query.ascending = false;
        REQUIRE_VALUE(inSync, peopleFor(query));
        QCOMPARE(inSync.size(), 1502);
        QCOMPARE(inSync.last(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLeadList)
#include "tst_lead_list.moc"
