// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/connect_page.h"
#include "gui/window_fixture.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
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
    void theStartBeginsAtOnce();

private:
    void finishWizard();
    [[nodiscard]] gui::Banner* banner() const { return m_fixture->find<gui::Banner>("banner"); }
    [[nodiscard]] QPushButton* bannerButton() const
    {
        return banner()->findChild<QPushButton*>(QStringLiteral("actionButton"));
    }
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestFirstSync::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
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

void TestFirstSync::theStartBeginsAtOnce()
{
    finishWizard();
    bannerButton()->click();
    QCOMPARE(m_fixture->sync.syncs, 1); // not at the next turn of the schedule
    QVERIFY(m_fixture->sync.state() == State::Idle);
    QVERIFY(!banner()->isVisible());
    QCOMPARE(m_fixture->find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::OverviewRail));
}

QTEST_MAIN(TestFirstSync)
#include "tst_first_sync.moc"
