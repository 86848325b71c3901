// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;

class TestLeadsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pushIsOfferedOnceAPersonIsChosen();
    void pushIsRefusedForARecordThatIsNotInMarketo();
    void pushBelongsToTheLeadsPage();
    void aDeletedPersonIsPushedOnlyAfterAYes();
    void theOwnerGoesWithThePush();
    void aChosenPersonShowsBothSidesAndItsLog();
    void chipsFilterByState();
    void anEmptyResultSaysWhyAndWhatToDo();
    void arrowKeysMoveThroughTheList();
    void rowsAreCopiedAsText();

private:
    void choose(int row) { m_table->selectRow(row); }
    std::unique_ptr<WindowFixture> m_fixture;
    gui::DataTable* m_table = nullptr;
    QAction* m_push = nullptr;
};

// The first rows by name: Ada in sync, Bo a contact that needs attention, Carla not in Salesforce, Deniz
// deleted there, Emil not in Marketo, Fatou waiting.
void TestLeadsPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(tests::LeadsRail);
    m_table = m_fixture->find<gui::DataTable>("leadsTable");
    m_push = m_fixture->find<QAction>("actionSyncPerson");
    QTRY_COMPARE(m_table->model()->rowCount(), 300);
    QTRY_COMPARE(m_table->model()->index(0, 0).data().toString(), QStringLiteral("Ada Byron"));
}

void TestLeadsPage::cleanup()
{
    m_fixture.reset();
}

void TestLeadsPage::pushIsOfferedOnceAPersonIsChosen()
{
    QVERIFY(!m_push->isEnabled());
    choose(2);
    QVERIFY(m_push->isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_fixture->sync.pushes.size(), 1);
    QCOMPARE(m_fixture->sync.pushes.constFirst().first, QList<qint64>{1003});
    QCOMPARE(m_fixture->sync.pushes.constFirst().second.assign, QStringLiteral("auto"));
    QVERIFY(!m_fixture->sync.pushes.constFirst().second.recreateDeleted);
}

void TestLeadsPage::pushIsRefusedForARecordThatIsNotInMarketo()
{
    choose(4);
    QVERIFY(!m_push->isEnabled());
    QVERIFY(m_push->toolTip().contains(QStringLiteral("not in Marketo")));
    QVERIFY(!m_fixture->find<QPushButton>("pushButton")->isEnabled());
}

void TestLeadsPage::pushBelongsToTheLeadsPage()
{
    choose(2);
    QVERIFY(m_push->isEnabled());
    m_fixture->showPage(tests::RunsRail);
    QVERIFY(!m_push->isEnabled());
}

void TestLeadsPage::aDeletedPersonIsPushedOnlyAfterAYes()
{
    choose(3);
    m_push->trigger();
    QVERIFY(m_fixture->sync.pushes.isEmpty());
    auto* banner = m_fixture->find<gui::Banner>("banner");
    QVERIFY(banner->isVisible());
    banner->findChild<QAbstractButton*>(QStringLiteral("closeButton"))->click(); // Cancel
    QVERIFY(m_fixture->sync.pushes.isEmpty());
    m_push->trigger();
    banner->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QCOMPARE(m_fixture->sync.pushes.size(), 1);
    QVERIFY(m_fixture->sync.pushes.constFirst().second.recreateDeleted);
}

void TestLeadsPage::theOwnerGoesWithThePush()
{
    auto* assign = m_fixture->find<QComboBox>("assignCombo");
    auto* id = m_fixture->find<QLineEdit>("assignIdEdit");
    QVERIFY(!id->isVisible());
    choose(0);
    assign->setCurrentIndex(assign->findData(QStringLiteral("user:")));
    QVERIFY(id->isVisible());
    QVERIFY(!m_push->isEnabled()); // no id yet
    QTest::keyClicks(id, QStringLiteral("005000000000001"));
    QVERIFY(m_push->isEnabled());
    m_push->trigger();
    QCOMPARE(m_fixture->sync.pushes.constFirst().second.assign,
             QStringLiteral("user:") + core::salesforceId18(u"005000000000001"));
    choose(1); // a contact
    assign->setCurrentIndex(assign->findData(QStringLiteral("queue:")));
    QVERIFY(!m_push->isEnabled());
}

void TestLeadsPage::aChosenPersonShowsBothSidesAndItsLog()
{
    choose(0);
    auto* compare = m_fixture->find<gui::DataTable>("compareTable");
    QTRY_COMPARE(compare->model()->rowCount(), 2);
    auto* log = m_fixture->find<gui::DataTable>("personLogTable");
    QTRY_VERIFY(log->model()->rowCount() > 0);
    QCOMPARE(m_fixture->log.asked.constLast().person, 1001);
    m_table->clearSelection();
    QCOMPARE(compare->model()->rowCount(), 0);
    QCOMPARE(log->model()->rowCount(), 0);
}

void TestLeadsPage::chipsFilterByState()
{
    m_fixture->find<QPushButton>("chipNotInSalesforce")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QTRY_COMPARE(m_table->model()->index(0, 0).data().toString(), QStringLiteral("Carla Diaz"));
    m_fixture->find<QPushButton>("chipAll")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 300);
}

void TestLeadsPage::anEmptyResultSaysWhyAndWhatToDo()
{
    auto* search = m_fixture->find<QLineEdit>("searchEdit");
    QTest::keyClicks(search, QStringLiteral("nobody at all"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    auto* empty = m_table->parentWidget()->findChild<QWidget*>(QStringLiteral("emptyState"));
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->findChild<QLabel*>(QStringLiteral("sentenceLabel"))
                ->text()
                .contains(QStringLiteral("nobody at all")));
    empty->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 300);
    QVERIFY(search->text().isEmpty());
}

void TestLeadsPage::arrowKeysMoveThroughTheList()
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(m_table->currentIndex().row(), 1);
    QTest::keyClick(m_table, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_table->currentIndex().row(), 299);
    QTRY_COMPARE(m_table->model()->index(299, 0).data().toString(), QStringLiteral("Person 0300"));
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(!m_table->hasFocus()); // Tab leaves the table
}

void TestLeadsPage::rowsAreCopiedAsText()
{
    choose(0);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(
        QStringLiteral("Ada Byron\tada.byron@example.com\tAcme")));
}

QTEST_MAIN(TestLeadsPage)
#include "tst_leads_page.moc"
