// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/connection_test.h"

#include "net/chain.h"
#include "net/json_reply.h"
#include "salesforce/limits.h"

#include <QJsonArray>

#include <memory>

namespace lockstep::salesforce {

namespace {

struct Task
{
    Connection& connection;
    std::shared_ptr<net::Chain<core::ConnectionInfo>> chain;
    core::ConnectionInfo info;
};

core::Done checkVersion(const net::Response& response, const QString& wanted)
{
    const auto json = net::parseJson(response, false);
    if (!json)
        return core::Unexpected(json.error());
    QStringList offered;
    const QJsonArray versions = json->array();
    for (const auto& version : versions)
        offered.append(version.toObject().value(QLatin1String("version")).toString());
    if (offered.contains(wanted))
        return {};
    core::Error error;
    error.code = QStringLiteral("api-version-missing");
    error.arguments = {wanted, offered.join(QStringLiteral(", "))};
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Stop;
    error.requestId = response.requestId;
    return core::Unexpected(error);
}

core::Done takeUser(const net::Response& response, core::ConnectionInfo& info)
{
    const auto json = net::parseJson(response, false);
    if (!json)
        return core::Unexpected(json.error());
    const QJsonObject user = json->object();
    info.user = user.value(QLatin1String("preferred_username")).toString();
    info.userId = core::salesforceId18(user.value(QLatin1String("user_id")).toString());
    info.organisation = core::salesforceId18(user.value(QLatin1String("organization_id")).toString());
    if (info.userId.isEmpty())
        return core::Unexpected(net::unexpectedAnswer(response, false));
    return {};
}

void finish(const std::shared_ptr<Task>& task)
{
    task->chain->then(askLimits(task->connection), [task](const core::ApiUsage& usage) {
        task->info.usage = usage;
        task->chain->finish(task->info);
    });
}

// The page that tells who we are takes a scope of its own, which the app need not have.
bool mayNotAsk(const core::Error& error)
{
    return error.outcome == core::Outcome::NotExecuted
        && (error.scope != core::ErrorScope::System || error.code == QLatin1String("FORBIDDEN")
            || error.code == QLatin1String("http-status"));
}

// Whom the token stands for is told with it.
void takeIdentity(const std::shared_ptr<Task>& task, const core::Error& refusal)
{
    task->chain->then(task->connection.identify(), [task, refusal](const core::Identity& identity) {
        if (identity.user.isEmpty()) {
            task->chain->finish(core::Unexpected(refusal));
            return;
        }
        task->info.user = identity.user;
        task->info.userId = identity.user;
        task->info.organisation = identity.organisation;
        finish(task);
    });
}

void askForUser(const std::shared_ptr<Task>& task)
{
    const QString path = QStringLiteral("/services/oauth2/userinfo");
    task->chain->whenever(task->connection.get(path), [task](const core::Expected<net::Response>& response) {
        if (!response && mayNotAsk(response.error())) {
            takeIdentity(task, response.error());
        } else if (!response) {
            task->chain->finish(core::Unexpected(response.error()));
        } else if (const core::Done taken = takeUser(*response, task->info); taken) {
            finish(task);
        } else {
            task->chain->finish(core::Unexpected(taken.error()));
        }
    });
}

} // namespace

core::Pending<core::ConnectionInfo> testConnection(Connection& connection)
{
    const auto task = std::make_shared<Task>(
        Task{.connection = connection, .chain = net::Chain<core::ConnectionInfo>::start(), .info = {}});
    task->info.apiVersion = connection.options().apiVersion;
    core::Pending<core::ConnectionInfo> pending = task->chain->pending();
    const QString path = QStringLiteral("/services/data/");
    task->chain->then(connection.get(path), [task](const net::Response& response) {
        const core::Done checked = checkVersion(response, task->info.apiVersion);
        if (checked)
            askForUser(task);
        else
            task->chain->finish(core::Unexpected(checked.error()));
    });
    return pending;
}

} // namespace lockstep::salesforce
