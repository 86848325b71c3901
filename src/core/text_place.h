// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lockstep::core::text {

// Where the sentences are read: a remedy names what is at hand there.
enum class Place { CommandLine, Window };

// For the whole program, like its language: main says so before another thread starts.
void setPlace(Place place);
[[nodiscard]] Place place();

} // namespace lockstep::core::text
