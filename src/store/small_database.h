// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace lockstep::store {

// A connection for who reads here and there and seldom writes, as the pages of the window do. It keeps few
// of the file's pages itself, as the system holds them anyway; several of these live beside a sync's.
// Thread and errors: as Database::open().
[[nodiscard]] core::Expected<std::unique_ptr<Database>> openSmall(const QString& path);

} // namespace lockstep::store
