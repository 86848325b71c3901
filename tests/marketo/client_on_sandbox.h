// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketo/client.h"
#include "marketo/fixed_secrets.h"
#include "net/http_client.h"
#include "net/net_waiter.h"
#include "net/steady_clock.h"
#include "sandbox/host.h"

#include <memory>

namespace lockstep::test {

// The name of the link field that the sandbox's Marketo does not have at first.
[[nodiscard]] QString keyField();
[[nodiscard]] QList<core::NewField> linkFields();

// A Marketo of 25 people on loopback and a client signed in to it. Lives in the test's thread.
class ClientOnSandbox
{
protected:
    [[nodiscard]] bool start(); // false: the sandbox could not listen
    void stop();
    void connectClient(const QByteArray& secret);
    [[nodiscard]] bool createLinkFields();
    void inject(const QByteArray& fault); // as POST /__sandbox/fault has it
    [[nodiscard]] QString createPerson(const QString& email); // by a marketer
    [[nodiscard]] qint64 committed(); // requests that changed something
    // Every page from `cursor` to the end of a poll; moves `cursor` on.
    QList<core::Change> changes(QByteArray& cursor);

    template <typename T> core::Expected<T> finished(const core::Pending<T>& pending)
    {
        return m_waiter.await(pending, {});
    }

    SteadyClock m_clock;
    net::NetWaiter m_waiter;
    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<FixedSecrets> m_secrets;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<marketo::MarketoClient> m_client;
};

} // namespace lockstep::test
