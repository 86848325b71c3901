// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/run.h"

namespace lockstep::sync {

// The pauses that a used-up day of one of the systems has caused, kept in the database: Salesforce, whose
// day is rolling, is left alone for 15 minutes, then twice as long up to two hours; Marketo until its day
// ends. After a pause one single call asks whether it is over (sync-semantics §10). Sync thread.
class Pauses
{
public:
    explicit Pauses(Context& context);

    // Refuses, as the system did, while a pause lasts or where its end is not confirmed. `now`: somebody
    // asks by hand, so the system is asked before the pause is over.
    [[nodiscard]] core::Done pass(bool now, const std::stop_token& stop);
    // Until when this refusal pauses us, by our clock; invalid = it is none of a used-up day. Remembered.
    [[nodiscard]] core::Expected<QDateTime> note(const core::Error& error);

private:
    struct Pause
    {
        QDateTime until; // of our clock; invalid = none
        int seconds = 0; // its length
        core::Error error;
    };
    [[nodiscard]] core::Expected<Pause> load(core::System system) const;
    [[nodiscard]] core::Done save(core::System system, const QString& text);

    Context& m_context;
};

// The system whose day that refusal says is used up.
[[nodiscard]] std::optional<core::System> usedUp(const core::Error& error);

} // namespace lockstep::sync
