// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record.h"

#include <algorithm>

namespace lockstep::core {

QString toString(System system)
{
    return system == System::Salesforce ? QStringLiteral("salesforce") : QStringLiteral("marketo");
}

QString toString(ObjectType object)
{
    switch (object) {
    case ObjectType::Lead:
        return QStringLiteral("Lead");
    case ObjectType::Contact:
        return QStringLiteral("Contact");
    case ObjectType::Person:
        break;
    }
    return QStringLiteral("Person");
}

std::optional<ObjectType> objectTypeFromString(QStringView name)
{
    for (const ObjectType object : {ObjectType::Person, ObjectType::Lead, ObjectType::Contact}) {
        if (name.compare(toString(object), Qt::CaseInsensitive) == 0)
            return object;
    }
    return std::nullopt;
}

QString salesforceId18(QStringView id)
{
    const auto isAlphanumeric = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    if ((id.size() != 15 && id.size() != 18) || !std::all_of(id.begin(), id.end(), isAlphanumeric))
        return {};
    if (id.size() == 18)
        return id.toString();
    const QStringView core = id.first(15);
    QString full = core.toString();
    for (qsizetype group = 0; group < 3; ++group) {
        int bits = 0;
        for (qsizetype i = 0; i < 5; ++i) {
            const QChar c = core[group * 5 + i];
            if (c >= u'A' && c <= u'Z')
                bits |= 1 << i;
        }
        full += QLatin1Char("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[bits]);
    }
    return full;
}

} // namespace lockstep::core
