// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/data_table.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;

namespace {

core::PlannedWrite planned(core::System target, core::WriteAction action, const QStringList& fields)
{
    core::PlannedWrite write;
    write.person = 1001;
    write.record = QStringLiteral("00Q000000000001AAA");
    write.target = target;
    write.action = action;
    for (const QString& field : fields)
        write.fields.append({field, core::FieldValue::text(QStringLiteral("CMO")),
                             core::FieldValue::text(QStringLiteral("VP")), std::nullopt,
                             QStringLiteral("changed-in-marketo")});
    return write;
}
} // namespace

// What would be written is shown before it is: the preview of the next sync, and that of an undo.
class TestPreviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void previewListsEveryFieldOfEveryRecord();
    void previewIsFilteredBySystemAndText();
    void previewOfNothingSaysSo();
    void aRunningPreviewCanBeStopped();
    void thePreviewIsSavedAsCsv();
    void undoAsksOnlyAfterItHasShownWhatItDoes();
    void undoIsCancelledByDefault();
    void deletingWhatTheRunCreatedIsAChoice();
    void onlyARunThatWroteCanBeUndone();

private:
    void startPreview();
    void answerPreview(const QList<core::PlannedWrite>& writes);
    void startUndo(int row);
    void answerUndo(const QList<core::PlannedWrite>& writes, const QList<core::UndoLeft>& left = {},
                    const QList<core::UndoCreation>& creations = {});
    std::unique_ptr<WindowFixture> m_fixture;
    gui::DataTable* m_table = nullptr;
};

void TestPreviewPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_table = m_fixture->find<gui::DataTable>("previewTable");
}

void TestPreviewPage::cleanup()
{
    m_fixture.reset();
}

void TestPreviewPage::startPreview()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F6);
    QCOMPARE(m_fixture->sync.previews, 1);
}

void TestPreviewPage::answerPreview(const QList<core::PlannedWrite>& writes)
{
    core::RunSummary summary;
    summary.kind = core::RunKind::Preview;
    summary.result = core::RunResult::Succeeded;
    Q_EMIT m_fixture->sync.previewReady(summary, writes);
}

void TestPreviewPage::startUndo(int row)
{
    m_fixture->showPage(tests::RunsRail);
    auto* runs = m_fixture->find<gui::DataTable>("runsTable");
    QTRY_COMPARE(runs->model()->rowCount(), 40);
    runs->selectRow(row);
    m_fixture->find<QPushButton>("undoRun")->click();
}

void TestPreviewPage::answerUndo(const QList<core::PlannedWrite>& writes, const QList<core::UndoLeft>& left,
                                 const QList<core::UndoCreation>& creations)
{
    core::UndoReport report;
    report.undone = m_fixture->sync.undos.constLast().run;
    report.summary.kind = core::RunKind::Undo;
    report.summary.result = core::RunResult::Succeeded;
    report.changes = writes;
    report.left = left;
    report.creations = creations;
    Q_EMIT m_fixture->sync.undoReady(report);
}

void TestPreviewPage::previewListsEveryFieldOfEveryRecord()
{
    startPreview();
    QVERIFY(!m_fixture->find<QAction>("actionPreview")->isEnabled());
    answerPreview({planned(core::System::Salesforce, core::WriteAction::Update,
                           {QStringLiteral("City"), QStringLiteral("Title")}),
                   planned(core::System::Marketo, core::WriteAction::Create, {QStringLiteral("LastName")})});
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 3);
    const auto cell = [this](int row, int column) {
        return m_table->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 2), QStringLiteral("→ Salesforce"));
    QCOMPARE(cell(0, 3), QStringLiteral("Update"));
    QCOMPARE(cell(0, 5), QStringLiteral("VP")); // Salesforce holds it now
    QCOMPARE(cell(0, 6), QStringLiteral("CMO"));
    QCOMPARE(cell(2, 5), QStringLiteral("—")); // nobody is there yet
    QCOMPARE(cell(2, 6), QStringLiteral("VP"));
    QCOMPARE(m_fixture->find<QLabel>("summaryLabel")->text(),
             QStringLiteral("In Salesforce: 1 updated. In Marketo: 1 created. Nothing has been written."));
    QVERIFY(m_fixture->find<QAction>("actionPreview")->isEnabled());
    QCOMPARE(m_fixture->sync.syncs, 0);
}

void TestPreviewPage::previewIsFilteredBySystemAndText()
{
    startPreview();
    answerPreview({planned(core::System::Salesforce, core::WriteAction::Update,
                           {QStringLiteral("City"), QStringLiteral("Title")}),
                   planned(core::System::Marketo, core::WriteAction::Update, {QStringLiteral("Phone")})});
    m_fixture->find<QPushButton>("chipToMarketo")->click();
    QCOMPARE(m_table->model()->rowCount(), 1);
    m_fixture->find<QPushButton>("chipAllWrites")->click();
    auto* search = m_fixture->find<QLineEdit>("searchEdit");
    QTest::keyClicks(search, QStringLiteral("title"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_table->model()->rowCount(), 1);
}

void TestPreviewPage::previewOfNothingSaysSo()
{
    startPreview();
    answerPreview({});
    QVERIFY(!m_table->isVisible());
    const auto* page = m_fixture->find<QWidget>("PreviewPage");
    QVERIFY(page->findChild<QLabel*>(QStringLiteral("sentenceLabel"))
                ->text()
                .contains(QStringLiteral("would write nothing")));
}

void TestPreviewPage::aRunningPreviewCanBeStopped()
{
    startPreview();
    const auto* page = m_fixture->find<QWidget>("PreviewPage");
    page->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QCOMPARE(m_fixture->sync.stops, 1);
    core::RunSummary stopped;
    stopped.kind = core::RunKind::Preview;
    stopped.result = core::RunResult::Cancelled;
    Q_EMIT m_fixture->sync.previewReady(stopped, {});
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("sentenceLabel"))->text(),
             QStringLiteral("The preview was stopped."));
}

void TestPreviewPage::thePreviewIsSavedAsCsv()
{
    startPreview();
    answerPreview({planned(core::System::Salesforce, core::WriteAction::Update, {QStringLiteral("City")})});
    m_fixture->find<QPushButton>("previewCsv")->click();
    auto* dialog = m_fixture->find<QFileDialog>("csvFileDialog");
    QVERIFY(dialog);
    dialog->selectFile(m_fixture->directory.filePath(QStringLiteral("preview.csv")));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(m_fixture->csv.files.size(), 1);
    QCOMPARE(m_fixture->csv.files.constFirst().rows.size(), 1);
    QCOMPARE(m_fixture->csv.files.constFirst().header.size(), 8);
}

void TestPreviewPage::undoAsksOnlyAfterItHasShownWhatItDoes()
{
    startUndo(0);
    auto* panel = m_fixture->find<QWidget>("undoPanel");
    QVERIFY(panel->isVisible());
    QCOMPARE(m_fixture->sync.undos.size(), 1);
    QCOMPARE(m_fixture->sync.undos.constFirst().run, 40);
    QVERIFY(m_fixture->sync.undos.constFirst().preview);
    auto* confirm = m_fixture->find<QPushButton>("undoConfirm");
    QVERIFY(!confirm->isEnabled());
    core::UndoLeft edited;
    edited.reason = QStringLiteral("changed-since");
    answerUndo({planned(core::System::Salesforce, core::WriteAction::Update, {QStringLiteral("City")})},
               {edited});
    QVERIFY(confirm->isEnabled());
    QVERIFY(confirm->text().contains(QStringLiteral("1 write")));
    QCOMPARE(m_fixture->find<gui::DataTable>("undoTable")->model()->rowCount(), 1);
    QCOMPARE(m_fixture->find<gui::DataTable>("leftTable")->model()->rowCount(), 1);
    confirm->click();
    QCOMPARE(m_fixture->sync.undos.size(), 2);
    QVERIFY(!m_fixture->sync.undos.constLast().preview);
    answerUndo({});
    QVERIFY(!panel->isVisible());
}

void TestPreviewPage::undoIsCancelledByDefault()
{
    startUndo(0);
    answerUndo({planned(core::System::Salesforce, core::WriteAction::Update, {QStringLiteral("City")})});
    auto* cancel = m_fixture->find<QPushButton>("undoCancel");
    QVERIFY(cancel->hasFocus());
    QVERIFY(cancel->isDefault());
    QTest::keyClick(cancel, Qt::Key_Space);
    QVERIFY(!m_fixture->find<QWidget>("undoPanel")->isVisible());
    QCOMPARE(m_fixture->sync.undos.size(), 1);
}

void TestPreviewPage::deletingWhatTheRunCreatedIsAChoice()
{
    startUndo(0);
    core::UndoCreation created;
    created.record = QStringLiteral("00Q000000000001AAA");
    created.reason = QStringLiteral("not-asked");
    answerUndo({}, {}, {created});
    auto* check = m_fixture->find<QCheckBox>("deleteCreated");
    QVERIFY(check->isVisible());
    check->click();
    QVERIFY(m_fixture->sync.undos.constLast().deleteCreated);
    QVERIFY(m_fixture->sync.undos.constLast().preview); // the numbers again, first
}

void TestPreviewPage::onlyARunThatWroteCanBeUndone()
{
    m_fixture->log.runs[0].updated = {};
    m_fixture->showPage(tests::RunsRail);
    Q_EMIT m_fixture->sync.runFinished({});
    auto* runs = m_fixture->find<gui::DataTable>("runsTable");
    QTRY_COMPARE(runs->model()->index(0, 5).data().toString(), QStringLiteral("0"));
    runs->selectRow(0);
    QVERIFY(!m_fixture->find<QPushButton>("undoRun")->isEnabled());
    runs->selectRow(1);
    QVERIFY(m_fixture->find<QPushButton>("undoRun")->isEnabled());
}

QTEST_MAIN(TestPreviewPage)
#include "tst_preview_page.moc"
