// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/run.h"

#include <QJsonObject>

namespace lockstep::sync {

// People that Marketo fails on when their values are asked for, each of them alone. They stay unread, are
// asked for again ever more rarely, and are neither compared nor written meanwhile; nobody else waits for
// them. Kept in the database. Changes belong inside a transaction of the caller. Sync thread.
class Unreadable
{
public:
    Unreadable(Context& context, Run& run);

    [[nodiscard]] core::Done note(const QHash<QString, core::Error>& failed); // by person
    // These were read.
    [[nodiscard]] core::Done clear(const QStringList& people);
    // Those who are not to be asked for yet.
    [[nodiscard]] core::Expected<QSet<QString>> resting() const;
    // The links of all of them.
    [[nodiscard]] core::Expected<QSet<qint64>> links() const;

private:
    [[nodiscard]] core::Expected<QJsonObject> load() const;
    [[nodiscard]] core::Done save(const QJsonObject& people);
    [[nodiscard]] core::Done tell(const QString& person, const core::Error& error, bool isNews);
    [[nodiscard]] core::Done tellNoMore(const QString& person, const QString& code);

    Context& m_context;
    Run& m_run;
};

// How long something that failed so many times in a row is left alone: seconds.
[[nodiscard]] qint64 retryPause(int failures);

} // namespace lockstep::sync
