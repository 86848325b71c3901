// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/record.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace lockstep::store {

class Database;

// A changed id whose values are still to be read.
struct Unread
{
    core::ObjectType object = core::ObjectType::Person;
    QString id;
    QString eventKey; // Marketo's GUID of the newest event; may be empty
    friend bool operator==(const Unread&, const Unread&) = default;
};

// A link whose two sides are to be compared.
struct DirtyLink
{
    qint64 link = 0;
    int priority = 0; // smaller first
    QString reason;
    QDateTime since; // the first mark is kept
    friend bool operator==(const DirtyLink&, const DirtyLink&) = default;
};

// The work that discovery has found: ids to read and links to reconcile. Both are sets: marking twice is
// marking once. Writes belong inside a Transaction of the caller. Thread of the Database.
class WorkStore
{
public:
    explicit WorkStore(Database& database);

    [[nodiscard]] core::Done addUnread(const QList<Unread>& changes);
    [[nodiscard]] core::Done removeUnread(core::ObjectType object, const QStringList& ids);
    [[nodiscard]] core::Expected<QList<Unread>> unread(core::ObjectType object, int limit) const;

    // A link that is dirty already keeps its `since` and takes the smaller priority.
    [[nodiscard]] core::Done markDirty(const QList<DirtyLink>& links);
    [[nodiscard]] core::Done clearDirty(const QList<qint64>& links);
    // By priority, then link; `after` is the last one of the page before (default: from the start).
    [[nodiscard]] core::Expected<QList<DirtyLink>> dirty(int limit,
                                                         const DirtyLink& after = {0, -1, {}, {}}) const;
    [[nodiscard]] core::Expected<int> dirtyCount() const;

private:
    Database& m_database;
};

} // namespace lockstep::store
