// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/failure.h"
#include "sandbox/marketo_schema.h"

#include <QJsonValue>

namespace lockstep::sandbox {

// A value as sent for one field, checked for its type (1003); null and "" clear.
[[nodiscard]] Result<Value> readMarketoValue(const MField& field, const QJsonValue& json);
// As a record of the lead API shows it: moments end in Z, a boolean is never null.
[[nodiscard]] QJsonValue marketoJson(const MField& field, const Value& value);
void appendMarketoJson(QByteArray& json, const MField& field, const Value& value);
// As the activity log shows it: "True", "2026-01-26 18:46:00"; null for a blank.
[[nodiscard]] QJsonValue activityJson(const MField* field, const Value& value);

} // namespace lockstep::sandbox
