// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/database_thread.h"

#include <QObject>
#include <utility>

namespace lockstep::runtime {

// Runs `read(store::Database&)` in the database thread and calls `answer(value)` or `refuse(error)` back
// in the thread of `asker`, which outlives the database thread.
template <typename Read, typename Answer, typename Refuse>
void ask(DatabaseThread& thread, QObject* asker, Read read, Answer answer, Refuse refuse)
{
    thread.post([asker, read = std::move(read), answer = std::move(answer),
                 refuse = std::move(refuse)](const core::Expected<store::Database*>& database) {
        auto result = database.and_then([&read](store::Database* opened) { return read(*opened); });
        QMetaObject::invokeMethod(
            asker,
            [result = std::move(result), answer, refuse] {
                if (result)
                    answer(*result);
                else
                    refuse(result.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace lockstep::runtime
