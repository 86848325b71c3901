// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_tables.h"

#include <QCoreApplication>

namespace lockstep::core::text {

namespace {

constexpr WindowRemedy remedies[]{
    // settings and fields
    {"unknown-setting", QT_TRANSLATE_NOOP("text", "The page Settings shows all of them.")},
    {"unknown-condition-field",
     QT_TRANSLATE_NOOP("text", "Conditions take API names: the page Fields shows them.")},
    {"unknown-field", QT_TRANSLATE_NOOP("text", "The page Fields shows every field the sync user can see.")},
    {"no-marketo-field", QT_TRANSLATE_NOOP("text", "Choose one under Fields.")},
    {"fields-unknown", QT_TRANSLATE_NOOP("text", "Connect both systems and sync once.")},
    {"value-not-mapped", QT_TRANSLATE_NOOP("text", "Values are mapped under Attention.")},
    {"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
     QT_TRANSLATE_NOOP("text",
                       "Use one of the picklist's values, map the value to one of them under Attention, or "
                       "ask an admin to add this one.")},
    {"link-fields-missing",
     QT_TRANSLATE_NOOP("text", "“Connect my systems…” creates them, or says what to ask an admin for.")},
    {"1008",
     QT_TRANSLATE_NOOP("text", "Ask a Marketo admin for access to the partition, or change it in Settings.")},
    {"1009", QT_TRANSLATE_NOOP("text", "Name the Marketo partition in Settings.")},
    {"1011",
     QT_TRANSLATE_NOOP(
         "text",
         "Check the link fields with “Connect my systems…”: the one in Marketo must be one that "
         "Marketo can search.")},
    {"1018",
     QT_TRANSLATE_NOOP(
         "text",
         "Two syncs must not write the same people: disable the native sync first, then tick in "
         "Settings that it was switched off.")},
    {"filtered-out",
     QT_TRANSLATE_NOOP("text", "It flows again by itself once it passes the record filter in Settings.")},
    {"mirror-type-missing",
     QT_TRANSLATE_NOOP("text",
                       "Ask a Marketo admin to create it. Until then outcomes are not shown in Marketo.")},
    // databases that only look
    {"database-restored",
     QT_TRANSLATE_NOOP("text",
                       "It knows nothing of the runs since. Preview lists what it would change; “Let it "
                       "write” lets it.")},
    {"other-tenant",
     QT_TRANSLATE_NOOP(
         "text",
         "Connect to the former one again, or make a new workspace for the other system. Preview "
         "lists what would change; “Let it write” lets it.")},
    {"database-rebuilt",
     QT_TRANSLATE_NOOP("text",
                       "The log and what was open before are gone. Check the page Fields, and what differs "
                       "under Attention.")},
    {"rebuilt-differs",
     QT_TRANSLATE_NOOP("text", "Make both sides equal, or take the value of one side under Attention.")},
    // people, records and runs
    {"deleted-in-salesforce",
     QT_TRANSLATE_NOOP("text",
                       "Restore the record from the recycle bin, or create a new lead with Sync Person to "
                       "SFDC.")},
    {"deleted-in-marketo",
     QT_TRANSLATE_NOOP("text",
                       "The record stays; its next edit in Salesforce creates the person again, unless that "
                       "is switched off in Settings.")},
    {"group-not-found", QT_TRANSLATE_NOOP("text", "The page Attention shows what is open.")},
    {"run-not-found",
     QT_TRANSLATE_NOOP("text",
                       "The page Runs lists them; old ones are forgotten after the time set in Settings.")},
    {"quota-reached",
     QT_TRANSLATE_NOOP("text",
                       "Nothing is lost: it resumes by itself. To allow more, raise the share of the daily "
                       "calls in Settings.")},
    {"REQUEST_LIMIT_EXCEEDED",
     QT_TRANSLATE_NOOP("text",
                       "Nothing is lost: the sync resumes by itself. Lower the share of the daily calls in "
                       "Settings if other applications need the calls.")},
    // the connection
    {"api-version-retired", QT_TRANSLATE_NOOP("text", "Install a newer version of Lockstep.")},
    {"api-version-missing", QT_TRANSLATE_NOOP("text", "Install a newer version of Lockstep.")},
    {"unknown-sign-in-flow",
     QT_TRANSLATE_NOOP("text", "Connect Salesforce again and choose one of the ways to sign in.")},
    {"unsupported_grant_type",
     QT_TRANSLATE_NOOP("text",
                       "Ask an admin to enable the flow for the app, or choose another way to sign in.")},
    {"key-file-unreadable", QT_TRANSLATE_NOOP("text", "Check the path of the key file and who may read it.")},
    {"no-secret", QT_TRANSLATE_NOOP("text", "Connect again to store it in the system keychain.")},
    // the workspace
    {"workspace-exists",
     QT_TRANSLATE_NOOP("text", "Use it as it is, or start Lockstep with another folder.")},
    {"workspace-missing", QT_TRANSLATE_NOOP("text", "“Connect my systems…” creates it.")},
    {"not-connected", QT_TRANSLATE_NOOP("text", "Connect them with “Connect my systems…”.")},
    {"workspace-locked", QT_TRANSLATE_NOOP("text", "Wait until it has ended, or stop it; then try again.")},
};

} // namespace

std::span<const WindowRemedy> windowRemedies()
{
    return remedies;
}

} // namespace lockstep::core::text
