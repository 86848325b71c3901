// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview_page.h"

#include "core/text_story.h"
#include "gui/health.h"
#include "gui/save_file.h"
#include "gui/verb_action.h"
#include "models/display.h"
#include "ui_preview_page.h"

#include <QButtonGroup>

namespace lockstep::gui {

QStringList writeActionNames()
{
    return {PreviewPage::tr("Create"), PreviewPage::tr("Update"), PreviewPage::tr("Link"),
            PreviewPage::tr("Delete")};
}

QString plannedText(const models::PlannedCounts::Side& side)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0)
            parts.append(text);
    };
    add(side.created, PreviewPage::tr("%Ln created", nullptr, side.created));
    add(side.updated, PreviewPage::tr("%Ln updated", nullptr, side.updated));
    add(side.linked, PreviewPage::tr("%Ln linked", nullptr, side.linked));
    add(side.deleted, PreviewPage::tr("%Ln deleted", nullptr, side.deleted));
    return parts.isEmpty() ? PreviewPage::tr("nothing") : parts.join(QStringLiteral(", "));
}

QString cutShortText(const core::RunSummary& preview)
{
    using core::RunResult;
    if (preview.result == RunResult::Cancelled || preview.result == RunResult::Interrupted)
        return PreviewPage::tr("The preview was stopped.");
    if (preview.result != RunResult::Failed && preview.result != RunResult::Paused)
        return {};
    const QString reason = reasonText(preview);
    return reason.isEmpty() ? PreviewPage::tr("The preview failed.") : reason;
}

PreviewPage::PreviewPage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_sync(services.sync)
    , m_csv(services.csv)
    , m_ui(std::make_unique<Ui::PreviewPage>())
    , m_model(writeActionNames())
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeTable();
    connect(m_ui->previewAgain, &QPushButton::clicked, this, &PreviewPage::ask);
    connect(m_ui->startButton, &QPushButton::clicked, this, &PreviewPage::startWanted);
    connect(m_ui->previewCsv, &QPushButton::clicked, this, &PreviewPage::exportCsv);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this] {
        if (m_running)
            m_sync.stop();
        else
            ask();
    });
    auto* chips = new QButtonGroup(this);
    for (QPushButton* chip : {m_ui->chipAllWrites, m_ui->chipToSalesforce, m_ui->chipToMarketo}) {
        chips->addButton(chip);
        connect(chip, &QPushButton::clicked, this, &PreviewPage::showList);
    }
    connect(&m_sync, &core::SyncControl::previewReady, this, &PreviewPage::take);
    connect(&m_sync, &core::SyncControl::previewRefused, this,
            [this] { endWithout(tr("The preview failed.")); });
    offerStart(false);
    showCounts();
    showList();
}

PreviewPage::~PreviewPage() = default;

void showPlanned(DataTable& table, models::PlannedWriteModel& writes)
{
    writes.setTitles({PreviewPage::tr("Name"), PreviewPage::tr("Person"), PreviewPage::tr("Record"),
                      PreviewPage::tr("To"), PreviewPage::tr("Action"), PreviewPage::tr("Field"),
                      PreviewPage::tr("Now"), PreviewPage::tr("Becomes"), PreviewPage::tr("Why")});
    table.setModel(&writes);
    table.setWidths({14, 7, 31, 12, 9, 12, 17, 17});
    table.widenFor(models::PlannedWriteModel::Action, writeActionNames());
}

void PreviewPage::makeTable()
{
    DataTable* table = m_ui->previewTable;
    showPlanned(*table, m_model);
    connect(table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const core::PlannedWrite* write = m_model.writeAt(index.row());
            write && (write->person != 0 || !write->record.isEmpty()))
            Q_EMIT openPerson(write->person, write->record);
    });
}

QString PreviewPage::searchHint() const
{
    return tr("Search the preview: name, id, field, value");
}

void PreviewPage::setSearch(const QString& text)
{
    m_text = text;
    showList();
}

void PreviewPage::addVerbs(QAction* again)
{
    new VerbAction(*again, *m_ui->previewAgain);
    m_ui->previewTable->addAction(again);
}

void PreviewPage::run()
{
    runChosen({});
}

void PreviewPage::runChosen(const QList<core::RunRequest>& requests)
{
    if (m_running)
        return;
    m_chosen = requests;
    showTitle();
    ask();
}

void PreviewPage::offerStart(bool offered)
{
    m_ui->startButton->setVisible(offered);
    m_ui->startButton->setDefault(offered);
    m_ui->previewAgain->setDefault(!offered);
}

// Not why one shows nothing: that is said in the words of the language before.
void PreviewPage::takeOver(const PreviewPage& before)
{
    m_chosen = before.m_chosen;
    m_known = before.m_known && before.m_ending.isEmpty();
    if (m_known)
        m_model.setWrites(before.m_model.writes());
    showTitle();
    showCounts();
    setRunning(before.m_running);
}

void PreviewPage::ask()
{
    if (m_running)
        return;
    m_ending.clear();
    m_known = false; // what was shown is of before, or about others
    m_model.setWrites({});
    showCounts();
    setRunning(true);
    if (isOfChosen())
        m_sync.previewChosen(m_chosen);
    else
        m_sync.preview();
}

void PreviewPage::showTitle()
{
    qsizetype people = 0;
    for (const core::RunRequest& request : std::as_const(m_chosen))
        people += request.records.size() + request.persons.size();
    m_ui->titleLabel->setText(isOfChosen()
                                  ? tr("Preview of %Ln chosen people", nullptr, static_cast<int>(people))
                                  : tr("Preview of the next sync"));
}

void PreviewPage::setRunning(bool running)
{
    m_running = running;
    m_ui->previewAgain->setEnabled(!running);
    showList();
    Q_EMIT runningChanged();
}

void PreviewPage::take(const core::RunSummary& summary, const QList<core::PlannedWrite>& writes)
{
    m_known = true;
    m_ending = cutShortText(summary);
    m_model.setWrites(writes);
    showCounts();
    setRunning(false);
}

void PreviewPage::endWithout(const QString& sentence)
{
    if (!m_running)
        return;
    m_ending = sentence;
    setRunning(false);
}

QString PreviewPage::summaryText() const
{
    if (!m_known || (!m_ending.isEmpty() && m_model.writes().isEmpty()))
        return tr("A preview compares both systems and lists what the next sync would write. "
                  "It writes nothing.");
    const models::PlannedCounts counts = models::countsOf(m_model.writes());
    QStringList sentences;
    if (!m_ending.isEmpty())
        sentences = {m_ending,
                     tr("The list is only a part of what would be written: preview again for the rest.")};
    sentences += tr("In Salesforce: %1. In Marketo: %2. Nothing has been written.")
                     .arg(plannedText(counts.salesforce), plannedText(counts.marketo));
    return core::text::joined(sentences);
}

void PreviewPage::showCounts()
{
    const models::PlannedCounts counts = models::countsOf(m_model.writes());
    m_ui->chipAllWrites->setText(tr("All %1").arg(models::numberText(m_model.writes().size())));
    m_ui->chipToSalesforce->setText(tr("To Salesforce %1").arg(models::numberText(counts.salesforce.all())));
    m_ui->chipToMarketo->setText(tr("To Marketo %1").arg(models::numberText(counts.marketo.all())));
    m_ui->summaryLabel->setText(summaryText());
}

void PreviewPage::showList()
{
    std::optional<core::System> target;
    if (m_ui->chipToSalesforce->isChecked())
        target = core::System::Salesforce;
    else if (m_ui->chipToMarketo->isChecked())
        target = core::System::Marketo;
    m_model.setFilter(target, m_text);
    const bool any = !m_running && m_model.rowCount() > 0;
    offerCsv(*m_ui->previewCsv);
    m_ui->listStack->setCurrentWidget(any ? static_cast<QWidget*>(m_ui->previewTable) : m_ui->emptyState);
    if (m_running)
        m_ui->emptyState->explain(tr("Comparing both systems… Nothing is written."), tr("Stop"));
    else if (!m_ending.isEmpty())
        m_ui->emptyState->explain(m_ending, tr("Preview again"));
    else if (!m_known)
        m_ui->emptyState->explain(tr("No preview has been made yet."), tr("Preview"));
    else if (m_model.writes().isEmpty() && isOfChosen())
        m_ui->emptyState->praise(tr("Syncing the chosen people now would write nothing."));
    else if (m_model.writes().isEmpty())
        m_ui->emptyState->praise(tr("Both systems are in step: the next sync would write nothing."));
    else
        m_ui->emptyState->explain(tr("No planned write matches here."), {});
}

void PreviewPage::exportCsv()
{
    askForCsvFile(this, tr("Save the preview"), QStringLiteral("lockstep-preview.csv"),
                  [this](const QString& file) { m_csv.table(file, m_model.titles(), m_model.texts()); });
}

DataTable* PreviewPage::table() const
{
    return m_ui->previewTable;
}

} // namespace lockstep::gui
