// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention_record_model.h"

#include "models/display.h"

#include <algorithm>
#include <utility>

namespace lockstep::models {

namespace {

QString display(const core::AttentionRecord& record, int column)
{
    switch (column) {
    case AttentionRecordModel::Name:
        return record.name.isEmpty() ? QStringLiteral("—") : record.name;
    case AttentionRecordModel::Person:
        return record.person == 0 ? QStringLiteral("—") : QString::number(record.person);
    case AttentionRecordModel::Record:
        return record.record.isEmpty() ? QStringLiteral("—") : record.record;
    case AttentionRecordModel::Value:
        return valueText(record.value);
    case AttentionRecordModel::Message:
        return record.message.simplified();
    case AttentionRecordModel::Times:
        return numberText(record.times);
    case AttentionRecordModel::Last:
        return timeText(record.lastAt);
    default:
        return {};
    }
}
} // namespace

AttentionRecordModel::AttentionRecordModel(core::AttentionPages& pages, EpochSource& epochs, QObject* parent)
    : TableModel(ColumnCount, parent)
    , m_pages(pages)
    , m_epochs(epochs)
{
    connect(&pages, &core::AttentionPages::recordsReady, this, &AttentionRecordModel::take);
    connect(&pages, &core::AttentionPages::failed, this, [this](quint64 epoch, const core::Error& error) {
        if (epoch != 0 && epoch == m_epoch) {
            m_epoch = 0;
            Q_EMIT failed(error);
        }
    });
}

void AttentionRecordModel::setGroup(const std::optional<core::AttentionGroup>& group)
{
    const bool same = group && m_group && group->id == m_group->id;
    m_group = group;
    if (!same) {
        replaceRows(m_records, {}, [](const core::AttentionRecord& record) { return record.id; });
        m_more = false;
        m_epoch = 0;
    }
    if (group)
        read();
}

// As many as are here, so that the view keeps its place. A record that fails again changes nothing else of
// its group, so all are read.
void AttentionRecordModel::read()
{
    m_again = m_epoch != 0;
    if (m_again)
        return;
    m_replace = true;
    m_epoch = m_epochs.next();
    m_pages.requestRecords(m_epoch, *m_group, 0, std::max(pageRows, static_cast<int>(m_records.size())));
}

void AttentionRecordModel::take(quint64 epoch, const QList<core::AttentionRecord>& records, bool more)
{
    if (epoch != m_epoch || epoch == 0)
        return;
    const bool first = std::exchange(m_replace, false);
    if (first) {
        replaceRows(m_records, records, [](const core::AttentionRecord& record) { return record.id; });
    } else if (!records.isEmpty()) {
        const auto row = static_cast<int>(m_records.size());
        beginInsertRows({}, row, row + static_cast<int>(records.size()) - 1);
        m_records.append(records);
        endInsertRows();
    }
    m_more = more;
    m_epoch = 0; // only now: a view may want more while rows go in
    if (m_again)
        read();
    if (first)
        Q_EMIT loaded();
}

bool AttentionRecordModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && m_epoch == 0 && !m_records.isEmpty();
}

void AttentionRecordModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_replace = false;
    m_epoch = m_epochs.next();
    m_pages.requestRecords(m_epoch, *m_group, m_records.constLast().id, pageRows);
}

const core::AttentionRecord* AttentionRecordModel::recordAt(int row) const
{
    return row >= 0 && row < m_records.size() ? &m_records.at(row) : nullptr;
}

QStringList AttentionRecordModel::values() const
{
    QStringList values;
    for (const core::AttentionRecord& record : m_records) {
        const QString value = record.value.toString();
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values;
}

int AttentionRecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

QVariant AttentionRecordModel::data(const QModelIndex& index, int role) const
{
    const core::AttentionRecord* record = recordAt(index.row());
    if (!record)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*record, index.column());
    case Qt::ToolTipRole:
        return index.column() == Last ? timeTextWithZone(record->lastAt) : display(*record, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Times ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant AttentionRecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section == Times)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return TableModel::headerData(section, orientation, role);
}

} // namespace lockstep::models
