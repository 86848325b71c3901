// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace lockstep;
using models::RunModel;
using tests::WindowFixture;

// The run history: what a run did, its changes, and which runs can be undone.
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
    void theCallsSayOfWhom();

private:
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString banner() const;

    std::unique_ptr<WindowFixture> m_fixture;
    gui::DataTable* m_runs = nullptr;
    QPushButton* m_undo = nullptr;
};

void TestRunsPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(tests::RunsRail);
    m_runs = m_fixture->find<gui::DataTable>("runsTable");
    m_undo = m_fixture->find<QPushButton>("undoRun");
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
    auto* button = empty->findChild<QPushButton*>(QStringLiteral("actionButton"));
    QVERIFY(!button->isVisible()); // it is being read
    QTRY_VERIFY(button->isVisible());
    button->click();
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

QTEST_MAIN(TestRunsPage)
#include "tst_runs_page.moc"
