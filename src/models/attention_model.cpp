// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention_model.h"

#include "models/display.h"

#include <algorithm>
#include <utility>

namespace lockstep::models {

namespace {

constexpr int delayMs = 1000;

QString whereText(const core::AttentionGroup& group)
{
    if (!group.cause)
        return {};
    const QString object = core::toString(group.cause->object);
    const QString field =
        group.cause->field.isEmpty() ? object : object + QLatin1Char('.') + group.cause->field;
    return QStringLiteral("→ %1 · %2").arg(systemName(group.cause->target), field);
}

QString display(const core::AttentionGroup& group, int column)
{
    switch (column) {
    case AttentionModel::Cause:
        return group.title;
    case AttentionModel::Where:
        return whereText(group);
    case AttentionModel::Count:
        return numberText(group.count);
    default:
        return {};
    }
}
} // namespace

bool isRetryable(const core::AttentionGroup& group)
{
    return group.cause && group.people > 0;
}

AttentionModel::AttentionModel(core::AttentionPages& pages, core::SyncControl& sync, EpochSource& epochs,
                               QObject* parent)
    : TableModel(ColumnCount, parent)
    , m_pages(pages)
    , m_epochs(epochs)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &AttentionModel::refresh);
    connect(&pages, &core::AttentionPages::groupsReady, this, &AttentionModel::take);
    connect(&pages, &core::AttentionPages::failed, this, [this](quint64 epoch, const core::Error& error) {
        if (epoch != 0 && epoch == m_epoch) {
            m_epoch = 0;
            Q_EMIT failed(error);
        }
    });
    connect(&sync, &core::SyncControl::committed, this, [this] {
        if (!m_delay.isActive())
            m_delay.start();
    });
    connect(&sync, &core::SyncControl::runFinished, this, &AttentionModel::refresh);
}

void AttentionModel::refresh()
{
    m_delay.stop();
    if (m_epoch != 0) {
        m_again = true;
        return;
    }
    m_again = false;
    m_epoch = m_epochs.next();
    m_pages.requestGroups(m_epoch);
}

void AttentionModel::take(quint64 epoch, const QList<core::AttentionGroup>& groups)
{
    if (epoch != m_epoch || epoch == 0)
        return;
    m_epoch = 0;
    m_known = true;
    m_all = groups;
    lowerMarks();
    showGroups();
    if (m_again)
        refresh();
}

// The rows of a state have only their number: what has become fewer grows from there.
void AttentionModel::lowerMarks()
{
    Dismissed lowered;
    for (const core::AttentionGroup& group : std::as_const(m_all)) {
        if (const auto mark = m_dismissed.constFind(group.id); mark != m_dismissed.cend())
            lowered.insert(group.id, std::min(*mark, group.newest));
    }
    m_dismissed = lowered;
}

void AttentionModel::showGroups()
{
    QList<core::AttentionGroup> shown;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(shown),
                 [this](const auto& group) { return m_dismissedShown || !isDismissed(group); });
    replaceRows(m_shown, shown, [](const core::AttentionGroup& group) { return group.id; });
    Q_EMIT refreshed();
}

const core::AttentionGroup* AttentionModel::groupAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int AttentionModel::rowOf(const QString& group) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [&group](const auto& shown) { return shown.id == group; });
    return found == m_shown.cend() ? -1 : static_cast<int>(found - m_shown.cbegin());
}

QStringList AttentionModel::shown() const
{
    QStringList ids;
    for (const core::AttentionGroup& group : m_shown)
        ids.append(group.id);
    return ids;
}

void AttentionModel::setDismissed(const Dismissed& dismissed)
{
    m_dismissed = dismissed;
    showGroups();
}

void AttentionModel::dismiss(const QString& group)
{
    if (const auto* found = groupAt(rowOf(group))) {
        m_dismissed.insert(group, found->newest);
        showGroups();
    }
}

void AttentionModel::bringBack(const QString& group)
{
    if (m_dismissed.remove(group))
        showGroups();
}

void AttentionModel::setDismissedShown(bool shown)
{
    m_dismissedShown = shown;
    showGroups();
}

bool AttentionModel::isDismissed(const core::AttentionGroup& group) const
{
    const auto found = m_dismissed.constFind(group.id);
    return found != m_dismissed.cend() && group.newest <= *found;
}

AttentionCounts AttentionModel::counts() const
{
    AttentionCounts counts;
    for (const core::AttentionGroup& group : m_all) {
        if (isDismissed(group)) {
            ++counts.dismissed;
            continue;
        }
        ++counts.causes;
        counts.things += group.count;
        if (isRetryable(group))
            ++counts.retryable;
        counts.groups.insert(group.id);
    }
    return counts;
}

int AttentionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant AttentionModel::data(const QModelIndex& index, int role) const
{
    const core::AttentionGroup* group = groupAt(index.row());
    if (!group)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*group, index.column());
    case Qt::ToolTipRole:
        return group->advice.isEmpty() ? group->title : group->title + QLatin1Char('\n') + group->advice;
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section == Count)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return TableModel::headerData(section, orientation, role);
}

} // namespace lockstep::models
