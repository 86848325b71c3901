// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_client.h"
#include "net/net_log.h"
#include "net/scripted_server.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

using namespace lockstep;
using namespace lockstep::net;
using namespace std::chrono_literals;
using lockstep::test::ScriptedServer;
using lockstep::test::SeenRequest;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;

core::Expected<Response> finished(core::Pending<Response> pending)
{
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 60'000))
        qFatal("the exchange never ended");
    return pending.take();
}

Request get(const QUrl& url)
{
    Request request;
    request.url = url;
    return request;
}

// A good answer in zlib's format, which Qt writes behind the length of what it holds.
QByteArray packedReply(const QByteArray& body)
{
    return ScriptedServer::reply(200, qCompress(body).sliced(4), {"Content-Encoding: deflate"});
}

// A server in a thread of its own.
class Peer
{
public:
    explicit Peer(std::function<void(const SeenRequest&)> seen)
        : m_thread(QThread::create([this, seen = std::move(seen)] {
            ScriptedServer server;
            server.answer = [&](const SeenRequest& request) {
                seen(request);
                return ScriptedServer::Answer{ScriptedServer::json("{}")};
            };
            m_url = server.url();
            m_isListening.release();
            QEventLoop().exec();
        }))
    {
        m_thread->start();
        m_isListening.acquire();
    }
    ~Peer()
    {
        m_thread->quit();
        m_thread->wait();
    }

    [[nodiscard]] Request post(const QByteArray& body) const
    {
        Request request = get(m_url);
        request.method = "POST";
        request.contentType = "application/json";
        request.body = body;
        return request;
    }

private:
    QUrl m_url;
    QSemaphore m_isListening;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

// What becomes of bodies and connections: packed ones, large ones, secret ones, several at once.
class TestHttpBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackedAnswerMayBeAThousandTimesAsLong();
    void aPackedAnswerIsCutOffByWhatItHolds();
    void severalAreUnderWayAtOnce();
    void aConnectionServesOneRequestAfterAnother();
    void aBodyLeavesWhileTheSenderIsAtWork();
    void aCancelCountsBeforeTheAnswerIsHeard_data();
    void aCancelCountsBeforeTheAnswerIsHeard();
    void aSecretBodyArrivesAndEndsWithItsRequest();
    void aSecretEndsWithACancelledRequest();
    void aBodyIsCancelledInItsMiddle();
};

void TestHttpBodies::aPackedAnswerMayBeAThousandTimesAsLong()
{
    const QByteArray page(12 * megabyte, ' '); // beyond the size at which Qt by itself grows suspicious
    ScriptedServer server;
    server.answer = [&](const SeenRequest&) { return ScriptedServer::Answer{packedReply(page)}; };
    HttpClient client;
    const auto answer = finished(client.send(get(server.url())));
    QVERIFY(answer);
    QCOMPARE(answer->body.size(), page.size());
}

void TestHttpBodies::aPackedAnswerIsCutOffByWhatItHolds()
{
    const QByteArray packed = packedReply(QByteArray(40 * megabyte, ' '));
    QVERIFY(packed.size() < megabyte);
    ScriptedServer server;
    server.answer = [&](const SeenRequest&) { return ScriptedServer::Answer{packed}; };
    HttpClient client({10s, 10s, megabyte});
    const auto answer = finished(client.send(get(server.url())));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("response-too-large"));
}

void TestHttpBodies::severalAreUnderWayAtOnce()
{
    constexpr int several = 5;
    ScriptedServer server;
    server.answer = [](const SeenRequest&) { return ScriptedServer::Answer{}; }; // not yet
    HttpClient client;
    QList<core::Pending<Response>> pendings;
    for (int i = 0; i < several; ++i)
        pendings += client.send(get(server.url()));
    QTRY_COMPARE(server.seen().size(), several);
    for (const auto& pending : std::as_const(pendings)) {
        QVERIFY(!pending.isFinished());
        pending.cancel();
        QVERIFY(pending.isFinished());
    }
}

void TestHttpBodies::aConnectionServesOneRequestAfterAnother()
{
    ScriptedServer server;
    HttpClient client;
    for (int i = 0; i < 5; ++i)
        QVERIFY(finished(client.send(get(server.url()))));
    QCOMPARE(server.seen().size(), 5);
    QCOMPARE(server.connections(), 1);
}

// Whoever asks plans what comes next meanwhile, and has no time for events.
void TestHttpBodies::aBodyLeavesWhileTheSenderIsAtWork()
{
    QSemaphore hasArrived;
    const Peer peer([&](const SeenRequest& request) {
        if (request.body.size() == megabyte)
            hasArrived.release();
    });
    HttpClient client;
    const auto pending = client.send(peer.post(QByteArray(megabyte, ' ')));
    QVERIFY(hasArrived.tryAcquire(1, 60'000));
    QVERIFY(!pending.isFinished()); // the answer waits for its turn
    QVERIFY(finished(pending));
}

void TestHttpBodies::aCancelCountsBeforeTheAnswerIsHeard_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<core::Outcome>("outcome");
    QTest::newRow("a write may have been executed") << true << core::Outcome::Unknown;
    QTest::newRow("a question has changed nothing") << false << core::Outcome::NotExecuted;
}

void TestHttpBodies::aCancelCountsBeforeTheAnswerIsHeard()
{
    QFETCH(const bool, write);
    const Peer peer([](const SeenRequest&) {});
    HttpClient client;
    const test::NetLog log;
    Request request = peer.post("{}");
    request.write = write;
    auto pending = client.send(request);
    // Its line in the log tells that the answer is there, and no event has been taken meanwhile.
    const QDeadlineTimer patience(60'000);
    while (log.lines().isEmpty() && !patience.hasExpired())
        QThread::yieldCurrentThread();
    QVERIFY(log.lines().constFirst().contains(QStringLiteral("-> 200")));
    QVERIFY(!pending.isFinished());
    pending.cancel();
    QVERIFY(pending.isFinished());
    const auto answer = pending.take();
    QVERIFY(!answer);
    const core::Error& error = answer.error();
    QCOMPARE(error.code, QStringLiteral("cancelled"));
    QTEST(error.outcome, "outcome");
    QVERIFY(log.lines().constFirst().startsWith(error.requestId + u' '));
}

void TestHttpBodies::aSecretBodyArrivesAndEndsWithItsRequest()
{
    ScriptedServer server;
    HttpClient client;
    Request request = get(server.url());
    request.method = "POST";
    request.contentType = "application/x-www-form-urlencoded";
    request.secretBody = core::shared(core::Secret("client_secret=hush"));
    request.bearer = core::shared(core::Secret("t0ken"));
    const std::weak_ptr<const core::Secret> body = request.secretBody;
    const std::weak_ptr<const core::Secret> bearer = request.bearer;
    const auto answer = finished(client.send(std::exchange(request, {})));
    QVERIFY(answer);
    const SeenRequest seen = server.seen().constFirst();
    QCOMPARE(seen.body, QByteArray("client_secret=hush"));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer t0ken"));
    QTRY_VERIFY(body.expired());
    QVERIFY(bearer.expired());
}

void TestHttpBodies::aSecretEndsWithACancelledRequest()
{
    ScriptedServer server;
    server.answer = [](const SeenRequest&) { return ScriptedServer::Answer{}; };
    HttpClient client;
    Request request = get(server.url());
    request.method = "POST";
    request.secretBody = core::shared(core::Secret("client_secret=hush"));
    const std::weak_ptr<const core::Secret> body = request.secretBody;
    auto pending = client.send(std::exchange(request, {}));
    QTRY_COMPARE(server.seen().size(), 1);
    pending.cancel();
    QTRY_VERIFY(body.expired());
}

void TestHttpBodies::aBodyIsCancelledInItsMiddle()
{
    const QByteArray whole = ScriptedServer::json(QByteArray(4 * megabyte, ' '));
    ScriptedServer server;
    server.answer = [&](const SeenRequest&) { return ScriptedServer::Answer{whole.first(2 * megabyte)}; };
    HttpClient client;
    auto pending = client.send(get(server.url()));
    QTRY_COMPARE(server.seen().size(), 1);
    pending.cancel();
    QVERIFY(pending.isFinished());
    const auto answer = pending.take();
    QCOMPARE(answer.error().code, QStringLiteral("cancelled"));
}

QTEST_GUILESS_MAIN(TestHttpBodies)
#include "tst_http_bodies.moc"
