// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace lockstep::store {

class Database;

struct Salvaged
{
    int links = 0;
    int mappings = 0;
};

// Carries over what a rebuilt database cannot get back from the two systems or is costly to ask for: the
// links, what the user has said of single people, the field choices and those facts in meta that outlive the
// rest. Reads each table from both ends up to the damage. What cannot be read is left out, field choices are
// looked for in `backup` (a file's path, or empty); only `fresh` refusing a write is an error.
[[nodiscard]] core::Expected<Salvaged> salvage(const QString& damagedPath, const QString& backup,
                                               Database& fresh);

} // namespace lockstep::store
