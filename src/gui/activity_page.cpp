// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity_page.h"

#include "core/record.h"
#include "core/text.h"
#include "gui/icon_delegate.h"
#include "gui/icons.h"
#include "gui/save_file.h"
#include "gui/verb_action.h"
#include "models/display.h"
#include "ui_activity_page.h"

#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace lockstep::gui {

namespace {
void addLine(QStringList& lines, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        lines.append(QStringLiteral("%1: %2").arg(name, value));
}
} // namespace

ActivityPage::ActivityPage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_clock(services.clock)
    , m_csv(services.csv)
    , m_ui(std::make_unique<Ui::ActivityPage>())
    , m_model(services.log, services.sync, services.epochs)
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    m_model.setTitles({tr("Time (%1)").arg(QDateTime::currentDateTime().timeZoneAbbreviation()), tr("Person"),
                       tr("What happened"), tr("Direction"), tr("Field"), tr("Change"), tr("Result")});
    DataTable* table = m_ui->activityTable;
    table->setModel(&m_model);
    table->setItemDelegateForColumn(
        models::LogModel::Result,
        new IconDelegate(
            models::LogModel::ResultRole,
            [](int result) { return iconName(static_cast<core::LogResult>(result)); }, this));
    table->setWidths({15, 13, 28, 12, 8, 11});
    const QDateTime wide(QDate(2028, 12, 28), QTime(22, 58, 58), Qt::UTC);
    table->widenFor(models::LogModel::Time, {models::timeText(wide)});
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({793, 227});
    fillFilters();
    connect(m_ui->typeCombo, &QComboBox::currentIndexChanged, this, &ActivityPage::filterChanged);
    connect(m_ui->resultCombo, &QComboBox::currentIndexChanged, this, &ActivityPage::filterChanged);
    connect(m_ui->period, &PeriodFilter::changed, this, &ActivityPage::filterChanged);
    connect(&services.fields, &core::FieldTable::ready, this,
            [this](quint64, const QList<core::FieldRow>& rows) { takeFields(rows); });
    connect(m_ui->clearFilters, &QPushButton::clicked, this, &ActivityPage::clearFilters);
    connect(m_ui->activityCsv, &QPushButton::clicked, this, &ActivityPage::exportCsv);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &ActivityPage::mendEmptiness);
    connect(&m_model, &models::LogModel::loaded, this, &ActivityPage::showList);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::showList);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::showList);
    connect(&m_model, &models::LogModel::failed, this, [this](const core::Error& error) {
        Q_EMIT problem(error);
        showList();
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::showDetails);
    connect(table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const core::LogEntry* entry = m_model.entryAt(index.row());
        if (entry && (entry->person != 0 || !entry->record.isEmpty()))
            Q_EMIT openPerson(entry->person, entry->record);
    });
    m_ui->limitLabel->setText(tr("The list ends here, after %1 entries. Older ones are found by a person, a "
                                 "field, a run or a result; CSV saves them all.")
                                  .arg(models::numberText(models::LogModel::maximumRows)));
    filterChanged();
    showList();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::fillFilters()
{
    m_ui->typeCombo->addItem(tr("Everything"), -1);
    for (int type = 0; type <= static_cast<int>(core::LogType::SettingsChanged); ++type)
        m_ui->typeCombo->addItem(core::text::typeName(static_cast<core::LogType>(type)), type);
    m_ui->resultCombo->addItem(tr("Every result"), -1);
    for (const core::LogResult result :
         {core::LogResult::Ok, core::LogResult::Failed, core::LogResult::Skipped, core::LogResult::Conflict})
        m_ui->resultCombo->addItem(icon(iconName(result)), core::text::resultName(result),
                                   static_cast<int>(result));
    m_ui->fieldCombo->lineEdit()->setClearButtonEnabled(true);
    m_ui->fieldCombo->lineEdit()->setPlaceholderText(tr("Every field"));
    m_ui->fieldCombo->completer()->setFilterMode(Qt::MatchContains);
    m_ui->fieldCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    static const QRegularExpression digits(QStringLiteral("[1-9][0-9]{0,17}"));
    m_ui->runEdit->setValidator(new QRegularExpressionValidator(digits, this));
    connect(m_ui->fieldCombo, &QComboBox::activated, this, &ActivityPage::endTyping);
    // Half a name or id finds nothing, so only an end of typing counts; an emptied box ends it, too.
    const QList<QLineEdit*> edits = filterEdits();
    for (QLineEdit* edit : edits) {
        connect(edit, &QLineEdit::editingFinished, this, &ActivityPage::endTyping);
        connect(edit, &QLineEdit::textEdited, this, [this](const QString& text) {
            if (text.isEmpty())
                endTyping();
        });
    }
}

// The Fields page asks for them, at the start and whenever they change.
void ActivityPage::takeFields(const QList<core::FieldRow>& rows)
{
    QStringList names;
    for (const core::FieldRow& row : rows)
        names.append(row.mapping.salesforceField);
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    if (names == m_fields)
        return;
    m_fields = names;
    const QString typed = m_ui->fieldCombo->currentText();
    const QSignalBlocker quiet(m_ui->fieldCombo);
    m_ui->fieldCombo->clear();
    m_ui->fieldCombo->addItems(names);
    m_ui->fieldCombo->setCurrentIndex(-1);
    m_ui->fieldCombo->setEditText(typed);
}

QList<QComboBox*> ActivityPage::filterCombos() const
{
    return {m_ui->typeCombo, m_ui->resultCombo};
}

QList<QLineEdit*> ActivityPage::filterEdits() const
{
    return {m_ui->fieldCombo->lineEdit(), m_ui->personEdit, m_ui->runEdit};
}

// In the spelling of the log, which tells upper from lower case.
QString ActivityPage::chosenField() const
{
    const QString typed = m_ui->fieldCombo->currentText().trimmed();
    const auto known = std::find_if(m_fields.cbegin(), m_fields.cend(), [&typed](const QString& name) {
        return name.compare(typed, Qt::CaseInsensitive) == 0;
    });
    return known == m_fields.cend() ? typed : *known;
}

void ActivityPage::takePerson()
{
    m_person = m_ui->personEdit->text().trimmed();
    m_filter.person = std::max<qint64>(0, m_person.toLongLong());
    m_filter.record = m_filter.person == 0 ? core::salesforceId18(m_person) : QString();
}

bool ActivityPage::isNoPerson() const
{
    return !m_person.isEmpty() && m_filter.person == 0 && m_filter.record.isEmpty();
}

// Leaving a box ends its typing as well: what is read stays where nothing else is wanted.
void ActivityPage::endTyping()
{
    if (chosenField() != m_filter.field || m_ui->personEdit->text().trimmed() != m_person
        || m_ui->runEdit->text().toLongLong() != m_filter.run)
        filterChanged();
}

void ActivityPage::addVerbs(QAction* clearAll)
{
    new VerbAction(*clearAll, *m_ui->clearFilters);
    m_ui->activityTable->addAction(clearAll);
}

void ActivityPage::save(QSettings& settings) const
{
    Page::save(settings);
    const QList<QComboBox*> combos = filterCombos();
    for (const QComboBox* combo : combos)
        settings.setValue(settingsKey(combo), combo->currentData());
    settings.setValue(settingsKey(m_ui->period), m_ui->period->chosen());
    settings.setValue(settingsKey(m_ui->fieldCombo), m_ui->fieldCombo->currentText());
    settings.setValue(settingsKey(m_ui->personEdit), m_ui->personEdit->text());
}

void ActivityPage::restore(const QSettings& settings)
{
    Page::restore(settings);
    const QList<QComboBox*> combos = filterCombos();
    for (QComboBox* combo : combos) {
        const QSignalBlocker quiet(combo);
        const QVariant chosen = settings.value(settingsKey(combo), combo->itemData(0));
        combo->setCurrentIndex(std::max(0, combo->findData(chosen.toInt())));
    }
    m_ui->period->choose(settings.value(settingsKey(m_ui->period)));
    m_ui->fieldCombo->setEditText(settings.value(settingsKey(m_ui->fieldCombo)).toString());
    m_ui->personEdit->setText(settings.value(settingsKey(m_ui->personEdit)).toString());
    filterChanged();
}

QString ActivityPage::searchHint() const
{
    return tr("Search the log: name, id, field, value, message");
}

void ActivityPage::setSearch(const QString& text)
{
    if (text == m_filter.text)
        return;
    m_filter.text = text;
    filterChanged();
}

void ActivityPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_model.look();
}

void ActivityPage::showRun(qint64 run)
{
    clearFilters();
    m_ui->runEdit->setText(QString::number(run));
    filterChanged();
}

void ActivityPage::showConflicts()
{
    clearFilters();
    m_ui->period->chooseDay(m_clock.now().toLocalTime().date());
    m_ui->resultCombo->setCurrentIndex(
        m_ui->resultCombo->findData(static_cast<int>(core::LogResult::Conflict)));
}

void ActivityPage::filterChanged()
{
    const int type = m_ui->typeCombo->currentData().toInt();
    const int result = m_ui->resultCombo->currentData().toInt();
    m_filter.type = type < 0 ? std::nullopt : std::optional(static_cast<core::LogType>(type));
    m_filter.result = result < 0 ? std::nullopt : std::optional(static_cast<core::LogResult>(result));
    m_filter.since = m_ui->period->since(m_clock.now());
    m_filter.until = m_ui->period->until();
    m_filter.field = chosenField();
    m_filter.run = m_ui->runEdit->text().toLongLong();
    takePerson();
    m_ui->titleLabel->setText(m_filter.run == 0 ? tr("Activity")
                                                : tr("Activity of run %1").arg(m_filter.run));
    m_ui->clearFilters->setEnabled(isFiltered());
    if (isNoPerson()) {
        m_model.clear();
        showList();
        return;
    }
    m_model.setFilter(m_filter);
}

void ActivityPage::clearFilters()
{
    m_filter = {};
    const QList<QComboBox*> combos = filterCombos();
    for (QComboBox* combo : combos) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(0);
    }
    m_ui->period->clear();
    const QList<QLineEdit*> edits = filterEdits();
    for (QLineEdit* edit : edits)
        edit->clear();
    Q_EMIT searchCleared();
    filterChanged();
}

bool ActivityPage::isFiltered() const
{
    return m_filter.type || m_filter.result || m_filter.since.isValid() || m_filter.run != 0
        || !m_person.isEmpty() || !m_filter.field.isEmpty() || !m_filter.text.isEmpty();
}

void ActivityPage::showList()
{
    const bool any = m_model.rowCount() > 0;
    offerCsv(*m_ui->activityCsv);
    m_ui->limitLabel->setVisible(any && m_model.isCut());
    m_ui->listStack->setCurrentWidget(any ? static_cast<QWidget*>(m_ui->activityTable) : m_ui->emptyState);
    if (any)
        return;
    if (m_model.isLoading())
        m_ui->emptyState->explain(tr("Reading the log…"), {});
    else if (m_model.isUnread())
        m_ui->emptyState->explain(tr("The list could not be read."), tr("Try again"));
    else if (isNoPerson())
        m_ui->emptyState->explain(
            tr("“%1” is neither a number of Marketo nor an id of Salesforce. Search for names above.")
                .arg(m_person),
            tr("Clear filters"));
    else if (isFiltered())
        m_ui->emptyState->explain(tr("No entry matches these filters."), tr("Clear filters"));
    else
        m_ui->emptyState->explain(tr("Nothing has happened yet: the log fills with the first sync."),
                                  tr("Sync now"));
}

void ActivityPage::mendEmptiness()
{
    if (m_model.isUnread()) {
        filterChanged();
        showList();
    } else if (isFiltered()) {
        clearFilters();
    } else {
        Q_EMIT syncWanted();
    }
}

void ActivityPage::showDetails()
{
    const QModelIndexList rows = m_ui->activityTable->selectionModel()->selectedRows();
    const core::LogEntry* entry = rows.isEmpty() ? nullptr : m_model.entryAt(rows.constFirst().row());
    if (!entry) {
        m_ui->detailsLabel->setText(tr("Choose an entry to read what happened."));
        return;
    }
    QStringList lines{core::text::sentence(*entry)};
    if (!entry->code.isEmpty()) {
        const core::text::Sentence reason = core::text::sentence(entry->code, entry->arguments);
        if (!reason.remedy.isEmpty())
            lines.append({QString(), tr("What to do: %1").arg(reason.remedy)});
    }
    lines.append(QString());
    addLine(lines, tr("Time"), models::timeTextWithZone(entry->at));
    addLine(lines, tr("Field"), entry->field);
    addLine(lines, tr("Change"), models::changeText(entry->oldValue, entry->newValue));
    addLine(lines, tr("Rule"), entry->rule.isEmpty() ? QString() : core::text::ruleName(entry->rule));
    addLine(lines, tr("The system's own text"), entry->message);
    addLine(lines, tr("Code"), entry->code);
    addLine(lines, tr("Name"), entry->name);
    addLine(lines, tr("Person in Marketo"), entry->person == 0 ? QString() : QString::number(entry->person));
    addLine(lines, tr("Record in Salesforce"), entry->record);
    addLine(lines, tr("Run"), QString::number(entry->run));
    m_ui->detailsLabel->setTextFormat(Qt::PlainText);
    m_ui->detailsLabel->setText(lines.join(QLatin1Char('\n')));
}

DataTable* ActivityPage::table() const
{
    return m_ui->activityTable;
}

void ActivityPage::exportCsv()
{
    askForCsvFile(this, tr("Save the entries shown"), QStringLiteral("lockstep-activity.csv"),
                  [this](const QString& file) { m_csv.log(file, m_filter); });
}

} // namespace lockstep::gui
