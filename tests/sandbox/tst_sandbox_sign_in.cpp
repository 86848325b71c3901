// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace lockstep::sandbox;

// Sign-in by the browser: the page, codes that work once and not for long, the verifier, grants and
// what ends them.
class TestSandboxSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pageAsksAndSendsBack();
    void codeIsGoodOnceAndForAWhile();
    void verifierMustFitTheChallenge_data();
    void verifierMustFitTheChallenge();
    void appMayDemandPkceAndSecret();
    void onlyRegisteredAddressesAreSentTo();
    void replacedRefreshTokenEndsTheGrant();
    void parallelRefreshIsRefused();
    void answersComeInTheFormAskedFor();
    void idTokenComesWithOpenId();
    void grantsSurviveARestart();

private:
    using Form = QList<std::pair<QString, QString>>;

    void start(const QString& stateFile = {});
    ProbeAnswer post(const QByteArray& endpoint, const Form& form);
    QUrlQuery authorize(const Form& more = {}, const QString& decision = QStringLiteral("allow"));
    QJsonObject exchange(const QString& code, const Form& more = {});
    QJsonObject refresh(const QString& token);
    static QString challengeOf(const QByteArray& verifier);

    std::unique_ptr<Host> m_host;
    std::unique_ptr<HttpProbe> m_probe;
};

namespace {
const QString redirect = QStringLiteral("http://localhost:1717/OauthRedirect");

QByteArray encoded(const QList<std::pair<QString, QString>>& form)
{
    QByteArray text;
    for (const auto& [name, value] : form)
        text += (text.isEmpty() ? "" : "&") + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    return text;
}
} // namespace

void TestSandboxSignIn::start(const QString& stateFile)
{
    m_probe.reset();
    m_host.reset();
    Options options;
    options.population = {1, 0, 0, 1};
    options.stateFile = stateFile;
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<HttpProbe>(m_host->salesforce().url);
}

void TestSandboxSignIn::init()
{
    start();
}

QString TestSandboxSignIn::challengeOf(const QByteArray& verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

ProbeAnswer TestSandboxSignIn::post(const QByteArray& endpoint, const Form& form)
{
    return m_probe->send("POST", "/services/oauth2/" + endpoint, encoded(form),
                         {{"Content-Type", "application/x-www-form-urlencoded"}});
}

QUrlQuery TestSandboxSignIn::authorize(const Form& more, const QString& decision)
{
    const Form form = Form{{QStringLiteral("response_type"), QStringLiteral("code")},
                           {QStringLiteral("client_id"), m_host->salesforce().clientId},
                           {QStringLiteral("redirect_uri"), redirect},
                           {QStringLiteral("decision"), decision}}
        + more;
    const ProbeAnswer answer = post("authorize", form);
    return QUrlQuery(QUrl::fromEncoded(answer.headers.value("location")));
}

QJsonObject TestSandboxSignIn::exchange(const QString& code, const Form& more)
{
    return post("token",
                Form{{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                     {QStringLiteral("client_id"), m_host->salesforce().clientId},
                     {QStringLiteral("redirect_uri"), redirect},
                     {QStringLiteral("code"), code}}
                    + more)
        .object();
}

QJsonObject TestSandboxSignIn::refresh(const QString& token)
{
    return post("token",
                {{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                 {QStringLiteral("client_id"), m_host->salesforce().clientId},
                 {QStringLiteral("refresh_token"), token}})
        .object();
}

void TestSandboxSignIn::pageAsksAndSendsBack()
{
    const QByteArray query = encoded({{QStringLiteral("response_type"), QStringLiteral("code")},
                                      {QStringLiteral("client_id"), m_host->salesforce().clientId},
                                      {QStringLiteral("redirect_uri"), redirect},
                                      {QStringLiteral("state"), QStringLiteral("\"<&>")}});
    const ProbeAnswer page = m_probe->send("GET", "/services/oauth2/authorize?" + query);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("name=\"state\" value=\"&quot;&lt;&amp;&gt;\""));
    const QUrlQuery refused =
        authorize({{QStringLiteral("state"), QStringLiteral("s")}}, QStringLiteral("deny"));
    QCOMPARE(refused.queryItemValue(QStringLiteral("error")), QStringLiteral("access_denied"));
    QCOMPARE(refused.queryItemValue(QStringLiteral("state")), QStringLiteral("s"));
    m_host->edit([](World& world) { world.settings.salesforce.autoApprove = true; });
    QCOMPARE(m_probe->send("GET", "/services/oauth2/authorize?" + query).status, 302);
}

void TestSandboxSignIn::codeIsGoodOnceAndForAWhile()
{
    const QString code = authorize().queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    QVERIFY(code.endsWith(QLatin1String("==")));
    QVERIFY(!exchange(code)[u"refresh_token"].toString().isEmpty());
    QCOMPARE(exchange(code)[u"error_description"].toString(), QStringLiteral("expired authorization code"));
    const QString old = authorize().queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    m_host->edit([](World& world) { world.clock.advance(601); });
    QCOMPARE(exchange(old)[u"error_description"].toString(), QStringLiteral("expired authorization code"));
    QCOMPARE(exchange(QStringLiteral("x"))[u"error_description"].toString(),
             QStringLiteral("invalid authorization code"));
}

void TestSandboxSignIn::verifierMustFitTheChallenge_data()
{
    QTest::addColumn<QByteArray>("verifier");
    QTest::addColumn<bool>("good");
    QTest::newRow("the one that was hashed") << QByteArray(50, 'v') << true;
    QTest::newRow("longer than the standard allows") << QByteArray(171, 'v') << true;
    QTest::newRow("another") << QByteArray("w") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestSandboxSignIn::verifierMustFitTheChallenge()
{
    QFETCH(QByteArray, verifier);
    QFETCH(bool, good);
    const QString challenge = challengeOf(good ? verifier : QByteArray(50, 'v'));
    const QString code = authorize({{QStringLiteral("code_challenge"), challenge}})
                             .queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    const Form sent =
        verifier.isEmpty() ? Form() : Form{{QStringLiteral("code_verifier"), QString::fromLatin1(verifier)}};
    const QJsonObject answer = exchange(code, sent);
    QCOMPARE(answer.contains(u"access_token"), good);
    if (!good)
        QCOMPARE(answer[u"error_description"].toString(), QStringLiteral("invalid code verifier"));
}

void TestSandboxSignIn::appMayDemandPkceAndSecret()
{
    m_host->edit([](World& world) {
        world.settings.salesforce.requirePkce = true;
        world.settings.salesforce.requireSecret = true;
    });
    QCOMPARE(authorize().queryItemValue(QStringLiteral("error")), QStringLiteral("invalid_request"));
    const QString code = authorize({{QStringLiteral("code_challenge"), challengeOf("v")}})
                             .queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    const Form verifier{{QStringLiteral("code_verifier"), QStringLiteral("v")}};
    QCOMPARE(exchange(code, verifier)[u"error"].toString(), QStringLiteral("invalid_client"));
    const Form secret{{QStringLiteral("client_secret"), m_host->salesforce().clientSecret}};
    QVERIFY(exchange(code, verifier + secret).contains(u"access_token"));
}

void TestSandboxSignIn::onlyRegisteredAddressesAreSentTo()
{
    const QString other = QStringLiteral("http://localhost:9999/x");
    const auto ask = [&] {
        return post("authorize",
                    {{QStringLiteral("response_type"), QStringLiteral("code")},
                     {QStringLiteral("client_id"), m_host->salesforce().clientId},
                     {QStringLiteral("redirect_uri"), other},
                     {QStringLiteral("decision"), QStringLiteral("allow")}})
            .status;
    };
    QCOMPARE(ask(), 400);
    HttpProbe control(m_host->marketo().url);
    control.send("POST", "/__sandbox/redirect-uri", R"({"uri":"http://localhost:9999/x"})");
    QCOMPARE(ask(), 302);
}

void TestSandboxSignIn::replacedRefreshTokenEndsTheGrant()
{
    m_host->edit([](World& world) { world.settings.salesforce.rotateRefreshTokens = true; });
    const QString code = authorize().queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    const QString first = exchange(code)[u"refresh_token"].toString();
    const QJsonObject answer = refresh(first);
    const QString second = answer[u"refresh_token"].toString();
    QVERIFY(!second.isEmpty() && second != first);
    m_probe->setToken(answer[u"access_token"].toString().toLatin1());
    QCOMPARE(m_probe->send("GET", "/services/data/v62.0/limits").status, 200);
    QCOMPARE(refresh(first)[u"error_description"].toString(), QStringLiteral("expired access/refresh token"));
    QCOMPARE(m_probe->send("GET", "/services/data/v62.0/limits").status, 401);
    QCOMPARE(refresh(second)[u"error"].toString(), QStringLiteral("invalid_grant"));
}

void TestSandboxSignIn::parallelRefreshIsRefused()
{
    const QString code = authorize().queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    const QString token = exchange(code)[u"refresh_token"].toString();
    QVERIFY(refresh(token).contains(u"access_token"));
    // The answer of an earlier request is taken to be on its way still.
    m_host->edit([&token](World& world) {
        world.grants.byToken(token.toLatin1())->busyUntilMs = QDateTime::currentMSecsSinceEpoch() + 60'000;
    });
    QCOMPARE(refresh(token)[u"error_description"].toString(),
             QStringLiteral("token request is already being processed"));
    m_host->edit([](World& world) { world.settings.salesforce.blockParallelRefresh = false; });
    QVERIFY(refresh(token).contains(u"access_token"));
}

void TestSandboxSignIn::answersComeInTheFormAskedFor()
{
    const Form form{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                    {QStringLiteral("client_id"), m_host->salesforce().clientId},
                    {QStringLiteral("client_secret"), m_host->salesforce().clientSecret}};
    const auto body = [&](const char* name) {
        return post("token", form + Form{{QStringLiteral("format"), QLatin1String(name)}}).body;
    };
    QVERIFY(body("xml").contains("<token_type>Bearer</token_type>"));
    QVERIFY(body("urlencoded").contains("token_type=Bearer"));
    QVERIFY(body("json").startsWith('{'));
}

void TestSandboxSignIn::idTokenComesWithOpenId()
{
    const auto token = [this](const QString& scope) {
        return exchange(authorize({{QStringLiteral("scope"), scope}})
                            .queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded));
    };
    QVERIFY(!token(QStringLiteral("api refresh_token")).contains(u"id_token"));
    const QJsonObject answer = token(QStringLiteral("openid api refresh_token"));
    const QList<QByteArray> parts = answer[u"id_token"].toString().toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    const auto json = [&parts](int part) {
        return QJsonDocument::fromJson(QByteArray::fromBase64(parts[part], QByteArray::Base64UrlEncoding))
            .object();
    };
    QCOMPARE(json(0)[u"typ"].toString(), QStringLiteral("JWT"));
    QCOMPARE(json(1)[u"sub"], answer[u"id"]);
    QCOMPARE(json(1)[u"aud"].toString(), m_host->salesforce().clientId);
    QVERIFY(refresh(answer[u"refresh_token"].toString()).contains(u"id_token"));
}

void TestSandboxSignIn::grantsSurviveARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("world.json"));
    start(file);
    const QString code = authorize().queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    const QString token = exchange(code)[u"refresh_token"].toString();
    QVERIFY(m_host->stop());
    start(file);
    QVERIFY(refresh(token).contains(u"access_token"));
}

QTEST_GUILESS_MAIN(TestSandboxSignIn)
#include "tst_sandbox_sign_in.moc"
