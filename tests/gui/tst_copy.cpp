// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;

// What is chosen comes to the clipboard as it is, however much of it was ever looked at.
class TestCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void peopleWhoWereNeverLookedAtAreCopiedAsWell();
    void onlyTheColumnsShownAreCopiedInTheirOrder();
    void aCopyThatIsCutSaysSo();
    void whatIsCopiedLaterStays();
    void aCopyThatFailsIsSaid();
    void rowsAreCopiedInTheOrderTheyStand();

private:
    void openLeads(int people);
    void copyEverybody() const;
    [[nodiscard]] static QStringList lines()
    {
        return QApplication::clipboard()->text().split(QLatin1Char('\n'));
    }
    [[nodiscard]] QString banner() const
    {
        return m_fixture->find<gui::Banner>("banner")
            ->findChild<QLabel*>(QStringLiteral("textLabel"))
            ->text();
    }
    std::unique_ptr<WindowFixture> m_fixture;
    gui::DataTable* m_leads = nullptr;
};

void TestCopy::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QApplication::clipboard()->setText(QStringLiteral("before"));
}

// By name: the six of the fixture, then the numbered ones.
void TestCopy::openLeads(int people)
{
    for (int link = 301; link <= people; ++link)
        m_fixture->people.add(link, QStringLiteral("Person %1").arg(link, 5, 10, QLatin1Char('0')));
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(tests::LeadsRail);
    m_leads = m_fixture->find<gui::DataTable>("leadsTable");
    QTRY_COMPARE(m_leads->model()->rowCount(), people);
}

void TestCopy::copyEverybody() const
{
    m_leads->setFocus();
    QTest::keyClick(m_leads, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_leads, Qt::Key_C, Qt::ControlModifier);
}

void TestCopy::peopleWhoWereNeverLookedAtAreCopiedAsWell()
{
    openLeads(300);
    copyEverybody();
    QTRY_COMPARE(lines().size(), 300);
    QVERIFY(lines().constFirst().startsWith(QStringLiteral("Ada Byron\tada.byron@example.com")));
    QVERIFY(lines().constLast().startsWith(QStringLiteral("Person 0300\tperson.0300@example.com")));
    QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("…")));
    QVERIFY(!m_fixture->find<gui::Banner>("banner")->isVisible());
}

void TestCopy::onlyTheColumnsShownAreCopiedInTheirOrder()
{
    openLeads(300);
    m_leads->horizontalHeader()->moveSection(static_cast<int>(core::LeadColumn::Email), 0);
    for (const core::LeadColumn hidden : {core::LeadColumn::Company, core::LeadColumn::Type,
                                          core::LeadColumn::Owner, core::LeadColumn::LastSynced})
        m_leads->hideColumn(static_cast<int>(hidden));
    m_leads->selectRow(0);
    m_leads->setFocus();
    QTest::keyClick(m_leads, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("ada.byron@example.com\tAda Byron\tIn sync"));
}

void TestCopy::aCopyThatIsCutSaysSo()
{
    openLeads(gui::DataTable::copyLimit + 500);
    copyEverybody();
    QVERIFY(m_fixture->find<QLabel>("compareHint")->text().startsWith(QStringLiteral("10,500 people")));
    QTRY_COMPARE(lines().size(), gui::DataTable::copyLimit);
    QVERIFY(m_fixture->find<gui::Banner>("banner")->isVisible());
    QVERIFY2(banner().contains(QStringLiteral("10,000 of 10,500")), qPrintable(banner()));
}

void TestCopy::whatIsCopiedLaterStays()
{
    openLeads(300);
    m_fixture->leads.held = true;
    copyEverybody();
    const QString later = QStringLiteral("copied elsewhere");
    QApplication::clipboard()->setText(later);
    m_fixture->leads.held = false;
    m_fixture->leads.deliver();
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
    QCOMPARE(QApplication::clipboard()->text(), later);
}

void TestCopy::aCopyThatFailsIsSaid()
{
    openLeads(300);
    m_fixture->leads.held = true;
    copyEverybody();
    core::Error error;
    error.code = QStringLiteral("database-damaged");
    Q_EMIT m_fixture->leads.failed(m_fixture->leads.lastEpoch, error);
    QVERIFY(m_fixture->find<gui::Banner>("banner")->isVisible());
    QCOMPARE(lines(), QStringList{QStringLiteral("before")});
}

void TestCopy::rowsAreCopiedInTheOrderTheyStand()
{
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(tests::RunsRail);
    auto* runs = m_fixture->find<gui::DataTable>("runsTable");
    QTRY_COMPARE(runs->model()->rowCount(), 40);
    runs->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const int row : {7, 2})
        runs->selectionModel()->select(runs->model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    runs->setFocus();
    QTest::keyClick(runs, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(lines().size(), 2);
    QVERIFY(lines().constFirst().startsWith(QStringLiteral("38\t")));
    QVERIFY(lines().constLast().startsWith(QStringLiteral("33\t")));
}

QTEST_MAIN(TestCopy)
#include "tst_copy.moc"
