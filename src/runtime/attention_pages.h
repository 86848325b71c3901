// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/attention_pages.h"

namespace lockstep::runtime {

class DatabaseThread;

// What needs attention, read in the data thread. Lives in the GUI thread and outlives the thread's tasks;
// owned by DataService.
class StoredAttentionPages : public core::AttentionPages
{
    Q_OBJECT

public:
    explicit StoredAttentionPages(DatabaseThread& thread);

    void requestGroups(quint64 epoch) override;
    void requestRecords(quint64 epoch, const core::AttentionGroup& group, qint64 afterId, int limit) override;

private:
    DatabaseThread& m_thread;
};

} // namespace lockstep::runtime
