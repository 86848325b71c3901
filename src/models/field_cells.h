// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_mapping.h"

#include <QVariant>

namespace lockstep::models {

// What the cells of the field table say and how they are edited; `column` is one of FieldModel's. GUI thread.

[[nodiscard]] QString fieldText(const core::FieldRow& row, const core::FieldMapping& mapping, int column);
[[nodiscard]] QString fieldChanges(const core::FieldRow& row); // since yesterday; a line each
// Of a cell with that text: its warning and its changes too.
[[nodiscard]] QString fieldTip(const core::FieldRow& row, const QString& cell);

[[nodiscard]] QVariant fieldValue(const core::FieldMapping& mapping,
                                  int column); // to edit; none where it is fixed
[[nodiscard]] core::FieldMapping editedField(core::FieldMapping mapping, int column, const QVariant& value);

} // namespace lockstep::models
