// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace lockstep::sandbox {

// The field tables of our org, read once by salesforce_schema.cpp, which explains the flags. size is
// the length of a text, the digits of an int, the precision of a number; list holds picklist values,
// the objects a reference points at, or the compound field a part belongs to.
struct FieldSpec
{
    const char* name;
    const char* label;
    const char* type;
    int size;
    const char* flags;
    const char* list;
    int scale = 0;
};

extern const std::array<FieldSpec, 65> leadFields;
extern const std::array<FieldSpec, 70> contactFields;
extern const std::array<FieldSpec, 18> accountFields;
extern const std::array<FieldSpec, 8> userFields;
extern const std::array<FieldSpec, 6> groupFields;
extern const std::array<FieldSpec, 5> permissionSetFields;
extern const std::array<FieldSpec, 7> fieldPermissionsFields;
extern const std::array<FieldSpec, 4> permissionSetAssignmentFields;
extern const std::array<FieldSpec, 10> organizationFields;
extern const std::array<FieldSpec, 7> leadStatusFields;
extern const std::array<FieldSpec, 3> userPermissionAccessFields;

} // namespace lockstep::sandbox
