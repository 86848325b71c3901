// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/record.h"
#include "core/schema.h"

#include <QByteArray>
#include <QDateTime>
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
    [[nodiscard]] core::Done saveSchema(core::System system, const core::Schema& schema);

private:
    Database& m_database;
};

} // namespace lockstep::store
