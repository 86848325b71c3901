// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <QString>

namespace lockstep::core {

// What open failures of one group have in common: they are shown, explained and retried together. A value.
struct FailureCause
{
    System target = System::Salesforce;
    ObjectType object = ObjectType::Lead;
    QString field; // Salesforce API name; empty = the whole record
    QString code;

    friend bool operator==(const FailureCause&, const FailureCause&) = default;
};

// The group's name in `errors`, `retry --group` and scripts: eight letters and digits, the same in every
// workspace, process and version.
[[nodiscard]] QString groupId(const FailureCause& cause);

} // namespace lockstep::core
