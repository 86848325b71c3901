// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/connecting.h"
#include "app/demo.h"
#include "core/text.h"
#include "models/field_model.h"
#include "sandbox/host.h"
#include "store/database.h"
#include "store/mapping_store.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;

namespace {

constexpr int longestAnswerMs = 30'000;
const QString typedBefore = QStringLiteral("https://typed-before.example");

sandbox::Options fewPeople()
{
    sandbox::Options options;
    options.population = {3, 1, 2, 1};
    return options;
}
} // namespace

// The wizard of the first start over everything real: what is typed reaches a Salesforce and a Marketo.
class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsTypedConnectsBothSystemsMakesTheLinkFieldsAndChoosesTheFields();
    void aWrongSecretHoldsTheStep();
    void anAttemptThatFailsLeavesTheStoredConnection();

private:
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        return m_connecting->page().findChild<Widget*>(QLatin1String(name));
    }
    void type(const char* form, const sandbox::Access& access, const QString& secret);
    void switchField(const QString& field);
    [[nodiscard]] QList<core::FieldMapping> savedFields() const;
    [[nodiscard]] bool canGoOn() const { return find<QPushButton>("nextButton")->isEnabled(); }
    void goOn() { find<QPushButton>("nextButton")->click(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<app::MemorySecrets> m_secrets;
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<app::Connecting> m_connecting;
};

void TestConnecting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<sandbox::Host>(fewPeople());
    QVERIFY(m_host->start());
    const platform::WorkspacePaths paths(m_folder->filePath(QStringLiteral("workspace")));
    QVERIFY(paths.create());
    m_workspace = std::make_unique<app::Workspace>(paths);
    QVERIFY(m_workspace->settings().setValue(QStringLiteral("salesforce.loginUrl"), typedBefore));
    QVERIFY(m_workspace->own());
    m_secrets = std::make_unique<app::MemorySecrets>();
    m_connecting = std::make_unique<app::Connecting>(*m_workspace, *m_secrets);
    m_connecting->start();
    const auto* url = find<QWidget>("salesforceForm")->findChild<QLineEdit*>(QStringLiteral("urlEdit"));
    QTRY_COMPARE(url->text(), typedBefore); // the stored settings are shown by now
}

void TestConnecting::cleanup()
{
    m_connecting.reset();
    m_workspace.reset();
    m_secrets.reset();
    m_host.reset();
    m_folder.reset();
}

void TestConnecting::type(const char* form, const sandbox::Access& access, const QString& secret)
{
    auto* widget = find<QWidget>(form);
    widget->findChild<QLineEdit*>(QStringLiteral("urlEdit"))->setText(access.url.toString());
    widget->findChild<QLineEdit*>(QStringLiteral("clientIdEdit"))->setText(access.clientId);
    widget->findChild<QLineEdit*>(QStringLiteral("secretEdit"))->setText(secret);
    widget->findChild<QPushButton*>(QStringLiteral("connectButton"))->click();
}

// Of Lead, by the keyboard.
void TestConnecting::switchField(const QString& field)
{
    auto* table = find<QTableView>("choiceTable");
    const QAbstractItemModel* fields = table->model();
    int row = 0;
    while (row < fields->rowCount()
           && fields->index(row, models::FieldModel::Name).data().toString() != field)
        ++row;
    QVERIFY2(row < fields->rowCount(), qPrintable(field));
    table->setCurrentIndex(fields->index(row, models::FieldModel::Label));
    QTest::keyClick(table, Qt::Key_Space);
}

QList<core::FieldMapping> TestConnecting::savedFields() const
{
    const auto database = m_workspace->databaseFactory()();
    if (!database)
        return {};
    return store::MappingStore(**database).all().value_or(QList<core::FieldMapping>());
}

void TestConnecting::whatIsTypedConnectsBothSystemsMakesTheLinkFieldsAndChoosesTheFields()
{
    const sandbox::Access salesforce = m_host->salesforce();
    const sandbox::Access marketo = m_host->marketo();
    type("salesforceForm", salesforce, salesforce.clientSecret);
    QTRY_VERIFY_WITH_TIMEOUT(canGoOn(), longestAnswerMs);
    goOn();
    QVERIFY(!canGoOn());
    type("marketoForm", marketo, marketo.clientSecret);
    QTRY_VERIFY_WITH_TIMEOUT(canGoOn(), longestAnswerMs);
    goOn();
    auto* create = find<QPushButton>("createFields");
    QTRY_VERIFY_WITH_TIMEOUT(create->isEnabled(), longestAnswerMs);
    QVERIFY(!canGoOn()); // a system that was never linked has none
    create->click();
    QTRY_VERIFY_WITH_TIMEOUT(canGoOn(), longestAnswerMs);
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(canGoOn(), longestAnswerMs); // what was described for the link fields is kept
    switchField(QStringLiteral("Title"));
    QVERIFY(savedFields().isEmpty());
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("stepLabel")->text().contains(QStringLiteral("First preview")),
                             longestAnswerMs);
    const QList<core::FieldMapping> saved = savedFields();
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.constFirst().object == core::ObjectType::Lead);
    QCOMPARE(saved.constFirst().salesforceField, QStringLiteral("Title"));
    QVERIFY(!saved.constFirst().enabled);
    QSignalSpy finished(&m_connecting->page(), &gui::ConnectPage::finished);
    goOn();
    QCOMPARE(finished.size(), 1);
    QVERIFY(m_workspace->isConnected());
}

void TestConnecting::aWrongSecretHoldsTheStep()
{
    type("salesforceForm", m_host->salesforce(), QStringLiteral("not the secret"));
    auto* result = find<QLabel>("salesforceResult");
    QTRY_VERIFY_WITH_TIMEOUT(!result->text().isEmpty(), longestAnswerMs);
    QVERIFY(!canGoOn());
    QVERIFY(!result->text().contains(QStringLiteral("not the secret")));
}

void TestConnecting::anAttemptThatFailsLeavesTheStoredConnection()
{
    const QString secretName = QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET");
    sandbox::Access salesforce = m_host->salesforce();
    const QString clientId = salesforce.clientId;
    type("salesforceForm", salesforce, salesforce.clientSecret);
    QTRY_VERIFY_WITH_TIMEOUT(canGoOn(), longestAnswerMs);
    const QString worked = find<QLabel>("salesforceResult")->text();
    salesforce.clientId = QStringLiteral("nobody");
    type("salesforceForm", salesforce, QStringLiteral("not the secret"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("salesforceResult")->text() != worked, longestAnswerMs);
    QVERIFY(!canGoOn());
    const QString known = m_workspace->settings().value(QStringLiteral("salesforce.clientId"));
    QCOMPARE(known, clientId);
    QCOMPARE(m_secrets->read(secretName)->reveal().toByteArray(), salesforce.clientSecret.toUtf8());
}

QTEST_MAIN(TestConnecting)
#include "tst_connecting.moc"
