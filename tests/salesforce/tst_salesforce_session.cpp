// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/scripted_org.h"

#include <QTest>

using namespace lockstep;
using core::Outcome;
using core::RetryClass;
using test::bodyOf;
using test::ScriptedOrg;
using test::ScriptedServer;
using test::SeenRequest;
using test::strings;

namespace {

const QByteArray expired = R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])";
const QByteArray noRows = R"({"totalSize":0,"done":true,"records":[]})";

// A server that answers with these replies in turn, the last one for ever.
std::function<ScriptedServer::Answer(const SeenRequest&)> inTurn(const QList<QByteArray>& replies)
{
    return [replies, n = 0](const SeenRequest&) mutable {
        const int now = std::min<int>(n++, static_cast<int>(replies.size()) - 1);
        return ScriptedServer::Answer{replies.at(now)};
    };
}

core::Expected<core::FindReply> readSomething(ScriptedOrg& org, salesforce::SalesforceClient& client)
{
    return org.await(client.find(core::ObjectType::Lead, QStringLiteral("Email"), strings({"a@x.com"}), {}));
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecretTravelsInTheBodyOnly();
    void anEndedSessionIsRenewedOnce_data();
    void anEndedSessionIsRenewedOnce();
    void aSecondRefusalIsFinal();
    void aRefusedSignInStopsEverything();
    void aSignInThatIsToBeRepeatedIs_data();
    void aSignInThatIsToBeRepeatedIs();
    void withoutASecretNothingIsSent();
    void aTokenIsNeverSentInTheClear();
    void anOrganisationThatMovedIsFollowedBySigningIn();
    void anUnknownFlowIsRefused();
    void callsAreCountedWithoutSignIns();
    void usageAndTimeComeFromEveryReply();
    void aReadIsRepeated_data();
    void aReadIsRepeated();
    void theDayIsUsedUp();
    void aDescribeIsRemembered();
    void aHiddenObjectIsSaid();
    void missingFieldsComeWithSteps();
    void fieldsAreMadeVisibleWithoutAskingWhoWeAre();
};

void TestSession::theSecretTravelsInTheBodyOnly()
{
    ScriptedOrg org;
    QVERIFY(readSomething(org, org.connect()));
    const SeenRequest signIn = org.server.seen().first();
    QCOMPARE(signIn.method, QByteArray("POST"));
    QCOMPARE(signIn.target, QByteArray("/services/oauth2/token"));
    QCOMPARE(signIn.body,
             QByteArray("grant_type=client_credentials&client_id=client%20id"
                        "&client_secret=geheim%26%2B%2F"));
    const SeenRequest query = org.asked().first();
    QCOMPARE(query.headers.value("authorization"), QByteArray("Bearer 00Dxx!token1"));
    QCOMPARE(query.headers.value("sforce-call-options"), QByteArray("client=Lockstep"));
}

void TestSession::anEndedSessionIsRenewedOnce_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("the API") << ScriptedServer::reply(401, expired);
    QTest::newRow("as an object") << ScriptedServer::reply(401, expired.sliced(1).chopped(1));
    QTest::newRow("without a word") << ScriptedServer::reply(401, {});
    QTest::newRow("a page beside the API") << ScriptedServer::reply(403, "Bad_OAuth_Token");
}

void TestSession::anEndedSessionIsRenewedOnce()
{
    QFETCH(QByteArray, refusal);
    ScriptedOrg org;
    org.data = inTurn({refusal, ScriptedServer::json(noRows)});
    QVERIFY(readSomething(org, org.connect()));
    QCOMPARE(org.signIns(), 2);
    QCOMPARE(org.asked().size(), 2);
    QCOMPARE(org.asked().last().headers.value("authorization"), QByteArray("Bearer 00Dxx!token2"));
}

void TestSession::aSecondRefusalIsFinal()
{
    ScriptedOrg org;
    org.data = inTurn({ScriptedServer::reply(401, expired)});
    const auto answer = readSomething(org, org.connect());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("INVALID_SESSION_ID"));
    QCOMPARE(answer.error().retry, RetryClass::Stop);
    QCOMPARE(org.signIns(), 2);
}

void TestSession::aRefusedSignInStopsEverything()
{
    ScriptedOrg org;
    org.server.answer = inTurn({ScriptedServer::reply(
        400, R"({"error":"invalid_client","error_description":"invalid client credentials"})")});
    const auto answer = readSomething(org, org.connect());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("invalid_client"));
    QCOMPARE(answer.error().message, QStringLiteral("invalid client credentials"));
    QCOMPARE(answer.error().retry, RetryClass::Stop);
    QCOMPARE(answer.error().scope, core::ErrorScope::System);
    QCOMPARE(org.server.seen().size(), 1);
}

void TestSession::aSignInThatIsToBeRepeatedIs_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("asked to") << ScriptedServer::reply(
        400, R"({"error":"unknown_error","error_description":"retry your request"})");
    QTest::newRow("overloaded") << ScriptedServer::reply(503, R"({"error":"server_error"})");
}

void TestSession::aSignInThatIsToBeRepeatedIs()
{
    QFETCH(QByteArray, first);
    ScriptedOrg org;
    const auto usual = org.server.answer;
    org.server.answer = [usual, first, n = 0](const SeenRequest& request) mutable {
        return n++ == 0 ? ScriptedServer::Answer{first} : usual(request);
    };
    QVERIFY(readSomething(org, org.connect()));
    QCOMPARE(org.signIns(), 2);
}

void TestSession::anOrganisationThatMovedIsFollowedBySigningIn()
{
    ScriptedOrg org;
    org.data = inTurn({ScriptedServer::reply(302, {}, {"Location: https://moved.my.salesforce.com/"}),
                       ScriptedServer::json(noRows)});
    QVERIFY(readSomething(org, org.connect()));
    QCOMPARE(org.signIns(), 2);

    org.data = inTurn({ScriptedServer::reply(302, {}, {"Location: https://moved.my.salesforce.com/"})});
    const auto answer = readSomething(org, org.connect());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("redirected"));
}

void TestSession::withoutASecretNothingIsSent()
{
    ScriptedOrg org;
    org.secrets.secret.clear();
    const auto answer = readSomething(org, org.connect());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("no-secret"));
    QVERIFY(org.server.seen().isEmpty());
}

void TestSession::aTokenIsNeverSentInTheClear()
{
    ScriptedOrg org;
    org.instanceUrl = "http://example.my.salesforce.com";
    const auto answer = readSomething(org, org.connect());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("insecure-url"));
    QCOMPARE(answer.error().arguments, strings({"http", "example.my.salesforce.com"}));

    salesforce::ClientOptions options = org.options();
    options.loginUrl = QUrl(QStringLiteral("http://example.my.salesforce.com"));
    const auto login = readSomething(org, org.connect(options));
    QVERIFY(!login);
    QCOMPARE(login.error().code, QStringLiteral("insecure-url"));
}

void TestSession::anUnknownFlowIsRefused()
{
    ScriptedOrg org;
    salesforce::ClientOptions options = org.options();
    options.flow = QStringLiteral("password");
    const auto answer = readSomething(org, org.connect(options));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("unknown-sign-in-flow"));
    QVERIFY(org.server.seen().isEmpty());
}

void TestSession::callsAreCountedWithoutSignIns()
{
    ScriptedOrg org;
    auto& client = org.connect();
    QVERIFY(readSomething(org, client));
    QVERIFY(readSomething(org, client));
    QCOMPARE(org.signIns(), 1);
    QCOMPARE(client.callsMade(), 4); // two describes, two queries
}

void TestSession::usageAndTimeComeFromEveryReply()
{
    ScriptedOrg org;
    org.data = inTurn(
        {ScriptedServer::reply(200, noRows,
                               {"Sforce-Limit-Info: api-usage=99/100; per-app-api-usage=1/2(appName=x)",
                                "Date: Mon, 23 Mar 2026 00:02:03 GMT"}),
         ScriptedServer::reply(400, R"([{"errorCode":"MALFORMED_QUERY","message":"x"}])",
                               {"Sforce-Limit-Info: api-usage=100/100"})});
    auto& client = org.connect();
    QCOMPARE(client.usage().used, -1);
    client.adoptUsage({90, 100}); // as an earlier process knew it
    QCOMPARE(client.usage().used, 90);
    const auto answer = readSomething(org, client);
    QVERIFY(answer);
    client.adoptUsage({90, 100});
    QCOMPARE(client.usage().used, 99);
    QCOMPARE(client.usage().limit, 100);
    const QDateTime expected(QDate(2026, 3, 23), QTime(0, 2, 3), Qt::UTC);
    QCOMPARE(answer->serverTime, expected);
    QCOMPARE(client.serverTime(), expected);
    QVERIFY(!readSomething(org, client));
    QCOMPARE(client.usage().used, 100);
}

void TestSession::aReadIsRepeated_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("503") << ScriptedServer::reply(503, "<html>maintenance</html>");
    QTest::newRow("420") << ScriptedServer::reply(420, "");
    QTest::newRow("500 with JSON") << ScriptedServer::reply(500, R"([{"errorCode":"UNKNOWN_EXCEPTION"}])");
    QTest::newRow("HTML") << ScriptedServer::json("<html>log in</html>");
    QTest::newRow("cut JSON") << ScriptedServer::json(R"({"totalSize":0,"done":true,"rec)");
}

void TestSession::aReadIsRepeated()
{
    QFETCH(QByteArray, first);
    ScriptedOrg org;
    org.data = inTurn({first, ScriptedServer::json(noRows)});
    QVERIFY(readSomething(org, org.connect()));
    QCOMPARE(org.asked().size(), 2);
}

void TestSession::theDayIsUsedUp()
{
    ScriptedOrg org;
    org.data = inTurn({ScriptedServer::reply(
        403, R"([{"errorCode":"REQUEST_LIMIT_EXCEEDED","message":"TotalRequests Limit exceeded."}])")});
    const auto answer = readSomething(org, org.connect());
    QVERIFY(!answer);
    QCOMPARE(answer.error().retry, RetryClass::Stop);
    QCOMPARE(answer.error().retryAfterSeconds, 900);
    QCOMPARE(org.asked().size(), 1);
}

void TestSession::aDescribeIsRemembered()
{
    ScriptedOrg org;
    auto& client = org.connect();
    const auto describes = [&org] { return org.server.seen().size() - org.signIns() - org.asked().size(); };
    QVERIFY(org.await(client.describe(900)));
    QCOMPARE(describes(), 2);

    org.clock.ms += 899'000;
    QVERIFY(org.await(client.describe(900)));
    QCOMPARE(describes(), 2);

    org.clock.ms += 2'000;
    QVERIFY(org.await(client.describe(900)));
    QCOMPARE(describes(), 4);

    org.describe = R"({"fields":[{"name":"Title","type":"string"}]})";
    const auto schema = org.await(client.describe(0));
    QVERIFY(schema);
    QCOMPARE(describes(), 6);
    QVERIFY(!org.server.seen().last().headers.contains("if-modified-since"));
    QVERIFY(schema->objects.value(core::ObjectType::Lead).find(u"Title"));
    QVERIFY(!schema->objects.value(core::ObjectType::Lead).find(u"Marketo_Id__c"));
}

void TestSession::aHiddenObjectIsSaid()
{
    ScriptedOrg org;
    const auto usual = org.server.answer;
    org.server.answer = [usual](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.target.endsWith("Contact/describe"))
            return {ScriptedServer::reply(404, R"([{"errorCode":"NOT_FOUND","message":"no"}])")};
        return usual(request);
    };
    const auto schema = org.await(org.connect().describe(0));
    QVERIFY(!schema);
    QCOMPARE(schema.error().code, QStringLiteral("object-hidden"));
    QCOMPARE(schema.error().arguments, strings({"Contact"}));
}

void TestSession::missingFieldsComeWithSteps()
{
    ScriptedOrg org;
    core::NewField present;
    present.object = core::ObjectType::Lead;
    present.name = QStringLiteral("Marketo_Id__c");
    core::NewField absent = present;
    absent.name = QStringLiteral("Tier__c");
    absent.label = QStringLiteral("Tier");
    absent.length = 40;
    absent.externalId = true;
    const auto byDefault = org.data;
    org.data = [byDefault](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.target.contains("/tooling/"))
            return {ScriptedServer::reply(
                403, R"([{"message":"insufficient access","errorCode":"INSUFFICIENT_ACCESS"}])")};
        return byDefault(request);
    };
    const auto reply = org.await(org.connect().createFields({present, absent}));
    QVERIFY(reply);
    QVERIFY(reply->created.isEmpty());
    QCOMPARE(reply->missing.size(), 1);
    QCOMPARE(reply->missing.first().name, QStringLiteral("Tier__c"));
    const QString steps = reply->steps.value(QStringLiteral("Lead.Tier__c")).join(u'\n');
    for (const char* word : {"Object Manager > Lead", "\"Tier\"", "Length 40", "External ID", "Unique"})
        QVERIFY2(steps.contains(QLatin1String(word)), word);
}

void TestSession::fieldsAreMadeVisibleWithoutAskingWhoWeAre()
{
    ScriptedOrg org;
    org.identity = "https://login.salesforce.com/id/00Dxx0000001gPLEAY/005xx000001SwiUAAS";
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.target.contains("/userinfo"))
            return {ScriptedServer::reply(403, R"([{"errorCode":"FORBIDDEN","message":"no such scope"}])")};
        if (request.target.contains("/query"))
            return {ScriptedServer::json(R"({"totalSize":0,"done":true,"records":[]})")};
        return {ScriptedServer::reply(201, R"({"id":"0PSxx0000000001","success":true,"errors":[]})")};
    };
    core::NewField absent;
    absent.object = core::ObjectType::Lead;
    absent.name = QStringLiteral("Tier__c");
    const auto reply = org.await(org.connect().createFields({absent}));
    QVERIFY(reply);
    QCOMPARE(reply->created, strings({"Lead.Tier__c"}));
    QVERIFY(reply->missing.isEmpty());
    QCOMPARE(bodyOf(org.asked().last()).value(QLatin1String("AssigneeId")).toString(),
             QStringLiteral("005xx000001SwiUAAS"));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_salesforce_session.moc"
