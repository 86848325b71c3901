// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/link.h"

#include <QString>

namespace lockstep::store {
class Database;
}

namespace lockstep::runtime {

// Whom an id means. Of somebody without a row any more (link.id = 0) the log alone tells.
struct Subject
{
    store::Link link;
    qint64 former = 0; // the person asked for, where the row is somebody else's now or nobody's in Marketo
    QString note; // a sentence: what became of whom the id was of; empty = still the same
};

// Whoever has or had this id in Marketo or, where it is no number, in Salesforce: "person-not-found" or
// "record-not-found" where neither a row nor the log knows it. Thread of the database.
[[nodiscard]] core::Expected<Subject> findPerson(store::Database& database, const QString& id);

} // namespace lockstep::runtime
