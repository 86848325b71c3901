// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/dispatcher.h"

#include <vector>

namespace lockstep::sync {

// Finds whom a feed that was read from the beginning has not listed: gone for good, hidden, or passed over by
// the feed. Which of these shows when they are asked for by id, so nothing is concluded from the list
// itself. Made for each discovery. Sync thread.
class RollCall
{
public:
    RollCall(Context& context, Run& run, Dispatcher& dispatcher);

    // That system's feed begins: whatever it lists from now on is heard.
    [[nodiscard]] core::Done begin(core::System system);
    // One page of it, which has been taken in.
    [[nodiscard]] core::Done hear(core::System system, const QList<core::Change>& changes);
    // The feeds have come to their ends: asks for those who were not heard.
    [[nodiscard]] core::Done askMissing();

private:
    struct Side
    {
        bool called = false;
        std::vector<qint64> heard; // Salesforce: links; Marketo: people
    };
    struct Missing;
    [[nodiscard]] Side& side(core::System system)
    {
        return system == core::System::Salesforce ? m_salesforce : m_marketo;
    }
    void note(const store::Link& link, Missing& missing) const;
    [[nodiscard]] core::Done ask(Missing& missing);

    Context& m_context;
    Run& m_run;
    Dispatcher& m_dispatcher;
    Side m_salesforce;
    Side m_marketo;
};

} // namespace lockstep::sync
