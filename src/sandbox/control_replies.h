// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/failure.h"
#include "sandbox/http.h"

namespace lockstep::sandbox {

// The answers of the control API.
[[nodiscard]] Reply done();
[[nodiscard]] Reply refused(const Failure& failure);
[[nodiscard]] Reply refused(const QString& message);
[[nodiscard]] Reply unknown();
[[nodiscard]] Reply answer(const Result<void>& result);

} // namespace lockstep::sandbox
