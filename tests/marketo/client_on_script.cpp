// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_script.h"

#include <QUrlQuery>

#include <algorithm>
#include <iterator>

namespace lockstep::test {

using core::FieldValue;
using marketo::ClientOptions;
using marketo::MarketoClient;

QByteArray ok()
{
    return R"({"requestId":"1#2","success":true,"result":[]})";
}

QByteArray refusal(const QByteArray& code, const QByteArray& message)
{
    return R"({"requestId":"1#2","success":false,"errors":[{"code":")" + code + R"(","message":")" + message
        + "\"}]}";
}

QByteArray people(const QByteArray& list, const QByteArray& next)
{
    return "{\"success\":true,\"result\":[" + list + ']'
        + (next.isEmpty() ? QByteArray() : ",\"nextPageToken\":\"" + next + '"') + '}';
}

QString parameter(const SeenRequest& request, const QString& name)
{
    const QByteArray query =
        request.method == "GET" ? request.target.mid(request.target.indexOf('?') + 1) : request.body;
    return QUrlQuery(QString::fromUtf8(query)).queryItemValue(name, QUrl::FullyDecoded);
}

core::WriteRecord noteOf(const QString& id, const QString& text)
{
    return {id, {{QStringLiteral("notes"), FieldValue::text(text)}}, {}};
}

void ClientOnScript::start()
{
    m_date = "Mon, 23 Nov 2026 10:00:00 GMT";
    m_token =
        R"({"access_token":"t0:int","token_type":"bearer","expires_in":3599,"scope":"api@acme.example"})";
    m_reply = [](const SeenRequest&) { return ok(); };
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer = [this](const SeenRequest& request) {
        if (request.target.startsWith("/identity/"))
            return ScriptedServer::Answer{ScriptedServer::json(m_token)};
        const QByteArray body = m_reply(request);
        if (body.isEmpty())
            return ScriptedServer::Answer{"", ScriptedServer::Then::Close};
        return ScriptedServer::Answer{ScriptedServer::reply(200, body, {"Date: " + m_date})};
    };
    m_http = std::make_unique<net::HttpClient>();
    ClientOptions options;
    options.url = m_server->url(QStringLiteral("/rest"));
    options.clientId = QStringLiteral("id-1");
    options.callsPer20s = 0;
    m_quotas.clear();
    options.quotaNamed = [this](int quota) { m_quotas.append(quota); };
    options.loadPages = 2;
    options.emptyPages = 20;
    for (net::RetryRule& rule : options.retryRules)
        rule.first = rule.longest = std::chrono::milliseconds(1);
    m_client = std::make_unique<MarketoClient>(options, *m_http, m_secrets, m_clock);
}

void ClientOnScript::stop()
{
    m_client.reset();
    m_http.reset();
    m_server.reset();
}

QList<SeenRequest> ClientOnScript::calls() const
{
    QList<SeenRequest> result;
    std::copy_if(m_server->seen().begin(), m_server->seen().end(), std::back_inserter(result),
                 [](const SeenRequest& one) { return !one.target.startsWith("/identity/"); });
    return result;
}

} // namespace lockstep::test
