// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

// Marketo's JSON and core's values, both ways. Pure.
namespace lockstep::marketo {

// An id that may be a 64-bit number or text, as text; empty if there is none.
[[nodiscard]] QString idText(const QJsonValue& value);

// A person with every one of `fields`; what the reply left out is null.
[[nodiscard]] core::Record personFrom(const QJsonObject& item, const QStringList& fields);

// The field of one item of describe.json; nothing for a field that REST cannot reach.
[[nodiscard]] std::optional<core::FieldInfo> fieldFrom(const QJsonObject& item);

// One element of `input`.
[[nodiscard]] QJsonObject inputOf(const core::WriteRecord& record);

// One element of `result` of a sync or a delete.
[[nodiscard]] core::WriteResult resultFrom(const QJsonObject& item);

// The dataType of a field to be created.
[[nodiscard]] QString dataTypeOf(core::FieldType type);

} // namespace lockstep::marketo
