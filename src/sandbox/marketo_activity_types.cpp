// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_activity_types.h"

#include <array>

namespace lockstep::sandbox {
namespace {

struct TypeSpec
{
    int id;
    const char* name;
    const char* description;
    const char* primary; // nothing = it has none
    const char* attributes; // commas between
};

constexpr const char* webAttributes = "Client IP Address,Query Parameters,Referrer URL,User Agent";
constexpr const char* mailAttributes = "Campaign Run ID,Choice Number,Step ID,Test Variant";
constexpr const char* bounceAttributes =
    "Campaign Run ID,Category,Choice Number,Details,Email,Step ID,Subcategory,Test Variant";
constexpr const char* openAttributes =
    "Campaign Run ID,Choice Number,Device,Is Mobile Device,Platform,Step ID,Test Variant,User Agent";

constexpr std::array standardTypes{
    TypeSpec{1, "Visit Webpage", "A person looks at a page", "Webpage ID", webAttributes},
    TypeSpec{2, "Fill Out Form", "A person sends a form", "Webform ID", webAttributes},
    TypeSpec{3, "Click Link", "A person follows a link of a page", "Link ID", webAttributes},
    TypeSpec{6, "Send Email", "An e-mail is sent to a person", "Mailing ID", mailAttributes},
    TypeSpec{7, "Email Delivered", "An e-mail has arrived", "Mailing ID", mailAttributes},
    TypeSpec{8, "Email Bounced", "An e-mail comes back", "Mailing ID", bounceAttributes},
    TypeSpec{9, "Unsubscribe Email", "A person wants no more e-mail", "Mailing ID", webAttributes},
    TypeSpec{10, "Open Email", "A person opens an e-mail", "Mailing ID", openAttributes},
    TypeSpec{11, "Click Email", "A person follows a link of an e-mail", "Mailing ID", openAttributes},
    TypeSpec{12, "New Lead", "A person is added to the database", nullptr,
             "API Method Name,Created Date,Modifying User,Request Id,Source Type"},
    TypeSpec{13, "Change Data Value", "A value of a person is changed", "Attribute Name",
             "API Method Name,Modifying User,New Value,Old Value,Reason,Request Id,Source"},
    TypeSpec{22, "Change Score", "A score of a person is changed", "Score Name",
             "Change Value,New Value,Old Value,Reason"},
    TypeSpec{24, "Add to List", "A person is put on a list", "List ID", "Source"},
    TypeSpec{25, "Remove from List", "A person is taken off a list", "List ID", "Source"},
    TypeSpec{27, "Email Bounced Soft", "An e-mail cannot be delivered now", "Mailing ID", bounceAttributes},
    TypeSpec{32, "Merge Leads", "People are merged into one", "Lead ID",
             "Merge IDs,Merge Source,Modifying User,Request Id"},
    TypeSpec{37, "Delete Lead", "A person is deleted", "Lead ID", "Campaign,Remove From CRM"},
    TypeSpec{47, "Request Campaign", "A campaign is requested", "Campaign ID", "Source"},
    TypeSpec{100, "Change Lead Partition", "A person moves to another partition", "New Partition ID",
             "Source"}};

QJsonObject attributeJson(const QString& name, const QString& dataType)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("dataType"), dataType}};
}

QJsonObject typeJson(const TypeSpec& type)
{
    const QString text = QStringLiteral("string");
    QJsonArray attributes;
    const QStringList names = QString::fromLatin1(type.attributes).split(QLatin1Char(','));
    for (const QString& name : names)
        attributes.append(attributeJson(name, text));
    QJsonObject json{{QStringLiteral("id"), type.id},
                     {QStringLiteral("name"), QLatin1String(type.name)},
                     {QStringLiteral("description"), QLatin1String(type.description)},
                     {QStringLiteral("attributes"), attributes}};
    if (type.primary)
        json.insert(QStringLiteral("primaryAttribute"), attributeJson(QLatin1String(type.primary), text));
    return json;
}

QJsonObject typeJson(const CustomType& type)
{
    QJsonArray attributes;
    for (const auto& attribute : type.attributes)
        attributes.append(attributeJson(attribute[u"name"].toString(), attribute[u"dataType"].toString()));
    return {{QStringLiteral("id"), type.id},
            {QStringLiteral("name"), type.name},
            {QStringLiteral("description"), type.description},
            {QStringLiteral("primaryAttribute"), attributeJson(type.primaryName, QStringLiteral("string"))},
            {QStringLiteral("attributes"), attributes}};
}

} // namespace

QJsonArray activityTypes(const CustomTypes& customTypes)
{
    QJsonArray list;
    for (const TypeSpec& type : standardTypes)
        list.append(typeJson(type));
    for (const CustomType& type : customTypes) {
        if (type.isApproved())
            list.append(typeJson(type));
    }
    return list;
}

} // namespace lockstep::sandbox
