// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/default_map.h"

#include <algorithm>

namespace lockstep::core {

namespace {

struct DefaultField
{
    const char* lead; // null: the object has no such field
    const char* contact;
    const char* marketo;
};

constexpr DefaultField sharedFields[]{
    {"FirstName", "FirstName", "firstName"},
    {"LastName", "LastName", "lastName"},
    {"Salutation", "Salutation", "salutation"},
    {"MiddleName", "MiddleName", "middleName"},
    {"Title", "Title", "title"},
    {"Email", "Email", "email"},
    {"Phone", "Phone", "phone"},
    {"MobilePhone", "MobilePhone", "mobilePhone"},
    {"Fax", "Fax", "fax"},
    {"HasOptedOutOfEmail", "HasOptedOutOfEmail", "unsubscribed"},
    {"DoNotCall", "DoNotCall", "doNotCall"},
    {"LeadSource", "LeadSource", "leadSource"},
    {"Status", nullptr, "leadStatus"},
    {"Rating", nullptr, "rating"},
    {"mkto71_Lead_Score__c", "mkto71_Lead_Score__c", "leadScore"},
    {"Description", "Description", "mktoPersonNotes"},
    {"Street", "MailingStreet", "address"},
    {"City", "MailingCity", "city"},
    {"State", "MailingState", "state"},
    {"PostalCode", "MailingPostalCode", "postalCode"},
    {"Country", "MailingCountry", "country"},
    {nullptr, "Birthdate", "dateOfBirth"},
    {nullptr, "Department", "department"},
};

// A contact's company belongs to its account: it is read through the contact and never written.
constexpr DefaultField companyFields[]{
    {"Company", "Account.Name", "company"},
    {"Industry", "Account.Industry", "industry"},
    {"AnnualRevenue", "Account.AnnualRevenue", "annualRevenue"},
    {"NumberOfEmployees", "Account.NumberOfEmployees", "numberOfEmployees"},
    {"Website", "Account.Website", "website"},
};

FieldMapping mappingOf(ObjectType object, const char* field, const char* marketo)
{
    FieldMapping mapping;
    mapping.object = object;
    mapping.salesforceField = QString::fromLatin1(field);
    mapping.marketoField = QString::fromLatin1(marketo);
    mapping.enabled = true;
    return mapping;
}

QList<FieldMapping> makeDefaultMap()
{
    QList<FieldMapping> leads;
    QList<FieldMapping> contacts;
    for (const DefaultField& field : sharedFields) {
        if (field.lead)
            leads.append(mappingOf(ObjectType::Lead, field.lead, field.marketo));
        if (field.contact)
            contacts.append(mappingOf(ObjectType::Contact, field.contact, field.marketo));
    }
    for (const DefaultField& field : companyFields) {
        leads.append(mappingOf(ObjectType::Lead, field.lead, field.marketo));
        FieldMapping contact = mappingOf(ObjectType::Contact, field.contact, field.marketo);
        contact.enabled = contact.salesforceField == QLatin1String("Account.Name");
        contact.direction = Direction::ToMarketo;
        contacts.append(contact);
    }
    return leads + contacts;
}

const FieldMapping* findDefault(ObjectType object, const QString& field)
{
    const QList<FieldMapping>& map = defaultMap();
    const auto found = std::find_if(map.cbegin(), map.cend(), [&](const FieldMapping& mapping) {
        return mapping.object == object && mapping.salesforceField == field;
    });
    return found == map.cend() ? nullptr : &*found;
}

bool isTakenByDefault(ObjectType object, const QString& marketoField)
{
    const QList<FieldMapping>& map = defaultMap();
    return std::any_of(map.cbegin(), map.cend(), [&](const FieldMapping& mapping) {
        return mapping.object == object && mapping.marketoField == marketoField;
    });
}

// The name without what only one system's naming rules ask for.
QString plainName(const QString& name)
{
    QString plain = name.endsWith(QLatin1String("__c")) ? name.chopped(3) : name;
    return plain.remove(u'_').toLower();
}

QString proposedMarketoField(ObjectType object, const QString& field, const ObjectSchema& marketo)
{
    const QString wanted = plainName(field);
    for (const FieldInfo& candidate : marketo.fields) {
        if (plainName(candidate.name) == wanted && candidate.name != QLatin1String("id")
            && !isTakenByDefault(object, candidate.name))
            return candidate.name;
    }
    return {};
}

} // namespace

const QList<FieldMapping>& defaultMap()
{
    static const QList<FieldMapping> map = makeDefaultMap();
    return map;
}

FieldMapping defaultMapping(ObjectType object, const QString& field, const ObjectSchema& marketo)
{
    const FieldMapping* known = findDefault(object, field);
    if (known && marketo.find(known->marketoField))
        return *known;
    FieldMapping mapping;
    mapping.object = object;
    mapping.salesforceField = field;
    mapping.marketoField = proposedMarketoField(object, field, marketo);
    if (known)
        mapping.direction = known->direction;
    return mapping;
}

} // namespace lockstep::core
