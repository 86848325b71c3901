// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention_model.h"
#include "models/attention_record_model.h"
#include "models/planned_write_model.h"
#include "models/setting_values.h"
#include "models/undo_left_model.h"
#include "support/fake_pages.h"
#include "support/fake_ports.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace lockstep;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

core::FailureCause cause(int number)
{
    return {core::System::Salesforce, core::ObjectType::Lead, QStringLiteral("Field%1").arg(number),
            QStringLiteral("REQUIRED_FIELD_MISSING")};
}
} // namespace

class TestAttentionModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsFollowWhateverTheyBecome();
    void aDismissedGroupIsOutUntilItGrows();
    void aDismissedStateComesBackWhenItGrowsAgain();
    void recordsComePageByPage();
    void recordsOfAGroupThatChangedKeepTheirRows();
    void recordsThatFailAgainAreReadAgain();
    void plannedWritesAreARowAField();
    void plannedWritesAreCountedPerSystem();
    void whatAnUndoLeavesIncludesWhatTheRunCreated();
    void settingsAreKnownAfterTheFirstAnswer();
};

void TestAttentionModels::groupsFollowWhateverTheyBecome()
{
    tests::FakeAttentionPages pages;
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::AttentionModel model(pages, sync, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QSignalSpy refreshed(&model, &models::AttentionModel::refreshed);
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        pages.groups.clear();
        for (int i = 0; i < 12; ++i) {
            if (random.bounded(2) == 0)
                pages.add(cause(i), QStringLiteral("Cause %1").arg(i), 1 + random.bounded(5));
        }
        std::shuffle(pages.groups.begin(), pages.groups.end(), random);
        refreshed.clear();
        model.refresh();
        QTRY_COMPARE(refreshed.size(), 1);
        QCOMPARE(model.rowCount(), static_cast<int>(pages.groups.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.groupAt(row)->id, pages.groups.at(row).id);
    }
}

void TestAttentionModels::aDismissedGroupIsOutUntilItGrows()
{
    tests::FakeAttentionPages pages;
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::AttentionModel model(pages, sync, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QString first = pages.add(cause(1), QStringLiteral("One"), 3).id;
    pages.add(cause(2), QStringLiteral("Two"), 2);
    model.refresh();
    QTRY_COMPARE(model.counts().causes, 2);
    model.dismiss(first);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.counts().causes, 1);
    pages.groups[0].count = 1; // fewer: still dismissed
    Q_EMIT sync.committed({});
    Q_EMIT sync.runFinished({});
    QTRY_COMPARE(model.counts().dismissed, 1);
    pages.addPeople(pages.groups[0], 1);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 2);
}

void TestAttentionModels::aDismissedStateComesBackWhenItGrowsAgain()
{
    tests::FakeAttentionPages pages;
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::AttentionModel model(pages, sync, epochs);
    QSignalSpy refreshed(&model, &models::AttentionModel::refreshed);
    const QString id = core::toString(core::LinkState::PossibleDuplicate);
    const auto become = [&](int count) {
        core::AttentionGroup group;
        group.id = id;
        group.state = core::LinkState::PossibleDuplicate;
        group.count = count;
        group.newest = count;
        pages.groups.clear();
        if (count > 0)
            pages.groups.append(group);
        refreshed.clear();
        model.refresh();
        QTRY_COMPARE(refreshed.size(), 1);
    };
    become(40);
    model.dismiss(id);
    become(2); // solved down to these
    QCOMPARE(model.counts().dismissed, 1);
    become(32);
    QCOMPARE(model.counts().causes, 1);
    model.dismiss(id);
    become(0);
    become(1);
    QCOMPARE(model.counts().causes, 1);
}

void TestAttentionModels::recordsComePageByPage()
{
    tests::FakeAttentionPages pages;
    models::EpochSource epochs;
    models::AttentionRecordModel model(pages, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const core::AttentionGroup group = pages.add(cause(1), QStringLiteral("One"), 450);
    model.setGroup(group);
    QTRY_VERIFY(model.canFetchMore({}));
    while (model.canFetchMore({})) { // as a view does that scrolls
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    QCOMPARE(model.rowCount(), 450);
    for (int column = 0; column < model.columnCount(); ++column) // a heading stands above its values
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                 model.index(0, column).data(Qt::TextAlignmentRole));
    model.setGroup(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void TestAttentionModels::recordsOfAGroupThatChangedKeepTheirRows()
{
    tests::FakeAttentionPages pages;
    models::EpochSource epochs;
    models::AttentionRecordModel model(pages, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    core::AttentionGroup& group = pages.add(cause(1), QStringLiteral("One"), 5);
    model.setGroup(group);
    QTRY_COMPARE(model.rowCount(), 5);
    const QPersistentModelIndex read = model.index(3, 0);
    const QString name = read.data().toString();
    pages.records[group.id].removeFirst();
    pages.addPeople(group, 1);
    model.setGroup(group);
    QTRY_COMPARE(read.row(), 2);
    QCOMPARE(read.data().toString(), name);
    QCOMPARE(model.rowCount(), 5);
}

void TestAttentionModels::recordsThatFailAgainAreReadAgain()
{
    tests::FakeAttentionPages pages;
    models::EpochSource epochs;
    models::AttentionRecordModel model(pages, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const core::AttentionGroup group = pages.add(cause(1), QStringLiteral("One"), 450);
    model.setGroup(group);
    QTRY_VERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 400);
    const auto fail = [&](const QString& text) {
        pages.records[group.id][300].message = text;
        model.setGroup(group); // nothing has come or gone
    };
    fail(QStringLiteral("Phone is too long"));
    fail(QStringLiteral("Phone is still too long")); // while the question is out
    const QModelIndex message = model.index(300, models::AttentionRecordModel::Message);
    QTRY_COMPARE(message.data().toString(), QStringLiteral("Phone is still too long"));
    QTRY_VERIFY(model.canFetchMore({}));
    QCOMPARE(model.rowCount(), 400); // all that were here still are
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 450);
}

void TestAttentionModels::plannedWritesAreARowAField()
{
    models::PlannedWriteModel model({QStringLiteral("Create"), QStringLiteral("Update"),
                                     QStringLiteral("Link"), QStringLiteral("Delete")});
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    core::PlannedWrite update;
    update.person = 7;
    update.name = QStringLiteral("Ada Byron");
    update.target = core::System::Marketo;
    update.fields = {
        {QStringLiteral("Title"),
         core::FieldValue::text(QStringLiteral("CMO")),
         core::FieldValue::text(QStringLiteral("VP")),
         std::nullopt,
         {}},
        {QStringLiteral("City"), {}, core::FieldValue::text(QStringLiteral("NYC")), std::nullopt, {}}};
    core::PlannedWrite removal;
    removal.action = core::WriteAction::Delete;
    removal.record = QStringLiteral("00Q000000000001AAA");
    model.setWrites({update, removal});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, models::PlannedWriteModel::Now).data().toString(), QStringLiteral("CMO"));
    QCOMPARE(model.index(0, models::PlannedWriteModel::Becomes).data().toString(), QStringLiteral("VP"));
    QCOMPARE(model.index(2, models::PlannedWriteModel::Action).data().toString(), QStringLiteral("Delete"));
    QCOMPARE(model.index(0, models::PlannedWriteModel::Name).data().toString(), QStringLiteral("Ada Byron"));
    QCOMPARE(model.index(2, models::PlannedWriteModel::Name).data().toString(), QStringLiteral("—"));
    model.setFilter(std::nullopt, QStringLiteral("byron"));
    QCOMPARE(model.rowCount(), 2);
    model.setFilter(core::System::Marketo, QStringLiteral("nyc"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.texts().constFirst().at(models::PlannedWriteModel::Field), QStringLiteral("City"));
    model.setWrites({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAttentionModels::plannedWritesAreCountedPerSystem()
{
    core::PlannedWrite write;
    QList<core::PlannedWrite> writes{write, write};
    write.target = core::System::Marketo;
    write.action = core::WriteAction::Link;
    writes.append(write);
    const models::PlannedCounts counts = models::countsOf(writes);
    QCOMPARE(counts.salesforce.updated, 2);
    QCOMPARE(counts.salesforce.all(), 2);
    QCOMPARE(counts.marketo.linked, 1);
}

void TestAttentionModels::whatAnUndoLeavesIncludesWhatTheRunCreated()
{
    models::UndoLeftModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    core::UndoReport report;
    core::UndoLeft left;
    left.reason = QStringLiteral("changed-since");
    left.name = QStringLiteral("Ada Byron");
    report.left = {left};
    core::UndoCreation kept;
    kept.reason = QStringLiteral("not-asked");
    kept.name = QStringLiteral("Bo Chen");
    core::UndoCreation gone;
    gone.deleted = true;
    report.creations = {kept, gone};
    model.setReport(report);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, models::UndoLeftModel::Name).data().toString(), QStringLiteral("Ada Byron"));
    QCOMPARE(model.index(1, models::UndoLeftModel::Name).data().toString(), QStringLiteral("Bo Chen"));
    QVERIFY(!model.index(0, models::UndoLeftModel::Why).data().toString().isEmpty());
    model.setReport({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAttentionModels::settingsAreKnownAfterTheFirstAnswer()
{
    tests::FakeSettingTable table;
    models::SettingValues values(table);
    const QString key = QStringLiteral("sync.intervalSeconds");
    table.values.insert(key, QStringLiteral("600"));
    QVERIFY(!values.isKnown());
    QCOMPARE(values.value(key), QStringLiteral("300"));
    values.refresh();
    QTRY_COMPARE(values.value(key), QStringLiteral("600"));
    QSignalSpy changed(&values, &models::SettingValues::changed);
    values.set(key, QStringLiteral("900"));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(values.value(key), QStringLiteral("900"));
    QSignalSpy refused(&values, &models::SettingValues::refused);
    values.set(key, QStringLiteral("0"));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(values.value(key), QStringLiteral("900"));
}

QTEST_GUILESS_MAIN(TestAttentionModels)
#include "tst_attention_models.moc"
