// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/harness.h"
#include "net/net_waiter.h"
#include "salesforce/browser_sign_in.h"
#include "salesforce/scripted_browser.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace lockstep;
using namespace std::chrono_literals;
using test::ScriptedBrowser;

namespace {

// A port that nobody listens on at the moment.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QUrl with(const QUrl& url, const QString& path)
{
    QUrl other = url;
    other.setPath(path);
    return other;
}

} // namespace

// The sign-in in the browser, against lockstep-sandbox as a process: what the user and what others may do.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<e2e::Harness> m_harness;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<ScriptedBrowser> m_browser;
    salesforce::ClientOptions m_options;
    std::unique_ptr<salesforce::BrowserSignIn> m_signIn;
    net::NetWaiter m_waiter;
    quint16 m_port = 0;

    net::RedirectOptions redirect(const QList<quint16>& ports)
    {
        net::RedirectOptions options;
        options.ports = ports;
        for (const quint16 port : ports)
            m_harness->control("POST", QStringLiteral("redirect-uri"),
                               {{QStringLiteral("uri"), uriOf(port)}});
        return options;
    }
    static QString uriOf(quint16 port)
    {
        return QStringLiteral("http://localhost:%1/OauthRedirect").arg(port);
    }
    core::Expected<core::Secret> signIn() { return m_waiter.await(m_signIn->start(redirect({m_port})), {}); }
    static QString codeOf(const core::Expected<core::Secret>& token)
    {
        return token ? QStringLiteral("signed in") : token.error().code;
    }
    // The requests to the token endpoint.
    qsizetype exchanges()
    {
        const QList<QJsonObject> journal = m_harness->journal();
        return std::count_if(journal.begin(), journal.end(), [](const QJsonObject& entry) {
            return entry[u"path"].toString().endsWith(QLatin1String("/oauth2/token"));
        });
    }
    static bool isFree(quint16 port)
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost, port);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_harness = std::make_unique<e2e::Harness>();
        QVERIFY2(m_harness->startSandbox({QStringLiteral("--leads"), QStringLiteral("3")}),
                 qPrintable(m_harness->why()));
    }
    void cleanupTestCase() { m_harness.reset(); }
    void init()
    {
        m_options = {};
        m_options.loginUrl = m_harness->salesforceUrl();
        m_options.clientId = m_harness->salesforceClientId();
        m_options.flow = QStringLiteral("browser");
        m_http = std::make_unique<net::HttpClient>();
        m_browser = std::make_unique<ScriptedBrowser>();
        m_signIn = std::make_unique<salesforce::BrowserSignIn>(m_options, *m_http, *m_browser);
        m_port = freePort();
        m_harness->markJournal();
    }
    void cleanup()
    {
        m_signIn.reset();
        m_browser.reset();
        m_http.reset();
    }

    void whoAllowsIsSignedIn()
    {
        const auto token = signIn();
        QCOMPARE(codeOf(token), QStringLiteral("signed in"));
        QVERIFY(!token->isEmpty());
        QTRY_COMPARE(m_browser->visits().size(), 1);
        QCOMPARE(m_browser->visits().constFirst().status, 200);
        QVERIFY(!m_browser->visits().constFirst().body.contains("code"));
        QVERIFY(isFree(m_port));
    }

    void theQuestionIsAskedAsTheStandardsSay()
    {
        m_options.username = QStringLiteral("ada@example.com");
        QVERIFY(signIn());
        const QUrlQuery query(m_browser->opened());
        QCOMPARE(query.queryItemValue(QStringLiteral("response_type")), QStringLiteral("code"));
        QCOMPARE(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded), uriOf(m_port));
        QCOMPARE(query.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded),
                 QStringLiteral("api refresh_token"));
        QCOMPARE(query.queryItemValue(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
        QCOMPARE(query.queryItemValue(QStringLiteral("code_challenge")).size(), 43);
        QCOMPARE(query.queryItemValue(QStringLiteral("state")).size(), 43);
        QCOMPARE(query.queryItemValue(QStringLiteral("login_hint"), QUrl::FullyDecoded),
                 QStringLiteral("ada@example.com"));
        const QString stateBefore = query.queryItemValue(QStringLiteral("state"));
        QVERIFY(signIn());
        QVERIFY(QUrlQuery(m_browser->opened()).queryItemValue(QStringLiteral("state")) != stateBefore);
    }

    void whoRefusesIsNot()
    {
        m_browser->allows = false;
        const auto token = signIn();
        QCOMPARE(codeOf(token), QStringLiteral("sign-in-refused"));
        QCOMPARE(token.error().message, QStringLiteral("end-user denied authorization"));
        QCOMPARE(exchanges(), 0);
    }

    void anAnswerWithoutOurStateEndsIt_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("another") << QStringLiteral("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        QTest::newRow("an empty one") << QString();
        QTest::newRow("a cut one") << QStringLiteral("A");
    }
    void anAnswerWithoutOurStateEndsIt()
    {
        QFETCH(QString, state);
        m_browser->detour = [state](const QUrl& sent) {
            QUrlQuery query(sent);
            query.removeAllQueryItems(QStringLiteral("state"));
            query.addQueryItem(QStringLiteral("state"), state);
            QUrl tampered = sent;
            tampered.setQuery(query);
            return QList<QUrl>{tampered};
        };
        QCOMPARE(codeOf(signIn()), QStringLiteral("sign-in-tampered"));
        QTRY_COMPARE(m_browser->visits().size(), 1);
        QCOMPARE(m_browser->visits().constFirst().status, 400);
        QCOMPARE(exchanges(), 0);
        QVERIFY(isFree(m_port));
    }

    void otherPagesAreNotThere()
    {
        m_browser->detour = [](const QUrl& sent) {
            return QList<QUrl>{with(sent, QStringLiteral("/favicon.ico")),
                               with(sent, QStringLiteral("/OauthRedirect/")),
                               with(sent, QStringLiteral("/oauthredirect")), sent};
        };
        QCOMPARE(codeOf(signIn()), QStringLiteral("signed in"));
        QTRY_COMPARE(m_browser->visits().size(), 4);
        for (qsizetype page = 0; page < 3; ++page)
            QCOMPARE(m_browser->visits().at(page).status, 404);
        QCOMPARE(m_browser->visits().constLast().status, 200);
    }

    void aSecondAnswerFindsNobody()
    {
        m_browser->detour = [](const QUrl& sent) { return QList<QUrl>{sent, sent}; };
        QSignalSpy ended(m_browser.get(), &ScriptedBrowser::finished);
        QCOMPARE(codeOf(signIn()), QStringLiteral("signed in"));
        QVERIFY(ended.count() > 0 || ended.wait());
        QCOMPARE(m_browser->visits().size(), 2);
        QCOMPARE(m_browser->visits().constLast().status, 0);
        QCOMPARE(exchanges(), 1);
    }

    void whatIsNoBrowserIsTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        const QByteArray host = "Host: localhost:PORT\r\n";
        QTest::newRow("another method")
            << "POST /OauthRedirect?code=x HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n"
            << QByteArray("405");
        QTest::newRow("another name for us")
            << QByteArray("GET /OauthRedirect?code=x HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n")
            << QByteArray("404");
        QTest::newRow("no name") << QByteArray("GET /OauthRedirect?code=x HTTP/1.1\r\n\r\n")
                                 << QByteArray("404");
        QTest::newRow("noise") << QByteArray("\x16\x03\x01 what\r\n\r\n") << QByteArray("400");
        QTest::newRow("without end") << "GET /" + QByteArray(9'000, 'a') << QByteArray("400");
    }
    void whatIsNoBrowserIsTurnedAway()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        m_browser->present = false;
        auto pending = m_signIn->start(redirect({m_port}));
        QTcpSocket stranger;
        QTcpSocket silent; // browsers open connections ahead
        silent.connectToHost(QHostAddress::LocalHost, m_port);
        stranger.connectToHost(QHostAddress::LocalHost, m_port);
        QTRY_COMPARE(stranger.state(), QAbstractSocket::ConnectedState);
        stranger.write(request.replace("PORT", QByteArray::number(m_port)));
        QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(stranger.readAll().split(' ').value(1), status);
        QVERIFY(!pending.isFinished());
        // It is still there for the one that is meant.
        m_browser->present = true;
        m_browser->open(m_browser->opened());
        QCOMPARE(codeOf(m_waiter.await(pending, {})), QStringLiteral("signed in"));
    }

    void whoNeverAnswersIsNotWaitedFor()
    {
        m_browser->present = false;
        net::RedirectOptions options = redirect({m_port});
        options.deadline = 20ms;
        QCOMPARE(codeOf(m_waiter.await(m_signIn->start(options), {})), QStringLiteral("sign-in-timed-out"));
        QVERIFY(isFree(m_port));
    }

    void aTakenPortIsPassedOver()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto token = m_waiter.await(m_signIn->start(redirect({other.serverPort(), m_port})), {});
        QCOMPARE(codeOf(token), QStringLiteral("signed in"));
        QTRY_COMPARE(m_browser->visits().size(), 1);
        QCOMPARE(m_browser->visits().constFirst().url.port(), int(m_port));
    }

    void withoutAFreePortThereIsNone()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto token = m_waiter.await(m_signIn->start(redirect({other.serverPort()})), {});
        QCOMPARE(codeOf(token), QStringLiteral("sign-in-ports-taken"));
        QCOMPARE(token.error().arguments, QStringList{QString::number(other.serverPort())});
        QVERIFY(m_browser->opened().isEmpty());
    }

    void whoStopsItIsNotKept()
    {
        m_browser->present = false;
        auto pending = m_signIn->start(redirect({m_port}));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(codeOf(m_waiter.await(pending, stop.get_token())), QStringLiteral("cancelled"));
        QVERIFY(isFree(m_port));
    }

    // Whoever reads the code on its way cannot use it: only we know what its challenge was made of.
    void aStolenCodeOpensNothing()
    {
        QByteArray code;
        m_browser->detour = [&code](const QUrl& sent) {
            code = QUrlQuery(sent).queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded).toLatin1();
            return QList<QUrl>();
        };
        auto pending = m_signIn->start(redirect({m_port}));
        QTRY_VERIFY(!code.isEmpty());
        salesforce::TokenEndpoint thief(m_options, *m_http);
        const auto stolen = m_waiter.await(
            thief.ask(core::Secret(
                "grant_type=authorization_code&code=" + QUrl::toPercentEncoding(QString::fromLatin1(code))
                + "&client_id=" + QUrl::toPercentEncoding(m_options.clientId) + "&redirect_uri="
                + QUrl::toPercentEncoding(uriOf(m_port)) + "&code_verifier=" + QByteArray(43, 'x'))),
            {});
        QVERIFY(!stolen);
        QCOMPARE(stolen.error().message, QStringLiteral("invalid code verifier"));
        pending.cancel();
    }

    void aTokenThatWasTakenBackIsDead()
    {
        const auto token = signIn();
        QVERIFY(token);
        QVERIFY(m_waiter.await(m_signIn->revoke(*token), {}));
        const auto again = m_waiter.await(m_signIn->revoke(*token), {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, QStringLiteral("invalid_token"));
    }
};

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_e2e_browser.moc"
