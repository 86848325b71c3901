// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_value.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <optional>

namespace lockstep::core {

enum class System : quint8 { Salesforce, Marketo };

// What a record is. Person is Marketo's; Lead and Contact are Salesforce's.
enum class ObjectType : quint8 { Person, Lead, Contact };

[[nodiscard]] QString toString(System system); // "salesforce", "marketo"
[[nodiscard]] QString toString(ObjectType object); // "Person", "Lead", "Contact"
[[nodiscard]] std::optional<ObjectType> objectTypeFromString(QStringView name);
[[nodiscard]] inline System systemOf(ObjectType object)
{
    return object == ObjectType::Person ? System::Marketo : System::Salesforce;
}

// A Salesforce id with 18 characters (15 are completed with the check characters); anything else
// that is not 15 or 18 letters and digits comes back empty. Compared case-sensitively.
[[nodiscard]] QString salesforceId18(QStringView id);

// One record as one system held it at one moment. An immutable value, any thread.
struct Record
{
    QString id; // 18 characters, or the person's id in decimal
    ObjectType object = ObjectType::Person;
    FieldValues values; // requested fields; one the system left out is null
    QDateTime stamp; // SystemModstamp; invalid for people
    QDateTime modifiedAt; // LastModifiedDate or updatedAt, UTC
    QString modifiedBy; // LastModifiedById, 18 characters; empty for people
    QDateTime createdAt; // CreatedDate or createdAt, UTC
    QString ownerName; // Owner.Name; empty for people
    bool deleted = false; // IsDeleted
    QString mergedInto; // MasterRecordId of a merge's loser
    bool converted = false; // IsConverted
    QString convertedContactId; // of a converted lead

    friend bool operator==(const Record&, const Record&) = default;
};

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::Record)
