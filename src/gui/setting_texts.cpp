// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setting_texts.h"

#include <QCoreApplication>

namespace lockstep::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lockstep::gui::SettingTexts)
};

QString days()
{
    return Words::tr("days");
}

QString minutes()
{
    return Words::tr("min", "a unit");
}

QString seconds()
{
    return Words::tr("s", "a unit");
}
} // namespace

QList<SettingText> scheduleTexts()
{
    return {
        {"sync.intervalSeconds", Words::tr("Pause between syncs"),
         Words::tr("Counted from the end of a sync to the start of the next one"), minutes(), 60},
        {"quota.background", Words::tr("Share of the daily calls for the sync"),
         Words::tr("The sync by itself uses at most this share of each system's calls of a day"),
         QStringLiteral("%")},
        {"quota.push", Words::tr("Share for what you start by hand"),
         Words::tr(
             "Sync Person to SFDC may go up to this share; automatic: 15 % more than the sync, at most 95 %"),
         QStringLiteral("%")},
        {"marketo.dailyLimit", Words::tr("Calls a day in Marketo"),
         Words::tr("What your Marketo contract allows; its API does not tell")},
        {"marketo.callsPer20s", Words::tr("Calls in 20 seconds in Marketo"),
         Words::tr("0: as many as Marketo takes")},
        {"marketo.inFlight", Words::tr("Calls at a time in Marketo"),
         Words::tr("Marketo allows 10 for all programs together")},
        {"retentionDays", Words::tr("Keep the activity log for"), Words::tr("Older entries are deleted"),
         days()},
        {"audit.days", Words::tr("Compare everybody every"),
         Words::tr("A slice of all records is compared in each sync, so that all are seen in this time"),
         days()},
    };
}

QList<SettingText> ruleTexts()
{
    return {
        {"conflict.lead", Words::tr("Conflict on a lead"),
         Words::tr("When both sides changed the same field and the field has no rule of its own")},
        {"conflict.contact", Words::tr("Conflict on a contact"),
         Words::tr("When both sides changed the same field and the field has no rule of its own")},
        {"match.byEmail", Words::tr("Match people and records by e-mail"),
         Words::tr("Only where exactly one stands on each side")},
        {"recreate.inMarketo", Words::tr("Create a person again that was deleted in Marketo"),
         Words::tr("When its record in Salesforce still lives")},
        {"create.lastName", Words::tr("Last name of a new lead without one"),
         Words::tr("Empty: such a person needs attention and nothing is sent")},
        {"create.company", Words::tr("Company of a new lead without one"),
         Words::tr("Empty: such a person needs attention and nothing is sent")},
        {"nativeSync.handedOver", Words::tr("Marketo's own Salesforce sync was switched off"),
         Words::tr("Lockstep takes over the links it has left behind")},
        {"mirror.customActivity", Words::tr("Show what was synced in Marketo's activity log"),
         Words::tr("As a custom activity of the person")},
    };
}

QList<SettingText> filterTexts()
{
    return {
        {"filter.lead", Words::tr("Leads"), Words::tr("Only leads for which all of these hold are synced")},
        {"filter.contact", Words::tr("Contacts"),
         Words::tr("Only contacts for which all of these hold are synced")},
        {"create.rule", Words::tr("New leads"),
         Words::tr("People in Marketo for which all of these hold become leads by themselves; none: only by "
                   "Sync Person to SFDC")},
        {"marketo.smartListId", Words::tr("Marketo smart list"),
         Words::tr("The number of a list of the people to be synced")},
        {"marketo.partition", Words::tr("Marketo partition"), Words::tr("Where new people are created")},
    };
}

QList<SettingText> advancedTexts()
{
    return {
        {"salesforce.externalIdField", Words::tr("Marketo id in Salesforce"),
         Words::tr("API name of the external id field of leads and contacts")},
        {"salesforce.markerField", Words::tr("Marker field in Salesforce"),
         Words::tr("API name of a field that names the last operation; empty: off")},
        {"salesforce.lookBackSeconds", Words::tr("Look back in Salesforce"),
         Words::tr("Changes are read again over this time, for those that arrive late"), seconds()},
        {"marketo.idField", Words::tr("Salesforce id in Marketo"), Words::tr("REST name of the field")},
        {"marketo.typeField", Words::tr("Salesforce type in Marketo"), Words::tr("REST name of the field")},
        {"marketo.deletedField", Words::tr("Deleted in Salesforce, in Marketo"),
         Words::tr("REST name of the field")},
        {"marketo.overlapSeconds", Words::tr("Look back in Marketo"),
         Words::tr("Changes are read again over this time, for those that arrive late"), seconds()},
        {"marketo.appUrl", Words::tr("Address of Marketo's application"),
         Words::tr("Where the browser shows a person, such as https://app-ab12.marketo.com")},
        {"fence.salesforceSeconds", Words::tr("Wait after an unanswered write to Salesforce"),
         Words::tr("Until then nothing else is written to that record"), seconds()},
        {"fence.marketoSeconds", Words::tr("Wait after an unanswered write to Marketo"),
         Words::tr("Until then nothing else is written to that person"), seconds()},
    };
}

} // namespace lockstep::gui
