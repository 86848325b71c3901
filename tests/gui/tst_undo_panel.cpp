// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"
#include "models/planned_write_model.h"
#include "models/undo_left_model.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace lockstep;
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

// The undo of a run: looked at first, then written, then told.
class TestUndoPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void undoAsksOnlyAfterItHasShownWhatItDoes();
    void aPreviewThatEndedEarlyOffersNoUndo();
    void undoIsCancelledByDefault();
    void escapeLeavesAnUndoThatIsNotBegun();
    void anUndoUnderWayCannotBeLeft();
    void aRefusalOfSomethingElseLeavesTheUndoInView();
    void whatBecameOfAnUndoIsToldWithoutThePanelToo();
    void whatAnUndoWouldLeaveIsListedWithItsReason();
    void deletingWhatTheRunCreatedIsAChoice();
    void anUndoneRunIsSaid();
    void whatAnUndoLeftStaysInView();
    void anUndoThatEndedEarlySaysWhy_data();
    void anUndoThatEndedEarlySaysWhy();
    void anUndoThatCannotStartLeavesThePage();
    void anAnswerAboutAnotherRunIsDropped();
    void theAnswerToAQuestionThatWasLeftIsDropped();

private:
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

void TestUndoPanel::init()
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

void TestUndoPanel::cleanup()
{
    m_fixture.reset();
}

QString TestUndoPanel::banner() const
{
    const auto* banner = m_fixture->find<gui::Banner>("banner");
    return banner->isVisible() ? banner->findChild<QLabel*>(QStringLiteral("textLabel"))->text() : QString();
}

core::UndoReport TestUndoPanel::preview()
{
    core::UndoReport report;
    report.summary.kind = core::RunKind::Preview;
    report.summary.result = core::RunResult::Succeeded;
    report.changes = {cityOfAda()};
    return report;
}

void TestUndoPanel::startUndo(int row)
{
    m_runs->selectRow(row);
    m_undo->click();
    QVERIFY(m_panel->isVisible());
}

void TestUndoPanel::confirmUndo()
{
    startUndo(0);
    answer(preview());
    m_confirm->click();
    QVERIFY(!m_fixture->sync.undos.constLast().preview);
}

// To what was asked last.
void TestUndoPanel::answer(core::UndoReport report) const
{
    report.undone = m_fixture->sync.undos.constLast().run;
    report.deletesCreated = m_fixture->sync.undos.constLast().deleteCreated;
    Q_EMIT m_fixture->sync.undoReady(report);
}

void TestUndoPanel::undoAsksOnlyAfterItHasShownWhatItDoes()
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

void TestUndoPanel::aPreviewThatEndedEarlyOffersNoUndo()
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

void TestUndoPanel::undoIsCancelledByDefault()
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

void TestUndoPanel::escapeLeavesAnUndoThatIsNotBegun()
{
    startUndo(0);
    answer(preview());
    QTest::keyClick(m_cancel, Qt::Key_Escape);
    QVERIFY(!m_panel->isVisible());
    confirmUndo();
    QTest::keyClick(m_panel, Qt::Key_Escape);
    QVERIFY(m_panel->isVisible()); // it goes on: Stop ends it
}

void TestUndoPanel::anUndoUnderWayCannotBeLeft()
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

void TestUndoPanel::aRefusalOfSomethingElseLeavesTheUndoInView()
{
    confirmUndo();
    core::Error error; // of a push that was asked for meanwhile
    error.code = QStringLiteral("contact-to-queue");
    Q_EMIT m_fixture->sync.failed(error);
    Q_EMIT m_fixture->sync.undoRefused({12, false, false});
    QVERIFY(m_panel->isVisible());
    QVERIFY(!m_undo->isEnabled()); // it goes on
    core::UndoReport report;
    report.summary.kind = core::RunKind::Undo;
    report.summary.result = core::RunResult::Succeeded;
    report.left = {titleEditedSince()};
    answer(report);
    QVERIFY(m_fixture->find<gui::DataTable>("leftTable")->isVisible());
}

// As after a change of the language, whose window knows of no undo.
void TestUndoPanel::whatBecameOfAnUndoIsToldWithoutThePanelToo()
{
    core::UndoReport report;
    report.summary.kind = core::RunKind::Undo;
    report.summary.result = core::RunResult::Succeeded;
    report.summary.updated.salesforce = 1;
    report.undone = 40;
    Q_EMIT m_fixture->sync.undoReady(report);
    QVERIFY2(banner().startsWith(QStringLiteral("Run 40 was undone.")), qPrintable(banner()));
    QVERIFY(!m_panel->isVisible());
}

void TestUndoPanel::whatAnUndoWouldLeaveIsListedWithItsReason()
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

void TestUndoPanel::deletingWhatTheRunCreatedIsAChoice()
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

void TestUndoPanel::anUndoneRunIsSaid()
{
    confirmUndo();
    core::UndoReport report;
    report.summary.result = core::RunResult::Succeeded;
    report.summary.updated.salesforce = 1;
    answer(report);
    QVERIFY(!m_panel->isVisible());
    QVERIFY(banner().startsWith(QStringLiteral("Run 40 was undone.")));
}

void TestUndoPanel::whatAnUndoLeftStaysInView()
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

void TestUndoPanel::anUndoThatEndedEarlySaysWhy_data()
{
    QTest::addColumn<core::RunResult>("result");
    QTest::addColumn<QString>("said");
    QTest::newRow("stopped") << core::RunResult::Cancelled << QStringLiteral("was stopped");
    QTest::newRow("out of calls") << core::RunResult::Paused << QStringLiteral("no calls are left");
    QTest::newRow("some refused") << core::RunResult::Partly << QStringLiteral("undone in part");
    QTest::newRow("failed") << core::RunResult::Failed << QStringLiteral("was not undone");
}

void TestUndoPanel::anUndoThatEndedEarlySaysWhy()
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

void TestUndoPanel::anUndoThatCannotStartLeavesThePage()
{
    startUndo(0);
    core::Error error;
    error.code = QStringLiteral("run-not-found");
    Q_EMIT m_fixture->sync.failed(error);
    Q_EMIT m_fixture->sync.undoRefused(m_fixture->sync.undos.constLast());
    QVERIFY(!m_panel->isVisible());
    QVERIFY(!banner().isEmpty());
}

void TestUndoPanel::anAnswerAboutAnotherRunIsDropped()
{
    startUndo(0);
    core::UndoReport report = preview();
    report.undone = 12;
    Q_EMIT m_fixture->sync.undoReady(report);
    QVERIFY(!m_confirm->isEnabled());
    QCOMPARE(m_fixture->find<gui::DataTable>("undoTable")->model()->rowCount(), 0);
}

void TestUndoPanel::theAnswerToAQuestionThatWasLeftIsDropped()
{
    startUndo(0);
    core::UndoReport report = preview();
    report.creations.append(core::UndoCreation());
    report.creations.first().reason = QStringLiteral("not-asked");
    answer(report);
    m_fixture->find<QCheckBox>("deleteCreated")->click();
    m_cancel->click();
    startUndo(0);
    report.undone = 40;
    report.deletesCreated = true; // nothing is to be deleted any more
    Q_EMIT m_fixture->sync.undoReady(report);
    QVERIFY(!m_confirm->isEnabled());
    answer(preview());
    QVERIFY(m_confirm->isEnabled());
}

QTEST_MAIN(TestUndoPanel)
#include "tst_undo_panel.moc"
