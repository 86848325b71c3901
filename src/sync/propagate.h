// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/dispatcher.h"
#include "sync/outcome.h"

namespace lockstep::sync {

// Whether that write goes out under the condition that nobody has changed the record since it was read.
[[nodiscard]] bool isConditional(core::RunKind run, const FieldSets& fields, const store::Intent& intent);

using Pairs = QHash<qint64, store::PairState>; // by link

// Sends saved intents in batches, several requests in flight on both systems, reads back what was
// written, and hands every record's end to Outcome. Sync thread; made for each step. Its dispatcher may serve
// another step as well, and goes before it.
class Propagator
{
public:
    Propagator(Context& context, Run& run, Dispatcher& dispatcher);

    // The intents are saved already; `pairs` holds their links. Requests leave as there are slots.
    [[nodiscard]] core::Done begin(const QList<store::Intent>& intents, const Pairs& pairs);
    // Returns when each of them has its outcome; every link counts as examined.
    [[nodiscard]] core::Done finish();
    // Something was learned that makes another look at the dirty links worthwhile in this run.
    [[nodiscard]] bool wantsAnotherLook() const { return m_anotherLook || m_outcome.hasCreateLeftMore(); }

    // An intent ready to be saved.
    [[nodiscard]] static store::Intent intent(const Context& context, const Run& run, const store::Link& link,
                                              core::System side, store::IntentKind kind);

private:
    struct Refused
    {
        store::Intent intent;
        core::Error error;
    };

    // A request of this step.
    template <typename T>
    void ask(core::System system, std::function<core::Expected<core::Pending<T>>()> start,
             std::function<core::Done(const core::Expected<T>&)> done)
    {
        ++m_asked;
        m_dispatcher.add<T>(system, std::move(start),
                            [this, done = std::move(done)](const core::Expected<T>& reply) {
                                --m_asked;
                                return done(reply);
                            });
    }
    // Until every request of this step is answered.
    [[nodiscard]] core::Done awaitAsked();

    void queue(const store::Intent& intent);
    [[nodiscard]] QString groupOf(const store::Intent& intent) const;
    [[nodiscard]] int mostTogether(const store::Intent& intent) const;
    void startBatches(bool alsoPartial);
    void startBatch(const QList<store::Intent>& batch);
    [[nodiscard]] core::Expected<core::Pending<core::WriteReply>> leave(const QList<store::Intent>& batch);
    [[nodiscard]] QDateTime conditionOf(const store::Intent& intent) const;
    // A request with these was answered.
    [[nodiscard]] core::Done clearSuspects(const QList<store::Intent>& batch);
    [[nodiscard]] core::Done takeReply(const QList<store::Intent>& batch,
                                       const core::Expected<core::WriteReply>& reply);
    [[nodiscard]] core::Done takeRefusal(const QList<store::Intent>& batch, const core::Error& error);
    [[nodiscard]] core::Done takeUnknown(const QList<store::Intent>& batch, const core::Error& error);
    // The same, inside the caller's transaction.
    [[nodiscard]] core::Done keepUnknown(const QList<store::Intent>& batch);
    [[nodiscard]] core::Done takeRecordError(const store::Intent& intent, const core::Error& error);
    void startReadBacks(bool alsoPartial);
    void startReadBack(core::ObjectType object, const QList<Written>& written);
    [[nodiscard]] core::Done keepWritten(const QList<Written>& written);
    [[nodiscard]] core::Expected<QSet<QString>> knownAmong(const QList<Written>& written) const;
    // The ends of several writes, in one transaction, with the ids of what was created and is read back yet.
    [[nodiscard]] core::Done keep(const QList<Written>& written, const QList<Refused>& failed,
                                  const QList<Written>& created = {});
    [[nodiscard]] core::Done noteSuspects(const QList<Refused>& failed);
    // The same of those that were executed, inside the caller's transaction.
    [[nodiscard]] core::Done applyAll(const QList<Written>& written);
    [[nodiscard]] core::Done queueLinkWrites(const QList<Written>& created);
    [[nodiscard]] core::Done retryBusy();
    // Each of them, alone, unless its target holds something else by now: then it is to be planned anew.
    void startUnlessEdited(core::ObjectType object, const QList<store::Intent>& intents);
    [[nodiscard]] core::Done lookAgain();
    [[nodiscard]] core::Done suspendFields();

    Context& m_context;
    Run& m_run;
    Dispatcher& m_dispatcher;
    Outcome m_outcome;
    Pairs m_pairs;
    QHash<qint64, int> m_suspects; // how many of them a request to Marketo may hold
    int m_asked = 0; // requests that are not answered yet
    QHash<QString, QList<store::Intent>> m_groups; // ready to leave, by kind of request
    QHash<core::ObjectType, QList<Written>> m_toReadBack;
    QList<store::Intent> m_busy; // to be tried again, alone
    QList<Refused> m_toLookUp;
    QList<Refused> m_toSuspend;
    bool m_anyUnknown = false;
    bool m_anotherLook = false;
};

} // namespace lockstep::sync
