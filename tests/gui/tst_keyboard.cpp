// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolBar>

using namespace lockstep;
using tests::WindowFixture;

namespace {

// In a group of which one is chosen Tab comes to that one; the arrows go on.
bool isPassedByTab(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool isOneOfMany =
        button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    return isOneOfMany && !button->isChecked();
}

QSet<const QWidget*> reachable(const QWidget& window)
{
    QSet<const QWidget*> found;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && !isPassedByTab(widget))
            found.insert(widget);
    }
    return found;
}
} // namespace

// Everything is reached and done without a mouse, and is named to those who do not see it.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyPageIsReachedByKeyboard();
    void tabComesToEverythingOfAPage_data();
    void tabComesToEverythingOfAPage();
    void everyActionHasAMenuEntryAndAShortcut();
    void everyWidgetToUseHasAName();
    void searchWaitsUntilTypingRests();
    void findGoesToTheSearch();
    void aPageWithoutASearchLooksForPeople();
    void returnGoesFromTheSearchIntoTheList();
    void escapeClearsTheSearchThenLeavesIt();
    void escapeClosesAMessageThenThePreview();
    void everyRowIsChosenByKeyboard();
    void helpListsEveryShortcut();
    void whatIsThisExplainsTheActions();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestKeyboard::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
}

void TestKeyboard::cleanup()
{
    m_fixture.reset();
}

void TestKeyboard::tabComesToEverythingOfAPage_data()
{
    tests::addRailRows();
}

void TestKeyboard::tabComesToEverythingOfAPage()
{
    QFETCH(const int, rail);
    m_fixture->showPage(rail);
    QTRY_COMPARE(m_fixture->find<QListWidget>("railList")->currentRow(), rail);
    if (rail == tests::LeadsRail) {
        auto* leads = m_fixture->find<gui::DataTable>("leadsTable");
        QTRY_VERIFY(leads->model()->rowCount() > 0);
        leads->selectRow(0);
    }
    m_fixture->find<QListWidget>("railList")->setFocus();
    QSet<const QWidget*> missing = reachable(*m_fixture->window);
    QVERIFY(missing.size() >= 3);
    constexpr int enough = 120;
    for (int press = 0; press < enough && !missing.isEmpty(); ++press) {
        QWidget* focused = QApplication::focusWidget();
        QVERIFY(focused);
        QVERIFY2(focused->isVisible(), qPrintable(focused->objectName()));
        missing.remove(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QStringList names;
    for (const QWidget* widget : std::as_const(missing))
        names += QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    QVERIFY2(names.isEmpty(), qPrintable(names.join(QStringLiteral(", "))));
}

void TestKeyboard::aPageWithoutASearchLooksForPeople()
{
    m_fixture->showPage(tests::LeadsRail);
    m_fixture->find<QPushButton>("chipWaiting")->click();
    m_fixture->showPage(tests::OverviewRail);
    auto* search = m_fixture->find<QLineEdit>("searchEdit");
    QVERIFY(search->isEnabled());
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("ada"));
    auto* rail = m_fixture->find<QListWidget>("railList");
    QTRY_COMPARE(rail->currentRow(), static_cast<int>(tests::LeadsRail));
    QTRY_COMPARE(m_fixture->find<gui::DataTable>("leadsTable")->model()->rowCount(), 1); // she does not wait
    QCOMPARE(search->text(), QStringLiteral("ada"));
    QVERIFY(search->hasFocus()); // typing goes on
}

void TestKeyboard::returnGoesFromTheSearchIntoTheList()
{
    m_fixture->showPage(tests::OverviewRail);
    auto* search = m_fixture->find<QLineEdit>("searchEdit");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("ada"));
    QTest::keyClick(search, Qt::Key_Return);
    auto* leads = m_fixture->find<gui::DataTable>("leadsTable");
    QTRY_VERIFY(leads->selectionModel()->isRowSelected(0));
    QVERIFY(leads->hasFocus());
    QTRY_VERIFY(m_fixture->find<QAction>("actionSyncPerson")->isEnabled());
}

void TestKeyboard::escapeClearsTheSearchThenLeavesIt()
{
    m_fixture->showPage(tests::LeadsRail);
    auto* search = m_fixture->find<QLineEdit>("searchEdit");
    auto* leads = m_fixture->find<gui::DataTable>("leadsTable");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("ada"));
    QTRY_COMPARE(leads->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTRY_COMPARE(leads->model()->rowCount(), 300);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(leads->hasFocus());
}

void TestKeyboard::escapeClosesAMessageThenThePreview()
{
    m_fixture->showPage(tests::RunsRail);
    m_fixture->find<QAction>("actionPreview")->trigger();
    m_fixture->window->showNotice(QStringLiteral("Something happened."));
    auto* rail = m_fixture->find<QListWidget>("railList");
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Escape);
    QVERIFY(!m_fixture->find<gui::Banner>("banner")->isVisible());
    QVERIFY(m_fixture->find<QWidget>("PreviewPage")->isVisible());
    QTest::keyClick(rail, Qt::Key_Escape);
    QVERIFY(m_fixture->find<QWidget>("RunsPage")->isVisible());
}

void TestKeyboard::everyRowIsChosenByKeyboard()
{
    m_fixture->showPage(tests::LeadsRail);
    auto* leads = m_fixture->find<gui::DataTable>("leadsTable");
    QTRY_COMPARE(leads->model()->rowCount(), 300);
    m_fixture->find<QListWidget>("railList")->setFocus();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(leads->selectionModel()->isRowSelected(299));
}

void TestKeyboard::helpListsEveryShortcut()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F1);
    auto* dialog = m_fixture->find<QDialog>("shortcutsDialog");
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->isModal());
    const QString text = dialog->findChild<QTextBrowser*>(QStringLiteral("shortcutsText"))->toPlainText();
    const auto actions =
        m_fixture->window->findChildren<QAction*>(QRegularExpression(QStringLiteral("^action")));
    for (const QAction* action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(keys.isEmpty() || text.contains(keys), qPrintable(action->objectName()));
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestKeyboard::whatIsThisExplainsTheActions()
{
    const auto actions =
        m_fixture->window->findChildren<QAction*>(QRegularExpression(QStringLiteral("^action")));
    for (const QAction* action : actions)
        QVERIFY2(!action->whatsThis().isEmpty(), qPrintable(action->objectName()));
    QVERIFY(!m_fixture->find<QPushButton>("undoRun")->whatsThis().isEmpty());
}

void TestKeyboard::searchWaitsUntilTypingRests()
{
    m_fixture->showPage(tests::LeadsRail);
    const auto before = m_fixture->order.asked.size();
    auto* search = m_fixture->find<QLineEdit>("searchEdit");
    QTest::keyClicks(search, QStringLiteral("ada"));
    QCOMPARE(m_fixture->order.asked.size(), before);
    QTRY_COMPARE(m_fixture->find<QTableView>("leadsTable")->model()->rowCount(), 1);
    QCOMPARE(m_fixture->order.asked.size(), before + 1);
    QCOMPARE(m_fixture->order.asked.constLast().search, QStringLiteral("ada"));
    m_fixture->showPage(tests::ActivityRail);
    QVERIFY(search->text().isEmpty()); // each page has its own
    m_fixture->showPage(tests::LeadsRail);
    QCOMPARE(search->text(), QStringLiteral("ada"));
}

void TestKeyboard::findGoesToTheSearch()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_fixture->find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::LeadsRail));
    QVERIFY(m_fixture->find<QLineEdit>("searchEdit")->hasFocus());
}

void TestKeyboard::everyPageIsReachedByKeyboard()
{
    auto* rail = m_fixture->find<QListWidget>("railList");
    for (int row = rail->count() - 1; row >= 0; --row) {
        QTest::keyClick(m_fixture->window.get(), static_cast<Qt::Key>(Qt::Key_1 + row), Qt::ControlModifier);
        QCOMPARE(rail->currentRow(), row);
    }
}

void TestKeyboard::everyActionHasAMenuEntryAndAShortcut()
{
    const auto actions =
        m_fixture->window->findChildren<QAction*>(QRegularExpression(QStringLiteral("^action")));
    QVERIFY(actions.size() > 15);
    QList<QAction*> inMenus;
    const auto menus = m_fixture->window->menuBar()->findChildren<QMenu*>();
    for (const QMenu* menu : menus)
        inMenus.append(menu->actions());
    QSet<QKeySequence> shortcuts;
    for (QAction* action : actions) {
        const QByteArray name = action->objectName().toUtf8();
        QVERIFY2(inMenus.contains(action), name.constData());
        QVERIFY2(!action->text().isEmpty(), name.constData());
        QVERIFY2(!action->statusTip().isEmpty(), name.constData());
        if (action->objectName().startsWith(QStringLiteral("actionTheme")))
            continue; // a choice of one, reached through the menu's mnemonics
        QVERIFY2(!action->shortcut().isEmpty(), name.constData());
        QVERIFY2(!shortcuts.contains(action->shortcut()), name.constData());
        shortcuts.insert(action->shortcut());
    }
}

// What a screen reader says, wherever it comes from: a text, a label's buddy, an accessible name.
void TestKeyboard::everyWidgetToUseHasAName()
{
    const auto widgets = m_fixture->window->findChildren<QWidget*>();
    int checked = 0;
    for (QWidget* widget : widgets) {
        const bool usable = qobject_cast<const QAbstractButton*>(widget)
            || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QTableView*>(widget)
            || qobject_cast<const QListWidget*>(widget);
        const bool inner = qobject_cast<const QComboBox*>(widget->parentWidget())
            || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
            || qobject_cast<const QAbstractItemView*>(widget->parentWidget())
            || qobject_cast<const QTabBar*>(widget->parentWidget())
            || qobject_cast<const QLineEdit*>(widget->parentWidget())
            || widget->objectName().startsWith(QStringLiteral("qt_"))
            || widget->objectName() == QStringLiteral("actionButton") // hidden until it has a text
            || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView");
        if (!usable || inner)
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName() + QLatin1Char(' ')
                            + QLatin1String(widget->metaObject()->className())));
        ++checked;
    }
    QVERIFY(checked > 80);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
