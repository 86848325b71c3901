// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"

namespace lockstep::runtime {

class DatabaseThread;

// The activity log and the runs, read in the data thread. Lives in the GUI thread and outlives the
// thread's tasks; owned by DataService.
class StoredLogPages : public core::LogPages
{
    Q_OBJECT

public:
    explicit StoredLogPages(DatabaseThread& thread);

    void request(quint64 epoch, const core::LogFilter& filter, qint64 beforeId, int limit) override;
    void requestNewer(quint64 epoch, const core::LogFilter& filter, qint64 afterId, int limit) override;
    void requestRuns(quint64 epoch, int limit) override;

private:
    DatabaseThread& m_thread;
};

} // namespace lockstep::runtime
