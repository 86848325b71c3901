// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge.h"
#include "core/text.h"
#include "core/text_tables.h"

#include <QCoreApplication>
#include <QHash>

namespace lockstep::core::text {

namespace {

QString systemName(System system)
{
    // Names of products are not translated.
    return system == System::Salesforce ? QStringLiteral("Salesforce") : QStringLiteral("Marketo");
}

System otherOf(System system)
{
    return system == System::Salesforce ? System::Marketo : System::Salesforce;
}

// What a written field's line says: %1 is the field, %2 the side the value came from, %3 the side written to.
QString fieldForm(const QString& rule, bool cleared)
{
    if (rule.startsWith(QLatin1String("conflict-"))) {
        if (rule == toString(MergeRule::ConflictNewestWins))
            return QCoreApplication::translate("text",
                                               "%1 was changed on both sides; %2 has the newer edit and won");
        if (rule == toString(MergeRule::ConflictOptOutWins))
            return QCoreApplication::translate("text", "%1 was changed on both sides; the opt-out in %2 won");
        return QCoreApplication::translate("text", "%1 was changed on both sides; %2 won");
    }
    if (rule == toString(MergeRule::FilledBlank))
        return QCoreApplication::translate("text", "%1 was blank in %3 and took the value of %2");
    if (rule == toString(MergeRule::BlankKept))
        return QCoreApplication::translate(
            "text",
            "%1 was blank in %3 and was filled again from %2: a blank does not "
            "replace a value");
    if (rule == toString(MergeRule::TrueWins))
        return QCoreApplication::translate("text", "%1 was set in %2 and is now set in %3");
    if (rule == QLatin1String("marketo-edit-restored"))
        return QCoreApplication::translate(
            "text", "%1 got back in %3 the marketer's value that a write had overwritten");
    if (rule == QLatin1String("chosen"))
        return QCoreApplication::translate("text", "%1 in %3 has the value that was chosen");
    if (rule == toString(MergeRule::OneWay))
        return cleared ? QCoreApplication::translate("text", "%1 was cleared in %3, which follows %2")
                       : QCoreApplication::translate("text", "%1 in %3 follows %2");
    if (rule == QLatin1String("owner-by-push"))
        return QCoreApplication::translate("text", "The owner was changed by Sync Person to SFDC");
    if (rule == QLatin1String("undo"))
        return QCoreApplication::translate("text", "%1 in %3 has its old value again");
    return cleared ? QCoreApplication::translate("text", "%1 was cleared in %2")
                   : QCoreApplication::translate("text", "%1 was changed in %2");
}

// The label stands behind the owner's name, which only lines about a push carry.
QString fieldName(const LogEntry& entry)
{
    const QString label = entry.arguments.value(1);
    return label.isEmpty() ? entry.field : label;
}

QString fieldSentence(const LogEntry& entry, System target)
{
    const bool cleared = entry.newValue.toString().trimmed().isEmpty();
    return fill(fieldForm(entry.rule, cleared),
                {fieldName(entry), systemName(otherOf(target)), systemName(target)});
}

QString createdSentence(const LogEntry& entry, System target)
{
    if (target == System::Marketo)
        return QCoreApplication::translate("text", "The person was created in Marketo");
    const QString owner = entry.arguments.value(0);
    return owner.isEmpty()
        ? QCoreApplication::translate("text", "The lead was created in Salesforce")
        : QCoreApplication::translate("text", "The lead was created in Salesforce, owned by %1").arg(owner);
}

QString updateSentence(const LogEntry& entry, System target)
{
    if (!entry.field.isEmpty())
        return fieldSentence(entry, target);
    if (entry.type == LogType::SyncToSalesforce)
        return createdSentence(entry, target);
    return target == System::Marketo
        ? QCoreApplication::translate("text", "The person was updated in Marketo")
        : QCoreApplication::translate("text", "The record was updated in Salesforce");
}

QString reasonSentence(const LogEntry& entry)
{
    const QString title = sentence(entry.code, entry.arguments).title;
    if (!title.isEmpty())
        return title;
    return entry.message.isEmpty() ? typeName(entry.type) : entry.message.simplified();
}

QString lifeSentence(const LogEntry& entry)
{
    switch (entry.type) {
    case LogType::Linked:
        return QCoreApplication::translate("text", "Person and record were linked");
    case LogType::Relinked:
        return QCoreApplication::translate("text", "The person was linked to another record");
    case LogType::Converted:
        return QCoreApplication::translate("text",
                                           "The lead was converted; the person now belongs to the contact");
    case LogType::Merged:
        return QCoreApplication::translate("text", "The person was merged into another one");
    case LogType::DeletedInSalesforce:
        return entry.person == 0
            ? QCoreApplication::translate("text", "The record was deleted in Salesforce")
            : QCoreApplication::translate("text", "The record was deleted in Salesforce; the person is kept");
    case LogType::DeletedInMarketo:
        return entry.record.isEmpty()
            ? QCoreApplication::translate("text", "The person was deleted in Marketo")
            : QCoreApplication::translate("text", "The person was deleted in Marketo; the record is kept");
    case LogType::Restored:
        return QCoreApplication::translate("text",
                                           "The record was restored in Salesforce and is linked again");
    case LogType::Suspended:
        return QCoreApplication::translate("text", "Not synced for the moment");
    case LogType::Resumed:
        return QCoreApplication::translate("text", "Synced again");
    default:
        return typeName(entry.type);
    }
}

} // namespace

QString sentence(const LogEntry& entry)
{
    switch (entry.type) {
    case LogType::NewLead:
        return createdSentence(entry, entry.target.value_or(System::Salesforce));
    case LogType::NewPerson:
        return createdSentence(entry, entry.target.value_or(System::Marketo));
    case LogType::SyncToSalesforce:
    case LogType::SyncUpdatesToSalesforce:
        return updateSentence(entry, entry.target.value_or(System::Salesforce));
    case LogType::SyncUpdatesToMarketo:
        return updateSentence(entry, entry.target.value_or(System::Marketo));
    case LogType::Conflict:
    case LogType::Undo:
        return entry.field.isEmpty() || !entry.target ? reasonSentence(entry)
                                                      : fieldSentence(entry, *entry.target);
    case LogType::Failed:
    case LogType::Skipped:
    case LogType::SettingsChanged:
        return reasonSentence(entry);
    default:
        return entry.code.isEmpty() ? lifeSentence(entry) : reasonSentence(entry);
    }
}

QString typeName(LogType type)
{
    switch (type) {
    case LogType::NewLead:
        return QCoreApplication::translate("text", "New Lead");
    case LogType::SyncToSalesforce:
        return QCoreApplication::translate("text", "Sync Lead to SFDC");
    case LogType::SyncUpdatesToSalesforce:
        return QCoreApplication::translate("text", "Sync Lead Updates to SFDC");
    case LogType::SyncUpdatesToMarketo:
        return QCoreApplication::translate("text", "Change Data Value");
    case LogType::NewPerson:
        return QCoreApplication::translate("text", "New Person");
    case LogType::Linked:
        return QCoreApplication::translate("text", "Link Person");
    case LogType::Relinked:
        return QCoreApplication::translate("text", "Relink Person");
    case LogType::Converted:
        return QCoreApplication::translate("text", "Convert Lead");
    case LogType::Merged:
        return QCoreApplication::translate("text", "SFDC Merge Leads");
    case LogType::DeletedInSalesforce:
        return QCoreApplication::translate("text", "Delete Lead from SFDC");
    case LogType::DeletedInMarketo:
        return QCoreApplication::translate("text", "Delete Lead");
    case LogType::Restored:
        return QCoreApplication::translate("text", "Restore Lead");
    case LogType::Conflict:
        return QCoreApplication::translate("text", "Conflict");
    case LogType::Failed:
        return QCoreApplication::translate("text", "Sync Failed");
    case LogType::Skipped:
        return QCoreApplication::translate("text", "Sync Skipped");
    case LogType::Suspended:
        return QCoreApplication::translate("text", "Sync Suspended");
    case LogType::Resumed:
        return QCoreApplication::translate("text", "Sync Resumed");
    case LogType::Undo:
        return QCoreApplication::translate("text", "Undo");
    case LogType::SettingsChanged:
        return QCoreApplication::translate("text", "Settings Changed");
    }
    return {};
}

QString resultName(LogResult result)
{
    switch (result) {
    case LogResult::Ok:
        return QCoreApplication::translate("text", "OK");
    case LogResult::Failed:
        return QCoreApplication::translate("text", "Failed");
    case LogResult::Skipped:
        return QCoreApplication::translate("text", "Skipped");
    case LogResult::Conflict:
        return QCoreApplication::translate("text", "Conflict");
    }
    return {};
}

QString ruleName(const QString& rule)
{
    static const QHash<QString, const char*> names{
        {toString(MergeRule::Equal), QT_TRANSLATE_NOOP("text", "Both sides hold the same")},
        {toString(MergeRule::AgreedDifference),
         QT_TRANSLATE_NOOP("text", "A difference both sides agreed on")},
        {toString(MergeRule::ChangedInMarketo), QT_TRANSLATE_NOOP("text", "Changed in Marketo")},
        {toString(MergeRule::ChangedInSalesforce), QT_TRANSLATE_NOOP("text", "Changed in Salesforce")},
        {toString(MergeRule::FilledBlank), QT_TRANSLATE_NOOP("text", "The blank side was filled")},
        {toString(MergeRule::BlankKept), QT_TRANSLATE_NOOP("text", "A blank does not replace a value")},
        {toString(MergeRule::ConflictMarketoWins), QT_TRANSLATE_NOOP("text", "Marketo won the conflict")},
        {toString(MergeRule::ConflictSalesforceWins),
         QT_TRANSLATE_NOOP("text", "Salesforce won the conflict")},
        {toString(MergeRule::ConflictNewestWins),
         QT_TRANSLATE_NOOP("text", "The newest edit won the conflict")},
        {toString(MergeRule::ConflictOptOutWins), QT_TRANSLATE_NOOP("text", "The opt-out won the conflict")},
        {toString(MergeRule::OneWay), QT_TRANSLATE_NOOP("text", "One way: the target follows the source")},
        {QStringLiteral("marketo-edit-restored"),
         QT_TRANSLATE_NOOP("text", "A marketer's edit that a write had overwritten was put back")},
        {QStringLiteral("chosen"), QT_TRANSLATE_NOOP("text", "Chosen by the user")},
        {QStringLiteral("created"), QT_TRANSLATE_NOOP("text", "Created with it")},
        {QStringLiteral("link"), QT_TRANSLATE_NOOP("text", "Link between both systems")},
        {QStringLiteral("undo"), QT_TRANSLATE_NOOP("text", "Restored by an undo")},
        {QStringLiteral("owner-by-push"), QT_TRANSLATE_NOOP("text", "Owner chosen by the push")},
        {toString(MergeRule::TrueWins), QT_TRANSLATE_NOOP("text", "A box ticked on one side stays ticked")},
    };
    const auto found = names.constFind(rule);
    return found == names.constEnd() ? rule : QCoreApplication::translate("text", *found);
}

} // namespace lockstep::core::text
