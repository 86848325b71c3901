// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/table.h"

#include <algorithm>

namespace lockstep::sandbox {

void Table::addColumn()
{
    ++m_columns;
    for (Row& row : m_rows) {
        if (!row.gone)
            row.cells.resize(size_t(m_columns));
    }
}

void Table::index(int column)
{
    QMultiHash<QString, int>& index = m_indexes[column];
    for (int row = 0; row < size(); ++row) {
        if (!m_rows[size_t(row)].gone && !isBlank(cell(row, column)))
            index.insert(folded(cell(row, column)), row);
    }
}

int Table::insert(Row row)
{
    row.cells.resize(size_t(m_columns));
    m_rows.push_back(std::move(row));
    enter(size() - 1);
    return size() - 1;
}

void Table::setCell(int row, int column, const Value& value)
{
    Value& cell = m_rows[size_t(row)].cells[size_t(column)];
    const auto index = m_indexes.find(column);
    if (index != m_indexes.end() && !isBlank(cell))
        index->second.remove(folded(cell), row);
    cell = value;
    if (index != m_indexes.end() && !isBlank(cell))
        index->second.insert(folded(cell), row);
}

void Table::restamp(int row, qint64 stamp)
{
    Row& changed = m_rows[size_t(row)];
    m_byStamp.erase({changed.stamp, row});
    if (m_bin.erase({changed.stamp, row}) > 0)
        m_bin.insert({stamp, row});
    changed.stamp = stamp;
    m_byStamp.insert({stamp, row});
}

void Table::setDeleted(int row, bool deleted)
{
    Row& changed = m_rows[size_t(row)];
    changed.deleted = deleted;
    if (deleted)
        m_bin.insert({changed.stamp, row});
    else
        m_bin.erase({changed.stamp, row});
}

void Table::erase(int row)
{
    leave(row);
    m_rows[size_t(row)].gone = true;
    m_rows[size_t(row)].cells.clear();
}

void Table::restore(int row, const Row& old)
{
    leave(row);
    m_rows[size_t(row)] = old;
    enter(row);
}

int Table::firstAfter(const QString& key) const
{
    const auto after =
        std::partition_point(m_rows.begin(), m_rows.end(), [&key](const Row& row) { return row.key <= key; });
    return int(after - m_rows.begin());
}

QList<int> Table::lookup(int column, const QString& text) const
{
    const auto index = m_indexes.find(column);
    if (index == m_indexes.end() || text.isEmpty())
        return {};
    QList<int> rows = index->second.values(text.toCaseFolded());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void Table::enter(int row)
{
    const Row& entered = m_rows[size_t(row)];
    if (entered.gone)
        return;
    m_byKey.insert(entered.key, row);
    m_byStamp.insert({entered.stamp, row});
    if (entered.deleted)
        m_bin.insert({entered.stamp, row});
    for (auto& [column, index] : m_indexes) {
        if (!isBlank(cell(row, column)))
            index.insert(folded(cell(row, column)), row);
    }
}

void Table::leave(int row)
{
    const Row& left = m_rows[size_t(row)];
    if (left.gone)
        return;
    m_byKey.remove(left.key);
    m_byStamp.erase({left.stamp, row});
    m_bin.erase({left.stamp, row});
    for (auto& [column, index] : m_indexes) {
        if (!isBlank(cell(row, column)))
            index.remove(folded(cell(row, column)), row);
    }
}

} // namespace lockstep::sandbox
