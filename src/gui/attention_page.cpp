// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attention_page.h"

#include "gui/decision_panel.h"
#include "gui/icons.h"
#include "gui/save_file.h"
#include "gui/verb_action.h"
#include "models/display.h"
#include "ui_attention_page.h"

namespace lockstep::gui {

AttentionPage::AttentionPage(const Services& services, const models::SettingValues& values, QWidget* parent)
    : Page(parent)
    , m_sync(services.sync)
    , m_csv(services.csv)
    , m_ui(std::make_unique<Ui::AttentionPage>())
    , m_groups(services.attention, services.sync, services.epochs)
    , m_records(services.attention, services.epochs)
    , m_mapper(services.fields, services.epochs)
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeTables();
    makeDecision(services, values);
    connectActions();
    connect(&m_groups, &models::AttentionModel::refreshed, this, &AttentionPage::showGroups);
    connect(&m_groups, &models::AttentionModel::failed, this, [this](const core::Error& error) {
        Q_EMIT problem(error);
        m_unread = true;
        showGroups();
    });
    connect(&m_records, &models::AttentionRecordModel::loaded, this, [this] {
        showMapping();
        chooseRecord();
    });
    connect(&m_records, &models::AttentionRecordModel::failed, this, &AttentionPage::problem);
    connect(&m_mapper, &models::ValueMapper::failed, this, [this](const core::Error& error) {
        showMapping(); // to be tried again
        Q_EMIT problem(error);
    });
    connect(&m_mapper, &models::ValueMapper::mapped, this,
            [this](const QString& marketo, const QString& salesforce) {
                showMapping();
                Q_EMIT notice(tr("From now on “%1” goes to Salesforce as “%2”. The next sync tries the "
                                 "failed records again.")
                                  .arg(marketo, salesforce));
            });
    showGroups();
    showGroup();
    m_groups.refresh();
}

AttentionPage::~AttentionPage() = default;

void AttentionPage::makeTables()
{
    m_groups.setTitles({tr("Cause"), tr("Where"), tr("Records")});
    DataTable* table = m_ui->attentionTable;
    table->setModel(&m_groups);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWidths({70, 34, 10});
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttentionPage::showGroup);

    const QString zone = QDateTime::currentDateTime().timeZoneAbbreviation();
    m_records.setTitles({tr("Name"), tr("Person"), tr("Record"), tr("Value"), tr("The system's own text"),
                         tr("Times"), tr("Last (%1)").arg(zone)});
    m_ui->attentionRecords->setModel(&m_records);
    m_ui->attentionRecords->setWidths({20, 8, 25, 16, 48, 6});
    connect(m_ui->attentionRecords, &QAbstractItemView::activated, this, &AttentionPage::openRecord);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->splitter->setSizes({240, 420});
}

// Between the records and what can be done with the whole group.
void AttentionPage::makeDecision(const Services& services, const models::SettingValues& values)
{
    m_decision = new DecisionPanel(services, values, this);
    m_ui->detailsLayout->insertWidget(m_ui->detailsLayout->indexOf(m_ui->attentionRecords) + 1, m_decision);
    QWidget* before = m_decision->lastInTabOrder();
    for (QWidget* button : {m_ui->retryGroup, m_ui->openInLeads, m_ui->openInFields, m_ui->dismissButton}) {
        setTabOrder(before, button);
        before = button;
    }
    connect(m_decision, &DecisionPanel::notice, this, &AttentionPage::notice);
    connect(m_decision, &DecisionPanel::problem, this, &AttentionPage::problem);
    connect(m_decision, &DecisionPanel::sidesChanged, this, &AttentionPage::sidesChanged);
    connect(m_ui->attentionRecords->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AttentionPage::showDecision);
}

void AttentionPage::connectActions()
{
    connect(m_ui->dismissedCheck, &QCheckBox::toggled, &m_groups, &models::AttentionModel::setDismissedShown);
    connect(m_ui->attentionCsv, &QPushButton::clicked, this, &AttentionPage::exportCsv);
    m_ui->retryAll->setIcon(icon(QStringLiteral("retry")));
    m_ui->retryGroup->setIcon(icon(QStringLiteral("retry")));
    connect(m_ui->retryAll, &QPushButton::clicked, this, &AttentionPage::retryAllWanted);
    connect(m_ui->retryGroup, &QPushButton::clicked, this, &AttentionPage::retryGroup);
    connect(m_ui->mapButton, &QPushButton::clicked, this, &AttentionPage::mapValue);
    connect(m_ui->openInLeads, &QPushButton::clicked, this, [this] {
        if (const auto* group = current())
            Q_EMIT openGroup(*group);
    });
    connect(m_ui->openInFields, &QPushButton::clicked, this, [this] {
        if (const auto* group = current(); group && group->cause)
            Q_EMIT openField(group->cause->object, group->cause->field);
    });
    connect(m_ui->dismissButton, &QPushButton::clicked, this, [this] {
        const auto* group = current();
        if (group && m_groups.isDismissed(*group))
            m_groups.bringBack(QString(group->id));
        else if (group)
            m_groups.dismiss(group->id);
    });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this] {
        if (m_groups.isKnown()) {
            m_ui->dismissedCheck->click();
            return;
        }
        m_unread = false;
        m_groups.refresh();
        showGroups();
    });
}

void AttentionPage::addVerbs(const Verbs& verbs)
{
    new VerbAction(*verbs.retryGroup, *m_ui->retryGroup);
    new VerbAction(*verbs.mapValue, *m_ui->mapButton);
    new VerbAction(*verbs.dismiss, *m_ui->dismissButton);
    m_dismiss = verbs.dismiss;
    showGroup();
    new VerbAction(*verbs.openInLeads, *m_ui->openInLeads);
    new VerbAction(*verbs.openInFields, *m_ui->openInFields);
    m_ui->attentionTable->addActions({verbs.openInLeads, verbs.openInFields, verbs.mapValue, verbs.dismiss});
    m_decision->addVerbs(verbs.link, verbs.separate, verbs.merge);
}

QString AttentionPage::sideObjection(core::System side) const
{
    return m_decision->sideObjection(side);
}

void AttentionPage::takeSide(core::System side)
{
    m_decision->takeSide(side);
}

void AttentionPage::save(QSettings& settings) const
{
    Page::save(settings);
    QVariantMap dismissed;
    for (auto each = m_groups.dismissed().cbegin(); each != m_groups.dismissed().cend(); ++each)
        dismissed.insert(each.key(), each.value());
    settings.setValue(QStringLiteral("%1/dismissed").arg(objectName()), dismissed);
}

void AttentionPage::restore(const QSettings& settings)
{
    Page::restore(settings);
    const QVariantMap saved = settings.value(QStringLiteral("%1/dismissed").arg(objectName())).toMap();
    models::AttentionModel::Dismissed dismissed;
    for (auto each = saved.cbegin(); each != saved.cend(); ++each)
        dismissed.insert(each.key(), each.value().toLongLong());
    m_groups.setDismissed(dismissed);
}

const core::AttentionGroup* AttentionPage::current() const
{
    const QModelIndexList rows = m_ui->attentionTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_groups.groupAt(rows.constFirst().row());
}

void AttentionPage::showGroups()
{
    const models::AttentionCounts counts = m_groups.counts();
    const int dismissed = counts.dismissed;
    m_ui->dismissedCheck->setText(dismissed == 0
                                      ? tr("Show &dismissed")
                                      : tr("Show &dismissed (%1)").arg(models::numberText(dismissed)));
    m_ui->dismissedCheck->setEnabled(dismissed > 0 || m_ui->dismissedCheck->isChecked());
    const bool any = m_groups.rowCount() > 0;
    offerCsv(*m_ui->attentionCsv);
    m_ui->retryAll->setEnabled(mayRetryAll());
    m_ui->listStack->setCurrentWidget(any ? static_cast<QWidget*>(m_ui->splitter) : m_ui->emptyState);
    if (any && !current())
        m_ui->attentionTable->selectRow(0);
    else
        showGroup();
    if (!any)
        explainEmptiness(dismissed);
    if (m_groups.isKnown() && m_told != counts) {
        m_told = counts;
        Q_EMIT countsChanged(counts);
    }
}

void AttentionPage::explainEmptiness(int dismissed)
{
    if (!m_groups.isKnown() && m_unread)
        m_ui->emptyState->explain(tr("The list could not be read."), tr("Try again"));
    else if (!m_groups.isKnown())
        m_ui->emptyState->explain(tr("Reading what needs attention…"), {});
    else if (dismissed > 0)
        m_ui->emptyState->explain(tr("Nothing new needs attention. Dismissed causes come back when "
                                     "something is added to them."),
                                  tr("Show dismissed"));
    else
        m_ui->emptyState->praise(tr("Nothing needs attention: every record went through. What a system "
                                    "refuses is listed here, grouped by its cause."));
}

void AttentionPage::showGroup()
{
    const core::AttentionGroup* group = current();
    m_ui->causeLabel->setText(group ? group->title : tr("Choose a cause above."));
    m_ui->adviceLabel->setText(group ? group->advice : QString());
    m_ui->adviceLabel->setVisible(group && !group->advice.isEmpty());
    m_ui->retryGroup->setEnabled(group && models::isRetryable(*group));
    m_ui->openInLeads->setEnabled(group && group->people > 0);
    m_ui->openInFields->setEnabled(group && group->cause && !group->cause->field.isEmpty());
    m_ui->dismissButton->setEnabled(group);
    showDismissal(group && m_groups.isDismissed(*group));
    m_records.setGroup(group ? std::optional(*group) : std::nullopt);
    showMapping();
    showDecision();
}

void AttentionPage::showDismissal(bool isDismissed)
{
    m_ui->dismissButton->setText(isDismissed ? tr("&Bring back") : tr("&Dismiss"));
    m_ui->dismissButton->setToolTip(isDismissed ? tr("Count this cause again")
                                                : tr("Leave this cause out until something is added to it"));
    if (m_dismiss) {
        m_dismiss->setText(m_ui->dismissButton->text());
        m_dismiss->setStatusTip(m_ui->dismissButton->toolTip());
    }
}

void AttentionPage::showDecision()
{
    const QModelIndexList rows = m_ui->attentionRecords->selectionModel()->selectedRows();
    const core::AttentionRecord* record =
        rows.size() == 1 ? m_records.recordAt(rows.constFirst().row()) : nullptr;
    m_decision->setSubject(current(), record ? record->link : 0);
}

// What is decided record by record begins with the first.
void AttentionPage::chooseRecord()
{
    const core::AttentionGroup* group = current();
    const bool chosen = m_ui->attentionRecords->selectionModel()->hasSelection();
    if (group && DecisionPanel::isFor(*group) && !chosen && m_records.rowCount() > 0)
        m_ui->attentionRecords->selectRow(0);
    showDecision();
}

void AttentionPage::showMapping()
{
    const core::AttentionGroup* group = current();
    const bool mappable = group && !group->allowed.isEmpty();
    m_ui->allowedLabel->setVisible(mappable);
    m_ui->mapRow->setVisible(mappable);
    if (!mappable)
        return;
    m_ui->allowedLabel->setText(tr("Salesforce allows: %1").arg(group->allowed.join(QStringLiteral(", "))));
    const QString chosen = m_ui->mapFromCombo->currentText();
    m_ui->mapFromCombo->clear();
    m_ui->mapFromCombo->addItems(m_records.values());
    m_ui->mapFromCombo->setCurrentIndex(std::max(0, m_ui->mapFromCombo->findText(chosen)));
    const QString target = m_ui->mapToCombo->currentText();
    m_ui->mapToCombo->clear();
    m_ui->mapToCombo->addItems(group->allowed);
    m_ui->mapToCombo->setCurrentIndex(std::max(0, m_ui->mapToCombo->findText(target)));
    m_ui->mapButton->setEnabled(m_ui->mapFromCombo->count() > 0 && !m_mapper.isBusy());
}

void AttentionPage::mapValue()
{
    const core::AttentionGroup* group = current();
    if (!group || !group->cause)
        return;
    m_mapper.map(*group->cause, m_ui->mapFromCombo->currentText(), m_ui->mapToCombo->currentText());
    m_ui->mapButton->setEnabled(false);
}

void AttentionPage::retryGroup()
{
    const core::AttentionGroup* group = current();
    if (!group || !models::isRetryable(*group))
        return;
    m_sync.retry(group->id, {});
    Q_EMIT notice(tr("Trying %Ln record(s) again…", nullptr, group->people));
}

bool AttentionPage::mayRetryAll() const
{
    for (int row = 0; row < m_groups.rowCount(); ++row) {
        if (models::isRetryable(*m_groups.groupAt(row)))
            return true;
    }
    return false;
}

void AttentionPage::openRecord(const QModelIndex& index)
{
    const core::AttentionRecord* record = m_records.recordAt(index.row());
    if (record && record->link != 0)
        Q_EMIT openPerson(record->person, record->record);
}

void AttentionPage::exportCsv()
{
    askForCsvFile(this, tr("Save what needs attention"), QStringLiteral("lockstep-attention.csv"),
                  [this](const QString& file) { m_csv.errors(file, m_groups.shown()); });
}

DataTable* AttentionPage::table() const
{
    return m_ui->attentionTable;
}

} // namespace lockstep::gui
