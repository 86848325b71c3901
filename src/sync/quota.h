// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine.h"

namespace lockstep::sync {

enum class QuotaUse : quint8 { Background, Push };

[[nodiscard]] QuotaUse quotaUseOf(core::RunKind kind);

// Refuses ("quota-reached", class Stop) where that system's day has used more calls than the settings
// leave to this kind of work. What is not known is not refused.
[[nodiscard]] core::Done checkQuota(const EngineParts& parts, core::System system, QuotaUse use);
// The same for both systems.
[[nodiscard]] core::Done checkQuota(const EngineParts& parts, QuotaUse use);

} // namespace lockstep::sync
