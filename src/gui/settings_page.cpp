// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings_page.h"

#include "core/text_story.h"
#include "gui/disconnect_panel.h"
#include "gui/icons.h"
#include "gui/language.h"
#include "gui/setting_editor.h"
#include "gui/setting_texts.h"
#include "models/display.h"
#include "ui_settings_page.h"

namespace lockstep::gui {

namespace {
constexpr int dotSize = 12;
}

SettingsPage::SettingsPage(const Services& services, models::SettingValues& values, WindowChoices& choices,
                           QWidget* parent)
    : Page(parent)
    , m_sync(services.sync)
    , m_connections(services.connections)
    , m_values(values)
    , m_choices(choices)
    , m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeConnections();
    makeForms();
    makeWindowChoices();
    connectWindowChoices();
    connect(m_ui->openWizard, &QPushButton::clicked, this, &SettingsPage::connectWanted);
    connect(&m_sync, &core::SyncControl::statusChanged, this, &SettingsPage::showStatus);
    connect(&m_connections, &core::ConnectionTester::connected, this, &SettingsPage::showConnected);
    connect(&m_connections, &core::ConnectionTester::refused, this, &SettingsPage::showRefused);
    connect(&m_connections, &core::ConnectionTester::disconnected, this, &SettingsPage::showDisconnected);
    connect(&m_values, &models::SettingValues::refused, this,
            [this](const QString&, const core::Error& error) { Q_EMIT problem(error); });
    connect(&m_values, &models::SettingValues::changed, this,
            [this] { Q_EMIT notice(tr("Saved. The next sync uses it.")); });
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::makeConnections()
{
    m_salesforce = {m_ui->salesforceDot,  m_ui->salesforceState,   m_ui->salesforceResult,
                    m_ui->salesforceTest, m_ui->salesforceChange,  m_ui->salesforceDisconnect,
                    m_ui->salesforceForm, m_ui->salesforceQuestion};
    m_marketo = {m_ui->marketoDot,    m_ui->marketoState,      m_ui->marketoResult, m_ui->marketoTest,
                 m_ui->marketoChange, m_ui->marketoDisconnect, m_ui->marketoForm,   m_ui->marketoQuestion};
    for (const core::System system : {core::System::Salesforce, core::System::Marketo})
        makeSide(system);
}

void SettingsPage::makeSide(core::System system)
{
    Side& shown = side(system);
    shown.result->hide();
    shown.form->hide();
    shown.form->begin(system, m_values);
    showSide(system, {});
    offerDisconnect(system);
    connect(shown.test, &QPushButton::clicked, this, [this, system] { test(system); });
    connect(shown.change, &QPushButton::clicked, shown.form,
            [form = shown.form] { form->setVisible(form->isHidden()); });
    connect(shown.form, &ConnectionForm::wanted, this, [this, system](const core::ConnectionDraft& draft) {
        setBusy(system, true);
        side(system).changing = true;
        m_connections.connectSystem(draft);
    });
    connect(shown.disconnect, &QPushButton::clicked, this, [this, system] { askToDisconnect(system); });
    connect(shown.question, &DisconnectPanel::confirmed, this, [this, system] { endConnection(system); });
    connect(shown.question, &DisconnectPanel::cancelled, shown.disconnect, qOverload<>(&QWidget::setFocus));
    connect(&m_values, &models::SettingValues::refreshed, this, [this, system] { offerDisconnect(system); });
}

void SettingsPage::makeForms()
{
    const std::pair<QFormLayout*, QList<SettingText>> forms[] = {{m_ui->scheduleForm, scheduleTexts()},
                                                                 {m_ui->rulesForm, ruleTexts()},
                                                                 {m_ui->filtersForm, filterTexts()},
                                                                 {m_ui->advancedForm, advancedTexts()}};
    for (const auto& [form, texts] : forms) {
        for (const SettingText& text : texts)
            addSetting(*form, text, m_values);
    }
}

void SettingsPage::makeWindowChoices()
{
    m_ui->themeCombo->addItem(tr("As the system"), static_cast<int>(Theme::System));
    m_ui->themeCombo->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_ui->themeCombo->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_ui->themeCombo->setCurrentIndex(m_ui->themeCombo->findData(static_cast<int>(m_choices.theme())));
    m_ui->languageCombo->addItem(tr("As the system"), QString());
    const QStringList languages = builtInLanguages();
    for (const QString& language : languages)
        m_ui->languageCombo->addItem(QLocale(language).nativeLanguageName(), language);
    m_ui->languageCombo->setCurrentIndex(std::max(0, m_ui->languageCombo->findData(m_choices.language())));
    m_ui->closeToTray->setChecked(m_choices.closesToTray());
    m_ui->notifyAttention->setChecked(m_choices.notifiesOfAttention());
    m_ui->notifyConnection->setChecked(m_choices.notifiesOfConnections());
}

void SettingsPage::connectWindowChoices()
{
    connect(m_ui->themeCombo, &QComboBox::activated, this,
            [this] { m_choices.setTheme(static_cast<Theme>(m_ui->themeCombo->currentData().toInt())); });
    connect(&m_choices, &WindowChoices::themeChosen, this, [this](Theme theme) {
        m_ui->themeCombo->setCurrentIndex(m_ui->themeCombo->findData(static_cast<int>(theme)));
    });
    connect(m_ui->languageCombo, &QComboBox::activated, this,
            [this] { m_choices.setLanguage(m_ui->languageCombo->currentData().toString()); });
    connect(m_ui->closeToTray, &QCheckBox::clicked, &m_choices, &WindowChoices::setClosesToTray);
    connect(m_ui->notifyAttention, &QCheckBox::clicked, &m_choices, &WindowChoices::setNotifiesOfAttention);
    connect(m_ui->notifyConnection, &QCheckBox::clicked, &m_choices,
            &WindowChoices::setNotifiesOfConnections);
}

void SettingsPage::save(QSettings& settings) const
{
    Page::save(settings);
    settings.setValue(settingsKey(m_ui->settingTabs), m_ui->settingTabs->currentIndex());
}

void SettingsPage::restore(const QSettings& settings)
{
    Page::restore(settings);
    m_ui->settingTabs->setCurrentIndex(settings.value(settingsKey(m_ui->settingTabs), 0).toInt());
}

void SettingsPage::showConnections()
{
    m_ui->settingTabs->setCurrentIndex(0);
}

SettingsPage::Side& SettingsPage::side(core::System system)
{
    return system == core::System::Salesforce ? m_salesforce : m_marketo;
}

void SettingsPage::showStatus(const core::SyncStatus& status)
{
    m_status = status;
    showSide(core::System::Salesforce, status.salesforce);
    showSide(core::System::Marketo, status.marketo);
}

void SettingsPage::showSide(core::System system, const core::SystemStatus& status)
{
    Side& shown = side(system);
    shown.dot->setPixmap(icon(iconName(status.state)).pixmap(dotSize, dotSize));
    if (status.state == core::ConnectionState::Reconnect) { // a state and what to do, not only an order
        shown.state->setText(tr("Login refused: press Change… and enter it again"));
        return;
    }
    QString text = core::text::connectionName(status.state);
    if (status.usage.used >= 0 && status.usage.limit > 0)
        text += QStringLiteral(" · ")
            + tr("%1 of %2 calls used today")
                  .arg(models::numberText(status.usage.used), models::numberText(status.usage.limit));
    shown.state->setText(text);
}

void SettingsPage::test(core::System system)
{
    setBusy(system, true);
    m_connections.test(system);
}

void SettingsPage::setBusy(core::System system, bool busy)
{
    Side& shown = side(system);
    shown.test->setEnabled(!busy);
    shown.form->setBusy(busy);
    offerDisconnect(system);
    if (busy) {
        shown.result->setText(tr("Asking %1…").arg(models::systemName(system)));
        shown.result->show();
    }
}

void SettingsPage::showConnected(core::System system, const core::ConnectionInfo& info)
{
    setBusy(system, false);
    Side& shown = side(system);
    shown.result->show();
    shown.result->setText(QStringLiteral("✓ ")
                          + tr("Connected as %1, API %2.").arg(info.user, info.apiVersion));
    if (!std::exchange(shown.changing, false))
        return;
    shown.form->hide();
    m_values.refresh();
    m_sync.reconnect();
}

void SettingsPage::showRefused(core::System system, const core::Error& error)
{
    setBusy(system, false);
    Side& shown = side(system);
    const bool wasChanging = std::exchange(shown.changing, false);
    const bool isCancelled = error.code == QLatin1String("cancelled"); // says nothing of the connection
    shown.result->setVisible(!isCancelled);
    shown.result->setText(QStringLiteral("✗ ") + core::text::oneLine(error));
    if (isCancelled || wasChanging)
        return; // the connection in use is another one
    shown.dot->setPixmap(icon(QStringLiteral("state-failed")).pixmap(dotSize, dotSize));
    shown.state->setText(tr("The test failed"));
}

void SettingsPage::offerDisconnect(core::System system)
{
    const QString key = system == core::System::Salesforce ? QStringLiteral("salesforce.clientId")
                                                           : QStringLiteral("marketo.clientId");
    Side& shown = side(system);
    shown.disconnect->setEnabled(shown.test->isEnabled() && !m_values.value(key).isEmpty());
}

void SettingsPage::askToDisconnect(core::System system)
{
    const bool allowedInBrowser = system == core::System::Salesforce
        && m_values.value(QStringLiteral("salesforce.flow")) == QLatin1String("browser");
    side(system).question->ask(system, m_status, allowedInBrowser);
}

// No run shall find out half-way that it may no longer.
void SettingsPage::endConnection(core::System system)
{
    m_sync.pause();
    m_sync.stop();
    setBusy(system, true);
    m_connections.disconnectSystem(system);
}

void SettingsPage::showDisconnected(core::System system, const core::Error& left)
{
    setBusy(system, false);
    QString text = QStringLiteral("✓ ") + tr("Disconnected. The sync is paused.");
    if (!left.code.isEmpty())
        text = core::text::joined({text, core::text::oneLine(left)});
    side(system).result->setText(text);
    m_values.refresh();
    m_sync.reconnect();
}

} // namespace lockstep::gui
