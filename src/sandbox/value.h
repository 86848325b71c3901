// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <variant>

namespace lockstep::sandbox {

// One cell of the world: blank, a flag, a whole number (also a moment in seconds since 1970), a
// decimal or a text.
using Value = std::variant<std::monostate, bool, qint64, double, QString>;

[[nodiscard]] inline bool isBlank(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}
[[nodiscard]] QString toText(const Value& value); // "" for a blank
[[nodiscard]] QJsonValue toJson(const Value& value);

} // namespace lockstep::sandbox
