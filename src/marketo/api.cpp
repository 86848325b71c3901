// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/api.h"

#include "marketo/errors.h"
#include "marketo/wire.h"
#include "net/chain.h"
#include "net/json_reply.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lockstep::marketo {

using namespace std::chrono_literals;

namespace {

// Marketo refuses 8 KB of URI; the host's name and other headers of it are not known here.
constexpr qsizetype longestQuery = 6'000;

const QString identityPath = QStringLiteral("identity/oauth/token");
const QByteArray formType = QByteArrayLiteral("application/x-www-form-urlencoded");

// Of identity, by its code: it may be about the form and not about who asks.
bool isRefusal(const core::Error& error)
{
    return error.code == QLatin1String("marketo-sign-in-refused")
        || error.code == QLatin1String("http-status") || error.code == QLatin1String("unexpected-answer");
}

QByteArray encoded(const Parameters& parameters)
{
    QByteArray text;
    for (const auto& [name, value] : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value, ",");
    }
    return text;
}

net::Request requestFor(const QString& path, const Parameters& parameters)
{
    net::Request request;
    request.url = QUrl(QStringLiteral("rest/v1/") + path);
    const QByteArray query = encoded(parameters);
    if (query.size() > longestQuery) {
        // The documentation has the method in the URL, clients in use send it in the form.
        request.url.setQuery(QStringLiteral("_method=GET"));
        request.method = QByteArrayLiteral("POST");
        request.contentType = formType;
        request.body = "_method=GET&" + query;
    } else if (!query.isEmpty()) {
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    }
    return request;
}

net::GateLimits limitsOf(const ClientOptions& options)
{
    net::GateLimits limits;
    limits.calls = options.callsPer20s;
    limits.window = 20s;
    limits.inFlight = options.inFlight;
    limits.peopleSlots = options.inFlight > 1 ? 1 : 0;
    limits.peopleCalls = options.callsPer20s / 10;
    return limits;
}

net::RetryLadder ladderOf(const ClientOptions& options)
{
    return {options.retryRules, net::RetryLadder::systemRandom()};
}

} // namespace

QJsonArray Answer::result() const
{
    return envelope.value(QLatin1String("result")).toArray();
}

QUrl instanceUrl(const QUrl& typed)
{
    QUrl url = typed.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QString path = url.path();
    const auto chopSlashes = [&path] {
        while (path.endsWith(QLatin1Char('/')))
            path.chop(1);
    };
    chopSlashes();
    for (const QLatin1String suffix : {QLatin1String("/rest"), QLatin1String("/identity")}) {
        if (path.endsWith(suffix))
            path.chop(suffix.size());
    }
    chopSlashes();
    url.setPath(path + QLatin1Char('/'));
    return url;
}

QList<net::RetryRule> defaultRetryRules()
{
    QList<net::RetryRule> rules{
        {{QStringLiteral("606")}, 6, 20s, 20s, true},
        {{QStringLiteral("615")}, 6, 1s, 5s, false},
        {{QStringLiteral("608"), QStringLiteral("614")}, 3, 5s, 60s, false},
        {{QStringLiteral("500"), QStringLiteral("502"), QStringLiteral("604"), QStringLiteral("611"),
          QStringLiteral("713"), QStringLiteral("719")},
         3,
         1s,
         60s,
         false},
    };
    rules.append(net::RetryLadder::transportRules());
    return rules;
}

Api::Api(const ClientOptions& options, net::HttpClient& http, core::SecretStore& secrets,
         const core::Clock& clock)
    : m_url(instanceUrl(options.url))
    , m_clientId(options.clientId)
    , m_secrets(secrets)
    , m_gate(limitsOf(options), clock)
    , m_time(clock)
    , m_identity(net::ChannelParts{&http, nullptr, nullptr, ladderOf(options), identityError, {}, &m_time})
    , m_tokens([this] { return fetchToken(); }, clock)
    , m_channel(net::ChannelParts{&http,
                                  &m_gate,
                                  &m_tokens,
                                  ladderOf(options),
                                  replyError,
                                  {QStringLiteral("600"), QStringLiteral("601"), QStringLiteral("602")},
                                  &m_time})
{ }

core::Pending<Answer> Api::get(const QString& path, const Parameters& parameters,
                               std::chrono::seconds deadline)
{
    net::Request request = requestFor(path, parameters);
    request.deadline = deadline;
    return call(request);
}

core::Pending<net::Response> Api::getPage(const QString& path, const Parameters& parameters)
{
    return m_channel.call(requestFor(path, parameters));
}

core::Pending<Answer> Api::post(const QString& path, const QByteArray& json, std::chrono::seconds deadline)
{
    net::Request request;
    request.method = QByteArrayLiteral("POST");
    request.url = QUrl(QStringLiteral("rest/v1/") + path);
    request.contentType = QByteArrayLiteral("application/json");
    request.body = json;
    request.write = true;
    request.deadline = deadline;
    return call(request);
}

core::Pending<Answer> Api::getBulk(const QString& path)
{
    net::Request request;
    request.url = QUrl(QStringLiteral("bulk/v1/") + path);
    return call(request);
}

core::Pending<Answer> Api::postBulk(const QString& path, const QByteArray& json)
{
    net::Request request;
    request.method = QByteArrayLiteral("POST");
    request.url = QUrl(QStringLiteral("bulk/v1/") + path);
    request.contentType = QByteArrayLiteral("application/json");
    request.body = json;
    return call(request);
}

core::Pending<net::Response> Api::getBulkBytes(const QString& path, qint64 from, qint64 to)
{
    net::Request request;
    request.url = QUrl(QStringLiteral("bulk/v1/") + path);
    request.headers = {
        {QByteArrayLiteral("Range"), "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(to)}};
    return m_channel.call(request);
}

core::Pending<Answer> Api::call(const net::Request& request)
{
    const auto chain = net::Chain<Answer>::start();
    chain->then(m_channel.call(request), [chain, write = request.write](net::Response response) {
        const auto document = net::parseJson(response, write);
        response.body.clear();
        if (document)
            chain->finish(Answer{document->object(), response});
        else
            chain->finish(core::Unexpected(document.error()));
    });
    return chain->pending();
}

core::Pending<QDateTime> Api::signedIn()
{
    const auto chain = net::Chain<QDateTime>::start();
    chain->then(m_tokens.get(), [this, chain](const net::Token& token) {
        m_user = token.identity;
        chain->finish(serverTime());
    });
    return chain->pending();
}

core::Pending<net::Token> Api::fetchToken()
{
    const auto secret = m_secrets.read(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"));
    if (!secret)
        return core::Pending<net::Token>::ready(core::Unexpected(secret.error()));
    const core::SharedSecret form = core::shared(
        core::Secret::joined({encoded({{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                                       {QStringLiteral("client_id"), m_clientId}}),
                              "&client_secret=", secret->percentEncoded().reveal()}));
    const TokenChain chain = net::Chain<net::Token>::start();
    if (!m_readsForms) {
        askInUrl(chain, form, {});
        return chain->pending();
    }
    net::Request request;
    request.method = QByteArrayLiteral("POST");
    request.url = m_url.resolved(QUrl(identityPath));
    request.contentType = formType;
    // In the body: a URL ends up in the logs of every proxy on the way.
    request.secretBody = form;
    chain->whenever(m_identity.call(request), [this, chain, form](core::Expected<net::Response> answer) {
        if (answer)
            chain->finish(tokenFrom(std::move(*answer)));
        else if (isRefusal(answer.error()))
            askInUrl(chain, form, answer.error());
        else
            chain->finish(core::Unexpected(answer.error()));
    });
    return chain->pending();
}

// As it is documented; the form is not, and not every identity reads one.
void Api::askInUrl(const TokenChain& chain, const core::SharedSecret& form,
                   const std::optional<core::Error>& refused)
{
    net::Request request;
    request.url = m_url.resolved(QUrl(identityPath));
    request.url.setQuery(QString::fromLatin1(form->reveal()), QUrl::StrictMode);
    chain->whenever(m_identity.call(request), [this, chain, refused](core::Expected<net::Response> answer) {
        if (answer) {
            m_readsForms = false;
            chain->finish(tokenFrom(std::move(*answer)));
            return;
        }
        // A passing failure is no answer to whether a form is read here.
        const bool isTold = answer.error().code == QLatin1String("marketo-sign-in-refused")
            || answer.error().code == QLatin1String("http-temporary");
        chain->finish(core::Unexpected(refused && !isTold ? *refused : answer.error()));
    });
}

net::Token Api::tokenFrom(net::Response response) const
{
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    const auto body = core::Secret::takenFrom(std::move(response.body)); // it holds the token
    net::Token token;
    token.identity = object.value(QLatin1String("scope")).toString();
    token.value =
        core::shared(core::Secret::takenFrom(object.value(QLatin1String("access_token")).toString()));
    token.baseUrl = m_url;
    token.lifetime = std::chrono::seconds(idText(object.value(QLatin1String("expires_in"))).toLongLong());
    return token;
}

} // namespace lockstep::marketo
