// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/card.h"
#include "gui/window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace lockstep;
using tests::WindowFixture;
using State = core::SyncControl::State;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void f5SyncsNow();
    void pauseBecomesResume();
    void pauseDuringARunCanBeTakenBack();
    void stopIsThereWhileARunGoesOn();
    void theStatusBarCountsDownToTheNextSync();
    void progressTellsPhaseAndCounts();
    void statusNamesBothConnectionsAndTheirCalls();
    void aBrokenConnectionIsMendedFromTheStatusBar();
    void cardsOpenTheirPagesFiltered();
    void aCardForgetsTheSearchOfItsPage();
    void theAttentionCardOpensThePage();
    void aToggledFieldIsAppliedWithItsMapping();
    void aRefusedFieldEditIsSaidInTheBanner();
    void newLogEntriesDoNotMoveWhatIsRead();
    void newLogEntriesShowAtOnceAtTheTop();
    void theLogIsFilteredByResult();
    void anEntryOpensItsPerson();
    void thePreviewIsLeftByChoosingAPage();
    void aboutNamesVersionsAndLicences();
    void aCopyOfTheDatabaseWritesOnlyAfterAYes();
    void errorsAreSentencesInTheBanner();
    void aMissingSecretLeadsToTheConnections();
    void theSearchSaysInFullWhatItLooksFor();
    void theLastPageIsRemembered();
    void filtersAreRemembered();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
}

void TestMainWindow::cleanup()
{
    m_fixture.reset();
}

void TestMainWindow::f5SyncsNow()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QCOMPARE(m_fixture->sync.syncs, 1);
}

void TestMainWindow::pauseBecomesResume()
{
    auto* pause = m_fixture->find<QAction>("actionPause");
    pause->trigger();
    QVERIFY(m_fixture->sync.state() == State::Paused);
    QVERIFY(pause->text().contains(QStringLiteral("Resume")));
    QCOMPARE(m_fixture->find<QLabel>("nextSyncLabel")->text(), QStringLiteral("Paused"));
    pause->trigger();
    QVERIFY(m_fixture->sync.state() == State::Idle);
    QVERIFY(pause->text().contains(QStringLiteral("Pause")));
}

void TestMainWindow::pauseDuringARunCanBeTakenBack()
{
    m_fixture->sync.setState(State::Running);
    auto* pause = m_fixture->find<QAction>("actionPause");
    pause->trigger();
    QVERIFY(pause->text().contains(QStringLiteral("Resume")));
    pause->trigger();
    QVERIFY(m_fixture->sync.state() == State::Idle); // the fake resumes at once
    QVERIFY(pause->text().contains(QStringLiteral("Pause")));
}

void TestMainWindow::stopIsThereWhileARunGoesOn()
{
    auto* stop = m_fixture->find<QPushButton>("stopButton");
    QVERIFY(!stop->isVisible());
    m_fixture->sync.setState(State::Running);
    QVERIFY(stop->isVisible());
    QVERIFY(m_fixture->find<QLabel>("nextSyncLabel")->isHidden()); // nor its gap
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(m_fixture->sync.stops, 1);
    m_fixture->sync.setState(State::Stopping);
    QVERIFY(!stop->isEnabled());
    m_fixture->sync.setState(State::Idle);
    QVERIFY(!stop->isVisible());
}

void TestMainWindow::theStatusBarCountsDownToTheNextSync()
{
    auto* next = m_fixture->find<QLabel>("nextSyncLabel");
    QCOMPARE(next->text(), QStringLiteral("Next sync in 4:32"));
    m_fixture->clock.at = m_fixture->clock.at.addSecs(70);
    QTRY_COMPARE(next->text(), QStringLiteral("Next sync in 3:22"));
}

void TestMainWindow::progressTellsPhaseAndCounts()
{
    m_fixture->sync.setState(State::Running);
    Q_EMIT m_fixture->sync.progressChanged({core::SyncProgress::Phase::Writing, 41, 1200, 4000});
    auto* phase = m_fixture->find<QLabel>("phaseLabel");
    QCOMPARE(phase->text(), QStringLiteral("Writing 1,200 of 4,000"));
    QCOMPARE(m_fixture->find<QProgressBar>("progressBar")->value(), 300);
    m_fixture->clock.at = m_fixture->clock.at.addSecs(10);
    Q_EMIT m_fixture->sync.progressChanged({core::SyncProgress::Phase::Writing, 41, 2000, 4000});
    QCOMPARE(phase->text(), QStringLiteral("Writing 2,000 of 4,000 · 200/s, 0:10 left"));
}

void TestMainWindow::statusNamesBothConnectionsAndTheirCalls()
{
    m_fixture->sync.status.marketo.state = core::ConnectionState::Reconnect;
    m_fixture->sync.requestStatus();
    QTRY_VERIFY(
        m_fixture->find<QLabel>("salesforceStatus")->text().contains(QStringLiteral("31,200 / 115,000")));
    QTRY_VERIFY(m_fixture->find<QLabel>("healthLabel")->text().contains(QStringLiteral("Marketo")));
    QVERIFY(m_fixture->find<QLabel>("marketoStatus")->text().startsWith(QStringLiteral("Marketo: ")));
}

void TestMainWindow::aBrokenConnectionIsMendedFromTheStatusBar()
{
    auto* marketo = m_fixture->find<QLabel>("marketoStatus");
    m_fixture->showPage(tests::LeadsRail);
    QCOMPARE(marketo->focusPolicy(), Qt::NoFocus);
    m_fixture->sync.status.marketo.state = core::ConnectionState::Reconnect;
    m_fixture->sync.requestStatus();
    QTRY_COMPARE(marketo->focusPolicy(), Qt::StrongFocus);
    marketo->setFocus();
    QTest::keyClick(marketo, Qt::Key_Tab); // to the link
    QTest::keyClick(marketo, Qt::Key_Return);
    QVERIFY(m_fixture->find<QPushButton>("marketoChange")->isVisible());
}

void TestMainWindow::cardsOpenTheirPagesFiltered()
{
    m_fixture->people.marked = {2}; // somebody who needs attention is to be tried again
    QTest::mouseClick(m_fixture->find<gui::Card>("waitingCard"), Qt::LeftButton);
    QCOMPARE(m_fixture->find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::LeadsRail));
    QVERIFY(m_fixture->find<QPushButton>("specialChip")->text().startsWith(QStringLiteral("All who wait")));
    QTRY_COMPARE(m_fixture->find<QTableView>("leadsTable")->model()->rowCount(), 2);
    m_fixture->showPage(tests::OverviewRail);
    QTest::mouseClick(m_fixture->find<gui::Card>("conflictsCard"), Qt::LeftButton);
    const core::LogFilter asked = m_fixture->log.asked.constLast();
    QVERIFY(asked.result == core::LogResult::Conflict);
    const QDate today = m_fixture->clock.at.toLocalTime().date(); // that is what the card counts
    QCOMPARE(asked.since, today.startOfDay().toUTC());
    QCOMPARE(asked.until, today.addDays(1).startOfDay().toUTC());
}

void TestMainWindow::aCardForgetsTheSearchOfItsPage()
{
    m_fixture->showPage(tests::LeadsRail);
    auto* search = m_fixture->find<QLineEdit>("searchEdit");
    search->setText(QStringLiteral("byron"));
    QTest::keyClick(search, Qt::Key_Return);
    const auto* leads = m_fixture->find<QTableView>("leadsTable");
    QTRY_COMPARE(leads->model()->rowCount(), 1);
    m_fixture->showPage(tests::OverviewRail);
    QTest::mouseClick(m_fixture->find<gui::Card>("waitingCard"), Qt::LeftButton);
    QVERIFY(search->text().isEmpty());
    QTRY_COMPARE(leads->model()->index(0, 0).data().toString(), QStringLiteral("Fatou Gueye"));
}

void TestMainWindow::theAttentionCardOpensThePage()
{
    QTest::mouseClick(m_fixture->find<gui::Card>("attentionCard"), Qt::LeftButton);
    QCOMPARE(m_fixture->find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::AttentionRail));
    QVERIFY(m_fixture->find<QTableView>("attentionTable")->isVisible());
}

void TestMainWindow::aToggledFieldIsAppliedWithItsMapping()
{
    m_fixture->showPage(tests::FieldsRail);
    auto* table = m_fixture->find<QTableView>("fieldsTable");
    QTRY_COMPARE(table->model()->rowCount(), 4);
    auto* apply = m_fixture->find<QPushButton>("fieldsApply");
    QVERIFY(!apply->isEnabled());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(m_fixture->fields.appliedChanges.size(), 1);
    const core::FieldMapping sent = m_fixture->fields.appliedChanges.constFirst().constFirst();
    QCOMPARE(sent.salesforceField, QStringLiteral("Title"));
    QCOMPARE(sent.marketoField, QStringLiteral("title"));
    QVERIFY(sent.object == core::ObjectType::Lead);
    QVERIFY(!sent.enabled);
    QTRY_VERIFY(m_fixture->find<gui::Banner>("banner")->isVisible());
    QVERIFY(!apply->isEnabled());
}

void TestMainWindow::aRefusedFieldEditIsSaidInTheBanner()
{
    m_fixture->showPage(tests::FieldsRail);
    m_fixture->find<QPushButton>("showAll")->click();
    auto* table = m_fixture->find<QTableView>("fieldsTable");
    QTRY_COMPARE(table->model()->rowCount(), 6);
    table->selectRow(5); // no Marketo field
    m_fixture->find<QPushButton>("enableSelected")->click();
    QVERIFY(m_fixture->find<gui::Banner>("banner")->isVisible());
    QVERIFY(!m_fixture->find<QPushButton>("fieldsApply")->isEnabled());
}

void TestMainWindow::newLogEntriesDoNotMoveWhatIsRead()
{
    m_fixture->showPage(tests::ActivityRail);
    auto* table = m_fixture->find<QTableView>("activityTable");
    QTRY_VERIFY(table->model()->rowCount() >= 200);
    table->scrollTo(table->model()->index(100, 0), QAbstractItemView::PositionAtTop);
    const QPersistentModelIndex read = table->indexAt(QPoint(4, 4));
    const int top = table->visualRect(read).top();
    QVERIFY(read.row() > 0);
    const int row = read.row();
    core::ChangeSet changes;
    for (int i = 0; i < 5; ++i)
        changes.lastLogId = m_fixture->log.add({});
    m_fixture->commit(changes);
    QTRY_COMPARE(read.row(), row + 5);
    QCOMPARE(table->visualRect(read).top(), top);
}

void TestMainWindow::newLogEntriesShowAtOnceAtTheTop()
{
    m_fixture->showPage(tests::ActivityRail);
    auto* table = m_fixture->find<QTableView>("activityTable");
    QTRY_VERIFY(table->model()->rowCount() >= 200);
    core::ChangeSet changes;
    core::LogEntry entry;
    entry.field = QStringLiteral("Newest");
    changes.lastLogId = m_fixture->log.add(entry);
    m_fixture->commit(changes);
    QTRY_COMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("Newest"));
    QCOMPARE(table->verticalScrollBar()->value(), 0);
}

void TestMainWindow::theLogIsFilteredByResult()
{
    m_fixture->showPage(tests::ActivityRail);
    auto* result = m_fixture->find<QComboBox>("resultCombo");
    result->setCurrentIndex(result->findData(static_cast<int>(core::LogResult::Failed)));
    auto* table = m_fixture->find<QTableView>("activityTable");
    QTRY_COMPARE(table->model()->rowCount(), 6);
    table->selectRow(0);
    QVERIFY(m_fixture->find<QLabel>("detailsLabel")
                ->text()
                .contains(QStringLiteral("Phone is required when Status is Qualified")));
    m_fixture->find<QPushButton>("clearFilters")->click();
    QTRY_VERIFY(table->model()->rowCount() >= 200);
}

void TestMainWindow::anEntryOpensItsPerson()
{
    m_fixture->showPage(tests::ActivityRail);
    auto* table = m_fixture->find<QTableView>("activityTable");
    QTRY_VERIFY(table->model()->rowCount() >= 200);
    Q_EMIT table->activated(table->model()->index(1, 0)); // of person 1001
    QCOMPARE(m_fixture->find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::LeadsRail));
    auto* leads = m_fixture->find<QTableView>("leadsTable");
    QTRY_COMPARE(leads->model()->rowCount(), 1);
    QTRY_COMPARE(leads->model()->index(0, 0).data().toString(), QStringLiteral("Ada Byron"));
    QTRY_COMPARE(m_fixture->find<QTableView>("compareTable")->model()->rowCount(), 2);
}

void TestMainWindow::thePreviewIsLeftByChoosingAPage()
{
    m_fixture->showPage(tests::RunsRail);
    m_fixture->find<QAction>("actionPreview")->trigger();
    auto* rail = m_fixture->find<QListWidget>("railList");
    rail->setFocus(); // a list without a current row would take its first
    QVERIFY(m_fixture->find<QWidget>("PreviewPage")->isVisible());
    QVERIFY(!m_fixture->find<QWidget>("OverviewPage")->isVisible());
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {},
                      rail->visualItemRect(rail->item(tests::RunsRail)).center());
    QVERIFY(m_fixture->find<QWidget>("RunsPage")->isVisible());
    QVERIFY(!m_fixture->find<QWidget>("PreviewPage")->isVisible());
}

void TestMainWindow::aboutNamesVersionsAndLicences()
{
    m_fixture->find<QAction>("actionAbout")->trigger();
    auto* about = m_fixture->find<QDialog>("aboutDialog");
    QVERIFY(about);
    QVERIFY(about->isVisible());
    QVERIFY(about->findChild<QLabel*>(QStringLiteral("versionLabel"))
                ->text()
                .contains(QString::fromLatin1(qVersion())));
    QVERIFY(about->findChild<QTextBrowser*>(QStringLiteral("licenceText"))
                ->toPlainText()
                .contains(QStringLiteral("GNU General Public License")));
    QVERIFY(!about->isModal());
}

void TestMainWindow::aCopyOfTheDatabaseWritesOnlyAfterAYes()
{
    core::RunSummary refused;
    refused.result = core::RunResult::Failed;
    refused.messageCode = QStringLiteral("database-restored");
    auto* search = m_fixture->find<QLineEdit>("searchEdit");
    search->setFocus();
    Q_EMIT m_fixture->sync.runFinished(refused);
    auto* banner = m_fixture->find<gui::Banner>("banner");
    QVERIFY(banner->isVisible());
    QVERIFY(search->hasFocus()); // nobody has asked for the question just now
    QCOMPARE(m_fixture->sync.confirms, 0);
    banner->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QCOMPARE(m_fixture->sync.confirms, 1);
}

void TestMainWindow::errorsAreSentencesInTheBanner()
{
    auto* banner = m_fixture->find<gui::Banner>("banner");
    QVERIFY(!banner->isVisible());
    core::Error error;
    error.code = QStringLiteral("no-secret");
    error.arguments = {QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET")};
    Q_EMIT m_fixture->sync.failed(error);
    QVERIFY(banner->isVisible());
    const QString text = banner->findChild<QLabel*>(QStringLiteral("textLabel"))->text();
    QVERIFY(text.size() > error.code.size());
    QVERIFY(text.contains(QLatin1Char(' ')));
    banner->findChild<QAbstractButton*>(QStringLiteral("closeButton"))->click();
    QVERIFY(!banner->isVisible());
}

void TestMainWindow::aMissingSecretLeadsToTheConnections()
{
    auto* banner = m_fixture->find<gui::Banner>("banner");
    auto* button = banner->findChild<QPushButton*>(QStringLiteral("actionButton"));
    core::Error error;
    error.code = QStringLiteral("quota-reached");
    Q_EMIT m_fixture->sync.failed(error);
    QVERIFY(!button->isVisible());
    error.code = QStringLiteral("no-secret");
    Q_EMIT m_fixture->sync.failed(error);
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(!banner->isVisible());
    QVERIFY(m_fixture->find<QPushButton>("marketoChange")->isVisible());
}

void TestMainWindow::theSearchSaysInFullWhatItLooksFor()
{
    m_fixture->showPage(tests::FieldsRail);
    QCOMPARE(m_fixture->find<QLineEdit>("searchEdit")->toolTip(),
             QStringLiteral("Search fields: label, API name, Marketo name (Ctrl+F)"));
}

void TestMainWindow::theLastPageIsRemembered()
{
    m_fixture->showPage(tests::FieldsRail);
    m_fixture->close();
    m_fixture->open();
    QCOMPARE(m_fixture->find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::FieldsRail));
}

void TestMainWindow::filtersAreRemembered()
{
    m_fixture->showPage(tests::ActivityRail);
    auto* result = m_fixture->find<QComboBox>("resultCombo");
    result->setCurrentIndex(result->findData(static_cast<int>(core::LogResult::Failed)));
    m_fixture->showPage(tests::FieldsRail);
    m_fixture->find<QPushButton>("showProblems")->click();
    m_fixture->showPage(tests::LeadsRail);
    m_fixture->find<QPushButton>("chipWaiting")->click();
    m_fixture->close();
    m_fixture->open();
    QTRY_COMPARE(m_fixture->find<QTableView>("leadsTable")->model()->rowCount(), 1);
    QTRY_COMPARE(m_fixture->find<QTableView>("activityTable")->model()->rowCount(), 6);
    QTRY_COMPARE(m_fixture->find<QTableView>("fieldsTable")->model()->rowCount(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
