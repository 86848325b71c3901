// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/connect_page.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;
using State = core::SyncControl::State;

// From the last step of the wizard to the first write: the user looks at a preview and begins it.
class TestFirstSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theWizardEndsInAPreviewAndAPause();
    void aWizardThatIsLeftGivesTheSyncWhatItStored();
    void theStartBeginsAtOnce();
    void theStartOutlivesEveryMessage();
    void whoClosesTheQuestionFindsTheStartAtThePreview();
    void resumingOrSyncingByHandIsTheStart_data();
    void resumingOrSyncingByHandIsTheStart();
    void theStartOutlivesAChangeOfTheLanguage();

private:
    void finishWizard();
    [[nodiscard]] gui::Banner* banner() const { return m_fixture->find<gui::Banner>("banner"); }
    [[nodiscard]] QPushButton* bannerButton() const
    {
        return banner()->findChild<QPushButton*>(QStringLiteral("actionButton"));
    }
    std::unique_ptr<WindowFixture> m_fixture;
    QPushButton* m_start = nullptr; // on the page of the preview
};

void TestFirstSync::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_start = m_fixture->find<QPushButton>("startButton");
}

void TestFirstSync::cleanup()
{
    m_fixture.reset();
}

void TestFirstSync::finishWizard()
{
    Q_EMIT m_fixture->find<gui::ConnectPage>("ConnectPage")->finished();
    QVERIFY(banner()->isVisible());
}

void TestFirstSync::theWizardEndsInAPreviewAndAPause()
{
    m_fixture->sync.setState(State::Running);
    finishWizard();
    QCOMPARE(m_fixture->sync.stops, 1);
    QVERIFY(m_fixture->sync.state() == State::Paused);
    QCOMPARE(m_fixture->sync.reconnects, 1);
    QCOMPARE(m_fixture->sync.previews, 1);
    QCOMPARE(m_fixture->sync.syncs, 0);
    QVERIFY(m_fixture->find<QWidget>("PreviewPage")->isVisible());
    QCOMPARE(bannerButton()->text(), QStringLiteral("Start syncing"));
}

void TestFirstSync::aWizardThatIsLeftGivesTheSyncWhatItStored()
{
    m_fixture->find<QAction>("actionConnect")->trigger();
    const auto* page = m_fixture->find<gui::ConnectPage>("ConnectPage");
    auto* form = page->findChild<QWidget*>(QStringLiteral("salesforceForm"));
    form->findChild<QLineEdit*>(QStringLiteral("urlEdit"))->setText(QStringLiteral("https://acme.example"));
    form->findChild<QLineEdit*>(QStringLiteral("clientIdEdit"))->setText(QStringLiteral("id"));
    form->findChild<QPushButton*>(QStringLiteral("connectButton"))->click();
    QTRY_VERIFY(page->findChild<QPushButton*>(QStringLiteral("nextButton"))->isEnabled());
    QCOMPARE(m_fixture->sync.reconnects, 0); // not while its steps are half done
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    QCOMPARE(m_fixture->sync.reconnects, 1);
    QVERIFY(m_fixture->sync.state() == State::Idle);
}

void TestFirstSync::theStartBeginsAtOnce()
{
    finishWizard();
    bannerButton()->click();
    QCOMPARE(m_fixture->sync.syncs, 1); // not at the next turn of the schedule
    QVERIFY(m_fixture->sync.state() == State::Idle);
    QVERIFY(!banner()->isVisible());
    QCOMPARE(m_fixture->find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::OverviewRail));
}

void TestFirstSync::theStartOutlivesEveryMessage()
{
    finishWizard();
    core::Error error;
    error.code = QStringLiteral("no-secret");
    Q_EMIT m_fixture->sync.failed(error);
    m_fixture->window->showNotice(QStringLiteral("Something happened."));
    QVERIFY(!bannerButton()->isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QVERIFY(bannerButton()->isVisible());
    bannerButton()->click();
    QCOMPARE(m_fixture->sync.syncs, 1);
}

void TestFirstSync::whoClosesTheQuestionFindsTheStartAtThePreview()
{
    QVERIFY(!m_start->isVisible());
    finishWizard();
    QVERIFY(m_start->isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QVERIFY(!banner()->isVisible());
    QVERIFY(m_fixture->sync.state() == State::Paused);
    m_start->click();
    QCOMPARE(m_fixture->sync.syncs, 1);
    QVERIFY(m_fixture->sync.state() == State::Idle);
    m_fixture->find<QAction>("actionPreview")->trigger();
    QVERIFY(!m_start->isVisible()); // once
}

void TestFirstSync::resumingOrSyncingByHandIsTheStart_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("resume") << QStringLiteral("actionPause");
    QTest::newRow("sync now") << QStringLiteral("actionSyncNow");
}

void TestFirstSync::resumingOrSyncingByHandIsTheStart()
{
    QFETCH(const QString, action);
    finishWizard();
    m_fixture->window->findChild<QAction*>(action)->trigger();
    QVERIFY(m_fixture->sync.state() == State::Idle);
    QCOMPARE(m_fixture->sync.syncs, 1);
    QVERIFY(!banner()->isVisible());
    QVERIFY(!m_start->isVisible());
}

void TestFirstSync::theStartOutlivesAChangeOfTheLanguage()
{
    finishWizard();
    core::RunSummary summary;
    summary.kind = core::RunKind::Preview;
    summary.result = core::RunResult::Succeeded;
    core::PlannedWrite write;
    write.person = 1001;
    write.fields.append({QStringLiteral("Title"), {}, {}, std::nullopt, {}});
    Q_EMIT m_fixture->sync.previewReady(summary, {write});
    m_fixture->renew();
    QCOMPARE(m_fixture->sync.previews, 1);
    QCOMPARE(m_fixture->find<QTableView>("previewTable")->model()->rowCount(), 1);
    QVERIFY(bannerButton()->isVisible());
    bannerButton()->click();
    QCOMPARE(m_fixture->sync.syncs, 1);
}

QTEST_MAIN(TestFirstSync)
#include "tst_first_sync.moc"
