// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_client.h"
#include "net/scripted_server.h"

#include <QTest>

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
