// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

namespace lockstep::core {

// The kinds of value the rules tell apart; both systems' types are mapped onto them.
enum class FieldType : quint8 {
    Text, // string, textarea, phone, url, combobox, picklist without its own rule
    Email,
    Boolean,
    Integer,
    Decimal, // double, currency, percent, float
    Date,
    DateTime,
    Picklist,
    MultiPicklist,
    Reference, // an id
    Other, // address, location, base64: never synced
};

// One field of a live describe, as far as the rules need it.
struct FieldInfo
{
    QString name; // API name, the describe's spelling
    QString label;
    FieldType type = FieldType::Text;
    QString nativeType; // "picklist", "currency", "textarea" …, for display
    int length = 0; // characters; 0 = no limit known
    int scale = 0; // decimals of a Decimal
    bool createable = true;
    bool updateable = true;
    bool required = false; // createable, not nillable, not defaulted on create
    bool nillable = true; // may be blanked by an update
    bool restricted = false; // picklist that refuses other values
    bool custom = false;
    bool externalId = false;
    bool unique = false;
    QStringList picklist; // active values

    friend bool operator==(const FieldInfo&, const FieldInfo&) = default;
};

struct ObjectSchema
{
    QList<FieldInfo> fields; // in the describe's order
    [[nodiscard]] const FieldInfo* find(QStringView name) const; // exact spelling; null if absent

    friend bool operator==(const ObjectSchema&, const ObjectSchema&) = default;
};

// What one system's API user can see now. A field hidden from it is simply not here.
struct Schema
{
    QHash<ObjectType, ObjectSchema> objects;
    QDateTime readAt; // the server's Date
    // What the system gives to ask whether an object has changed since; opaque, for its client only.
    QHash<ObjectType, QString> validators;
};

} // namespace lockstep::core
