// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

// The default map of lead and contact fields (on by default as far as both sides have the field).
[[nodiscard]] const QList<FieldMapping>& defaultMap();
// The default of one field: from the default map, else off with the Marketo field of equal name (case,
// "_" and "__c" ignored) proposed.
[[nodiscard]] FieldMapping defaultMapping(ObjectType object, const QString& field, const ObjectSchema& marketo);

// Joins the saved choices with both live describes: every Salesforce field that could sync, defaults
// where nothing is saved, suspended (not usable, access Hidden) where a saved field is not visible now.
// Pure. Rows in the order of the describe, Lead before Contact, hidden ones last.
[[nodiscard]] QList<FieldRow> fieldTable(const QList<FieldMapping>& saved, const Schema& salesforce,
                                         const Schema& marketo, ConflictRule leadDefault,
                                         ConflictRule contactDefault, const LinkFieldNames& links);

} // namespace lockstep::core
