// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/leads_page.h"

#include "core/record.h"
#include "gui/icon_delegate.h"
#include "gui/icons.h"
#include "models/display.h"
#include "ui_leads_page.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <utility>

namespace lockstep::gui {

namespace {
constexpr int waitingChip = 2;
constexpr int attentionChip = 3;
} // namespace

LeadsPage::LeadsPage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_sync(services.sync)
    , m_ui(std::make_unique<Ui::LeadsPage>())
    , m_model(services.rowOrder, services.leads, services.sync, services.epochs)
    , m_compare(services.leads, services.sync, services.epochs)
    , m_log(services.log, services.sync, services.epochs)
    , m_chips(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeChips();
    makeTables();
    m_ui->pushButton->setIcon(icon(QStringLiteral("push")));
    m_ui->assignCombo->addItem(tr("Assignment rules"), QStringLiteral("auto"));
    m_ui->assignCombo->addItem(tr("User"), QStringLiteral("user:"));
    m_ui->assignCombo->addItem(tr("Queue"), QStringLiteral("queue:"));

    connect(m_ui->pushButton, &QPushButton::clicked, this, &LeadsPage::pushSelected);
    connect(m_ui->assignCombo, &QComboBox::currentIndexChanged, this, &LeadsPage::updateAssign);
    connect(m_ui->assignIdEdit, &QLineEdit::textChanged, this, &LeadsPage::updateOffer);
    connect(&m_sync, &core::SyncControl::statusChanged, this, &LeadsPage::showStatus);
    connect(&m_model, &models::LeadTableModel::orderChanged, this, &LeadsPage::showList);
    connect(&m_model, &models::LeadTableModel::orderChanged, this, [this] {
        if (std::exchange(m_selectFirst, false) && m_model.rowCount() > 0)
            m_ui->leadsTable->selectRow(0);
    });
    connect(&m_model, &models::LeadTableModel::failed, this, &LeadsPage::problem);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LeadsPage::updateOffer);
    connect(&m_compare, &models::CompareModel::failed, this, &LeadsPage::problem);
    connect(&m_log, &models::LogModel::failed, this, &LeadsPage::problem);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this] {
        if (m_model.query().states.isEmpty() && m_model.query().search.isEmpty()) {
            Q_EMIT syncWanted();
            return;
        }
        Q_EMIT searchCleared();
        showStates({});
    });
    updateAssign();
    selectionChanged();
    showList();
    m_ui->leadsTable->sortByColumn(static_cast<int>(core::LeadColumn::Name), Qt::AscendingOrder);
}

LeadsPage::~LeadsPage() = default;

void LeadsPage::makeChips()
{
    using State = core::LinkState;
    m_chipList = {
        {QStringLiteral("chipAll"), tr("All"), {}},
        {QStringLiteral("chipInSync"), tr("In sync"), {State::InSync}},
        {QStringLiteral("chipWaiting"), tr("Waiting"), {State::Waiting}},
        {QStringLiteral("chipAttention"),
         tr("Needs attention"),
         {State::NeedsAttention, State::PossibleDuplicate, State::Frozen}},
        {QStringLiteral("chipNotInSalesforce"), tr("Not in Salesforce"), {State::NotInSalesforce}},
        {QStringLiteral("chipNotInMarketo"), tr("Not in Marketo"), {State::NotInMarketo}},
        {QStringLiteral("chipDeleted"), tr("Deleted in Salesforce"), {State::DeletedInSalesforce}},
        {QStringLiteral("chipOutOfReach"),
         tr("Not visible or filtered out"),
         {State::NotVisible, State::FilteredOut}},
    };
    for (int i = 0; i < m_chipList.size(); ++i) {
        const Chip& chip = m_chipList.at(i);
        auto* button = new QPushButton(chip.text, this);
        button->setObjectName(chip.objectName);
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setAutoDefault(false);
        button->setToolTip(i == 0 ? tr("Show everybody") : tr("Show only: %1").arg(chip.text));
        m_chips->addButton(button, i);
        m_ui->chips->insertWidget(i, button);
    }
    m_specialChip = new QPushButton(this);
    m_specialChip->setObjectName(QStringLiteral("specialChip"));
    m_specialChip->setCheckable(true);
    m_specialChip->setAutoDefault(false);
    m_specialChip->setToolTip(tr("Show everybody again"));
    m_specialChip->hide();
    m_ui->chips->insertWidget(static_cast<int>(m_chipList.size()), m_specialChip);
    connect(m_specialChip, &QPushButton::clicked, this, [this] { showStates({}); });
    connect(m_chips, &QButtonGroup::idClicked, this,
            [this](int id) { showStates(m_chipList.at(id).states); });
}

void LeadsPage::makeTables()
{
    const QString zone = QDateTime::currentDateTime().timeZoneAbbreviation();
    m_model.setTitles({tr("Name"), tr("E-mail"), tr("Company"), tr("SFDC type"), tr("Owner"),
                       tr("Sync state"), tr("Last synced (%1)").arg(zone), tr("Marketo id"),
                       tr("Salesforce id")});
    DataTable* table = m_ui->leadsTable;
    table->setModel(&m_model);
    table->hideColumn(static_cast<int>(core::LeadColumn::Person));
    table->hideColumn(static_cast<int>(core::LeadColumn::Record));
    table->setWidths({22, 30, 20, 11, 14, 24});
    table->setItemDelegateForColumn(
        static_cast<int>(core::LeadColumn::State),
        new IconDelegate(
            models::LeadTableModel::StateRole,
            [](int state) { return iconName(static_cast<core::LinkState>(state)); }, this));
    table->setSortingEnabled(true);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LeadsPage::selectionChanged);

    m_compare.setTitles({tr("Field"), tr("Marketo"), tr("Salesforce"), tr("Last agreed"), tr("Rule")});
    m_ui->compareTable->setModel(&m_compare);
    m_ui->compareTable->setItemDelegateForColumn(
        models::CompareModel::Field,
        new IconDelegate(
            models::CompareModel::DifferentRole,
            [](int different) { return different == 0 ? QString() : QStringLiteral("state-conflict"); },
            this));
    m_ui->compareTable->setWidths({15, 14, 14, 14});

    m_log.setTitles({tr("Time (%1)").arg(zone), tr("Person"), tr("What happened"), tr("Direction"),
                     tr("Field"), tr("Change"), tr("Result")});
    m_ui->personLogTable->setModel(&m_log);
    m_ui->personLogTable->setItemDelegateForColumn(
        models::LogModel::Result,
        new IconDelegate(
            models::LogModel::ResultRole,
            [](int result) { return iconName(static_cast<core::LogResult>(result)); }, this));
    m_ui->personLogTable->setWidths({21, 8, 17, 14, 7, 10});
    m_ui->personLogTable->hideColumn(models::LogModel::Person);
    m_ui->personLogTable->hideColumn(models::LogModel::Direction);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setSizes({420, 280});
    m_ui->detailSplitter->setStretchFactor(0, 1);
    m_ui->detailSplitter->setStretchFactor(1, 1);
    m_ui->detailSplitter->setSizes({510, 510});
}

QString LeadsPage::searchHint() const
{
    return tr("Search people: name, e-mail, company");
}

void LeadsPage::setSearch(const QString& text)
{
    if (text == m_model.query().search)
        return;
    core::LeadQuery query = m_model.query();
    query.search = text;
    setQuery(query);
}

void LeadsPage::setQuery(const core::LeadQuery& query)
{
    const bool special = query.cause || !query.persons.isEmpty() || !query.records.isEmpty();
    m_specialChip->setVisible(special);
    m_specialChip->setChecked(special);
    m_specialChip->setText(m_special + QStringLiteral("  ✕"));
    if (special) {
        m_chips->setExclusive(false);
        const QList<QAbstractButton*> chips = m_chips->buttons();
        for (QAbstractButton* chip : chips)
            chip->setChecked(false);
        m_chips->setExclusive(true);
    }
    m_model.setQuery(query);
    showList();
}

void LeadsPage::showStates(const QList<core::LinkState>& states)
{
    for (int i = 0; i < m_chipList.size(); ++i) {
        if (m_chipList.at(i).states == states)
            m_chips->button(i)->setChecked(true);
    }
    setQuery(withoutFilters(states));
}

// The order stays, everything that narrows the list goes.
core::LeadQuery LeadsPage::withoutFilters(const QList<core::LinkState>& states) const
{
    core::LeadQuery query;
    query.sort = m_model.query().sort;
    query.ascending = m_model.query().ascending;
    query.search = m_model.query().search;
    query.states = states;
    return query;
}

void LeadsPage::showGroup(const core::AttentionGroup& group)
{
    if (!group.cause) {
        showStates({group.state});
        return;
    }
    Q_EMIT searchCleared();
    core::LeadQuery query = withoutFilters({});
    query.search.clear();
    query.cause = group.cause;
    m_special = tr("Cause: %1").arg(group.title);
    setQuery(query);
}

void LeadsPage::showPerson(qint64 person, const QString& record)
{
    Q_EMIT searchCleared();
    core::LeadQuery query = withoutFilters({});
    query.search.clear();
    if (person != 0)
        query.persons = {person};
    else
        query.records = {record};
    m_special = person != 0 ? tr("Person %1").arg(person) : tr("Record %1").arg(record);
    m_selectFirst = true;
    setQuery(query);
}

void LeadsPage::save(QSettings& settings) const
{
    Page::save(settings);
    settings.setValue(QStringLiteral("%1/chip").arg(objectName()), m_chips->checkedId());
}

void LeadsPage::restore(const QSettings& settings)
{
    Page::restore(settings);
    const int chip = settings.value(QStringLiteral("%1/chip").arg(objectName()), 0).toInt();
    if (chip >= 0 && chip < m_chipList.size())
        showStates(m_chipList.at(chip).states);
}

void LeadsPage::addRowActions(const QList<QAction*>& actions)
{
    m_ui->leadsTable->addActions(actions);
    m_ui->leadsTable->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LeadsPage::showStatus(const core::SyncStatus& status)
{
    const auto show = [this](int chip, int count) {
        const QString text = m_chipList.at(chip).text;
        m_chips->button(chip)->setText(
            count == 0 ? text : QStringLiteral("%1 %2").arg(text, models::numberText(count)));
    };
    show(waitingChip, status.waiting);
    show(attentionChip, status.attention);
}

void LeadsPage::showList()
{
    const int rows = m_model.rowCount();
    m_ui->countLabel->setText(tr("%1 shown").arg(models::numberText(rows)));
    m_ui->listStack->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(m_ui->leadsTable) : m_ui->emptyState);
    if (rows > 0)
        return;
    if (m_model.isOrdering())
        m_ui->emptyState->explain(tr("Reading the list…"), {});
    else if (!m_model.query().search.isEmpty())
        m_ui->emptyState->explain(tr("Nobody matches “%1”.").arg(m_model.query().search),
                                  tr("Show everybody"));
    else if (!m_model.query().states.isEmpty())
        m_ui->emptyState->explain(tr("Nobody is in this state."), tr("Show everybody"));
    else
        m_ui->emptyState->explain(tr("There is nobody here yet: the first sync fills this list."),
                                  tr("Sync now"));
}

void LeadsPage::selectionChanged()
{
    const QModelIndexList rows = m_ui->leadsTable->selectionModel()->selectedRows();
    const qint64 link = rows.size() == 1 ? m_model.linkAt(rows.constFirst().row()) : 0;
    m_ui->compareHint->setVisible(link == 0);
    m_ui->compareHint->setText(rows.size() > 1 ? tr("People chosen: %1.").arg(rows.size())
                                               : tr("Choose a person above to compare both sides."));
    m_compare.setLink(link);
    if (link == 0) {
        m_shownLink = 0;
        m_log.clear();
    }
    updateOffer();
}

void LeadsPage::updateOffer()
{
    const QModelIndexList indexes = m_ui->leadsTable->selectionModel()->selectedRows();
    QList<const core::LeadRow*> rows;
    for (const QModelIndex& index : indexes.mid(0, PushOffer::limit + 1))
        rows.append(m_model.rowAt(index.row()));
    m_offer = pushOffer(rows, assignment());
    m_ui->pushButton->setEnabled(m_offer.refusal.isEmpty());
    m_ui->pushButton->setToolTip(m_offer.refusal.isEmpty() ? tr("Send the chosen people to Salesforce now")
                                                           : m_offer.refusal);
    Q_EMIT offerChanged();

    const core::LeadRow* row = rows.size() == 1 ? rows.constFirst() : nullptr;
    if (!row || row->link == m_shownLink)
        return;
    m_shownLink = row->link;
    core::LogFilter filter;
    filter.person = row->person;
    if (row->person == 0)
        filter.record = row->record;
    m_log.setFilter(filter);
}

void LeadsPage::updateAssign()
{
    m_ui->assignIdEdit->setVisible(m_ui->assignCombo->currentIndex() > 0);
    updateOffer();
}

QString LeadsPage::assignment() const
{
    const QString kind = m_ui->assignCombo->currentData().toString();
    if (!kind.endsWith(QLatin1Char(':')))
        return kind;
    const QString id = core::salesforceId18(m_ui->assignIdEdit->text().trimmed());
    return id.isEmpty() ? QString() : kind + id;
}

void LeadsPage::pushSelected()
{
    if (!m_offer.refusal.isEmpty())
        return;
    if (m_offer.deleted > 0)
        Q_EMIT confirmRecreation(m_offer.deleted);
    else
        push(false);
}

void LeadsPage::recreateSelected()
{
    if (m_offer.refusal.isEmpty())
        push(true);
}

void LeadsPage::push(bool recreateDeleted)
{
    core::PushTarget target;
    target.assign = assignment();
    target.recreateDeleted = recreateDeleted;
    m_sync.push(m_offer.persons, target);
}

} // namespace lockstep::gui
