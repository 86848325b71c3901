// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/data_table.h"
#include "gui/push_offer.h"
#include "gui/window_fixture.h"
#include "models/log_model.h"
#include "models/run_model.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;

// Where something ends that one could take for all of it, the window says so, or goes on.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void moreThanCanBeDoneAtOnceSaysWhy();
    void whatDoesNotFitTheChosenSaysWhy();
    void aListThatCannotBeReadSaysSo();
    void aFailedSearchShowsNobody();
    void whatAPageCannotReadIsReadAgain_data();
    void whatAPageCannotReadIsReadAgain();
    void aLogThatIsCutSaysSo();
    void everyRunIsReachedByScrolling();
    void theChartReachesBackSevenDaysWithARunAMinute();

private:
    void open(int rail);
    [[nodiscard]] QAction* action(const char* name) const { return m_fixture->find<QAction>(name); }
    void addRuns(int count, int secondsBetween);
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLimits::open(int rail)
{
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(rail);
}

// Instead of those of the fixture; the newest begins now.
void TestLimits::addRuns(int count, int secondsBetween)
{
    m_fixture->log.runs.clear();
    for (int i = 0; i < count; ++i) {
        core::RunSummary run;
        run.run = count - i;
        run.startedAt = m_fixture->clock.at.addSecs(-i * secondsBetween);
        run.endedAt = run.startedAt.addSecs(1);
        run.result = core::RunResult::Succeeded;
        run.updated = {1, 1};
        m_fixture->log.runs.append(run);
    }
}

void TestLimits::moreThanCanBeDoneAtOnceSaysWhy()
{
    constexpr int people = gui::PushOffer::limit + 100;
    for (int link = 301; link <= people; ++link)
        m_fixture->people.add(link, QStringLiteral("Person %1").arg(link, 4, 10, QLatin1Char('0')),
                              core::LinkState::NeedsAttention);
    open(tests::LeadsRail);
    auto* leads = m_fixture->find<gui::DataTable>("leadsTable");
    QTRY_COMPARE(leads->model()->rowCount(), people);
    leads->selectAll();
    const QString hint = m_fixture->find<QLabel>("compareHint")->text();
    QVERIFY2(hint.contains(QStringLiteral("600")) && hint.contains(QStringLiteral("At most 500")),
             qPrintable(hint));
    for (const char* name :
         {"actionSyncPerson", "actionSyncSelected", "actionPreviewSelected", "actionRetryPeople"}) {
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(action(name)->toolTip().contains(QStringLiteral("at most 500")), name);
    }
    leads->selectRow(0);
    QTRY_VERIFY(action("actionSyncSelected")->isEnabled());
    QVERIFY(action("actionSyncSelected")->toolTip().contains(QStringLiteral("Ctrl+Shift+Return")));
}

void TestLimits::whatDoesNotFitTheChosenSaysWhy()
{
    open(tests::LeadsRail);
    auto* leads = m_fixture->find<gui::DataTable>("leadsTable");
    QTRY_COMPARE(leads->model()->index(2, 0).data().toString(), QStringLiteral("Carla Diaz"));
    leads->selectRow(2); // not in Salesforce, and nothing has failed
    QVERIFY(!action("actionSyncSelected")->isEnabled());
    QVERIFY(action("actionSyncSelected")->toolTip().contains(QStringLiteral("is in Salesforce")));
    QVERIFY(action("actionRetryPeople")->toolTip().contains(QStringLiteral("Nothing has failed")));
    leads->selectRow(3); // deleted in Salesforce
    QVERIFY(!action("actionPreviewSelected")->isEnabled());
    QVERIFY(action("actionPreviewSelected")->toolTip().contains(QStringLiteral("deleted in Salesforce")));
    m_fixture->showPage(tests::RunsRail);
    QVERIFY(action("actionRetryPeople")->toolTip().contains(QStringLiteral("Leads page")));
}

void TestLimits::aListThatCannotBeReadSaysSo()
{
    core::Error error;
    error.code = QStringLiteral("database-damaged");
    m_fixture->order.failure = error;
    open(tests::LeadsRail);
    auto* leads = m_fixture->find<gui::DataTable>("leadsTable");
    auto* empty = leads->parentWidget()->findChild<QWidget*>(QStringLiteral("emptyState"));
    QTRY_COMPARE(empty->findChild<QLabel*>(QStringLiteral("sentenceLabel"))->text(),
                 QStringLiteral("The list could not be read."));
    m_fixture->order.failure.reset();
    empty->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QTRY_COMPARE(leads->model()->rowCount(), 300);
    QCOMPARE(m_fixture->sync.syncs, 0);
}

void TestLimits::aFailedSearchShowsNobody()
{
    open(tests::LeadsRail);
    auto* leads = m_fixture->find<gui::DataTable>("leadsTable");
    QTRY_COMPARE(leads->model()->rowCount(), 300);
    m_fixture->order.failure.emplace().code = QStringLiteral("database-damaged");
    m_fixture->find<QPushButton>("chipWaiting")->click();
    auto* empty = leads->parentWidget()->findChild<QWidget*>(QStringLiteral("emptyState"));
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->findChild<QPushButton*>(QStringLiteral("actionButton"))->text(),
             QStringLiteral("Try again"));
}

void TestLimits::whatAPageCannotReadIsReadAgain_data()
{
    QTest::addColumn<int>("rail");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("table");
    QTest::newRow("Fields") << static_cast<int>(tests::FieldsRail) << QStringLiteral("FieldsPage")
                            << QStringLiteral("fieldsTable");
    QTest::newRow("Activity") << static_cast<int>(tests::ActivityRail) << QStringLiteral("ActivityPage")
                              << QStringLiteral("activityTable");
    QTest::newRow("Attention") << static_cast<int>(tests::AttentionRail) << QStringLiteral("AttentionPage")
                               << QStringLiteral("attentionTable");
    QTest::newRow("Runs") << static_cast<int>(tests::RunsRail) << QStringLiteral("RunsPage")
                          << QStringLiteral("runsTable");
}

void TestLimits::whatAPageCannotReadIsReadAgain()
{
    QFETCH(const int, rail);
    QFETCH(const QString, page);
    QFETCH(const QString, table);
    core::Error error;
    error.code = QStringLiteral("database-damaged");
    m_fixture->fields.readFailure = error;
    m_fixture->log.failure = error;
    m_fixture->log.pageFailure = error;
    m_fixture->attention.failure = error;
    open(rail);
    const auto* shown = m_fixture->window->findChild<QWidget*>(page);
    auto* empty = shown->findChild<QWidget*>(QStringLiteral("emptyState"));
    auto* again = empty->findChild<QPushButton*>(QStringLiteral("actionButton"));
    QTRY_COMPARE(again->text(), QStringLiteral("Try again"));
    QVERIFY(again->isVisible());
    QCOMPARE(empty->findChild<QLabel*>(QStringLiteral("sentenceLabel"))->text(),
             QStringLiteral("The list could not be read."));
    m_fixture->log.failure.reset();
    m_fixture->log.pageFailure.reset();
    m_fixture->attention.failure.reset();
    again->click();
    QVERIFY(!again->isVisible()); // it is being read
    QTRY_VERIFY(shown->findChild<gui::DataTable*>(table)->model()->rowCount() > 0);
    QCOMPARE(m_fixture->sync.syncs, 0);
}

void TestLimits::aLogThatIsCutSaysSo()
{
    constexpr int limit = models::LogModel::maximumRows;
    core::LogEntry entry;
    entry.person = 1001;
    entry.result = core::LogResult::Skipped;
    for (int i = 0; i < limit + 1; ++i)
        m_fixture->log.add(entry);
    open(tests::ActivityRail);
    auto* result = m_fixture->find<QComboBox>("resultCombo");
    result->setCurrentIndex(result->findData(static_cast<int>(core::LogResult::Skipped)));
    QAbstractItemModel& log = *m_fixture->find<gui::DataTable>("activityTable")->model();
    const auto* said = m_fixture->find<QLabel>("limitLabel");
    QTRY_COMPARE(log.rowCount(), 200);
    QVERIFY(!said->isVisible());
    while (log.rowCount() < limit) {
        const int before = log.rowCount();
        QTRY_VERIFY((log.fetchMore({}), log.rowCount() > before));
    }
    QCOMPARE(log.rowCount(), limit);
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().contains(QStringLiteral("after 20,000 entries")), qPrintable(said->text()));
    result->setCurrentIndex(result->findData(static_cast<int>(core::LogResult::Failed)));
    QTRY_COMPARE(log.rowCount(), 6);
    QVERIFY(!said->isVisible());
}

void TestLimits::everyRunIsReachedByScrolling()
{
    constexpr int count = 2 * models::RunModel::pageRuns + 10;
    addRuns(count, 3600);
    open(tests::RunsRail);
    auto* runs = m_fixture->find<gui::DataTable>("runsTable");
    QTRY_COMPARE(runs->model()->rowCount(), models::RunModel::pageRuns);
    QTRY_VERIFY((runs->scrollToBottom(), runs->model()->rowCount() == count));
    QCOMPARE(runs->model()->index(count - 1, models::RunModel::Run).data().toString(), QStringLiteral("1"));
    runs->selectRow(count - 1);
    QVERIFY(m_fixture->find<QPushButton>("undoRun")->isEnabled());
    QVERIFY(!runs->model()->canFetchMore({}));
}

void TestLimits::theChartReachesBackSevenDaysWithARunAMinute()
{
    constexpr int week = 7 * 24 * 60;
    addRuns(week + 5000, 60);
    open(tests::OverviewRail);
    const auto* runs = m_fixture->find<gui::DataTable>("lastRunsTable")->model();
    QTRY_COMPARE(runs->rowCount(), models::RunModel::pageRuns); // more than a day
    m_fixture->find<QRadioButton>("weekButton")->click();
    QTRY_VERIFY(runs->rowCount() >= week);
}

QTEST_MAIN(TestLimits)
#include "tst_limits.moc"
