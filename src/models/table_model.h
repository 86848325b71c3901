// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <type_traits>

namespace lockstep::models {

// What the table models share: flat, a fixed number of columns, titles given by the window (which
// translates them). GUI thread; owned by its page.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    TableModel(int columns, QObject* parent);

    void setTitles(const QStringList& titles);
    [[nodiscard]] const QStringList& titles() const { return m_titles; }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    // Makes `rows` the fresh ones without a reset, so that the view keeps its place and its selection: rows
    // are the same where `key` gives the same. Quick where few of them are new.
    template <typename Row, typename Key>
    void replaceRows(QList<Row>& rows, const QList<Row>& fresh, const Key& key);

private:
    int m_columns;
    QStringList m_titles;
};

template <typename Row, typename Key>
void TableModel::replaceRows(QList<Row>& rows, const QList<Row>& fresh, const Key& key)
{
    const auto place = [&key](const QList<Row>& list, const Row& wanted, int from) {
        const auto found = std::find_if(list.cbegin() + from, list.cend(),
                                        [&](const Row& row) { return key(row) == key(wanted); });
        return found == list.cend() ? -1 : static_cast<int>(found - list.cbegin());
    };
    QSet<std::decay_t<std::invoke_result_t<const Key&, const Row&>>> kept;
    for (const Row& row : fresh)
        kept.insert(key(row));
    for (int row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
        if (kept.contains(key(rows.at(row))))
            continue;
        beginRemoveRows({}, row, row);
        rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < fresh.size(); ++row) {
        const int at = place(rows, fresh.at(row), row);
        if (at < 0) {
            beginInsertRows({}, row, row);
            rows.insert(row, fresh.at(row));
            endInsertRows();
            continue;
        }
        if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            rows.move(at, row);
            endMoveRows();
        }
        rows[row] = fresh.at(row);
    }
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(rows.size()) - 1, m_columns - 1));
}

} // namespace lockstep::models
