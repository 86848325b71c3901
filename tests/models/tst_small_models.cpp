// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backfill_cost.h"
#include "core/text.h"
#include "models/compare_model.h"
#include "models/display.h"
#include "models/partner_model.h"
#include "models/run_model.h"
#include "models/throughput.h"
#include "support/fake_pages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lockstep;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

core::RunSummary run(qint64 number, const QDateTime& startedAt = {})
{
    core::RunSummary summary;
    summary.run = number;
    summary.startedAt = startedAt;
    return summary;
}

core::CompareRow compared(const QString& field, const QString& marketo, const QString& salesforce)
{
    core::CompareRow row;
    row.field = field;
    row.marketo = core::FieldValue::text(marketo);
    row.salesforce = core::FieldValue::text(salesforce);
    row.different = marketo != salesforce;
    return row;
}
} // namespace

class TestSmallModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunningRunChangesInPlaceAndNewOnesGoOnTop();
    void comparisonFollowsThePersonAndItsCommits();
    void aFieldThatIsChosenStaysTheSameOrIsNoLongerChosen();
    void aFieldIsReadOnlyOfTheLeadThatIsShown();
    void aLeadThatCannotBeReadShowsNothing();
    void whatAConflictTookIsShown();
    void partnersFollowTheirRowAndItsCommits();
    void throughputCountsWritesByTheHour();
    void aPreviewIsNeitherCountedNorShownAsWrites();
    void durations_data();
    void durations();
    void longValuesAreOneShortLine();
    void backfillCountsBothSystemsCalls();
};

void TestSmallModels::aRunningRunChangesInPlaceAndNewOnesGoOnTop()
{
    tests::FakeLogPages pages;
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::RunModel model(pages, sync, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    pages.runs = {run(2), run(1)};
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 2);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    pages.runs[0].examined = 12;
    pages.runs.prepend(run(3));
    core::ChangeSet changes;
    changes.runs = true;
    Q_EMIT sync.committed(changes);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, models::RunModel::Run).data().toString(), QStringLiteral("3"));
    QCOMPARE(model.index(1, models::RunModel::Examined).data().toString(), QStringLiteral("12"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(inserted.count(), 1);
}

void TestSmallModels::comparisonFollowsThePersonAndItsCommits()
{
    tests::FakePeople people;
    tests::FakeLeadPages pages(people);
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::CompareModel model(pages, sync, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QString title = QStringLiteral("Title");
    const QString city = QStringLiteral("City");
    people.compared.insert(1, {compared(title, QStringLiteral("CMO"), QStringLiteral("VP"))});
    people.compared.insert(2,
                           {compared(title, QStringLiteral("CEO"), QStringLiteral("CEO")),
                            compared(city, {}, QStringLiteral("NYC"))});

    model.setLink(1);
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, 0).data(models::CompareModel::DifferentRole).toBool());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Title ≠"));
    model.setLink(2);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, models::CompareModel::Marketo).data().toString(), QStringLiteral("—"));

    people.compared[2][0].salesforce = core::FieldValue::text(QStringLiteral("CTO"));
    core::ChangeSet changes;
    changes.links = {2};
    Q_EMIT sync.committed(changes);
    QTRY_COMPARE(model.index(0, models::CompareModel::Salesforce).data().toString(), QStringLiteral("CTO"));
    people.compared[2][0].direction = core::Direction::ToMarketo;
    changes.links.clear();
    changes.fields = true;
    Q_EMIT sync.committed(changes);
    QTRY_COMPARE(model.index(0, models::CompareModel::Rule).data().toString(),
                 core::text::directionName(core::Direction::ToMarketo));
    model.setLink(0);
    QCOMPARE(model.rowCount(), 0);
}

void TestSmallModels::aFieldThatIsChosenStaysTheSameOrIsNoLongerChosen()
{
    tests::FakePeople people;
    tests::FakeLeadPages pages(people);
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::CompareModel model(pages, sync, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const core::CompareRow title = compared(QStringLiteral("Title"), QStringLiteral("CMO"), {});
    const core::CompareRow city = compared(QStringLiteral("City"), QStringLiteral("Rome"), {});
    const core::CompareRow region = compared(QStringLiteral("Region__c"), QStringLiteral("EMEA"), {});
    people.compared.insert(1, {title, city});
    people.compared.insert(2, {title, city});
    people.compared.insert(3, {title, region});
    QSignalSpy loaded(&model, &models::CompareModel::loaded);
    model.setLink(1);
    QTRY_COMPARE(loaded.size(), 1);
    const QPersistentModelIndex chosen = model.index(1, 0);
    model.setLink(2);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(chosen.row(), 1);
    model.setLink(3);
    QTRY_COMPARE(loaded.size(), 3);
    QVERIFY(!chosen.isValid()); // it would be Region__c
}

void TestSmallModels::aFieldIsReadOnlyOfTheLeadThatIsShown()
{
    tests::FakePeople people;
    tests::FakeLeadPages pages(people);
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::CompareModel model(pages, sync, epochs);
    const QString city = QStringLiteral("City");
    people.compared.insert(1, {compared(city, QStringLiteral("Boston"), QStringLiteral("Austin"))});
    people.compared.insert(2, {compared(city, QStringLiteral("Rome"), QStringLiteral("Rome"))});
    QSignalSpy loaded(&model, &models::CompareModel::loaded);
    model.setLink(1);
    QVERIFY(!model.rowAt(0));
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(model.rowAt(0)->salesforce.toString(), QStringLiteral("Austin"));
    QCOMPARE(model.rowOf(city), model.rowAt(0));
    QVERIFY(!model.rowOf(QStringLiteral("Title")));
    model.setLink(2);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.rowAt(0)); // it is still the one before
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(model.rowOf(city)->marketo.toString(), QStringLiteral("Rome"));
}

void TestSmallModels::aLeadThatCannotBeReadShowsNothing()
{
    tests::FakePeople people;
    tests::FakeLeadPages pages(people);
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::CompareModel model(pages, sync, epochs);
    const QString city = QStringLiteral("City");
    people.compared.insert(1, {compared(city, QStringLiteral("Boston"), QStringLiteral("Austin"))});
    model.setLink(1);
    QTRY_COMPARE(model.rowCount(), 1);
    core::ChangeSet changes;
    changes.links = {1};
    Q_EMIT sync.committed(changes);
    Q_EMIT pages.failed(epochs.next() - 1, {});
    QCOMPARE(model.rowCount(), 1); // what is known of it stays
    model.setLink(2);
    Q_EMIT pages.failed(epochs.next() - 1, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestSmallModels::whatAConflictTookIsShown()
{
    tests::FakePeople people;
    tests::FakeLeadPages pages(people);
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::CompareModel model(pages, sync, epochs);
    core::CompareRow city =
        compared(QStringLiteral("City"), QStringLiteral("Boston"), QStringLiteral("Boston"));
    city.lostInSalesforce = core::FieldValue::text(QStringLiteral("Austin"));
    people.compared.insert(1, {city});
    model.setLink(1);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, models::CompareModel::Salesforce).data().toString(),
             QStringLiteral("Austin → Boston"));
    QCOMPARE(model.index(0, models::CompareModel::Marketo).data().toString(), QStringLiteral("Boston"));
}

void TestSmallModels::partnersFollowTheirRowAndItsCommits()
{
    using models::PartnerModel;
    tests::FakePeople people;
    tests::FakeLeadPages pages(people);
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    PartnerModel model(pages, sync, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    people.add(1, QStringLiteral("Ada Byron"), core::LinkState::NotInMarketo);
    people.add(2, QStringLiteral("Ada Lovelace"), core::LinkState::NotInSalesforce);
    people.add(3, QStringLiteral("Ada King"), core::LinkState::NotInSalesforce);
    people.partners.insert(1, {2, 3});
    people.partners.insert(2, {1});

    model.setLink(1);
    QVERIFY(!model.subject());
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.subject()->link, 1);
    QCOMPARE(model.partnerAt(1)->person, 1003);
    QCOMPARE(model.index(0, PartnerModel::Where).data().toString(), QStringLiteral("Marketo"));
    QCOMPARE(model.index(0, PartnerModel::Id).data().toString(), QStringLiteral("1002"));

    people.rows.remove(3);
    core::ChangeSet changes;
    changes.rowsAddedOrRemoved = true;
    Q_EMIT sync.committed(changes);
    QTRY_COMPARE(model.rowCount(), 1);

    model.setLink(2);
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, PartnerModel::Where).data().toString(), QStringLiteral("Lead"));
    model.setLink(0);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.subject());
}

void TestSmallModels::throughputCountsWritesByTheHour()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
    core::RunSummary recent = run(3, now.addSecs(-60));
    recent.created = {1, 2};
    recent.updated = {3, 4};
    core::RunSummary same = run(2, now.addSecs(-1500));
    same.deleted = {5, 0};
    core::RunSummary old = run(1, now.addSecs(-25 * 3600));
    old.updated = {100, 100};
    const auto hours = models::throughput({recent, same, old}, now, 24);
    QCOMPARE(hours.size(), 24);
    QCOMPARE(hours.constLast().hour, QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    QCOMPARE(hours.constLast().writes.salesforce, 9);
    QCOMPARE(hours.constLast().writes.marketo, 6);
    for (qsizetype i = 0; i < 23; ++i)
        QCOMPARE(hours.at(i).writes.salesforce, 0);
}

void TestSmallModels::aPreviewIsNeitherCountedNorShownAsWrites()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
    core::RunSummary preview = run(2, now.addSecs(-60));
    preview.kind = core::RunKind::Preview;
    preview.updated = {20, 17};
    core::RunSummary sync = run(1, now.addSecs(-120));
    sync.updated = {2, 1};
    QCOMPARE(models::throughput({preview, sync}, now, 1).constFirst().writes, (core::PerSystem{2, 1}));

    tests::FakeLogPages pages;
    tests::FakeSyncControl control;
    models::EpochSource epochs;
    models::RunModel model(pages, control, epochs);
    pages.runs = {preview, sync};
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 2);
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, models::RunModel::ToSalesforce), QStringLiteral("—"));
    QCOMPARE(cell(0, models::RunModel::ToMarketo), QStringLiteral("—"));
    QCOMPARE(cell(1, models::RunModel::ToSalesforce), QStringLiteral("2"));
    QCOMPARE(cell(1, models::RunModel::ToMarketo), QStringLiteral("1"));
}

void TestSmallModels::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0:00");
    QTest::newRow("seconds") << qint64(9) << QStringLiteral("0:09");
    QTest::newRow("minutes") << qint64(272) << QStringLiteral("4:32");
    QTest::newRow("hours") << qint64(3607) << QStringLiteral("1:00:07");
}

void TestSmallModels::durations()
{
    QFETCH(const qint64, seconds);
    QTEST(models::durationText(seconds), "text");
}

void TestSmallModels::longValuesAreOneShortLine()
{
    QCOMPARE(models::valueText(core::FieldValue::text(QStringLiteral("a\r\n b"))), QStringLiteral("a b"));
    QCOMPARE(models::valueText(core::FieldValue::null()), QStringLiteral("—"));
    const QString shown = models::valueText(core::FieldValue::text(QString(5000, QLatin1Char('x'))));
    QCOMPARE(shown.size(), 201);
    QVERIFY(shown.endsWith(QStringLiteral("…")));
}

void TestSmallModels::backfillCountsBothSystemsCalls()
{
    const core::BackfillCost cost = core::backfillCost(10'000, 300); // one cycle
    QCOMPARE(cost.calls, 5 + 34);
    QCOMPARE(cost.minutes, 1);
    QCOMPARE(core::backfillCost(12431, 300).calls, 7 + 42);
    QCOMPARE(core::backfillCost(12431, 300).minutes, 6); // two cycles, and the pause between them
    QCOMPARE(core::backfillCost(0, 300).calls, 0);
    QCOMPARE(core::backfillCost(0, 300).minutes, 0);
}

QTEST_GUILESS_MAIN(TestSmallModels)
#include "tst_small_models.moc"
