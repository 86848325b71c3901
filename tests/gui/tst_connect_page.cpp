// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connect_page.h"
#include "models/field_model.h"
#include "support/fake_pages.h"
#include "support/fake_ports.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace lockstep;
using models::FieldModel;

// From nothing to a first preview, step by step. Of Lead: Region__c and Industry are off, Title is on; of
// Contact: Title is on.
class TestConnectPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bothSystemsTheFieldsAndThePreview();
    void theFieldsThatSyncAreShownFirst();
    void aFieldThatIsSwitchedIsAppliedOnNext();
    void aRefusedChoiceHoldsTheStepAndSaysWhy();
    void aFieldThatCannotSyncSaysWhy();
    void aChoiceThatIsNotAppliedEndsWithItsStep_data();
    void aChoiceThatIsNotAppliedEndsWithItsStep();
    void fieldsThatCannotBeReadLeadBackToTheCheck();
    void tabGoesFromTheFieldsToTheButtons();
    void aRefusedSystemHoldsTheStepAndSaysWhy();
    void aTypedSecretStaysForAnotherTryAndGoesWithSuccess();
    void aTypedSecretGoesWithTheForm();
    void whatIsStoredIsTriedWithoutTyping();
    void missingFieldsAreCreatedWhereThatIsAllowed();
    void whatAnAdminMustDoIsListed();
    void cancelAsksForNothingMore();
    void leavingTellsWhatWasTyped();
    void anAnswerThatComesLateIsTold();

private:
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    void enter(const char* form);
    void next();
    void goToFields();
    void goToChoice();
    // The check box of that field, of the object that is shown.
    [[nodiscard]] QModelIndex boxOf(const QString& field) const;
    void pressSpaceOn(const QString& field, FieldModel::Column column);
    tests::FakeSettingTable m_table;
    models::EpochSource m_epochs;
    std::unique_ptr<tests::FakeFieldTable> m_fields;
    std::unique_ptr<tests::FakeConnectionTester> m_connections;
    std::unique_ptr<models::SettingValues> m_values;
    std::unique_ptr<gui::ConnectPage> m_page;
};

void TestConnectPage::init()
{
    m_table.values.clear();
    m_connections = std::make_unique<tests::FakeConnectionTester>();
    m_values = std::make_unique<models::SettingValues>(m_table);
    m_fields = std::make_unique<tests::FakeFieldTable>();
    const auto lead = core::ObjectType::Lead;
    m_fields->add(lead, QStringLiteral("Region__c"), {}, false);
    m_fields->add(lead, QStringLiteral("Industry"), QStringLiteral("industry"), false);
    m_fields->add(lead, QStringLiteral("Title"), QStringLiteral("title"), true);
    m_fields->add(core::ObjectType::Contact, QStringLiteral("Title"), QStringLiteral("title"), true);
    m_page = std::make_unique<gui::ConnectPage>(*m_connections, *m_values, *m_fields, m_epochs);
    m_page->show();
}

void TestConnectPage::cleanup()
{
    m_page.reset();
    m_fields.reset();
    m_values.reset();
    m_connections.reset();
}

void TestConnectPage::enter(const char* form)
{
    auto* widget = find<QWidget>(form);
    widget->findChild<QLineEdit*>(QStringLiteral("urlEdit"))->setText(QStringLiteral("https://acme.example"));
    widget->findChild<QLineEdit*>(QStringLiteral("clientIdEdit"))->setText(QStringLiteral("id"));
    widget->findChild<QLineEdit*>(QStringLiteral("secretEdit"))->setText(QStringLiteral("hush"));
    widget->findChild<QPushButton*>(QStringLiteral("connectButton"))->click();
}

void TestConnectPage::next()
{
    auto* button = find<QPushButton>("nextButton");
    QTRY_VERIFY(button->isEnabled());
    button->click();
}

void TestConnectPage::goToFields()
{
    enter("salesforceForm");
    next();
    enter("marketoForm");
    next();
}

void TestConnectPage::goToChoice()
{
    goToFields();
    next();
    QCOMPARE(find<QLabel>("stepLabel")->text(), QStringLiteral("Step 4 of 5: Fields"));
    QTRY_VERIFY(find<QTableView>("choiceTable")->isVisible());
}

QModelIndex TestConnectPage::boxOf(const QString& field) const
{
    const QAbstractItemModel* fields = find<QTableView>("choiceTable")->model();
    for (int row = 0; row < fields->rowCount(); ++row) {
        if (fields->index(row, FieldModel::Name).data().toString() == field)
            return fields->index(row, FieldModel::Label);
    }
    return {};
}

void TestConnectPage::pressSpaceOn(const QString& field, FieldModel::Column column)
{
    auto* table = find<QTableView>("choiceTable");
    table->setCurrentIndex(boxOf(field).siblingAtColumn(column));
    QTest::keyClick(table, Qt::Key_Space);
}

void TestConnectPage::bothSystemsTheFieldsAndThePreview()
{
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    goToFields();
    QCOMPARE(m_connections->drafts.size(), 2);
    QVERIFY(m_connections->drafts.constLast().system == core::System::Marketo);
    QVERIFY(m_connections->drafts.constLast().secret->reveal() == "hush");
    QTRY_VERIFY(find<QLabel>("fieldsResult")->text().contains(QStringLiteral("✓ Contact.Marketo_Id__c")));
    next();
    next();
    QCOMPARE(find<QLabel>("stepLabel")->text(), QStringLiteral("Step 5 of 5: First preview"));
    QVERIFY(m_fields->appliedChanges.isEmpty());
    QSignalSpy finished(m_page.get(), &gui::ConnectPage::finished);
    next();
    QCOMPARE(finished.size(), 1);
}

void TestConnectPage::theFieldsThatSyncAreShownFirst()
{
    goToFields();
    next();
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled()); // they are being read
    QVERIFY(find<QWidget>("choiceEmpty")->isVisible());
    QTRY_VERIFY(find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(!find<QWidget>("choiceEmpty")->isVisible());
    QCOMPARE(find<QLabel>("choiceSentence")->text(),
             QStringLiteral("2 of 4 fields sync. You can change this at any time on the Fields page."));
    auto* tabs = find<QTabBar>("choiceTabs");
    QCOMPARE(tabs->tabText(0), QStringLiteral("Lead (1 of 3)"));
    QCOMPARE(tabs->tabText(1), QStringLiteral("Contact (1 of 1)"));
    auto* table = find<QTableView>("choiceTable");
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(boxOf(QStringLiteral("Title")).row(), 0);
    QVERIFY(table->isColumnHidden(FieldModel::OnConflict));
    QVERIFY(!table->isColumnHidden(FieldModel::Warning));
    tabs->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestConnectPage::aFieldThatIsSwitchedIsAppliedOnNext()
{
    goToChoice();
    pressSpaceOn(QStringLiteral("Title"), FieldModel::Label);
    pressSpaceOn(QStringLiteral("Industry"), FieldModel::Marketo); // in whichever cell
    QCOMPARE(find<QTabBar>("choiceTabs")->tabText(0), QStringLiteral("Lead (1 of 3)"));
    find<QTabBar>("choiceTabs")->setCurrentIndex(1);
    pressSpaceOn(QStringLiteral("Title"), FieldModel::Name);
    QVERIFY(find<QLabel>("choiceSentence")->text().startsWith(QStringLiteral("1 of 4 ")));
    QVERIFY(m_fields->appliedChanges.isEmpty());
    next();
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled()); // they are being saved
    QVERIFY(!find<QPushButton>("backButton")->isEnabled());
    QTRY_COMPARE(find<QLabel>("stepLabel")->text(), QStringLiteral("Step 5 of 5: First preview"));
    QCOMPARE(m_fields->appliedChanges.size(), 1);
    QCOMPARE(m_fields->appliedChanges.constFirst().size(), 3);
    QVERIFY(m_fields->rows.at(1).mapping.enabled);
    QVERIFY(!m_fields->rows.at(2).mapping.enabled);
    QVERIFY(!m_fields->rows.at(3).mapping.enabled);
}

void TestConnectPage::aRefusedChoiceHoldsTheStepAndSaysWhy()
{
    goToChoice();
    pressSpaceOn(QStringLiteral("Industry"), FieldModel::Label);
    core::Error& refusal = m_fields->failure.emplace();
    refusal.code = QStringLiteral("marketo-field-taken");
    refusal.arguments = {QStringLiteral("industry"), QStringLiteral("Lead.Sector__c")};
    next();
    auto* problem = find<QLabel>("choiceProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("Lead.Sector__c")), qPrintable(problem->text()));
    QCOMPARE(find<QLabel>("stepLabel")->text(), QStringLiteral("Step 4 of 5: Fields"));
    QCOMPARE(boxOf(QStringLiteral("Industry")).data(Qt::CheckStateRole).toInt(),
             static_cast<int>(Qt::Checked));
    pressSpaceOn(QStringLiteral("Industry"), FieldModel::Label);
    QVERIFY(!problem->isVisible());
    next();
    QCOMPARE(find<QLabel>("stepLabel")->text(), QStringLiteral("Step 5 of 5: First preview"));
}

void TestConnectPage::aFieldThatCannotSyncSaysWhy()
{
    goToChoice();
    pressSpaceOn(QStringLiteral("Region__c"), FieldModel::Label);
    QCOMPARE(boxOf(QStringLiteral("Region__c")).data(Qt::CheckStateRole).toInt(),
             static_cast<int>(Qt::Unchecked));
    QVERIFY(find<QLabel>("choiceProblem")->text().contains(QStringLiteral("Region__c")));
}

void TestConnectPage::aChoiceThatIsNotAppliedEndsWithItsStep_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("Back") << QStringLiteral("backButton");
    QTest::newRow("Cancel") << QStringLiteral("cancelButton");
}

void TestConnectPage::aChoiceThatIsNotAppliedEndsWithItsStep()
{
    QFETCH(const QString, button);
    goToChoice();
    pressSpaceOn(QStringLiteral("Title"), FieldModel::Label);
    QCOMPARE(boxOf(QStringLiteral("Title")).data(Qt::CheckStateRole).toInt(),
             static_cast<int>(Qt::Unchecked));
    m_page->findChild<QPushButton*>(button)->click();
    QCOMPARE(boxOf(QStringLiteral("Title")).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QVERIFY(m_fields->appliedChanges.isEmpty());
}

void TestConnectPage::fieldsThatCannotBeReadLeadBackToTheCheck()
{
    m_fields->readFailure.emplace().code = QStringLiteral("fields-unknown");
    goToFields();
    next();
    auto* empty = find<QWidget>("choiceEmpty");
    auto* again = empty->findChild<QPushButton*>(QStringLiteral("actionButton"));
    QTRY_VERIFY(again->isVisible());
    const QString why = empty->findChild<QLabel*>(QStringLiteral("sentenceLabel"))->text();
    QVERIFY2(why.contains(QStringLiteral("check of the link fields")), qPrintable(why));
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    again->click();
    QCOMPARE(find<QLabel>("stepLabel")->text(), QStringLiteral("Step 3 of 5: Link fields"));
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled()); // both systems are asked
    next();
    QTRY_VERIFY(find<QTableView>("choiceTable")->isVisible());
}

void TestConnectPage::tabGoesFromTheFieldsToTheButtons()
{
    goToChoice();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    find<QTabBar>("choiceTabs")->setFocus();
    for (const char* name : {"choiceTable", "cancelButton", "backButton", "nextButton"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), find<QWidget>(name));
    }
}

void TestConnectPage::aRefusedSystemHoldsTheStepAndSaysWhy()
{
    core::Error refusal;
    refusal.code = QStringLiteral("insecure-url");
    m_connections->failure = refusal;
    enter("salesforceForm");
    const auto* result = find<QLabel>("salesforceResult");
    QTRY_VERIFY(!result->text().isEmpty());
    QTRY_VERIFY(result->x() > 0 && result->x() < 40); // right after its tick
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    enter("salesforceForm");
    QTRY_VERIFY(find<QPushButton>("nextButton")->isEnabled());
}

void TestConnectPage::aTypedSecretStaysForAnotherTryAndGoesWithSuccess()
{
    const auto* secret = find<QWidget>("salesforceForm")->findChild<QLineEdit*>(QStringLiteral("secretEdit"));
    core::Error refusal;
    refusal.code = QStringLiteral("not-a-web-address");
    m_connections->failure = refusal;
    enter("salesforceForm");
    QTRY_VERIFY(!find<QLabel>("salesforceResult")->text().isEmpty());
    QCOMPARE(secret->text(), QStringLiteral("hush"));
    find<QWidget>("salesforceForm")->findChild<QPushButton*>(QStringLiteral("connectButton"))->click();
    QTRY_VERIFY(secret->text().isEmpty());
    QCOMPARE(secret->placeholderText(), QStringLiteral("as stored"));
}

void TestConnectPage::aTypedSecretGoesWithTheForm()
{
    auto* form = find<QWidget>("salesforceForm");
    auto* secret = form->findChild<QLineEdit*>(QStringLiteral("secretEdit"));
    secret->setText(QStringLiteral("hush"));
    form->hide();
    QVERIFY(secret->text().isEmpty());
}

void TestConnectPage::whatIsStoredIsTriedWithoutTyping()
{
    m_table.values.insert(QStringLiteral("salesforce.clientId"), QStringLiteral("id"));
    m_values->refresh();
    QTRY_VERIFY(m_values->isKnown());
    m_page->begin();
    QVERIFY(m_connections->tests == QList<core::System>{core::System::Salesforce});
    QTRY_VERIFY(find<QPushButton>("nextButton")->isEnabled());
}

void TestConnectPage::missingFieldsAreCreatedWhereThatIsAllowed()
{
    m_connections->missing = {QStringLiteral("Lead.Marketo_Id__c")};
    goToFields();
    auto* create = find<QPushButton>("createFields");
    QTRY_VERIFY(create->isEnabled());
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    create->click();
    QTRY_VERIFY(find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(find<QLabel>("fieldsResult")->text().contains(QStringLiteral("Lead.Marketo_Id__c was created")));
}

void TestConnectPage::whatAnAdminMustDoIsListed()
{
    const QString field = QStringLiteral("Person.salesforceId");
    m_connections->missing = {field};
    m_connections->refusedFields = {field};
    goToFields();
    QTRY_VERIFY(find<QPushButton>("createFields")->isEnabled());
    find<QPushButton>("createFields")->click();
    QTRY_VERIFY(find<QLabel>("fieldsResult")->text().contains(QStringLiteral("Create the field ") + field));
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
}

void TestConnectPage::cancelAsksForNothingMore()
{
    QSignalSpy cancelled(m_page.get(), &gui::ConnectPage::cancelled);
    auto* cancel = find<QPushButton>("cancelButton");
    cancel->click();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(m_connections->cancels, 0); // what another page asks for goes on
    enter("salesforceForm");
    cancel->click();
    QCOMPARE(m_connections->cancels, 1);
    QTRY_VERIFY(find<QPushButton>("nextButton")->isEnabled());
    cancel->click();
    QCOMPARE(m_connections->cancels, 1);
}

void TestConnectPage::leavingTellsWhatWasTyped()
{
    QSignalSpy changed(m_page.get(), &gui::ConnectPage::connectionsChanged);
    m_page->hide();
    QCOMPARE(m_connections->cancels, 0);
    QCOMPARE(changed.size(), 0);
    m_page->show();
    enter("salesforceForm");
    QTRY_VERIFY(find<QPushButton>("nextButton")->isEnabled());
    QCOMPARE(changed.size(), 0);
    m_page->hide();
    QCOMPARE(changed.size(), 1);
    m_page->show();
    m_page->hide();
    QCOMPARE(changed.size(), 1); // once
}

void TestConnectPage::anAnswerThatComesLateIsTold()
{
    QSignalSpy changed(m_page.get(), &gui::ConnectPage::connectionsChanged);
    enter("salesforceForm");
    m_page->hide();
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(changed.size(), 2); // only now it is stored
}

QTEST_MAIN(TestConnectPage)
#include "tst_connect_page.moc"
