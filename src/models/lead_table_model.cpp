// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lead_table_model.h"

#include "core/text.h"
#include "models/display.h"
#include "models/row_changes.h"

#include <algorithm>

namespace lockstep::models {

namespace {
constexpr int wantedPages = 8; // a longer queue would answer for rows scrolled away long ago
constexpr int reorderMs = 500;
constexpr int askPageMs = 0;

QString stateToolTip(const core::LeadRow& row)
{
    if (row.stateCode.isEmpty())
        return core::text::stateName(row.state);
    const core::text::Sentence sentence = core::text::sentence(row.stateCode, row.stateArguments);
    return sentence.remedy.isEmpty() ? sentence.title : sentence.title + QLatin1Char('\n') + sentence.remedy;
}
} // namespace

LeadTableModel::LeadTableModel(core::RowOrder& order, core::LeadPages& pages, core::SyncControl& sync,
                               EpochSource& epochs, QObject* parent)
    : TableModel(columns, parent)
    , m_order(order)
    , m_pages(pages)
    , m_epochs(epochs)
    , m_ids(std::make_shared<const std::vector<qint64>>())
{
    m_askPage.setSingleShot(true);
    m_askPage.setInterval(askPageMs);
    m_reorder.setSingleShot(true);
    m_reorder.setInterval(reorderMs);
    connect(&m_askPage, &QTimer::timeout, this, &LeadTableModel::askPage);
    connect(&m_reorder, &QTimer::timeout, this, &LeadTableModel::askOrder);
    connect(&order, &core::RowOrder::begun, this, &LeadTableModel::takeBeginning);
    connect(&order, &core::RowOrder::ordered, this, &LeadTableModel::takeOrder);
    connect(&order, &core::RowOrder::orderFailed, this, &LeadTableModel::takeOrderFailure);
    connect(&order, &core::RowOrder::settled, this, &LeadTableModel::askOrder);
    connect(&pages, &core::LeadPages::ready, this, &LeadTableModel::takePage);
    connect(&pages, &core::LeadPages::failed, this, [this](quint64 epoch, const core::Error& error) {
        if (epoch == m_pageEpoch) {
            dropPage(); // what has changed is read with the next change: at once it might fail for ever
            Q_EMIT failed(error);
        }
    });
    connect(&sync, &core::SyncControl::committed, this, &LeadTableModel::takeChanges);
}

void LeadTableModel::setQuery(const core::LeadQuery& query)
{
    m_query = query;
    m_orderEpoch = 0;
    m_shown = Shown::Former;
    askOrder();
}

qint64 LeadTableModel::linkAt(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_ids->size()
        ? m_ids->at(static_cast<std::size_t>(row))
        : 0;
}

const core::LeadRow* LeadTableModel::rowAt(int row) const
{
    const qint64 link = linkAt(row);
    if (link == 0)
        return nullptr;
    const core::LeadRow* found = m_cache.find(link, row);
    if (!found && !m_asked.contains(link))
        want(row);
    return found;
}

int LeadTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant LeadTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == LinkRole)
        return linkAt(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != StateRole)
        return {};
    const core::LeadRow* row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == StateRole)
        return static_cast<int>(row->state);
    const auto column = static_cast<core::LeadColumn>(index.column());
    if (role == Qt::ToolTipRole && column == core::LeadColumn::State)
        return stateToolTip(*row);
    if (role == Qt::ToolTipRole && column == core::LeadColumn::LastSynced)
        return timeTextWithZone(row->lastSynced);
    return display(*row, column);
}

QVariant LeadTableModel::display(const core::LeadRow& row, core::LeadColumn column)
{
    switch (column) {
    case core::LeadColumn::Name:
        return row.name.isEmpty() ? QStringLiteral("—") : row.name;
    case core::LeadColumn::Email:
        return row.email;
    case core::LeadColumn::Company:
        return row.company;
    case core::LeadColumn::Type:
        return row.record.isEmpty() ? QStringLiteral("—") : core::toString(row.object);
    case core::LeadColumn::Owner:
        return row.owner;
    case core::LeadColumn::State:
        return core::text::stateName(row.state);
    case core::LeadColumn::LastSynced:
        return row.lastSynced.isValid() ? timeText(row.lastSynced) : QStringLiteral("—");
    case core::LeadColumn::Person:
        return row.person == 0 ? QStringLiteral("—") : QString::number(row.person);
    case core::LeadColumn::Record:
        return row.record.isEmpty() ? QStringLiteral("—") : row.record;
    }
    return {};
}

void LeadTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    core::LeadQuery query = m_query;
    query.sort = static_cast<core::LeadColumn>(column);
    query.ascending = order == Qt::AscendingOrder;
    setQuery(query);
}

void LeadTableModel::askOrder()
{
    if (m_orderEpoch != 0) {
        m_reorder.start(); // the answer that is out may be older than this wish
        return;
    }
    m_orderEpoch = m_epochs.next();
    m_order.order(m_orderEpoch, m_query);
}

void LeadTableModel::takeBeginning(quint64 epoch, const core::RowOrder::Ids& ids)
{
    if (epoch != m_orderEpoch || m_shown != Shown::Former || !keepsChosen(*ids))
        return;
    m_shown = Shown::First;
    replaceOrder(ids);
    Q_EMIT orderBegun();
}

// What is selected or current may stand further down: then all rows are waited for.
bool LeadTableModel::keepsChosen(const std::vector<qint64>& ids) const
{
    const QModelIndexList chosen = persistentIndexList();
    return std::all_of(chosen.cbegin(), chosen.cend(), [&](const QModelIndex& index) {
        return std::find(ids.cbegin(), ids.cend(), linkAt(index.row())) != ids.cend();
    });
}

void LeadTableModel::takeOrder(quint64 epoch, const core::RowOrder::Ids& ids)
{
    if (epoch != m_orderEpoch)
        return;
    m_orderEpoch = 0;
    m_shown = Shown::All;
    replaceOrder(ids);
    Q_EMIT orderChanged();
}

void LeadTableModel::takeOrderFailure(quint64 epoch, const core::Error& error)
{
    if (epoch != m_orderEpoch)
        return;
    m_orderEpoch = 0;
    if (m_shown != Shown::All) { // they answer another query, or are a part only
        m_shown = Shown::Former;
        replaceOrder(std::make_shared<const std::vector<qint64>>());
    }
    Q_EMIT failed(error);
}

void LeadTableModel::replaceOrder(const core::RowOrder::Ids& ids)
{
    const RowChange change = rowChange(*m_ids, *ids);
    const bool onlyBehind = change.kind == RowChange::Kind::Inserted && change.first == m_rows;
    if (change.kind != RowChange::Kind::None && !onlyBehind)
        forgetQuestions();
    switch (change.kind) {
    case RowChange::Kind::None:
        m_ids = ids;
        return;
    case RowChange::Kind::Inserted:
        beginInsertRows({}, change.first, change.first + change.count - 1);
        m_ids = ids;
        m_rows += change.count;
        endInsertRows();
        return;
    case RowChange::Kind::Removed:
        beginRemoveRows({}, change.first, change.first + change.count - 1);
        m_ids = ids;
        m_rows -= change.count;
        endRemoveRows();
        return;
    case RowChange::Kind::Moved:
        replaceRows(ids);
        return;
    }
}

// The page that is out names rows of the old order; the views ask anew as they repaint.
void LeadTableModel::forgetQuestions()
{
    dropPage();
    m_wanted.clear();
    if (!m_stale.isEmpty())
        m_askPage.start();
}

// Rows that were to be read again are still to be.
void LeadTableModel::dropPage()
{
    for (auto asked = m_asked.cbegin(); asked != m_asked.cend(); ++asked) {
        if (m_cache.peek(asked.key()))
            m_stale.insert(asked.key());
    }
    m_asked.clear();
    m_pageEpoch = 0;
}

// A layout change may not alter the number of rows: rows are added before it and taken away after it. Where
// all of a long table is chosen, QItemSelectionModel chooses all of the new one; one more row keeps it from
// that where they are not the same people.
void LeadTableModel::replaceRows(const core::RowOrder::Ids& ids)
{
    const core::RowOrder::Ids before = m_ids;
    const int count = static_cast<int>(ids->size());
    if (holdSame(*before, *ids)) {
        setRowCount(count);
    } else {
        Q_EMIT rowsAboutToChange();
        setRowCount(std::max(m_rows, count) + 1);
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_ids = ids;
    remapPersistent(*before, *ids);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    setRowCount(count);
}

void LeadTableModel::setRowCount(int count)
{
    if (count > m_rows) {
        beginInsertRows({}, m_rows, count - 1);
        m_rows = count;
        endInsertRows();
    } else if (count < m_rows) {
        beginRemoveRows({}, count, m_rows - 1);
        m_rows = count;
        endRemoveRows();
    }
}

void LeadTableModel::remapPersistent(const std::vector<qint64>& before, const std::vector<qint64>& after)
{
    const QModelIndexList kept = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex& index : kept) {
        if (static_cast<std::size_t>(index.row()) < before.size())
            rows.insert(before[static_cast<std::size_t>(index.row())], -1);
    }
    if (!rows.isEmpty()) {
        for (std::size_t row = 0; row < after.size(); ++row) {
            const auto found = rows.find(after[row]);
            if (found != rows.end())
                *found = static_cast<int>(row);
        }
    }
    QModelIndexList moved;
    moved.reserve(kept.size());
    for (const QModelIndex& index : kept) {
        const bool known = static_cast<std::size_t>(index.row()) < before.size();
        const int row = known ? rows.value(before[static_cast<std::size_t>(index.row())], -1) : -1;
        moved.append(row < 0 ? QModelIndex() : this->index(row, index.column()));
    }
    changePersistentIndexList(kept, moved);
}

void LeadTableModel::want(int row) const
{
    const int page = row / RowCache::pageRows;
    if (!m_wanted.isEmpty() && m_wanted.last() == page)
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > wantedPages)
        m_wanted.removeFirst();
    m_askPage.start();
}

QList<qint64> LeadTableModel::nextLinks()
{
    m_asked.clear();
    QList<qint64> links;
    while (!m_stale.isEmpty() && links.size() < RowCache::pageRows) {
        const qint64 link = *m_stale.cbegin();
        m_stale.remove(link);
        links.append(link);
        m_asked.insert(link, m_cache.lastSeenAt(link));
    }
    while (links.isEmpty() && !m_wanted.isEmpty()) {
        const int first = m_wanted.takeLast() * RowCache::pageRows;
        const int end = std::min(first + RowCache::pageRows, static_cast<int>(m_ids->size()));
        for (int row = first; row < end; ++row) {
            const qint64 link = linkAt(row);
            if (m_cache.peek(link))
                continue;
            links.append(link);
            m_asked.insert(link, row);
        }
    }
    return links;
}

void LeadTableModel::askPage()
{
    if (m_pageEpoch != 0)
        return;
    const QList<qint64> links = nextLinks();
    if (links.isEmpty())
        return;
    m_pageEpoch = m_epochs.next();
    m_pages.request(m_pageEpoch, links);
}

void LeadTableModel::takePage(quint64 epoch, const QList<core::LeadRow>& rows)
{
    if (epoch != m_pageEpoch || epoch == 0)
        return;
    m_pageEpoch = 0;
    int first = m_rows;
    int last = -1;
    for (const core::LeadRow& row : rows) {
        const int at = m_asked.value(row.link, -1);
        m_cache.insert(row, at);
        if (at >= 0 && linkAt(at) == row.link) {
            first = std::min(first, at);
            last = std::max(last, at);
        }
    }
    m_asked.clear();
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
    if (!m_wanted.isEmpty() || !m_stale.isEmpty())
        m_askPage.start();
}

void LeadTableModel::takeChanges(const core::ChangeSet& changes)
{
    for (const qint64 link : changes.links) {
        if (m_cache.peek(link) || m_asked.contains(link))
            m_stale.insert(link);
    }
    if (!m_stale.isEmpty())
        m_askPage.start();
    const bool anyMayMove = !m_query.states.isEmpty() || m_query.cause || m_query.linked || m_query.waiting
        || core::isMovedBySync(m_query.sort);
    // Who proves to be in step waits no more, though no row has changed.
    const bool isOutOfOrder = changes.rowsAddedOrRemoved || !changes.renamed.isEmpty()
        || (anyMayMove && !changes.links.isEmpty()) || (m_query.waiting && changes.runs);
    if (isOutOfOrder && !m_reorder.isActive())
        m_reorder.start();
}

} // namespace lockstep::models
