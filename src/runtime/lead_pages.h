// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "core/ports/settings.h"

namespace lockstep::runtime {

class DatabaseThread;

// Pages of the lead list and the compare pane, read in the data thread. Lives in the GUI thread and
// outlives the thread's tasks; owned by DataService.
class StoredLeadPages : public core::LeadPages
{
    Q_OBJECT

public:
    StoredLeadPages(DatabaseThread& thread, const core::Settings& settings);

    void request(quint64 epoch, const QList<qint64>& links) override;
    void requestCompare(quint64 epoch, qint64 link) override;
    void requestPartners(quint64 epoch, qint64 link) override;

private:
    DatabaseThread& m_thread;
    const core::Settings& m_settings;
};

} // namespace lockstep::runtime
