// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planned_write_model.h"

#include "core/text.h"
#include "models/display.h"

namespace lockstep::models {

namespace {

const core::FieldValue& valueOn(const core::PlannedWriteField& field, core::System side)
{
    return side == core::System::Salesforce ? field.salesforce : field.marketo;
}

core::System otherOf(core::System system)
{
    return system == core::System::Salesforce ? core::System::Marketo : core::System::Salesforce;
}

// Of a create nothing is there yet.
QString nowText(const core::PlannedWrite& write, const core::PlannedWriteField& field)
{
    return write.action == core::WriteAction::Create ? QStringLiteral("—")
                                                     : valueText(valueOn(field, write.target));
}
} // namespace

PlannedCounts countsOf(const QList<core::PlannedWrite>& writes)
{
    PlannedCounts counts;
    for (const core::PlannedWrite& write : writes) {
        auto& side = write.target == core::System::Salesforce ? counts.salesforce : counts.marketo;
        switch (write.action) {
        case core::WriteAction::Create:
            ++side.created;
            break;
        case core::WriteAction::Update:
            ++side.updated;
            break;
        case core::WriteAction::Delete:
            ++side.deleted;
            break;
        case core::WriteAction::Link:
            ++side.linked;
            break;
        }
    }
    return counts;
}

PlannedWriteModel::PlannedWriteModel(const QStringList& actions, QObject* parent)
    : TableModel(ColumnCount, parent)
    , m_actions(actions)
{ }

void PlannedWriteModel::setWrites(const QList<core::PlannedWrite>& writes)
{
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, static_cast<int>(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    m_writes = writes;
    rebuild();
}

void PlannedWriteModel::setFilter(std::optional<core::System> target, const QString& text)
{
    if (target == m_target && text == m_text)
        return;
    m_target = target;
    m_text = text;
    rebuild();
}

void PlannedWriteModel::rebuild()
{
    std::vector<Row> rows;
    for (int write = 0; write < m_writes.size(); ++write) {
        const core::PlannedWrite& planned = m_writes.at(write);
        if (m_target && planned.target != *m_target)
            continue;
        if (planned.fields.isEmpty() && matches(planned, nullptr))
            rows.push_back({write, -1});
        for (int field = 0; field < planned.fields.size(); ++field) {
            if (matches(planned, &planned.fields.at(field)))
                rows.push_back({write, field});
        }
    }
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, static_cast<int>(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (rows.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows = std::move(rows);
    endInsertRows();
}

bool PlannedWriteModel::matches(const core::PlannedWrite& write, const core::PlannedWriteField* field) const
{
    if (m_text.isEmpty())
        return true;
    const auto holds = [this](const QString& text) { return text.contains(m_text, Qt::CaseInsensitive); };
    if (holds(write.name) || holds(QString::number(write.person)) || holds(write.record))
        return true;
    return field
        && (holds(field->field) || holds(field->marketo.toString()) || holds(field->salesforce.toString()));
}

const core::PlannedWrite* PlannedWriteModel::writeAt(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_rows.size()
        ? &m_writes.at(m_rows[static_cast<std::size_t>(row)].write)
        : nullptr;
}

const core::PlannedWriteField* PlannedWriteModel::fieldOf(const Row& row) const
{
    return row.field < 0 ? nullptr : &m_writes.at(row.write).fields.at(row.field);
}

QString PlannedWriteModel::display(const Row& row, int column) const
{
    const core::PlannedWrite& write = m_writes.at(row.write);
    const core::PlannedWriteField* const field = fieldOf(row);
    switch (column) {
    case Name:
        return write.name.isEmpty() ? QStringLiteral("—") : write.name;
    case Person:
        return write.person == 0 ? QStringLiteral("—") : QString::number(write.person);
    case Record:
        return write.record.isEmpty() ? core::toString(write.object)
                                      : core::toString(write.object) + QLatin1Char(' ') + write.record;
    case Target:
        return QStringLiteral("→ ") + systemName(write.target);
    case Action:
        return m_actions.value(static_cast<int>(write.action));
    case Field:
        return field ? field->field : QString();
    case Now:
        return field ? nowText(write, *field) : QString();
    case Becomes:
        return field ? valueText(valueOn(*field, otherOf(write.target))) : QString();
    case Why:
        return field ? core::text::ruleName(field->rule) : QString();
    default:
        return {};
    }
}

QList<QStringList> PlannedWriteModel::texts() const
{
    QList<QStringList> all;
    all.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const Row& row : m_rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(display(row, column));
        all.append(cells);
    }
    return all;
}

int PlannedWriteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlannedWriteModel::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return display(row, index.column());
    case TargetRole:
        return static_cast<int>(m_writes.at(row.write).target);
    default:
        return {};
    }
}

} // namespace lockstep::models
