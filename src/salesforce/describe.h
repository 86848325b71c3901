// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema.h"

#include <QJsonObject>

namespace lockstep::salesforce {

// The kind of value that a describe's `type` stands for.
[[nodiscard]] core::FieldType fieldTypeOf(const QString& describeType);

// One sObject describe in the rules' words. A contact whose account is visible also gets the account's
// fields as read-only "Account.Name" and so on.
[[nodiscard]] core::ObjectSchema schemaFromDescribe(core::ObjectType object, const QJsonObject& describe);

} // namespace lockstep::salesforce
