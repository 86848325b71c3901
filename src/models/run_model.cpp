// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_model.h"

#include "core/text.h"
#include "models/display.h"

#include <algorithm>

namespace lockstep::models {

namespace {
constexpr int freshRuns = 50; // what a running sync can have changed

int writes(const core::RunSummary& run, int core::PerSystem::*side)
{
    return run.created.*side + run.updated.*side + run.deleted.*side;
}

// A preview counts what would be written: beside the runs that wrote it would read like one of them.
QString writesText(const core::RunSummary& run, int core::PerSystem::*side)
{
    return run.kind == core::RunKind::Preview ? QStringLiteral("—") : numberText(writes(run, side));
}

QString lengthText(const core::RunSummary& run)
{
    return run.endedAt.isValid() ? durationText(run.startedAt.secsTo(run.endedAt)) : QStringLiteral("…");
}

QString display(const core::RunSummary& run, int column)
{
    switch (column) {
    case RunModel::Run:
        return QString::number(run.run);
    case RunModel::Started:
        return timeText(run.startedAt);
    case RunModel::Length:
        return lengthText(run);
    case RunModel::Kind:
        return core::text::runKindName(run.kind);
    case RunModel::Examined:
        return numberText(run.examined);
    case RunModel::ToSalesforce:
        return writesText(run, &core::PerSystem::salesforce);
    case RunModel::ToMarketo:
        return writesText(run, &core::PerSystem::marketo);
    case RunModel::Skipped:
        return numberText(run.skipped);
    case RunModel::Failed:
        return numberText(run.failed);
    case RunModel::Conflicts:
        return numberText(run.conflicts);
    case RunModel::Calls:
        return QStringLiteral("%1 + %2").arg(numberText(run.calls.salesforce), numberText(run.calls.marketo));
    case RunModel::Result:
        return core::text::runResultName(run.result);
    default:
        return {};
    }
}

QString toolTip(const core::RunSummary& run, int column)
{
    if (column == RunModel::Started)
        return timeTextWithZone(run.startedAt);
    if (column == RunModel::Calls)
        return QStringLiteral("Salesforce %1, Marketo %2")
            .arg(numberText(run.calls.salesforce), numberText(run.calls.marketo));
    if (run.messageCode.isEmpty())
        return {};
    const core::text::Sentence sentence = core::text::sentence(run.messageCode, run.messageArguments);
    return sentence.remedy.isEmpty() ? sentence.title : sentence.title + QLatin1Char('\n') + sentence.remedy;
}

bool isNumber(int column)
{
    return column == RunModel::Run || column == RunModel::Length
        || (column >= RunModel::Examined && column <= RunModel::Calls);
}
} // namespace

RunModel::RunModel(core::LogPages& pages, core::SyncControl& sync, EpochSource& epochs, QObject* parent)
    : TableModel(ColumnCount, parent)
    , m_pages(pages)
    , m_epochs(epochs)
{
    connect(&pages, &core::LogPages::runsReady, this, &RunModel::take);
    connect(&pages, &core::LogPages::failed, this, [this](quint64 epoch, const core::Error& error) {
        if (epoch != 0 && epoch == m_epoch) {
            m_epoch = 0;
            Q_EMIT failed(error);
        }
    });
    connect(&sync, &core::SyncControl::committed, this, [this](const core::ChangeSet& changes) {
        if (changes.runs)
            ask(freshRuns);
    });
    connect(&sync, &core::SyncControl::runFinished, this, [this] { ask(freshRuns); });
}

void RunModel::refresh()
{
    ask(pageRuns);
}

void RunModel::ask(int limit)
{
    if (m_epoch != 0) {
        m_next = std::max(m_next, limit);
        return;
    }
    m_next = 0;
    m_epoch = m_epochs.next();
    m_limit = limit;
    m_pages.requestRuns(m_epoch, limit);
}

bool RunModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && m_epoch == 0;
}

void RunModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(static_cast<int>(m_runs.size()) + pageRuns);
}

void RunModel::take(quint64 epoch, const QList<core::RunSummary>& runs)
{
    if (epoch != m_epoch || epoch == 0)
        return;
    m_epoch = 0;
    m_known = true;
    if (m_limit > m_runs.size())
        m_more = runs.size() >= m_limit;
    const qint64 newest = m_runs.isEmpty() ? 0 : m_runs.constFirst().run;
    const qint64 oldest = m_runs.isEmpty() ? 0 : m_runs.constLast().run;
    QList<core::RunSummary> newer;
    QList<core::RunSummary> older;
    for (const core::RunSummary& run : runs) {
        if (run.run > newest)
            newer.append(run);
        else if (run.run < oldest)
            older.append(run);
        else
            update(run);
    }
    insert(static_cast<int>(m_runs.size()), older);
    insert(0, newer);
    if (runs.size() < m_limit) // all there are
        removeFrom(static_cast<int>(runs.size()));
    Q_EMIT refreshed();
    if (m_next > 0)
        ask(m_next);
}

void RunModel::update(const core::RunSummary& run)
{
    const auto known =
        std::lower_bound(m_runs.cbegin(), m_runs.cend(), run.run,
                         [](const core::RunSummary& old, qint64 number) { return old.run > number; });
    if (known == m_runs.cend() || known->run != run.run || *known == run)
        return;
    const auto row = static_cast<int>(known - m_runs.cbegin());
    m_runs[row] = run;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void RunModel::insert(int row, const QList<core::RunSummary>& runs)
{
    if (runs.isEmpty())
        return;
    beginInsertRows({}, row, row + static_cast<int>(runs.size()) - 1);
    m_runs = m_runs.first(row) + runs + m_runs.sliced(row);
    endInsertRows();
}

void RunModel::removeFrom(int row)
{
    if (row >= m_runs.size())
        return;
    beginRemoveRows({}, row, static_cast<int>(m_runs.size()) - 1);
    m_runs.resize(row);
    endRemoveRows();
}

int RunModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QVariant RunModel::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= m_runs.size())
        return {};
    const core::RunSummary& run = m_runs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(run, index.column());
    case Qt::ToolTipRole:
        return toolTip(run, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ResultRole:
        return static_cast<int>(run.result);
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && isNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal && section == Calls)
        return titles().value(Calls) + QStringLiteral(": Salesforce + Marketo");
    return TableModel::headerData(section, orientation, role);
}

} // namespace lockstep::models
