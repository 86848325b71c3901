// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/bulk_job.h"

#include "net/chain.h"
#include "net/json_reply.h"
#include "net/pause.h"

#include <algorithm>

namespace lockstep::salesforce {

namespace {

// Asking costs calls, too.
constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(1);

struct Watch
{
    Connection& connection;
    QObject* pauses;
    QString path;
    std::chrono::milliseconds pause;
    std::shared_ptr<net::Chain<QJsonObject>> chain;
};

void ask(const std::shared_ptr<Watch>& watch)
{
    watch->chain->then(watch->connection.get(watch->path), [watch](const net::Response& response) {
        const auto json = net::parseJson(response, false);
        if (!json) {
            watch->chain->finish(core::Unexpected(json.error()));
            return;
        }
        const QString state = json->object().value(QLatin1String("state")).toString();
        if (state != QLatin1String("UploadComplete") && state != QLatin1String("InProgress")) {
            watch->chain->finish(json->object());
            return;
        }
        watch->chain->then(net::pauseFor(watch->pause, watch->pauses), [watch](net::Elapsed) {
            watch->pause = std::min(watch->pause * 2, longestPause);
            ask(watch);
        });
    });
}

} // namespace

core::Pending<QJsonObject> jobAtRest(Connection& connection, QObject* pauses, const QString& path)
{
    const auto watch = std::make_shared<Watch>(Watch{.connection = connection,
                                                     .pauses = pauses,
                                                     .path = path,
                                                     .pause = connection.options().bulkPoll,
                                                     .chain = net::Chain<QJsonObject>::start()});
    core::Pending<QJsonObject> pending = watch->chain->pending();
    ask(watch);
    return pending;
}

core::Error failedJob(const QJsonObject& job)
{
    const QString state = job.value(QLatin1String("state")).toString();
    return failedJob(job.value(QLatin1String("errorMessage")).toString(state));
}

core::Error failedJob(const QString& message)
{
    core::Error error;
    error.code = QStringLiteral("bulk-job-failed");
    error.retry = core::RetryClass::Retry;
    error.outcome = core::Outcome::NotExecuted;
    error.message = message;
    return error;
}

} // namespace lockstep::salesforce
