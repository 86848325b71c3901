// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/failure_cause.h"

#include <QList>
#include <QStringList>

namespace lockstep::store {
class Database;
}

namespace lockstep::runtime {

// One cause of open failures, in words: what is wrong, what to do, and what would be allowed.
struct AttentionGroup
{
    QString id; // core::groupId
    core::FailureCause cause;
    int count = 0;
    QString title;
    QString advice;
    QStringList allowed; // the values of a restricted picklist, as last described; else empty
};

// Everything that needs attention, the largest group first. Thread of the database.
[[nodiscard]] core::Expected<QList<AttentionGroup>> attentionGroups(store::Database& database);

} // namespace lockstep::runtime
