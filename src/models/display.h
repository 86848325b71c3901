// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_value.h"
#include "core/record.h"

#include <QDateTime>
#include <QString>

namespace lockstep::models {

// How values look in a cell: no words, so nothing here needs translating. Pure, any thread.

[[nodiscard]] QString timeText(const QDateTime& utc); // viewer's zone and locale, short; empty if invalid
[[nodiscard]] QString timeTextWithZone(const QDateTime& utc); // with seconds and the zone's name
[[nodiscard]] QString durationText(qint64 seconds); // "4:32", "1:00:07"
[[nodiscard]] QString numberText(qint64 number);
[[nodiscard]] QString systemName(core::System system);
[[nodiscard]] QString
valueText(const core::FieldValue& value); // one line, at most 200 characters; "—" if null
[[nodiscard]] QString changeText(const core::FieldValue& before, const core::FieldValue& after); // "VP → CMO"

} // namespace lockstep::models
