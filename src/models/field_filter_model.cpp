// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_filter_model.h"

#include "models/field_model.h"

namespace lockstep::models {

FieldFilterModel::FieldFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    // A field just switched off stays where it was clicked until the filter is used again.
    setDynamicSortFilter(false);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void FieldFilterModel::setObject(core::ObjectType object)
{
    m_object = object;
    invalidateFilter();
}

void FieldFilterModel::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void FieldFilterModel::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

int FieldFilterModel::countOf(Show show) const
{
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    int count = 0;
    for (int row = 0; row < rows; ++row)
        count += isShown(row, show) ? 1 : 0;
    return count;
}

bool FieldFilterModel::isShown(int sourceRow, Show show) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, FieldModel::Label);
    if (index.data(FieldModel::ObjectRole).toInt() != static_cast<int>(m_object))
        return false;
    switch (show) {
    case Show::On:
        return index.data(FieldModel::EnabledRole).toBool() || index.data(FieldModel::StagedRole).toBool();
    case Show::All:
        return true;
    case Show::Problems:
        return index.data(FieldModel::ProblemRole).toBool();
    case Show::Changed:
        return index.data(FieldModel::ChangedRole).toBool();
    }
    return false;
}

bool FieldFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    Q_UNUSED(sourceParent)
    if (!isShown(sourceRow, m_show))
        return false;
    if (m_text.isEmpty())
        return true;
    for (const int column : {FieldModel::Label, FieldModel::Name, FieldModel::Marketo}) {
        if (sourceModel()->index(sourceRow, column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace lockstep::models
