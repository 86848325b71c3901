// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_tables.h"

#include <QCoreApplication>

namespace lockstep::core::text {

namespace {

constexpr auto byItself = QT_TRANSLATE_NOOP("text", "Nothing to do: it is tried again by itself.");
constexpr auto reportIt =
    QT_TRANSLATE_NOOP("text", "Please report this with the text below: it should not happen.");

constexpr auto mergeThere =
    QT_TRANSLATE_NOOP("text", "Merge them in Marketo, which tells what stands in the way.");
constexpr auto makeRoom = QT_TRANSLATE_NOOP(
    "text", "Ask a Marketo admin to remove one under Custom Activities, or switch the activities off.");

constexpr Template templates[]{
    {"marketo-sign-in-refused", QT_TRANSLATE_NOOP("text", "Marketo refuses the client id or secret"), nullptr,
     QT_TRANSLATE_NOOP("text", "Check both in the custom service (Admin > LaunchPoint) and connect again.")},
    {"cursor-rejected",
     QT_TRANSLATE_NOOP("text", "Marketo no longer knows up to where its changes have been read"), nullptr,
     byItself},
    {"export-failed", QT_TRANSLATE_NOOP("text", "Marketo could not make an export"), nullptr, byItself},
    {"no-key-field", QT_TRANSLATE_NOOP("text", "Marketo was to be searched without a field"), nullptr,
     reportIt},
    {"500", QT_TRANSLATE_NOOP("text", "Marketo had an internal error"), nullptr, byItself},
    {"502", QT_TRANSLATE_NOOP("text", "Marketo could not be reached behind its gateway"), nullptr, byItself},
    {"600", QT_TRANSLATE_NOOP("text", "Marketo got no access token"), nullptr, byItself},
    {"601", QT_TRANSLATE_NOOP("text", "Marketo does not accept the access token"), nullptr,
     QT_TRANSLATE_NOOP("text", "Reconnect Marketo: check client id and secret of the custom service.")},
    {"602", QT_TRANSLATE_NOOP("text", "The Marketo access token has expired"), nullptr, byItself},
    {"603", QT_TRANSLATE_NOOP("text", "Marketo denies access"), nullptr,
     QT_TRANSLATE_NOOP("text",
                       "Ask a Marketo admin to give the API user's role read-write access to persons and to "
                       "activities, and to check the list of allowed IP addresses.")},
    {"604", QT_TRANSLATE_NOOP("text", "Marketo needed too long"), nullptr, byItself},
    {"605", QT_TRANSLATE_NOOP("text", "Marketo does not know this kind of request"), nullptr, reportIt},
    {"606", QT_TRANSLATE_NOOP("text", "Too many calls to Marketo within 20 seconds"), nullptr, byItself},
    {"607", QT_TRANSLATE_NOOP("text", "Marketo's daily API quota is used up"), nullptr,
     QT_TRANSLATE_NOOP("text", "Nothing is lost: the sync resumes after midnight, US Central time.")},
    {"608", QT_TRANSLATE_NOOP("text", "Marketo's API is unavailable at the moment"), nullptr, byItself},
    {"609", QT_TRANSLATE_NOOP("text", "Marketo could not read the request"), nullptr, reportIt},
    {"610", QT_TRANSLATE_NOOP("text", "Marketo does not know this address"), nullptr,
     QT_TRANSLATE_NOOP("text", "Check the REST address of the connection.")},
    {"611", QT_TRANSLATE_NOOP("text", "Marketo had a system error"), nullptr, byItself},
    {"612", QT_TRANSLATE_NOOP("text", "Marketo does not accept the content type"), nullptr, reportIt},
    {"613", QT_TRANSLATE_NOOP("text", "Marketo could not read the upload"), nullptr, reportIt},
    {"614", QT_TRANSLATE_NOOP("text", "Marketo does not find this subscription"), nullptr,
     QT_TRANSLATE_NOOP("text",
                       "Usually this passes; if it stays, check the REST address of the connection.")},
    {"615", QT_TRANSLATE_NOOP("text", "Too many calls to Marketo at once"), nullptr, byItself},
    {"616", QT_TRANSLATE_NOOP("text", "This Marketo subscription cannot do that"), nullptr,
     QT_TRANSLATE_NOOP("text", "Ask a Marketo admin which edition is in use.")},
    {"702", QT_TRANSLATE_NOOP("text", "Marketo found nothing"), nullptr, nullptr},
    {"703", QT_TRANSLATE_NOOP("text", "This feature is not enabled in Marketo"), nullptr,
     QT_TRANSLATE_NOOP("text", "Ask Adobe to enable it for this subscription.")},
    {"709", QT_TRANSLATE_NOOP("text", "A business rule of Marketo refused the change"), nullptr,
     QT_TRANSLATE_NOOP("text", "Change the person so that it meets the rule; it is then tried again.")},
    {"712", QT_TRANSLATE_NOOP("text", "Marketo cannot merge these people"), nullptr, mergeThere},
    {"714", QT_TRANSLATE_NOOP("text", "Marketo cannot merge these people"), nullptr, mergeThere},
    {"713", QT_TRANSLATE_NOOP("text", "Marketo had a passing error"), nullptr, byItself},
    {"719", QT_TRANSLATE_NOOP("text", "Marketo could not lock the person"), nullptr, byItself},
    {"1001", QT_TRANSLATE_NOOP("text", "A value has the wrong type for Marketo"),
     QT_TRANSLATE_NOOP("text", "The value of %1 has the wrong type for Marketo"),
     QT_TRANSLATE_NOOP("text", "Map the field to a Marketo field of the same type.")},
    {"1002", QT_TRANSLATE_NOOP("text", "A value that Marketo requires is missing"), nullptr,
     QT_TRANSLATE_NOOP("text", "Fill the field named below.")},
    {"1003", QT_TRANSLATE_NOOP("text", "Marketo does not accept a value"),
     QT_TRANSLATE_NOOP("text", "Marketo does not accept the value of %1"),
     QT_TRANSLATE_NOOP("text",
                       "Correct the value in Salesforce: the text below says what is wrong with it.")},
    {"1004", QT_TRANSLATE_NOOP("text", "The person no longer exists in Marketo"), nullptr,
     QT_TRANSLATE_NOOP("text", "It was deleted or merged: it is looked up again at the next sync.")},
    {"1005", QT_TRANSLATE_NOOP("text", "The person already exists in Marketo"), nullptr,
     QT_TRANSLATE_NOOP("text", "Nothing to do: it is looked up and linked at the next sync.")},
    {"1006", QT_TRANSLATE_NOOP("text", "Marketo does not know a field"),
     QT_TRANSLATE_NOOP("text", "Marketo does not know the field %1"),
     QT_TRANSLATE_NOOP("text", "Choose another Marketo field under Fields, or create it in Marketo.")},
    {"1007", QT_TRANSLATE_NOOP("text", "Several people in Marketo match"), nullptr,
     QT_TRANSLATE_NOOP("text", "Merge the duplicates in Marketo, or link the right person by hand.")},
    {"1008", QT_TRANSLATE_NOOP("text", "The API user may not use this partition of Marketo"), nullptr,
     QT_TRANSLATE_NOOP("text",
                       "Ask a Marketo admin for access to the partition, or change marketo.partition.")},
    {"1009", QT_TRANSLATE_NOOP("text", "Marketo wants a partition to be named"), nullptr,
     QT_TRANSLATE_NOOP("text", "Set marketo.partition.")},
    {"1010", QT_TRANSLATE_NOOP("text", "Marketo does not let the partition be changed"), nullptr,
     QT_TRANSLATE_NOOP("text", "Move the person to the partition in Marketo.")},
    {"1011", QT_TRANSLATE_NOOP("text", "Marketo cannot look people up by a field"),
     QT_TRANSLATE_NOOP("text", "Marketo cannot look people up by %1"),
     QT_TRANSLATE_NOOP("text", "Run setup: the link field must be one that Marketo can search.")},
    {"1013", QT_TRANSLATE_NOOP("text", "Marketo does not find an object of this request"), nullptr,
     QT_TRANSLATE_NOOP("text", "Check the smart list and the partition in the settings.")},
    {"1014", QT_TRANSLATE_NOOP("text", "Marketo could not create the person"), nullptr, byItself},
    {"1016", QT_TRANSLATE_NOOP("text", "Too many imports are running in Marketo"), nullptr, byItself},
    {"1018", QT_TRANSLATE_NOOP("text", "Marketo's own Salesforce sync is switched on"), nullptr,
     QT_TRANSLATE_NOOP("text",
                       "Two syncs must not write the same people: disable the native sync first, then set "
                       "nativeSync.handedOver to true.")},
    {"1019", QT_TRANSLATE_NOOP("text", "An import is running in Marketo"), nullptr, byItself},
    {"1021", QT_TRANSLATE_NOOP("text", "Marketo does not let company fields be changed here"), nullptr,
     QT_TRANSLATE_NOOP(
         "text",
         "A field of both ways goes to Salesforce only from now on, one that only goes to Marketo waits.")},
    {"1022", QT_TRANSLATE_NOOP("text", "Marketo is using this person at the moment"), nullptr, byItself},
    {"1027", QT_TRANSLATE_NOOP("text", "Marketo has no room for another activity type"), nullptr, makeRoom},
    {"1028", QT_TRANSLATE_NOOP("text", "Marketo has no room for another field of an activity"), nullptr,
     makeRoom},
    {"1029", QT_TRANSLATE_NOOP("text", "Marketo's queue or export quota is full"), nullptr, byItself},
    {"1035", QT_TRANSLATE_NOOP("text", "Marketo does not offer this export filter"), nullptr,
     QT_TRANSLATE_NOOP("text", "Nothing to do: another way of reading is used.")},
    {"1036", QT_TRANSLATE_NOOP("text", "The same person stood twice in one request"), nullptr, byItself},
    {"1076", QT_TRANSLATE_NOOP("text", "The merge in Salesforce failed"), nullptr,
     QT_TRANSLATE_NOOP("text", "Merge the two records in Salesforce by hand.")},
    {"1077", QT_TRANSLATE_NOOP("text", "The merge in Salesforce failed"), nullptr,
     QT_TRANSLATE_NOOP("text", "Merge the two records in Salesforce by hand.")},
    {"1078", QT_TRANSLATE_NOOP("text", "The merge in Salesforce failed"), nullptr,
     QT_TRANSLATE_NOOP("text", "Merge the two records in Salesforce by hand.")},
    {"1079", QT_TRANSLATE_NOOP("text", "The merge in Salesforce failed"), nullptr,
     QT_TRANSLATE_NOOP("text", "Merge the two records in Salesforce by hand.")},
    {"1080", QT_TRANSLATE_NOOP("text", "Too many people in one merge"), nullptr,
     QT_TRANSLATE_NOOP("text", "Merge at most 25 people at a time.")},
    {"1049", QT_TRANSLATE_NOOP("text", "An activity is too large for Marketo"), nullptr, reportIt},
};

} // namespace

std::span<const Template> marketoTemplates()
{
    return templates;
}

} // namespace lockstep::core::text
