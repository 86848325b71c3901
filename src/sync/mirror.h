// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/run.h"

namespace lockstep::sync {

// Shows each outcome in Marketo's activity log, where the user wants that (mirror.customActivity): after the
// work of a run what the log has got since the last time. A failure of it is none of a record: it waits for
// the next run. An activity is never added twice: where the outcome of a request is not known it counts as
// added, for what is there cannot be taken back. Sync thread; made for each run.
class Mirror
{
public:
    Mirror(Context& context, Run& run);

    // An Error is one of the database.
    [[nodiscard]] core::Done show();

private:
    [[nodiscard]] core::Expected<qint64> shownUntil();
    [[nodiscard]] core::Done keep(const QString& until);
    [[nodiscard]] bool send(const QList<core::LogEntry>& entries);

    Context& m_context;
    Run& m_run;
};

} // namespace lockstep::sync
