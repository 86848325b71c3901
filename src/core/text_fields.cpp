// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <QCoreApplication>

namespace lockstep::core::text {

namespace {

QString withLength(const QString& type, const FieldInfo& field)
{
    return field.length == 0 ? type : QStringLiteral("%1 %2").arg(type, QString::number(field.length));
}

} // namespace

QString directionName(Direction direction)
{
    switch (direction) {
    case Direction::Both:
        return QCoreApplication::translate("text", "Both ways");
    case Direction::ToSalesforce:
        return QCoreApplication::translate("text", "To Salesforce");
    case Direction::ToMarketo:
        return QCoreApplication::translate("text", "To Marketo");
    }
    return {};
}

QString conflictRuleName(ConflictRule rule)
{
    switch (rule) {
    case ConflictRule::Marketo:
        return QCoreApplication::translate("text", "Marketo wins");
    case ConflictRule::Salesforce:
        return QCoreApplication::translate("text", "Salesforce wins");
    case ConflictRule::Newest:
        return QCoreApplication::translate("text", "Newest wins");
    }
    return {};
}

QString blankRuleName(BlankRule rule)
{
    switch (rule) {
    case BlankRule::Overwrite:
        return QCoreApplication::translate("text", "Blank clears");
    case BlankRule::Keep:
        return QCoreApplication::translate("text", "Blank keeps the value");
    }
    return {};
}

QString accessName(FieldAccess access)
{
    switch (access) {
    case FieldAccess::ReadWrite:
        return QCoreApplication::translate("text", "Read and write");
    case FieldAccess::ReadOnly:
        return QCoreApplication::translate("text", "Read only");
    case FieldAccess::Hidden:
        return QCoreApplication::translate("text", "Not visible");
    }
    return {};
}

QString fieldType(const FieldInfo& field)
{
    return field.nativeType == QLatin1String("string")
        ? withLength(QCoreApplication::translate("text", "text", "a field type"), field)
        : withLength(field.nativeType, field);
}

QString schemaChange(const SchemaChange& change)
{
    // Marketo's users know its strings by that name: a text is another type there.
    const auto type = [&change](const FieldInfo& field) {
        return change.system == System::Salesforce ? fieldType(field) : withLength(field.nativeType, field);
    };
    const QString system =
        change.system == System::Salesforce ? QStringLiteral("Salesforce") : QStringLiteral("Marketo");
    switch (change.kind) {
    case SchemaChangeKind::Appeared:
        return QCoreApplication::translate("text", "New in %1 since yesterday.").arg(system);
    case SchemaChangeKind::Vanished:
        return QCoreApplication::translate("text", "No longer visible in %1 since yesterday.").arg(system);
    case SchemaChangeKind::Type:
        return QCoreApplication::translate("text", "Another type in %1 since yesterday: %2, before %3.")
            .arg(system, type(change.now), type(change.before));
    case SchemaChangeKind::Access:
        return change.now.updateable
            ? QCoreApplication::translate("text", "Can be written in %1 since yesterday.").arg(system)
            : QCoreApplication::translate("text", "Read only in %1 since yesterday.").arg(system);
    }
    return {};
}

} // namespace lockstep::core::text
