// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_model.h"

#include "core/text.h"
#include "models/display.h"

namespace lockstep::models {

namespace {
constexpr int pageRows = 200;
constexpr int newerRows = 500;

QString directionText(const core::LogEntry& entry)
{
    return entry.target ? QStringLiteral("→ ") + systemName(*entry.target) : QString();
}

QString personText(const core::LogEntry& entry)
{
    if (!entry.name.isEmpty())
        return entry.name;
    return entry.person != 0 ? QString::number(entry.person) : entry.record;
}

QString display(const core::LogEntry& entry, int column)
{
    switch (column) {
    case LogModel::Time:
        return timeText(entry.at);
    case LogModel::Person:
        return personText(entry);
    case LogModel::What:
        return core::text::typeName(entry.type);
    case LogModel::Direction:
        return directionText(entry);
    case LogModel::Field:
        return entry.field;
    case LogModel::Change:
        return changeText(entry.oldValue, entry.newValue);
    case LogModel::Result:
        return core::text::resultName(entry.result);
    default:
        return {};
    }
}
} // namespace

LogModel::LogModel(core::LogPages& pages, core::SyncControl& sync, EpochSource& epochs, QObject* parent)
    : TableModel(ColumnCount, parent)
    , m_pages(pages)
    , m_epochs(epochs)
{
    connect(&pages, &core::LogPages::ready, this, &LogModel::takeOlder);
    connect(&pages, &core::LogPages::newerReady, this, &LogModel::takeNewer);
    connect(&pages, &core::LogPages::failed, this, &LogModel::takeFailure);
    connect(&sync, &core::SyncControl::committed, this, [this](const core::ChangeSet& changes) {
        m_committed = std::max(m_committed, changes.lastLogId);
        askNewer();
    });
}

void LogModel::setFilter(const core::LogFilter& filter)
{
    m_filter = filter;
    m_shown = filter;
    m_replace = true;
    m_newerEpoch = 0;
    m_askedUpTo = m_committed;
    m_olderEpoch = m_epochs.next();
    m_pages.request(m_olderEpoch, filter, 0, pageRows);
}

void LogModel::clear()
{
    m_shown.reset();
    m_olderEpoch = 0;
    m_newerEpoch = 0;
    m_more = false;
    m_cut = false;
    removeAll();
}

const core::LogEntry* LogModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    const core::LogEntry* entry = entryAt(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*entry, index.column());
    case ResultRole:
        return static_cast<int>(entry->result);
    case Qt::ToolTipRole:
        return index.column() == Time ? timeTextWithZone(entry->at) : core::text::sentence(*entry);
    default:
        return {};
    }
}

bool LogModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && m_olderEpoch == 0 && !m_entries.isEmpty();
}

void LogModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_olderEpoch = m_epochs.next();
    m_pages.request(m_olderEpoch, m_filter, m_entries.constLast().id, pageRows);
}

void LogModel::takeOlder(quint64 epoch, const QList<core::LogEntry>& entries, bool more)
{
    if (epoch != m_olderEpoch || epoch == 0)
        return;
    const bool first = m_replace;
    if (m_replace) {
        m_replace = false;
        removeAll();
        m_seenUpTo = entries.isEmpty() ? m_askedUpTo : std::max(m_askedUpTo, entries.constFirst().id);
    }
    m_cut = more && m_entries.size() + entries.size() >= maximumRows;
    m_more = more && !m_cut;
    if (!entries.isEmpty()) {
        const int row = static_cast<int>(m_entries.size());
        beginInsertRows({}, row, row + static_cast<int>(entries.size()) - 1);
        m_entries.append(entries);
        endInsertRows();
    }
    m_olderEpoch = 0; // only now: a view may want more while rows go in
    if (first)
        Q_EMIT loaded();
    askNewer();
}

void LogModel::look()
{
    if (!m_shown || m_replace || m_newerEpoch != 0)
        return;
    m_askedUpTo = std::max(m_committed, m_seenUpTo);
    m_newerEpoch = m_epochs.next();
    m_pages.requestNewer(m_newerEpoch, m_filter, m_seenUpTo, newerRows);
}

void LogModel::askNewer()
{
    if (m_committed > m_seenUpTo)
        look();
}

void LogModel::takeNewer(quint64 epoch, const QList<core::LogEntry>& entries)
{
    if (epoch != m_newerEpoch || epoch == 0)
        return;
    m_newerEpoch = 0;
    const bool all = entries.size() < newerRows;
    if (!entries.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
        QList<core::LogEntry> joined(entries.crbegin(), entries.crend());
        joined.append(m_entries);
        m_entries.swap(joined);
        endInsertRows();
        m_seenUpTo = m_entries.constFirst().id;
        trim();
    }
    if (all)
        m_seenUpTo = std::max(m_seenUpTo, m_askedUpTo);
    askNewer();
}

void LogModel::takeFailure(quint64 epoch, const core::Error& error)
{
    if (epoch == 0 || (epoch != m_olderEpoch && epoch != m_newerEpoch))
        return;
    if (epoch == m_olderEpoch)
        m_olderEpoch = 0;
    else
        m_newerEpoch = 0;
    if (isUnread())
        removeAll(); // they are those of the filter before
    Q_EMIT failed(error);
}

void LogModel::removeAll()
{
    if (m_entries.isEmpty())
        return;
    beginRemoveRows({}, 0, static_cast<int>(m_entries.size()) - 1);
    m_entries.clear();
    endRemoveRows();
}

// The oldest rows go: they can be fetched again by scrolling down.
void LogModel::trim()
{
    if (m_entries.size() <= maximumRows)
        return;
    m_cut = false;
    m_more = true;
    beginRemoveRows({}, maximumRows, static_cast<int>(m_entries.size()) - 1);
    m_entries.resize(maximumRows);
    endRemoveRows();
    m_olderEpoch = 0; // a page that is out begins where the list ended before
}

} // namespace lockstep::models
