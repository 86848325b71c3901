// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/undo_left_model.h"

#include "core/text.h"
#include "models/display.h"

namespace lockstep::models {

namespace {

QString display(const core::UndoLeft& left, int column)
{
    switch (column) {
    case UndoLeftModel::Name:
        return left.name.isEmpty() ? QStringLiteral("—") : left.name;
    case UndoLeftModel::Person:
        return left.person == 0 ? QStringLiteral("—") : QString::number(left.person);
    case UndoLeftModel::Record:
        return core::toString(left.object) + QLatin1Char(' ') + left.record;
    case UndoLeftModel::Field:
        return left.field.isEmpty() ? QStringLiteral("—") : left.field;
    case UndoLeftModel::Before:
        return valueText(left.oldValue);
    case UndoLeftModel::Written:
        return valueText(left.written);
    case UndoLeftModel::Now:
        return valueText(left.now);
    case UndoLeftModel::Why:
        return core::text::sentence(left.reason, {}).title;
    default:
        return {};
    }
}

// A created record stands as a row without a field.
core::UndoLeft wholeRecord(const core::UndoCreation& creation)
{
    core::UndoLeft left;
    left.person = creation.person;
    left.record = creation.record;
    left.object = creation.object;
    left.target = creation.target;
    left.reason = creation.reason;
    left.name = creation.name;
    return left;
}
} // namespace

UndoLeftModel::UndoLeftModel(QObject* parent)
    : TableModel(ColumnCount, parent)
{ }

void UndoLeftModel::setReport(const core::UndoReport& report)
{
    if (!m_left.isEmpty()) {
        beginRemoveRows({}, 0, static_cast<int>(m_left.size()) - 1);
        m_left.clear();
        endRemoveRows();
    }
    QList<core::UndoLeft> left = report.left;
    for (const core::UndoCreation& creation : report.creations) {
        if (!creation.deleted)
            left.append(wholeRecord(creation));
    }
    if (left.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(left.size()) - 1);
    m_left = left;
    endInsertRows();
}

int UndoLeftModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_left.size());
}

QVariant UndoLeftModel::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= m_left.size())
        return {};
    return role == Qt::DisplayRole || role == Qt::ToolTipRole
        ? display(m_left.at(index.row()), index.column())
        : QVariant();
}

} // namespace lockstep::models
