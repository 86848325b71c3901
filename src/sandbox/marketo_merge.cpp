// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MarketoInstance that merges people.
#include "sandbox/marketo_instance.h"

#include <algorithm>

namespace lockstep::sandbox {

Result<void> MarketoInstance::merge(qint64 winner, const QList<qint64>& losers, const Origin& origin)
{
    const int winnerRow = row(winner);
    const bool known = std::all_of(losers.begin(), losers.end(),
                                   [this, winner](qint64 id) { return id != winner && row(id) >= 0; });
    if (winnerRow < 0 || !known || losers.isEmpty())
        return noSuchPerson();
    Cells filled;
    for (int column = 0; column < int(m_fields.size()); ++column) {
        const MField& field = this->field(column);
        if (field.readOnly || !isBlank(m_people.cell(winnerRow, column)))
            continue;
        for (const qint64 loser : losers) {
            const Value& value = m_people.cell(row(loser), column);
            if (!isBlank(value)) {
                filled.emplace_back(column, value);
                break;
            }
        }
    }
    change(winnerRow, filled, origin);
    Activity activity;
    activity.type = 32;
    activity.personId = winner;
    activity.merged = losers;
    activity.name = toText(m_people.cell(winnerRow, column(QStringLiteral("mktoName"))));
    log(activity, origin);
    moveActivities(losers, winner);
    for (const qint64 loser : losers) {
        m_lists.move(loser, winner);
        Result<void> removed = remove(loser, origin);
        if (!removed)
            return removed;
    }
    return {};
}

void MarketoInstance::moveActivities(const QList<qint64>& losers, qint64 winner)
{
    for (Activity& activity : m_activities) {
        if (!losers.contains(activity.personId))
            continue;
        // What it was about stays, also where that was the loser.
        if (activity.primaryId == 0)
            activity.primaryId = activity.personId;
        activity.personId = winner;
    }
}

} // namespace lockstep::sandbox
