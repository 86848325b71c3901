// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/value.h"

#include <QHash>
#include <QList>
#include <QMultiHash>
#include <map>
#include <set>
#include <vector>

namespace lockstep::sandbox {

// The records of one object: rows in order of their birth (which is the order of their ids), found by
// key, by (stamp, row) and by the text of an indexed column. Server thread; owned by its system.
class Table
{
public:
    struct Row
    {
        QString key;
        qint64 stamp = 0; // seconds
        bool deleted = false; // in the recycle bin
        bool gone = false; // no longer anywhere
        std::vector<Value> cells;
    };
    using StampOrder = std::set<std::pair<qint64, int>>;

    void setColumns(int columns) { m_columns = columns; }
    void addColumn();
    void index(int column);
    [[nodiscard]] bool isIndexed(int column) const { return m_indexes.contains(column); }

    int insert(Row row);
    void setCell(int row, int column, const Value& value);
    void restamp(int row, qint64 stamp);
    void setDeleted(int row, bool deleted);
    void erase(int row); // for good; its place stays empty
    void restore(int row, const Row& old); // as it was, indexes included

    [[nodiscard]] int size() const { return int(m_rows.size()); } // gone rows included
    [[nodiscard]] const Row& row(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] const Value& cell(int row, int column) const
    {
        return m_rows[size_t(row)].cells[size_t(column)];
    }
    [[nodiscard]] int find(const QString& key) const { return m_byKey.value(key, -1); }
    [[nodiscard]] int firstAfter(const QString& key) const; // the first row whose key is greater
    [[nodiscard]] QList<int> lookup(int column, const QString& text) const; // folded text; ascending
    [[nodiscard]] const StampOrder& byStamp() const { return m_byStamp; }
    [[nodiscard]] const StampOrder& bin() const { return m_bin; } // the deleted ones

private:
    void enter(int row);
    void leave(int row);
    [[nodiscard]] static QString folded(const Value& value) { return toText(value).toCaseFolded(); }

    int m_columns = 0;
    std::vector<Row> m_rows;
    QHash<QString, int> m_byKey;
    StampOrder m_byStamp;
    StampOrder m_bin;
    std::map<int, QMultiHash<QString, int>> m_indexes;
};

} // namespace lockstep::sandbox
