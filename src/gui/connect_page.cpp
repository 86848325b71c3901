// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connect_page.h"

#include "core/text_story.h"
#include "gui/fields_step.h"
#include "gui/icons.h"
#include "models/display.h"
#include "ui_connect_page.h"

#include <QHideEvent>
#include <utility>

namespace lockstep::gui {

namespace {

constexpr int tickSize = 20;

QString fieldLines(const core::LinkFieldReport& report)
{
    QStringList lines;
    for (const QString& field : report.present)
        lines.append(QStringLiteral("✓ ")
                     + (report.created.contains(field) ? ConnectPage::tr("%1 was created").arg(field)
                                                       : ConnectPage::tr("%1 is there").arg(field)));
    for (const QString& field : report.missing) {
        lines.append(QStringLiteral("✗ ") + ConnectPage::tr("%1 is missing").arg(field));
        const QStringList steps = report.steps.value(field);
        for (const QString& step : steps)
            lines.append(QStringLiteral("      ") + step);
    }
    return lines.join(QLatin1Char('\n'));
}
} // namespace

ConnectPage::ConnectPage(core::ConnectionTester& connections, models::SettingValues& values,
                         core::FieldTable& fields, models::EpochSource& epochs, QWidget* parent)
    : Page(parent)
    , m_connections(connections)
    , m_values(values)
    , m_ui(std::make_unique<Ui::ConnectPage>())
    , m_choice(new FieldsStep(fields, epochs))
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    m_ui->fieldsResult->setTextFormat(Qt::PlainText);
    connectForms();
    makeChoice();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        giveUp();
        m_choice->discard();
        Q_EMIT cancelled();
    });
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { goTo(m_ui->steps->currentIndex() - 1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, &ConnectPage::next);
    connect(m_ui->checkFields, &QPushButton::clicked, this, [this] { askForFields(false); });
    connect(m_ui->createFields, &QPushButton::clicked, this, [this] { askForFields(true); });
    connect(&connections, &core::ConnectionTester::connected, this, &ConnectPage::showConnected);
    connect(&connections, &core::ConnectionTester::refused, this, &ConnectPage::showRefused);
    connect(&connections, &core::ConnectionTester::linkFieldsChecked, this, &ConnectPage::showFields);
    connect(&connections, &core::ConnectionTester::linkFieldsFailed, this, [this](const core::Error& error) {
        m_busy = false;
        m_ui->fieldsResult->setText(QStringLiteral("✗ ") + core::text::oneLine(error));
        updateButtons();
    });
    goTo(SalesforceStep);
}

ConnectPage::~ConnectPage() = default;

void ConnectPage::connectForms()
{
    const std::pair<ConnectionForm*, core::System> forms[] = {
        {m_ui->salesforceForm, core::System::Salesforce}, {m_ui->marketoForm, core::System::Marketo}};
    for (const auto& [form, system] : forms) {
        form->begin(system, m_values);
        connect(form, &ConnectionForm::wanted, this, [this, form = form](const core::ConnectionDraft& draft) {
            form->setBusy(true);
            m_typed = true;
            m_connections.connectSystem(draft);
        });
    }
}

void ConnectPage::makeChoice()
{
    m_ui->steps->insertWidget(ChoiceStep, m_choice);
    m_choice->tabBefore(m_ui->cancelButton);
    setTabOrder(m_ui->cancelButton, m_ui->backButton);
    setTabOrder(m_ui->backButton, m_ui->nextButton);
    connect(m_choice, &FieldsStep::readyChanged, this, &ConnectPage::updateButtons);
    connect(m_choice, &FieldsStep::applied, this, [this] {
        if (m_ui->steps->currentIndex() == ChoiceStep) // else it was left meanwhile
            goTo(StartStep);
    });
    connect(m_choice, &FieldsStep::checkWanted, this, [this] {
        m_fields = false;
        goTo(LinkStep);
    });
}

void ConnectPage::begin()
{
    m_salesforce = m_marketo = m_fields = false;
    showResult(core::System::Salesforce, false, {});
    showResult(core::System::Marketo, false, {});
    goTo(SalesforceStep);
}

void ConnectPage::goTo(int step)
{
    const QString names[StepCount] = {tr("Salesforce"), tr("Marketo"), tr("Link fields"), tr("Fields"),
                                      tr("First preview")};
    m_choice->discard(); // what is not applied ends with its step
    m_ui->steps->setCurrentIndex(step);
    m_ui->stepLabel->setText(
        tr("Step %1 of %2: %3")
            .arg(QString::number(step + 1), QString::number(static_cast<int>(StepCount)), names[step]));
    if (step == LinkStep && !m_fields)
        askForFields(false);
    else if (step == ChoiceStep)
        m_choice->begin();
    else
        tryStored();
    updateButtons();
}

// A connection that is stored already needs no typing.
void ConnectPage::tryStored()
{
    const int step = m_ui->steps->currentIndex();
    if (step == SalesforceStep && !m_salesforce
        && !m_values.value(QStringLiteral("salesforce.clientId")).isEmpty()) {
        m_ui->salesforceForm->setBusy(true);
        m_connections.test(core::System::Salesforce);
    } else if (step == MarketoStep && !m_marketo
               && !m_values.value(QStringLiteral("marketo.clientId")).isEmpty()) {
        m_ui->marketoForm->setBusy(true);
        m_connections.test(core::System::Marketo);
    }
}

void ConnectPage::next()
{
    const int step = m_ui->steps->currentIndex();
    if (step == StartStep) {
        m_typed = false; // whoever goes on takes what is stored
        Q_EMIT finished();
    } else if (step == ChoiceStep) {
        m_choice->apply();
    } else {
        goTo(step + 1);
    }
}

// Left for another page; a window that is only hidden goes on with it.
void ConnectPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!isHidden())
        return;
    giveUp();
    if (std::exchange(m_typed, m_typed && isConnecting()))
        Q_EMIT connectionsChanged();
}

bool ConnectPage::isConnecting() const
{
    return m_ui->salesforceForm->isBusy() || m_ui->marketoForm->isBusy();
}

// Who has asked for nothing ends no question of the other pages.
void ConnectPage::giveUp()
{
    if (m_busy || isConnecting())
        m_connections.cancel();
}

// An answer that was on its way when the page was left.
void ConnectPage::tellLate()
{
    if (isHidden() && std::exchange(m_typed, false))
        Q_EMIT connectionsChanged();
}

void ConnectPage::showConnected(core::System system, const core::ConnectionInfo& info)
{
    (system == core::System::Salesforce ? m_salesforce : m_marketo) = true;
    m_fields = false; // maybe another system
    (system == core::System::Salesforce ? m_ui->salesforceForm : m_ui->marketoForm)->setConnected();
    QString text = tr("Connected as %1, API %2.").arg(info.user, info.apiVersion);
    if (info.usage.used >= 0 && info.usage.limit > 0)
        text = core::text::joined(
            {text,
             tr("%1 of %2 calls used today.")
                 .arg(models::numberText(info.usage.used), models::numberText(info.usage.limit))});
    showResult(system, true, text);
    updateButtons();
    tellLate();
}

void ConnectPage::showRefused(core::System system, const core::Error& error)
{
    (system == core::System::Salesforce ? m_salesforce : m_marketo) = false;
    showResult(system, false, core::text::oneLine(error));
    updateButtons();
    tellLate();
}

void ConnectPage::showResult(core::System system, bool ok, const QString& text)
{
    const bool isSalesforce = system == core::System::Salesforce;
    QLabel* const tick = isSalesforce ? m_ui->salesforceTick : m_ui->marketoTick;
    const QString name = ok ? QStringLiteral("state-ok") : QStringLiteral("state-failed");
    tick->setPixmap(text.isEmpty() ? QPixmap() : icon(name).pixmap(tickSize, tickSize));
    (isSalesforce ? m_ui->salesforceResult : m_ui->marketoResult)->setText(text);
    (isSalesforce ? m_ui->salesforceForm : m_ui->marketoForm)->setBusy(false);
}

void ConnectPage::askForFields(bool create)
{
    m_busy = true;
    m_fields = false;
    m_ui->fieldsResult->setText(create ? tr("Creating the missing link fields…")
                                       : tr("Looking for the link fields of both systems…"));
    updateButtons();
    if (create)
        m_connections.createLinkFields();
    else
        m_connections.checkLinkFields();
}

void ConnectPage::showFields(const core::LinkFieldReport& report)
{
    m_busy = false;
    m_fields = report.missing.isEmpty();
    m_ui->fieldsResult->setText(fieldLines(report));
    updateButtons();
}

void ConnectPage::updateButtons()
{
    const int step = m_ui->steps->currentIndex();
    const bool ready[StepCount] = {m_salesforce, m_marketo, m_fields, m_choice->isReady(), true};
    m_ui->backButton->setEnabled(step > SalesforceStep && !m_choice->isSaving());
    m_ui->nextButton->setEnabled(ready[step]);
    m_ui->nextButton->setText(step == StartStep ? tr("Open the &preview") : tr("&Next"));
    m_ui->checkFields->setEnabled(!m_busy);
    m_ui->createFields->setEnabled(!m_busy && !m_fields);
}

} // namespace lockstep::gui
