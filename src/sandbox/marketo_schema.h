// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/table.h"

#include <QString>
#include <vector>

namespace lockstep::sandbox {

// One field of a person as Marketo's describe and schema API show it.
struct MField
{
    int id = 0; // what activities name it by
    QString displayName;
    QString name; // REST name, case-sensitive
    QString dataType;
    int length = 0; // 0 = the type has none
    bool readOnly = false;
    bool custom = false;
    bool ofCompany = false; // one of the person's company
    bool native = false; // there only with Marketo's own Salesforce sync
    bool apiCreated = false;
    bool hidden = false;
    QString description;

    [[nodiscard]] QString describedType() const; // as both describe calls name it
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool isScore() const;
};

// The standard fields of a fresh instance and the custom ones our world starts with.
[[nodiscard]] std::vector<MField> freshMarketoFields();

} // namespace lockstep::sandbox
