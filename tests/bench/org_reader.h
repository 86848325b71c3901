// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"
#include "net/net_waiter.h"
#include "salesforce/client.h"
#include "salesforce/connection.h"
#include "salesforce/scripted_org.h"
#include "sandbox/sandbox.h"

namespace lockstep::bench {

// The fields of a lead that a page is asked for.
[[nodiscard]] const QStringList& pageFields();

// A client of a Salesforce that reads leads page by page, and beside it a bare connection of the same
// options.
class OrgReader
{
public:
    explicit OrgReader(const sandbox::Access& access);

    template <typename T> core::Expected<T> await(core::Pending<T> pending, const std::stop_token& stop = {})
    {
        return m_waiter.await(std::move(pending), stop);
    }
    [[nodiscard]] core::Pending<core::ConnectionInfo> test() { return m_client->test(); }
    [[nodiscard]] core::Pending<core::ChangePage> page(const QByteArray& cursor);
    [[nodiscard]] salesforce::Connection& connection() { return *m_connection; }

private:
    test::OneSecret m_secrets;
    test::StillClock m_clock;
    net::HttpClient m_http;
    net::NetWaiter m_waiter;
    salesforce::ClientOptions m_options;
    std::unique_ptr<salesforce::SalesforceClient> m_client;
    std::unique_ptr<salesforce::Connection> m_connection;
};

} // namespace lockstep::bench
