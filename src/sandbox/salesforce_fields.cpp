// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_fields.h"

namespace lockstep::sandbox {
namespace {

const char salutations[] = "Mr.;Ms.;Mrs.;Dr.;Prof.;Mx.";
const char sources[] = "Web;Phone Inquiry;Partner Referral;Purchased List;Other";
const char statuses[] = "Open - Not Contacted;Working - Contacted;Closed - Converted;Closed - Not Converted";
const char ratings[] = "Hot;Warm;Cold";
const char industries[] =
    "Agriculture;Apparel;Banking;Biotechnology;Chemicals;Communications;Construction;"
    "Consulting;Education;Electronics;Energy;Engineering;Entertainment;Environmental;Finance;"
    "Food & Beverage;Government;Healthcare;Hospitality;Insurance;Machinery;Manufacturing;Media;"
    "Not For Profit;Recreation;Retail;Shipping;Technology;Telecommunications;Transportation;"
    "Utilities;Other";
const char accuracies[] =
    "Address;NearAddress;Block;Street;ExtendedZip;Zip;Neighborhood;City;County;State;Unknown";
const char regions[] = "Americas;EMEA;APAC";
const char tiers[] = "Gold;Silver;Bronze";
const char interests[] = "Analytics;Automation;Integration;Security";

} // namespace

const std::array<FieldSpec, 65> leadFields{{
    {"Id", "Lead ID", "id", 18, "RDI", ""},
    {"IsDeleted", "Deleted", "boolean", 0, "RD", ""},
    {"MasterRecordId", "Master Record ID", "reference", 18, "", "Lead"},
    {"LastName", "Last Name", "string", 80, "CUR", "Name"},
    {"FirstName", "First Name", "string", 40, "CU", "Name"},
    {"Salutation", "Salutation", "picklist", 40, "CU", salutations},
    {"MiddleName", "Middle Name", "string", 40, "CU", "Name"},
    {"Suffix", "Suffix", "string", 40, "CU", "Name"},
    {"Name", "Full Name", "string", 121, "R", ""},
    {"Title", "Title", "string", 128, "CUM", ""},
    {"Company", "Company", "string", 255, "CUR", ""},
    {"Street", "Street", "textarea", 255, "CUM", "Address"},
    {"City", "City", "string", 40, "CUM", "Address"},
    {"State", "State/Province", "string", 80, "CUM", "Address"},
    {"PostalCode", "Zip/Postal Code", "string", 20, "CUM", "Address"},
    {"Country", "Country", "string", 80, "CUM", "Address"},
    {"Latitude", "Latitude", "double", 18, "CUM", "Address", 15},
    {"Longitude", "Longitude", "double", 18, "CUM", "Address", 15},
    {"GeocodeAccuracy", "Geocode Accuracy", "picklist", 40, "CUPM", accuracies},
    {"Address", "Address", "address", 0, "", ""},
    {"Phone", "Phone", "phone", 40, "CUM", ""},
    {"MobilePhone", "Mobile Phone", "phone", 40, "CUM", ""},
    {"Fax", "Fax", "phone", 40, "CUM", ""},
    {"Email", "Email", "email", 80, "CUIM", ""},
    {"Website", "Website", "url", 255, "CUM", ""},
    {"PhotoUrl", "Photo URL", "url", 255, "", ""},
    {"Description", "Description", "textarea", 32000, "CU-M", ""},
    {"LeadSource", "Lead Source", "picklist", 255, "CUM", sources},
    {"Status", "Status", "picklist", 255, "CURD", statuses},
    {"Industry", "Industry", "picklist", 255, "CUM", industries},
    {"Rating", "Rating", "picklist", 255, "CUM", ratings},
    {"AnnualRevenue", "Annual Revenue", "currency", 18, "CUM", "", 0},
    {"NumberOfEmployees", "Employees", "int", 8, "CUM", ""},
    {"OwnerId", "Owner ID", "reference", 18, "CURD", "Group;User"},
    {"HasOptedOutOfEmail", "Email Opt Out", "boolean", 0, "CURDM", ""},
    {"IsConverted", "Converted", "boolean", 0, "CRD", ""},
    {"ConvertedDate", "Converted Date", "date", 0, "", ""},
    {"ConvertedAccountId", "Converted Account ID", "reference", 18, "", "Account"},
    {"ConvertedContactId", "Converted Contact ID", "reference", 18, "", "Contact"},
    {"ConvertedOpportunityId", "Converted Opportunity ID", "reference", 18, "", "Opportunity"},
    {"IsUnreadByOwner", "Unread By Owner", "boolean", 0, "CURD", ""},
    {"CreatedDate", "Created Date", "datetime", 0, "RD", ""},
    {"CreatedById", "Created By ID", "reference", 18, "RD", "User"},
    {"LastModifiedDate", "Last Modified Date", "datetime", 0, "RD", ""},
    {"LastModifiedById", "Last Modified By ID", "reference", 18, "RD", "User"},
    {"SystemModstamp", "System Modstamp", "datetime", 0, "RD", ""},
    {"LastActivityDate", "Last Activity", "date", 0, "", ""},
    {"DoNotCall", "Do Not Call", "boolean", 0, "CURDM", ""},
    {"HasOptedOutOfFax", "Fax Opt Out", "boolean", 0, "CURDM", ""},
    {"LastViewedDate", "Last Viewed Date", "datetime", 0, "", ""},
    {"LastReferencedDate", "Last Referenced Date", "datetime", 0, "", ""},
    {"LastTransferDate", "Last Transfer Date", "date", 0, "", ""},
    {"Jigsaw", "Data.com Key", "string", 20, "CU", ""},
    {"JigsawContactId", "Jigsaw Contact ID", "string", 20, "", ""},
    {"EmailBouncedReason", "Email Bounced Reason", "string", 255, "U", ""},
    {"EmailBouncedDate", "Email Bounced Date", "datetime", 0, "U", ""},
    {"CompanyDunsNumber", "Company D-U-N-S Number", "string", 9, "CUM", ""},
    {"Marketo_Id__c", "Marketo Id", "string", 40, "CUIXQM", ""},
    {"Region__c", "Region", "picklist", 255, "CUM", regions},
    {"Lead_Tier__c", "Lead Tier", "picklist", 255, "CUPM", tiers},
    {"Budget__c", "Budget", "currency", 16, "CUM", "", 2},
    {"Last_Webinar__c", "Last Webinar", "datetime", 0, "CUM", ""},
    {"Newsletter__c", "Newsletter", "boolean", 0, "CURDM", ""},
    {"Interests__c", "Interests", "multipicklist", 4099, "CUM", interests},
    {"Renewal_Date__c", "Renewal Date", "date", 0, "CUM", ""},
}};

const std::array<FieldSpec, 70> contactFields{{
    {"Id", "Contact ID", "id", 18, "RDI", ""},
    {"IsDeleted", "Deleted", "boolean", 0, "RD", ""},
    {"MasterRecordId", "Master Record ID", "reference", 18, "", "Contact"},
    {"AccountId", "Account ID", "reference", 18, "CUM", "Account"},
    {"LastName", "Last Name", "string", 80, "CUR", "Name"},
    {"FirstName", "First Name", "string", 40, "CU", "Name"},
    {"Salutation", "Salutation", "picklist", 40, "CU", salutations},
    {"MiddleName", "Middle Name", "string", 40, "CU", "Name"},
    {"Suffix", "Suffix", "string", 40, "CU", "Name"},
    {"Name", "Full Name", "string", 121, "R", ""},
    {"OtherStreet", "Other Street", "textarea", 255, "CUM", "OtherAddress"},
    {"OtherCity", "Other City", "string", 40, "CUM", "OtherAddress"},
    {"OtherState", "Other State/Province", "string", 80, "CUM", "OtherAddress"},
    {"OtherPostalCode", "Other Zip/Postal Code", "string", 20, "CUM", "OtherAddress"},
    {"OtherCountry", "Other Country", "string", 80, "CUM", "OtherAddress"},
    {"OtherLatitude", "Other Latitude", "double", 18, "CUM", "OtherAddress", 15},
    {"OtherLongitude", "Other Longitude", "double", 18, "CUM", "OtherAddress", 15},
    {"OtherGeocodeAccuracy", "Other Geocode Accuracy", "picklist", 40, "CUPM", accuracies},
    {"OtherAddress", "Other Address", "address", 0, "", ""},
    {"MailingStreet", "Mailing Street", "textarea", 255, "CUM", "MailingAddress"},
    {"MailingCity", "Mailing City", "string", 40, "CUM", "MailingAddress"},
    {"MailingState", "Mailing State/Province", "string", 80, "CUM", "MailingAddress"},
    {"MailingPostalCode", "Mailing Zip/Postal Code", "string", 20, "CUM", "MailingAddress"},
    {"MailingCountry", "Mailing Country", "string", 80, "CUM", "MailingAddress"},
    {"MailingLatitude", "Mailing Latitude", "double", 18, "CUM", "MailingAddress", 15},
    {"MailingLongitude", "Mailing Longitude", "double", 18, "CUM", "MailingAddress", 15},
    {"MailingGeocodeAccuracy", "Mailing Geocode Accuracy", "picklist", 40, "CUPM", accuracies},
    {"MailingAddress", "Mailing Address", "address", 0, "", ""},
    {"Phone", "Business Phone", "phone", 40, "CUM", ""},
    {"Fax", "Business Fax", "phone", 40, "CUM", ""},
    {"MobilePhone", "Mobile Phone", "phone", 40, "CUM", ""},
    {"HomePhone", "Home Phone", "phone", 40, "CUM", ""},
    {"OtherPhone", "Other Phone", "phone", 40, "CUM", ""},
    {"AssistantPhone", "Asst. Phone", "phone", 40, "CUM", ""},
    {"ReportsToId", "Reports To ID", "reference", 18, "CUM", "Contact"},
    {"Email", "Email", "email", 80, "CUIM", ""},
    {"Title", "Title", "string", 128, "CUM", ""},
    {"Department", "Department", "string", 80, "CUM", ""},
    {"AssistantName", "Assistant's Name", "string", 40, "CUM", ""},
    {"LeadSource", "Lead Source", "picklist", 255, "CUM", sources},
    {"Birthdate", "Birthdate", "date", 0, "CUM", ""},
    {"Description", "Contact Description", "textarea", 32000, "CU-M", ""},
    {"OwnerId", "Owner ID", "reference", 18, "CURD", "User"},
    {"HasOptedOutOfEmail", "Email Opt Out", "boolean", 0, "CURDM", ""},
    {"HasOptedOutOfFax", "Fax Opt Out", "boolean", 0, "CURDM", ""},
    {"DoNotCall", "Do Not Call", "boolean", 0, "CURDM", ""},
    {"CreatedDate", "Created Date", "datetime", 0, "RD", ""},
    {"CreatedById", "Created By ID", "reference", 18, "RD", "User"},
    {"LastModifiedDate", "Last Modified Date", "datetime", 0, "RD", ""},
    {"LastModifiedById", "Last Modified By ID", "reference", 18, "RD", "User"},
    {"SystemModstamp", "System Modstamp", "datetime", 0, "RD", ""},
    {"LastActivityDate", "Last Activity", "date", 0, "", ""},
    {"LastCURequestDate", "Last Stay-in-Touch Request Date", "datetime", 0, "", ""},
    {"LastCUUpdateDate", "Last Stay-in-Touch Save Date", "datetime", 0, "", ""},
    {"LastViewedDate", "Last Viewed Date", "datetime", 0, "", ""},
    {"LastReferencedDate", "Last Referenced Date", "datetime", 0, "", ""},
    {"EmailBouncedReason", "Email Bounced Reason", "string", 255, "CU", ""},
    {"EmailBouncedDate", "Email Bounced Date", "datetime", 0, "CU", ""},
    {"IsEmailBounced", "Is Email Bounced", "boolean", 0, "RD", ""},
    {"PhotoUrl", "Photo URL", "url", 255, "", ""},
    {"Jigsaw", "Data.com Key", "string", 20, "CU", ""},
    {"JigsawContactId", "Jigsaw Contact ID", "string", 20, "", ""},
    {"Marketo_Id__c", "Marketo Id", "string", 40, "CUIXQM", ""},
    {"Region__c", "Region", "picklist", 255, "CUM", regions},
    {"Lead_Tier__c", "Lead Tier", "picklist", 255, "CUPM", tiers},
    {"Budget__c", "Budget", "currency", 16, "CUM", "", 2},
    {"Last_Webinar__c", "Last Webinar", "datetime", 0, "CUM", ""},
    {"Newsletter__c", "Newsletter", "boolean", 0, "CURDM", ""},
    {"Interests__c", "Interests", "multipicklist", 4099, "CUM", interests},
    {"Renewal_Date__c", "Renewal Date", "date", 0, "CUM", ""},
}};

const std::array<FieldSpec, 18> accountFields{{
    {"Id", "Account ID", "id", 18, "RDI", ""},
    {"IsDeleted", "Deleted", "boolean", 0, "RD", ""},
    {"Name", "Account Name", "string", 255, "CUR", ""},
    {"Phone", "Account Phone", "phone", 40, "CUM", ""},
    {"Website", "Website", "url", 255, "CUM", ""},
    {"Industry", "Industry", "picklist", 255, "CUM", industries},
    {"AnnualRevenue", "Annual Revenue", "currency", 18, "CUM", "", 0},
    {"NumberOfEmployees", "Employees", "int", 8, "CUM", ""},
    {"BillingCity", "Billing City", "string", 40, "CUM", ""},
    {"BillingCountry", "Billing Country", "string", 80, "CUM", ""},
    {"Description", "Account Description", "textarea", 32000, "CU-M", ""},
    {"OwnerId", "Owner ID", "reference", 18, "CURD", "User"},
    {"CreatedDate", "Created Date", "datetime", 0, "RD", ""},
    {"CreatedById", "Created By ID", "reference", 18, "RD", "User"},
    {"LastModifiedDate", "Last Modified Date", "datetime", 0, "RD", ""},
    {"LastModifiedById", "Last Modified By ID", "reference", 18, "RD", "User"},
    {"SystemModstamp", "System Modstamp", "datetime", 0, "RD", ""},
    {"MasterRecordId", "Master Record ID", "reference", 18, "", "Account"},
}};

const std::array<FieldSpec, 8> userFields{{
    {"Id", "User ID", "id", 18, "RDI", ""},
    {"Username", "Username", "string", 80, "CURI", ""},
    {"LastName", "Last Name", "string", 80, "CUR", ""},
    {"FirstName", "First Name", "string", 40, "CU", ""},
    {"Name", "Full Name", "string", 121, "R", ""},
    {"Email", "Email", "email", 128, "CUR", ""},
    {"IsActive", "Active", "boolean", 0, "CURD", ""},
    {"SystemModstamp", "System Modstamp", "datetime", 0, "RD", ""},
}};

const std::array<FieldSpec, 6> groupFields{{
    {"Id", "Group ID", "id", 18, "RDI", ""},
    {"Name", "Name", "string", 40, "CUR", ""},
    {"DeveloperName", "Developer Name", "string", 80, "CUR", ""},
    {"Type", "Type", "picklist", 40, "CUR", "Regular;Queue"},
    {"Email", "Email", "email", 255, "CU", ""},
    {"SystemModstamp", "System Modstamp", "datetime", 0, "RD", ""},
}};

const std::array<FieldSpec, 5> permissionSetFields{{
    {"Id", "PermissionSet ID", "id", 18, "RDI", ""},
    {"Name", "Permission Set Name", "string", 80, "CUR", ""},
    {"Label", "Permission Set Label", "string", 80, "CUR", ""},
    {"Description", "Description", "string", 255, "CU", ""},
    {"SystemModstamp", "System Modstamp", "datetime", 0, "RD", ""},
}};

const std::array<FieldSpec, 7> fieldPermissionsFields{{
    {"Id", "Field Permissions ID", "id", 18, "RDI", ""},
    {"ParentId", "PermissionSet ID", "reference", 18, "CR", "PermissionSet"},
    {"SobjectType", "SObject Type", "string", 40, "CR", ""},
    {"Field", "Field", "string", 80, "CR", ""},
    {"PermissionsRead", "Read Field", "boolean", 0, "CURD", ""},
    {"PermissionsEdit", "Edit Field", "boolean", 0, "CURD", ""},
    {"SystemModstamp", "System Modstamp", "datetime", 0, "RD", ""},
}};

const std::array<FieldSpec, 4> permissionSetAssignmentFields{{
    {"Id", "PermissionSetAssignment ID", "id", 18, "RDI", ""},
    {"AssigneeId", "User ID", "reference", 18, "CR", "User"},
    {"PermissionSetId", "PermissionSet ID", "reference", 18, "CR", "PermissionSet"},
    {"SystemModstamp", "System Modstamp", "datetime", 0, "RD", ""},
}};

const std::array<FieldSpec, 10> organizationFields{{
    {"Id", "Organization ID", "id", 18, "RDI", ""},
    {"Name", "Name", "string", 80, "CUR", ""},
    {"OrganizationType", "Edition", "picklist", 40, "C", "Developer Edition;Enterprise Edition"},
    {"InstanceName", "Instance Name", "string", 5, "C", ""},
    {"IsSandbox", "Is Sandbox", "boolean", 0, "CRD", ""},
    {"TimeZoneSidKey", "Time Zone", "string", 40, "C", ""},
    {"DefaultLocaleSidKey", "Locale", "string", 40, "C", ""},
    {"TrialExpirationDate", "Trial Expiration Date", "datetime", 0, "C", ""},
    {"SystemModstamp", "System Modstamp", "datetime", 0, "RD", ""},
    {"NamespacePrefix", "Namespace Prefix", "string", 15, "C", ""},
}};

const std::array<FieldSpec, 7> leadStatusFields{{
    {"Id", "Lead Status Value ID", "id", 18, "RDI", ""},
    {"MasterLabel", "Master Label", "string", 255, "CR", ""},
    {"ApiName", "API Name", "string", 255, "CR", ""},
    {"SortOrder", "Sort Order", "int", 9, "C", ""},
    {"IsDefault", "Is Default", "boolean", 0, "CRD", ""},
    {"IsConverted", "Is Converted", "boolean", 0, "CRD", ""},
    {"SystemModstamp", "System Modstamp", "datetime", 0, "RD", ""},
}};

const std::array<FieldSpec, 3> userPermissionAccessFields{{
    {"Id", "User Permission Access ID", "id", 18, "RDI", ""},
    {"PermissionsViewAllData", "View All Data", "boolean", 0, "CRD", ""},
    {"SystemModstamp", "System Modstamp", "datetime", 0, "RD", ""},
}};

} // namespace lockstep::sandbox
