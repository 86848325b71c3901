// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QHash>
#include <QString>

namespace lockstep::store {

class Database;

// How a pushed person is to become a lead.
struct WantedLead
{
    QString owner; // id of a user or queue; empty = as Salesforce's rules say
    bool recreate = false; // also where the record they had is deleted
    friend bool operator==(const WantedLead&, const WantedLead&) = default;
};

// Pushes that have not gone through yet: a small table. Writes belong inside a Transaction of the caller.
// Thread of the Database.
class WantedLeadStore
{
public:
    explicit WantedLeadStore(Database& database);

    [[nodiscard]] core::Done keep(qint64 link, const WantedLead& wanted); // instead of an earlier one
    [[nodiscard]] core::Expected<bool> end(qint64 link); // whether there was one
    [[nodiscard]] core::Expected<QHash<qint64, WantedLead>> all() const; // by link

private:
    Database& m_database;
};

} // namespace lockstep::store
