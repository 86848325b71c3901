// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/failure.h"
#include "sandbox/salesforce_schema.h"

#include <QJsonValue>
#include <optional>

namespace lockstep::sandbox {

// A value as sent for one field, checked for its type, length, format, range and allowed values.
[[nodiscard]] Result<Value> readSalesforceValue(const SField& field, const QJsonValue& json);

// A moment in any of the spellings both systems accept, in seconds.
[[nodiscard]] std::optional<qint64> readMoment(const QString& text);
[[nodiscard]] bool isEmailAddress(const QString& text);

} // namespace lockstep::sandbox
