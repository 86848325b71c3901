// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/data_table.h"
#include "gui/leads_page.h"
#include "gui/window_fixture.h"
#include "models/compare_model.h"
#include "models/log_model.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
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
    void aYesIsForThoseWhomTheQuestionNamed();
    void theOwnerGoesWithThePush();
    void aChosenPersonShowsBothSidesAndItsLog();
    void aSideIsTakenFieldByField();
    void aSideIsNotTakenWhereNothingIsLinked();
    void chipsFilterByState();
    void chipsCountTheirPeople();
    void theChosenAreSyncedNow();
    void theChosenArePreviewedAlone();
    void thePreviewAssignsAsThePushWould();
    void theChosenAreTriedAgain();
    void aPersonOpensInTheBrowser();
    void aMissingBrowserIsSaid();
    void theListIsSavedAsItIsShown();
    void columnsAreChosenAndRemembered();
    void everybodyIsChosenAtOnce();
    void anEmptyResultSaysWhyAndWhatToDo();
    void whoIsNotOnTheListIsNotSynced_data();
    void whoIsNotOnTheListIsNotSynced();
    void arrowKeysMoveThroughTheList();
    void rowsAreCopiedAsText();
    void whoHasLeftTheListIsNotChosenAnyMore();

private:
    // selectRow() would look at the keys of the keyboard, which a test's last key press may have left down.
    static void chooseIn(const gui::DataTable& table, int row)
    {
        table.selectionModel()->setCurrentIndex(
            table.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void choose(int row) { chooseIn(*m_table, row); }
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

void TestLeadsPage::aYesIsForThoseWhomTheQuestionNamed()
{
    choose(3);
    m_push->trigger();
    choose(0);
    m_fixture->find<gui::Banner>("banner")->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QCOMPARE(m_fixture->sync.pushes.size(), 1);
    QCOMPARE(m_fixture->sync.pushes.constFirst().first, QList<qint64>{1004});
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
    QCOMPARE(log->shownColumns().mid(0, 2),
             (QList<int>{models::LogModel::Time, models::LogModel::Result})); // the pane is narrow
    m_table->clearSelection();
    QCOMPARE(compare->model()->rowCount(), 0);
    QCOMPARE(log->model()->rowCount(), 0);
}

void TestLeadsPage::aSideIsTakenFieldByField()
{
    const auto* take = m_fixture->find<QAction>("actionTakeSalesforce");
    choose(0);
    auto* compare = m_fixture->find<gui::DataTable>("compareTable");
    QTRY_COMPARE(compare->model()->rowCount(), 2);
    QVERIFY(!take->isEnabled()); // of which field?
    chooseIn(*compare, 0);
    QVERIFY(!take->isEnabled());
    QVERIFY(take->toolTip().contains(QStringLiteral("both sides hold the same")));
    chooseIn(*compare, 1); // Boston, Austin
    QVERIFY(take->isEnabled());
    QVERIFY(compare->actions().contains(take)); // in its context menu
    QTest::keyClick(m_fixture->window.get(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_fixture->sync.decisions,
             QList{core::RunRequest::resolve(1001, core::ObjectType::Lead, QStringLiteral("City"),
                                             core::System::Salesforce)});
    core::CompareRow& city = m_fixture->people.compared[1].last();
    city.marketo = city.salesforce;
    city.different = false;
    core::ChangeSet changes;
    changes.links = {1};
    m_fixture->commit(changes);
    QTRY_COMPARE(compare->model()->index(1, models::CompareModel::Marketo).data().toString(),
                 QStringLiteral("Austin"));
    QVERIFY(!take->isEnabled());
}

void TestLeadsPage::aSideIsNotTakenWhereNothingIsLinked()
{
    const auto* take = m_fixture->find<QAction>("actionTakeMarketo");
    m_fixture->people.compared.insert(4, m_fixture->people.compared.value(1));
    choose(3); // deleted in Salesforce
    auto* compare = m_fixture->find<gui::DataTable>("compareTable");
    QTRY_COMPARE(compare->model()->rowCount(), 2);
    chooseIn(*compare, 1);
    QVERIFY(!take->isEnabled());
    QVERIFY(take->toolTip().contains(QStringLiteral("not linked")));
}

void TestLeadsPage::chipsFilterByState()
{
    m_fixture->find<QPushButton>("chipNotInSalesforce")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QTRY_COMPARE(m_table->model()->index(0, 0).data().toString(), QStringLiteral("Carla Diaz"));
    m_fixture->find<QPushButton>("chipAll")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 300);
}

void TestLeadsPage::whoHasLeftTheListIsNotChosenAnyMore()
{
    choose(2);
    const auto* hint = m_fixture->find<QLabel>("compareHint");
    QVERIFY(m_push->isEnabled());
    QVERIFY(!hint->isVisible());
    m_fixture->find<QPushButton>("chipWaiting")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(hint->isVisible());
    QVERIFY(!m_push->isEnabled());
}

void TestLeadsPage::chipsCountTheirPeople()
{
    QTRY_COMPARE(m_fixture->find<QPushButton>("chipAll")->text(), QStringLiteral("All 300"));
    QCOMPARE(m_fixture->find<QPushButton>("chipWaiting")->text(), QStringLiteral("Waiting 1"));
    QVERIFY(m_fixture->find<QPushButton>("chipDeleted")->isVisible());
    QVERIFY(!m_fixture->find<QPushButton>("chipFrozen")->isVisible()); // nobody is
}

void TestLeadsPage::theChosenAreSyncedNow()
{
    auto* action = m_fixture->find<QAction>("actionSyncSelected");
    choose(2); // not in Salesforce: there is no record to sync
    QVERIFY(!action->isEnabled());
    m_table->selectAll();
    m_table->clearSelection();
    QVERIFY(!action->isEnabled());
    choose(0);
    QVERIFY(action->isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->sync.pulls, QStringList{m_fixture->people.rows.value(1).record});
}

void TestLeadsPage::theChosenArePreviewedAlone()
{
    auto* action = m_fixture->find<QAction>("actionPreviewSelected");
    m_table->clearSelection();
    QVERIFY(!action->isEnabled());
    choose(2); // not in Salesforce: a push would make it a lead
    QVERIFY(action->isEnabled());
    action->trigger();
    QCOMPARE(m_fixture->sync.previews, 0);
    QCOMPARE(m_fixture->sync.chosenPreviews.size(), 1);
    QVERIFY(m_fixture->sync.chosenPreviews.constFirst() == core::RunRequest::push({1003}));
    QVERIFY(!action->isEnabled()); // one at a time
    core::RunSummary done;
    done.kind = core::RunKind::Preview;
    done.result = core::RunResult::Succeeded;
    Q_EMIT m_fixture->sync.previewReady(done, {});
    m_fixture->find<QPushButton>("previewAgain")->click();
    QCOMPARE(m_fixture->sync.chosenPreviews.size(), 2); // of the same people
}

void TestLeadsPage::thePreviewAssignsAsThePushWould()
{
    auto* action = m_fixture->find<QAction>("actionPreviewSelected");
    auto* assign = m_fixture->find<QComboBox>("assignCombo");
    choose(2); // not in Salesforce
    assign->setCurrentIndex(assign->findData(QStringLiteral("queue:")));
    QVERIFY(!action->isEnabled()); // to which?
    m_fixture->find<QLineEdit>("assignIdEdit")->setText(QStringLiteral("00G000000000001"));
    QVERIFY(action->isEnabled());
    action->trigger();
    QCOMPARE(m_fixture->sync.chosenPreviews.size(), 1);
    QCOMPARE(m_fixture->sync.chosenPreviews.constFirst().target.assign,
             QStringLiteral("queue:00G000000000001EAA"));
}

void TestLeadsPage::theChosenAreTriedAgain()
{
    auto* action = m_fixture->find<QAction>("actionRetryPeople");
    choose(0);
    QVERIFY(!action->isEnabled()); // in sync
    choose(1);
    QVERIFY(action->isEnabled());
    action->trigger();
    QCOMPARE(m_fixture->sync.retries.size(), 1);
    QVERIFY(m_fixture->sync.retries.constFirst().first.isEmpty());
    QCOMPARE(m_fixture->sync.retries.constFirst().second, QList<qint64>{1002});
}

void TestLeadsPage::aPersonOpensInTheBrowser()
{
    m_fixture->settings.values.insert(QStringLiteral("salesforce.loginUrl"),
                                      QStringLiteral("https://acme.my.salesforce.com"));
    QSignalSpy known(&m_fixture->settings, &core::SettingTable::ready);
    m_fixture->settings.request();
    QTRY_COMPARE(known.size(), 1);
    choose(0);
    auto* salesforce = m_fixture->find<QAction>("actionOpenSalesforce");
    QVERIFY(salesforce->isEnabled());
    salesforce->trigger();
    QCOMPARE(m_fixture->browser.opened.size(), 1);
    QCOMPARE(m_fixture->browser.opened.constFirst().host(), QStringLiteral("acme.my.salesforce.com"));
    QVERIFY(m_fixture->browser.opened.constFirst().path().contains(m_fixture->people.rows.value(1).record));
    m_fixture->find<QAction>("actionOpenMarketo")->trigger();
    QVERIFY(m_fixture->browser.opened.constLast().query().contains(QStringLiteral("1001")));
    choose(4); // not in Marketo
    QVERIFY(!m_fixture->find<QAction>("actionOpenMarketo")->isEnabled());
}

void TestLeadsPage::aMissingBrowserIsSaid()
{
    m_fixture->browser.works = false;
    choose(0);
    m_fixture->find<QAction>("actionOpenMarketo")->trigger();
    QVERIFY(m_fixture->find<gui::Banner>("banner")->isVisible());
}

void TestLeadsPage::theListIsSavedAsItIsShown()
{
    m_fixture->find<QPushButton>("chipNotInSalesforce")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier);
    auto* dialog = m_fixture->find<QFileDialog>("csvFileDialog");
    QVERIFY(dialog);
    dialog->selectFile(m_fixture->directory.filePath(QStringLiteral("leads.csv")));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(m_fixture->csv.files.size(), 1);
    QCOMPARE(m_fixture->csv.files.constFirst().links, std::vector<qint64>{3});
}

void TestLeadsPage::columnsAreChosenAndRemembered()
{
    const int column = static_cast<int>(core::LeadColumn::Person);
    QVERIFY(m_table->isColumnHidden(column));
    m_fixture->find<QPushButton>("leadsColumns")->click();
    auto* menu = m_fixture->find<QMenu>("columnMenu");
    QVERIFY(menu);
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("Marketo id"))
            action->trigger();
    }
    menu->close();
    QVERIFY(!m_table->isColumnHidden(column));
    m_fixture->close();
    m_fixture->open();
    m_table = m_fixture->find<gui::DataTable>("leadsTable");
    QVERIFY(!m_table->isColumnHidden(column));
}

void TestLeadsPage::everybodyIsChosenAtOnce()
{
    m_table->setFocus();
    const auto asked = m_fixture->leads.asked.size();
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_fixture->find<QLabel>("compareHint")->text(), QStringLiteral("300 people chosen."));
    QVERIFY(m_fixture->leads.asked.size() <= asked + 1);
}

void TestLeadsPage::anEmptyResultSaysWhyAndWhatToDo()
{
    auto* search = m_fixture->find<QLineEdit>("searchEdit");
    QTest::keyClicks(search, QStringLiteral("nobody at all"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    auto* empty = m_table->parentWidget()->findChild<QWidget*>(QStringLiteral("emptyState"));
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!m_fixture->find<QPushButton>("leadsCsv")->isEnabled());
    QVERIFY(empty->findChild<QLabel*>(QStringLiteral("sentenceLabel"))
                ->text()
                .contains(QStringLiteral("nobody at all")));
    empty->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 300);
    QVERIFY(m_fixture->find<QPushButton>("leadsCsv")->isEnabled());
    QVERIFY(search->text().isEmpty());
}

void TestLeadsPage::whoIsNotOnTheListIsNotSynced_data()
{
    QTest::addColumn<qint64>("person");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("said");
    const QString missing = QStringLiteral("This person is not on the list");
    QTest::newRow("a person") << qint64(4711) << QString() << missing;
    QTest::newRow("a record") << qint64(0) << QStringLiteral("00Q000000009999AAA") << missing;
    QTest::newRow("a cause") << qint64(0) << QString() << QStringLiteral("Nobody has this problem any more.");
}

void TestLeadsPage::whoIsNotOnTheListIsNotSynced()
{
    QFETCH(const qint64, person);
    QFETCH(const QString, record);
    QFETCH(const QString, said);
    auto* page = m_fixture->find<gui::LeadsPage>("LeadsPage");
    if (person != 0 || !record.isEmpty())
        page->showPerson(person, record);
    else
        page->showGroup(m_fixture->attention.groups.constLast()); // of a field, not of people
    auto* empty = page->findChild<QWidget*>(QStringLiteral("emptyState"));
    const auto* sentence = empty->findChild<QLabel*>(QStringLiteral("sentenceLabel"));
    QTRY_VERIFY(empty->isVisible() && sentence->text().startsWith(said));
    auto* button = empty->findChild<QPushButton*>(QStringLiteral("actionButton"));
    QCOMPARE(button->text(), QStringLiteral("Show everybody"));
    button->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 300);
    QCOMPARE(m_fixture->sync.syncs, 0);
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
    QTRY_VERIFY(QApplication::clipboard()->text().startsWith(
        QStringLiteral("Ada Byron\tada.byron@example.com\tAcme")));
}

QTEST_MAIN(TestLeadsPage)
#include "tst_leads_page.moc"
