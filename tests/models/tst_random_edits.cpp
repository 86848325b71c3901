// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare_model.h"
#include "models/field_filter_model.h"
#include "models/field_model.h"
#include "models/log_model.h"
#include "models/partner_model.h"
#include "models/planned_write_model.h"
#include "models/run_model.h"
#include "models/undo_left_model.h"
#include "support/fake_pages.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace lockstep;
using core::ObjectType;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

constexpr int edits = 150;

core::FieldValue anything(QRandomGenerator& random)
{
    return core::FieldValue::text(QString::number(random.bounded(4)));
}

QString letter(int number)
{
    return QString(QChar(u'A' + number));
}

QStringList firstColumn(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, 0).data().toString();
    return texts;
}

} // namespace

// Whatever is edited in whatever order, each model tells its views of every change as it is made, and ends
// with what there is. The list of leads and those of Attention have such a test among their own.
class TestRandomEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void log();
    void fields();
    void comparison();
    void partners();
    void runs();
    void plannedWrites();
    void whatAnUndoLeaves();
};

void TestRandomEdits::log()
{
    tests::FakeLogPages pages;
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::LogModel model(pages, sync, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QRandomGenerator random(11);
    core::LogFilter filter;
    for (int i = 0; i < edits; ++i) {
        for (int count = random.bounded(30); count > 0; --count) {
            core::LogEntry entry;
            entry.result = random.bounded(2) == 0 ? core::LogResult::Ok : core::LogResult::Failed;
            entry.person = random.bounded(3);
            pages.add(entry);
        }
        if (random.bounded(10) == 0) {
            filter.person = random.bounded(3);
            model.setFilter(filter);
        } else if (!pages.entries.isEmpty()) {
            core::ChangeSet changes;
            changes.lastLogId = pages.entries.constLast().id;
            Q_EMIT sync.committed(changes);
        }
        if (random.bounded(3) == 0 && model.canFetchMore({}))
            model.fetchMore({});
        if (random.bounded(2) == 0)
            QCoreApplication::processEvents();
    }
    filter.person = 2;
    model.setFilter(filter);
    QTRY_VERIFY(model.rowCount() > 0 && model.entryAt(0)->person == 2);
    while (model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before || !model.canFetchMore({}));
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.entryAt(row)->person, 2);
        QVERIFY(row == 0 || model.entryAt(row)->id < model.entryAt(row - 1)->id);
    }
}

void TestRandomEdits::fields()
{
    using models::FieldModel;
    tests::FakeFieldTable table;
    models::EpochSource epochs;
    FieldModel model(table, epochs);
    models::FieldFilterModel shown;
    shown.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QAbstractItemModelTester filtered(&shown, Mode::QtTest);
    QRandomGenerator random(12);
    for (int i = 0; i < edits; ++i) {
        const int row = random.bounded(std::max(1, model.rowCount()));
        switch (random.bounded(7)) {
        case 0:
            table.add(random.bounded(2) == 0 ? ObjectType::Lead : ObjectType::Contact,
                      QStringLiteral("F%1__c").arg(i), QStringLiteral("f%1").arg(i), random.bounded(2) == 0);
            model.refresh();
            break;
        case 1:
            if (table.rows.size() > 3)
                table.rows.removeAt(random.bounded(static_cast<int>(table.rows.size())));
            model.refresh();
            break;
        case 2:
            model.undo();
            break;
        case 3:
            random.bounded(3) == 0 ? model.apply() : model.discard();
            break;
        default:
            model.setData(model.index(row, FieldModel::Label),
                          random.bounded(2) == 0 ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        }
        shown.setText(random.bounded(4) == 0 ? QString::number(random.bounded(9)) : QString());
        if (random.bounded(2) == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!model.isApplying());
    model.refresh();
    QTRY_COMPARE(model.rowCount(), static_cast<int>(table.rows.size()));
}

void TestRandomEdits::comparison()
{
    tests::FakePeople people;
    tests::FakeLeadPages pages(people);
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::CompareModel model(pages, sync, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QRandomGenerator random(13);
    qint64 link = 0;
    for (int i = 0; i < edits; ++i) {
        QList<core::CompareRow>& rows = people.compared[1 + random.bounded(3)];
        rows.clear();
        for (int field = random.bounded(5); field > 0; --field) {
            core::CompareRow row;
            row.field = letter(field);
            row.marketo = anything(random);
            row.salesforce = anything(random);
            rows += row;
        }
        if (random.bounded(4) == 0)
            model.setLink(link = random.bounded(4));
        core::ChangeSet changes;
        changes.links = {1, 2, 3};
        Q_EMIT sync.committed(changes);
        if (random.bounded(2) == 0)
            QCoreApplication::processEvents();
    }
    model.setLink(link = 2);
    QStringList expected;
    const QList<core::CompareRow> rows = people.compared.value(link);
    for (const core::CompareRow& row : rows)
        expected += row.field;
    QTRY_COMPARE(firstColumn(model), expected);
}

void TestRandomEdits::partners()
{
    tests::FakePeople people;
    tests::FakeLeadPages pages(people);
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::PartnerModel model(pages, sync, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QRandomGenerator random(14);
    for (int link = 1; link <= 9; ++link)
        people.add(link, letter(link), core::LinkState::NotInSalesforce);
    for (int i = 0; i < edits; ++i) {
        QList<qint64>& partners = people.partners[1 + random.bounded(2)];
        partners.clear();
        for (qint64 link = 3; link <= 9; ++link) {
            if (random.bounded(2) == 0)
                partners += link;
        }
        std::shuffle(partners.begin(), partners.end(), random);
        if (random.bounded(4) == 0)
            model.setLink(random.bounded(3));
        core::ChangeSet changes;
        changes.rowsAddedOrRemoved = true;
        Q_EMIT sync.committed(changes);
        if (random.bounded(2) == 0)
            QCoreApplication::processEvents();
    }
    model.setLink(0);
    model.setLink(1);
    QTRY_COMPARE(model.rowCount(), static_cast<int>(people.partners.value(1).size()));
}

void TestRandomEdits::runs()
{
    tests::FakeLogPages pages;
    tests::FakeSyncControl sync;
    models::EpochSource epochs;
    models::RunModel model(pages, sync, epochs);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QRandomGenerator random(15);
    for (int i = 1; i <= edits; ++i) {
        core::RunSummary run;
        run.run = i;
        if (random.bounded(2) == 0)
            pages.runs.prepend(run);
        else if (!pages.runs.isEmpty())
            pages.runs.first().examined += 1;
        if (random.bounded(8) == 0 && !pages.runs.isEmpty())
            pages.runs.removeLast(); // older than is kept
        core::ChangeSet changes;
        changes.runs = true;
        Q_EMIT sync.committed(changes);
        if (random.bounded(2) == 0)
            QCoreApplication::processEvents();
    }
    model.refresh();
    QStringList expected;
    for (const core::RunSummary& run : std::as_const(pages.runs))
        expected += QString::number(run.run);
    QTRY_COMPARE(firstColumn(model), expected);
}

void TestRandomEdits::plannedWrites()
{
    models::PlannedWriteModel model({QStringLiteral("Create"), QStringLiteral("Update"),
                                     QStringLiteral("Delete"), QStringLiteral("Link")});
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QRandomGenerator random(16);
    for (int i = 0; i < edits; ++i) {
        if (random.bounded(2) == 0) {
            const auto side = random.bounded(2) == 0 ? core::System::Salesforce : core::System::Marketo;
            model.setFilter(random.bounded(2) == 0 ? std::optional(side) : std::nullopt,
                            random.bounded(2) == 0 ? letter(random.bounded(4)) : QString());
        }
        QList<core::PlannedWrite> writes;
        for (int count = random.bounded(6); count > 0; --count) {
            core::PlannedWrite write;
            write.person = count;
            write.name = letter(random.bounded(4));
            write.target = random.bounded(2) == 0 ? core::System::Salesforce : core::System::Marketo;
            for (int field = random.bounded(3); field > 0; --field)
                write.fields +=
                    core::PlannedWriteField{letter(field), anything(random), anything(random), {}, {}};
            writes += write;
        }
        model.setWrites(writes);
    }
    model.setFilter({}, {});
    int rows = 0;
    for (const core::PlannedWrite& write : model.writes())
        rows += std::max(1, static_cast<int>(write.fields.size()));
    QCOMPARE(model.rowCount(), rows);
}

void TestRandomEdits::whatAnUndoLeaves()
{
    models::UndoLeftModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QRandomGenerator random(17);
    for (int i = 0; i < edits; ++i) {
        core::UndoReport report;
        for (int count = random.bounded(6); count > 0; --count) {
            core::UndoLeft left;
            left.name = letter(random.bounded(4));
            left.now = anything(random);
            report.left += left;
        }
        model.setReport(report);
        QCOMPARE(model.rowCount(), static_cast<int>(report.left.size()));
    }
}

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "tst_random_edits.moc"
