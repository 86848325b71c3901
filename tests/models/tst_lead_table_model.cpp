// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lead_table_model.h"
#include "models/row_changes.h"
#include "support/fake_pages.h"

#include <QAbstractItemModelTester>
#include <QHashSeed>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace lockstep;
using core::LinkState;

namespace {

struct Bench
{
    Bench()
        : order(people)
        , pages(people)
        , model(order, pages, sync, epochs)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    { }
    void load(int count)
    {
        for (int link = 1; link <= count; ++link)
            people.add(link, QStringLiteral("Person %1").arg(link, 5, 10, QLatin1Char('0')));
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), count);
    }
    [[nodiscard]] QString name(int row) const { return model.index(row, 0).data().toString(); }
    [[nodiscard]] std::vector<qint64> shown() const
    {
        std::vector<qint64> links;
        for (int row = 0; row < model.rowCount(); ++row)
            links.push_back(model.linkAt(row));
        return links;
    }

    tests::FakePeople people;
    tests::FakeRowOrder order;
    tests::FakeLeadPages pages;
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::LeadTableModel model;
    QAbstractItemModelTester tester;
};

core::ChangeSet changed(const QList<qint64>& links, bool rows = false)
{
    core::ChangeSet changes;
    changes.links = links;
    changes.rowsAddedOrRemoved = rows;
    return changes;
}
} // namespace

class TestLeadTableModel : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QHashSeed::setDeterministicGlobalSeed(); } // a seed must replay in every process

private Q_SLOTS:
    void cellsArriveInPagesAroundWhatIsLookedAt();
    void aPageIsAskedOnce();
    void lateOrdersAreDropped();
    void aChangedRowIsReadAgainAndOnlyIt();
    void aChangeWhileItsPageIsOutIsReadAgain();
    void aChangeThatCouldNotBeReadIsReadWithTheNext();
    void selectionFollowsItsPersonThroughANewOrder();
    void aFailedOrderIsReportedAndTheNextOneWorks();
    void sortingAsksForAnotherOrder();
    void whatASyncMovesIsPutInOrderAgain_data();
    void whatASyncMovesIsPutInOrderAgain();
    void whoProvesToBeInStepWaitsNoMore();
    void anAnswerThatProvesWrongIsAskedForAgain();
    void theFirstRowsOfALongAnswerAreShownBeforeTheRest();
    void theFirstRowsGoWhereTheRestCannotBeRead();
    void theFirstRowsAreNotShownWhereMoreIsLost_data();
    void theFirstRowsAreNotShownWhereMoreIsLost();
    void randomEditsLeaveTheModelConsistent();
    void nobodyElseIsChosenWhereAllWere();
    void oneBlockOfRowsIsToldAsSuch_data();
    void oneBlockOfRowsIsToldAsSuch();
};

void TestLeadTableModel::cellsArriveInPagesAroundWhatIsLookedAt()
{
    Bench bench;
    bench.load(1000);
    QTRY_COMPARE(bench.name(0), QStringLiteral("Person 00001")); // the tester has looked at that one
    bench.pages.asked.clear();
    QCOMPARE(bench.name(500), QStringLiteral("…"));
    QTRY_COMPARE(bench.name(500), QStringLiteral("Person 00501"));
    QVERIFY(!bench.pages.asked.isEmpty());
    QCOMPARE(bench.pages.asked.constLast().size(), models::RowCache::pageRows);
    QCOMPARE(bench.pages.asked.constLast().constFirst(), 385); // row 384: page 3
}

void TestLeadTableModel::aPageIsAskedOnce()
{
    Bench bench;
    bench.load(100);
    QTRY_COMPARE(bench.name(0), QStringLiteral("Person 00001"));
    const auto before = bench.pages.asked.size();
    for (int row = 0; row < 100; ++row)
        QCOMPARE(bench.name(row), QStringLiteral("Person %1").arg(row + 1, 5, 10, QLatin1Char('0')));
    QCoreApplication::processEvents();
    QCOMPARE(bench.pages.asked.size(), before);
}

void TestLeadTableModel::lateOrdersAreDropped()
{
    Bench bench;
    bench.load(10);
    bench.order.held = true;
    core::LeadQuery first;
    first.search = QStringLiteral("00001");
    core::LeadQuery second;
    second.search = QStringLiteral("0000"); // nine people
    bench.model.setQuery(first);
    bench.model.setQuery(second);
    QSignalSpy changes(&bench.model, &models::LeadTableModel::orderChanged);
    bench.order.deliver();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(bench.model.rowCount(), 9);
}

void TestLeadTableModel::aChangedRowIsReadAgainAndOnlyIt()
{
    Bench bench;
    bench.load(300);
    QTRY_COMPARE(bench.name(5), QStringLiteral("Person 00006"));
    bench.pages.asked.clear();
    QSignalSpy cells(&bench.model, &QAbstractItemModel::dataChanged);
    bench.people.rows[6].name = QStringLiteral("Ada Byron");
    Q_EMIT bench.sync.committed(changed({6, 299})); // 299 has never been shown
    QTRY_COMPARE(bench.name(5), QStringLiteral("Ada Byron"));
    QCOMPARE(bench.pages.asked, QList<QList<qint64>>{{6}});
    QCOMPARE(cells.count(), 1);
    QCOMPARE(cells.constFirst().constFirst().toModelIndex().row(), 5);
}

void TestLeadTableModel::aChangeWhileItsPageIsOutIsReadAgain()
{
    Bench bench;
    bench.load(300);
    QTRY_COMPARE(bench.name(0), QStringLiteral("Person 00001"));
    bench.pages.asked.clear();
    bench.pages.held = true;
    QCOMPARE(bench.name(200), QStringLiteral("…"));
    QTRY_COMPARE(bench.pages.asked.size(), 1);
    Q_EMIT bench.sync.committed(changed({201}));
    bench.pages.deliver();
    QTRY_COMPARE(bench.pages.asked.size(), 2);
    QCOMPARE(bench.pages.asked.constLast(), QList<qint64>{201});
}

void TestLeadTableModel::aChangeThatCouldNotBeReadIsReadWithTheNext()
{
    Bench bench;
    bench.load(300);
    QTRY_COMPARE(bench.name(5), QStringLiteral("Person 00006"));
    bench.pages.asked.clear();
    bench.pages.held = true;
    bench.people.rows[6].name = QStringLiteral("Ada Byron");
    Q_EMIT bench.sync.committed(changed({6}));
    QTRY_COMPARE(bench.pages.asked.size(), 1);
    Q_EMIT bench.pages.failed(bench.pages.lastEpoch, {});
    bench.pages.held = false;
    Q_EMIT bench.sync.committed(changed({299})); // has never been shown
    QTRY_COMPARE(bench.name(5), QStringLiteral("Ada Byron"));
}

void TestLeadTableModel::selectionFollowsItsPersonThroughANewOrder()
{
    Bench bench;
    bench.load(50);
    const QPersistentModelIndex tenth = bench.model.index(9, 2);
    const QPersistentModelIndex last = bench.model.index(49, 0);
    QTRY_COMPARE(bench.name(9), QStringLiteral("Person 00010"));
    bench.people.rows.remove(50);
    bench.model.sort(0, Qt::DescendingOrder);
    QTRY_COMPARE(bench.model.rowCount(), 49);
    QCOMPARE(bench.model.linkAt(tenth.row()), 10);
    QCOMPARE(tenth.row(), 39);
    QCOMPARE(tenth.column(), 2);
    QVERIFY(!last.isValid());
}

void TestLeadTableModel::aFailedOrderIsReportedAndTheNextOneWorks()
{
    Bench bench;
    bench.load(3);
    QSignalSpy failures(&bench.model, &models::LeadTableModel::failed);
    bench.order.failure.emplace().code = QStringLiteral("database-damaged");
    Q_EMIT bench.sync.committed(changed({}, true));
    QTRY_COMPARE(failures.count(), 1);
    QVERIFY(!bench.model.isOrdering());
    QCOMPARE(bench.model.rowCount(), 3); // they answer the query still
    core::LeadQuery query;
    query.search = QStringLiteral("Person 00001");
    bench.model.setQuery(query);
    QTRY_COMPARE(failures.count(), 2);
    QCOMPARE(bench.model.rowCount(), 0);
    bench.order.failure.reset();
    bench.people.add(4, QStringLiteral("New Person"));
    bench.model.setQuery({});
    QTRY_COMPARE(bench.model.rowCount(), 4);
}

void TestLeadTableModel::sortingAsksForAnotherOrder()
{
    Bench bench;
    bench.load(3);
    bench.model.sort(static_cast<int>(core::LeadColumn::Company), Qt::DescendingOrder);
    QVERIFY(bench.order.asked.constLast().sort == core::LeadColumn::Company);
    QVERIFY(!bench.order.asked.constLast().ascending);
}

void TestLeadTableModel::whatASyncMovesIsPutInOrderAgain_data()
{
    QTest::addColumn<int>("column");
    for (const core::LeadColumn column :
         {core::LeadColumn::Type, core::LeadColumn::State, core::LeadColumn::LastSynced,
          core::LeadColumn::Person, core::LeadColumn::Record})
        QTest::addRow("column %d", static_cast<int>(column)) << static_cast<int>(column);
}
void TestLeadTableModel::whatASyncMovesIsPutInOrderAgain()
{
    QFETCH(const int, column);
    Bench bench;
    bench.load(3);
    bench.model.sort(column, Qt::DescendingOrder);
    QTRY_COMPARE(bench.shown(), (std::vector<qint64>{3, 2, 1}));
    core::LeadRow& converted = bench.people.rows[3]; // and merged: all that may move it is another
    converted.object = core::ObjectType::Contact;
    converted.state = LinkState::InSync;
    converted.person = 1000;
    converted.record = QStringLiteral("003000000000001AAA");
    for (const qint64 link : {1, 2}) {
        bench.people.rows[link].state = LinkState::Waiting;
        bench.people.rows[link].lastSynced = QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC);
    }
    Q_EMIT bench.sync.committed(changed({1, 2, 3}));
    QTRY_COMPARE(bench.shown(), (std::vector<qint64>{2, 1, 3}));
}

void TestLeadTableModel::whoProvesToBeInStepWaitsNoMore()
{
    Bench bench;
    bench.load(3);
    bench.people.marked = {1, 3};
    core::LeadQuery query;
    query.waiting = true;
    bench.model.setQuery(query);
    QTRY_COMPARE(bench.model.rowCount(), 2);
    bench.people.marked.clear(); // no row has changed
    core::ChangeSet ofRun;
    ofRun.runs = true;
    Q_EMIT bench.sync.committed(ofRun);
    QTRY_COMPARE(bench.model.rowCount(), 0);
}

void TestLeadTableModel::anAnswerThatProvesWrongIsAskedForAgain()
{
    Bench bench;
    bench.load(3);
    bench.people.rows[3].name = QStringLiteral("Ada Byron");
    Q_EMIT bench.order.settled();
    QTRY_COMPARE(bench.shown(), (std::vector<qint64>{3, 1, 2}));
}

void TestLeadTableModel::theFirstRowsOfALongAnswerAreShownBeforeTheRest()
{
    Bench bench;
    bench.load(300);
    bench.order.held = true;
    core::LeadQuery query;
    query.search = QStringLiteral("Person 002");
    bench.model.setQuery(query);
    const std::vector<qint64> all = bench.people.ordered(query);
    QCOMPARE(all.size(), std::size_t(100));
    bench.order.begin({all.begin(), all.begin() + 64});
    QCOMPARE(bench.model.rowCount(), 64);
    QVERIFY(bench.model.shown() == models::LeadTableModel::Shown::First);
    QVERIFY(bench.model.isOrdering());
    bench.pages.held = true;
    (void)bench.name(63);
    QTRY_COMPARE(bench.pages.asked.value(bench.pages.asked.size() - 1).size(), qsizetype(64));
    const auto asked = bench.pages.asked.size();
    bench.order.deliver();
    QTRY_COMPARE(bench.model.rowCount(), 100);
    QVERIFY(bench.model.shown() == models::LeadTableModel::Shown::All);
    bench.pages.deliver(); // the rest is behind them: what was asked for before it came still counts
    QTRY_COMPARE(bench.name(63), QStringLiteral("Person 00263"));
    QCOMPARE(bench.pages.asked.size(), asked);
    QCOMPARE(bench.shown(), all);
}

void TestLeadTableModel::theFirstRowsGoWhereTheRestCannotBeRead()
{
    Bench bench;
    bench.load(300);
    bench.order.held = true;
    core::LeadQuery query;
    query.search = QStringLiteral("Person 002");
    bench.model.setQuery(query);
    const std::vector<qint64> all = bench.people.ordered(query);
    bench.order.begin({all.begin(), all.begin() + 64});
    QCOMPARE(bench.model.rowCount(), 64);
    bench.order.failure.emplace().code = QStringLiteral("database-damaged");
    bench.order.deliver();
    QCOMPARE(bench.model.rowCount(), 0); // else they would pass for everybody who matches
    QVERIFY(bench.model.shown() == models::LeadTableModel::Shown::Former);
}

void TestLeadTableModel::theFirstRowsAreNotShownWhereMoreIsLost_data()
{
    QTest::addColumn<bool>("isSameQuery");
    QTest::newRow("a row further down is selected") << false;
    QTest::newRow("the rows of this query are there, a sync only changed their order") << true;
}
void TestLeadTableModel::theFirstRowsAreNotShownWhereMoreIsLost()
{
    QFETCH(const bool, isSameQuery);
    Bench bench;
    bench.load(300);
    const QPersistentModelIndex chosen = isSameQuery ? QModelIndex() : bench.model.index(200, 0);
    bench.order.held = true;
    const auto asked = bench.order.asked.size();
    if (isSameQuery)
        Q_EMIT bench.sync.committed(changed({1}, true));
    else
        bench.model.setQuery({});
    QTRY_COMPARE(bench.order.asked.size(), asked + 1);
    bench.order.begin({1, 2, 3});
    QCOMPARE(bench.model.rowCount(), 300);
    bench.order.deliver();
    QTRY_VERIFY(!bench.model.isOrdering());
    QCOMPARE(bench.model.rowCount(), 300);
    QCOMPARE(chosen.row(), isSameQuery ? -1 : 200);
}

void TestLeadTableModel::randomEditsLeaveTheModelConsistent()
{
    Bench bench;
    bench.load(200);
    QRandomGenerator random(20261123);
    qint64 next = 201;
    for (int step = 0; step < 60; ++step) {
        for (int edit = random.bounded(8); edit > 0; --edit) {
            const QList<qint64> links = bench.people.rows.keys();
            const qint64 some = links.at(random.bounded(static_cast<int>(links.size())));
            switch (random.bounded(3)) {
            case 0:
                bench.people.add(next, QStringLiteral("Person %1").arg(random.bounded(90000)));
                ++next;
                break;
            case 1:
                if (links.size() > 20)
                    bench.people.rows.remove(some);
                break;
            default:
                bench.people.rows[some].state = LinkState::Waiting;
                break;
            }
        }
        core::LeadQuery query;
        query.ascending = random.bounded(2) == 0;
        if (random.bounded(4) == 0)
            query.states = {LinkState::Waiting};
        QSignalSpy ordered(&bench.model, &models::LeadTableModel::orderChanged);
        bench.model.setQuery(query);
        QTRY_COMPARE(ordered.count(), 1);
        QCOMPARE(bench.shown(), bench.people.ordered(query));
    }
}

void TestLeadTableModel::oneBlockOfRowsIsToldAsSuch_data()
{
    using Kind = models::RowChange::Kind;
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("after");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    const auto row = [](const char* name, const QList<qint64>& before, const QList<qint64>& after, Kind kind,
                        int first, int count) {
        QTest::newRow(name) << before << after << static_cast<int>(kind) << first << count;
    };
    row("equal", {1, 2}, {1, 2}, Kind::None, 0, 0);
    row("both empty", {}, {}, Kind::None, 0, 0);
    row("filled", {}, {1, 2}, Kind::Inserted, 0, 2);
    row("emptied", {1, 2}, {}, Kind::Removed, 0, 2);
    row("in front", {1, 2}, {9, 1, 2}, Kind::Inserted, 0, 1);
    row("in the middle", {1, 2}, {1, 8, 9, 2}, Kind::Inserted, 1, 2);
    row("behind", {1, 2}, {1, 2, 9}, Kind::Inserted, 2, 1);
    row("taken from the middle", {1, 8, 9, 2}, {1, 2}, Kind::Removed, 1, 2);
    row("swapped", {1, 2}, {2, 1}, Kind::Moved, 0, 0);
    row("two blocks", {1, 2, 3}, {9, 1, 2, 8, 3}, Kind::Moved, 0, 0);
}

void TestLeadTableModel::oneBlockOfRowsIsToldAsSuch()
{
    QFETCH(const QList<qint64>, before);
    QFETCH(const QList<qint64>, after);
    const models::RowChange change =
        models::rowChange({before.cbegin(), before.cend()}, {after.cbegin(), after.cend()});
    QTEST(static_cast<int>(change.kind), "kind");
    QTEST(change.first, "first");
    QTEST(change.count, "count");
}

void TestLeadTableModel::nobodyElseIsChosenWhereAllWere()
{
    Bench bench;
    bench.load(300);
    const auto search = [&bench](const QString& text) {
        QSignalSpy ordered(&bench.model, &models::LeadTableModel::orderChanged);
        core::LeadQuery query = bench.model.query();
        query.search = text;
        bench.model.setQuery(query);
        QTRY_COMPARE(ordered.count(), 1);
    };
    search(QStringLiteral("1"));
    const std::vector<qint64> all = bench.shown();
    QVERIFY(all.size() * models::LeadTableModel::columns > 1000); // from there on Qt takes a short cut
    QItemSelectionModel selection(&bench.model);
    selection.select(
        QItemSelection(bench.model.index(0, 0),
                       bench.model.index(bench.model.rowCount() - 1, models::LeadTableModel::columns - 1)),
        QItemSelectionModel::Select);
    bench.model.sort(0, Qt::DescendingOrder);
    QTRY_COMPARE(bench.model.linkAt(0), all.back());
    QCOMPARE(selection.selectedRows().size(), static_cast<qsizetype>(all.size())); // the same people
    search(QStringLiteral("2"));
    QVERIFY(bench.model.rowCount() > 0);
    for (int row = 0; row < bench.model.rowCount(); ++row) {
        const bool wasThere = std::find(all.begin(), all.end(), bench.model.linkAt(row)) != all.end();
        QCOMPARE(selection.isRowSelected(row), wasThere);
    }
}

QTEST_GUILESS_MAIN(TestLeadTableModel)
#include "tst_lead_table_model.moc"
