// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fields_page.h"

#include "core/backfill_cost.h"
#include "core/text_story.h"
#include "gui/choice_delegate.h"
#include "gui/icon_delegate.h"
#include "gui/verb_action.h"
#include "models/display.h"
#include "ui_fields_page.h"

#include <QHeaderView>

namespace lockstep::gui {

namespace {

using models::FieldModel;

QList<ChoiceDelegate::Choice> directionChoices(const QModelIndex& index)
{
    Q_UNUSED(index)
    QList<ChoiceDelegate::Choice> choices;
    for (const core::Direction direction :
         {core::Direction::Both, core::Direction::ToSalesforce, core::Direction::ToMarketo})
        choices.append({core::text::directionName(direction), static_cast<int>(direction)});
    return choices;
}

QList<ChoiceDelegate::Choice> conflictChoices(const QModelIndex& index)
{
    Q_UNUSED(index)
    QList<ChoiceDelegate::Choice> choices{
        {FieldsPage::tr("As the object's default"), FieldModel::defaultRule}};
    for (const core::ConflictRule rule :
         {core::ConflictRule::Marketo, core::ConflictRule::Salesforce, core::ConflictRule::Newest})
        choices.append({core::text::conflictRuleName(rule), static_cast<int>(rule)});
    return choices;
}

QList<ChoiceDelegate::Choice> blankChoices(const QModelIndex& index)
{
    Q_UNUSED(index)
    QList<ChoiceDelegate::Choice> choices;
    for (const core::BlankRule rule : {core::BlankRule::Overwrite, core::BlankRule::Keep})
        choices.append({core::text::blankRuleName(rule), static_cast<int>(rule)});
    return choices;
}
} // namespace

FieldsPage::FieldsPage(const Services& services, const models::SettingValues& values, QWidget* parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::FieldsPage>())
    , m_values(values)
    , m_model(services.fields, services.epochs)
{
    m_ui->setupUi(this);
    m_model.follow(services.sync);
    makeTitle(m_ui->titleLabel);
    makeTable();
    makeFilters();
    connect(m_ui->fieldsApply, &QPushButton::clicked, this, &FieldsPage::apply);
    connect(m_ui->fieldsDiscard, &QPushButton::clicked, this, &FieldsPage::discard);
    connect(m_ui->enableSelected, &QPushButton::clicked, this, [this] { setSelectedEnabled(true); });
    connect(m_ui->disableSelected, &QPushButton::clicked, this, [this] { setSelectedEnabled(false); });
    connect(&m_model, &FieldModel::stagedChanged, this, &FieldsPage::showStaged);
    connect(&m_model, &FieldModel::stagedChanged, this, &FieldsPage::showCounts);
    connect(&m_model, &FieldModel::failed, this, &FieldsPage::takeProblem);
    connect(&m_model, &FieldModel::refreshed, this, [this] {
        m_known = true;
        m_unread = false;
        m_shown.invalidate();
        showCounts();
    });
    connect(&m_model, &FieldModel::applied, this, [this](int changes) {
        Q_EMIT notice(tr("%Ln field change(s) saved. The next sync uses them.", nullptr, changes));
    });
    connect(&services.sync, &core::SyncControl::statusChanged, this, [this](const core::SyncStatus& status) {
        m_linkedLeads = status.linkedLeads;
        m_linkedContacts = status.linkedContacts;
        showStaged(); // with what it costs
    });
    showStaged();
    showCounts();
    m_model.refresh();
}

FieldsPage::~FieldsPage() = default;

// Before the first sync that is no problem: the page itself says so.
void FieldsPage::takeProblem(const core::Error& error)
{
    if (error.code == QLatin1String("fields-unknown"))
        m_known = true;
    else
        Q_EMIT problem(error);
    m_unread = !m_known;
    showCounts();
}

void FieldsPage::makeColumns(DataTable& table, FieldModel& model, models::FieldFilterModel& shown)
{
    model.setTitles({tr("Field"), tr("API name"), tr("Type"), tr("Access"), tr("Direction"),
                     tr("Marketo field"), tr("On conflict"), tr("Blanks"), tr("Warning")});
    shown.setSourceModel(&model);
    table.setModel(&shown);
    table.setWidths({18, 14, 9, 12, 11, 14, 12, 11});
    table.setItemDelegateForColumn(
        FieldModel::Warning,
        new IconDelegate(
            FieldModel::ProblemRole,
            [](int problem) { return problem != 0 ? QStringLiteral("state-attention") : QString(); },
            &table));
    core::FieldInfo widest;
    widest.length = 255;
    QStringList types;
    for (const QString& type : {QStringLiteral("string"), QStringLiteral("picklist")}) {
        widest.nativeType = type;
        types.append(core::text::fieldType(widest));
    }
    table.widenFor(FieldModel::Type, types);
    using core::text::accessName;
    table.widenFor(FieldModel::Access,
                   {accessName(core::FieldAccess::ReadWrite), accessName(core::FieldAccess::ReadOnly)});
    const QString arrow = QStringLiteral("⇄ ");
    table.widenFor(FieldModel::Direction,
                   {arrow + core::text::directionName(core::Direction::Both),
                    arrow + core::text::directionName(core::Direction::ToSalesforce),
                    arrow + core::text::directionName(core::Direction::ToMarketo)});
    table.widenFor(FieldModel::OnConflict,
                   {core::text::conflictRuleName(core::ConflictRule::Marketo),
                    core::text::conflictRuleName(core::ConflictRule::Salesforce),
                    core::text::conflictRuleName(core::ConflictRule::Newest)});
    table.widenFor(FieldModel::Blanks, {core::text::blankRuleName(core::BlankRule::Overwrite)});
}

void FieldsPage::makeTable()
{
    DataTable* table = m_ui->fieldsTable;
    makeColumns(*table, m_model, m_shown);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::SelectedClicked);
    table->setItemDelegateForColumn(
        FieldModel::Name,
        new IconDelegate(
            FieldModel::ChangedRole,
            [](int changed) { return changed != 0 ? QStringLiteral("state-info") : QString(); }, this));
    const auto closed = ChoiceDelegate::Kind::Closed;
    table->setItemDelegateForColumn(FieldModel::Direction,
                                    new ChoiceDelegate(directionChoices, closed, this));
    table->setItemDelegateForColumn(FieldModel::OnConflict,
                                    new ChoiceDelegate(conflictChoices, closed, this));
    table->setItemDelegateForColumn(FieldModel::Blanks, new ChoiceDelegate(blankChoices, closed, this));
    const auto marketoChoices = [this](const QModelIndex& index) {
        QList<ChoiceDelegate::Choice> choices;
        const auto object = static_cast<core::ObjectType>(index.data(FieldModel::ObjectRole).toInt());
        const QStringList names = m_model.marketoFields(object);
        for (const QString& name : names)
            choices.append({name, name});
        return choices;
    };
    table->setItemDelegateForColumn(FieldModel::Marketo,
                                    new ChoiceDelegate(marketoChoices, ChoiceDelegate::Kind::Open, this));
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FieldsPage::showStaged);
}

void FieldsPage::makeFilters()
{
    using Show = models::FieldFilterModel::Show;
    m_ui->objectTabs->addTab(tr("Lead"));
    m_ui->objectTabs->addTab(tr("Contact"));
    m_ui->objectTabs->setDrawBase(false);
    connect(m_ui->objectTabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_shown.setObject(tab == 0 ? core::ObjectType::Lead : core::ObjectType::Contact);
        showCounts();
    });
    const std::pair<QPushButton*, Show> filters[] = {{m_ui->showOn, Show::On},
                                                     {m_ui->showAll, Show::All},
                                                     {m_ui->showProblems, Show::Problems},
                                                     {m_ui->showChanged, Show::Changed}};
    for (const auto& [button, show] : filters) {
        connect(button, &QPushButton::clicked, this, [this, show = show] {
            m_shown.setShow(show);
            showCounts();
        });
    }
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this] {
        if (m_unread) {
            m_unread = false;
            m_model.refresh();
            showCounts();
            return;
        }
        if (m_model.rowCount() == 0) {
            Q_EMIT syncWanted();
            return;
        }
        Q_EMIT searchCleared();
        setSearch({});
        m_ui->showAll->click();
    });
}

void FieldsPage::addVerbs(QAction* switchOn, QAction* switchOff)
{
    new VerbAction(*switchOn, *m_ui->enableSelected);
    new VerbAction(*switchOff, *m_ui->disableSelected);
    m_ui->fieldsTable->addActions({switchOn, switchOff});
}

void FieldsPage::save(QSettings& settings) const
{
    Page::save(settings);
    settings.setValue(settingsKey(m_ui->objectTabs), m_ui->objectTabs->currentIndex());
    settings.setValue(settingsKey(m_ui->showAll), m_ui->showAll->isChecked());
    settings.setValue(settingsKey(m_ui->showProblems), m_ui->showProblems->isChecked());
    settings.setValue(settingsKey(m_ui->showChanged), m_ui->showChanged->isChecked());
}

void FieldsPage::restore(const QSettings& settings)
{
    Page::restore(settings);
    m_ui->objectTabs->setCurrentIndex(settings.value(settingsKey(m_ui->objectTabs), 0).toInt());
    for (QPushButton* show : {m_ui->showAll, m_ui->showProblems, m_ui->showChanged}) {
        if (settings.value(settingsKey(show), false).toBool())
            show->click();
    }
}

QString FieldsPage::searchHint() const
{
    return tr("Search fields: label, API name, Marketo name");
}

void FieldsPage::setSearch(const QString& text)
{
    m_text = text;
    m_shown.setText(text);
    showCounts();
}

void FieldsPage::showField(core::ObjectType object, const QString& field)
{
    m_ui->objectTabs->setCurrentIndex(object == core::ObjectType::Contact ? 1 : 0);
    Q_EMIT searchCleared();
    setSearch({});
    m_ui->showAll->click();
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        if (m_shown.index(row, FieldModel::Name).data().toString() == field)
            m_ui->fieldsTable->selectRow(row);
    }
}

void FieldsPage::showCounts()
{
    using Show = models::FieldFilterModel::Show;
    m_ui->showOn->setText(tr("On %1").arg(models::numberText(m_shown.countOf(Show::On))));
    m_ui->showAll->setText(tr("All %1").arg(models::numberText(m_shown.countOf(Show::All))));
    m_ui->showProblems->setText(tr("Problems %1").arg(models::numberText(m_shown.countOf(Show::Problems))));
    m_ui->showChanged->setText(
        tr("New since yesterday %1").arg(models::numberText(m_shown.countOf(Show::Changed))));
    const bool any = m_shown.rowCount() > 0;
    m_ui->listStack->setCurrentWidget(any ? static_cast<QWidget*>(m_ui->fieldsTable) : m_ui->emptyState);
    if (any)
        return;
    if (m_unread)
        m_ui->emptyState->explain(tr("The list could not be read."), tr("Try again"));
    else if (!m_known)
        m_ui->emptyState->explain(tr("Reading the fields of both systems…"), {});
    else if (m_model.rowCount() == 0)
        m_ui->emptyState->explain(
            tr("The fields of both systems are not known yet: they are read when the first sync connects."),
            tr("Sync now"));
    else if (m_ui->showChanged->isChecked() && m_text.isEmpty())
        m_ui->emptyState->explain(tr("No field has changed since yesterday."), tr("Show all fields"));
    else
        m_ui->emptyState->explain(tr("No field matches here."), tr("Show all fields"));
}

QString FieldsPage::costText() const
{
    const int leads = m_model.newlyRead(core::ObjectType::Lead) > 0 ? m_linkedLeads : 0;
    const int contacts = m_model.newlyRead(core::ObjectType::Contact) > 0 ? m_linkedContacts : 0;
    const int pause = m_values.value(QStringLiteral("sync.intervalSeconds")).toInt();
    const core::BackfillCost cost = core::backfillCost(leads + contacts, pause);
    if (cost.people == 0)
        return {};
    return tr("Applying reads %1 people again: %2 calls, about %3 min.")
        .arg(models::numberText(cost.people), models::numberText(cost.calls),
             models::numberText(cost.minutes));
}

void FieldsPage::showStaged()
{
    const int staged = m_model.stagedCount();
    QString text = staged == 0 ? tr("No changes.") : tr("%Ln change(s).", nullptr, staged);
    if (m_model.isApplying())
        text = tr("Saving…");
    else if (const QString cost = costText(); !cost.isEmpty())
        text = core::text::joined({text, cost});
    m_ui->stagedLabel->setText(text);
    m_ui->fieldsApply->setEnabled(hasStaged());
    m_ui->fieldsDiscard->setEnabled(hasStaged());
    const bool selected = m_ui->fieldsTable->selectionModel()->hasSelection();
    m_ui->enableSelected->setEnabled(selected);
    m_ui->disableSelected->setEnabled(selected);
    Q_EMIT stagedChanged();
}

void FieldsPage::setSelectedEnabled(bool enabled)
{
    QList<QPersistentModelIndex> rows;
    const QModelIndexList selected = m_ui->fieldsTable->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(m_shown.mapToSource(index));
    m_model.beginStep();
    for (const QPersistentModelIndex& row : std::as_const(rows))
        m_model.setData(row, enabled ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    m_model.endStep();
    showStaged();
}

DataTable* FieldsPage::table() const
{
    return m_ui->fieldsTable;
}

} // namespace lockstep::gui
