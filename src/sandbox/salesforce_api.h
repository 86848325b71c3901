// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/salesforce_bulk.h"
#include "sandbox/salesforce_call.h"
#include "sandbox/salesforce_oauth.h"
#include "sandbox/salesforce_queries.h"
#include "sandbox/salesforce_rows.h"
#include "sandbox/salesforce_sessions.h"
#include "sandbox/salesforce_setup.h"
#include "sandbox/world.h"

namespace lockstep::sandbox {

// The Salesforce REST API: sign-in, quota and the way from a path to its resource. Server thread;
// owned by Sandbox.
class SalesforceApi : public Service
{
public:
    explicit SalesforceApi(World& world);

    void setBaseUrl(const QString& url) { m_sessions.setBaseUrl(url); }
    [[nodiscard]] SalesforceSessions& sessions() { return m_sessions; }
    [[nodiscard]] SalesforceBulk& bulk() { return m_bulk; }

    Reply serve(const Request& request) override;
    Reply failure(const Request& request, int status, const QString& code, const QString& message) override;

private:
    struct Composed // the answers to the parts of one request
    {
        QByteArray json;
        bool good = true;
        bool committed = false;
    };

    [[nodiscard]] Reply data(const Request& request, const QStringList& path);
    [[nodiscard]] Reply route(const SalesforceCall& call);
    [[nodiscard]] Reply together(const SalesforceCall& call);
    [[nodiscard]] Reply ofObject(const SalesforceCall& call);
    [[nodiscard]] Reply composite(const SalesforceCall& call);
    [[nodiscard]] static std::optional<Reply> headerRefusal(const QJsonArray& parts);
    [[nodiscard]] Composed compose(const SalesforceCall& call, const QJsonArray& parts, bool allOrNone);
    [[nodiscard]] Reply batch(const SalesforceCall& call);
    [[nodiscard]] Reply graph(const SalesforceCall& call);
    [[nodiscard]] Reply subrequest(const SalesforceCall& call, const QJsonObject& part,
                                   const QHash<QString, QByteArray>& answers);
    [[nodiscard]] Reply limits() const;

    World& m_world;
    SalesforceSessions m_sessions;
    SalesforceOAuth m_oauth;
    SalesforceQueries m_queries;
    SalesforceRows m_rows;
    SalesforceSetup m_setup;
    SalesforceBulk m_bulk;
};

} // namespace lockstep::sandbox
