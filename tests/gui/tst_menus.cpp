// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/data_table.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace lockstep;
using tests::WindowFixture;

// What can be done stands where it is looked for: in the menu of each list, in the menu bar, under a key.
class TestMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyTableCopiesAndChoosesColumnsFromItsMenu();
    void listsThatCanBeSavedSayItInTheirMenu();
    void theColumnsAreThoseOfTheTableInUse();
    void aVerbIsThereAsLongAsItsButton();
    void aCauseIsDismissedByKeyboard();
    void thePeopleAndTheFieldOfACauseAreOpenedByKeyboard();
    void aValueIsMappedByKeyboard();
    void fieldsAreSwitchedByKeyboard();
    void filtersAreClearedByKeyboard();
    void aPreviewIsRepeatedByKeyboard();
    void buttonsShowNoLetterOfAMenu();

private:
    [[nodiscard]] QAction* action(const char* name) const { return m_fixture->find<QAction>(name); }
    [[nodiscard]] gui::DataTable* table(const char* name) const
    {
        return m_fixture->find<gui::DataTable>(name);
    }
    [[nodiscard]] int rail() const { return m_fixture->find<QListWidget>("railList")->currentRow(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        QTest::keyClick(m_fixture->window.get(), key, modifiers);
    }
    // selectRow() would look at the keys of the keyboard, which a test's last key press may have left down.
    static void chooseIn(const gui::DataTable& table, int row)
    {
        table.selectionModel()->setCurrentIndex(
            table.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void chooseCause(int row) const;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMenus::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
}

// A validation rule, a picklist, a hidden field.
void TestMenus::chooseCause(int row) const
{
    m_fixture->showPage(tests::AttentionRail);
    QTRY_COMPARE(table("attentionTable")->model()->rowCount(), 3);
    chooseIn(*table("attentionTable"), row);
}

void TestMenus::everyTableCopiesAndChoosesColumnsFromItsMenu()
{
    const auto tables = m_fixture->window->findChildren<gui::DataTable*>();
    QVERIFY(tables.size() >= 10);
    for (const gui::DataTable* each : tables) {
        const QByteArray name = each->objectName().toUtf8();
        QVERIFY2(each->contextMenuPolicy() == Qt::ActionsContextMenu, name.constData());
        QVERIFY2(each->actions().contains(action("actionCopy")), name.constData());
        QVERIFY2(each->actions().contains(action("actionColumns")), name.constData());
    }
    m_fixture->showPage(tests::ActivityRail);
    QTRY_VERIFY(table("activityTable")->model()->rowCount() > 0);
    chooseIn(*table("activityTable"), 0);
    table("activityTable")->setFocus();
    action("actionCopy")->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("VP → CMO")));
}

void TestMenus::listsThatCanBeSavedSayItInTheirMenu()
{
    for (const char* name : {"leadsTable", "activityTable", "attentionTable", "previewTable"})
        QVERIFY2(table(name)->actions().contains(action("actionExportCsv")), name);
    QVERIFY(!table("personLogTable")->actions().contains(action("actionExportCsv"))); // that saves the people
}

void TestMenus::theColumnsAreThoseOfTheTableInUse()
{
    chooseCause(0);
    QTRY_VERIFY(table("attentionRecords")->model()->rowCount() > 0);
    table("attentionRecords")->setFocus();
    action("actionColumns")->trigger();
    auto* menu = m_fixture->find<QMenu>("columnMenu");
    QVERIFY(menu);
    QStringList titles;
    const auto entries = menu->actions();
    for (const QAction* entry : entries)
        titles.append(entry->text());
    QVERIFY2(titles.contains(QStringLiteral("Value")), qPrintable(titles.join(u' ')));
    menu->close();
}

void TestMenus::aVerbIsThereAsLongAsItsButton()
{
    const auto* dismiss = action("actionDismiss");
    QVERIFY(!dismiss->isEnabled());
    chooseCause(0);
    QVERIFY(dismiss->isEnabled());
    QVERIFY(!action("actionMapValue")->isEnabled()); // no picklist
    chooseCause(1);
    QTRY_VERIFY(action("actionMapValue")->isEnabled());
    m_fixture->showPage(tests::RunsRail);
    QVERIFY(!dismiss->isEnabled());
    QVERIFY(!action("actionMapValue")->isEnabled());
}

void TestMenus::aCauseIsDismissedByKeyboard()
{
    chooseCause(0);
    QVERIFY(table("attentionTable")->actions().contains(action("actionDismiss")));
    press(Qt::Key_D);
    QTRY_COMPARE(table("attentionTable")->model()->rowCount(), 2);
}

void TestMenus::thePeopleAndTheFieldOfACauseAreOpenedByKeyboard()
{
    chooseCause(0);
    press(Qt::Key_O);
    QCOMPARE(rail(), static_cast<int>(tests::LeadsRail));
    QTRY_COMPARE(table("leadsTable")->model()->rowCount(), 1);
    chooseCause(0);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rail(), static_cast<int>(tests::FieldsRail));
}

void TestMenus::aValueIsMappedByKeyboard()
{
    chooseCause(1);
    auto* from = m_fixture->find<QComboBox>("mapFromCombo");
    QTRY_COMPARE(from->count(), 2);
    from->setCurrentText(QStringLiteral("Biotech"));
    m_fixture->find<QComboBox>("mapToCombo")->setCurrentText(QStringLiteral("Biotechnology"));
    press(Qt::Key_M);
    QTRY_COMPARE(m_fixture->fields.appliedChanges.size(), 1);
    QCOMPARE(m_fixture->fields.appliedChanges.constFirst().constFirst().salesforceField,
             QStringLiteral("Industry"));
}

void TestMenus::fieldsAreSwitchedByKeyboard()
{
    m_fixture->showPage(tests::FieldsRail);
    auto* fields = table("fieldsTable");
    QTRY_COMPARE(fields->model()->rowCount(), 4);
    QVERIFY(!action("actionSwitchOff")->isEnabled()); // which?
    fields->selectAll();
    QVERIFY(fields->actions().contains(action("actionSwitchOn")));
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->find<QLabel>("stagedLabel")->text(), QStringLiteral("4 change(s)."));
    fields->selectAll();
    press(Qt::Key_G);
    QCOMPARE(m_fixture->find<QLabel>("stagedLabel")->text(), QStringLiteral("No changes."));
}

void TestMenus::filtersAreClearedByKeyboard()
{
    m_fixture->showPage(tests::ActivityRail);
    QVERIFY(!action("actionClearFilters")->isEnabled());
    auto* result = m_fixture->find<QComboBox>("resultCombo");
    result->setCurrentIndex(result->findData(static_cast<int>(core::LogResult::Failed)));
    QTRY_COMPARE(table("activityTable")->model()->rowCount(), 6);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(result->currentIndex(), 0);
    QTRY_VERIFY(table("activityTable")->model()->rowCount() >= 200);
}

void TestMenus::aPreviewIsRepeatedByKeyboard()
{
    action("actionPreview")->trigger();
    QCOMPARE(m_fixture->sync.previews, 1);
    const auto* again = action("actionPreviewAgain");
    QVERIFY(!again->isEnabled()); // it is under way
    core::RunSummary done;
    done.kind = core::RunKind::Preview;
    done.result = core::RunResult::Succeeded;
    Q_EMIT m_fixture->sync.previewReady(done, {});
    QVERIFY(again->isEnabled());
    press(Qt::Key_F6);
    QCOMPARE(m_fixture->sync.previews, 2);
}

void TestMenus::buttonsShowNoLetterOfAMenu()
{
    QTranslator japanese;
    QVERIFY(japanese.load(QStringLiteral(":/i18n/lockstep_ja.qm")));
    QVERIFY(QCoreApplication::installTranslator(&japanese));
    m_fixture->renew();
    QVERIFY(action("actionPause")->text().contains(QLatin1String("(&P)")));
    action("actionPause")->trigger(); // which gives it another text
    QStringList texts;
    const auto buttons = m_fixture->window->findChildren<QToolButton*>();
    for (const QToolButton* button : buttons) {
        if (button->defaultAction())
            texts.append(button->text());
    }
    QVERIFY(texts.contains(QStringLiteral(u"今すぐ同期")));
    QVERIFY(texts.contains(QStringLiteral(u"再開")));
    const QStringList lettered = texts.filter(QStringLiteral("("));
    QVERIFY2(lettered.isEmpty(), qPrintable(lettered.join(u' ')));
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
