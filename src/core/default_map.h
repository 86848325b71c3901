// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/field_mapping.h"
#include "core/schema.h"

#include <QList>

namespace lockstep::core {

// The two sides' link fields, as the settings name them; never part of the field table.
struct LinkFieldNames
{
    QString salesforceKey = QStringLiteral("Marketo_Id__c");
    QString marketoId = QStringLiteral("salesforceId");
    QString marketoType = QStringLiteral("salesforceType");
    QString marketoDeleted = QStringLiteral("salesforceIsDeleted");

    friend bool operator==(const LinkFieldNames&, const LinkFieldNames&) = default;
};

// The default map of lead and contact fields (on by default as far as both sides have the field).
[[nodiscard]] const QList<FieldMapping>& defaultMap();
// The default of one field: from the default map, else off with the Marketo field of equal name (case,
// "_" and "__c" ignored) proposed.
[[nodiscard]] FieldMapping defaultMapping(ObjectType object, const QString& field,
                                          const ObjectSchema& marketo);

// Joins the saved choices with both live describes: every Salesforce field that could sync, defaults
// where nothing is saved, suspended (not usable, access Hidden) where a saved field is not visible now.
// Pure. Rows in the order of the describe, Lead before Contact, hidden ones last.
[[nodiscard]] QList<FieldRow> fieldTable(const QList<FieldMapping>& saved, const Schema& salesforce,
                                         const Schema& marketo, ConflictRule leadDefault,
                                         ConflictRule contactDefault, const LinkFieldNames& links);

// Whether a changed choice may be saved, given the table that fieldTable() makes with the change in it.
// Refused: a field that is not in the table ("unknown-field") or hidden ("field-hidden"); and, when
// enabled: no Marketo field ("no-marketo-field"), one that Marketo does not show
// ("marketo-field-missing"), that another enabled field of the object uses ("marketo-field-taken"), a
// link field ("marketo-link-field"), a direction into a read-only field ("salesforce-read-only",
// "marketo-read-only", "both-read-only").
[[nodiscard]] Done checkMapping(const FieldMapping& mapping, const QList<FieldRow>& table);

} // namespace lockstep::core
