// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lockstep::platform {

// From now on the calling thread works in what processor time others leave: for long work that nobody watches
// step by step. There is no way back. Without effect where the system refuses.
void stepBack();

} // namespace lockstep::platform
