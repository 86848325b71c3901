// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/record.h"
#include "core/schema.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <optional>

namespace lockstep::store {

class Database;

// Where discovery stands: a cursor a system, the events seen in its overlap, the newest describes.
// Writes belong inside a Transaction of the caller. Thread of the Database.
class CursorStore
{
public:
    explicit CursorStore(Database& database);

    [[nodiscard]] core::Expected<QByteArray> cursor(core::System system) const; // empty = from the beginning
    [[nodiscard]] core::Done saveCursor(core::System system, const QByteArray& cursor);

    // Which of `keys` were seen already.
    [[nodiscard]] core::Expected<QSet<QString>> seen(core::System system, const QStringList& keys) const;
    [[nodiscard]] core::Done addSeen(core::System system, const QStringList& keys, const QDateTime& at);
    [[nodiscard]] core::Done forgetSeen(core::System system, const QDateTime& before);

    [[nodiscard]] core::Expected<std::optional<core::Schema>> schema(core::System system) const;
    // `now`: local time, by which the schema before, if its fields differ, is kept for a day.
    [[nodiscard]] core::Done saveSchema(core::System system, const core::Schema& schema,
                                        const QDateTime& now);
    // What was the newest describe at that time, not more than a day ago; none = the same as now.
    [[nodiscard]] core::Expected<std::optional<core::Schema>> schemaAt(core::System system,
                                                                       const QDateTime& at) const;

private:
    // A describe is large and asked for several times a cycle; the database is asked only whether it is still
    // these bytes.
    struct Decoded
    {
        QByteArray bytes;
        core::Schema schema;
    };
    [[nodiscard]] core::Done keepPast(core::System system, const std::optional<core::Schema>& before,
                                      const core::Schema& next, const QDateTime& now);

    Database& m_database;
    mutable QHash<core::System, Decoded> m_decoded;
};

} // namespace lockstep::store
