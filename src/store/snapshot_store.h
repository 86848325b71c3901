// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/merge.h"
#include "core/record.h"
#include "store/link.h"

#include <QHash>
#include <QList>
#include <optional>

namespace lockstep::store {

class Database;

// The last observation of one side of a link.
struct Snapshot
{
    core::Record record;
    QDateTime serverTime; // Date of the reply it came with
    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

// All that a merge of one pair looks at.
struct PairState
{
    Link link;
    std::optional<Snapshot> marketo;
    std::optional<Snapshot> salesforce;
    core::Bases bases;
    [[nodiscard]] std::optional<Snapshot>& of(core::System system)
    {
        return system == core::System::Salesforce ? salesforce : marketo;
    }
    [[nodiscard]] const std::optional<Snapshot>& of(core::System system) const
    {
        return system == core::System::Salesforce ? salesforce : marketo;
    }
};

// Observations and bases of both sides. Bulk calls keep one prepared statement busy: hand them hundreds.
// Writes belong inside a Transaction of the caller. Thread of the Database.
class SnapshotStore
{
public:
    explicit SnapshotStore(Database& database);

    // The side is that of `snapshot.record.object`.
    [[nodiscard]] core::Done save(qint64 link, const Snapshot& snapshot);
    [[nodiscard]] core::Done save(const QHash<qint64, Snapshot>& byLink);
    // Of one that is saved already only the values and the time of the observation.
    [[nodiscard]] core::Done saveValues(qint64 link, const Snapshot& snapshot);
    [[nodiscard]] core::Done remove(qint64 link, core::System side);
    [[nodiscard]] core::Done saveBases(qint64 link, const core::Bases& bases); // replaces them all

    [[nodiscard]] core::Expected<std::optional<Snapshot>> load(qint64 link, core::System side) const;
    [[nodiscard]] core::Expected<QHash<qint64, Snapshot>> load(const QList<qint64>& links,
                                                               core::System side) const;
    [[nodiscard]] core::Expected<core::Bases> bases(qint64 link) const;
    // In the order asked for; links gone since are left out.
    [[nodiscard]] core::Expected<QList<PairState>> pairs(const QList<qint64>& links) const;
    // Those of them of which a side was seen as deleted or converted; no values are read.
    [[nodiscard]] core::Expected<QList<qint64>> endedAmong(const QList<qint64>& links) const;

private:
    Database& m_database;
};

} // namespace lockstep::store
