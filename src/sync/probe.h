// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/dispatcher.h"
#include "sync/outcome.h"

namespace lockstep::sync {

// Finds out what became of writes whose outcome is unknown (sync-semantics §6): found in the target they
// are closed as done; else the record stays fenced until the system can no longer execute them, and is
// then planned anew. Nothing is ever sent again blindly. Sync thread; made for each step.
class Prober
{
public:
    Prober(Context& context, Run& run);

    // At the start of a process: what was in flight is unknown, what was only planned is put back.
    // Says whether there was anything.
    [[nodiscard]] core::Expected<bool> recover();
    [[nodiscard]] core::Done probe();
    // Those that are confirmed and could not be read back then.
    [[nodiscard]] core::Done readBack();

private:
    using Found = QHash<QString, core::Record>; // by id or key

    void ask(core::System side, const QList<store::Intent>& intents);
    void askById(core::ObjectType object, const QList<store::Intent>& intents);
    void askImages(core::ObjectType object, const QList<store::Intent>& intents);
    void askByKey(core::ObjectType object, const QList<store::Intent>& intents);
    [[nodiscard]] core::Done judge(const QList<store::Intent>& intents, const Found& found,
                                   const QDateTime& serverTime);
    [[nodiscard]] core::Done judgeOne(const store::Intent& intent, const core::Record* record,
                                      const QDateTime& serverTime);
    [[nodiscard]] core::Done takeImages(const QList<store::Intent>& intents, const core::ReadReply& reply);
    [[nodiscard]] core::Done close(const store::Intent& intent, const core::Record& record,
                                   const QDateTime& serverTime);
    [[nodiscard]] core::Done endFence(const store::Intent& intent);
    [[nodiscard]] core::Done fence(const store::Intent& intent, const core::Record* record,
                                   const QDateTime& serverTime);

    Context& m_context;
    Run& m_run;
    Dispatcher m_dispatcher;
    Outcome m_outcome;
};

} // namespace lockstep::sync
