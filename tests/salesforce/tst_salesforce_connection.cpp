// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/scripted_org.h"

#include <QTest>

using namespace lockstep;
using core::RetryClass;
using test::ScriptedOrg;
using test::ScriptedServer;
using test::SeenRequest;
using test::strings;

namespace {

const QByteArray user = R"({"user_id":"005xx000001SwiU","organization_id":"00Dxx0000001gPLEAY",
                            "preferred_username":"sync.user@example.com"})";

// What a test of the connection asks: the versions, and of two pages their answers.
std::function<ScriptedServer::Answer(const SeenRequest&)> testAnswers(const QByteArray& userInfo,
                                                                      const QByteArray& limits)
{
    return [userInfo, limits](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.target == "/services/data/")
            return {ScriptedServer::json(R"([{"version":"62.0"}])")};
        return {request.target == "/services/oauth2/userinfo" ? userInfo : limits};
    };
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTestNamesUserOrganisationAndUsage();
    void limitsMayBeForbidden();
    void limitsMayBeAllThatTellsOfUse();
    void whoWeAreMayBeForbidden_data();
    void whoWeAreMayBeForbidden();
    void aMissingVersionIsNamed();
};

void TestConnection::theTestNamesUserOrganisationAndUsage()
{
    ScriptedOrg org;
    org.data = testAnswers(ScriptedServer::json(user),
                           ScriptedServer::reply(200, "{}", {"Sforce-Limit-Info: api-usage=18/15000"}));
    const auto info = org.await(org.connect().test());
    QVERIFY(info);
    QCOMPARE(info->user, QStringLiteral("sync.user@example.com"));
    QCOMPARE(info->userId, QStringLiteral("005xx000001SwiUAAS"));
    QVERIFY(info->organisation.startsWith(QLatin1String("00Dxx0000001gPL")));
    QCOMPARE(info->apiVersion, QStringLiteral("62.0"));
    QCOMPARE(info->usage.used, 18);
    QCOMPARE(info->usage.limit, 15000);
}

void TestConnection::limitsMayBeForbidden()
{
    ScriptedOrg org;
    org.data =
        testAnswers(ScriptedServer::reply(200, user, {"Sforce-Limit-Info: api-usage=3/100"}),
                    ScriptedServer::reply(403, R"([{"errorCode":"INSUFFICIENT_ACCESS","message":"no"}])"));
    const auto info = org.await(org.connect().test());
    QVERIFY(info);
    QCOMPARE(info->usage.used, 3);
}

void TestConnection::limitsMayBeAllThatTellsOfUse()
{
    ScriptedOrg org;
    org.data = testAnswers(ScriptedServer::json(user),
                           ScriptedServer::json(R"({"DailyApiRequests":{"Max":15000,"Remaining":14982}})"));
    auto& client = org.connect();
    const auto info = org.await(client.test());
    QVERIFY(info);
    QCOMPARE(info->usage.used, 18);
    QCOMPARE(info->usage.limit, 15000);
    QCOMPARE(client.usage().used, 18);
    const auto usage = org.await(client.askUsage());
    QVERIFY(usage);
    QCOMPARE(usage->used, 18);
}

void TestConnection::whoWeAreMayBeForbidden_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("no page") << ScriptedServer::reply(404, R"([{"errorCode":"NOT_FOUND","message":"no"}])");
    QTest::newRow("no right") << ScriptedServer::reply(403, R"([{"errorCode":"FORBIDDEN","message":"no"}])");
    QTest::newRow("no scope") << ScriptedServer::reply(403, "Missing_OAuth_Token");
    QTest::newRow("an object") << ScriptedServer::reply(403, R"({"error":"insufficient_scope"})");
}

void TestConnection::whoWeAreMayBeForbidden()
{
    QFETCH(QByteArray, refusal);
    ScriptedOrg org;
    org.identity = "https://login.salesforce.com/id/00Dxx0000001gPLEAY/005xx000001SwiUAAS";
    org.data = testAnswers(refusal, refusal.contains("FORBIDDEN") ? refusal : ScriptedServer::json("{}"));
    const auto info = org.await(org.connect().test());
    QVERIFY(info);
    QCOMPARE(info->userId, QStringLiteral("005xx000001SwiUAAS"));
    QCOMPARE(info->user, QStringLiteral("005xx000001SwiUAAS"));
    QCOMPARE(info->organisation, core::salesforceId18(u"00Dxx0000001gPL"));

    org.identity.clear();
    const auto unknown = org.await(org.connect().test());
    QVERIFY(!unknown);
}

void TestConnection::aMissingVersionIsNamed()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {ScriptedServer::json(R"([{"version":"58.0"},{"version":"59.0"}])")};
    };
    const auto info = org.await(org.connect().test());
    QVERIFY(!info);
    QCOMPARE(info.error().code, QStringLiteral("api-version-missing"));
    QCOMPARE(info.error().arguments, strings({"62.0", "58.0, 59.0"}));
    QCOMPARE(info.error().retry, RetryClass::Stop);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_salesforce_connection.moc"
