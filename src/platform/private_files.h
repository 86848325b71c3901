// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace lockstep::platform {

// Makes the folder and its parents; the folder itself is for its owner only. "folder-unwritable".
[[nodiscard]] core::Done makePrivateFolder(const QString& path);
// Makes the file (empty if it is new) readable and writable by its owner only. "file-unwritable".
[[nodiscard]] core::Done makePrivateFile(const QString& path);

} // namespace lockstep::platform
