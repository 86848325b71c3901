// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_client.h"
#include "net/json_reply.h"
#include "net/redact.h"
#include "net/scripted_server.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace lockstep;
using namespace lockstep::net;
using namespace std::chrono_literals;
using lockstep::test::ScriptedServer;
using lockstep::test::SeenRequest;

namespace {

using Then = ScriptedServer::Then;

core::Expected<Response> finished(core::Pending<Response> pending)
{
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 60'000))
        qFatal("the exchange never ended");
    return pending.take();
}

Request write(const QUrl& url, const QByteArray& method = "POST", const QByteArray& body = "{\"a\":1}")
{
    Request request;
    request.method = method;
    request.url = url;
    request.body = body;
    request.contentType = "application/json";
    request.write = true;
    return request;
}

Request get(const QUrl& url)
{
    Request request;
    request.url = url;
    return request;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesStatusHeadersBodyAndDate();
    void sendsUserAgentHeadersAndBody();
    void statusOfFailureIsAnAnswer_data();
    void statusOfFailureIsAnAnswer();
    void unpacksGzip();
    void lostWriteIsUnknownAndNeverSentAgain_data();
    void lostWriteIsUnknownAndNeverSentAgain();
    void lostWriteOnKeptAliveConnectionIsNotSentAgain();
    void refusedAndUnresolvedAreNotSent();
    void unverifiedCertificateIsNotSent();
    void hangingServerTimesOut_data();
    void hangingServerTimesOut();
    void whoMayTakeLongMayBeSilentAsLong();
    void cancelEndsAtOnce();
    void endOfTheClientCancels();
    void truncatedBody_data();
    void truncatedBody();
    void tooLargeAnswerIsCutOff();
    void redirectIsNotFollowed();
    void plainHttpOnlyForLoopback_data();
    void plainHttpOnlyForLoopback();
    void logHidesValues();
};

void TestHttpClient::givesStatusHeadersBodyAndDate()
{
    ScriptedServer server;
    server.answer = [](const SeenRequest&) {
        return ScriptedServer::Answer{
            ScriptedServer::reply(200, "{\"x\":1}", {"Date: Mon, 23 Nov 2026 18:53:30 GMT", "X-Thing: Yes"})};
    };
    HttpClient client;
    const auto answer = finished(client.send(get(server.url())));
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->header("x-thing"), QByteArray("Yes"));
    QCOMPARE(answer->body, QByteArray("{\"x\":1}"));
    QCOMPARE(answer->date, QDateTime(QDate(2026, 11, 23), QTime(18, 53, 30), Qt::UTC));
    QVERIFY(!answer->requestId.isEmpty());
}

void TestHttpClient::sendsUserAgentHeadersAndBody()
{
    ScriptedServer server;
    HttpClient client;
    Request request = write(server.url(QStringLiteral("/a?q=1")), "PATCH", "{\"n\":\"\xc3\xa9\"}");
    request.headers = {{"If-Unmodified-Since", "then"}};
    QVERIFY(finished(client.send(request)));
    const SeenRequest& seen = server.seen().constFirst();
    QCOMPARE(seen.method, QByteArray("PATCH"));
    QCOMPARE(seen.target, QByteArray("/a?q=1"));
    QCOMPARE(seen.headers.value("if-unmodified-since"), QByteArray("then"));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
    QVERIFY(seen.headers.value("user-agent").startsWith("Lockstep/"));
    QVERIFY(seen.headers.value("accept-encoding").contains("gzip"));
    QCOMPARE(seen.body, request.body);
}

void TestHttpClient::statusOfFailureIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {304, 400, 401, 403, 404, 412, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::statusOfFailureIsAnAnswer()
{
    QFETCH(const int, status);
    ScriptedServer server;
    server.answer = [status](const SeenRequest&) {
        return ScriptedServer::Answer{ScriptedServer::reply(status, status == 304 ? "" : "[{\"e\":1}]")};
    };
    HttpClient client;
    const auto answer = finished(client.send(write(server.url())));
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    if (status != 304)
        QCOMPARE(answer->body, QByteArray("[{\"e\":1}]"));
    QCOMPARE(server.seen().size(), 1);
}

void TestHttpClient::unpacksGzip()
{
    // gzip of {"x":1}
    const QByteArray packed = QByteArray::fromHex("1f8b0800000000000203ab56aa50b232ac05005c59eb3b07000000");
    ScriptedServer server;
    server.answer = [&](const SeenRequest&) {
        return ScriptedServer::Answer{ScriptedServer::reply(200, packed, {"Content-Encoding: gzip"})};
    };
    HttpClient client;
    const auto answer = finished(client.send(get(server.url())));
    QVERIFY(answer);
    QCOMPARE(answer->body, QByteArray("{\"x\":1}"));
}

void TestHttpClient::lostWriteIsUnknownAndNeverSentAgain_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("then");
    const QByteArray large(300'000, 'x');
    QTest::newRow("reset") << QByteArray("POST") << QByteArray("{}") << int(Then::Reset);
    QTest::newRow("closed") << QByteArray("POST") << QByteArray("{}") << int(Then::Close);
    QTest::newRow("patch, large") << QByteArray("PATCH") << large << int(Then::Close);
    QTest::newRow("delete without body") << QByteArray("DELETE") << QByteArray() << int(Then::Close);
    QTest::newRow("delete, reset") << QByteArray("DELETE") << QByteArray() << int(Then::Reset);
}

void TestHttpClient::lostWriteIsUnknownAndNeverSentAgain()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    QFETCH(const int, then);
    ScriptedServer server;
    server.answer = [then](const SeenRequest&) { return ScriptedServer::Answer{"", Then(then)}; };
    HttpClient client;
    const auto answer = finished(client.send(write(server.url(), method, body)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().outcome, core::Outcome::Unknown);
    QCOMPARE(answer.error().code, QStringLiteral("connection-lost"));
    QCOMPARE(server.seen().size(), 1);
}

void TestHttpClient::lostWriteOnKeptAliveConnectionIsNotSentAgain()
{
    ScriptedServer server;
    HttpClient client;
    QVERIFY(finished(client.send(get(server.url()))));
    server.answer = [](const SeenRequest&) { return ScriptedServer::Answer{"", Then::Close}; };
    for (const char* method : {"POST", "DELETE"}) {
        const auto seen = server.seen().size();
        const auto answer = finished(
            client.send(write(server.url(), method, *method == 'P' ? QByteArray("{}") : QByteArray())));
        QVERIFY(!answer);
        QCOMPARE(answer.error().outcome, core::Outcome::Unknown);
        QCOMPARE(server.seen().size(), seen + 1);
    }
}

void TestHttpClient::refusedAndUnresolvedAreNotSent()
{
    HttpClient client;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()));
    closed.close();
    const auto refused = finished(client.send(write(url)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("connection-refused"));
    QCOMPARE(refused.error().outcome, core::Outcome::NotSent);

    const auto unresolved = finished(client.send(write(QUrl(QStringLiteral("https://nowhere.invalid/")))));
    QVERIFY(!unresolved);
    QCOMPARE(unresolved.error().code, QStringLiteral("host-not-found"));
    QCOMPARE(unresolved.error().outcome, core::Outcome::NotSent);
}

void TestHttpClient::unverifiedCertificateIsNotSent()
{
    QTcpServer plain; // speaks no TLS at all: the handshake cannot succeed
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    const auto received = std::make_shared<QByteArray>();
    connect(&plain, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* const socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [received, socket] {
            *received += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
    });
    HttpClient client;
    const auto answer =
        finished(client.send(write(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort())))));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("tls-failed"));
    QCOMPARE(answer.error().outcome, core::Outcome::NotSent);
    QVERIFY(!received->contains("POST"));
}

void TestHttpClient::hangingServerTimesOut_data()
{
    QTest::addColumn<int>("deadline");
    QTest::addColumn<int>("idle");
    // Long enough for the request to have left by then.
    QTest::newRow("deadline") << 1'000 << 60'000;
    QTest::newRow("idle") << 60'000 << 1'000;
}

void TestHttpClient::hangingServerTimesOut()
{
    QFETCH(const int, deadline);
    QFETCH(const int, idle);
    ScriptedServer server;
    server.answer = [](const SeenRequest&) { return ScriptedServer::Answer{"HTTP/1.1 200 OK\r\n"}; };
    HttpClient client({std::chrono::milliseconds(deadline), std::chrono::milliseconds(idle)});
    const auto answer = finished(client.send(write(server.url())));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("timed-out"));
    QCOMPARE(answer.error().outcome, core::Outcome::Unknown);
    QCOMPARE(answer.error().arguments, (QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("1")}));
}

void TestHttpClient::whoMayTakeLongMayBeSilentAsLong()
{
    ScriptedServer server;
    server.answer = [](const SeenRequest&) { return ScriptedServer::Answer{"HTTP/1.1 200 OK\r\n"}; };
    HttpClient client({.deadline = std::chrono::minutes(1), .idle = std::chrono::milliseconds(150)});
    Request request = write(server.url());
    request.deadline = std::chrono::milliseconds(1500);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!finished(client.send(request)));
    QVERIFY(timer.elapsed() > 1000); // Qt's coarse timers may be early
}

void TestHttpClient::cancelEndsAtOnce()
{
    ScriptedServer server;
    server.answer = [](const SeenRequest&) { return ScriptedServer::Answer{}; };
    HttpClient client;
    auto pending = client.send(write(server.url()));
    QTRY_COMPARE(server.seen().size(), 1);
    pending.cancel();
    QVERIFY(pending.isFinished());
    const auto answer = pending.take();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("cancelled"));
    QCOMPARE(answer.error().outcome, core::Outcome::Unknown);
}

void TestHttpClient::endOfTheClientCancels()
{
    ScriptedServer server;
    auto client = std::make_unique<HttpClient>();
    auto pending = client->send(get(server.url()));
    client.reset();
    QVERIFY(pending.isFinished());
    QCOMPARE(pending.take().error().code, QStringLiteral("cancelled"));
}

void TestHttpClient::truncatedBody_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("content length") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"result\":[1");
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
        "chunked\r\n\r\nff\r\n{\"result\":[1");
    QTest::newRow("no length") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"result\":[1");
}

void TestHttpClient::truncatedBody()
{
    QFETCH(const QByteArray, reply);
    ScriptedServer server;
    server.answer = [reply](const SeenRequest&) { return ScriptedServer::Answer{reply, Then::Close}; };
    HttpClient client;
    const auto answer = finished(client.send(write(server.url())));
    const core::Error error = answer ? parseJson(*answer, true).error() : answer.error();
    QCOMPARE(error.code, QStringLiteral("truncated-body"));
    QCOMPARE(error.outcome, core::Outcome::Unknown);
    QCOMPARE(server.seen().size(), 1);
}

void TestHttpClient::tooLargeAnswerIsCutOff()
{
    ScriptedServer server;
    server.answer = [](const SeenRequest&) {
        return ScriptedServer::Answer{ScriptedServer::json(QByteArray(3 * 1024 * 1024, ' '))};
    };
    HttpClient client({10s, 10s, 1024 * 1024});
    const auto answer = finished(client.send(get(server.url())));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("response-too-large"));
    QCOMPARE(answer.error().arguments.value(1), QStringLiteral("1"));
}

void TestHttpClient::redirectIsNotFollowed()
{
    ScriptedServer thief;
    ScriptedServer server;
    server.answer = [&](const SeenRequest&) {
        return ScriptedServer::Answer{
            ScriptedServer::reply(302, "", {"Location: " + thief.url(QStringLiteral("/grab")).toEncoded()})};
    };
    HttpClient client;
    Request request = get(server.url());
    request.headers = {{"Authorization", "Bearer secret"}};
    const auto answer = finished(client.send(request));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("redirected"));
    QCOMPARE(answer.error().outcome, core::Outcome::NotExecuted);
    QVERIFY(thief.seen().isEmpty());
}

void TestHttpClient::plainHttpOnlyForLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << QStringLiteral("https://acme.my.salesforce.com") << true;
    QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:80") << true;
    QTest::newRow("127.1.2.3") << QStringLiteral("http://127.1.2.3") << true;
    QTest::newRow("::1") << QStringLiteral("http://[::1]:8080/x") << true;
    QTest::newRow("localhost") << QStringLiteral("http://localhost:9") << true;
    QTest::newRow("host") << QStringLiteral("http://acme.my.salesforce.com") << false;
    QTest::newRow("address") << QStringLiteral("http://10.0.0.1") << false;
    QTest::newRow("disguised") << QStringLiteral("http://127.0.0.1.example.com") << false;
    QTest::newRow("other scheme") << QStringLiteral("ftp://127.0.0.1") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestHttpClient::plainHttpOnlyForLoopback()
{
    QFETCH(const QString, url);
    QFETCH(const bool, allowed);
    QCOMPARE(isAllowed(QUrl(url)), allowed);
    if (allowed)
        return;
    HttpClient client;
    auto pending = client.send(get(QUrl(url)));
    QVERIFY(pending.isFinished());
    QCOMPARE(pending.take().error().code, QStringLiteral("insecure-url"));
}

void TestHttpClient::logHidesValues()
{
    static QStringList lines;
    lines.clear();
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { lines += text; });
    {
        ScriptedServer server;
        HttpClient client;
        Request request =
            write(server.url(QStringLiteral("/key/ada%40example.com/x?filterValues=ada%40example.com&id=1")),
                  "POST", "client_secret=hush");
        request.headers = {{"Authorization", "Bearer tok123"}};
        finished(client.send(request));
    }
    qInstallMessageHandler(previous);
    const QString log = lines.join(QLatin1Char('\n'));
    QVERIFY(log.contains(QLatin1String("POST http://127.0.0.1")));
    QVERIFY(log.contains(QLatin1String("/key/***/x?filterValues=***&id=***")));
    for (const char* secret : {"ada", "hush", "tok123"})
        QVERIFY2(!log.contains(QLatin1String(secret)), secret);
    QCOMPARE(redacted(QUrl(QStringLiteral("https://me:pw@h/p"))), QStringLiteral("https://h/p"));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
