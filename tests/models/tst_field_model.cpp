// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_filter_model.h"
#include "models/field_model.h"
#include "support/fake_pages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lockstep;
using core::ObjectType;
using models::FieldModel;

namespace {

struct Bench
{
    Bench()
        : model(fields, epochs)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        fields.add(ObjectType::Lead, QStringLiteral("Title"), QStringLiteral("title"), true);
        fields.add(ObjectType::Lead, QStringLiteral("Industry"), QStringLiteral("industry"), false);
        fields.add(ObjectType::Lead, QStringLiteral("Region__c"), {}, false,
                   QStringLiteral("no-marketo-field"));
        fields.add(ObjectType::Contact, QStringLiteral("Title"), QStringLiteral("title"), true);
        model.follow(sync);
        model.refresh();
    }
    bool check(int row, Qt::CheckState state)
    {
        return model.setData(model.index(row, FieldModel::Label), state, Qt::CheckStateRole);
    }
    [[nodiscard]] Qt::CheckState checked(int row) const
    {
        return static_cast<Qt::CheckState>(
            model.index(row, FieldModel::Label).data(Qt::CheckStateRole).toInt());
    }

    tests::FakeFieldTable fields;
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    FieldModel model;
    QAbstractItemModelTester tester;
};
} // namespace

class TestFieldModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreStagedUntilApplied();
    void takingAnEditBackLeavesNothingStaged();
    void discardShowsWhatIsSaved();
    void undoTakesOneEditBackAtATime();
    void anEditThatChangesNothingIsNoStep();
    void whatIsAppliedIsNotTakenBackByUndo();
    void aRefusedApplyKeepsTheEdits();
    void aFieldWithoutAMarketoFieldCannotBeSwitchedOn();
    void everyRuleCanBeEdited();
    void aRefreshKeepsStagedEdits();
    void aValueMappedMeanwhileStaysMapped();
    void whatAnotherModelAppliesIsReadAgain();
    void whatAnotherModelIsRefusedIsNotItsProblem();
    void fieldsAreCountedAsStaged();
    void aVanishedFieldTakesItsEditAlong();
    void theFilterShowsOneObjectAndItsChoice();
    void whatChangedSinceYesterdayIsMarked();
};

void TestFieldModel::editsAreStagedUntilApplied()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    QVERIFY(bench.check(1, Qt::Checked));
    QCOMPARE(bench.checked(1), Qt::Checked);
    QCOMPARE(bench.model.stagedCount(), 1);
    QCOMPARE(bench.model.newlyRead(ObjectType::Lead), 1);
    QCOMPARE(bench.model.newlyRead(ObjectType::Contact), 0);
    QVERIFY(bench.fields.appliedChanges.isEmpty());

    QSignalSpy applied(&bench.model, &FieldModel::applied);
    bench.model.apply();
    QVERIFY(!bench.check(0, Qt::Unchecked)); // not while it is being saved
    QTRY_COMPARE(applied.count(), 1);
    QCOMPARE(bench.fields.appliedChanges.size(), 1);
    QCOMPARE(bench.fields.appliedChanges.constFirst().size(), 1);
    QCOMPARE(bench.fields.appliedChanges.constFirst().constFirst().salesforceField,
             QStringLiteral("Industry"));
    QVERIFY(bench.fields.appliedChanges.constFirst().constFirst().enabled);
    QCOMPARE(bench.model.stagedCount(), 0);
    QCOMPARE(bench.checked(1), Qt::Checked);
}

void TestFieldModel::takingAnEditBackLeavesNothingStaged()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    bench.check(0, Qt::Unchecked);
    QCOMPARE(bench.model.stagedCount(), 1);
    bench.check(0, Qt::Checked);
    QCOMPARE(bench.model.stagedCount(), 0);
    bench.model.apply();
    QVERIFY(bench.fields.appliedChanges.isEmpty());
}

void TestFieldModel::discardShowsWhatIsSaved()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    bench.check(0, Qt::Unchecked);
    bench.model.discard();
    QCOMPARE(bench.checked(0), Qt::Checked);
    QCOMPARE(bench.model.stagedCount(), 0);
}

void TestFieldModel::anEditThatChangesNothingIsNoStep()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    bench.check(0, Qt::Unchecked);
    const QModelIndex direction = bench.model.index(0, FieldModel::Direction);
    QVERIFY(bench.model.setData(direction, direction.data(Qt::EditRole)));
    bench.model.undo();
    QCOMPARE(bench.checked(0), Qt::Checked);
    QVERIFY(!bench.model.canUndo());
}

void TestFieldModel::undoTakesOneEditBackAtATime()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    QVERIFY(!bench.model.canUndo());
    bench.check(0, Qt::Unchecked);
    bench.model.beginStep();
    bench.check(1, Qt::Checked);
    bench.check(2, Qt::Unchecked);
    bench.model.endStep();
    bench.model.discard();
    QCOMPARE(bench.model.stagedCount(), 0);
    bench.model.undo(); // the discard
    QVERIFY(bench.model.stagedCount() > 1);
    QCOMPARE(bench.checked(1), Qt::Checked);
    bench.model.undo(); // all of the step
    QCOMPARE(bench.model.stagedCount(), 1);
    QCOMPARE(bench.checked(1), Qt::Unchecked);
    QCOMPARE(bench.checked(0), Qt::Unchecked);
    bench.model.undo();
    QCOMPARE(bench.model.stagedCount(), 0);
    QCOMPARE(bench.checked(0), Qt::Checked);
    QVERIFY(!bench.model.canUndo());
}

void TestFieldModel::whatIsAppliedIsNotTakenBackByUndo()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    bench.check(0, Qt::Unchecked);
    bench.model.apply();
    QVERIFY(!bench.model.canUndo()); // not while it is being saved
    QTRY_VERIFY(!bench.model.isApplying());
    QVERIFY(!bench.model.canUndo());
}

void TestFieldModel::aRefusedApplyKeepsTheEdits()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    bench.check(1, Qt::Checked);
    QSignalSpy failures(&bench.model, &FieldModel::failed);
    bench.fields.failure.emplace().code = QStringLiteral("marketo-field-taken");
    bench.model.apply();
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(bench.model.stagedCount(), 1);
    QVERIFY(!bench.model.isApplying());
    bench.model.apply();
    QTRY_COMPARE(bench.model.stagedCount(), 0);
}

void TestFieldModel::aFieldWithoutAMarketoFieldCannotBeSwitchedOn()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    QSignalSpy failures(&bench.model, &FieldModel::failed);
    QVERIFY(!bench.check(2, Qt::Checked));
    QCOMPARE(failures.count(), 1);
    QCOMPARE(bench.checked(2), Qt::Unchecked);
    QVERIFY(bench.model.setData(bench.model.index(2, FieldModel::Marketo), QStringLiteral(" region ")));
    QVERIFY(bench.check(2, Qt::Checked));
    QCOMPARE(bench.model.mappingAt(2).marketoField, QStringLiteral("region"));
}

void TestFieldModel::everyRuleCanBeEdited()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    const auto set = [&bench](int column, int value) {
        const QModelIndex index = bench.model.index(0, column);
        QVERIFY(bench.model.setData(index, value));
        QCOMPARE(index.data(Qt::EditRole).toInt(), value);
    };
    set(FieldModel::Direction, static_cast<int>(core::Direction::ToMarketo));
    set(FieldModel::OnConflict, static_cast<int>(core::ConflictRule::Newest));
    set(FieldModel::Blanks, static_cast<int>(core::BlankRule::Keep));
    const core::FieldMapping mapping = bench.model.mappingAt(0);
    QVERIFY(mapping.direction == core::Direction::ToMarketo);
    QVERIFY(mapping.conflictRule == core::ConflictRule::Newest);
    QVERIFY(mapping.blankRule == core::BlankRule::Keep);
    set(FieldModel::OnConflict, FieldModel::defaultRule);
    QVERIFY(!bench.model.mappingAt(0).conflictRule);
    QVERIFY(!bench.model.setData(bench.model.index(0, FieldModel::Name), QStringLiteral("Other")));
}

void TestFieldModel::aRefreshKeepsStagedEdits()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    bench.check(1, Qt::Checked);
    QSignalSpy refreshed(&bench.model, &FieldModel::refreshed);
    core::ChangeSet changes;
    changes.fields = true;
    Q_EMIT bench.sync.committed(changes);
    QTRY_COMPARE(refreshed.count(), 1);
    QCOMPARE(bench.model.stagedCount(), 1);
    QCOMPARE(bench.checked(1), Qt::Checked);
}

void TestFieldModel::aValueMappedMeanwhileStaysMapped()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    bench.check(1, Qt::Checked);
    bench.check(0, Qt::Unchecked);
    core::FieldMapping mapped = bench.fields.rows.at(1).mapping;
    mapped.values = {{QStringLiteral("Foo"), QStringLiteral("Food"), core::Direction::ToSalesforce}};
    QSignalSpy refreshed(&bench.model, &FieldModel::refreshed);
    bench.fields.apply({mapped}); // as mapping a value on the Attention page does
    QTRY_COMPARE(refreshed.count(), 1);
    bench.check(0, Qt::Checked);
    bench.model.undo(); // to a step of before
    bench.model.apply();
    QTRY_COMPARE(bench.model.stagedCount(), 0);
    QVERIFY(bench.fields.rows.at(1).mapping.enabled);
    QVERIFY(bench.fields.rows.at(1).mapping.values == mapped.values);
}

void TestFieldModel::whatAnotherModelAppliesIsReadAgain()
{
    Bench bench;
    FieldModel other(bench.fields, bench.epochs);
    other.refresh();
    QTRY_COMPARE(bench.model.rowCount(), 4);
    QTRY_COMPARE(other.rowCount(), 4);
    other.setData(other.index(1, FieldModel::Label), Qt::Checked, Qt::CheckStateRole);
    other.apply();
    QTRY_COMPARE(bench.checked(1), Qt::Checked);
    QCOMPARE(bench.model.stagedCount(), 0);
}

void TestFieldModel::whatAnotherModelIsRefusedIsNotItsProblem()
{
    Bench bench;
    FieldModel other(bench.fields, bench.epochs);
    other.refresh();
    QTRY_COMPARE(bench.model.rowCount(), 4);
    QTRY_COMPARE(other.rowCount(), 4);
    QSignalSpy failures(&bench.model, &FieldModel::failed);
    QSignalSpy refused(&other, &FieldModel::failed);
    other.setData(other.index(1, FieldModel::Label), Qt::Checked, Qt::CheckStateRole);
    bench.fields.failure.emplace().code = QStringLiteral("marketo-field-taken");
    other.apply();
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(failures.count(), 0);
}

void TestFieldModel::fieldsAreCountedAsStaged()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    QCOMPARE(bench.model.counts(ObjectType::Lead).on, 1);
    QCOMPARE(bench.model.counts(ObjectType::Lead).all, 3);
    bench.check(1, Qt::Checked);
    QCOMPARE(bench.model.counts(ObjectType::Lead).on, 2);
    QCOMPARE(bench.model.counts(ObjectType::Contact).on, 1);
    QCOMPARE(bench.model.counts(ObjectType::Contact).all, 1);
}

void TestFieldModel::aVanishedFieldTakesItsEditAlong()
{
    Bench bench;
    QTRY_COMPARE(bench.model.rowCount(), 4);
    bench.check(1, Qt::Checked);
    bench.check(0, Qt::Unchecked);
    bench.fields.rows.removeAt(1);
    bench.model.refresh();
    QTRY_COMPARE(bench.model.rowCount(), 3);
    QCOMPARE(bench.model.stagedCount(), 1);
}

void TestFieldModel::theFilterShowsOneObjectAndItsChoice()
{
    using Show = models::FieldFilterModel::Show;
    Bench bench;
    models::FieldFilterModel shown;
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.setSourceModel(&bench.model);
    QTRY_COMPARE(bench.model.rowCount(), 4);
    QCOMPARE(shown.rowCount(), 1);
    shown.setShow(Show::All);
    QCOMPARE(shown.rowCount(), 3);
    shown.setText(QStringLiteral("INDU"));
    QCOMPARE(shown.rowCount(), 1);
    shown.setText({});
    shown.setShow(Show::Problems);
    QCOMPARE(shown.rowCount(), 1);
    QCOMPARE(shown.index(0, FieldModel::Name).data().toString(), QStringLiteral("Region__c"));
    shown.setObject(ObjectType::Contact);
    QCOMPARE(shown.rowCount(), 0);
    QCOMPARE(shown.countOf(Show::All), 1);
}

void TestFieldModel::whatChangedSinceYesterdayIsMarked()
{
    Bench bench;
    core::FieldRow& industry = bench.fields.rows[1];
    core::FieldInfo before = industry.salesforce;
    before.length = 40;
    industry.changes = core::schemaChanges(core::System::Salesforce, &before, &industry.salesforce);
    industry.changes += core::schemaChanges(core::System::Marketo, &before, &industry.salesforce);
    models::FieldFilterModel shown;
    shown.setSourceModel(&bench.model);
    shown.setShow(models::FieldFilterModel::Show::Changed);
    QTRY_COMPARE(bench.model.rowCount(), 4);
    QCOMPARE(shown.rowCount(), 1);
    const QModelIndex name = shown.index(0, FieldModel::Name);
    QCOMPARE(name.data().toString(), QStringLiteral("Industry"));
    QVERIFY(name.data(FieldModel::ChangedRole).toBool());
    const QString tip = name.data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("Salesforce since yesterday: text 80, before text 40")));
    QVERIFY(tip.contains(QStringLiteral("Marketo since yesterday: string 80, before string 40")));
    QVERIFY(!bench.model.index(0, FieldModel::Name).data(FieldModel::ChangedRole).toBool());
}

QTEST_GUILESS_MAIN(TestFieldModel)
#include "tst_field_model.moc"
