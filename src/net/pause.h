// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pending.h"

#include <chrono>

class QObject;

namespace lockstep::net {

struct Elapsed
{ };

// A pause as a step of a chain, in the thread of `owner`; ends early, as cancelled, with it.
[[nodiscard]] core::Pending<Elapsed> pauseFor(std::chrono::milliseconds time, QObject* owner);

} // namespace lockstep::net
