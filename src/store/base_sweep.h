// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/record.h"

#include <QString>

namespace lockstep::store {

class Database;

// Forgets the bases of one Salesforce field in all links of an object, as if it had never been agreed on.
// Belongs inside a Transaction of the caller. Thread of the Database.
[[nodiscard]] core::Done forgetBases(Database& database, core::ObjectType object,
                                     const QString& salesforceField);

} // namespace lockstep::store
