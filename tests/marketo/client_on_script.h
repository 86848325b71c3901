// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketo/client.h"
#include "marketo/fixed_secrets.h"
#include "net/http_client.h"
#include "net/net_waiter.h"
#include "net/scripted_server.h"
#include "net/steady_clock.h"

#include <functional>
#include <memory>

namespace lockstep::test {

[[nodiscard]] QByteArray ok(); // success with nothing in it
[[nodiscard]] QByteArray refusal(const QByteArray& code, const QByteArray& message = "Why");
// A page of people: `list` are its objects, `next` the token of the one after it.
[[nodiscard]] QByteArray people(const QByteArray& list, const QByteArray& next = {});
[[nodiscard]] QString parameter(const SeenRequest& request, const QString& name);
[[nodiscard]] core::WriteRecord noteOf(const QString& id, const QString& text);

// A Marketo whose every reply the test writes (no bytes = the connection is closed), and a client that
// tries again at once. Lives in the test's thread.
class ClientOnScript
{
protected:
    void start();
    void stop();
    [[nodiscard]] QList<SeenRequest> calls() const; // without those for tokens

    template <typename T> core::Expected<T> finished(const core::Pending<T>& pending)
    {
        return m_waiter.await(pending, {});
    }

    SteadyClock m_clock;
    net::NetWaiter m_waiter;
    FixedSecrets m_secrets{"hu&sh=1"};
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<marketo::MarketoClient> m_client;
    std::function<QByteArray(const SeenRequest&)> m_reply;
    QList<int> m_quotas; // that the client was told of
    QByteArray m_date; // of every reply
    QByteArray m_token; // the body of identity's reply
};

} // namespace lockstep::test
