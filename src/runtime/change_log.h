// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_mapping.h"
#include "core/log_entry.h"

namespace lockstep::runtime {

// The activity log's entries about what a user has changed in the workspace ("settings-changed"): a code and
// its arguments, never a secret. Pure.
[[nodiscard]] core::LogEntry settingChange(const QString& key, const QString& before, const QString& after,
                                           const QDateTime& now);
[[nodiscard]] core::LogEntry connectionChange(core::System system, const QString& url, const QDateTime& now);
[[nodiscard]] core::LogEntry connectionRemoved(core::System system, const QDateTime& now);
// One entry for each thing that differs; none where nothing does.
[[nodiscard]] QList<core::LogEntry> fieldChanges(const core::FieldMapping& before,
                                                 const core::FieldMapping& after, const QDateTime& now);
[[nodiscard]] core::LogEntry fieldReset(const core::FieldMapping& field, const QDateTime& now);

} // namespace lockstep::runtime
