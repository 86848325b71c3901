// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox_store.h"
#include "store/snapshot_store.h"
#include "store/watch_store.h"
#include "sync/field_sets.h"

namespace lockstep::sync {

// What is to be written to one side of a pair: mapped fields, and link fields beside them.
struct SidePlan
{
    core::FieldValues payload;
    QList<store::PlannedField> fields; // what an update does to each mapped field; of a create empty
    [[nodiscard]] bool isEmpty() const { return payload.isEmpty(); }
};

// A field that is not sent because the target would refuse it.
struct HeldField
{
    core::System target = core::System::Salesforce;
    QString field; // Salesforce API name
    core::FieldValue oldValue;
    core::FieldValue value;
    core::Error error;
};

// What is known of single fields of a pair beyond their values.
struct FieldNotes
{
    QSet<QString> held; // what Marketo made of our last write is not known yet: nothing is decided
    QSet<QString> frozen; // two automations change it in turns
    // To go to both sides: a marketer's value that we overwrote, one that the user has chosen.
    QHash<QString, store::Restoration> restores;
    QHash<QString, QDateTime> marketoTimes; // when what Marketo holds was put there, where that matters
};

// All that follows from one look at a pair.
struct PairPlan
{
    SidePlan salesforce;
    SidePlan marketo;
    core::Bases bases; // as they stand before anything is written
    bool basesMoved = false;
    QList<HeldField> held;
    QStringList restored; // both sides hold the marketer's value, or Marketo has changed again

    [[nodiscard]] SidePlan& side(core::System system)
    {
        return system == core::System::Salesforce ? salesforce : marketo;
    }
    [[nodiscard]] const SidePlan& side(core::System system) const
    {
        return system == core::System::Salesforce ? salesforce : marketo;
    }
};

// The planner: pure functions of what was observed; nothing is read, saved or sent here.
// Both sides are linked and known.
[[nodiscard]] PairPlan planPair(const store::PairState& pair, const FieldSets& fields,
                                const FieldNotes& notes);
// Takes a write out of the plan: the field is frozen.
void holdForLoop(PairPlan& plan, core::System side, const store::PlannedField& field,
                 const core::FieldRow* row);
// Both link fields name this very pair: an earlier database has linked it.
[[nodiscard]] bool isLinkedOutside(const store::PairState& pair, const FieldSets& fields);
// The same pair without any base: what is equal is agreed on, the rest is held until the user confirms it,
// except a field whose value he has chosen.
[[nodiscard]] PairPlan planRebuilt(const store::PairState& pair, const FieldSets& fields,
                                   const FieldNotes& notes);
// Rule of a value that the user has chosen for both sides.
inline const QString chosenRule = QStringLiteral("chosen");
// Of a push that chooses the owner; the field is in no field table.
inline const QString ownerByPush = QStringLiteral("owner-by-push");
inline const QString ownerField = QStringLiteral("OwnerId");
// Of a value that goes to both sides, each by a write of its own.
[[nodiscard]] inline bool isRestoration(const QString& rule)
{
    return rule == store::editRestored || rule == chosenRule;
}
// Code of what planRebuilt holds.
inline const QString rebuiltDiffers = QStringLiteral("rebuilt-differs");
// Only the link fields of both sides, as they should be.
[[nodiscard]] PairPlan planLinks(const store::PairState& pair, const FieldSets& fields);
// One of the sides is gone: only the other one's link fields are put right.
[[nodiscard]] PairPlan planClosed(const store::PairState& pair, const FieldSets& fields);
// A push gives the record that owner; nothing where it has it already.
void planOwner(PairPlan& plan, const store::PairState& pair, const QString& owner);
// A record without a person: the person is created.
[[nodiscard]] PairPlan planPerson(const store::PairState& pair, const FieldSets& fields);

// What a push adds to the creation of a lead.
struct LeadDefaults
{
    QString lastName;
    QString company;
    QString owner; // id; empty = the org's rules decide
};
// A person without a record: the lead is created.
[[nodiscard]] PairPlan planLead(const store::PairState& pair, const FieldSets& fields,
                                const LeadDefaults& defaults);
// No lead can be without it: the create is not sent.
[[nodiscard]] bool preventsLead(const HeldField& held);

// Something of the source may only be written once the record is there.
[[nodiscard]] bool hasMoreThanItsCreate(const store::PairState& pair, const FieldSets& fields,
                                        core::System created);

// The bases of a pair that a create has just made, from what was sent (also by an earlier process).
[[nodiscard]] core::Bases basesOfCreate(const store::PairState& pair, const FieldSets& fields,
                                        core::System created, const core::FieldValues& payload);

// The key of the person in Salesforce: "318", or "318-2" of its second record.
[[nodiscard]] QString salesforceKey(const store::Link& link);
// The person that such a key names; 0 if none.
[[nodiscard]] qint64 personOfKey(const QString& key);

} // namespace lockstep::sync
