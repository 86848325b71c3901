// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/attention_pages.h"
#include "core/ports/sync_control.h"
#include "models/epoch_source.h"
#include "models/table_model.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace lockstep::models {

// How much there is. A dismissed cause counts as nothing else. A value.
struct AttentionCounts
{
    int causes = 0;
    int things = 0; // of all causes together: one person with two of them counts twice
    int dismissed = 0; // causes
    int retryable = 0; // causes that a second try may mend
    QSet<QString> groups; // of the causes
    friend bool operator==(const AttentionCounts&, const AttentionCounts&) = default;
};

// False for what an admin or a switch mends and no second try. Pure.
[[nodiscard]] bool isRetryable(const core::AttentionGroup& group);

// The causes that need attention, the largest first; follows the commits. A dismissed one is left out
// until something is added to it. GUI thread; owned by the Attention page.
class AttentionModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Cause, Where, Count, ColumnCount };
    using Dismissed = QHash<QString, qint64>; // group → its newest then

    AttentionModel(core::AttentionPages& pages, core::SyncControl& sync, EpochSource& epochs,
                   QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] bool isKnown() const { return m_known; } // an answer has come
    [[nodiscard]] const core::AttentionGroup* groupAt(int row) const; // null if none
    [[nodiscard]] int rowOf(const QString& group) const; // -1 if none
    [[nodiscard]] QStringList shown() const; // the ids of all groups, in order

    void setDismissed(const Dismissed& dismissed);
    [[nodiscard]] const Dismissed& dismissed() const { return m_dismissed; }
    void dismiss(const QString& group);
    void bringBack(const QString& group);
    void setDismissedShown(bool shown);
    [[nodiscard]] bool isDismissed(const core::AttentionGroup& group) const;
    [[nodiscard]] AttentionCounts counts() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void refreshed();
    void failed(const lockstep::core::Error& error);

private:
    void take(quint64 epoch, const QList<core::AttentionGroup>& groups);
    void lowerMarks();
    void showGroups();

    core::AttentionPages& m_pages;
    EpochSource& m_epochs;
    QList<core::AttentionGroup> m_all;
    QList<core::AttentionGroup> m_shown;
    Dismissed m_dismissed;
    QTimer m_delay; // gathers commits
    quint64 m_epoch = 0;
    bool m_again = false;
    bool m_known = false;
    bool m_dismissedShown = false;
};

} // namespace lockstep::models
