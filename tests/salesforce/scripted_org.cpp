// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/scripted_org.h"

#include <algorithm>

namespace lockstep::test {

namespace {

using namespace std::chrono_literals;

bool isSignIn(const SeenRequest& request)
{
    return request.target == "/services/oauth2/token";
}

bool isDescribe(const SeenRequest& request)
{
    return request.target.endsWith("/describe");
}

} // namespace

core::Expected<core::Secret> OneSecret::read(const QString& name)
{
    if (!secret.isEmpty() && name == QLatin1String("LOCKSTEP_SALESFORCE_CLIENT_SECRET"))
        return core::Secret(secret);
    core::Error error;
    error.code = QStringLiteral("no-secret");
    error.arguments = {name};
    return core::Unexpected(error);
}

core::Done OneSecret::write(const QString& /*name*/, const core::Secret& value)
{
    secret = value.reveal().toByteArray();
    return {};
}

core::Done OneSecret::remove(const QString& /*name*/)
{
    secret.clear();
    return {};
}

ScriptedOrg::ScriptedOrg()
    : data([](const SeenRequest&) {
        return ScriptedServer::Answer{ScriptedServer::json(R"({"totalSize":0,"done":true,"records":[]})")};
    })
{
    server.answer = [this](const SeenRequest& request) { return answer(request); };
}

QByteArray ScriptedOrg::describeOf(const QByteArrayList& fields)
{
    QByteArrayList entries;
    for (const QByteArray& field : fields)
        entries.append(R"({"name":")" + field + R"(","type":"string","createable":true,"updateable":true})");
    return R"({"fields":[)" + entries.join(',') + "]}";
}

salesforce::ClientOptions ScriptedOrg::options() const
{
    salesforce::ClientOptions options;
    options.loginUrl = server.url();
    options.clientId = QStringLiteral("client id");
    for (net::RetryRule& rule : options.retryRules) {
        rule.first = 1ms;
        rule.longest = 1ms;
    }
    return options;
}

salesforce::SalesforceClient& ScriptedOrg::connect()
{
    return connect(options());
}

salesforce::SalesforceClient& ScriptedOrg::connect(const salesforce::ClientOptions& options)
{
    m_client = std::make_unique<salesforce::SalesforceClient>(options, m_http, secrets, clock);
    return *m_client;
}

QList<SeenRequest> ScriptedOrg::asked() const
{
    QList<SeenRequest> requests = server.seen();
    requests.removeIf([](const SeenRequest& request) { return isSignIn(request) || isDescribe(request); });
    return requests;
}

int ScriptedOrg::signIns() const
{
    const QList<SeenRequest>& seen = server.seen();
    return static_cast<int>(std::count_if(seen.cbegin(), seen.cend(), isSignIn));
}

ScriptedServer::Answer ScriptedOrg::answer(const SeenRequest& request) const
{
    if (isSignIn(request)) {
        const QByteArray url = instanceUrl.isEmpty() ? server.url().toEncoded() : instanceUrl;
        const QByteArray token = "00Dxx!token" + QByteArray::number(signIns());
        return {ScriptedServer::json(R"({"access_token":")" + token + R"(","instance_url":")" + url
                                     + R"(","id":")" + identity
                                     + R"(","token_type":"Bearer","issued_at":"1735689600123"})")};
    }
    if (isDescribe(request))
        return {ScriptedServer::json(describe)};
    return data(request);
}

QString soqlOf(const SeenRequest& request)
{
    const qsizetype begin = request.target.indexOf("?q=");
    return begin < 0 ? QString() : QUrl::fromPercentEncoding(request.target.sliced(begin + 3));
}

QJsonObject bodyOf(const SeenRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QStringList strings(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

} // namespace lockstep::test
