// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/leads_page.h"

#include "core/text_story.h"
#include "gui/flow_layout.h"
#include "gui/icon_delegate.h"
#include "gui/icons.h"
#include "gui/save_file.h"
#include "models/display.h"
#include "ui_leads_page.h"

#include <QHeaderView>
#include <QToolButton>
#include <utility>

namespace lockstep::gui {

namespace {
constexpr int countDelayMs = 2000;

QString zoneName()
{
    return QDateTime::currentDateTime().timeZoneAbbreviation();
}

QToolButton* makeToolButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}
} // namespace

LeadsPage::LeadsPage(const Services& services, const models::SettingValues& values, QWidget* parent)
    : Page(parent)
    , m_sync(services.sync)
    , m_order(services.rowOrder)
    , m_csv(services.csv)
    , m_browser(services.browser)
    , m_epochs(services.epochs)
    , m_values(values)
    , m_ui(std::make_unique<Ui::LeadsPage>())
    , m_model(services.rowOrder, services.leads, services.sync, services.epochs)
    , m_compare(services.leads, services.sync, services.epochs)
    , m_log(services.log, services.sync, services.epochs)
    , m_copy(services.leads, services.epochs)
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    m_ui->compareTitle->setContentsMargins(0, 4, 0, 4);
    m_ui->personLogTitle->setContentsMargins(0, 4, 0, 4);
    makeTables();
    makePaneTables(zoneName());
    auto* rowTools = new FlowLayout(m_ui->rowToolBox);
    rowTools->setSpacing(0); // tool buttons bring their own
    m_ui->pushButton->setIcon(icon(QStringLiteral("push")));
    m_ui->assignCombo->addItem(tr("Assignment rules"), QStringLiteral("auto"));
    m_ui->assignCombo->addItem(tr("User"), QStringLiteral("user:"));
    m_ui->assignCombo->addItem(tr("Queue"), QStringLiteral("queue:"));
    connect(m_ui->chips, &StateChips::chosen, this, &LeadsPage::showStates);
    connect(m_ui->pushButton, &QPushButton::clicked, this, &LeadsPage::pushSelected);
    connect(m_ui->assignCombo, &QComboBox::currentIndexChanged, this, &LeadsPage::updateAssign);
    connect(m_ui->assignIdEdit, &QLineEdit::textChanged, this, &LeadsPage::updateOffer);
    connect(m_ui->leadsCsv, &QPushButton::clicked, this, &LeadsPage::exportCsv);
    connect(m_ui->leadsColumns, &QPushButton::clicked, this, [this] {
        m_ui->leadsTable->chooseColumns(
            m_ui->leadsColumns->mapToGlobal(QPoint(0, m_ui->leadsColumns->height())));
    });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &LeadsPage::mendEmptiness);
    connectModels();
    connect(&services.fields, &core::FieldTable::applied, &m_compare, &models::CompareModel::refresh);
    updateAssign();
    selectionChanged();
    showList();
    m_ui->leadsTable->sortByColumn(static_cast<int>(core::LeadColumn::Name), Qt::AscendingOrder);
}

LeadsPage::~LeadsPage() = default;

void LeadsPage::connectModels()
{
    connect(&m_model, &models::LeadTableModel::orderChanged, this, [this] {
        m_unread = false;
        if (std::exchange(m_selectFirst, false) && m_model.rowCount() > 0)
            m_ui->leadsTable->selectRow(0);
        showList();
        selectionChanged(); // Qt does not tell of chosen rows that are gone
    });
    connect(&m_model, &models::LeadTableModel::orderBegun, this, [this] {
        showList();
        selectionChanged();
    });
    // To find each of very many again would take too long.
    connect(&m_model, &models::LeadTableModel::rowsAboutToChange, this, [this] {
        constexpr int findable = 20'000;
        if (m_ui->leadsTable->chosenCount() > findable)
            m_ui->leadsTable->clearSelection();
    });
    connect(&m_model, &models::LeadTableModel::failed, this, [this](const core::Error& error) {
        Q_EMIT problem(error);
        m_unread = m_model.rowCount() == 0 && !m_model.isOrdering();
        showList();
        if (m_unread)
            m_ui->emptyState->explain(tr("The list could not be read."), tr("Try again"));
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LeadsPage::updateOffer);
    connect(&m_compare, &models::CompareModel::failed, this, &LeadsPage::problem);
    connect(&m_compare, &models::CompareModel::loaded, this, &LeadsPage::offerChanged);
    connect(&m_log, &models::LogModel::failed, this, &LeadsPage::problem);
    connect(&m_copy, &LeadCopy::failed, this, &LeadsPage::problem);
    connect(&m_copy, &LeadCopy::copiedInPart, this, &LeadsPage::copiedInPart);
    m_countDelay.setSingleShot(true);
    m_countDelay.setInterval(countDelayMs);
    connect(&m_countDelay, &QTimer::timeout, this, &LeadsPage::askCounts);
    connect(&m_sync, &core::SyncControl::committed, this, [this] {
        if (!m_countDelay.isActive())
            m_countDelay.start();
    });
    connect(&m_order, &core::RowOrder::counted, this,
            [this](quint64 epoch, const QHash<core::LinkState, int>& rows) {
                if (epoch == m_countEpoch)
                    m_ui->chips->setCounts(rows);
            });
    connect(&m_order, &core::RowOrder::settled, this, &LeadsPage::askCounts);
}

void LeadsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_countsStale)
        askCounts();
}

// Nobody looks: then the count, which walks all rows, is not worth it.
void LeadsPage::askCounts()
{
    m_countsStale = !isVisible();
    if (m_countsStale)
        return;
    m_countEpoch = m_epochs.next();
    m_order.count(m_countEpoch);
}

void LeadsPage::makeTables()
{
    m_model.setTitles({tr("Name"), tr("E-mail"), tr("Company"), tr("SFDC type"), tr("Owner"),
                       tr("Sync state"), tr("Last synced (%1)").arg(zoneName()), tr("Marketo id"),
                       tr("Salesforce id")});
    DataTable* leads = m_ui->leadsTable;
    leads->setModel(&m_model);
    leads->hideColumn(static_cast<int>(core::LeadColumn::Person));
    leads->hideColumn(static_cast<int>(core::LeadColumn::Record));
    leads->setWidths({22, 30, 20, 9, 14, 20});
    leads->setItemDelegateForColumn(
        static_cast<int>(core::LeadColumn::State),
        new IconDelegate(
            models::LeadTableModel::StateRole,
            [](int state) { return iconName(static_cast<core::LinkState>(state)); }, this));
    using State = core::LinkState;
    QStringList states;
    for (const State state : {State::InSync, State::Waiting, State::NeedsAttention, State::NotInSalesforce,
                              State::DeletedInSalesforce, State::NotInMarketo, State::NotVisible,
                              State::FilteredOut, State::PossibleDuplicate, State::Frozen})
        states.append(core::text::stateName(state));
    leads->widenFor(static_cast<int>(core::LeadColumn::State), states, true);
    leads->setSortingEnabled(true);
    connect(leads->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LeadsPage::selectionChanged);
}

void LeadsPage::makePaneTables(const QString& zone)
{
    m_compare.setTitles({tr("Field"), tr("Marketo"), tr("Salesforce"), tr("Last agreed"), tr("Rule")});
    m_ui->compareTable->setModel(&m_compare);
    m_ui->compareTable->setItemDelegateForColumn(
        models::CompareModel::Field,
        new IconDelegate(
            models::CompareModel::DifferentRole,
            [](int different) { return different == 0 ? QString() : QStringLiteral("state-conflict"); },
            this));
    m_ui->compareTable->setWidths({15, 14, 14, 14});
    m_ui->compareTable->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_ui->compareTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LeadsPage::offerChanged);

    m_log.setTitles({tr("Time (%1)").arg(zone), tr("Person"), tr("What happened"), tr("Direction"),
                     tr("Field"), tr("Change"), tr("Result")});
    m_ui->personLogTable->setModel(&m_log);
    m_ui->personLogTable->setItemDelegateForColumn(
        models::LogModel::Result,
        new IconDelegate(
            models::LogModel::ResultRole,
            [](int result) { return iconName(static_cast<core::LogResult>(result)); }, this));
    m_ui->personLogTable->setWidths({14, 8, 29, 14, 8, 12, 10});
    const QDateTime wide(QDate(2028, 12, 28), QTime(22, 58, 58), Qt::UTC);
    m_ui->personLogTable->widenFor(models::LogModel::Time, {models::timeText(wide)});
    m_ui->personLogTable->hideColumn(models::LogModel::Person);
    m_ui->personLogTable->hideColumn(models::LogModel::Direction);
    // The pane is narrow: what became of it stands before what is out of sight.
    m_ui->personLogTable->horizontalHeader()->moveSection(models::LogModel::Result, 1);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setSizes({370, 330});
    m_ui->detailSplitter->setStretchFactor(0, 1);
    m_ui->detailSplitter->setStretchFactor(1, 1);
    m_ui->detailSplitter->setSizes({620, 400});
}

void LeadsPage::save(QSettings& settings) const
{
    Page::save(settings);
    settings.setValue(QStringLiteral("%1/chip").arg(objectName()), m_ui->chips->checkedId());
}

void LeadsPage::restore(const QSettings& settings)
{
    Page::restore(settings);
    const int chip = settings.value(QStringLiteral("%1/chip").arg(objectName()), 0).toInt();
    if (chip > 0 && chip < m_ui->chips->size())
        showStates(m_ui->chips->statesOf(chip));
}

DataTable* LeadsPage::table() const
{
    return m_ui->leadsTable;
}

void LeadsPage::exportCsv()
{
    askForCsvFile(this, tr("Save the people shown"), QStringLiteral("lockstep-leads.csv"),
                  [this](const QString& file) { m_csv.leads(file, m_model.links()); });
}

void LeadsPage::addRowActions(const QList<QAction*>& actions, const QList<QAction*>& buttons)
{
    m_ui->leadsTable->addActions(actions);
    for (QAction* action : buttons)
        m_ui->rowToolBox->layout()->addWidget(makeToolButton(action, this));
}

void LeadsPage::addSideActions(const QList<QAction*>& actions)
{
    m_ui->compareTable->addActions(actions);
    for (qsizetype i = 0; i < actions.size(); ++i)
        m_ui->sideTools->insertWidget(static_cast<int>(i), makeToolButton(actions.at(i), this));
}

void LeadsPage::selectionChanged()
{
    const int count = m_ui->leadsTable->chosenCount();
    const qint64 link = count == 1 ? m_model.linkAt(m_ui->leadsTable->chosenRows(1).constFirst()) : 0;
    m_ui->compareHint->setVisible(link == 0);
    QStringList hints{count > 1 ? tr("%Ln people chosen.", nullptr, count)
                                : tr("Choose a person above to compare both sides.")};
    if (count > PushOffer::limit)
        hints +=
            tr("At most %1 at once can be sent, synced, previewed or tried again. Attention tries everybody "
               "of a cause again, however many they are.")
                .arg(PushOffer::limit);
    m_ui->compareHint->setText(core::text::joined(hints));
    m_ui->sideRow->setVisible(link != 0);
    m_compare.setLink(link);
    if (link == 0) {
        m_shownLink = 0;
        m_log.clear();
    }
    updateOffer();
}

} // namespace lockstep::gui
