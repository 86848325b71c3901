// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/attention.h"

#include "core/text.h"
#include "core/text_story.h"
#include "store/cursor_store.h"
#include "store/database.h"
#include "store/lead_store.h"
#include "store/ledger_store.h"

#include <optional>

namespace lockstep::runtime {

namespace {

// What Salesforce's picklist takes; its describe is the only one that restricts.
QStringList allowedValues(const core::FailureCause& cause, const std::optional<core::Schema>& salesforce)
{
    if (!salesforce || cause.target != core::System::Salesforce)
        return {};
    const core::ObjectSchema object = salesforce->objects.value(cause.object);
    const core::FieldInfo* const field = object.find(cause.field);
    return field && field->restricted ? field->picklist : QStringList();
}

// What rows in this state have in common. Either system can hide one; each record says which.
core::text::Sentence sentenceOf(core::LinkState state)
{
    if (state == core::LinkState::PossibleDuplicate)
        return core::text::sentence(QStringLiteral("possible-duplicate"), {});
    return {core::text::stateName(state),
            core::text::joined({core::text::sentence(QStringLiteral("record-not-visible"), {}).remedy,
                                core::text::sentence(QStringLiteral("person-not-visible"), {}).remedy})};
}

core::AttentionRecord recordFrom(const store::FailedLink& failed)
{
    const store::Failure& failure = failed.failure;
    return {failure.id,    failure.link,    failed.person, failed.record, failed.name,
            failure.value, failure.message, failure.count, failure.lastAt};
}

core::AttentionRecord recordFrom(const core::LeadRow& row)
{
    const QString reason = core::text::sentence(row.stateCode, row.stateArguments).title;
    return {row.link, row.link, row.person, row.record, row.name, {}, reason, 1, row.lastSynced};
}

} // namespace

core::Expected<QList<core::AttentionGroup>> attentionGroups(store::Database& database)
{
    const auto groups = store::LedgerStore(database).groups();
    if (!groups)
        return core::Unexpected(groups.error());
    const auto salesforce = store::CursorStore(database).schema(core::System::Salesforce);
    if (!salesforce)
        return core::Unexpected(salesforce.error());
    QList<core::AttentionGroup> attention;
    attention.reserve(groups->size());
    for (const store::FailureGroup& group : *groups) {
        const core::text::Sentence sentence = core::text::sentence(group.cause.code, group.arguments);
        core::AttentionGroup made;
        made.id = core::groupId(group.cause);
        made.cause = group.cause;
        made.count = group.count;
        made.people = group.people;
        made.newest = group.newest;
        made.title = sentence.title;
        made.advice = sentence.remedy;
        made.allowed = allowedValues(group.cause, *salesforce);
        attention += made;
    }
    return attention;
}

core::Expected<QList<core::AttentionGroup>> attentionStates(store::Database& database)
{
    const store::LeadStore leads(database);
    QList<core::AttentionGroup> attention;
    for (const core::LinkState state : {core::LinkState::PossibleDuplicate, core::LinkState::NotVisible}) {
        const auto count = leads.count(state);
        if (!count)
            return core::Unexpected(count.error());
        if (*count == 0)
            continue;
        core::AttentionGroup made;
        made.id = core::toString(state);
        made.state = state;
        made.count = *count;
        made.people = *count;
        made.newest = *count;
        const core::text::Sentence sentence = sentenceOf(state);
        made.title = sentence.title;
        made.advice = sentence.remedy;
        attention += made;
    }
    return attention;
}

core::Expected<QList<core::AttentionGroup>> allAttention(store::Database& database)
{
    auto groups = attentionGroups(database);
    if (!groups)
        return groups;
    const auto states = attentionStates(database);
    if (!states)
        return states;
    return *groups + *states;
}

core::Expected<QList<core::AttentionRecord>>
attentionRecords(store::Database& database, const core::AttentionGroup& group, qint64 afterId, int limit)
{
    QList<core::AttentionRecord> records;
    if (!group.cause) {
        const auto rows = store::LeadStore(database).inState(group.state, afterId, limit);
        if (!rows)
            return core::Unexpected(rows.error());
        for (const core::LeadRow& row : *rows)
            records += recordFrom(row);
        return records;
    }
    const auto failures = store::LedgerStore(database).failures(*group.cause, afterId, limit);
    if (!failures)
        return core::Unexpected(failures.error());
    for (const store::FailedLink& failed : *failures)
        records += recordFrom(failed);
    return records;
}

} // namespace lockstep::runtime
