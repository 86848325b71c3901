// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planned_write.h"

#include <QJsonArray>
#include <QStringList>

namespace lockstep::app::ctl {

// The public JSON of writes that would be made.
[[nodiscard]] QJsonArray changesJson(const QList<core::PlannedWrite>& writes);
// The same for people: a line a write, and below it one a field with its value before and after.
[[nodiscard]] QStringList changesText(const QList<core::PlannedWrite>& writes);

} // namespace lockstep::app::ctl
