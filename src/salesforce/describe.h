// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema.h"

#include <QJsonObject>
#include <QStringList>

namespace lockstep::salesforce {

// The kind of value that a describe's `type` stands for.
[[nodiscard]] core::FieldType fieldTypeOf(const QString& describeType);

// What a contact has of its account.
[[nodiscard]] QStringList accountFieldNames();

// One sObject describe in the rules' words. A contact whose account is visible also gets the account's
// fields as read-only "Account.Name" and so on.
[[nodiscard]] core::ObjectSchema schemaFromDescribe(core::ObjectType object, const QJsonObject& describe);

} // namespace lockstep::salesforce
