// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QString>

namespace lockstep::store {

class Database;

// Once a day, a copy of the open database in a folder of its own: consistent though others write, checked
// before it counts, the newest seven kept. Outside any transaction. Thread of the Database.
class DailyBackup
{
public:
    static constexpr int kept = 7;

    DailyBackup(Database& database, QString folder);

    // The new copy's path; empty where today has one already. "backup-damaged": the copy was no good and
    // is gone again; older ones stay.
    [[nodiscard]] core::Expected<QString> make(const QDateTime& now) const;

private:
    void removeOld() const;

    Database& m_database;
    QString m_folder;
};

// The path of the newest copy in such a folder; empty: there is none. Any thread.
[[nodiscard]] QString newestBackup(const QString& folder);

} // namespace lockstep::store
