// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/run.h"

namespace lockstep::sync {

// Where a push, a pull or a retry says no, or "not yet": each is logged and counted, and told to whoever
// asked. Sync thread; made for each run.
class Refusals
{
public:
    Refusals(Context& context, Run& run);

    [[nodiscard]] static core::Error error(const QString& code, const QStringList& arguments);
    // Why nothing may be written for that row now: "fenced", "outcome-unknown", "record-not-visible"; none
    // = it may. `name` is what the asker calls the row by.
    [[nodiscard]] core::Expected<std::optional<core::Error>> objection(const store::Link& link,
                                                                       const QString& name) const;
    // After the writes: why that row is not as it was asked to be, beyond its own failures. A write whose
    // outcome is not known leaves the run open.
    [[nodiscard]] core::Expected<std::optional<core::Error>> remainder(const store::Link& link,
                                                                       const QString& name);
    // Logs and counts the no about that row.
    [[nodiscard]] core::Done refuse(const store::Link& link, const core::Error& error);

private:
    [[nodiscard]] core::Expected<std::optional<core::Error>> unknownWrite(const store::Link& link,
                                                                          const QString& name) const;

    Context& m_context;
    Run& m_run;
};

} // namespace lockstep::sync
