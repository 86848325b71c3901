// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_model.h"

#include "models/field_cells.h"

namespace lockstep::models {

namespace {

constexpr int stepsKept = 100;

bool sameFields(const QList<core::FieldRow>& a, const QList<core::FieldRow>& b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const auto& left, const auto& right) {
        return left.mapping.object == right.mapping.object
            && left.mapping.salesforceField == right.mapping.salesforceField;
    });
}

} // namespace

FieldModel::FieldModel(core::FieldTable& fields, EpochSource& epochs, QObject* parent)
    : TableModel(ColumnCount, parent)
    , m_fields(fields)
    , m_epochs(epochs)
{
    connect(&fields, &core::FieldTable::ready, this, &FieldModel::take);
    connect(&fields, &core::FieldTable::applied, this, &FieldModel::takeApplied);
    connect(&fields, &core::FieldTable::failed, this, [this](const core::Error& error) {
        if (m_epoch == 0 && !m_applying)
            return; // somebody else has asked
        m_epoch = 0;
        m_applying = false;
        Q_EMIT stagedChanged();
        Q_EMIT failed(error);
    });
}

void FieldModel::follow(core::SyncControl& sync)
{
    connect(&sync, &core::SyncControl::committed, this, [this](const core::ChangeSet& changes) {
        if (changes.fields)
            refresh();
    });
}

FieldModel::Key FieldModel::keyOf(const core::FieldMapping& mapping)
{
    return {static_cast<int>(mapping.object), mapping.salesforceField};
}

void FieldModel::refresh()
{
    if (m_epoch != 0) {
        m_again = true;
        return;
    }
    m_again = false;
    m_epoch = m_epochs.next();
    m_fields.request(m_epoch);
}

void FieldModel::takeOver(const FieldModel& before)
{
    if (before.m_rows.isEmpty())
        return; // it knew nothing yet
    m_staged = before.m_staged;
    m_history = before.m_history;
    m_applying = before.m_applying;
    setRows(before.m_rows);
    Q_EMIT refreshed();
    Q_EMIT stagedChanged();
}

void FieldModel::take(quint64 epoch, const QList<core::FieldRow>& rows)
{
    if (epoch != m_epoch || epoch == 0)
        return;
    m_epoch = 0;
    setRows(rows);
    forgetVanished();
    Q_EMIT refreshed();
    if (m_again)
        refresh();
}

void FieldModel::setRows(const QList<core::FieldRow>& rows)
{
    if (sameFields(m_rows, rows)) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
    } else {
        if (!m_rows.isEmpty()) {
            beginRemoveRows({}, 0, static_cast<int>(m_rows.size()) - 1);
            m_rows.clear();
            endRemoveRows();
        }
        if (!rows.isEmpty()) {
            beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
            m_rows = rows;
            endInsertRows();
        }
    }
}

// A staged edit ends when its field is gone or already saved as wished.
void FieldModel::forgetVanished()
{
    QHash<Key, core::FieldMapping> kept;
    for (const core::FieldRow& row : std::as_const(m_rows)) {
        const core::FieldMapping staged = asStaged(row);
        if (!(staged == row.mapping))
            kept.insert(keyOf(row.mapping), staged);
    }
    if (kept.size() == m_staged.size())
        return;
    m_staged = kept;
    Q_EMIT stagedChanged();
}

void FieldModel::apply()
{
    if (m_staged.isEmpty() || m_applying)
        return;
    m_applying = true;
    QList<core::FieldMapping> changed;
    for (const core::FieldRow& row : std::as_const(m_rows)) {
        if (m_staged.contains(keyOf(row.mapping)))
            changed.append(asStaged(row));
    }
    Q_EMIT stagedChanged();
    m_fields.apply(changed);
}

void FieldModel::takeApplied()
{
    if (!m_applying) {
        refresh(); // somebody else has changed them
        return;
    }
    m_applying = false;
    const int changes = stagedCount();
    for (core::FieldRow& row : m_rows)
        row.mapping = asStaged(row);
    m_history.clear();
    replaceStaged({});
    Q_EMIT applied(changes);
    refresh();
}

void FieldModel::discard()
{
    if (m_staged.isEmpty() || m_applying)
        return;
    remember();
    replaceStaged({});
}

void FieldModel::undo()
{
    if (!canUndo())
        return;
    replaceStaged(m_history.takeLast());
    forgetVanished();
}

void FieldModel::beginStep()
{
    remember();
    m_inStep = true;
}

void FieldModel::endStep()
{
    m_inStep = false;
    if (!m_history.isEmpty() && m_history.constLast() == m_staged)
        m_history.removeLast(); // nothing of it was accepted
}

void FieldModel::remember()
{
    if (m_history.isEmpty() || m_history.constLast() != m_staged)
        m_history.append(m_staged);
    if (m_history.size() > stepsKept)
        m_history.removeFirst();
}

void FieldModel::replaceStaged(const QHash<Key, core::FieldMapping>& staged)
{
    m_staged = staged;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT stagedChanged();
}

int FieldModel::newlyRead(core::ObjectType object) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [this, object](const auto& row) {
        const auto staged = m_staged.constFind(keyOf(row.mapping));
        return staged != m_staged.cend() && row.mapping.object == object && staged->enabled
            && (!row.mapping.enabled || staged->marketoField != row.mapping.marketoField);
    }));
}

FieldModel::Counts FieldModel::counts(core::ObjectType object) const
{
    Counts counts;
    for (const core::FieldRow& row : m_rows) {
        if (row.mapping.object != object)
            continue;
        ++counts.all;
        counts.on += asStaged(row).enabled ? 1 : 0;
    }
    return counts;
}

QStringList FieldModel::marketoFields(core::ObjectType object) const
{
    QStringList names;
    for (const core::FieldRow& row : m_rows) {
        if (row.mapping.object == object && !row.mapping.marketoField.isEmpty())
            names.append(row.mapping.marketoField);
    }
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

core::FieldMapping FieldModel::mappingAt(int row) const
{
    const core::FieldRow* field = fieldAt(row);
    return field ? asStaged(*field) : core::FieldMapping();
}

// The value map is not edited here: it is always the saved one, which may be newer than the edit.
core::FieldMapping FieldModel::asStaged(const core::FieldRow& row) const
{
    core::FieldMapping mapping = m_staged.value(keyOf(row.mapping), row.mapping);
    mapping.values = row.mapping.values;
    return mapping;
}

const core::FieldRow* FieldModel::fieldAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int FieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FieldModel::data(const QModelIndex& index, int role) const
{
    const core::FieldRow* row = fieldAt(index.row());
    if (!row)
        return {};
    const core::FieldMapping mapping = mappingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fieldText(*row, mapping, index.column());
    case Qt::EditRole:
        return fieldValue(mapping, index.column());
    case Qt::CheckStateRole:
        return index.column() == Label ? QVariant(mapping.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return fieldTip(*row, fieldText(*row, mapping, index.column()));
    case Qt::AccessibleDescriptionRole:
        return fieldChanges(*row);
    case ObjectRole:
        return static_cast<int>(mapping.object);
    case EnabledRole:
        return mapping.enabled;
    case ProblemRole:
        return !row->warningCode.isEmpty();
    case ChangedRole:
        return !row->changes.isEmpty();
    case StagedRole:
        return m_staged.contains(keyOf(mapping));
    default:
        return {};
    }
}

bool FieldModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const core::FieldRow* row = fieldAt(index.row());
    if (!row || m_applying)
        return false;
    core::FieldMapping mapping = mappingAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == Label) {
        mapping.enabled = value.toInt() == Qt::Checked;
        if (mapping.enabled && !mayEnable(mapping, *row))
            return false;
    } else if (role == Qt::EditRole && flags(index).testFlag(Qt::ItemIsEditable)) {
        mapping = editedField(mapping, index.column(), value);
    } else {
        return false;
    }
    if (mapping == mappingAt(index.row()))
        return true; // an editor that closes gives back what it was given
    if (!m_inStep)
        remember();
    stage(index.row(), mapping);
    return true;
}

bool FieldModel::mayEnable(const core::FieldMapping& mapping, const core::FieldRow& row)
{
    const QString name = core::toString(mapping.object) + QLatin1Char('.') + mapping.salesforceField;
    core::Error error;
    error.scope = core::ErrorScope::Field;
    error.arguments = {name};
    if (row.access == core::FieldAccess::Hidden)
        error.code = QStringLiteral("field-hidden");
    else if (mapping.marketoField.isEmpty())
        error.code = QStringLiteral("no-marketo-field");
    else
        return true;
    Q_EMIT failed(error);
    return false;
}

void FieldModel::stage(int row, const core::FieldMapping& mapping)
{
    if (mapping == m_rows.at(row).mapping)
        m_staged.remove(keyOf(mapping));
    else
        m_staged.insert(keyOf(mapping), mapping);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT stagedChanged();
}

Qt::ItemFlags FieldModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = TableModel::flags(index);
    switch (index.column()) {
    case Label:
        return flags | Qt::ItemIsUserCheckable;
    case Direction:
    case Marketo:
    case OnConflict:
    case Blanks:
        return flags | Qt::ItemIsEditable;
    default:
        return flags;
    }
}

} // namespace lockstep::models
