// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run_request.h"

#include <QDateTime>
#include <optional>

namespace lockstep::store {

class Database;

// Waiting → taken by the owner → answered. What an owner that ends has not begun is handed back, for the
// asker to do itself; what it died over, and what nobody waits for any more, is cancelled.
enum class RequestState : quint8 { Waiting, Taken, Answered, HandedBack, Cancelled };

// Which of the owner's moments a request waits for: between any two requests of a run, for the next cycle, or
// while no run is under way.
enum class RequestLane : quint8 { People, Cycle, Preview };

// What one process asks of another one, the workspace's owner, and what became of it. Every method is a
// transaction of its own. Thread of the Database.
class RequestStore
{
public:
    explicit RequestStore(Database& database);

    // The asker.
    [[nodiscard]] core::Expected<qint64> ask(const core::RunRequest& request, const QDateTime& at);
    [[nodiscard]] core::Expected<RequestState> state(qint64 id) const; // Cancelled, too, if it is unknown
    // Of an answered request: the run's reply, or why there was no run.
    [[nodiscard]] core::Expected<core::RunReply> reply(qint64 id) const;
    // What has been read is not kept: a preview's list may be long.
    [[nodiscard]] core::Done forget(qint64 id);
    // True: nobody will carry it out. False: it has been taken already.
    [[nodiscard]] core::Expected<bool> withdraw(qint64 id);

    // The owner.
    // The oldest one that waits in that lane. Its ticket is its id.
    [[nodiscard]] core::Expected<std::optional<core::RunRequest>> take(RequestLane lane);
    [[nodiscard]] core::Done answer(qint64 id, const core::Expected<core::RunReply>& reply);
    // At its start, of what was asked of an earlier owner: what that one has not begun is handed back, the
    // rest is cancelled, and what is older than a day is forgotten.
    [[nodiscard]] core::Done closeOlderThan(const QDateTime& start);
    // At its end.
    [[nodiscard]] core::Done handBack();

private:
    Database& m_database;
};

} // namespace lockstep::store
