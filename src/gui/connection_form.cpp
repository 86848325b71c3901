// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connection_form.h"

#include "ui_connection_form.h"

#include <QHideEvent>
#include <utility>

namespace lockstep::gui {

ConnectionForm::ConnectionForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionForm>())
{
    m_ui->setupUi(this);
    m_ui->flowCombo->addItem(tr("Client credentials (id and secret)"), QStringLiteral("client-credentials"));
    m_ui->flowCombo->addItem(tr("In the browser (as yourself)"), QStringLiteral("browser"));
    m_ui->flowCombo->addItem(tr("JWT (a key file)"), QStringLiteral("jwt"));
    connect(m_ui->flowCombo, &QComboBox::currentIndexChanged, this, &ConnectionForm::showFlow);
    for (const QLineEdit* edit :
         {m_ui->urlEdit, m_ui->clientIdEdit, m_ui->secretEdit, m_ui->usernameEdit, m_ui->keyFileEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::updateButton);
        connect(edit, &QLineEdit::returnPressed, m_ui->connectButton, &QPushButton::click);
    }
    connect(m_ui->connectButton, &QPushButton::clicked, this, [this] { Q_EMIT wanted(draft()); });
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::begin(core::System system, models::SettingValues& values)
{
    m_system = system;
    const bool isSalesforce = system == core::System::Salesforce;
    m_ui->urlEdit->setPlaceholderText(isSalesforce ? QStringLiteral("https://acme.my.salesforce.com")
                                                   : QStringLiteral("https://123-ABC-456.mktorest.com"));
    m_ui->flowLabel->setVisible(isSalesforce);
    m_ui->flowCombo->setVisible(isSalesforce);
    connect(&values, &models::SettingValues::refreshed, this, [this, &values] { showStored(values); });
    showStored(values);
    showFlow();
}

void ConnectionForm::showStored(const models::SettingValues& values)
{
    const auto stored = [&values](const char* key) { return values.value(QLatin1String(key)); };
    if (m_system == core::System::Marketo) {
        m_ui->urlEdit->setText(stored("marketo.url"));
        m_ui->clientIdEdit->setText(stored("marketo.clientId"));
    } else {
        m_ui->urlEdit->setText(stored("salesforce.loginUrl"));
        m_ui->clientIdEdit->setText(stored("salesforce.clientId"));
        m_ui->usernameEdit->setText(stored("salesforce.username"));
        m_ui->keyFileEdit->setText(stored("salesforce.keyFile"));
        m_ui->flowCombo->setCurrentIndex(std::max(0, m_ui->flowCombo->findData(stored("salesforce.flow"))));
    }
    const bool known = !m_ui->clientIdEdit->text().isEmpty();
    m_ui->secretEdit->setPlaceholderText(known ? tr("as stored") : QString());
    updateButton();
}

bool ConnectionForm::isFlow(const char* flow) const
{
    return m_system == core::System::Salesforce
        && m_ui->flowCombo->currentData().toString() == QLatin1String(flow);
}

bool ConnectionForm::isJwt() const
{
    return isFlow("jwt");
}

bool ConnectionForm::isBrowser() const
{
    return isFlow("browser");
}

void ConnectionForm::showFlow()
{
    const bool hasSecret = !isJwt() && !isBrowser();
    m_ui->secretLabel->setVisible(hasSecret);
    m_ui->secretEdit->setVisible(hasSecret);
    m_ui->usernameLabel->setVisible(!hasSecret);
    m_ui->usernameEdit->setVisible(!hasSecret);
    m_ui->keyFileLabel->setVisible(isJwt());
    m_ui->keyFileEdit->setVisible(isJwt());
    m_ui->connectButton->setText(isBrowser() ? tr("Sign in in the &browser") : tr("Save and &test"));
    updateButton();
}

void ConnectionForm::setBusy(bool busy)
{
    m_busy = busy;
    QString hint;
    if (busy)
        hint = isBrowser() ? tr("Allow the access in your browser…") : tr("Asking…");
    m_ui->hintLabel->setText(hint);
    updateButton();
}

void ConnectionForm::setConnected()
{
    forgetSecret();
    m_ui->secretEdit->setPlaceholderText(tr("as stored"));
}

void ConnectionForm::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) // a minimised window is in the middle of something
        forgetSecret();
    QWidget::hideEvent(event);
}

// Of what the line edit kept to undo the typing, Qt lets go unwiped.
void ConnectionForm::forgetSecret()
{
    QString typed = m_ui->secretEdit->text();
    m_ui->secretEdit->setText(QString());
    (void)core::Secret::takenFrom(std::move(typed)); // ours alone, now that the line edit has another
}

void ConnectionForm::updateButton()
{
    bool complete =
        !m_ui->urlEdit->text().trimmed().isEmpty() && !m_ui->clientIdEdit->text().trimmed().isEmpty();
    if (isJwt())
        complete = complete && !m_ui->usernameEdit->text().trimmed().isEmpty()
            && !m_ui->keyFileEdit->text().trimmed().isEmpty();
    m_ui->connectButton->setEnabled(complete && !m_busy);
}

core::ConnectionDraft ConnectionForm::draft() const
{
    core::ConnectionDraft draft;
    draft.system = m_system;
    draft.url = m_ui->urlEdit->text().trimmed();
    draft.clientId = m_ui->clientIdEdit->text().trimmed();
    if (m_system == core::System::Salesforce)
        draft.flow = m_ui->flowCombo->currentData().toString();
    if (isJwt() || isBrowser())
        draft.username = m_ui->usernameEdit->text().trimmed();
    else if (auto typed = core::Secret::takenFrom(m_ui->secretEdit->text().trimmed()); !typed.isEmpty())
        draft.secret = core::shared(std::move(typed));
    if (isJwt())
        draft.keyFile = m_ui->keyFileEdit->text().trimmed();
    return draft;
}

} // namespace lockstep::gui
