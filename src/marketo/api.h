// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/secret_store.h"
#include "marketo/client_options.h"
#include "net/api_channel.h"
#include "net/chain.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace lockstep::marketo {

// Query parameters, not yet encoded. Commas stay: they separate the values of a list.
using Parameters = QList<QPair<QString, QString>>;

// A successful envelope, and of its reply what came beside the body.
struct Answer
{
    QJsonObject envelope;
    net::Response reply; // without its body

    [[nodiscard]] QJsonArray result() const; // empty where Marketo left it out
};

// Calls to one Marketo instance: addresses, sign-in, the account's limits, envelopes.
// Lives in the thread of its owner, the client.
class Api
{
public:
    Api(const ClientOptions& options, net::HttpClient& http, core::SecretStore& secrets,
        const core::Clock& clock);

    // `path` after /rest/v1/. A query too long for a URL goes as a form with _method=GET. `deadline`: of an
    // exchange, where Marketo may take longer than for others.
    [[nodiscard]] core::Pending<Answer> get(const QString& path, const Parameters& parameters = {},
                                            std::chrono::seconds deadline = {});
    // The same, unread: for whom it may hold a whole page of people.
    [[nodiscard]] core::Pending<net::Response> getPage(const QString& path, const Parameters& parameters);
    // Longer than the 90 s that Marketo gives most writes, so that it is Marketo that gives up first.
    [[nodiscard]] core::Pending<Answer> post(const QString& path, const QByteArray& json,
                                             std::chrono::seconds deadline = std::chrono::seconds(100));
    // The same after /bulk/v1/, for jobs: creating or starting one twice does no harm, so it is tried again.
    [[nodiscard]] core::Pending<Answer> getBulk(const QString& path);
    [[nodiscard]] core::Pending<Answer> postBulk(const QString& path, const QByteArray& json);
    // Bytes of a file there, both ends included; fewer at its end.
    [[nodiscard]] core::Pending<net::Response> getBulkBytes(const QString& path, qint64 from, qint64 to);
    // Signs in if need be and gives the newest time of the server.
    [[nodiscard]] core::Pending<QDateTime> signedIn();

    [[nodiscard]] const QString& user() const { return m_user; } // as of the last signedIn()
    [[nodiscard]] const QUrl& url() const { return m_url; } // of the instance, with a trailing slash
    [[nodiscard]] QDateTime serverTime() const { return m_time.newest(); }
    [[nodiscard]] int callsMade() const { return m_channel.callsMade(); }
    void setLane(core::Lane lane) { m_channel.setLane(lane); }

private:
    using TokenChain = std::shared_ptr<net::Chain<net::Token>>;

    [[nodiscard]] core::Pending<net::Token> fetchToken();
    // `refused`: what became of the form, if it was tried.
    void askInUrl(const TokenChain& chain, const core::SharedSecret& form,
                  const std::optional<core::Error>& refused);
    [[nodiscard]] net::Token tokenFrom(net::Response response) const;
    [[nodiscard]] core::Pending<Answer> call(const net::Request& request);

    QUrl m_url;
    QString m_clientId;
    core::SecretStore& m_secrets;
    QString m_user;
    bool m_readsForms = true; // identity, as far as we know
    net::RateGate m_gate;
    net::ServerClock m_time; // identity's and the API's are one
    net::ApiChannel m_identity;
    net::TokenSource m_tokens;
    net::ApiChannel m_channel;
};

// The instance's address from what a user may type: /rest, /identity and slashes at the end go.
[[nodiscard]] QUrl instanceUrl(const QUrl& typed);

} // namespace lockstep::marketo
