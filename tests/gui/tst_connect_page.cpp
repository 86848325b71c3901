// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connect_page.h"
#include "support/fake_ports.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace lockstep;

// From nothing to a first preview, step by step.
class TestConnectPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bothSystemsTheFieldsAndThePreview();
    void aRefusedSystemHoldsTheStepAndSaysWhy();
    void aTypedSecretStaysForAnotherTryAndGoesWithSuccess();
    void aTypedSecretGoesWithTheForm();
    void whatIsStoredIsTriedWithoutTyping();
    void missingFieldsAreCreatedWhereThatIsAllowed();
    void whatAnAdminMustDoIsListed();
    void cancelAsksForNothingMore();

private:
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    void enter(const char* form);
    void next();
    void goToFields();
    tests::FakeSettingTable m_table;
    std::unique_ptr<tests::FakeConnectionTester> m_connections;
    std::unique_ptr<models::SettingValues> m_values;
    std::unique_ptr<gui::ConnectPage> m_page;
};

void TestConnectPage::init()
{
    m_table.values.clear();
    m_connections = std::make_unique<tests::FakeConnectionTester>();
    m_values = std::make_unique<models::SettingValues>(m_table);
    m_page = std::make_unique<gui::ConnectPage>(*m_connections, *m_values);
    m_page->show();
}

void TestConnectPage::cleanup()
{
    m_page.reset();
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

void TestConnectPage::bothSystemsTheFieldsAndThePreview()
{
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    goToFields();
    QCOMPARE(m_connections->drafts.size(), 2);
    QVERIFY(m_connections->drafts.constLast().system == core::System::Marketo);
    QVERIFY(m_connections->drafts.constLast().secret->reveal() == "hush");
    QTRY_VERIFY(find<QLabel>("fieldsResult")->text().contains(QStringLiteral("✓ Contact.Marketo_Id__c")));
    next();
    QCOMPARE(find<QLabel>("stepLabel")->text(), QStringLiteral("Step 4 of 4: First preview"));
    QSignalSpy finished(m_page.get(), &gui::ConnectPage::finished);
    next();
    QCOMPARE(finished.size(), 1);
}

void TestConnectPage::aRefusedSystemHoldsTheStepAndSaysWhy()
{
    core::Error refusal;
    refusal.code = QStringLiteral("insecure-url");
    m_connections->failure = refusal;
    enter("salesforceForm");
    QTRY_VERIFY(!find<QLabel>("salesforceResult")->text().isEmpty());
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
    find<QPushButton>("cancelButton")->click();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(m_connections->cancels, 1);
}

QTEST_MAIN(TestConnectPage)
#include "tst_connect_page.moc"
