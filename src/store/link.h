// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lead_row.h"
#include "core/record.h"

namespace lockstep::store {

// One known entity: a person, a record, or both linked. `id` is the row identity of the lead list.
struct Link
{
    qint64 id = 0; // 0 = not saved yet
    qint64 person = 0; // 0 = none in Marketo
    QString record; // empty = none in Salesforce
    core::ObjectType object = core::ObjectType::Lead; // of the record
    int suffix = 0; // of the key in Salesforce: 0 and 1 = "ID", 2 = "ID-2" …
    core::LinkState state = core::LinkState::InSync;
    QString stateCode; // reason, for core::text
    QStringList stateArguments;
    QString name;
    QString email;
    QString company;
    QString owner;
    QDateTime lastSynced; // UTC; invalid = never
    bool deletedInSalesforce = false; // the link is closed, `record` kept to recognise a restored one
    bool deletedInMarketo = false;

    [[nodiscard]] bool isLinked() const
    {
        return person != 0 && !record.isEmpty() && !deletedInSalesforce && !deletedInMarketo;
    }
    friend bool operator==(const Link&, const Link&) = default;
};

} // namespace lockstep::store
