// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/api_channel.h"
#include "net/json_reply.h"
#include "net/scripted_server.h"
#include "net/steady_clock.h"

#include <QElapsedTimer>
#include <QTest>

using namespace lockstep;
using namespace lockstep::net;
using namespace std::chrono_literals;
using lockstep::test::ScriptedServer;
using lockstep::test::SeenRequest;
using lockstep::test::SteadyClock;

namespace {

RetryLadder quickLadder()
{
    return RetryLadder({{{QStringLiteral("http-temporary"), QStringLiteral("connection-lost")}, 3, 1ms, 2ms},
                        {{QStringLiteral("606")}, 3, 60ms, 60ms, true},
                        {{QStringLiteral("608")}, 3, 1h, 1h}},
                       [] { return 0.0; });
}

std::optional<core::Error> check(const Response& response, bool write)
{
    if (response.isSuccess())
        return std::nullopt;
    core::Error error = statusError(response, write);
    if (response.status == 401)
        error.code = QStringLiteral("expired");
    if (response.status == 460)
        error.code = QStringLiteral("606");
    if (response.status == 461)
        error.code = QStringLiteral("608");
    return error;
}

} // namespace

class TestApiChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void carriesTheTokenToItsBaseUrl();
    void readIsTriedAgain();
    void writeWithUnknownOutcomeIsNotTriedAgain();
    void givesUpWithTheLastFailure();
    void renewsARefusedTokenOnce();
    void secondRefusalIsFinal();
    void rateLimitPausesTheWholeAccount();
    void cancelDuringThePause();
    void serverTimeIsTheNewestSeen();
    void endOfTheChannelEndsItsCalls();

private:
    core::Pending<Response> call(bool write = false, const QString& path = QStringLiteral("/rest/x"));
    core::Expected<Response> finished(core::Pending<Response> pending);
    // Answers with these statuses, the last one for ever.
    void script(const QList<int>& statuses);

    SteadyClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<RateGate> m_gate;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<ApiChannel> m_channel;
    int m_fetches = 0;
};

void TestApiChannel::init()
{
    m_fetches = 0;
    m_server = std::make_unique<ScriptedServer>();
    m_http = std::make_unique<HttpClient>();
    m_gate = std::make_unique<RateGate>(GateLimits{0, 20s, 5, 0, 0}, m_clock);
    m_tokens = std::make_unique<TokenSource>(
        [this] {
            return core::Pending<Token>::ready(
                Token{core::shared(core::Secret("token" + QByteArray::number(++m_fetches))), m_server->url(),
                      3600s});
        },
        m_clock);
    m_channel = std::make_unique<ApiChannel>(ChannelParts{
        m_http.get(), m_gate.get(), m_tokens.get(), quickLadder(), check, {QStringLiteral("expired")}});
}

void TestApiChannel::cleanup()
{
    m_channel.reset();
    m_tokens.reset();
    m_gate.reset();
    m_http.reset();
    m_server.reset();
}

core::Pending<Response> TestApiChannel::call(bool write, const QString& path)
{
    Request request;
    request.url = QUrl(path);
    request.write = write;
    if (write) {
        request.method = "POST";
        request.body = "{}";
        request.contentType = "application/json";
    }
    return m_channel->call(request);
}

core::Expected<Response> TestApiChannel::finished(core::Pending<Response> pending)
{
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 60'000))
        qFatal("the call never ended");
    return pending.take();
}

void TestApiChannel::script(const QList<int>& statuses)
{
    m_server->answer = [statuses, next = qsizetype(0)](const SeenRequest&) mutable {
        const int status = statuses[std::min(next++, statuses.size() - 1)];
        if (status == 0)
            return ScriptedServer::Answer{"", ScriptedServer::Then::Reset};
        return ScriptedServer::Answer{
            ScriptedServer::reply(status, "{}", {"Date: Mon, 23 Nov 2026 10:00:00 GMT"})};
    };
}

void TestApiChannel::carriesTheTokenToItsBaseUrl()
{
    QVERIFY(finished(call()));
    QCOMPARE(m_server->seen().constFirst().target, QByteArray("/rest/x"));
    QCOMPARE(m_server->seen().constFirst().headers.value("authorization"), QByteArray("Bearer token1"));
    QCOMPARE(m_channel->callsMade(), 1);
}

void TestApiChannel::readIsTriedAgain()
{
    script({503, 0, 200});
    QVERIFY(finished(call()));
    QVERIFY(m_server->seen().size() >= 3); // Qt itself may repeat a lost GET
}

void TestApiChannel::writeWithUnknownOutcomeIsNotTriedAgain()
{
    for (const int status : {503, 0}) {
        const auto before = m_server->seen().size();
        script({status, 200});
        const auto answer = finished(call(true));
        QVERIFY(!answer);
        QCOMPARE(answer.error().outcome, core::Outcome::Unknown);
        QVERIFY(!answer.error().requestId.isEmpty());
        QCOMPARE(m_server->seen().size(), before + 1);
    }
}

void TestApiChannel::givesUpWithTheLastFailure()
{
    script({503});
    const auto answer = finished(call());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("http-temporary"));
    QCOMPARE(m_server->seen().size(), 3);
    QCOMPARE(m_channel->callsMade(), 3);
}

void TestApiChannel::renewsARefusedTokenOnce()
{
    script({401, 200});
    QVERIFY(finished(call(true)));
    QCOMPARE(m_fetches, 2);
    QCOMPARE(m_server->seen().constLast().headers.value("authorization"), QByteArray("Bearer token2"));
}

void TestApiChannel::secondRefusalIsFinal()
{
    script({401});
    const auto answer = finished(call());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("expired"));
    QCOMPARE(m_server->seen().size(), 2);
}

void TestApiChannel::rateLimitPausesTheWholeAccount()
{
    script({460, 200});
    QElapsedTimer timer;
    timer.start();
    auto limited = call(true);
    QTRY_VERIFY(m_channel->serverTime().isValid()); // the refusal has come
    auto other = call();
    QVERIFY(finished(other));
    QVERIFY(timer.elapsed() >= 60);
    QVERIFY(finished(limited));
}

void TestApiChannel::cancelDuringThePause()
{
    script({461});
    auto pending = call(true);
    QTRY_VERIFY(m_channel->serverTime().isValid()); // refused, so the pause has begun
    pending.cancel();
    QVERIFY(pending.isFinished());
    const auto answer = pending.take();
    QCOMPARE(answer.error().code, QStringLiteral("cancelled"));
    QCOMPARE(answer.error().outcome, core::Outcome::NotSent);
}

void TestApiChannel::serverTimeIsTheNewestSeen()
{
    for (const char* date : {"Mon, 23 Nov 2026 10:00:05 GMT", "Mon, 23 Nov 2026 10:00:04 GMT"}) {
        m_server->answer = [date](const SeenRequest&) {
            return ScriptedServer::Answer{ScriptedServer::reply(200, "{}", {QByteArray("Date: ") + date})};
        };
        QVERIFY(finished(call()));
    }
    QCOMPARE(m_channel->serverTime(), QDateTime(QDate(2026, 11, 23), QTime(10, 0, 5), Qt::UTC));
}

void TestApiChannel::endOfTheChannelEndsItsCalls()
{
    script({461});
    auto waiting = call();
    QTRY_VERIFY(m_channel->serverTime().isValid());
    m_channel.reset();
    m_gate.reset();
    m_http.reset();
    QTRY_VERIFY(waiting.isFinished());
    QVERIFY(!waiting.take());
}

QTEST_GUILESS_MAIN(TestApiChannel)
#include "tst_api_channel.moc"
