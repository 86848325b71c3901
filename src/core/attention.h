// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure_cause.h"
#include "core/field_value.h"
#include "core/lead_row.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>
#include <optional>

namespace lockstep::core {

// One reason why people need attention, in words: what is wrong, what to do, and what would be allowed.
// Either open failures of one cause or rows in one state, such as possible duplicates. A value.
struct AttentionGroup
{
    QString id; // core::groupId of the cause, or toString of the state
    std::optional<FailureCause> cause; // none: the rows in `state`
    LinkState state = LinkState::NeedsAttention;
    int count = 0; // failures, or rows
    int people = 0; // of them about one person or record; the others are of a field or a connection
    qint64 newest = 0; // grows whenever one is added
    QString title;
    QString advice;
    QStringList allowed; // the values of a restricted picklist, as last described; else empty
};

// One failure or row of a group.
struct AttentionRecord
{
    qint64 id = 0; // ascending within the group
    qint64 link = 0; // row of the lead list; 0 = of no one person
    qint64 person = 0; // 0 = none in Marketo
    QString record; // empty = none in Salesforce
    QString name;
    FieldValue value; // that was tried
    QString message; // the system's own text, or the reason of the state as a sentence
    int times = 1;
    QDateTime lastAt; // UTC
};

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::AttentionGroup)
Q_DECLARE_METATYPE(lockstep::core::AttentionRecord)
