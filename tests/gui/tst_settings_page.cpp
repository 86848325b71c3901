// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setting_specs.h"
#include "gui/banner.h"
#include "gui/condition_editor.h"
#include "gui/setting_texts.h"
#include "gui/window_fixture.h"
#include "models/display.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everySettingStandsOnOnePage();
    void everySettingSaysWhatItDoes();
    void thePauseIsShownInMinutes();
    void aChoiceIsSavedAtOnce();
    void whatIsRefusedJumpsBack();
    void anEmptyNumberIsAutomatic();
    void aFilterIsMadeOfConditions();
    void aConnectionIsTested();
    void aRefusedConnectionSaysWhyAndWhatToDo();
    void aTestThatIsGivenUpSaysNothing();
    void aRefusedLoginIsAStateAndSaysWhatToDo();
    void aChangedConnectionIsUsedByTheNextRun();
    void disconnectingAsksFirst();
    void aDisconnectedSystemIsForgottenAndTheSyncPauses();
    void whatIsLeftOfADisconnectIsSaid();
    void jwtAsksForAKeyInsteadOfASecret();
    void theBrowserNeedsNoSecret();
    void aSettingOfTheClientsReconnectsThem();
    void windowChoicesAreRemembered();
    void aNotificationComesOnceWhenMoreNeedsAttention();
    void aBrokenConnectionIsNotified();

private:
    template <typename Widget> [[nodiscard]] Widget* inside(const char* parent, const char* name) const
    {
        return m_fixture->find<QWidget>("SettingsPage")
            ->findChild<QWidget*>(QLatin1String(parent))
            ->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] bool wasSet(const char* key, const char* value) const
    {
        return m_fixture->settings.sets.contains(
            qMakePair(QString::fromLatin1(key), QString::fromLatin1(value)));
    }
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSettingsPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->settings.values = {
        {QStringLiteral("salesforce.loginUrl"), QStringLiteral("https://acme.my.salesforce.com")},
        {QStringLiteral("salesforce.clientId"), QStringLiteral("app")},
        {QStringLiteral("sync.intervalSeconds"), QStringLiteral("600")}};
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(tests::SettingsRail);
    QTRY_COMPARE(m_fixture->find<QDoubleSpinBox>("setting_sync_intervalSeconds")->value(), 10.0);
}

void TestSettingsPage::cleanup()
{
    m_fixture.reset();
}

void TestSettingsPage::everySettingStandsOnOnePage()
{
    QSet<QString> shown;
    for (const gui::SettingText& text :
         gui::scheduleTexts() + gui::ruleTexts() + gui::filterTexts() + gui::advancedTexts()) {
        QVERIFY2(!shown.contains(QLatin1String(text.key)), text.key);
        shown.insert(QLatin1String(text.key));
    }
    for (const core::SettingSpec& spec : core::settingSpecs())
        QVERIFY2(spec.connection != shown.contains(spec.key), qPrintable(spec.key));
}

// A tool tip alone is not seen by who does not look for it.
void TestSettingsPage::everySettingSaysWhatItDoes()
{
    QStringList words;
    const auto labels = m_fixture->find<QWidget>("SettingsPage")->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        words.append(label->text());
    for (const gui::SettingText& text :
         gui::scheduleTexts() + gui::ruleTexts() + gui::filterTexts() + gui::advancedTexts())
        QVERIFY2(words.contains(text.help), text.key);
}

void TestSettingsPage::thePauseIsShownInMinutes()
{
    m_fixture->find<QTabWidget>("settingTabs")->setCurrentIndex(1);
    auto* pause = m_fixture->find<QDoubleSpinBox>("setting_sync_intervalSeconds");
    pause->setFocus();
    pause->selectAll();
    QTest::keyClicks(pause, QStringLiteral("2.5"));
    QTest::keyClick(pause, Qt::Key_Return);
    QTRY_VERIFY(wasSet("sync.intervalSeconds", "150"));
    QTRY_VERIFY(m_fixture->find<gui::Banner>("banner")->isVisible());
}

void TestSettingsPage::aChoiceIsSavedAtOnce()
{
    auto* conflict = m_fixture->find<QComboBox>("setting_conflict_lead");
    conflict->setCurrentIndex(conflict->findData(QStringLiteral("salesforce")));
    Q_EMIT conflict->activated(conflict->currentIndex());
    QTRY_VERIFY(wasSet("conflict.lead", "salesforce"));
    m_fixture->find<QCheckBox>("setting_match_byEmail")->click();
    QTRY_VERIFY(wasSet("match.byEmail", "false"));
}

void TestSettingsPage::whatIsRefusedJumpsBack()
{
    auto* field = m_fixture->find<QLineEdit>("setting_marketo_idField");
    field->setText(QStringLiteral("not a name"));
    Q_EMIT field->editingFinished();
    QTRY_COMPARE(field->text(), QStringLiteral("salesforceId"));
    QVERIFY(m_fixture->find<gui::Banner>("banner")->isVisible());
    QVERIFY(m_fixture->settings.sets.isEmpty());
}

void TestSettingsPage::anEmptyNumberIsAutomatic()
{
    auto* share = m_fixture->find<QSpinBox>("setting_quota_push");
    QCOMPARE(share->text(), QStringLiteral("automatic"));
    share->setValue(90);
    Q_EMIT share->editingFinished();
    QTRY_VERIFY(wasSet("quota.push", "90"));
    share->setValue(share->minimum());
    Q_EMIT share->editingFinished();
    QTRY_VERIFY(wasSet("quota.push", ""));
}

void TestSettingsPage::aFilterIsMadeOfConditions()
{
    m_fixture->find<QTabWidget>("settingTabs")->setCurrentIndex(3);
    auto* filter = m_fixture->find<gui::ConditionEditor>("setting_filter_lead");
    filter->findChild<QPushButton*>(QStringLiteral("addCondition"))->click();
    auto* field = filter->findChild<QLineEdit*>(QStringLiteral("conditionField"));
    QTest::keyClicks(field, QStringLiteral("Status"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_fixture->settings.sets.isEmpty()); // no value yet
    auto* value = filter->findChild<QLineEdit*>(QStringLiteral("conditionValue"));
    QTest::keyClicks(value, QStringLiteral("Qualified"));
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_VERIFY(wasSet("filter.lead", R"([{"field":"Status","op":"equals","value":"Qualified"}])"));
    filter->findChild<QAbstractButton*>(QStringLiteral("removeCondition"))->click();
    QTRY_VERIFY(wasSet("filter.lead", ""));
}

void TestSettingsPage::aConnectionIsTested()
{
    m_fixture->find<QPushButton>("salesforceTest")->click();
    QVERIFY(m_fixture->connections.tests == QList<core::System>{core::System::Salesforce});
    auto* result =
        m_fixture->find<QWidget>("SettingsPage")->findChild<QLabel*>(QStringLiteral("salesforceResult"));
    QTRY_VERIFY(result->text().contains(QStringLiteral("sync@acme.example")));
    QVERIFY(m_fixture->find<QPushButton>("salesforceTest")->isEnabled());
    QCOMPARE(m_fixture->sync.reconnects, 0);
}

void TestSettingsPage::aRefusedConnectionSaysWhyAndWhatToDo()
{
    m_fixture->connections.failure.emplace().code = QStringLiteral("invalid_client");
    m_fixture->find<QPushButton>("marketoTest")->click();
    auto* result =
        m_fixture->find<QWidget>("SettingsPage")->findChild<QLabel*>(QStringLiteral("marketoResult"));
    QTRY_VERIFY(result->text().startsWith(QStringLiteral("✗ ")));
    QVERIFY(result->text().contains(QLatin1Char(' ')));
    auto* state = m_fixture->find<QLabel>("marketoState"); // nothing says that it works
    QCOMPARE(state->text(), QStringLiteral("The test failed"));
    m_fixture->sync.requestStatus();
    QTRY_VERIFY(state->text().startsWith(QStringLiteral("Connected")));
}

void TestSettingsPage::aTestThatIsGivenUpSaysNothing()
{
    m_fixture->connections.failure.emplace().code = QStringLiteral("cancelled");
    m_fixture->find<QPushButton>("marketoTest")->click();
    QTRY_VERIFY(m_fixture->find<QPushButton>("marketoTest")->isEnabled());
    QVERIFY(!inside<QLabel>("marketoBox", "marketoResult")->isVisible());
    QVERIFY(m_fixture->find<QLabel>("marketoState")->text() != QStringLiteral("The test failed"));
}

void TestSettingsPage::aRefusedLoginIsAStateAndSaysWhatToDo()
{
    m_fixture->sync.status.marketo.state = core::ConnectionState::Reconnect;
    m_fixture->sync.requestStatus();
    QTRY_COMPARE(m_fixture->find<QLabel>("marketoState")->text(),
                 QStringLiteral("Login refused: press Change… and enter it again"));
}

void TestSettingsPage::aChangedConnectionIsUsedByTheNextRun()
{
    m_fixture->find<QPushButton>("salesforceChange")->click();
    auto* url = inside<QLineEdit>("salesforceForm", "urlEdit");
    QVERIFY(url->isVisible());
    QCOMPARE(url->text(), QStringLiteral("https://acme.my.salesforce.com"));
    url->setText(QStringLiteral("https://acme2.my.salesforce.com"));
    inside<QLineEdit>("salesforceForm", "secretEdit")->setText(QStringLiteral("hush"));
    inside<QPushButton>("salesforceForm", "connectButton")->click();
    QCOMPARE(m_fixture->connections.drafts.size(), 1);
    const core::ConnectionDraft draft = m_fixture->connections.drafts.constFirst();
    QCOMPARE(draft.url, QStringLiteral("https://acme2.my.salesforce.com"));
    QCOMPARE(draft.clientId, QStringLiteral("app"));
    QVERIFY(draft.secret->reveal() == "hush");
    QTRY_COMPARE(m_fixture->sync.reconnects, 1);
    QVERIFY(!url->isVisible());
    QVERIFY(inside<QLineEdit>("salesforceForm", "secretEdit")->text().isEmpty());
}

void TestSettingsPage::disconnectingAsksFirst()
{
    QVERIFY(!m_fixture->find<QPushButton>("marketoDisconnect")->isEnabled()); // it never was connected
    auto* button = m_fixture->find<QPushButton>("salesforceDisconnect");
    auto* question = m_fixture->find<QWidget>("salesforceQuestion");
    QVERIFY(!question->isVisible());
    button->click();
    QVERIFY(question->isVisible());
    const QString text = inside<QLabel>("salesforceQuestion", "disconnectText")->text();
    QVERIFY2(text.contains(models::numberText(908'529)), qPrintable(text)); // are linked
    QVERIFY2(text.contains(models::numberText(12)), qPrintable(text)); // wait
    QVERIFY(!text.contains(QStringLiteral("browser")));
    auto* cancel = inside<QPushButton>("salesforceQuestion", "disconnectCancel");
    QVERIFY(cancel->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(!question->isVisible());
    QVERIFY(button->hasFocus());
    button->click();
    QTest::keyClick(cancel, Qt::Key_Escape);
    QVERIFY(!question->isVisible());
    QVERIFY(m_fixture->connections.disconnects.isEmpty());
    QVERIFY(m_fixture->sync.state() != core::SyncControl::State::Paused);
}

void TestSettingsPage::aDisconnectedSystemIsForgottenAndTheSyncPauses()
{
    auto* button = m_fixture->find<QPushButton>("salesforceDisconnect");
    button->click();
    inside<QPushButton>("salesforceQuestion", "disconnectConfirm")->click();
    QVERIFY(m_fixture->connections.disconnects == QList{core::System::Salesforce});
    QVERIFY(m_fixture->sync.state() == core::SyncControl::State::Paused);
    QVERIFY(!button->isEnabled());
    m_fixture->settings.values.remove(QStringLiteral("salesforce.clientId"));
    const auto* result = inside<QLabel>("salesforceBox", "salesforceResult");
    QTRY_VERIFY(result->text().contains(QStringLiteral("Disconnected")));
    QTRY_COMPARE(m_fixture->sync.reconnects, 1);
    QTRY_VERIFY(inside<QLineEdit>("salesforceForm", "clientIdEdit")->text().isEmpty());
    QVERIFY(!button->isEnabled());
}

void TestSettingsPage::whatIsLeftOfADisconnectIsSaid()
{
    m_fixture->connections.left.code = QStringLiteral("access-not-revoked");
    m_fixture->find<QPushButton>("salesforceDisconnect")->click();
    inside<QPushButton>("salesforceQuestion", "disconnectConfirm")->click();
    const auto* result = inside<QLabel>("salesforceBox", "salesforceResult");
    QTRY_VERIFY(result->text().contains(QStringLiteral("Connected Apps OAuth Usage")));
}

void TestSettingsPage::jwtAsksForAKeyInsteadOfASecret()
{
    m_fixture->find<QPushButton>("salesforceChange")->click();
    auto* flow = inside<QComboBox>("salesforceForm", "flowCombo");
    flow->setCurrentIndex(flow->findData(QStringLiteral("jwt")));
    QVERIFY(!inside<QLineEdit>("salesforceForm", "secretEdit")->isVisible());
    auto* save = inside<QPushButton>("salesforceForm", "connectButton");
    QVERIFY(!save->isEnabled());
    inside<QLineEdit>("salesforceForm", "usernameEdit")->setText(QStringLiteral("sync@acme.example"));
    inside<QLineEdit>("salesforceForm", "keyFileEdit")->setText(QStringLiteral("/keys/server.key"));
    QVERIFY(save->isEnabled());
    save->click();
    QCOMPARE(m_fixture->connections.drafts.constFirst().flow, QStringLiteral("jwt"));
    QCOMPARE(m_fixture->connections.drafts.constFirst().keyFile, QStringLiteral("/keys/server.key"));
}

void TestSettingsPage::theBrowserNeedsNoSecret()
{
    m_fixture->find<QPushButton>("salesforceChange")->click();
    auto* flow = inside<QComboBox>("salesforceForm", "flowCombo");
    flow->setCurrentIndex(flow->findData(QStringLiteral("browser")));
    QVERIFY(!inside<QLineEdit>("salesforceForm", "secretEdit")->isVisible());
    QVERIFY(!inside<QLineEdit>("salesforceForm", "keyFileEdit")->isVisible());
    inside<QPushButton>("salesforceForm", "connectButton")->click();
    QCOMPARE(m_fixture->connections.drafts.constFirst().flow, QStringLiteral("browser"));
    QVERIFY(!m_fixture->connections.drafts.constFirst().secret);
}

void TestSettingsPage::aSettingOfTheClientsReconnectsThem()
{
    m_fixture->find<QCheckBox>("setting_recreate_inMarketo")->click();
    QTRY_VERIFY(wasSet("recreate.inMarketo", "false"));
    QCOMPARE(m_fixture->sync.reconnects, 0);
    auto* calls = m_fixture->find<QSpinBox>("setting_marketo_inFlight");
    calls->setValue(3);
    Q_EMIT calls->editingFinished();
    QTRY_COMPARE(m_fixture->sync.reconnects, 1);
}

void TestSettingsPage::windowChoicesAreRemembered()
{
    QSignalSpy themes(&m_fixture->window->choices(), &gui::WindowChoices::themeChosen);
    auto* theme = m_fixture->find<QComboBox>("themeCombo");
    theme->setCurrentIndex(theme->findData(static_cast<int>(gui::Theme::Dark)));
    Q_EMIT theme->activated(theme->currentIndex());
    QCOMPARE(themes.size(), 1);
    QVERIFY(m_fixture->find<QAction>("actionThemeDark")->isChecked());
    m_fixture->find<QCheckBox>("closeToTray")->click();
    m_fixture->find<QCheckBox>("notifyAttention")->click();
    QSignalSpy languages(&m_fixture->window->choices(), &gui::WindowChoices::languageChosen);
    auto* language = m_fixture->find<QComboBox>("languageCombo");
    language->setCurrentIndex(language->findData(QStringLiteral("en")));
    Q_EMIT language->activated(language->currentIndex());
    QCOMPARE(languages.size(), 1);
    m_fixture->close();
    m_fixture->open();
    QVERIFY(m_fixture->window->choices().theme() == gui::Theme::Dark);
    QCOMPARE(m_fixture->find<QComboBox>("languageCombo")->currentData().toString(), QStringLiteral("en"));
    QVERIFY(m_fixture->find<QCheckBox>("closeToTray")->isChecked());
    QVERIFY(!m_fixture->find<QCheckBox>("notifyAttention")->isChecked());
}

void TestSettingsPage::aNotificationComesOnceWhenMoreNeedsAttention()
{
    gui::Notifier notifier(m_fixture->sync, m_fixture->window->choices());
    QSignalSpy wanted(&notifier, &gui::Notifier::wanted);
    const auto take = [&notifier](const QSet<QString>& groups, int things) {
        models::AttentionCounts counts;
        counts.causes = static_cast<int>(groups.size());
        counts.things = things;
        counts.groups = groups;
        notifier.setAttention(counts);
    };
    const QString phone = QStringLiteral("phone");
    const QString title = QStringLiteral("title");
    const QString city = QStringLiteral("city");
    take({phone}, 3);
    QCOMPARE(wanted.size(), 0); // it was so before
    take({phone, title}, 4);
    QCOMPARE(wanted.size(), 1);
    take({phone, title}, 4);
    take({phone}, 3);
    QCOMPARE(wanted.size(), 1);
    take({city}, 1); // another one, though there are no more
    QCOMPARE(wanted.size(), 2);
    m_fixture->sync.setState(core::SyncControl::State::Running);
    take({city}, 100);
    QCOMPARE(wanted.size(), 3);
    take({city}, 3000); // once a run
    QCOMPARE(wanted.size(), 3);
    m_fixture->sync.setState(core::SyncControl::State::Running);
    take({city}, 3001);
    QCOMPARE(wanted.size(), 4);
    m_fixture->window->choices().setNotifiesOfAttention(false);
    take({city, phone}, 3002);
    QCOMPARE(wanted.size(), 4);
}

void TestSettingsPage::aBrokenConnectionIsNotified()
{
    gui::Notifier notifier(m_fixture->sync, m_fixture->window->choices());
    QSignalSpy wanted(&notifier, &gui::Notifier::wanted);
    m_fixture->sync.status.marketo.state = core::ConnectionState::Reconnect;
    Q_EMIT m_fixture->sync.statusChanged(m_fixture->sync.status);
    Q_EMIT m_fixture->sync.statusChanged(m_fixture->sync.status);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.constFirst().constFirst().toString().contains(QStringLiteral("Marketo")));
    gui::Notifier renewed(m_fixture->sync, m_fixture->window->choices()); // of another language
    renewed.takeOver(notifier);
    QSignalSpy again(&renewed, &gui::Notifier::wanted);
    Q_EMIT m_fixture->sync.statusChanged(m_fixture->sync.status);
    QCOMPARE(again.size(), 0);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
