// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

// Hands a failure of `expression` (an Expected) to the caller; the engine's store calls would drown in
// the same two lines otherwise.
#define LOCKSTEP_TRY(expression)                                                                             \
    do {                                                                                                     \
        if (auto&& lockstepOutcome = (expression); !lockstepOutcome)                                         \
            return lockstep::core::Unexpected(lockstepOutcome.error());                                      \
    } while (false)
