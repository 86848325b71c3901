// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_model.h"

#include "core/text.h"

namespace lockstep::models {

namespace {

constexpr int stepsKept = 100;

QString directionText(core::Direction direction)
{
    switch (direction) {
    case core::Direction::Both:
        return QStringLiteral("⇄ ") + core::text::directionName(direction);
    case core::Direction::ToSalesforce:
        return QStringLiteral("← ") + core::text::directionName(direction);
    case core::Direction::ToMarketo:
        return QStringLiteral("→ ") + core::text::directionName(direction);
    }
    return {};
}

QString warningText(const core::FieldRow& row, bool withRemedy)
{
    if (row.warningCode.isEmpty())
        return {};
    const core::text::Sentence sentence = core::text::sentence(row.warningCode, row.warningArguments);
    return withRemedy && !sentence.remedy.isEmpty() ? sentence.title + QLatin1Char('\n') + sentence.remedy
                                                    : sentence.title;
}

QString changesText(const core::FieldRow& row)
{
    QStringList sentences;
    for (const core::SchemaChange& change : row.changes)
        sentences.append(core::text::schemaChange(change));
    return sentences.join(QLatin1Char('\n'));
}

QString tip(const core::FieldRow& row, const QString& cell)
{
    const QString text = row.warningCode.isEmpty() ? cell : warningText(row, true);
    return row.changes.isEmpty() ? text : changesText(row) + QLatin1Char('\n') + text;
}

bool sameFields(const QList<core::FieldRow>& a, const QList<core::FieldRow>& b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const auto& left, const auto& right) {
        return left.mapping.object == right.mapping.object
            && left.mapping.salesforceField == right.mapping.salesforceField;
    });
}

core::FieldMapping edited(core::FieldMapping mapping, int column, const QVariant& value)
{
    switch (column) {
    case FieldModel::Direction:
        mapping.direction = static_cast<core::Direction>(value.toInt());
        break;
    case FieldModel::Marketo:
        mapping.marketoField = value.toString().trimmed();
        break;
    case FieldModel::OnConflict:
        mapping.conflictRule = value.toInt() == FieldModel::defaultRule
            ? std::nullopt
            : std::optional(static_cast<core::ConflictRule>(value.toInt()));
        break;
    case FieldModel::Blanks:
        mapping.blankRule = static_cast<core::BlankRule>(value.toInt());
        break;
    default:
        break;
    }
    return mapping;
}
} // namespace

FieldModel::FieldModel(core::FieldTable& fields, core::SyncControl& sync, EpochSource& epochs,
                       QObject* parent)
    : TableModel(ColumnCount, parent)
    , m_fields(fields)
    , m_epochs(epochs)
{
    connect(&fields, &core::FieldTable::ready, this, &FieldModel::take);
    connect(&fields, &core::FieldTable::applied, this, &FieldModel::takeApplied);
    connect(&fields, &core::FieldTable::failed, this, [this](const core::Error& error) {
        m_epoch = 0;
        m_applying = false;
        Q_EMIT stagedChanged();
        Q_EMIT failed(error);
    });
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
        const auto staged = m_staged.constFind(keyOf(row.mapping));
        if (staged != m_staged.cend() && !(*staged == row.mapping))
            kept.insert(staged.key(), *staged);
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
        const auto staged = m_staged.constFind(keyOf(row.mapping));
        if (staged != m_staged.cend())
            changed.append(*staged);
    }
    Q_EMIT stagedChanged();
    m_fields.apply(changed);
}

void FieldModel::takeApplied()
{
    if (!m_applying)
        return;
    m_applying = false;
    const int changes = stagedCount();
    for (core::FieldRow& row : m_rows)
        row.mapping = m_staged.value(keyOf(row.mapping), row.mapping);
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
    return field ? m_staged.value(keyOf(field->mapping), field->mapping) : core::FieldMapping();
}

const core::FieldRow* FieldModel::fieldAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int FieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FieldModel::display(const core::FieldRow& row, const core::FieldMapping& mapping, int column) const
{
    switch (column) {
    case Label:
        return row.salesforce.label.isEmpty() ? mapping.salesforceField : row.salesforce.label;
    case Name:
        return mapping.salesforceField;
    case Type:
        return core::text::fieldType(row.salesforce);
    case Access:
        return core::text::accessName(row.access);
    case Direction:
        return directionText(mapping == row.mapping ? row.effectiveDirection : mapping.direction);
    case Marketo:
        return mapping.marketoField.isEmpty() ? QStringLiteral("—") : mapping.marketoField;
    case OnConflict:
        return core::text::conflictRuleName(mapping.conflictRule.value_or(row.effectiveRule));
    case Blanks:
        return core::text::blankRuleName(mapping.blankRule);
    case Warning:
        return warningText(row, false);
    default:
        return {};
    }
}

QVariant FieldModel::editValue(const core::FieldMapping& mapping, int column)
{
    switch (column) {
    case Direction:
        return static_cast<int>(mapping.direction);
    case Marketo:
        return mapping.marketoField;
    case OnConflict:
        return mapping.conflictRule ? static_cast<int>(*mapping.conflictRule) : defaultRule;
    case Blanks:
        return static_cast<int>(mapping.blankRule);
    default:
        return {};
    }
}

QVariant FieldModel::data(const QModelIndex& index, int role) const
{
    const core::FieldRow* row = fieldAt(index.row());
    if (!row)
        return {};
    const core::FieldMapping mapping = mappingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(*row, mapping, index.column());
    case Qt::EditRole:
        return editValue(mapping, index.column());
    case Qt::CheckStateRole:
        return index.column() == Label ? QVariant(mapping.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return tip(*row, display(*row, mapping, index.column()).toString());
    case Qt::AccessibleDescriptionRole:
        return changesText(*row);
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
        mapping = edited(mapping, index.column(), value);
    } else {
        return false;
    }
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
