// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/attention.h"

#include "core/text.h"
#include "store/cursor_store.h"
#include "store/database.h"
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

} // namespace

core::Expected<QList<AttentionGroup>> attentionGroups(store::Database& database)
{
    const auto groups = store::LedgerStore(database).groups();
    if (!groups)
        return core::Unexpected(groups.error());
    const auto salesforce = store::CursorStore(database).schema(core::System::Salesforce);
    if (!salesforce)
        return core::Unexpected(salesforce.error());
    QList<AttentionGroup> attention;
    attention.reserve(groups->size());
    for (const store::FailureGroup& group : *groups) {
        const core::text::Sentence sentence = core::text::sentence(group.cause.code, group.arguments);
        attention += AttentionGroup{core::groupId(group.cause),
                                    group.cause,
                                    group.count,
                                    sentence.title,
                                    sentence.remedy,
                                    allowedValues(group.cause, *salesforce)};
    }
    return attention;
}

} // namespace lockstep::runtime
