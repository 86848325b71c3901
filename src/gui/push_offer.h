// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lead_row.h"

#include <QList>
#include <QString>

namespace lockstep::gui {

// Whether *Sync Person to SFDC* can be done with the chosen rows, and if not, why.
struct PushOffer
{
    static constexpr int limit = 500;
    QList<qint64> persons;
    int deleted = 0; // of them, deleted in Salesforce: a push makes a new lead
    QString refusal; // empty = can be done
};

// Why nothing can be done with these rows at once: none, too many, not all loaded yet. Empty = something can
// be, row by row. Pure.
[[nodiscard]] QString chosenRefusal(const QList<const core::LeadRow*>& rows);

// `rows` are the chosen rows, null where not loaded yet. `assign` is auto, user:ID or queue:ID. Pure.
[[nodiscard]] PushOffer pushOffer(const QList<const core::LeadRow*>& rows, const QString& assign);

} // namespace lockstep::gui
