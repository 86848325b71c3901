// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/loop_guard.h"
#include "sync/match.h"
#include "sync/plan.h"
#include "sync/propagate.h"

#include <algorithm>
#include <memory>

namespace lockstep::sync {

// Takes the dirty links in chunks: completes what is known of them, matches, plans, saves the intents and
// has them sent. Sync thread; made for each run.
class Reconciler
{
public:
    // What a push wants beyond an ordinary cycle.
    struct Push
    {
        QString owner; // id of the new owner; empty = as it is, or as the rules say
        bool recreateDeleted = false;
        bool toQueue = false; // the owner is a queue, which takes no contacts
    };

    // Before a create the other system is always searched, however lately it has been read whole: Marketo's
    // feed leaves people out (those not in a smart list, those it tells of later), and a contact may just
    // have been made of a lead.
    Reconciler(Context& context, Run& run, std::function<void()> between);

    [[nodiscard]] core::Done reconcileAll();
    // Only these links, as in a cycle.
    [[nodiscard]] core::Done only(const QList<qint64>& links);
    // Only these links, leads created where there is none.
    [[nodiscard]] core::Done push(const QList<qint64>& links, const Push& push);

private:
    // Ids of both systems to be read.
    struct Sides
    {
        QStringList people;
        QHash<core::ObjectType, QStringList> records;
        [[nodiscard]] bool isEmpty() const
        {
            return people.isEmpty()
                && std::all_of(records.begin(), records.end(),
                               [](const QStringList& ids) { return ids.isEmpty(); });
        }
    };

    [[nodiscard]] core::Done wakeDueRetries();
    [[nodiscard]] core::Done wakeDuplicates();
    [[nodiscard]] core::Expected<bool> pass(); // true: another one is worthwhile
    // Has the writes of these links leave; their outcomes come while the next ones are looked at.
    [[nodiscard]] core::Done chunk(const QList<qint64>& links);
    [[nodiscard]] core::Done planAndSend(const QList<qint64>& links);
    // The outcomes of what has left, if anything has.
    [[nodiscard]] core::Done finish();
    [[nodiscard]] core::Expected<QList<store::PairState>> load(const QList<qint64>& links);
    [[nodiscard]] core::Done takeWaitingEnds(const QList<store::PairState>& pairs);
    // True where something was read or joined, so that the pairs are to be loaded again.
    [[nodiscard]] core::Expected<bool> complete(const QList<store::PairState>& pairs);
    [[nodiscard]] core::Expected<bool> match(const QList<store::PairState>& pairs);
    [[nodiscard]] core::Expected<QList<store::PairState>> prepare(const QList<qint64>& links);
    [[nodiscard]] core::Expected<QList<store::PairState>> readWhatIsWritten(QList<store::PairState> loaded,
                                                                            const QList<qint64>& links);
    [[nodiscard]] core::Done matchOne(Matcher& matcher, const store::PairState& pair);
    [[nodiscard]] core::Done loadHeirs();
    [[nodiscard]] Sides toBeWritten(const QList<store::PairState>& pairs, QSet<QString>& read) const;
    [[nodiscard]] core::Done readAgain(const Sides& sides);
    [[nodiscard]] core::Done outliveTheSecond(QList<store::PairState>& pairs);
    [[nodiscard]] bool writesConditionally(const store::PairState& pair) const;
    [[nodiscard]] bool isComplete(const store::PairState& pair) const;
    [[nodiscard]] core::Expected<bool> namesWaitingRow(const store::PairState& pair) const;
    // True where the record's key says whose it is, so that nobody else is looked for.
    [[nodiscard]] core::Expected<bool> followsItsKey(Matcher& matcher, const store::PairState& pair,
                                                     const store::Link& link);
    [[nodiscard]] core::Done entangle(const store::PairState& pair, const store::Link& link,
                                      const store::Link& holder);
    [[nodiscard]] core::Done leaveUnmatched(const store::PairState& pair, const store::Link& link,
                                            const core::Error& why);
    [[nodiscard]] core::Expected<bool> claimsLinkedPerson(const store::PairState& pair,
                                                          const store::Link& link);
    [[nodiscard]] core::Done loadNotes(const QList<store::PairState>& pairs);
    [[nodiscard]] PairPlan plan(const store::PairState& pair) const;
    [[nodiscard]] bool createsLead(const store::PairState& pair) const;
    // Of a row that knows one side only: unless a partner is found, a lead is made.
    [[nodiscard]] bool getsLead(const store::PairState& pair) const;
    // The record they had is deleted, and a push wants a new lead: what stands in for it is looked for first.
    [[nodiscard]] bool seeksRecord(const store::PairState& pair) const;
    // By a push that has not gone through yet, as the possible duplicate that is nobody else, or by the rule
    // for new leads as it is now, which is never for a person who is known to have had a record.
    [[nodiscard]] bool isWantedLead(const store::PairState& pair) const;
    // Known to both systems, but not to this database, and not confirmed by the user yet.
    [[nodiscard]] bool isRebuilt(const store::PairState& pair) const;
    // What the user has said: pushes that stand, people who are nobody's duplicates.
    [[nodiscard]] core::Done learnWishes();
    [[nodiscard]] core::Done learnHeld(); // rows that wait for a confirmation
    // The record filter keeps this pair from flowing; what cannot be told stays as it was.
    [[nodiscard]] bool isFiltered(const store::PairState& pair) const;
    // Nothing is decided of it for now, whatever its values are.
    [[nodiscard]] bool isSetAside(const store::PairState& pair) const;
    [[nodiscard]] core::Done applyFilter(store::PairState& pair);
    [[nodiscard]] core::Expected<QList<store::Intent>> save(const QList<store::PairState>& loaded,
                                                            Pairs& pairs);
    [[nodiscard]] core::Done savePair(const PairPlan& plan, store::PairState& pair,
                                      QList<store::Intent>& intents);
    [[nodiscard]] core::Done saveState(const PairPlan& plan, store::PairState& pair);
    void addIntent(const PairPlan& plan, const store::PairState& pair, core::System side, bool creates,
                   QList<store::Intent>& intents) const;
    [[nodiscard]] core::Done clearOldFailures(const PairPlan& plan, store::PairState& pair);

    Context& m_context;
    Run& m_run;
    std::optional<Push> m_push;
    std::optional<QSet<qint64>> m_held; // links that wait for a confirmation; none: nothing has to wait
    QHash<qint64, store::WantedLead> m_wanted; // by link
    QSet<qint64> m_separate; // a person among them is to get a lead of his own
    QHash<qint64, FieldNotes> m_notes; // by link
    QDateTime m_readAt; // earliest Date of Salesforce's replies to the last readAgain
    QSet<QString> m_heirs; // records and people that rows with an open write have become
    QSet<qint64> m_waiting; // for a partner whose write has no outcome yet
    bool m_released = false; // rows that were possible duplicates wait for another look
    bool m_again = false; // another pass over the dirty links is worthwhile
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::unique_ptr<Propagator> m_ahead; // whose requests are under way
    Dispatcher m_dispatcher; // after whom its answers reach
};

} // namespace lockstep::sync
