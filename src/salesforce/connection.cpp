// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/connection.h"

#include "core/csv_reader.h"
#include "net/json_reply.h"
#include "salesforce/errors.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace lockstep::salesforce {

namespace {

constexpr int statusNotModified = 304;
constexpr int statusConditionFailed = 412;
// An org lets a query run for two minutes before it says QUERY_TIMEOUT; who hangs up before never hears it.
constexpr std::chrono::seconds longestAnswer{150};

// Compressed text that was cut just ends early: nothing else tells. Where the number of rows is told, the
// last may do without a line end (RFC 4180), if its last cell is closed.
std::optional<core::Error> csvError(const net::Response& response, bool write)
{
    bool isTold = false;
    const qsizetype promised =
        response.header(QByteArrayLiteral("sforce-numberofrecords")).toLongLong(&isTold);
    const bool mayLackEnd = isTold && response.body.endsWith('"');
    const qsizetype rows = core::countCsvRows(mayLackEnd ? response.body + '\n' : response.body);
    if (rows > 0 && (!isTold || promised == rows - 1))
        return std::nullopt;
    core::Error error = net::unexpectedAnswer(response, write);
    error.code = QStringLiteral("truncated-body");
    return error;
}

// A login page or a cut answer is found out here, where the request can still be repeated. Only the
// ends are looked at: the body is parsed once, by whom it is for.
std::optional<core::Error> bodyError(const net::Response& response, bool write)
{
    // Every cell of a result is quoted, and no answer in JSON is a bare text.
    const bool isLabelled = response.header(QByteArrayLiteral("content-type")).startsWith("text/csv");
    if (isLabelled || response.body.startsWith('"'))
        return csvError(response, write);
    const QByteArray body = response.body.trimmed();
    const bool isObject = body.startsWith('{') && body.endsWith('}');
    const bool isArray = body.startsWith('[') && body.endsWith(']');
    if (body.isEmpty() || isObject || isArray)
        return std::nullopt;
    const auto json = net::parseJson(response, write);
    return json ? std::nullopt : std::optional(json.error());
}

} // namespace

QList<net::RetryRule> defaultRetryRules()
{
    using std::chrono::seconds;
    QList<net::RetryRule> rules{
        {{QStringLiteral("SERVER_UNAVAILABLE"), QStringLiteral("UNKNOWN_EXCEPTION"),
          QStringLiteral("QUERY_TIMEOUT"), QStringLiteral("TXN_SECURITY_METERING_ERROR")},
         3,
         seconds(1),
         seconds(10)},
        {{QStringLiteral("concurrent-limit")}, 4, seconds(5), seconds(20), true},
    };
    rules += net::RetryLadder::transportRules();
    return rules;
}

Connection::Connection(ClientOptions options, net::HttpClient& http, core::SecretStore& secrets,
                       const core::Clock& clock)
    : m_options(std::move(options))
    , m_signIn(m_options, http, secrets, clock)
    , m_tokens([this] { return m_signIn.fetch(); }, clock)
    , m_gate({.inFlight = m_options.inFlight}, clock)
    , m_time(clock)
    , m_channel(
          {.http = &http,
           .gate = &m_gate,
           .tokens = &m_tokens,
           .ladder = net::RetryLadder(m_options.retryRules, net::RetryLadder::systemRandom()),
           .check = [this](const net::Response& response, bool write) { return check(response, write); },
           // An organisation that has moved sends its old address's callers away: a new token names the new
           // one.
           .tokenCodes = {QStringLiteral("INVALID_SESSION_ID"), QStringLiteral("redirected")},
           .serverClock = &m_time})
{ }

QString Connection::dataPath(const QString& resource) const
{
    return QStringLiteral("/services/data/v") + m_options.apiVersion + u'/' + resource;
}

core::Pending<net::Response> Connection::get(const QString& path, const Headers& headers)
{
    net::Request read = request(QByteArrayLiteral("GET"), path, headers);
    read.deadline = longestAnswer;
    return m_channel.call(read);
}

core::Pending<net::Response> Connection::getCsv(const QString& path)
{
    return get(path, {{QByteArrayLiteral("Accept"), QByteArrayLiteral("text/csv")}});
}

core::Pending<net::Response> Connection::fetch(const QString& path, const QJsonObject& body)
{
    net::Request post = request(QByteArrayLiteral("POST"), path, {});
    post.contentType = QByteArrayLiteral("application/json");
    post.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    post.deadline = longestAnswer;
    return m_channel.call(post);
}

core::Pending<net::Response> Connection::write(const QByteArray& method, const QString& path,
                                               const QJsonObject& body, const Headers& headers)
{
    net::Request change = request(method, path, headers);
    change.write = true;
    if (!body.isEmpty()) {
        change.contentType = QByteArrayLiteral("application/json");
        change.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return m_channel.call(change);
}

core::Pending<net::Response> Connection::upload(const QString& path, const QByteArray& csv)
{
    net::Request put = request(QByteArrayLiteral("PUT"), path, {});
    put.contentType = QByteArrayLiteral("text/csv");
    put.body = csv;
    return m_channel.call(put);
}

core::Pending<core::Identity> Connection::identify()
{
    const auto chain = net::Chain<core::Identity>::start();
    chain->then(m_tokens.get(), [chain](const net::Token& token) {
        const QStringList parts = token.identity.split(u'/');
        core::Identity identity;
        if (parts.size() >= 2) {
            identity.organisation = core::salesforceId18(parts.at(parts.size() - 2));
            identity.user = core::salesforceId18(parts.last());
        }
        chain->finish(identity);
    });
    return chain->pending();
}

net::Request Connection::request(const QByteArray& method, const QString& path, const Headers& headers) const
{
    net::Request result;
    result.method = method;
    result.url = QUrl::fromEncoded(path.toUtf8(), QUrl::StrictMode);
    result.headers = headers;
    const bool accepts = std::any_of(headers.begin(), headers.end(),
                                     [](const net::Header& header) { return header.name == "Accept"; });
    if (!accepts)
        result.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")});
    result.headers.append({QByteArrayLiteral("Sforce-Call-Options"), QByteArrayLiteral("client=Lockstep")});
    return result;
}

std::optional<core::Error> Connection::check(const net::Response& response, bool write)
{
    setUsage(usageFromHeader(response.header(QByteArrayLiteral("sforce-limit-info"))));
    if (response.status == statusNotModified || response.status == statusConditionFailed)
        return std::nullopt;
    if (response.isSuccess())
        return bodyError(response, write);
    return requestError(response, write);
}

core::ApiUsage usageFromHeader(const QByteArray& limitInfo)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|[;\\s])api-usage=(\\d+)/(\\d+)"));
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(limitInfo));
    if (!match.hasMatch())
        return {};
    return {.used = match.captured(1).toLongLong(), .limit = match.captured(2).toLongLong()};
}

} // namespace lockstep::salesforce
