// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"
#include "models/planned_write_model.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lockstep;
using Column = models::PlannedWriteModel;
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

// What the next sync would write is shown before it is written.
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
    void onlyItsOwnRefusalEndsAPreview();
    void aPreviewThatEndedEarlySaysItIsAPart_data();
    void aPreviewThatEndedEarlySaysItIsAPart();
    void thePreviewIsSavedAsCsv();

private:
    void startPreview();
    void answerPreview(const QList<core::PlannedWrite>& writes);
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
    QCOMPARE(cell(0, Column::Target), QStringLiteral("→ Salesforce"));
    QCOMPARE(cell(0, Column::Action), QStringLiteral("Update"));
    QCOMPARE(cell(0, Column::Now), QStringLiteral("VP")); // Salesforce holds it now
    QCOMPARE(cell(0, Column::Becomes), QStringLiteral("CMO"));
    QCOMPARE(cell(2, Column::Now), QStringLiteral("—")); // nobody is there yet
    QCOMPARE(cell(2, Column::Becomes), QStringLiteral("VP"));
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

void TestPreviewPage::onlyItsOwnRefusalEndsAPreview()
{
    startPreview();
    const auto* again = m_fixture->find<QPushButton>("previewAgain");
    core::Error error; // of a push that was asked for meanwhile
    error.code = QStringLiteral("contact-to-queue");
    Q_EMIT m_fixture->sync.failed(error);
    QVERIFY(!again->isEnabled());
    Q_EMIT m_fixture->sync.previewRefused();
    QVERIFY(again->isEnabled());
    const auto* page = m_fixture->find<QWidget>("PreviewPage");
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("sentenceLabel"))->text(),
             QStringLiteral("The preview failed."));
}

void TestPreviewPage::aPreviewThatEndedEarlySaysItIsAPart_data()
{
    QTest::addColumn<core::RunResult>("result");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("stopped") << core::RunResult::Cancelled << QString()
                             << QStringLiteral("The preview was stopped.");
    QTest::newRow("failed") << core::RunResult::Failed << QString() << QStringLiteral("The preview failed.");
    core::Error damaged;
    damaged.code = QStringLiteral("database-damaged");
    QTest::newRow("paused") << core::RunResult::Paused << damaged.code << core::text::oneLine(damaged);
}

void TestPreviewPage::aPreviewThatEndedEarlySaysItIsAPart()
{
    QFETCH(const core::RunResult, result);
    QFETCH(const QString, code);
    QFETCH(const QString, said);
    startPreview();
    core::RunSummary early;
    early.kind = core::RunKind::Preview;
    early.result = result;
    early.messageCode = code;
    early.updated.salesforce = 1;
    Q_EMIT m_fixture->sync.previewReady(
        early, {planned(core::System::Salesforce, core::WriteAction::Update, {QStringLiteral("City")})});
    QVERIFY(m_table->isVisible());
    const QString summary = m_fixture->find<QLabel>("summaryLabel")->text();
    QVERIFY2(summary.startsWith(said), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("only a part")), qPrintable(summary));
    m_fixture->find<QPushButton>("previewAgain")->click();
    QVERIFY(!m_fixture->find<QLabel>("summaryLabel")->text().contains(QStringLiteral("only a part")));
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
    QCOMPARE(m_fixture->csv.files.constFirst().header.size(), Column::ColumnCount);
}

QTEST_MAIN(TestPreviewPage)
#include "tst_preview_page.moc"
