// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"
#include "models/planned_write_model.h"
#include "models/undo_left_model.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace lockstep;
using models::RunModel;
using tests::WindowFixture;

namespace {

core::PlannedWrite cityOfAda()
{
    core::PlannedWrite write;
    write.person = 1001;
    write.record = QStringLiteral("00Q000000000001AAA");
    write.fields.append({QStringLiteral("City"), core::FieldValue::text(QStringLiteral("Austin")),
                         core::FieldValue::text(QStringLiteral("Boston")), std::nullopt,
                         QStringLiteral("undo")});
    return write;
}

core::UndoLeft titleEditedSince()
{
    core::UndoLeft left;
    left.person = 1002;
    left.record = QStringLiteral("00Q000000000002AAA");
    left.field = QStringLiteral("Title");
    left.reason = QStringLiteral("changed-since");
    return left;
}
} // namespace

// The run history: what a run did, its changes, and its undo, which is looked at first.
class TestRunsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyRunIsListedWithWhatItDid();
    void aRunThatEndsComesOnTop();
    void nothingIsOfferedBeforeARunIsChosen();
    void aChosenRunOpensItsChanges();
    void returnOpensTheChanges();
    void anEmptyHistoryOffersTheFirstSync();
    void aHistoryThatCannotBeReadSaysSo();
    void onlyARunThatWroteCanBeUndone();
    void undoAsksOnlyAfterItHasShownWhatItDoes();
    void aPreviewThatEndedEarlyOffersNoUndo();
    void undoIsCancelledByDefault();
    void theCallsSayOfWhom();
    void escapeLeavesAnUndoThatIsNotBegun();
    void anUndoUnderWayCannotBeLeft();
    void whatBecameOfAnUndoIsToldWithoutThePanelToo();
    void whatAnUndoWouldLeaveIsListedWithItsReason();
    void deletingWhatTheRunCreatedIsAChoice();
    void anUndoneRunIsSaid();
    void whatAnUndoLeftStaysInView();
    void anUndoThatEndedEarlySaysWhy_data();
    void anUndoThatEndedEarlySaysWhy();
    void anUndoThatCannotStartLeavesThePage();
    void anAnswerAboutAnotherRunIsDropped();

private:
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString banner() const;
    void startUndo(int row);
    void confirmUndo();
    void answer(core::UndoReport report) const;
    [[nodiscard]] static core::UndoReport preview();

    std::unique_ptr<WindowFixture> m_fixture;
    gui::DataTable* m_runs = nullptr;
    QWidget* m_panel = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_cancel = nullptr;
};

void TestRunsPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(tests::RunsRail);
    m_runs = m_fixture->find<gui::DataTable>("runsTable");
    m_panel = m_fixture->find<QWidget>("undoPanel");
    m_undo = m_fixture->find<QPushButton>("undoRun");
    m_confirm = m_fixture->find<QPushButton>("undoConfirm");
    m_cancel = m_fixture->find<QPushButton>("undoCancel");
    QTRY_COMPARE(m_runs->model()->rowCount(), 40);
}

void TestRunsPage::cleanup()
{
    m_fixture.reset();
}

QString TestRunsPage::cell(int row, int column) const
{
    return m_runs->model()->index(row, column).data().toString();
}

QString TestRunsPage::banner() const
{
    const auto* banner = m_fixture->find<gui::Banner>("banner");
    return banner->isVisible() ? banner->findChild<QLabel*>(QStringLiteral("textLabel"))->text() : QString();
}

core::UndoReport TestRunsPage::preview()
{
    core::UndoReport report;
    report.summary.kind = core::RunKind::Preview;
    report.summary.result = core::RunResult::Succeeded;
    report.changes = {cityOfAda()};
    return report;
}

void TestRunsPage::startUndo(int row)
{
    m_runs->selectRow(row);
    m_undo->click();
    QVERIFY(m_panel->isVisible());
}

void TestRunsPage::confirmUndo()
{
    startUndo(0);
    answer(preview());
    m_confirm->click();
    QVERIFY(!m_fixture->sync.undos.constLast().preview);
}

// About the run that was asked for last.
void TestRunsPage::answer(core::UndoReport report) const
{
    report.undone = m_fixture->sync.undos.constLast().run;
    Q_EMIT m_fixture->sync.undoReady(report);
}

void TestRunsPage::everyRunIsListedWithWhatItDid()
{
    QCOMPARE(cell(0, RunModel::Run), QStringLiteral("40"));
    QCOMPARE(cell(0, RunModel::Length), QStringLiteral("0:07"));
    QCOMPARE(cell(0, RunModel::Kind), QStringLiteral("Sync"));
    QCOMPARE(cell(0, RunModel::Examined), QStringLiteral("412"));
    QCOMPARE(cell(0, RunModel::ToSalesforce), QStringLiteral("20"));
    QCOMPARE(cell(0, RunModel::ToMarketo), QStringLiteral("17"));
    QCOMPARE(cell(0, RunModel::Calls), QStringLiteral("6 + 9"));
    QCOMPARE(cell(0, RunModel::Result), QStringLiteral("Succeeded"));
    QCOMPARE(cell(3, RunModel::Failed), QStringLiteral("3"));
    QCOMPARE(cell(3, RunModel::Result), QStringLiteral("Some records failed"));
    const QHeaderView* header = m_runs->horizontalHeader(); // a narrow window shows the first columns only
    QVERIFY(header->visualIndex(RunModel::Result) < header->visualIndex(RunModel::Examined));
    QCOMPARE(header->visualIndex(RunModel::Failed), header->visualIndex(RunModel::Result) + 1);
}

void TestRunsPage::aRunThatEndsComesOnTop()
{
    core::RunSummary newest = m_fixture->log.runs.constFirst();
    newest.run = 41;
    newest.kind = core::RunKind::Retry;
    m_fixture->log.runs.prepend(newest);
    Q_EMIT m_fixture->sync.runFinished(newest);
    QTRY_COMPARE(cell(0, RunModel::Run), QStringLiteral("41"));
    QCOMPARE(cell(0, RunModel::Kind), QStringLiteral("Retry"));
}

void TestRunsPage::theCallsSayOfWhom()
{
    QCOMPARE(m_runs->model()->headerData(RunModel::Calls, Qt::Horizontal, Qt::ToolTipRole).toString(),
             QStringLiteral("Calls: Salesforce + Marketo"));
}

void TestRunsPage::nothingIsOfferedBeforeARunIsChosen()
{
    auto* changes = m_fixture->find<QPushButton>("showRunLog");
    QVERIFY(!m_undo->isEnabled());
    QVERIFY(!changes->isEnabled());
    QVERIFY(!m_fixture->find<QAction>("actionUndoRun")->isEnabled());
    m_runs->selectRow(0);
    QVERIFY(m_undo->isEnabled());
    QVERIFY(changes->isEnabled());
    QVERIFY(m_fixture->find<QAction>("actionUndoRun")->isEnabled());
}

void TestRunsPage::aChosenRunOpensItsChanges()
{
    m_runs->selectRow(0);
    m_fixture->find<QPushButton>("showRunLog")->click();
    QCOMPARE(m_fixture->log.asked.constLast().run, 40);
    QCOMPARE(m_fixture->find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::ActivityRail));
}

void TestRunsPage::returnOpensTheChanges()
{
    m_runs->setFocus();
    m_runs->setCurrentIndex(m_runs->model()->index(2, 0));
    QTest::keyClick(m_runs, Qt::Key_Return);
    QCOMPARE(m_fixture->log.asked.constLast().run, 38);
}

void TestRunsPage::anEmptyHistoryOffersTheFirstSync()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->log.runs.clear();
    m_fixture->open();
    m_fixture->showPage(tests::RunsRail);
    auto* empty = m_fixture->find<QWidget>("RunsPage")->findChild<QWidget*>(QStringLiteral("emptyState"));
    QTRY_VERIFY(empty->isVisible());
    empty->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QCOMPARE(m_fixture->sync.syncs, 1);
}

void TestRunsPage::aHistoryThatCannotBeReadSaysSo()
{
    core::Error error;
    error.code = QStringLiteral("database-damaged");
    m_fixture->log.failure = error;
    Q_EMIT m_fixture->sync.runFinished({});
    QTRY_VERIFY(!banner().isEmpty());
    QCOMPARE(m_runs->model()->rowCount(), 40); // what is known stays
}

void TestRunsPage::onlyARunThatWroteCanBeUndone()
{
    m_fixture->log.runs[0].updated = {};
    Q_EMIT m_fixture->sync.runFinished({});
    QTRY_COMPARE(cell(0, RunModel::ToSalesforce), QStringLiteral("0"));
    m_runs->selectRow(0);
    QVERIFY(!m_undo->isEnabled());
    m_runs->selectRow(1);
    QVERIFY(m_undo->isEnabled());
}

void TestRunsPage::undoAsksOnlyAfterItHasShownWhatItDoes()
{
    startUndo(0);
    QCOMPARE(m_fixture->sync.undos.size(), 1);
    QCOMPARE(m_fixture->sync.undos.constFirst().run, 40);
    QVERIFY(m_fixture->sync.undos.constFirst().preview);
    QVERIFY(!m_confirm->isEnabled());
    answer(preview());
    QVERIFY(m_confirm->isEnabled());
    QVERIFY(m_confirm->text().contains(QStringLiteral("1 write")));
    const QAbstractItemModel* writes = m_fixture->find<gui::DataTable>("undoTable")->model();
    QCOMPARE(writes->rowCount(), 1);
    QCOMPARE(writes->index(0, models::PlannedWriteModel::Now).data().toString(), QStringLiteral("Boston"));
    QCOMPARE(writes->index(0, models::PlannedWriteModel::Becomes).data().toString(),
             QStringLiteral("Austin"));
    m_confirm->click();
    QCOMPARE(m_fixture->sync.undos.size(), 2);
    QVERIFY(!m_fixture->sync.undos.constLast().preview);
    QVERIFY(!m_confirm->isEnabled()); // once
}

void TestRunsPage::aPreviewThatEndedEarlyOffersNoUndo()
{
    const auto* summary = m_fixture->find<QLabel>("undoSummary");
    startUndo(0);
    core::UndoReport part = preview();
    part.summary.result = core::RunResult::Cancelled;
    answer(part);
    QVERIFY(!m_confirm->isEnabled());
    QVERIFY(!m_confirm->text().contains(QStringLiteral("1 write")));
    QVERIFY(summary->text().startsWith(QStringLiteral("The preview was stopped. Only a part is listed")));
    part.changes.clear();
    startUndo(0);
    answer(part);
    QVERIFY(!summary->text().contains(QStringLiteral("nothing to undo")));
    startUndo(0);
    answer(preview());
    QVERIFY(m_confirm->isEnabled());
}

void TestRunsPage::undoIsCancelledByDefault()
{
    startUndo(0);
    answer(preview());
    QVERIFY(m_cancel->hasFocus());
    QVERIFY(m_cancel->isDefault());
    QTest::keyClick(m_cancel, Qt::Key_Space);
    QVERIFY(!m_panel->isVisible());
    QCOMPARE(m_fixture->sync.undos.size(), 1);
    QVERIFY(m_runs->hasFocus());
    QVERIFY(!m_fixture->find<QPushButton>("showRunLog")->isDefault()); // one a page
}

void TestRunsPage::escapeLeavesAnUndoThatIsNotBegun()
{
    startUndo(0);
    answer(preview());
    QTest::keyClick(m_cancel, Qt::Key_Escape);
    QVERIFY(!m_panel->isVisible());
    confirmUndo();
    QTest::keyClick(m_panel, Qt::Key_Escape);
    QVERIFY(m_panel->isVisible()); // it goes on: Stop ends it
}

void TestRunsPage::anUndoUnderWayCannotBeLeft()
{
    confirmUndo();
    QVERIFY(!m_cancel->isEnabled());
    m_runs->selectRow(1);
    QVERIFY(!m_undo->isEnabled()); // nor be covered by another
    core::UndoReport report;
    report.summary.kind = core::RunKind::Undo;
    report.summary.result = core::RunResult::Succeeded;
    report.summary.updated.salesforce = 1;
    answer(report);
    QVERIFY(!m_panel->isVisible());
    QVERIFY(m_undo->isEnabled());
    startUndo(1);
    QVERIFY(m_cancel->isEnabled());
}

void TestRunsPage::whatBecameOfAnUndoIsToldWithoutThePanelToo()
{
    confirmUndo();
    core::Error error; // of something else: a push that was asked for meanwhile
    error.code = QStringLiteral("run-not-found");
    Q_EMIT m_fixture->sync.failed(error);
    QVERIFY(!m_panel->isVisible());
    core::UndoReport report;
    report.summary.kind = core::RunKind::Undo;
    report.summary.result = core::RunResult::Succeeded;
    report.summary.updated.salesforce = 1;
    answer(report);
    QVERIFY2(banner().startsWith(QStringLiteral("Run 40 was undone.")), qPrintable(banner()));
    QVERIFY(!m_panel->isVisible());
}

void TestRunsPage::whatAnUndoWouldLeaveIsListedWithItsReason()
{
    startUndo(0);
    core::UndoReport report = preview();
    report.left = {titleEditedSince()};
    answer(report);
    QVERIFY(m_fixture->find<QLabel>("undoSummary")->text().contains(QStringLiteral("1 thing")));
    m_fixture->find<QPushButton>("showLeft")->click();
    const auto* left = m_fixture->find<gui::DataTable>("leftTable");
    QVERIFY(left->isVisible());
    QCOMPARE(left->model()->rowCount(), 1);
    QCOMPARE(left->model()->index(0, models::UndoLeftModel::Why).data().toString(),
             QStringLiteral("Changed by someone since"));
}

void TestRunsPage::deletingWhatTheRunCreatedIsAChoice()
{
    startUndo(0);
    core::UndoCreation created;
    created.record = QStringLiteral("00Q000000000001AAA");
    created.reason = QStringLiteral("not-asked");
    core::UndoReport report = preview();
    report.creations = {created};
    answer(report);
    auto* check = m_fixture->find<QCheckBox>("deleteCreated");
    QVERIFY(check->isVisible());
    QVERIFY(!check->isChecked());
    check->click();
    QVERIFY(m_fixture->sync.undos.constLast().deleteCreated);
    QVERIFY(m_fixture->sync.undos.constLast().preview); // the numbers again, first
}

void TestRunsPage::anUndoneRunIsSaid()
{
    confirmUndo();
    core::UndoReport report;
    report.summary.result = core::RunResult::Succeeded;
    report.summary.updated.salesforce = 1;
    answer(report);
    QVERIFY(!m_panel->isVisible());
    QVERIFY(banner().startsWith(QStringLiteral("Run 40 was undone.")));
}

void TestRunsPage::whatAnUndoLeftStaysInView()
{
    confirmUndo();
    core::UndoReport report;
    report.summary.result = core::RunResult::Succeeded;
    report.summary.updated.salesforce = 1;
    report.left = {titleEditedSince()};
    answer(report);
    QVERIFY(banner().startsWith(QStringLiteral("Run 40 was undone in part.")));
    QVERIFY(m_panel->isVisible());
    QVERIFY(m_fixture->find<gui::DataTable>("leftTable")->isVisible());
    QVERIFY(!m_confirm->isVisible());
    m_cancel->click(); // it says Close
    QVERIFY(!m_panel->isVisible());
    startUndo(1);
    answer(preview());
    QVERIFY(m_confirm->isVisible());
    QVERIFY(m_fixture->find<gui::DataTable>("undoTable")->isVisible());
}

void TestRunsPage::anUndoThatEndedEarlySaysWhy_data()
{
    QTest::addColumn<core::RunResult>("result");
    QTest::addColumn<QString>("said");
    QTest::newRow("stopped") << core::RunResult::Cancelled << QStringLiteral("was stopped");
    QTest::newRow("out of calls") << core::RunResult::Paused << QStringLiteral("no calls are left");
    QTest::newRow("some refused") << core::RunResult::Partly << QStringLiteral("undone in part");
    QTest::newRow("failed") << core::RunResult::Failed << QStringLiteral("was not undone");
}

void TestRunsPage::anUndoThatEndedEarlySaysWhy()
{
    QFETCH(const core::RunResult, result);
    QFETCH(const QString, said);
    confirmUndo();
    core::UndoReport report;
    report.summary.kind = core::RunKind::Undo;
    report.summary.result = result;
    answer(report);
    Q_EMIT m_fixture->sync.runFinished(report.summary); // says nothing over it
    QVERIFY2(banner().contains(said), qPrintable(banner()));
}

void TestRunsPage::anUndoThatCannotStartLeavesThePage()
{
    startUndo(0);
    core::Error error;
    error.code = QStringLiteral("run-not-found");
    Q_EMIT m_fixture->sync.failed(error);
    QVERIFY(!m_panel->isVisible());
    QVERIFY(!banner().isEmpty());
}

void TestRunsPage::anAnswerAboutAnotherRunIsDropped()
{
    startUndo(0);
    core::UndoReport report = preview();
    report.undone = 12;
    Q_EMIT m_fixture->sync.undoReady(report);
    QVERIFY(!m_confirm->isEnabled());
    QCOMPARE(m_fixture->find<gui::DataTable>("undoTable")->model()->rowCount(), 0);
}

QTEST_MAIN(TestRunsPage)
#include "tst_runs_page.moc"
