// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace lockstep::sandbox;

// Salesforce's sign-in, metadata and queries over real HTTP.
class TestSandboxSalesforce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signInAnswersAsSalesforceDoes();
    void wrongSignInIsNamed_data();
    void wrongSignInIsNamed();
    void expiredSessionIsRefused();
    void versionsNeedNoSession();
    void pathsFindTheirVersion_data();
    void pathsFindTheirVersion();
    void everyAnswerTellsTheQuota();
    void exhaustedQuotaIsRefused();
    void describeShowsFieldsWithTheirRules();
    void describeTellsWhatAFieldIsFor_data();
    void describeTellsWhatAFieldIsFor();
    void objectIsToldTheSameEverywhere();
    void describeIsNotSentAgainWhileUnchanged();
    void hiddenFieldIsAbsentEverywhere();
    void longAddressIsRefused();
    void queryGoesOverPages();
    void evictedCursorIsRefused();
    void countHasNoRecords();
    void dateIsTheWorlds();

private:
    std::unique_ptr<Host> m_host;
    std::unique_ptr<SalesforceProbe> m_probe;
};

void TestSandboxSalesforce::init()
{
    Options options;
    options.population = {650, 5, 0, 1};
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<SalesforceProbe>(m_host->salesforce());
}

void TestSandboxSalesforce::signInAnswersAsSalesforceDoes()
{
    HttpProbe probe(m_host->salesforce().url);
    const QByteArray form =
        "grant_type=client_credentials&client_id=" + m_host->salesforce().clientId.toUtf8()
        + "&client_secret=" + m_host->salesforce().clientSecret.toUtf8();
    const ProbeAnswer answer = probe.send("POST", "/services/oauth2/token", form,
                                          {{"Content-Type", "application/x-www-form-urlencoded"}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object()[u"instance_url"].toString(), m_host->salesforce().url.toString());
    QVERIFY(answer.object()[u"access_token"].toString().contains(QLatin1Char('!')));
    QVERIFY(answer.object()[u"issued_at"].isString());
    QVERIFY(!answer.object().contains(u"expires_in"));
    probe.setToken(answer.object()[u"access_token"].toString().toLatin1());
    const QJsonObject user = probe.send("GET", "/services/oauth2/userinfo").object();
    QCOMPARE(user[u"preferred_username"].toString(), QStringLiteral("sync.user@example.com"));
    QCOMPARE(user[u"organization_id"].toString().size(), 18);

    const ProbeAnswer put = probe.send("PUT", "/services/data/v62.0/sobjects/Lead", R"({"LastName":"A"})");
    QCOMPARE(put.status, 405);
    QCOMPARE(put.headers.value("allow"), QByteArray("HEAD,GET,POST"));

    const QUrl identity(probe.send("GET", "/services/data/v62.0").object()[u"identity"].toString());
    const ProbeAnswer who = probe.send("GET", identity.path().toLatin1() + "?format=json");
    QCOMPARE(who.object()[u"user_id"].toString(), user[u"user_id"].toString());
    probe.setToken("ended");
    const ProbeAnswer refused = probe.send("GET", "/services/oauth2/userinfo");
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.body, QByteArray("Bad_OAuth_Token"));
}

void TestSandboxSalesforce::wrongSignInIsNamed_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("expected");
    const QByteArray id = "client_id=3MVG9sandboxConsumerKey";
    QTest::newRow("grant") << QByteArray("grant_type=password") << QStringLiteral("unsupported_grant_type");
    QTest::newRow("client") << QByteArray("grant_type=client_credentials&client_id=x")
                            << QStringLiteral("invalid_client_id");
    QTest::newRow("secret") << QByteArray("grant_type=client_credentials&client_secret=x&" + id)
                            << QStringLiteral("invalid_client");
}

void TestSandboxSalesforce::wrongSignInIsNamed()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, expected);
    HttpProbe probe(m_host->salesforce().url);
    const ProbeAnswer answer = probe.send("POST", "/services/oauth2/token", form,
                                          {{"Content-Type", "application/x-www-form-urlencoded"}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.object()[u"error"].toString(), expected);
}

void TestSandboxSalesforce::expiredSessionIsRefused()
{
    QCOMPARE(m_probe->call("GET", "limits").status, 200);
    m_host->edit([](World& world) { world.clock.advance(7'201); });
    const ProbeAnswer answer = m_probe->call("GET", "limits");
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.array()[0][u"errorCode"].toString(), QStringLiteral("INVALID_SESSION_ID"));
}

void TestSandboxSalesforce::versionsNeedNoSession()
{
    HttpProbe probe(m_host->salesforce().url);
    const QJsonArray versions = probe.send("GET", "/services/data/").array();
    QCOMPARE(versions.size(), 32);
    QCOMPARE(versions.last()[u"version"].toString(), QStringLiteral("62.0"));
    QCOMPARE(versions.last()[u"label"].toString(), QStringLiteral("Winter '25"));
    QCOMPARE(versions.first()[u"label"].toString(), QStringLiteral("Summer '14"));
}

void TestSandboxSalesforce::pathsFindTheirVersion_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("oldest") << QByteArray("/services/data/v31.0/limits") << 200;
    QTest::newRow("retired") << QByteArray("/services/data/v30.0/limits") << 410;
    QTest::newRow("future") << QByteArray("/services/data/v63.0/limits") << 404;
    QTest::newRow("two slashes") << QByteArray("//services/data/v62.0/limits") << 200;
    QTest::newRow("slash at the end") << QByteArray("/services/data/v62.0/limits/") << 200;
    QTest::newRow("any case") << QByteArray("/services/data/v62.0/sobjects/lead/Describe") << 200;
    QTest::newRow("unknown object") << QByteArray("/services/data/v62.0/sobjects/Leed/describe") << 404;
    QTest::newRow("unknown resource") << QByteArray("/services/data/v62.0/nothing") << 404;
}

void TestSandboxSalesforce::pathsFindTheirVersion()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QCOMPARE(m_probe->send("GET", target).status, status);
}

void TestSandboxSalesforce::everyAnswerTellsTheQuota()
{
    QCOMPARE(m_probe->call("GET", "limits").headers.value("sforce-limit-info"),
             QByteArray("api-usage=1/15000"));
    const ProbeAnswer second = m_probe->call("GET", "limits");
    QCOMPARE(second.headers.value("sforce-limit-info"), QByteArray("api-usage=2/15000"));
    QCOMPARE(second.object()[u"DailyApiRequests"][u"Remaining"].toInt(), 14'998);
    QCOMPARE(m_probe->query(QStringLiteral("nonsense")).headers.value("sforce-limit-info"),
             QByteArray("api-usage=3/15000"));
}

void TestSandboxSalesforce::exhaustedQuotaIsRefused()
{
    m_host->edit([](World& world) { world.settings.salesforce.dailyCalls = 1; });
    QCOMPARE(m_probe->call("GET", "limits").status, 200);
    const ProbeAnswer refused = m_probe->call("GET", "limits");
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.array()[0][u"errorCode"].toString(), QStringLiteral("REQUEST_LIMIT_EXCEEDED"));
    // The day rolls.
    m_host->edit([](World& world) { world.clock.advance(25 * 3600); });
    SalesforceProbe next(m_host->salesforce());
    QCOMPARE(next.call("GET", "limits").status, 200);
}

void TestSandboxSalesforce::describeShowsFieldsWithTheirRules()
{
    const QJsonObject lead = m_probe->call("GET", "sobjects/Lead/describe").object();
    QHash<QString, QJsonObject> fields;
    const QJsonArray list = lead[u"fields"].toArray();
    for (const auto& field : list)
        fields.insert(field[u"name"].toString(), field.toObject());
    QCOMPARE(lead[u"keyPrefix"].toString(), QStringLiteral("00Q"));
    QCOMPARE(fields[QStringLiteral("LastName")].size(), 57);
    QCOMPARE(fields[QStringLiteral("LastName")][u"length"].toInt(), 80);
    QCOMPARE(fields[QStringLiteral("LastName")][u"nillable"].toBool(), false);
    QCOMPARE(fields[QStringLiteral("Status")][u"defaultedOnCreate"].toBool(), true);
    QCOMPARE(fields[QStringLiteral("Status")][u"picklistValues"].toArray().size(), 4);
    QCOMPARE(fields[QStringLiteral("Lead_Tier__c")][u"restrictedPicklist"].toBool(), true);
    QCOMPARE(fields[QStringLiteral("Marketo_Id__c")][u"externalId"].toBool(), true);
    QCOMPARE(fields[QStringLiteral("Marketo_Id__c")][u"unique"].toBool(), true);
    QCOMPARE(fields[QStringLiteral("AnnualRevenue")][u"precision"].toInt(), 18);
    QCOMPARE(fields[QStringLiteral("NumberOfEmployees")][u"digits"].toInt(), 8);
    QCOMPARE(fields[QStringLiteral("OwnerId")][u"relationshipName"].toString(), QStringLiteral("Owner"));
    QCOMPARE(fields[QStringLiteral("City")][u"compoundFieldName"].toString(), QStringLiteral("Address"));
    QCOMPARE(fields[QStringLiteral("Address")][u"updateable"].toBool(), false);
    for (const char* object : {"Contact", "Account", "User"})
        QVERIFY(m_probe->call("GET", QByteArray("sobjects/") + object + "/describe")
                    .object()[u"fields"]
                    .toArray()
                    .size()
                > 5);
}

void TestSandboxSalesforce::describeTellsWhatAFieldIsFor_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("trait");
    QTest::addColumn<QJsonValue>("expected");
    const auto row = [](const char* object, const char* field, const char* trait,
                        const QJsonValue& expected) {
        QTest::addRow("%s.%s %s", object, field, trait)
            << QByteArray(object) << QString::fromLatin1(field) << QString::fromLatin1(trait) << expected;
    };
    for (const char* trait : {"sortable", "groupable", "aggregatable"})
        row("Lead", "Address", trait, false);
    row("Lead", "Address", "filterable", true);
    row("Contact", "MailingAddress", "sortable", false);
    row("Lead", "GeocodeAccuracy", "compoundFieldName", QStringLiteral("Address"));
    row("Contact", "OtherGeocodeAccuracy", "compoundFieldName", QStringLiteral("OtherAddress"));
    row("Lead", "Name", "extraTypeInfo", QStringLiteral("personname"));
    row("Lead", "LastName", "extraTypeInfo", QStringLiteral("personname"));
    row("Contact", "PhotoUrl", "extraTypeInfo", QStringLiteral("imageurl"));
    row("Lead", "Company", "extraTypeInfo", QJsonValue::Null);
    row("Lead", "Id", "byteLength", 18);
    row("Lead", "OwnerId", "byteLength", 18);
    row("Lead", "LastName", "byteLength", 240);
    row("Lead", "JigsawContactId", "relationshipName", QStringLiteral("JigsawContact"));
}

void TestSandboxSalesforce::describeTellsWhatAFieldIsFor()
{
    QFETCH(QByteArray, object);
    QFETCH(QString, field);
    QFETCH(QString, trait);
    const QJsonArray fields =
        m_probe->call("GET", "sobjects/" + object + "/describe").object()[u"fields"].toArray();
    const auto found = std::find_if(fields.begin(), fields.end(), [&field](const QJsonValue& one) {
        return one[u"name"].toString() == field;
    });
    QVERIFY(found != fields.end());
    QTEST(QJsonValue((*found)[trait]), "expected");
}

void TestSandboxSalesforce::objectIsToldTheSameEverywhere()
{
    const QJsonObject alone = m_probe->call("GET", "sobjects/Lead").object()[u"objectDescribe"].toObject();
    QCOMPARE(alone.size(), 28);
    QCOMPARE(alone[u"layoutable"].toBool(), true);
    QCOMPARE(alone[u"mruEnabled"].toBool(), true);
    const QJsonArray list = m_probe->call("GET", "sobjects").object()[u"sobjects"].toArray();
    QVERIFY(list.contains(alone));
    const QJsonObject whole = m_probe->call("GET", "sobjects/Lead/describe").object();
    QCOMPARE(whole.size(), 28 + 17);
    for (auto it = alone.begin(); it != alone.end(); ++it)
        QCOMPARE(whole[it.key()], it.value());
    QCOMPARE(whole[u"supportedScopes"][0][u"name"].toString(), QStringLiteral("everything"));
}

void TestSandboxSalesforce::describeIsNotSentAgainWhileUnchanged()
{
    const ProbeAnswer first = m_probe->call("GET", "sobjects/Lead/describe");
    const QByteArray date = first.headers.value("last-modified");
    QVERIFY(date.endsWith(" GMT"));
    const ProbeAnswer second =
        m_probe->call("GET", "sobjects/Lead/describe", {}, {{"If-Modified-Since", date}});
    QCOMPARE(second.status, 304);
    QVERIFY(second.body.isEmpty());
    QCOMPARE(m_probe
                 ->call("GET", "sobjects/Lead/describe", {},
                        {{"If-Modified-Since", "Tue, 24 Mar 2015 00:00:00 GMT"}})
                 .status,
             200);
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/describe", {}, {{"If-Modified-Since", "yesterday"}}).status,
             400);
}

void TestSandboxSalesforce::hiddenFieldIsAbsentEverywhere()
{
    const QString ask = QStringLiteral("SELECT Id, Industry FROM Lead LIMIT 1");
    QCOMPARE(m_probe->query(ask).status, 200);
    m_host->edit([](World& world) {
        QVERIFY(world.salesforce.setFieldSecurity(QStringLiteral("Lead"), QStringLiteral("Industry"), false,
                                                  false));
    });
    QVERIFY(!m_probe->call("GET", "sobjects/Lead/describe").body.contains("\"Industry\""));
    const ProbeAnswer refused = m_probe->query(ask);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.array()[0][u"errorCode"].toString(), QStringLiteral("INVALID_FIELD"));
    const ProbeAnswer write =
        m_probe->call("POST", "sobjects/Lead", R"({"LastName":"A","Company":"B","Industry":"Media"})");
    QCOMPARE(write.array()[0][u"message"].toString(),
             QStringLiteral("No such column 'Industry' on sobject of type Lead"));
}

void TestSandboxSalesforce::longAddressIsRefused()
{
    QCOMPARE(m_probe->send("GET", "/services/data/v62.0/limits?x=" + QByteArray(17'000, 'x')).status, 414);
}

void TestSandboxSalesforce::queryGoesOverPages()
{
    const QString ask = QStringLiteral("SELECT Id FROM Lead");
    ProbeAnswer page = m_probe->query(ask, "query", {{"Sforce-Query-Options", "batchSize=200"}});
    QSet<QString> ids;
    int pages = 0;
    while (true) {
        ++pages;
        QCOMPARE(page.object()[u"totalSize"].toInt(), 650);
        const QJsonArray records = page.object()[u"records"].toArray();
        for (const auto& record : records)
            ids.insert(record[u"Id"].toString());
        if (page.object()[u"done"].toBool())
            break;
        const QByteArray next = page.object()[u"nextRecordsUrl"].toString().toLatin1();
        QVERIFY(next.startsWith("/services/data/v62.0/query/01g"));
        page = m_probe->send("GET", next);
        QCOMPARE(page.status, 200);
    }
    QCOMPARE(pages, 4);
    QCOMPARE(ids.size(), 650);
    QVERIFY(!page.object().contains(u"nextRecordsUrl"));
}

void TestSandboxSalesforce::evictedCursorIsRefused()
{
    const HttpProbe::Headers small{{"Sforce-Query-Options", "batchSize=200"}};
    const QByteArray first = m_probe->query(QStringLiteral("SELECT Id FROM Lead"), "query", small)
                                 .object()[u"nextRecordsUrl"]
                                 .toString()
                                 .toLatin1();
    QCOMPARE(m_probe->send("GET", first).status, 200);
    for (int other = 0; other < 10; ++other)
        QCOMPARE(m_probe->query(QStringLiteral("SELECT Id FROM Lead"), "query", small).status, 200);
    const ProbeAnswer evicted = m_probe->send("GET", first);
    QCOMPARE(evicted.status, 400);
    QCOMPARE(evicted.array()[0][u"errorCode"].toString(), QStringLiteral("INVALID_QUERY_LOCATOR"));
}

void TestSandboxSalesforce::countHasNoRecords()
{
    const QJsonObject answer = m_probe->query(QStringLiteral("SELECT COUNT() FROM Contact")).object();
    QCOMPARE(answer[u"totalSize"].toInt(), 5);
    QCOMPARE(answer[u"records"].toArray().size(), 0);
    QCOMPARE(answer[u"done"].toBool(), true);
}

void TestSandboxSalesforce::dateIsTheWorlds()
{
    m_host->edit([](World& world) {
        world.clock.setNow(QDateTime(QDate(2031, 5, 6), QTime(7, 8, 9), Qt::UTC));
        world.clock.setFrozen(true);
    });
    HttpProbe probe(m_host->salesforce().url);
    QCOMPARE(probe.send("GET", "/services/data").headers.value("date"),
             QByteArray("Tue, 06 May 2031 07:08:09 GMT"));
}

QTEST_GUILESS_MAIN(TestSandboxSalesforce)
#include "tst_sandbox_salesforce.moc"
