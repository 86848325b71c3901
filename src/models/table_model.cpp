// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_model.h"

namespace lockstep::models {

TableModel::TableModel(int columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{ }

void TableModel::setTitles(const QStringList& titles)
{
    m_titles = titles;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The tool tip is for a narrow column, whose title is cut.
    const bool isTitle = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || !isTitle || section < 0 || section >= m_titles.size())
        return {};
    return m_titles.at(section);
}

} // namespace lockstep::models
