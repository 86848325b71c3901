// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace lockstep::models {

// What the table models share: flat, a fixed number of columns, titles given by the window (which
// translates them). GUI thread; owned by its page.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    TableModel(int columns, QObject* parent);

    void setTitles(const QStringList& titles);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int m_columns;
    QStringList m_titles;
};

} // namespace lockstep::models
