// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lockstep::platform {

// Call first in main: what the process creates from now on is for its owner only, and when it crashes no
// image of its memory, in which secrets are, is left behind; in release builds others of this user cannot
// look into it either. Without effect on Windows, where both are so by default.
void guardProcess();

} // namespace lockstep::platform
