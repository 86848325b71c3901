// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lockstep::store {

// A text as it is looked for: without case, accents and width. Pure.
[[nodiscard]] QString foldedKey(const QString& text);

// A name as a reader looks for it in a list: neither case nor accents part it from its letter, and only
// among equals the name itself decides. To be compared code point by code point. Pure.
[[nodiscard]] QString orderKey(const QString& name);

} // namespace lockstep::store
