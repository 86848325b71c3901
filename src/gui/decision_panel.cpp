// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/decision_panel.h"

#include "gui/open_page.h"
#include "gui/row_offer.h"
#include "gui/side_offer.h"
#include "gui/verb_action.h"
#include "models/display.h"
#include "ui_decision_panel.h"

#include <QSignalBlocker>
#include <algorithm>

namespace lockstep::gui {

namespace {

QString nameOf(const core::LeadRow& row)
{
    const QString id = row.person != 0 ? QString::number(row.person) : row.record;
    return row.name.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(row.name, id);
}

} // namespace

DecisionPanel::DecisionPanel(const Services& services, const models::SettingValues& values, QWidget* parent)
    : QFrame(parent)
    , m_sync(services.sync)
    , m_browser(services.browser)
    , m_values(values)
    , m_ui(std::make_unique<Ui::DecisionPanel>())
    , m_partners(services.leads, services.sync, services.epochs)
    , m_compare(services.leads, services.sync, services.epochs)
{
    m_ui->setupUi(this);
    makePartners();
    connectButtons();
    connect(&m_partners, &models::PartnerModel::failed, this, &DecisionPanel::problem);
    connect(&m_partners, &models::PartnerModel::loaded, this, [this] {
        if (m_partners.rowCount() == 1)
            m_ui->decisionPartners->selectRow(0);
        fillKeep();
        showState();
    });
    connect(&m_compare, &models::CompareModel::failed, this, &DecisionPanel::problem);
    connect(&m_compare, &models::CompareModel::loaded, this, &DecisionPanel::showState);
    showQuestion();
}

DecisionPanel::~DecisionPanel() = default;

QWidget* DecisionPanel::lastInTabOrder() const
{
    return m_ui->decisionMergeYes;
}

void DecisionPanel::makePartners()
{
    m_partners.setTitles({tr("Name"), tr("E-mail"), tr("Company"), tr("Where"), tr("Id"), tr("Owner")});
    m_ui->decisionPartners->setModel(&m_partners);
    m_ui->decisionPartners->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->decisionPartners->setWidths({22, 30, 22, 10, 22});
    connect(m_ui->decisionPartners->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DecisionPanel::showState);
}

void DecisionPanel::connectButtons()
{
    connect(m_ui->decisionLink, &QPushButton::clicked, this, &DecisionPanel::link);
    connect(m_ui->decisionSeparate, &QPushButton::clicked, this, &DecisionPanel::separate);
    connect(m_ui->decisionMarketo, &QPushButton::clicked, this, [this] { takeSide(core::System::Marketo); });
    connect(m_ui->decisionSalesforce, &QPushButton::clicked, this,
            [this] { takeSide(core::System::Salesforce); });
    connect(m_ui->decisionKeep, &QComboBox::currentIndexChanged, this, [this] { setConfirming(false); });
    connect(m_ui->decisionMerge, &QPushButton::clicked, this, [this] { setConfirming(true); });
    connect(m_ui->decisionMergeYes, &QPushButton::clicked, this, &DecisionPanel::merge);
    connect(m_ui->decisionMergeNo, &QPushButton::clicked, this, [this] { setConfirming(false); });
    connect(m_ui->decisionOpenMarketo, &QPushButton::clicked, this, &DecisionPanel::openMarketo);
    connect(m_ui->decisionOpenSalesforce, &QPushButton::clicked, this, &DecisionPanel::openSalesforce);
}

void DecisionPanel::addVerbs(QAction* link, QAction* separate, QAction* merge)
{
    new VerbAction(*link, *m_ui->decisionLink);
    new VerbAction(*separate, *m_ui->decisionSeparate);
    new VerbAction(*merge, *m_ui->decisionMerge);
    m_ui->decisionPartners->addActions({link, separate});
}

DecisionPanel::Question DecisionPanel::questionOf(const core::AttentionGroup& group)
{
    if (!group.cause)
        return group.state == core::LinkState::PossibleDuplicate ? Question::Partner : Question::None;
    const QString& code = group.cause->code;
    if (code == QLatin1String("loop") || code == QLatin1String("rebuilt-differs"))
        return Question::Side;
    if (code == QLatin1String("two-people-one-record"))
        return Question::TwoPeople;
    return code == QLatin1String("STRING_TOO_LONG") ? Question::Length : Question::None;
}

bool DecisionPanel::isFor(const core::AttentionGroup& group)
{
    return questionOf(group) != Question::None;
}

void DecisionPanel::setSubject(const core::AttentionGroup* group, qint64 link)
{
    const Question question = group && link != 0 ? questionOf(*group) : Question::None;
    const core::FailureCause cause =
        group ? group->cause.value_or(core::FailureCause()) : core::FailureCause();
    if (question == m_question && link == m_link && cause == m_cause)
        return;
    m_question = question;
    m_link = link;
    m_cause = cause;
    m_partners.setLink(question == Question::None ? 0 : link);
    m_compare.setLink(question == Question::Side ? link : 0);
    fillKeep();
    showQuestion();
}

// What there is to press, whether it can be pressed or not.
void DecisionPanel::showQuestion()
{
    const bool partner = m_question == Question::Partner;
    m_ui->decisionPartners->setVisible(partner);
    m_ui->decisionLink->setVisible(partner);
    m_ui->decisionSeparate->setVisible(partner);
    m_ui->decisionMarketo->setVisible(m_question == Question::Side);
    m_ui->decisionSalesforce->setVisible(m_question == Question::Side);
    m_ui->keepRow->setVisible(m_question == Question::TwoPeople);
    m_ui->decisionMerge->setVisible(m_question == Question::TwoPeople);
    m_ui->decisionOpenMarketo->setVisible(m_question == Question::Length);
    m_ui->decisionOpenSalesforce->setVisible(m_question == Question::Length);
    setConfirming(false);
    setVisible(m_question != Question::None);
}

void DecisionPanel::showState()
{
    Q_EMIT sidesChanged();
    switch (m_question) {
    case Question::None:
        return;
    case Question::Partner:
        return showPartners();
    case Question::Side:
        return showSides();
    case Question::TwoPeople:
        return showTwoPeople();
    case Question::Length:
        return showLength();
    }
}

void DecisionPanel::showPartners()
{
    const core::LeadRow* subject = m_partners.subject();
    m_ui->decisionLink->setEnabled(subject && chosenPartner());
    m_ui->decisionSeparate->setEnabled(subject != nullptr);
    if (!subject)
        m_ui->decisionText->setText(tr("Looking who it could be…"));
    else if (m_partners.rowCount() == 0)
        m_ui->decisionText->setText(
            tr("Nobody else has the e-mail address of %1 any more: the next sync looks again.")
                .arg(nameOf(*subject)));
    else if (subject->person == 0)
        m_ui->decisionText->setText(
            tr("Choose which person in Marketo is %1, or give it a person of its own.")
                .arg(nameOf(*subject)));
    else
        m_ui->decisionText->setText(
            tr("Choose which record in Salesforce is %1, or give this person a lead of its own.")
                .arg(nameOf(*subject)));
}

void DecisionPanel::showSides()
{
    const core::CompareRow* row = field();
    const std::pair<QPushButton*, core::System> sides[] = {
        {m_ui->decisionMarketo, core::System::Marketo}, {m_ui->decisionSalesforce, core::System::Salesforce}};
    for (const auto& [button, side] : sides) {
        const QString refusal = sideObjection(side);
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal.isEmpty()
                               ? tr("Put what %1 holds on both sides").arg(models::systemName(side))
                               : refusal);
    }
    m_ui->decisionText->setText(
        row ? tr("%1 is “%2” in Marketo and “%3” in Salesforce. The value you take goes to both sides.")
                  .arg(row->label.isEmpty() ? row->field : row->label, models::valueText(row->marketo),
                       models::valueText(row->salesforce))
            : tr("Looking what both sides hold…"));
}

void DecisionPanel::showTwoPeople()
{
    const bool both = m_ui->decisionKeep->count() == 2;
    m_ui->decisionMerge->setEnabled(both);
    m_ui->decisionKeep->setEnabled(both);
    if (!m_partners.subject()) {
        m_ui->decisionText->setText(tr("Looking who the two people are…"));
        return;
    }
    if (!both) {
        m_ui->decisionText->setText(tr("One of the two people is gone: the next sync looks again."));
        return;
    }
    const int stays = m_ui->decisionKeep->currentIndex();
    const QString kept = m_ui->decisionKeep->itemText(stays);
    const QString gone = m_ui->decisionKeep->itemText(1 - stays);
    m_ui->decisionText->setText(
        tr("%1 stays and has the record. %2 is merged into it in Marketo and is gone afterwards; where both "
           "have a value, that of %1 stays.")
            .arg(kept, gone));
    m_ui->confirmText->setText(
        tr("Merge %2 into %1? A merge in Marketo cannot be taken back.").arg(kept, gone));
}

void DecisionPanel::showLength()
{
    const core::LeadRow* subject = m_partners.subject();
    m_ui->decisionOpenMarketo->setEnabled(subject && subject->person != 0);
    m_ui->decisionOpenSalesforce->setEnabled(isMendedInSalesforce()
                                             || (subject && !subject->record.isEmpty()));
    m_ui->decisionText->setText(
        isMendedInSalesforce()
            ? tr("Shorten the value in Marketo, or let %1 take more characters in Salesforce.")
                  .arg(m_cause.field)
            : tr("Shorten the value of %1 in Salesforce, or map it to a longer field of Marketo.")
                  .arg(m_cause.field));
}

bool DecisionPanel::isMendedInSalesforce() const
{
    return m_cause.target == core::System::Salesforce;
}

// A yes is never the default.
void DecisionPanel::setConfirming(bool confirming)
{
    m_ui->confirmRow->setVisible(confirming);
    showState();
    if (confirming)
        m_ui->decisionMergeNo->setFocus();
}

// The one who has the record now comes first.
void DecisionPanel::fillKeep()
{
    const QVariant chosen = m_ui->decisionKeep->currentData();
    const QStringList before{m_ui->decisionKeep->itemText(0), m_ui->decisionKeep->itemText(1)};
    {
        const QSignalBlocker quiet(m_ui->decisionKeep);
        m_ui->decisionKeep->clear();
        const core::LeadRow* subject = m_partners.subject();
        const core::LeadRow* other = m_partners.partnerAt(0);
        if (m_question == Question::TwoPeople && subject && other) {
            for (const core::LeadRow* row : {other, subject})
                m_ui->decisionKeep->addItem(nameOf(*row), row->person);
            m_ui->decisionKeep->setCurrentIndex(std::max(0, m_ui->decisionKeep->findData(chosen)));
        }
    }
    if (before != QStringList{m_ui->decisionKeep->itemText(0), m_ui->decisionKeep->itemText(1)})
        setConfirming(false);
}

const core::LeadRow* DecisionPanel::chosenPartner() const
{
    const QModelIndexList rows = m_ui->decisionPartners->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_partners.partnerAt(rows.constFirst().row());
}

const core::CompareRow* DecisionPanel::field() const
{
    return m_compare.rowOf(m_cause.field);
}

void DecisionPanel::link()
{
    const core::LeadRow* subject = m_partners.subject();
    const core::LeadRow* partner = chosenPartner();
    if (!subject || !partner)
        return;
    const core::LeadRow* person = subject->person != 0 ? subject : partner;
    const core::LeadRow* record = subject->person != 0 ? partner : subject;
    ask(core::RunRequest::link(person->person, record->record),
        tr("Linking %1 and %2…").arg(nameOf(*person), nameOf(*record)));
}

void DecisionPanel::separate()
{
    const core::LeadRow* subject = m_partners.subject();
    if (!subject)
        return;
    ask(subject->person != 0 ? core::RunRequest::separate({subject->person}, {})
                             : core::RunRequest::separate({}, {subject->record}),
        tr("Giving %1 a partner of its own…").arg(nameOf(*subject)));
}

QString DecisionPanel::sideObjection(core::System side) const
{
    return m_question == Question::Side ? sideRefusal(m_partners.subject(), field(), side)
                                        : sideRefusal(nullptr, nullptr, side);
}

void DecisionPanel::takeSide(core::System side)
{
    if (sideObjection(side).isEmpty())
        ask(sideRequest(*m_partners.subject(), *field(), side), sideNotice(*field(), side));
}

void DecisionPanel::merge()
{
    const int stays = m_ui->decisionKeep->currentIndex();
    if (m_ui->decisionKeep->count() != 2 || m_ui->confirmRow->isHidden())
        return;
    setConfirming(false);
    ask(core::RunRequest::mergePeople(m_ui->decisionKeep->itemData(stays).toLongLong(),
                                      m_ui->decisionKeep->itemData(1 - stays).toLongLong()),
        tr("Merging %1 into %2…")
            .arg(m_ui->decisionKeep->itemText(1 - stays), m_ui->decisionKeep->itemText(stays)));
}

void DecisionPanel::ask(const core::RunRequest& decision, const QString& text)
{
    m_sync.decide(decision);
    Q_EMIT notice(text);
}

void DecisionPanel::openMarketo()
{
    const core::LeadRow* subject = m_partners.subject();
    if (!subject)
        return;
    const QString site = m_values.value(QStringLiteral("marketo.appUrl"));
    if (const auto error = openPage(m_browser, personPage(site, subject->person)))
        Q_EMIT problem(*error);
}

void DecisionPanel::openSalesforce()
{
    const QString site = m_values.value(QStringLiteral("salesforce.loginUrl"));
    const core::LeadRow* subject = m_partners.subject();
    QUrl page;
    if (isMendedInSalesforce())
        page = fieldsPage(site, m_cause.object);
    else if (subject)
        page = recordPage(site, subject->object, subject->record);
    if (const auto error = openPage(m_browser, page))
        Q_EMIT problem(*error);
}

} // namespace lockstep::gui
