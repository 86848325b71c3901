// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlled_sandbox.h"
#include "sandbox/gzip.h"

#include <QTest>

using namespace lockstep::sandbox;

// Which addresses and methods Salesforce knows, and what it makes of the headers of a request.
class TestSandboxPaths : public ControlledSandbox
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void otherMethodsAreRefused_data();
    void otherMethodsAreRefused();
    void addressesAreTakenWhole_data();
    void addressesAreTakenWhole();
    void keysWithoutAValueCreate();
    void keysAreNotSpecifiedTwice();
    void twoSlashesLeadToTheSamePlace();
    void organizationTellsWhatAClientAsksFirst();
    void recordsAreCounted();
    void partsInheritTheirHeaders_data();
    void partsInheritTheirHeaders();
    void knownAnswersAreNotSentAgain_data();
    void knownAnswersAreNotSentAgain();
    void conditionsMustBeDates_data();
    void conditionsMustBeDates();
    void packedBodiesAreRead();
    void answersAreIndentedOnRequest();

private:
    QByteArray lead(); // the first one's id
};

void TestSandboxPaths::init()
{
    start();
}

QByteArray TestSandboxPaths::lead()
{
    return m_probe->query(QStringLiteral("SELECT Id FROM Lead LIMIT 1"))
        .object()[u"records"][0][u"Id"]
        .toString()
        .toLatin1();
}

void TestSandboxPaths::otherMethodsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allowed");
    const auto row = [](const char* method, const char* path, const char* allowed) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path) << QByteArray(allowed);
    };
    row("POST", "", "GET,HEAD");
    row("POST", "limits", "GET,HEAD");
    row("DELETE", "limits/recordCount", "GET,HEAD");
    row("POST", "sobjects", "GET,HEAD");
    row("POST", "sobjects/Lead/describe", "GET,HEAD");
    row("PUT", "sobjects/Lead/describe", "GET,HEAD");
    row("POST", "sobjects/Lead/updated", "GET,HEAD");
    row("PATCH", "sobjects/Lead/deleted", "GET,HEAD");
    row("PUT", "composite/sobjects", "DELETE,PATCH,POST");
    row("PATCH", "composite/sobjects/Lead", "GET,HEAD,POST");
    row("GET", "composite/sobjects/Lead/Marketo_Id__c", "PATCH");
    row("PATCH", "composite/batch", "POST");
    row("PATCH", "sobjects/Lead/Id", "GET,HEAD,POST");
    row("DELETE", "sobjects/Lead/id/", "GET,HEAD,POST");
}

void TestSandboxPaths::otherMethodsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    const ProbeAnswer answer = m_probe->call(method, path, "{}");
    QCOMPARE(answer.status, 405);
    QTEST(answer.headers.value("allow"), "allowed");
}

void TestSandboxPaths::addressesAreTakenWhole_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path :
         {"limits/nothing", "limits/recordCount/Lead", "query/01g/x", "composite/batch/x",
          "composite/nothing", "composite/sobjects/Lead/Marketo_Id__c/x", "sobjects/Lead/describe/nothing"})
        QTest::newRow(path) << QByteArray(path);
}

void TestSandboxPaths::addressesAreTakenWhole()
{
    QFETCH(QByteArray, path);
    QCOMPARE(m_probe->call("GET", path).status, 404);
}

void TestSandboxPaths::keysWithoutAValueCreate()
{
    const ProbeAnswer created =
        m_probe->call("POST", "sobjects/Lead/Id", R"({"LastName":"A","Company":"B"})");
    QCOMPARE(created.status, 201);
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/" + created.object()[u"id"].toString().toLatin1()).status,
             200);
}

void TestSandboxPaths::keysAreNotSpecifiedTwice()
{
    const QByteArray id = lead();
    const QByteArray json = R"({"Id":")" + id + R"(","LastName":"A","Company":"B"})";
    for (const QByteArray& path :
         {QByteArray("sobjects/Lead/") + id, QByteArray("sobjects/Lead/Marketo_Id__c/new")}) {
        const ProbeAnswer refused = m_probe->call("PATCH", path, json);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.array()[0][u"errorCode"].toString(), QStringLiteral("INVALID_FIELD"));
        QCOMPARE(refused.array()[0][u"message"].toString(),
                 QStringLiteral("The Id field should not be specified in the sobject data."));
    }
}

// A client whose address ends in a slash.
void TestSandboxPaths::twoSlashesLeadToTheSamePlace()
{
    control(
        "POST", "fault",
        R"({"system":"salesforce","path":"^/services/data/v62.0/limits","action":"status","status":503})");
    QCOMPARE(m_probe->send("GET", "//services/data/v62.0/limits").status, 503);
    QCOMPARE(m_probe->send("GET", "//services/data/v62.0/limits").status, 200);
    QByteArray identity = QUrl(m_probe->call("GET", "").object()[u"identity"].toString()).path().toLatin1();
    QVERIFY(identity.startsWith("/id/00D"));
    QCOMPARE(m_probe->send("GET", '/' + identity).status, 200);
}

void TestSandboxPaths::organizationTellsWhatAClientAsksFirst()
{
    const QJsonObject answer =
        m_probe
            ->query(QStringLiteral("SELECT Name, InstanceName, IsSandbox, TrialExpirationDate, "
                                   "NamespacePrefix, OrganizationType FROM Organization"))
            .object();
    QCOMPARE(answer[u"totalSize"].toInt(), 1);
    QVERIFY(answer[u"records"][0][u"NamespacePrefix"].isNull());
}

void TestSandboxPaths::recordsAreCounted()
{
    QCOMPARE(m_probe->call("DELETE", "sobjects/Lead/" + lead()).status, 204);
    QCOMPARE(m_probe->call("GET", "limits/recordCount?sObjects=lead,Contact,Nothing").body,
             QByteArray(R"({"sObjects":[{"count":2,"name":"Lead"},{"count":1,"name":"Contact"}]})"));
    QVERIFY(m_probe->call("GET", "limits/recordCount").object()[u"sObjects"].toArray().size() > 5);
}

void TestSandboxPaths::partsInheritTheirHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("accept") << QByteArray("accept") << 400;
    QTest::newRow("authorization") << QByteArray("Authorization") << 400;
    QTest::newRow("content type") << QByteArray("Content-Type") << 400;
    QTest::newRow("another") << QByteArray("Sforce-Auto-Assign") << 200;
}

void TestSandboxPaths::partsInheritTheirHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    const QByteArray parts =
        R"({"compositeRequest":[{"method":"POST","url":"/services/data/v62.0/sobjects/Lead","referenceId":"a",)"
        R"("body":{"LastName":"A","Company":"B"},"httpHeaders":{")"
        + header + R"(":"x"}}]})";
    QCOMPARE(m_probe->call("POST", "composite", parts).status, status);
    QCOMPARE(m_probe->call("POST", "composite/graph", "{\"graphs\":[" + parts + "]}").status, status);
    m_host->edit([&](World& world) {
        QCOMPARE(world.salesforce.ids(QStringLiteral("Lead")).size(), status == 200 ? 5 : 3);
    });
}

void TestSandboxPaths::knownAnswersAreNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("all objects") << QByteArray("sobjects");
    QTest::newRow("an object") << QByteArray("sobjects/Lead/describe");
    QTest::newRow("a record") << QByteArray("sobjects/Lead/%");
}

void TestSandboxPaths::knownAnswersAreNotSentAgain()
{
    QFETCH(QByteArray, path);
    path.replace("%", lead());
    const HttpProbe::Headers later{{"If-Modified-Since", "Thu, 01 Jan 2099 00:00:00 GMT"}};
    const ProbeAnswer known = m_probe->call("GET", path, {}, later);
    QCOMPARE(known.status, 304);
    QVERIFY(known.body.isEmpty());
    QVERIFY(known.headers.value("etag").startsWith('"'));
    const QByteArray changed = known.headers.value("last-modified");
    QVERIFY(changed.endsWith(" GMT"));
    QCOMPARE(m_probe->call("GET", path, {}, {{"If-Modified-Since", changed}}).status, 304);
    const HttpProbe::Headers earlier{{"If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT"}};
    QCOMPARE(m_probe->call("GET", path, {}, earlier).status, 200);
}

void TestSandboxPaths::conditionsMustBeDates_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char* method, const char* path) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path);
    };
    row("GET", "sobjects");
    row("POST", "sobjects/Lead");
    row("PATCH", "sobjects/Lead/%");
    row("PATCH", "sobjects/Lead/Marketo_Id__c/new");
}

void TestSandboxPaths::conditionsMustBeDates()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    path.replace("%", lead());
    const QByteArray json = method == "GET" ? "" : R"({"LastName":"A","Company":"B"})";
    for (const char* header : {"If-Modified-Since", "If-Unmodified-Since"}) {
        QCOMPARE(m_probe->call(method, path, json, {{header, "soon"}}).status, 400);
        m_host->edit([](World& world) { QCOMPARE(world.salesforce.ids(QStringLiteral("Lead")).size(), 3); });
    }
}

void TestSandboxPaths::packedBodiesAreRead()
{
    const HttpProbe::Headers packed{{"Content-Encoding", "gzip"}};
    const QByteArray json = R"({"LastName":"Packed","Company":"B"})";
    QCOMPARE(m_probe->call("POST", "sobjects/Lead", toGzip(json), packed).status, 201);
    QCOMPARE(m_probe->query(QStringLiteral("SELECT Id FROM Lead WHERE LastName = 'Packed'"))
                 .object()[u"totalSize"]
                 .toInt(),
             1);
    const ProbeAnswer broken = m_probe->call("POST", "sobjects/Lead", toGzip(json).chopped(1), packed);
    QCOMPARE(broken.status, 400);
    QCOMPARE(broken.array()[0][u"errorCode"].toString(), QStringLiteral("JSON_PARSER_ERROR"));
}

void TestSandboxPaths::answersAreIndentedOnRequest()
{
    const QByteArray path = "sobjects/Lead/" + lead() + "?fields=LastName";
    m_host->edit([](World& world) {
        SalesforceOrg& org = world.salesforce;
        const QString id = org.ids(QStringLiteral("Lead")).constFirst();
        QVERIFY(org.update(QStringLiteral("Lead"), id,
                           {{QStringLiteral("LastName"), QStringLiteral("a \"{b},\" c: []")}}, org.rep()));
    });
    const ProbeAnswer plain = m_probe->call("GET", path);
    const ProbeAnswer indented = m_probe->call("GET", path, {}, {{"X-PrettyPrint", "1"}});
    QVERIFY(indented.body.startsWith("{\n  \"attributes\" : {\n    \"type\" : \"Lead\",\n"));
    QVERIFY(indented.body.endsWith("\"LastName\" : \"a \\\"{b},\\\" c: []\"\n}"));
    QCOMPARE(indented.object(), plain.object());
}

QTEST_GUILESS_MAIN(TestSandboxPaths)
#include "tst_sandbox_paths.moc"
