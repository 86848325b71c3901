// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/card.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;

// Causes: 26 leads refused by a validation rule, 14 values that a picklist does not have, a hidden field.
class TestAttentionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theRailCountsTheCauses();
    void aCauseShowsWhatItMeansWhatToDoAndItsRecords();
    void retryTriesTheWholeGroup();
    void everythingIsTriedAgainAtOnce();
    void onlyWhatASecondTryMayMendIsTriedAgain();
    void aHiddenFieldIsNotRetriedButOpened();
    void thePeopleOfACauseOpenOnTheLeadsPage();
    void thePeopleOfAStateOpenWithoutAnOldSearch();
    void aPicklistValueIsMappedForEver();
    void aRefusedMappingCanBeTriedAgain();
    void aDismissedCauseComesBackWhenSomethingIsAddedToIt();
    void aDismissedCauseIsBroughtBack();
    void theOverviewCountsNoDismissedCause();
    void dismissedCausesAreRemembered();
    void nothingToDoIsSaid();
    void theCsvHoldsWhatNeedsAttention();

private:
    void choose(int row) { m_table->selectRow(row); }
    void refresh();
    [[nodiscard]] QString railText() const;
    std::unique_ptr<WindowFixture> m_fixture;
    gui::DataTable* m_table = nullptr;
};

void TestAttentionPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(tests::AttentionRail);
    m_table = m_fixture->find<gui::DataTable>("attentionTable");
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
}

void TestAttentionPage::cleanup()
{
    m_fixture.reset();
}

void TestAttentionPage::refresh()
{
    Q_EMIT m_fixture->sync.runFinished({});
}

QString TestAttentionPage::railText() const
{
    return m_fixture->find<QListWidget>("railList")->item(tests::AttentionRail)->text();
}

void TestAttentionPage::theRailCountsTheCauses()
{
    QCOMPARE(railText(), QStringLiteral("Attention (3)"));
    m_fixture->attention.groups.removeLast();
    refresh();
    QTRY_COMPARE(railText(), QStringLiteral("Attention (2)"));
}

void TestAttentionPage::aCauseShowsWhatItMeansWhatToDoAndItsRecords()
{
    choose(0);
    QCOMPARE(m_fixture->find<QLabel>("causeLabel")->text(),
             QStringLiteral("A validation rule of Salesforce refuses the value"));
    QVERIFY(m_fixture->find<QLabel>("adviceLabel")->text().startsWith(QStringLiteral("Mend it")));
    auto* records = m_fixture->find<gui::DataTable>("attentionRecords");
    QTRY_COMPARE(records->model()->rowCount(), 26);
    choose(1);
    QTRY_COMPARE(records->model()->rowCount(), 14);
}

void TestAttentionPage::retryTriesTheWholeGroup()
{
    choose(0);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_fixture->sync.retries.size(), 1);
    QCOMPARE(m_fixture->sync.retries.constFirst().first, m_fixture->attention.groups.at(0).id);
    QVERIFY(m_fixture->sync.retries.constFirst().second.isEmpty());
    choose(1);
    m_fixture->find<QPushButton>("retryGroup")->click();
    QCOMPARE(m_fixture->sync.retries.constLast().first, m_fixture->attention.groups.at(1).id);
}

void TestAttentionPage::everythingIsTriedAgainAtOnce()
{
    auto* all = m_fixture->find<QPushButton>("retryAll");
    all->click();
    QCOMPARE(m_fixture->sync.retries.size(), 1);
    QVERIFY(m_fixture->sync.retries.constFirst().first.isEmpty());
    QVERIFY(m_fixture->sync.retries.constFirst().second.isEmpty());
    m_fixture->attention.groups = {m_fixture->attention.groups.constLast()}; // what no second try mends
    m_fixture->commit({});
    QTRY_VERIFY(!all->isEnabled());
    QVERIFY(!m_fixture->find<QAction>("actionRetryAll")->isEnabled());
}

void TestAttentionPage::onlyWhatASecondTryMayMendIsTriedAgain()
{
    const auto* retry = m_fixture->find<QAction>("actionRetryGroup");
    const auto* remedy = m_fixture->find<QPushButton>("remedyButton");
    choose(0);
    QVERIFY(retry->isEnabled());
    QTRY_COMPARE(remedy->text(), QStringLiteral("Retry &all"));
    choose(2);
    QVERIFY(!retry->isEnabled());
    m_fixture->attention.groups = {m_fixture->attention.groups.constLast()};
    refresh();
    QTRY_VERIFY(remedy->text().isEmpty());
}

void TestAttentionPage::aHiddenFieldIsNotRetriedButOpened()
{
    choose(2);
    QVERIFY(!m_fixture->find<QPushButton>("retryGroup")->isEnabled());
    QVERIFY(!m_fixture->find<QPushButton>("openInLeads")->isEnabled());
    m_fixture->find<QPushButton>("openInFields")->click();
    QCOMPARE(m_fixture->find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::FieldsRail));
    const auto* fields = m_fixture->find<gui::DataTable>("fieldsTable");
    QCOMPARE(fields->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(fields->selectionModel()->selectedRows(1).constFirst().data().toString(),
             QStringLiteral("Region__c"));
}

void TestAttentionPage::thePeopleOfACauseOpenOnTheLeadsPage()
{
    choose(0);
    m_fixture->find<QPushButton>("openInLeads")->click();
    QCOMPARE(m_fixture->find<QListWidget>("railList")->currentRow(), static_cast<int>(tests::LeadsRail));
    const auto* leads = m_fixture->find<gui::DataTable>("leadsTable");
    QTRY_COMPARE(leads->model()->rowCount(), 1);
    QTRY_COMPARE(leads->model()->index(0, 0).data().toString(), QStringLiteral("Bo Chen"));
    auto* chip = m_fixture->find<QPushButton>("specialChip");
    QVERIFY(chip->text().contains(QStringLiteral("validation rule")));
    chip->click();
    QVERIFY(!chip->isVisible());
    QTRY_COMPARE(leads->model()->rowCount(), 300);
}

void TestAttentionPage::thePeopleOfAStateOpenWithoutAnOldSearch()
{
    m_fixture->showPage(tests::LeadsRail);
    auto* search = m_fixture->find<QLineEdit>("searchEdit");
    search->setText(QStringLiteral("byron"));
    QTest::keyClick(search, Qt::Key_Return);
    const auto* leads = m_fixture->find<gui::DataTable>("leadsTable");
    QTRY_COMPARE(leads->model()->rowCount(), 1);
    core::AttentionGroup group;
    group.state = core::LinkState::Waiting;
    group.id = core::toString(group.state);
    group.count = group.people = 1;
    group.newest = 1;
    m_fixture->attention.groups.append(group);
    m_fixture->showPage(tests::AttentionRail);
    refresh();
    QTRY_COMPARE(m_table->model()->rowCount(), 4);
    choose(3);
    m_fixture->find<QPushButton>("openInLeads")->click();
    QVERIFY(search->text().isEmpty());
    QTRY_COMPARE(leads->model()->index(0, 0).data().toString(), QStringLiteral("Fatou Gueye"));
}

void TestAttentionPage::aPicklistValueIsMappedForEver()
{
    choose(0);
    QVERIFY(!m_fixture->find<QWidget>("mapRow")->isVisible());
    choose(1);
    auto* from = m_fixture->find<QComboBox>("mapFromCombo");
    QTRY_COMPARE(from->count(), 2);
    QVERIFY(m_fixture->find<QLabel>("allowedLabel")->text().contains(QStringLiteral("Biotechnology")));
    from->setCurrentText(QStringLiteral("Biotech"));
    m_fixture->find<QComboBox>("mapToCombo")->setCurrentText(QStringLiteral("Biotechnology"));
    m_fixture->find<QPushButton>("mapButton")->click();
    QTRY_COMPARE(m_fixture->fields.appliedChanges.size(), 1);
    const core::FieldMapping sent = m_fixture->fields.appliedChanges.constFirst().constFirst();
    QCOMPARE(sent.salesforceField, QStringLiteral("Industry"));
    QCOMPARE(sent.values.size(), 1);
    QCOMPARE(sent.values.constFirst().marketo, QStringLiteral("Biotech"));
    QCOMPARE(sent.values.constFirst().salesforce, QStringLiteral("Biotechnology"));
    QTRY_VERIFY(m_fixture->find<gui::Banner>("banner")->isVisible());
}

void TestAttentionPage::aRefusedMappingCanBeTriedAgain()
{
    choose(1);
    auto* map = m_fixture->find<QPushButton>("mapButton");
    QTRY_VERIFY(map->isEnabled());
    core::Error error;
    error.code = QStringLiteral("database-damaged");
    m_fixture->fields.failure = error;
    map->click();
    QVERIFY(!map->isEnabled());
    QTRY_VERIFY(m_fixture->find<gui::Banner>("banner")->isVisible());
    QVERIFY(map->isEnabled());
}

void TestAttentionPage::aDismissedCauseComesBackWhenSomethingIsAddedToIt()
{
    choose(0);
    m_fixture->find<QPushButton>("dismissButton")->click();
    QCOMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(railText(), QStringLiteral("Attention (2)"));
    auto* shown = m_fixture->find<QCheckBox>("dismissedCheck");
    shown->click();
    QCOMPARE(m_table->model()->rowCount(), 3);
    shown->click();
    refresh();
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    m_fixture->attention.addPeople(m_fixture->attention.groups[0], 1);
    refresh();
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QCOMPARE(railText(), QStringLiteral("Attention (3)"));
}

void TestAttentionPage::aDismissedCauseIsBroughtBack()
{
    auto* button = m_fixture->find<QPushButton>("dismissButton");
    const QString dismiss = button->text();
    m_fixture->find<QCheckBox>("dismissedCheck")->setChecked(true);
    choose(0);
    button->click();
    QCOMPARE(railText(), QStringLiteral("Attention (2)"));
    QVERIFY(button->text() != dismiss);
    QCOMPARE(m_fixture->find<QAction>("actionDismiss")->text(), button->text());
    button->click();
    QCOMPARE(railText(), QStringLiteral("Attention (3)"));
    QCOMPARE(button->text(), dismiss);
}

void TestAttentionPage::theOverviewCountsNoDismissedCause()
{
    const auto* card = m_fixture->find<gui::Card>("attentionCard");
    const auto* health = m_fixture->find<QLabel>("healthLabel");
    QTRY_COMPARE(card->figure(), QStringLiteral("41"));
    QCOMPARE(card->note(), QStringLiteral("3 cause(s)"));
    choose(0);
    m_fixture->find<QPushButton>("dismissButton")->click();
    QCOMPARE(card->figure(), QStringLiteral("15"));
    QCOMPARE(card->note(), QStringLiteral("2 cause(s), 1 dismissed"));
    QVERIFY(health->text().startsWith(QStringLiteral("15 thing(s) need(s) attention.")));
    for (int left = 2; left > 0; --left) {
        choose(0);
        m_fixture->find<QPushButton>("dismissButton")->click();
    }
    QCOMPARE(card->figure(), QStringLiteral("0"));
    QCOMPARE(card->note(), QStringLiteral("3 dismissed"));
    QVERIFY(!health->text().contains(QStringLiteral("need(s) attention")));
    QVERIFY(!health->text().contains(QStringLiteral("in step")));
}

void TestAttentionPage::dismissedCausesAreRemembered()
{
    choose(0);
    m_fixture->find<QPushButton>("dismissButton")->click();
    m_fixture->close();
    m_fixture->open();
    m_table = m_fixture->find<gui::DataTable>("attentionTable");
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
}

void TestAttentionPage::nothingToDoIsSaid()
{
    m_fixture->attention.groups.clear();
    refresh();
    QTRY_COMPARE(railText(), QStringLiteral("Attention"));
    const auto* empty = m_table->window()
                            ->findChild<QWidget*>(QStringLiteral("AttentionPage"))
                            ->findChild<QWidget*>(QStringLiteral("emptyState"));
    QVERIFY(empty->isVisible());
    QVERIFY(empty->findChild<QLabel*>(QStringLiteral("sentenceLabel"))
                ->text()
                .contains(QStringLiteral("Nothing needs attention")));
}

void TestAttentionPage::theCsvHoldsWhatNeedsAttention()
{
    choose(0);
    m_fixture->find<QPushButton>("dismissButton")->click();
    m_fixture->find<QPushButton>("attentionCsv")->click();
    auto* dialog = m_fixture->find<QFileDialog>("csvFileDialog");
    QVERIFY(dialog);
    const QString file = m_fixture->directory.filePath(QStringLiteral("attention.csv"));
    dialog->selectFile(file);
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(m_fixture->csv.files.size(), 1);
    QCOMPARE(m_fixture->csv.files.constFirst().file, file);
    const QList<core::AttentionGroup>& causes = m_fixture->attention.groups;
    QCOMPARE(m_fixture->csv.files.constFirst().groups, (QStringList{causes.at(1).id, causes.at(2).id}));
}

QTEST_MAIN(TestAttentionPage)
#include "tst_attention_page.moc"
