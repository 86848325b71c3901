// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QString>

namespace lockstep::store {

// What prepareFile found and did.
struct FileReport
{
    QString setAside; // where the damaged file went; empty = it was sound
    int linksSaved = 0; // read from the damaged file into the new one
    int mappingsSaved = 0;
};

// SQLite's quick check of a file nobody writes; one that cannot even be read as a database is not sound.
[[nodiscard]] core::Expected<bool> isSound(const QString& path);

// A statement has met damage: the next start is to look at the whole file, whenever it was last looked at.
// Any thread.
void demandCheck(const QString& path);

// Once at the start of the process that owns the workspace, before any Database is opened: makes the
// folder (owner only), checks the file and brings it up to date. A damaged file is renamed with the time,
// never deleted, and its links, mappings and tenant ids are carried over as far as they can be read; mappings
// that cannot are taken from the newest copy in `backupFolder`, as are those of a file that is gone. The new
// one takes its place when it is whole, so that what cuts the rebuild loses nothing.
// A newer file is refused untouched ("database-newer"). What was asked of an earlier owner before `now` is
// cancelled: nobody waits for it any more.
[[nodiscard]] core::Expected<FileReport> prepareFile(const QString& path, const QDateTime& now,
                                                     const QString& backupFolder = {});

} // namespace lockstep::store
