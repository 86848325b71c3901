// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_tables.h"

#include <QCoreApplication>

namespace lockstep::core::text {

namespace {

constexpr auto byItself = QT_TRANSLATE_NOOP("text", "Nothing to do: it is tried again by itself.");
constexpr auto checkAddress =
    QT_TRANSLATE_NOOP("text", "Check the address of the connection and the network.");
constexpr auto checkRights =
    QT_TRANSLATE_NOOP("text", "Check who owns the workspace's folder and whether the disk is writable.");
constexpr auto keepsCopy = QT_TRANSLATE_NOOP("text",
                                             "Restart Lockstep; if it stays, restore the last backup of the "
                                             "workspace.");

constexpr Template templates[]{
    // settings and fields
    {"unknown-setting", QT_TRANSLATE_NOOP("text", "There is no such setting"),
     QT_TRANSLATE_NOOP("text", "There is no setting “%1”"),
     QT_TRANSLATE_NOOP("text", "lockstepctl config list shows all of them.")},
    {"setting-out-of-range", QT_TRANSLATE_NOOP("text", "The value is not allowed for this setting"),
     QT_TRANSLATE_NOOP("text", "%1 cannot be “%2”; allowed: %3"), nullptr},
    {"setting-out-of-range", QT_TRANSLATE_NOOP("text", "This setting may not be empty"), nullptr, nullptr},
    {"unknown-field", QT_TRANSLATE_NOOP("text", "There is no such field to sync"),
     QT_TRANSLATE_NOOP("text", "There is no field %1 to sync"),
     QT_TRANSLATE_NOOP("text",
                       "Check the spelling: lockstepctl fields list --all shows every field the sync user "
                       "can see.")},
    {"field-hidden", QT_TRANSLATE_NOOP("text", "A field is not visible to the sync user"),
     QT_TRANSLATE_NOOP("text", "%1 is not visible to the sync user"),
     QT_TRANSLATE_NOOP("text",
                       "Its values are kept. Ask a Salesforce admin to make the field visible, or switch it "
                       "off.")},
    {"no-marketo-field", QT_TRANSLATE_NOOP("text", "The field has no Marketo field"),
     QT_TRANSLATE_NOOP("text", "%1 has no Marketo field"),
     QT_TRANSLATE_NOOP("text", "Choose one under Fields, or with: lockstepctl fields set %1 --marketo NAME")},
    {"marketo-field-missing", QT_TRANSLATE_NOOP("text", "Marketo does not show the mapped field"),
     QT_TRANSLATE_NOOP("text", "Marketo has no field “%1”, or hides it"),
     QT_TRANSLATE_NOOP("text", "Choose another Marketo field, or create it in Marketo.")},
    {"marketo-field-taken", QT_TRANSLATE_NOOP("text", "The Marketo field serves another field already"),
     QT_TRANSLATE_NOOP("text", "The Marketo field “%1” already serves %2"),
     QT_TRANSLATE_NOOP("text", "Choose another Marketo field, or switch the other field off first.")},
    {"marketo-link-field", QT_TRANSLATE_NOOP("text", "This Marketo field holds the link to Salesforce"),
     QT_TRANSLATE_NOOP("text", "The Marketo field “%1” holds the link to Salesforce"),
     QT_TRANSLATE_NOOP("text", "Choose another Marketo field.")},
    {"both-read-only", QT_TRANSLATE_NOOP("text", "The field is read-only on both sides"),
     QT_TRANSLATE_NOOP("text", "%1 is read-only in Salesforce, and %2 in Marketo"),
     QT_TRANSLATE_NOOP("text", "Choose another Marketo field, or ask for edit access on one side.")},
    {"salesforce-read-only", QT_TRANSLATE_NOOP("text", "The field is read-only in Salesforce"),
     QT_TRANSLATE_NOOP("text", "%1 is read-only in Salesforce"),
     QT_TRANSLATE_NOOP("text", "Let it go to Marketo only, or ask a Salesforce admin for edit access.")},
    {"marketo-read-only", QT_TRANSLATE_NOOP("text", "The field is read-only in Marketo"),
     QT_TRANSLATE_NOOP("text", "The Marketo field “%1” is read-only"),
     QT_TRANSLATE_NOOP("text", "Let it go to Salesforce only, or choose another Marketo field.")},
    {"type-mismatch", QT_TRANSLATE_NOOP("text", "The two fields have different types"),
     QT_TRANSLATE_NOOP("text", "%1 is of type %2, but “%3” in Marketo of type %4"),
     QT_TRANSLATE_NOOP("text",
                       "Values that do not fit are held back with a reason; choose a field of the same type "
                       "to avoid that.")},
    {"fields-unknown", QT_TRANSLATE_NOOP("text", "The fields of both systems have not been read yet"),
     nullptr, QT_TRANSLATE_NOOP("text", "Connect both systems and run check or sync once.")},
    {"bad-field-name", QT_TRANSLATE_NOOP("text", "This cannot be the name of a field"),
     QT_TRANSLATE_NOOP("text", "“%1” cannot be the name of a field"),
     QT_TRANSLATE_NOOP("text", "Check the field names in the settings.")},
    {"link-fields-missing", QT_TRANSLATE_NOOP("text", "The link fields do not exist yet"),
     QT_TRANSLATE_NOOP("text", "The link fields do not exist yet or are hidden: %1"),
     QT_TRANSLATE_NOOP("text", "Run setup: it creates them, or says what to ask an admin for.")},
    {"object-hidden", QT_TRANSLATE_NOOP("text", "The sync user cannot see an object in Salesforce"),
     QT_TRANSLATE_NOOP("text", "The sync user cannot see the object %1 in Salesforce"),
     QT_TRANSLATE_NOOP("text", "Ask a Salesforce admin for read and edit access to leads and contacts.")},
    // what happens to records
    {"stale-record", QT_TRANSLATE_NOOP("text", "Someone edited the record in Salesforce meanwhile"), nullptr,
     QT_TRANSLATE_NOOP("text", "Nothing to do: it is read and compared again.")},
    {"edited-meanwhile", QT_TRANSLATE_NOOP("text", "Someone edited the record meanwhile"), nullptr,
     QT_TRANSLATE_NOOP("text", "Nothing to do: it is read and compared again.")},
    {"two-people-one-record", QT_TRANSLATE_NOOP("text", "Two people, one record"),
     QT_TRANSLATE_NOOP("text", "Two people in Marketo (%1 and %2) belong to one Salesforce record, %3"),
     QT_TRANSLATE_NOOP("text", "Merge the two people in Marketo.")},
    {"two-records-one-person", QT_TRANSLATE_NOOP("text", "Two records, one person"),
     QT_TRANSLATE_NOOP("text", "Two Salesforce records (%1 and %2) belong to one person in Marketo, %3"),
     QT_TRANSLATE_NOOP("text", "Merge the two records in Salesforce.")},
    {"deleted-in-salesforce", QT_TRANSLATE_NOOP("text", "Deleted in Salesforce"), nullptr,
     QT_TRANSLATE_NOOP("text",
                       "Restore the record from the recycle bin, or use Sync Person to SFDC to create a new "
                       "lead.")},
    {"deleted-in-marketo", QT_TRANSLATE_NOOP("text", "Deleted in Marketo"), nullptr,
     QT_TRANSLATE_NOOP("text", "The record stays; its next edit in Salesforce creates the person again.")},
    {"no-reason-given", QT_TRANSLATE_NOOP("text", "The system refused the record without a reason"), nullptr,
     QT_TRANSLATE_NOOP("text",
                       "Edit the record by hand in that system: it usually says there what it wants.")},
    // the connection
    {"host-not-found", QT_TRANSLATE_NOOP("text", "The server was not found"),
     QT_TRANSLATE_NOOP("text", "The server %1 was not found"), checkAddress},
    {"connection-refused", QT_TRANSLATE_NOOP("text", "Nothing answers at this address"),
     QT_TRANSLATE_NOOP("text", "Nothing answers at %1, port %2"), checkAddress},
    {"tls-failed", QT_TRANSLATE_NOOP("text", "The server's certificate could not be verified"),
     QT_TRANSLATE_NOOP("text", "The certificate of %1 could not be verified: %2"),
     QT_TRANSLATE_NOOP("text",
                       "Check the address; behind a company proxy, install its certificate in the system.")},
    {"network-failed", QT_TRANSLATE_NOOP("text", "The network failed"),
     QT_TRANSLATE_NOOP("text", "The network failed on the way to %1: %2"), checkAddress},
    {"connection-lost", QT_TRANSLATE_NOOP("text", "The connection was cut before the answer came"),
     QT_TRANSLATE_NOOP("text", "%1 cut the connection before the answer came"), byItself},
    {"timed-out", QT_TRANSLATE_NOOP("text", "No answer in time"),
     QT_TRANSLATE_NOOP("text", "%1 did not answer within %2 seconds"), byItself},
    {"truncated-body", QT_TRANSLATE_NOOP("text", "An answer ended in the middle"),
     QT_TRANSLATE_NOOP("text", "An answer of %1 ended in the middle"), byItself},
    {"not-json", QT_TRANSLATE_NOOP("text", "The server answered with something else than data"),
     QT_TRANSLATE_NOOP("text", "%1 answered with a web page or other text instead of data"),
     QT_TRANSLATE_NOOP(
         "text", "Check the address of the connection; a proxy or a maintenance page may be in the way.")},
    {"unexpected-answer", QT_TRANSLATE_NOOP("text", "The server's answer was not of the expected form"),
     QT_TRANSLATE_NOOP("text", "The answer of %1 was not of the expected form"),
     QT_TRANSLATE_NOOP("text", "Check that the address of the connection is that of the right system.")},
    {"response-too-large", QT_TRANSLATE_NOOP("text", "An answer was too large"),
     QT_TRANSLATE_NOOP("text", "An answer of %1 was larger than %2 MB"),
     QT_TRANSLATE_NOOP("text", "Check that the address of the connection is that of the right system.")},
    {"redirected", QT_TRANSLATE_NOOP("text", "The server redirects to another address"),
     QT_TRANSLATE_NOOP("text", "%1 redirects to %2, which is not followed"),
     QT_TRANSLATE_NOOP("text", "Enter the final address in the connection.")},
    {"insecure-url", QT_TRANSLATE_NOOP("text", "The address is not encrypted"), nullptr,
     QT_TRANSLATE_NOOP("text", "Use https://; plain http:// is allowed only for this computer.")},
    {"http-status", QT_TRANSLATE_NOOP("text", "The server refused the request"),
     QT_TRANSLATE_NOOP("text", "%2 refused the request with HTTP status %1"),
     QT_TRANSLATE_NOOP("text", "Check the address of the connection and the permissions of the API user.")},
    {"http-temporary", QT_TRANSLATE_NOOP("text", "The server is in trouble at the moment"),
     QT_TRANSLATE_NOOP("text", "%2 is in trouble at the moment (HTTP status %1)"), byItself},
    {"concurrent-limit", QT_TRANSLATE_NOOP("text", "Too many long requests to Salesforce at once"), nullptr,
     byItself},
    {"api-version-retired", QT_TRANSLATE_NOOP("text", "Salesforce no longer offers this API version"),
     nullptr, QT_TRANSLATE_NOOP("text", "Connect again with a newer --api-version.")},
    {"unknown-sign-in-flow", QT_TRANSLATE_NOOP("text", "This way of signing in is not available"),
     QT_TRANSLATE_NOOP("text", "The sign-in flow “%1” is not available"),
     QT_TRANSLATE_NOOP("text", "Connect Salesforce with --flow client-credentials.")},
    {"cancelled", QT_TRANSLATE_NOOP("text", "Stopped"), nullptr,
     QT_TRANSLATE_NOOP("text", "Nothing is lost: the next sync continues here.")},
    // secrets
    {"no-secret", QT_TRANSLATE_NOOP("text", "A secret is missing"),
     QT_TRANSLATE_NOOP("text", "The secret %1 is missing"),
     QT_TRANSLATE_NOOP("text",
                       "Give it in the environment variable %1, as a systemd credential of that name "
                       "($CREDENTIALS_DIRECTORY/%1), or in the system keychain by connecting again.")},
    {"keychain-entry-missing", QT_TRANSLATE_NOOP("text", "The system keychain does not hold this secret"),
     nullptr, QT_TRANSLATE_NOOP("text", "Connect again to store it.")},
    {"keychain-unavailable", QT_TRANSLATE_NOOP("text", "The system keychain cannot be used"), nullptr,
     QT_TRANSLATE_NOOP("text",
                       "Unlock it, or give the secrets in the environment or as systemd credentials.")},
    // the workspace
    {"workspace-exists", QT_TRANSLATE_NOOP("text", "There is a workspace already"),
     QT_TRANSLATE_NOOP("text", "There is a workspace already in %1"),
     QT_TRANSLATE_NOOP("text", "Use it as it is, or choose another folder with --workspace.")},
    {"workspace-locked", QT_TRANSLATE_NOOP("text", "Another program uses this workspace"),
     QT_TRANSLATE_NOOP("text", "%1 (process %2) uses this workspace"),
     QT_TRANSLATE_NOOP("text", "Close it first, or make the change there.")},
    {"file-unwritable", QT_TRANSLATE_NOOP("text", "A file cannot be written"),
     QT_TRANSLATE_NOOP("text", "%1 cannot be written"), checkRights},
    {"folder-unwritable", QT_TRANSLATE_NOOP("text", "A folder cannot be written"),
     QT_TRANSLATE_NOOP("text", "The folder %1 cannot be written"), checkRights},
    {"disk-full", QT_TRANSLATE_NOOP("text", "The disk is full"), nullptr,
     QT_TRANSLATE_NOOP("text", "Free some space; nothing is lost and the sync goes on from here.")},
    {"database-busy", QT_TRANSLATE_NOOP("text", "The database is in use"), nullptr, byItself},
    {"database-cannot-open", QT_TRANSLATE_NOOP("text", "The database cannot be opened"),
     QT_TRANSLATE_NOOP("text", "The database %1 cannot be opened"), checkRights},
    {"database-constraint", QT_TRANSLATE_NOOP("text", "The database refused a contradictory entry"), nullptr,
     QT_TRANSLATE_NOOP("text",
                       "Nothing was saved. Please report this with the text below: it should not happen.")},
    {"database-damaged", QT_TRANSLATE_NOOP("text", "The database is damaged"),
     QT_TRANSLATE_NOOP("text", "The database was damaged and has been set aside as %1"),
     QT_TRANSLATE_NOOP("text",
                       "A new one is built from both systems at the next sync; the old file is kept.")},
    {"database-newer", QT_TRANSLATE_NOOP("text", "The database is from a newer version of Lockstep"),
     QT_TRANSLATE_NOOP("text", "The database has version %1, this Lockstep knows only up to %2"),
     QT_TRANSLATE_NOOP("text", "Install the newer Lockstep; the file has not been touched.")},
    {"database-no-wal", QT_TRANSLATE_NOOP("text", "The database cannot work safely in this folder"), nullptr,
     QT_TRANSLATE_NOOP("text", "Put the workspace on a local disk, not on a network share.")},
    {"database-read-only", QT_TRANSLATE_NOOP("text", "The database is read-only"), nullptr, checkRights},
    {"database-io", QT_TRANSLATE_NOOP("text", "The disk reported an error"), nullptr,
     QT_TRANSLATE_NOOP("text", "Check the disk; nothing half-saved is left behind.")},
    {"database-failed", QT_TRANSLATE_NOOP("text", "The database failed"), nullptr, keepsCopy},
};

} // namespace

std::span<const Template> ownTemplates()
{
    return templates;
}

} // namespace lockstep::core::text
