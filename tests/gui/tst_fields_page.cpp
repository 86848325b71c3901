// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backfill_cost.h"
#include "core/text.h"
#include "gui/banner.h"
#include "gui/card.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"
#include "models/compare_model.h"
#include "models/display.h"
#include "models/field_model.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace lockstep;
using models::FieldModel;
using tests::WindowFixture;

// Of Lead: FirstName, LastName, Title and Phone are on; Industry is off and has a problem, Region__c is off.
// Of Contact: Title is on.
class TestFieldsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fieldsAreFilteredByObjectAndChoice();
    void theCostIsShownBeforeAnythingIsApplied();
    void anotherMarketoFieldCostsAsMuch();
    void aContactFieldCostsTheContactsOnly();
    void switchingOffCostsNothing();
    void discardTakesEveryEditBack();
    void ctrlZTakesTheLastEditBack();
    void manyFieldsAreSwitchedAtOnce();
    void aDirectionIsChosenInItsCell();
    void aMarketoFieldIsTypedInItsCell();
    void quittingAsksBeforeEditsAreLost();
    void closingAsksBeforeEditsAreLost();
    void theEndOfTheDesktopAsksNothing();
    void editsOutliveAChangeOfTheLanguage();
    void theCostOutlivesAChangeOfTheLanguage();
    void theFiltersCountWhatIsStaged();
    void anAppliedRuleIsShownWhereBothSidesAreCompared();
    void unknownFieldsAreReadByASync();

private:
    [[nodiscard]] QString staged() const { return m_fixture->find<QLabel>("stagedLabel")->text(); }
    void click(const char* button) { m_fixture->find<QPushButton>(button)->click(); }
    void showAll();
    [[nodiscard]] QComboBox* edit(int row, FieldModel::Column column);
    std::unique_ptr<WindowFixture> m_fixture;
    gui::DataTable* m_table = nullptr;
};

void TestFieldsPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    // Only now the page knows how many are linked.
    QTRY_COMPARE(m_fixture->find<gui::Card>("linkedCard")->figure(), models::numberText(908'529));
    m_fixture->showPage(tests::FieldsRail);
    m_table = m_fixture->find<gui::DataTable>("fieldsTable");
    QTRY_COMPARE(m_table->model()->rowCount(), 4);
}

void TestFieldsPage::cleanup()
{
    m_fixture.reset();
}

void TestFieldsPage::showAll()
{
    click("showAll");
    QCOMPARE(m_table->model()->rowCount(), 6);
}

// Null where the cell cannot be edited.
QComboBox* TestFieldsPage::edit(int row, FieldModel::Column column)
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(row, column));
    QTest::keyClick(m_table, Qt::Key_F2);
    return m_table->findChild<QComboBox*>(QStringLiteral("choiceEditor"));
}

void TestFieldsPage::fieldsAreFilteredByObjectAndChoice()
{
    showAll();
    click("showProblems");
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(m_table->model()->index(0, FieldModel::Name).data().toString(), QStringLiteral("Industry"));
    click("showOn");
    QCOMPARE(m_table->model()->rowCount(), 4);
    m_fixture->find<QTabBar>("objectTabs")->setCurrentIndex(1);
    QCOMPARE(m_table->model()->rowCount(), 1);
}

void TestFieldsPage::theCostIsShownBeforeAnythingIsApplied()
{
    showAll();
    m_table->selectRow(4);
    click("enableSelected");
    const core::BackfillCost cost = core::backfillCost(812'409, 300); // the linked leads, the usual pause
    QVERIFY(staged().contains(models::numberText(cost.people)));
    QVERIFY(staged().contains(models::numberText(cost.calls)));
    QVERIFY(staged().contains(models::numberText(cost.minutes)));
    QVERIFY(m_fixture->fields.appliedChanges.isEmpty());
    click("fieldsApply");
    QCOMPARE(m_fixture->fields.appliedChanges.size(), 1);
    QTRY_COMPARE(staged(), QStringLiteral("No changes."));
}

void TestFieldsPage::anotherMarketoFieldCostsAsMuch()
{
    const QModelIndex marketo = m_table->model()->index(2, FieldModel::Marketo);
    QVERIFY(m_table->model()->setData(marketo, QStringLiteral("jobTitle")));
    QVERIFY2(staged().contains(models::numberText(812'409)), qPrintable(staged()));
    QVERIFY(m_table->model()->setData(marketo, QStringLiteral("title"))); // as it was
    QCOMPARE(staged(), QStringLiteral("No changes."));
    showAll();
    QVERIFY(
        m_table->model()->setData(m_table->model()->index(5, FieldModel::Marketo), QStringLiteral("region")));
    QCOMPARE(staged(), QStringLiteral("1 change(s).")); // it is off
}

void TestFieldsPage::aContactFieldCostsTheContactsOnly()
{
    m_fixture->find<QTabBar>("objectTabs")->setCurrentIndex(1);
    const QModelIndex marketo = m_table->model()->index(0, FieldModel::Marketo);
    QVERIFY(m_table->model()->setData(marketo, QStringLiteral("jobTitle")));
    QVERIFY2(staged().contains(models::numberText(96'120)), qPrintable(staged()));
}

void TestFieldsPage::switchingOffCostsNothing()
{
    m_table->selectRow(2);
    click("disableSelected");
    QCOMPARE(staged(), QStringLiteral("1 change(s)."));
}

void TestFieldsPage::discardTakesEveryEditBack()
{
    m_table->selectRow(2);
    click("disableSelected");
    const QModelIndex title = m_table->model()->index(2, FieldModel::Label);
    QCOMPARE(title.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    click("fieldsDiscard");
    QCOMPARE(title.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(staged(), QStringLiteral("No changes."));
    QVERIFY(!m_fixture->find<QPushButton>("fieldsApply")->isEnabled());
    QVERIFY(m_fixture->fields.appliedChanges.isEmpty());
}

void TestFieldsPage::ctrlZTakesTheLastEditBack()
{
    auto* undo = m_fixture->find<QAction>("actionUndoField");
    QVERIFY(!undo->isEnabled());
    m_table->selectRow(2);
    click("disableSelected");
    m_table->selectAll();
    click("disableSelected");
    QCOMPARE(staged(), QStringLiteral("4 change(s)."));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(staged(), QStringLiteral("1 change(s)."));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(staged(), QStringLiteral("No changes."));
    QVERIFY(!undo->isEnabled());
}

void TestFieldsPage::manyFieldsAreSwitchedAtOnce()
{
    m_table->selectAll();
    click("disableSelected");
    QCOMPARE(staged(), QStringLiteral("4 change(s)."));
    click("fieldsApply");
    QCOMPARE(m_fixture->fields.appliedChanges.constFirst().size(), 4);
    for (const core::FieldMapping& sent : m_fixture->fields.appliedChanges.constFirst())
        QVERIFY2(!sent.enabled, qPrintable(sent.salesforceField));
}

void TestFieldsPage::aDirectionIsChosenInItsCell()
{
    QComboBox* editor = edit(2, FieldModel::Direction);
    QVERIFY(editor);
    editor->setCurrentIndex(editor->findData(static_cast<int>(core::Direction::ToMarketo)));
    Q_EMIT editor->activated(editor->currentIndex()); // a choice closes the editor
    QCOMPARE(staged(), QStringLiteral("1 change(s)."));
    click("fieldsApply");
    const core::FieldMapping sent = m_fixture->fields.appliedChanges.constFirst().constFirst();
    QCOMPARE(sent.salesforceField, QStringLiteral("Title"));
    QVERIFY(sent.direction == core::Direction::ToMarketo);
}

void TestFieldsPage::aMarketoFieldIsTypedInItsCell()
{
    showAll();
    QComboBox* editor = edit(5, FieldModel::Marketo);
    QVERIFY(editor);
    editor->lineEdit()->selectAll();
    QTest::keyClicks(editor->lineEdit(), QStringLiteral("region"));
    Q_EMIT editor->activated(editor->currentIndex());
    click("fieldsApply");
    const core::FieldMapping sent = m_fixture->fields.appliedChanges.constFirst().constFirst();
    QCOMPARE(sent.salesforceField, QStringLiteral("Region__c"));
    QCOMPARE(sent.marketoField, QStringLiteral("region"));
}

void TestFieldsPage::quittingAsksBeforeEditsAreLost()
{
    m_table->selectAll();
    click("disableSelected");
    m_fixture->showPage(tests::OverviewRail);
    m_fixture->find<QAction>("actionQuit")->trigger();
    QVERIFY(m_fixture->window->isVisible());
    auto* banner = m_fixture->find<gui::Banner>("banner");
    QVERIFY(banner->findChild<QLabel*>(QStringLiteral("textLabel"))
                ->text()
                .startsWith(QStringLiteral("4 field")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // Cancel
    QVERIFY(!banner->isVisible());
    QCOMPARE(staged(), QStringLiteral("4 change(s)."));
    m_fixture->find<QAction>("actionQuit")->trigger();
    banner->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QVERIFY(!m_fixture->window->isVisible());
}

void TestFieldsPage::closingAsksBeforeEditsAreLost()
{
    m_table->selectRow(2);
    click("disableSelected");
    QVERIFY(!m_fixture->window->close());
    click("fieldsDiscard");
    QVERIFY(m_fixture->window->close());
}

void TestFieldsPage::theEndOfTheDesktopAsksNothing()
{
    m_table->selectRow(2);
    click("disableSelected");
    m_fixture->window->leave();
    QVERIFY(!m_fixture->window->isVisible());
}

void TestFieldsPage::editsOutliveAChangeOfTheLanguage()
{
    m_table->selectRow(2);
    click("disableSelected");
    m_table->selectAll();
    click("disableSelected");
    m_fixture->renew();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    QCOMPARE(staged(), QStringLiteral("4 change(s)."));
    QVERIFY(m_fixture->find<QPushButton>("fieldsApply")->isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(staged(), QStringLiteral("1 change(s)."));
    click("fieldsApply");
    QTRY_COMPARE(staged(), QStringLiteral("No changes."));
    QCOMPARE(m_fixture->fields.appliedChanges.constFirst().size(), 1);
}

void TestFieldsPage::theCostOutlivesAChangeOfTheLanguage()
{
    showAll();
    m_table->selectRow(4);
    click("enableSelected");
    m_fixture->renew();
    QTRY_VERIFY2(staged().contains(models::numberText(812'409)), qPrintable(staged()));
}

void TestFieldsPage::theFiltersCountWhatIsStaged()
{
    const auto* on = m_fixture->find<QPushButton>("showOn");
    QCOMPARE(on->text(), QStringLiteral("On 4"));
    showAll();
    m_table->selectRow(4);
    click("enableSelected");
    QCOMPARE(on->text(), QStringLiteral("On 5"));
    click("fieldsDiscard");
    QCOMPARE(on->text(), QStringLiteral("On 4"));
}

void TestFieldsPage::anAppliedRuleIsShownWhereBothSidesAreCompared()
{
    m_fixture->showPage(tests::LeadsRail);
    auto* people = m_fixture->find<gui::DataTable>("leadsTable");
    QTRY_VERIFY(people->model()->rowCount() > 0);
    people->selectRow(0);
    const auto* compare = m_fixture->find<gui::DataTable>("compareTable");
    QTRY_COMPARE(compare->model()->rowCount(), 2);
    m_fixture->people.compared[1].last().direction = core::Direction::ToMarketo;
    Q_EMIT m_fixture->fields.applied();
    QTRY_COMPARE(compare->model()->index(1, models::CompareModel::Rule).data().toString(),
                 core::text::directionName(core::Direction::ToMarketo));
}

void TestFieldsPage::unknownFieldsAreReadByASync()
{
    m_fixture = std::make_unique<WindowFixture>();
    core::Error unknown;
    unknown.code = QStringLiteral("fields-unknown");
    m_fixture->fields.readFailure = unknown;
    m_fixture->fields.rows.clear();
    m_fixture->open();
    m_fixture->showPage(tests::FieldsRail);
    auto* empty = m_fixture->find<QWidget>("FieldsPage")->findChild<QWidget*>(QStringLiteral("emptyState"));
    auto* button = empty->findChild<QPushButton*>(QStringLiteral("actionButton"));
    QTRY_VERIFY(button->isVisible());
    button->click();
    QCOMPARE(m_fixture->sync.syncs, 1);
}

QTEST_MAIN(TestFieldsPage)
#include "tst_fields_page.moc"
