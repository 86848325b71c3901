// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/card.h"
#include "gui/start_page.h"
#include "gui/window_fixture.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;

// What is seen first: the Overview, and before there is a workspace the page that offers one.
class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCardOfTheLinkedListsThem();
    void everyRunIsOneClickAway();
    void whoWaitsIsKnownOnceSomebodyIsLinked_data();
    void whoWaitsIsKnownOnceSomebodyIsLinked();
    void theFirstStartOffersTheDemo();
    void theFirstStartOffersToConnect();
};

void TestOverviewPage::theCardOfTheLinkedListsThem()
{
    WindowFixture fixture;
    fixture.open();
    QTest::mouseClick(fixture.find<gui::Card>("linkedCard"), Qt::LeftButton);
    QCOMPARE(fixture.find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::LeadsRail));
    QVERIFY(fixture.find<QPushButton>("specialChip")->text().startsWith(QStringLiteral("Linked")));
    // Of 300 one is not in Salesforce, one was deleted there, one is not in Marketo.
    QTRY_COMPARE(fixture.find<QTableView>("leadsTable")->model()->rowCount(), 297);
}

void TestOverviewPage::everyRunIsOneClickAway()
{
    WindowFixture fixture;
    fixture.open();
    QTest::mouseClick(fixture.find<QPushButton>("allRunsButton"), Qt::LeftButton);
    QCOMPARE(fixture.find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::RunsRail));
}

void TestOverviewPage::whoWaitsIsKnownOnceSomebodyIsLinked_data()
{
    QTest::addColumn<int>("linked");
    QTest::addColumn<QString>("note");
    QTest::newRow("nobody yet") << 0 << QStringLiteral("not known yet");
    QTest::newRow("somebody") << 7 << QStringLiteral("up to date");
}

void TestOverviewPage::whoWaitsIsKnownOnceSomebodyIsLinked()
{
    QFETCH(const int, linked);
    QFETCH(const QString, note);
    WindowFixture fixture;
    fixture.sync.status.waiting = 0;
    fixture.sync.status.linkedLeads = linked;
    fixture.sync.status.linkedContacts = 0;
    fixture.open();
    const auto* waiting = fixture.find<gui::Card>("waitingCard");
    QTRY_COMPARE(fixture.find<gui::Card>("linkedCard")->note(),
                 QStringLiteral("%1 leads, 0 contacts").arg(linked));
    QTRY_COMPARE(waiting->figure(), QStringLiteral("0"));
    QCOMPARE(waiting->note(), note);
}

void TestOverviewPage::theFirstStartOffersTheDemo()
{
    gui::StartPage page;
    page.show();
    QSignalSpy wanted(&page, &gui::StartPage::demoWanted);
    auto* button = page.findChild<QPushButton*>(QStringLiteral("tryDemoButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!button->isEnabled()); // it starts
    page.showProblem(QStringLiteral("No free port."));
    QVERIFY(button->isEnabled());
    QCOMPARE(page.findChild<QLabel*>(QStringLiteral("demoLabel"))->text(), QStringLiteral("No free port."));
}

void TestOverviewPage::theFirstStartOffersToConnect()
{
    gui::StartPage page;
    page.show();
    QSignalSpy wanted(&page, &gui::StartPage::connectWanted);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("connectButton")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
