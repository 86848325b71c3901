// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_schema.h"

#include <array>

namespace lockstep::sandbox {
namespace {

// Of the company, read-only, of Marketo's own Salesforce sync (and read-only), custom.
enum Nature { Standard, Company, ReadOnly, Native, Custom };

struct FieldSpec
{
    int id;
    const char* displayName;
    const char* name;
    const char* dataType;
    int length;
    Nature nature = Standard;
};

const std::array fieldSpecs{
    FieldSpec{4, "Company Name", "company", "string", 255, Company},
    FieldSpec{5, "Site", "site", "string", 255, Company},
    FieldSpec{6, "Billing Address", "billingStreet", "text", 0, Company},
    FieldSpec{7, "Billing City", "billingCity", "string", 255, Company},
    FieldSpec{8, "Billing State", "billingState", "string", 255, Company},
    FieldSpec{9, "Billing Country", "billingCountry", "string", 255, Company},
    FieldSpec{10, "Billing Postal Code", "billingPostalCode", "string", 255, Company},
    FieldSpec{11, "Website", "website", "url", 255, Company},
    FieldSpec{12, "Main Phone", "mainPhone", "string", 255, Company},
    FieldSpec{15, "Annual Revenue", "annualRevenue", "currency", 0, Company},
    FieldSpec{16, "Num Employees", "numberOfEmployees", "integer", 0, Company},
    FieldSpec{17, "Industry", "industry", "string", 255, Company},
    FieldSpec{18, "SIC Code", "sicCode", "string", 40, Company},
    FieldSpec{20, "Company Notes", "mktoCompanyNotes", "text", 0, Company},
    FieldSpec{21, "SFDC Account Id", "sfdcAccountId", "string", 255, Native},
    FieldSpec{41, "External Company Id", "externalCompanyId", "string", 50},
    FieldSpec{44, "Id", "id", "integer", 0},
    FieldSpec{45, "Full Name", "mktoName", "string", 255, ReadOnly},
    FieldSpec{46, "Person Type", "personType", "string", 50},
    FieldSpec{48, "Is Partner", "mktoIsPartner", "boolean", 0},
    FieldSpec{49, "Is Lead", "isLead", "boolean", 0},
    FieldSpec{50, "Is Customer", "mktoIsCustomer", "boolean", 0},
    FieldSpec{51, "Is Anonymous", "isAnonymous", "boolean", 0},
    FieldSpec{52, "Salutation", "salutation", "string", 255},
    FieldSpec{53, "First Name", "firstName", "string", 255},
    FieldSpec{54, "Middle Name", "middleName", "string", 255},
    FieldSpec{55, "Last Name", "lastName", "string", 255},
    FieldSpec{56, "Email Address", "email", "email", 255},
    FieldSpec{57, "Phone Number", "phone", "phone", 255},
    FieldSpec{58, "Mobile Phone Number", "mobilePhone", "phone", 255},
    FieldSpec{59, "Fax Number", "fax", "phone", 255},
    FieldSpec{60, "Job Title", "title", "string", 255},
    FieldSpec{61, "Contact Company", "contactCompany", "reference", 0, ReadOnly},
    FieldSpec{62, "Date of Birth", "dateOfBirth", "date", 0},
    FieldSpec{63, "Address", "address", "text", 0},
    FieldSpec{64, "City", "city", "string", 255},
    FieldSpec{65, "State", "state", "string", 255},
    FieldSpec{66, "Country", "country", "string", 255},
    FieldSpec{67, "Postal Code", "postalCode", "string", 255},
    FieldSpec{68, "Person Time Zone", "personTimeZone", "string", 255, ReadOnly},
    FieldSpec{70, "Original Source Type", "originalSourceType", "string", 255, ReadOnly},
    FieldSpec{71, "Original Source Info", "originalSourceInfo", "string", 2000, ReadOnly},
    FieldSpec{72, "Registration Source Type", "registrationSourceType", "string", 255},
    FieldSpec{73, "Registration Source Info", "registrationSourceInfo", "string", 2000},
    FieldSpec{74, "Original Search Engine", "originalSearchEngine", "string", 255, ReadOnly},
    FieldSpec{75, "Original Search Phrase", "originalSearchPhrase", "string", 255, ReadOnly},
    FieldSpec{76, "Original Referrer", "originalReferrer", "url", 255, ReadOnly},
    FieldSpec{77, "Email Invalid", "emailInvalid", "boolean", 0},
    FieldSpec{78, "Email Invalid Cause", "emailInvalidCause", "string", 255},
    FieldSpec{79, "Unsubscribed", "unsubscribed", "boolean", 0},
    FieldSpec{81, "Unsubscribed Reason", "unsubscribedReason", "string", 2000},
    FieldSpec{82, "Do Not Call", "doNotCall", "boolean", 0},
    FieldSpec{83, "Do Not Call Cause", "mktoDoNotCallCause", "string", 255},
    FieldSpec{84, "Do Not Call Reason", "doNotCallReason", "string", 2000},
    FieldSpec{85, "Marketing Suspended", "marketingSuspended", "boolean", 0},
    FieldSpec{86, "Marketing Suspended Cause", "marketingSuspendedCause", "string", 255},
    FieldSpec{87, "Black Listed", "blackListed", "boolean", 0},
    FieldSpec{88, "Black Listed Cause", "blackListedCause", "string", 255},
    FieldSpec{89, "Person Notes", "mktoPersonNotes", "text", 0},
    FieldSpec{101, "SFDC Type", "sfdcType", "string", 255, Native},
    FieldSpec{102, "SFDC Contact Id", "sfdcContactId", "string", 255, Native},
    FieldSpec{103, "Anonymous IP", "anonymousIP", "string", 255},
    FieldSpec{104, "Inferred Company", "inferredCompany", "string", 255, ReadOnly},
    FieldSpec{105, "Inferred Country", "inferredCountry", "string", 255, ReadOnly},
    FieldSpec{106, "Inferred City", "inferredCity", "string", 255, ReadOnly},
    FieldSpec{107, "Inferred State Region", "inferredStateRegion", "string", 255, ReadOnly},
    FieldSpec{108, "Inferred Postal Code", "inferredPostalCode", "string", 255, ReadOnly},
    FieldSpec{109, "Inferred Metropolitan Area", "inferredMetropolitanArea", "string", 255, ReadOnly},
    FieldSpec{110, "Inferred Phone Area Code", "inferredPhoneAreaCode", "string", 255, ReadOnly},
    FieldSpec{123, "Email Suspended", "emailSuspended", "boolean", 0},
    FieldSpec{124, "Email Suspended Cause", "emailSuspendedCause", "string", 255},
    FieldSpec{125, "Email Suspended At", "emailSuspendedAt", "datetime", 0},
    FieldSpec{126, "Department", "department", "string", 255},
    FieldSpec{127, "SFDC Id", "sfdcId", "string", 255, Native},
    FieldSpec{130, "Created At", "createdAt", "datetime", 0, ReadOnly},
    FieldSpec{131, "Updated At", "updatedAt", "datetime", 0, ReadOnly},
    FieldSpec{136, "Cookies", "cookies", "string", 255},
    FieldSpec{137, "External Sales Person Id", "externalSalesPersonId", "string", 50},
    FieldSpec{141, "Lead Person", "leadPerson", "reference", 0, ReadOnly},
    FieldSpec{143, "Role", "leadRole", "string", 50},
    FieldSpec{144, "Lead Source", "leadSource", "string", 255},
    FieldSpec{145, "Lead Status", "leadStatus", "string", 255},
    FieldSpec{146, "Lead Score", "leadScore", "integer", 0},
    FieldSpec{147, "Urgency", "urgency", "float", 0},
    FieldSpec{148, "Priority", "priority", "integer", 0},
    FieldSpec{149, "Relative Score", "relativeScore", "integer", 0},
    FieldSpec{150, "Relative Urgency", "relativeUrgency", "integer", 0},
    FieldSpec{160, "Lead Rating", "rating", "string", 255},
    FieldSpec{161, "SFDC Lead Id", "sfdcLeadId", "string", 255, Native},
    FieldSpec{162, "SFDC Lead Owner Id", "sfdcLeadOwnerId", "string", 255, Native},
    FieldSpec{181, "Primary Lead Interest", "personPrimaryLeadInterest", "reference", 0, ReadOnly},
    FieldSpec{479, "Lead Partition Id", "leadPartitionId", "reference", 0},
    FieldSpec{485, "Lead Revenue Cycle Model ID", "leadRevenueCycleModelId", "reference", 0},
    FieldSpec{487, "Lead Revenue Stage ID", "leadRevenueStageId", "reference", 0},
    FieldSpec{625, "Acquisition Program", "acquisitionProgramId", "reference", 0},
    FieldSpec{627, "Acquisition Date", "mktoAcquisitionDate", "datetime", 0},
    FieldSpec{795, "Region", "region", "string", 255, Custom},
    FieldSpec{796, "Lead Tier", "leadTier", "string", 255, Custom},
    FieldSpec{797, "Budget", "budget", "currency", 0, Custom},
    FieldSpec{798, "Last Webinar", "lastWebinar", "datetime", 0, Custom},
    FieldSpec{799, "Newsletter", "newsletter", "boolean", 0, Custom},
    FieldSpec{800, "Interests", "interests", "string", 255, Custom},
    FieldSpec{801, "Renewal Date", "renewalDate", "date", 0, Custom},
    FieldSpec{802, "Email Secondary", "emailSecondary", "email", 255, Custom},
    FieldSpec{803, "Win Chance", "winChance", "percent", 0, Custom},
    FieldSpec{830, "ECIDs", "ecids", "string", 255, ReadOnly},
};

} // namespace

QString MField::describedType() const
{
    return dataType == QLatin1String("score") ? QStringLiteral("integer") : dataType;
}

bool MField::isWhole() const
{
    return dataType == QLatin1String("integer") || dataType == QLatin1String("score")
        || dataType == QLatin1String("reference");
}

bool MField::isNumber() const
{
    return isWhole() || dataType == QLatin1String("float") || dataType == QLatin1String("currency")
        || dataType == QLatin1String("percent");
}

bool MField::isScore() const
{
    return dataType == QLatin1String("score") || name == QLatin1String("leadScore");
}

std::vector<MField> freshMarketoFields()
{
    std::vector<MField> fields;
    for (const FieldSpec& spec : fieldSpecs) {
        MField field;
        field.id = spec.id;
        field.displayName = QString::fromLatin1(spec.displayName);
        field.name = QString::fromLatin1(spec.name);
        field.dataType = QString::fromLatin1(spec.dataType);
        field.length = spec.length;
        field.readOnly = spec.nature == ReadOnly || spec.nature == Native;
        field.ofCompany = spec.nature == Company;
        field.native = spec.nature == Native;
        field.custom = spec.nature == Custom;
        fields.push_back(field);
    }
    return fields;
}

} // namespace lockstep::sandbox
