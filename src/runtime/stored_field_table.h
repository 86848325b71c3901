// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/pages.h"
#include "core/ports/settings.h"

namespace lockstep::runtime {

class DatabaseThread;

// The field table of the newest describes, read and saved in the data thread. Lives in the GUI thread
// and outlives the thread's tasks; owned by DataService.
class StoredFieldTable : public core::FieldTable
{
    Q_OBJECT

public:
    StoredFieldTable(DatabaseThread& thread, const core::Settings& settings, const core::Clock& clock);

    void request(quint64 epoch) override;
    void apply(const QList<core::FieldMapping>& changed) override;

private:
    DatabaseThread& m_thread;
    const core::Settings& m_settings;
    const core::Clock& m_clock;
};

} // namespace lockstep::runtime
