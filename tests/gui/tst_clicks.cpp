// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/card.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"
#include "models/field_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QToolBar>

using namespace lockstep;
using tests::WindowFixture;

// From the Overview each page is one click away, and what is done every day at most two. A click counts only
// where a mouse could make it: on what is seen and enabled.
class TestClicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyPageTakesOne_data();
    void everyPageTakesOne();
    void syncNowTakesOne();
    void pushingAPersonTakesTwo();
    void togglingAFieldTakesTwo();
    void whyALeadFailedTakesOne();
    void whyThatLeadFailedTakesOne();
    void retryingAllTakesOne();
    void retryingACauseTakesTwo();
    void retryingAPersonTakesTwo();
    void connectingAgainTakesTwo();

private:
    void click(QWidget* widget);
    void click(QWidget* widget, const QPoint& position);
    void clickRail(int row);
    void clickTool(const char* action);
    void searchFor(const QString& text);
    std::unique_ptr<WindowFixture> m_fixture;
    int m_clicks = 0;
};

void TestClicks::init()
{
    m_clicks = 0;
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    QVERIFY(m_fixture->find<QWidget>("OverviewPage")->isVisible());
    QTRY_VERIFY(m_fixture->find<gui::Card>("attentionCard")->figure() != QLatin1String("0"));
}

void TestClicks::cleanup()
{
    m_fixture.reset();
}

void TestClicks::click(QWidget* widget)
{
    click(widget, widget->rect().center());
}

void TestClicks::click(QWidget* widget, const QPoint& position)
{
    QVERIFY2(widget->isVisible() && widget->isEnabled(), qPrintable(widget->objectName()));
    QVERIFY2(widget->visibleRegion().contains(position), qPrintable(widget->objectName()));
    ++m_clicks;
    QTest::mouseClick(widget, Qt::LeftButton, {}, position);
}

void TestClicks::clickRail(int row)
{
    auto* rail = m_fixture->find<QListWidget>("railList");
    click(rail->viewport(), rail->visualItemRect(rail->item(row)).center());
}

void TestClicks::clickTool(const char* action)
{
    click(m_fixture->find<QToolBar>("toolBar")->widgetForAction(m_fixture->find<QAction>(action)));
}

// The one click is that into the search; what is found first is chosen.
void TestClicks::searchFor(const QString& text)
{
    auto* search = m_fixture->find<QLineEdit>("searchEdit");
    click(search);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, text);
    QTest::keyClick(search, Qt::Key_Return);
    const auto* leads = m_fixture->find<gui::DataTable>("leadsTable");
    QTRY_COMPARE(leads->selectionModel()->selectedRows().size(), 1);
    QTRY_COMPARE(leads->model()->index(0, 0).data().toString(), text);
}

void TestClicks::everyPageTakesOne_data()
{
    QTest::addColumn<int>("rail");
    QTest::addColumn<QString>("page");
    QTest::newRow("Leads") << static_cast<int>(tests::LeadsRail) << QStringLiteral("LeadsPage");
    QTest::newRow("Fields") << static_cast<int>(tests::FieldsRail) << QStringLiteral("FieldsPage");
    QTest::newRow("Activity") << static_cast<int>(tests::ActivityRail) << QStringLiteral("ActivityPage");
    QTest::newRow("Attention") << static_cast<int>(tests::AttentionRail) << QStringLiteral("AttentionPage");
    QTest::newRow("Runs") << static_cast<int>(tests::RunsRail) << QStringLiteral("RunsPage");
    QTest::newRow("Settings") << static_cast<int>(tests::SettingsRail) << QStringLiteral("SettingsPage");
    QTest::newRow("Preview") << -1 << QStringLiteral("PreviewPage");
}

void TestClicks::everyPageTakesOne()
{
    QFETCH(const int, rail);
    QFETCH(const QString, page);
    if (rail < 0)
        clickTool("actionPreview");
    else
        clickRail(rail);
    QVERIFY(m_fixture->window->findChild<QWidget*>(page)->isVisible());
    QCOMPARE(m_clicks, 1);
}

void TestClicks::syncNowTakesOne()
{
    clickTool("actionSyncNow");
    QCOMPARE(m_fixture->sync.syncs, 1);
    QCOMPARE(m_clicks, 1);
}

void TestClicks::pushingAPersonTakesTwo()
{
    searchFor(QStringLiteral("Carla Diaz"));
    clickTool("actionSyncPerson");
    QCOMPARE(m_fixture->sync.pushes.size(), 1);
    QCOMPARE(m_fixture->sync.pushes.constFirst().first, QList<qint64>{1003});
    QCOMPARE(m_clicks, 2);
}

void TestClicks::togglingAFieldTakesTwo()
{
    clickRail(tests::FieldsRail);
    auto* table = m_fixture->find<gui::DataTable>("fieldsTable");
    QTRY_COMPARE(table->model()->rowCount(), 4);
    const QModelIndex box = table->model()->index(2, models::FieldModel::Label);
    QStyleOptionViewItem option;
    option.initFrom(table);
    option.rect = table->visualRect(box);
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    option.text = box.data().toString();
    click(table->viewport(),
          table->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, table).center());
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QVERIFY(m_fixture->find<QPushButton>("fieldsApply")->isEnabled()); // with what it costs beside it
    QCOMPARE(m_clicks, 2);
}

void TestClicks::whyALeadFailedTakesOne()
{
    click(m_fixture->find<gui::Card>("attentionCard"));
    QVERIFY(!m_fixture->find<QLabel>("causeLabel")->text().isEmpty());
    QVERIFY(m_fixture->find<QLabel>("adviceLabel")->isVisible());
    const auto* records = m_fixture->find<gui::DataTable>("attentionRecords");
    QTRY_COMPARE(records->model()->rowCount(), 26);
    QCOMPARE(m_clicks, 1);
}

void TestClicks::whyThatLeadFailedTakesOne()
{
    searchFor(QStringLiteral("Bo Chen"));
    const auto* log = m_fixture->find<gui::DataTable>("personLogTable");
    QTRY_VERIFY(log->model()->rowCount() > 0);
    QVERIFY(log->isVisible());
    QCOMPARE(m_clicks, 1);
}

void TestClicks::retryingAllTakesOne()
{
    auto* remedy = m_fixture->find<QPushButton>("remedyButton");
    QTRY_VERIFY(remedy->visibleRegion().contains(remedy->rect().center())); // the causes are known
    click(remedy);
    QCOMPARE(m_fixture->sync.retries.size(), 1);
    QVERIFY(m_fixture->sync.retries.constFirst().first.isEmpty());
    QVERIFY(m_fixture->sync.retries.constFirst().second.isEmpty());
    QCOMPARE(m_clicks, 1);
}

void TestClicks::retryingACauseTakesTwo()
{
    click(m_fixture->find<gui::Card>("attentionCard"));
    QTRY_VERIFY(m_fixture->find<QPushButton>("retryGroup")->isEnabled());
    click(m_fixture->find<QPushButton>("retryGroup"));
    QCOMPARE(m_fixture->sync.retries.size(), 1);
    QCOMPARE(m_fixture->sync.retries.constFirst().first, m_fixture->attention.groups.constFirst().id);
    QCOMPARE(m_clicks, 2);
}

void TestClicks::retryingAPersonTakesTwo()
{
    searchFor(QStringLiteral("Bo Chen"));
    auto* retry = m_fixture->find<QAction>("actionRetryPeople");
    QTRY_VERIFY(retry->isEnabled());
    const auto objects = retry->associatedObjects();
    QWidget* button = nullptr;
    for (QObject* object : objects) {
        if (object->inherits("QToolButton"))
            button = qobject_cast<QWidget*>(object);
    }
    if (button == nullptr)
        QFAIL("no button retries");
    click(button);
    QCOMPARE(m_fixture->sync.retries.size(), 1);
    QCOMPARE(m_fixture->sync.retries.constFirst().second, QList<qint64>{1002});
    QCOMPARE(m_clicks, 2);
}

void TestClicks::connectingAgainTakesTwo()
{
    m_fixture->sync.status.marketo.state = core::ConnectionState::Reconnect;
    m_fixture->sync.requestStatus();
    auto* remedy = m_fixture->find<QPushButton>("remedyButton");
    QTRY_VERIFY(remedy->text().contains(QStringLiteral("onnect")));
    click(remedy);
    click(m_fixture->find<QPushButton>("marketoChange"));
    QVERIFY(m_fixture->find<QWidget>("SettingsPage")->isVisible());
    QCOMPARE(m_clicks, 2);
}

QTEST_MAIN(TestClicks)
#include "tst_clicks.moc"
