// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/edit_times.h"

#include "core/normalise.h"
#include "sync/try.h"
#include "sync/verify.h"

namespace lockstep::sync {

QList<store::MarketoEdit> editsOf(const core::Change& change)
{
    QList<store::MarketoEdit> edits;
    for (const core::FieldChange& field : change.fields)
        edits += store::MarketoEdit{change.id.toLongLong(), field.field, change.at, field.newValue};
    return edits;
}

core::Expected<QHash<QString, QDateTime>>
marketoTimes(const store::WatchStore& watch, const store::PairState& pair, const QList<core::FieldRow>& rows)
{
    QHash<QString, QDateTime> times;
    const bool needed = pair.marketo && std::any_of(rows.begin(), rows.end(), [](const core::FieldRow& row) {
                            return row.effectiveRule == core::ConflictRule::Newest;
                        });
    if (!needed)
        return times;
    const auto edits = watch.edits(pair.link.person);
    LOCKSTEP_TRY(edits);
    for (const core::FieldRow& row : rows) {
        const auto edit = edits->constFind(row.mapping.marketoField);
        if (row.effectiveRule != core::ConflictRule::Newest || edit == edits->constEnd())
            continue;
        const core::FieldValue now = pair.marketo->record.values.value(row.mapping.marketoField);
        const auto told = restForm(edit->value, edit->value, now, row);
        if (told && core::sameValue(*told, core::System::Marketo, now, core::System::Marketo, row))
            times.insert(row.mapping.salesforceField, edit->at);
    }
    return times;
}

} // namespace lockstep::sync
