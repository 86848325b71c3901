// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/remote_system.h"
#include "net/api_channel.h"
#include "salesforce/client_options.h"
#include "salesforce/sign_in.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep::salesforce {

using Headers = QList<net::Header>;

// One signed-in account: every call carries the token and our client name, is checked for refusals and
// leaves the gauge of the day's calls up to date. The client's thread; owned by the client.
class Connection
{
public:
    Connection(ClientOptions options, net::HttpClient& http, core::SecretStore& secrets,
               const core::Clock& clock);

    [[nodiscard]] const ClientOptions& options() const { return m_options; }
    // "/services/data/v62.0/" and `resource`, which is percent-encoded already.
    [[nodiscard]] QString dataPath(const QString& resource) const;

    // `path` from the host's root. A conditional request's 304 and 412 are answers, not failures.
    [[nodiscard]] core::Pending<net::Response> get(const QString& path, const Headers& headers = {});
    // The same for a result in CSV.
    [[nodiscard]] core::Pending<net::Response> getCsv(const QString& path);
    // A POST that only reads.
    [[nodiscard]] core::Pending<net::Response> fetch(const QString& path, const QJsonObject& body);
    [[nodiscard]] core::Pending<net::Response> write(const QByteArray& method, const QString& path,
                                                     const QJsonObject& body, const Headers& headers);
    // The data of a bulk job, which is not carried out before the job is closed: nothing is written yet.
    [[nodiscard]] core::Pending<net::Response> upload(const QString& path, const QByteArray& csv);

    // From the sign-in's identity URL, "…/id/ORG/USER"; empty where it gave none.
    [[nodiscard]] core::Pending<core::Identity> identify();

    [[nodiscard]] int callsMade() const { return m_channel.callsMade(); }
    [[nodiscard]] QDateTime serverTime() const { return m_channel.serverTime(); }
    [[nodiscard]] core::ApiUsage usage() const { return m_usage; }
    // Told otherwise than by a reply's header; one that says nothing changes nothing.
    void setUsage(const core::ApiUsage& usage) { m_usage = usage.used >= 0 ? usage : m_usage; }
    void setLane(core::Lane lane) { m_channel.setLane(lane); }

private:
    [[nodiscard]] net::Request request(const QByteArray& method, const QString& path,
                                       const Headers& headers) const;
    [[nodiscard]] std::optional<core::Error> check(const net::Response& response, bool write);

    ClientOptions m_options;
    core::ApiUsage m_usage;
    SignIn m_signIn;
    net::TokenSource m_tokens;
    net::RateGate m_gate;
    net::ServerClock m_time;
    net::ApiChannel m_channel;
};

// What "Sforce-Limit-Info: api-usage=18/15000" says; {-1, -1} when it says nothing.
[[nodiscard]] core::ApiUsage usageFromHeader(const QByteArray& limitInfo);

} // namespace lockstep::salesforce
