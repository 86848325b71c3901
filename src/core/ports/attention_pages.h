// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention.h"
#include "core/error.h"

#include <QObject>

namespace lockstep::core {

// What needs attention, grouped by cause. Asked from the GUI thread, works in the data thread; answers
// carry the epoch they were asked with.
class AttentionPages : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void requestGroups(quint64 epoch) = 0; // the largest first
    // Those of a group with id > afterId, at most `limit`.
    virtual void requestRecords(quint64 epoch, const AttentionGroup& group, qint64 afterId, int limit) = 0;

Q_SIGNALS:
    void groupsReady(quint64 epoch, const QList<lockstep::core::AttentionGroup>& groups);
    void recordsReady(quint64 epoch, const QList<lockstep::core::AttentionRecord>& records, bool more);
    void failed(quint64 epoch, const lockstep::core::Error& error);
};

} // namespace lockstep::core
