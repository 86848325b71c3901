// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/scripted_org.h"
#include "sandbox/host.h"

#include <functional>
#include <memory>

namespace lockstep::test {

inline const QString keyField = QStringLiteral("Marketo_Id__c");
inline const QString lastName = QStringLiteral("LastName");

// A client connected to the sandbox's Salesforce over real HTTP: 30 leads unless said, 8 contacts, pages
// of 10. A base of test classes; lives in the test's thread.
class SandboxOrg : public QObject
{
    Q_OBJECT

protected:
    void start(const std::function<void(salesforce::ClientOptions&)>& adjust = {}, int leads = 30);
    // As a process of its own would: with the same options, without what the one before remembers.
    void connectAnew();
    void stop();

    template <typename T> core::Expected<T> await(core::Pending<T> pending)
    {
        return m_waiter.await(std::move(pending), {});
    }
    // All pages from where the last poll ended; empty, with the test failed, when one is refused.
    QList<core::Change> poll(const QStringList& fields = {});
    [[nodiscard]] QString someLead(int index = 0);
    void editAsRep(const QString& id, const QJsonObject& values);
    void fault(const QJsonObject& fault);
    void advance(int seconds); // the org's clock
    // How many requests of this method had `path` in their target.
    [[nodiscard]] qsizetype requests(const QString& method, const QString& path);
    void endSessions();

    std::unique_ptr<sandbox::Host> m_host;
    salesforce::ClientOptions m_options;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<salesforce::SalesforceClient> m_client;
    net::NetWaiter m_waiter;
    StillClock m_clock;
    OneSecret m_secrets;
    QByteArray m_cursor;
};

} // namespace lockstep::test
