// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare_model.h"

#include "core/text.h"
#include "models/display.h"

#include <algorithm>

namespace lockstep::models {

namespace {

QString agreedText(const core::CompareRow& row)
{
    if (!row.base)
        return QStringLiteral("—");
    const QString marketo = valueText(row.base->marketo);
    const QString salesforce = valueText(row.base->salesforce);
    return marketo == salesforce ? marketo : QStringLiteral("%1 / %2").arg(marketo, salesforce);
}

QString ruleText(const core::CompareRow& row)
{
    return row.direction == core::Direction::Both ? core::text::conflictRuleName(row.rule)
                                                  : core::text::directionName(row.direction);
}

// What a conflict took from the side is shown before what came instead.
QString sideText(const core::FieldValue& now, const std::optional<core::FieldValue>& lost)
{
    return lost ? changeText(*lost, now) : valueText(now);
}

QString display(const core::CompareRow& row, int column)
{
    switch (column) {
    case CompareModel::Field: {
        const QString label = row.label.isEmpty() ? row.field : row.label;
        return row.different ? label + QStringLiteral(" ≠") : label;
    }
    case CompareModel::Marketo:
        return sideText(row.marketo, row.lostInMarketo);
    case CompareModel::Salesforce:
        return sideText(row.salesforce, row.lostInSalesforce);
    case CompareModel::Agreed:
        return agreedText(row);
    case CompareModel::Rule:
        return ruleText(row);
    default:
        return {};
    }
}

bool sameFields(const QList<core::CompareRow>& a, const QList<core::CompareRow>& b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const auto& left, const auto& right) { return left.field == right.field; });
}
} // namespace

CompareModel::CompareModel(core::LeadPages& pages, core::SyncControl& sync, EpochSource& epochs,
                           QObject* parent)
    : TableModel(ColumnCount, parent)
    , m_pages(pages)
    , m_epochs(epochs)
{
    connect(&pages, &core::LeadPages::compareReady, this, &CompareModel::take);
    connect(&pages, &core::LeadPages::failed, this, [this](quint64 epoch, const core::Error& error) {
        if (epoch != 0 && epoch == m_epoch) {
            m_epoch = 0;
            if (m_shownLink != m_link)
                replace({}); // what is shown is still the lead before
            Q_EMIT failed(error);
        }
    });
    connect(&sync, &core::SyncControl::committed, this, [this](const core::ChangeSet& changes) {
        if (changes.fields || changes.links.contains(m_link))
            refresh();
    });
}

void CompareModel::setLink(qint64 link)
{
    if (link == m_link)
        return;
    m_link = link;
    m_epoch = 0;
    if (link == 0)
        replace({});
    else
        ask();
}

void CompareModel::refresh()
{
    if (m_link != 0)
        ask();
}

const core::CompareRow* CompareModel::rowAt(int row) const
{
    const bool known = m_shownLink == m_link && row >= 0 && row < m_compared.size();
    return known ? &m_compared.at(row) : nullptr;
}

const core::CompareRow* CompareModel::rowOf(const QString& field) const
{
    const auto found = std::find_if(m_compared.cbegin(), m_compared.cend(),
                                    [&field](const core::CompareRow& row) { return row.field == field; });
    return rowAt(static_cast<int>(found - m_compared.cbegin()));
}

void CompareModel::ask()
{
    if (m_epoch != 0) {
        m_again = true;
        return;
    }
    m_again = false;
    m_epoch = m_epochs.next();
    m_pages.requestCompare(m_epoch, m_link);
}

void CompareModel::take(quint64 epoch, qint64 link, const QList<core::CompareRow>& rows)
{
    if (epoch != m_epoch || epoch == 0 || link != m_link)
        return;
    m_epoch = 0;
    m_shownLink = link;
    replace(rows);
    if (m_again)
        ask();
    Q_EMIT loaded();
}

// Of the same fields what is shown stays in place and only changes its text. Of others nothing stays chosen:
// the row would be another field.
void CompareModel::replace(const QList<core::CompareRow>& rows)
{
    if (sameFields(m_compared, rows)) {
        m_compared = rows;
        if (!m_compared.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    if (!m_compared.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_compared.clear();
        endRemoveRows();
    }
    if (!rows.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_compared = rows;
        endInsertRows();
    }
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_compared.size());
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= m_compared.size())
        return {};
    const core::CompareRow& row = m_compared.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case DifferentRole:
        return row.different;
    case Qt::ToolTipRole:
        return index.column() == Field ? QStringLiteral("%1 ⇄ %2").arg(row.field, row.marketoField)
                                       : display(row, index.column());
    default:
        return {};
    }
}

} // namespace lockstep::models
