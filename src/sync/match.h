// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/dispatcher.h"
#include "sync/intake.h"

namespace lockstep::sync {

// Finds the partner of rows that know one side only: by key in the other system (what the feeds have not
// shown yet), then by e-mail where exactly one candidate stands on each side (sync-semantics §1). Sync
// thread; made for each step.
class Matcher
{
public:
    Matcher(Context& context, Run& run, std::function<void()> between);

    // Looks these people up in Salesforce, or these records in Marketo, by link field and e-mail; what is
    // found is taken in.
    [[nodiscard]] core::Done search(core::System in, const QList<store::PairState>& pairs);

    enum class Verdict : quint8 { Alone, Joined, Ambiguous };
    // Inside a transaction of the caller.
    [[nodiscard]] core::Expected<Verdict> matchByEmail(const store::Link& link);

private:
    void ask(core::ObjectType object, const QString& field, const QStringList& values);
    [[nodiscard]] core::Done take(const core::Expected<core::FindReply>& reply);
    [[nodiscard]] core::Expected<bool> isAdmitted(const store::Link& link) const;
    [[nodiscard]] core::Done setAmbiguous(const store::Link& link, qsizetype people, qsizetype records);

    Context& m_context;
    Run& m_run;
    Dispatcher m_dispatcher;
};

} // namespace lockstep::sync
