// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_model.h"
#include "support/fake_pages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lockstep;

namespace {

struct Bench
{
    Bench()
        : model(pages, sync, epochs)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    { }
    void add(int count, core::LogResult result = core::LogResult::Ok)
    {
        for (int i = 0; i < count; ++i) {
            core::LogEntry entry;
            entry.result = result;
            entry.person = 7;
            entry.oldValue = core::FieldValue::text(QStringLiteral("VP"));
            entry.newValue = core::FieldValue::text(QStringLiteral("CMO"));
            pages.add(entry);
        }
    }
    void commit()
    {
        core::ChangeSet changes;
        changes.lastLogId = pages.entries.constLast().id;
        Q_EMIT sync.committed(changes);
    }
    [[nodiscard]] qint64 id(int row) const { return model.entryAt(row)->id; }

    tests::FakeLogPages pages;
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::LogModel model;
    QAbstractItemModelTester tester;
};
} // namespace

class TestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirstAndFetchesOlderOnes();
    void newEntriesArriveOnTopWithoutAReset();
    void moreNewEntriesThanOnePageAllArriveInOrder();
    void aPageBehindWhatIsCutOffLeavesNoGap();
    void newEntriesThatTheFilterRefusesStayOut();
    void anotherFilterReplacesTheRows();
    void aCommitBeforeTheFirstPageLosesNothing();
    void nothingArrivesAfterClear();
    void failuresOfOthersAreNotTaken();
    void aFilterThatCannotBeReadShowsNothing();
    void aChangeReadsAsOldArrowNew();
    void somebodyIsShownByNameWhereItIsKnown();
};

void TestLogModel::showsTheNewestFirstAndFetchesOlderOnes()
{
    Bench bench;
    bench.add(450);
    bench.model.setFilter({});
    QTRY_COMPARE(bench.model.rowCount(), 200);
    QCOMPARE(bench.id(0), 450);
    while (bench.model.canFetchMore({})) {
        const int before = bench.model.rowCount();
        bench.model.fetchMore({});
        QVERIFY(!bench.model.canFetchMore({})); // one question at a time
        QTRY_VERIFY(bench.model.rowCount() > before);
    }
    QCOMPARE(bench.model.rowCount(), 450);
    QCOMPARE(bench.id(449), 1);
}

void TestLogModel::newEntriesArriveOnTopWithoutAReset()
{
    Bench bench;
    bench.add(3);
    bench.model.setFilter({});
    QTRY_COMPARE(bench.model.rowCount(), 3);
    const QPersistentModelIndex newest = bench.model.index(0, 0);
    QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
    bench.add(2);
    bench.commit();
    QTRY_COMPARE(bench.model.rowCount(), 5);
    QCOMPARE(bench.id(0), 5);
    QCOMPARE(newest.row(), 2);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserted.count(), 1);
}

void TestLogModel::moreNewEntriesThanOnePageAllArriveInOrder()
{
    Bench bench;
    bench.add(1);
    bench.model.setFilter({});
    QTRY_COMPARE(bench.model.rowCount(), 1);
    bench.add(1200);
    bench.commit();
    QTRY_COMPARE(bench.model.rowCount(), 1201);
    for (int row = 0; row < 1201; ++row)
        QCOMPARE(bench.id(row), 1201 - row);
}

void TestLogModel::aPageBehindWhatIsCutOffLeavesNoGap()
{
    constexpr int maximum = models::LogModel::maximumRows;
    tests::FakeLogPages pages;
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::LogModel model(pages, sync, epochs); // without the tester, which looks at every row each time
    const auto add = [&pages](int count) {
        for (int i = 0; i < count; ++i)
            pages.add({});
    };
    add(maximum + 400);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 200);
    while (model.rowCount() < maximum - 200) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    add(500);
    core::ChangeSet changes;
    changes.lastLogId = pages.entries.constLast().id;
    Q_EMIT sync.committed(changes); // is answered first
    model.fetchMore({});
    QTRY_COMPARE(model.entryAt(0)->id, changes.lastLogId);
    QTRY_VERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_VERIFY(model.rowCount() > maximum);
    for (int row = 1; row < model.rowCount(); ++row)
        QCOMPARE(model.entryAt(row)->id, model.entryAt(row - 1)->id - 1);
}

void TestLogModel::newEntriesThatTheFilterRefusesStayOut()
{
    Bench bench;
    bench.add(2, core::LogResult::Failed);
    core::LogFilter filter;
    filter.result = core::LogResult::Failed;
    bench.model.setFilter(filter);
    QTRY_COMPARE(bench.model.rowCount(), 2);
    bench.add(5);
    bench.add(1, core::LogResult::Failed);
    bench.commit();
    QTRY_COMPARE(bench.model.rowCount(), 3);
    QCOMPARE(bench.id(0), 8);
}

void TestLogModel::anotherFilterReplacesTheRows()
{
    Bench bench;
    bench.add(5);
    bench.add(2, core::LogResult::Conflict);
    bench.model.setFilter({});
    core::LogFilter conflicts;
    conflicts.result = core::LogResult::Conflict;
    bench.model.setFilter(conflicts); // before the first answer is here: that one is late
    QSignalSpy loaded(&bench.model, &models::LogModel::loaded);
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(bench.model.rowCount(), 2);
}

void TestLogModel::aCommitBeforeTheFirstPageLosesNothing()
{
    Bench bench;
    bench.model.setFilter({});
    bench.add(3);
    bench.commit();
    QTRY_COMPARE(bench.model.rowCount(), 3);
    bench.add(1);
    bench.commit();
    QTRY_COMPARE(bench.model.rowCount(), 4);
    QCOMPARE(bench.id(0), 4);
    QCOMPARE(bench.id(3), 1);
}

void TestLogModel::nothingArrivesAfterClear()
{
    Bench bench;
    bench.add(3);
    bench.model.setFilter({});
    bench.model.clear();
    bench.commit();
    QCoreApplication::processEvents();
    QCOMPARE(bench.model.rowCount(), 0);
    bench.model.setFilter({});
    QTRY_COMPARE(bench.model.rowCount(), 3);
}

void TestLogModel::failuresOfOthersAreNotTaken()
{
    Bench bench;
    bench.model.setFilter({});
    QSignalSpy failures(&bench.model, &models::LogModel::failed);
    Q_EMIT bench.pages.failed(999, {});
    QCOMPARE(failures.count(), 0);
    Q_EMIT bench.pages.failed(1, {});
    QCOMPARE(failures.count(), 1);
    QVERIFY(!bench.model.isLoading());
}

void TestLogModel::aFilterThatCannotBeReadShowsNothing()
{
    Bench bench;
    bench.add(3);
    bench.model.setFilter({});
    QTRY_COMPARE(bench.model.rowCount(), 3);
    core::LogFilter failures;
    failures.result = core::LogResult::Failed;
    bench.model.setFilter(failures);
    QVERIFY(!bench.model.isUnread());
    Q_EMIT bench.pages.failed(bench.epochs.next() - 1, {});
    QCOMPARE(bench.model.rowCount(), 0); // they were those of the filter before
    QVERIFY(bench.model.isUnread());
    bench.model.setFilter({});
    QVERIFY(!bench.model.isUnread());
    QTRY_COMPARE(bench.model.rowCount(), 3);
}

void TestLogModel::aChangeReadsAsOldArrowNew()
{
    Bench bench;
    bench.add(1);
    bench.model.setFilter({});
    QTRY_COMPARE(bench.model.rowCount(), 1);
    QCOMPARE(bench.model.index(0, models::LogModel::Change).data().toString(), QStringLiteral("VP → CMO"));
    QCOMPARE(bench.model.index(0, models::LogModel::Person).data().toString(), QStringLiteral("7"));
}

void TestLogModel::somebodyIsShownByNameWhereItIsKnown()
{
    Bench bench;
    core::LogEntry record;
    record.record = QStringLiteral("00Q000000000001AAA");
    bench.pages.add(record);
    core::LogEntry person = record;
    person.person = 318;
    bench.pages.add(person);
    person.name = QStringLiteral("Ada Byron");
    bench.pages.add(person);
    bench.model.setFilter({});
    QTRY_COMPARE(bench.model.rowCount(), 3);
    const auto who = [&](int row) {
        return bench.model.index(row, models::LogModel::Person).data().toString();
    };
    QCOMPARE(who(0), QStringLiteral("Ada Byron"));
    QCOMPARE(who(1), QStringLiteral("318"));
    QCOMPARE(who(2), QStringLiteral("00Q000000000001AAA"));
}

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_log_model.moc"
