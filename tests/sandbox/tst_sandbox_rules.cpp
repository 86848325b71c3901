// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lockstep::sandbox;

// What an org does to a write beside taking it: duplicate rules, locks, transactions that commit late;
// and what it does to readers: cursors that are evicted, packed answers, several requests in one.
class TestSandboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void alertingRuleMayBePassed();
    void blockingRuleMayNot();
    void updateThatLeavesTheFieldsAloneIsNoDuplicate();
    void collectionsNameTheCodeOnly();
    void spellingFollowsTheVersion();
    void duplicateRulesSurviveARestart();
    void lockedRowIsFreeAfterItsWrites();
    void approvalLocksUntilItEnds();
    void lateCommitAppearsInThePast();
    void lateDeleteHoldsTheRecord();
    void olderCursorsAreEvicted();
    void deletedSpanTellsTheBin();
    void spansAreChecked_data();
    void spansAreChecked();
    void setUpIsNotWritten();
    void batchCountsEachOfItsCalls();
    void graphIsAllOrNothing();
    void refusedConditionMayBeSilent();

private:
    ProbeAnswer create(const QByteArray& email, const QByteArray& header = {});
    QJsonObject control(const QByteArray& method, const QByteArray& path, const QByteArray& json);
    QByteArray idOf(const QByteArray& email);

    std::unique_ptr<Host> m_host;
    std::unique_ptr<SalesforceProbe> m_probe;
};

void TestSandboxRules::init()
{
    Options options;
    options.population = {3, 1, 0, 1};
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<SalesforceProbe>(m_host->salesforce());
}

ProbeAnswer TestSandboxRules::create(const QByteArray& email, const QByteArray& header)
{
    HttpProbe::Headers headers;
    if (!header.isEmpty())
        headers.append({"Sforce-Duplicate-Rule-Header", header});
    return m_probe->call("POST", "sobjects/Lead",
                         R"({"LastName":"A","Company":"B","Email":")" + email + "\"}", headers);
}

QJsonObject TestSandboxRules::control(const QByteArray& method, const QByteArray& path,
                                      const QByteArray& json)
{
    HttpProbe probe(m_host->marketo().url);
    return probe.send(method, "/__sandbox/" + path, json).object();
}

QByteArray TestSandboxRules::idOf(const QByteArray& email)
{
    return create(email).object()[u"id"].toString().toLatin1();
}

void TestSandboxRules::alertingRuleMayBePassed()
{
    control("POST", "duplicate-rule", R"({"object":"Lead","name":"R","fields":["Email"],"action":"alert"})");
    const QByteArray id = idOf("x@example.com");
    const ProbeAnswer refused = create("X@example.com");
    QCOMPARE(refused.status, 400);
    const QJsonObject error = refused.array()[0].toObject();
    QCOMPARE(error[u"errorCode"].toString(), QStringLiteral("DUPLICATES_DETECTED"));
    const QJsonObject detail = error[u"duplicateResult"].toObject();
    QCOMPARE(detail[u"allowSave"].toBool(), true);
    QCOMPARE(detail[u"matchResults"][0][u"matchRecords"][0][u"record"][u"Id"].toString().toLatin1(), id);
    QCOMPARE(create("x@example.com", "allowSave=true; runAsCurrentUser=true").status, 201);
}

void TestSandboxRules::blockingRuleMayNot()
{
    control("POST", "duplicate-rule",
            R"({"object":"Lead","name":"R","fields":["Email","LastName"],"action":"block"})");
    idOf("x@example.com");
    QCOMPARE(create("x@example.com", "allowSave=true").status, 400);
    QCOMPARE(
        m_probe
            ->call("POST", "sobjects/Lead", R"({"LastName":"Other","Company":"B","Email":"x@example.com"})")
            .status,
        201);
    control("DELETE", "duplicate-rule", R"({"object":"Lead","name":"R"})");
    QCOMPARE(create("x@example.com").status, 201);
    QCOMPARE(control("POST", "duplicate-rule",
                     R"({"object":"Lead","name":"R","fields":["Nonsense"],"action":"block"})")[u"code"]
                 .toString(),
             QStringLiteral("INVALID_ARGUMENT"));
}

void TestSandboxRules::updateThatLeavesTheFieldsAloneIsNoDuplicate()
{
    idOf("x@example.com");
    const QByteArray twin = idOf("x@example.com");
    control("POST", "duplicate-rule", R"({"object":"Lead","name":"R","fields":["Email"],"action":"block"})");
    QCOMPARE(m_probe->call("PATCH", "sobjects/Lead/" + twin, R"({"Title":"T"})").status, 204);
    const QByteArray third = idOf("y@example.com");
    QCOMPARE(m_probe->call("PATCH", "sobjects/Lead/" + third, R"({"Email":"x@example.com"})").status, 400);
}

void TestSandboxRules::collectionsNameTheCodeOnly()
{
    control("POST", "duplicate-rule", R"({"object":"Lead","name":"R","fields":["Email"],"action":"block"})");
    idOf("x@example.com");
    const QJsonObject result =
        m_probe
            ->call(
                "POST", "composite/sobjects",
                R"({"records":[{"attributes":{"type":"Lead"},"LastName":"A","Company":"B","Email":"x@example.com"}]})")
            .array()[0]
            .toObject();
    const QJsonObject error = result[u"errors"][0].toObject();
    QCOMPARE(error[u"statusCode"].toString(), QStringLiteral("DUPLICATES_DETECTED"));
    QVERIFY(!error.contains(u"duplicateResult"));
}

void TestSandboxRules::spellingFollowsTheVersion()
{
    control("POST", "duplicate-rule", R"({"object":"Lead","name":"R","fields":["Email"],"action":"block"})");
    idOf("x@example.com");
    const auto keyAt = [this](const QByteArray& version) {
        return m_probe
            ->send("POST", "/services/data/" + version + "/sobjects/Lead",
                   R"({"LastName":"A","Company":"B","Email":"x@example.com"})")
            .array()[0]
            .toObject()
            .keys()
            .constFirst();
    };
    QCOMPARE(keyAt("v57.0"), QStringLiteral("duplicateResut"));
    QCOMPARE(keyAt("v58.0"), QStringLiteral("duplicateResult"));
}

void TestSandboxRules::duplicateRulesSurviveARestart()
{
    const QTemporaryDir folder;
    Options options;
    options.stateFile = folder.filePath(QStringLiteral("world.json"));
    for (const bool again : {false, true}) {
        m_probe.reset();
        m_host = std::make_unique<Host>(options);
        QVERIFY(m_host->start());
        m_probe = std::make_unique<SalesforceProbe>(m_host->salesforce());
        if (!again) {
            control("POST", "duplicate-rule",
                    R"({"object":"Lead","name":"R","fields":["Email"],"action":"block"})");
            idOf("x@example.com");
        }
        QCOMPARE(create("x@example.com").status, 400);
        QVERIFY(m_host->stop());
    }
}

void TestSandboxRules::lockedRowIsFreeAfterItsWrites()
{
    const QByteArray id = idOf("x@example.com");
    control("POST", "lock", R"({"id":")" + id + R"(","times":2})");
    const auto write = [&] { return m_probe->call("PATCH", "sobjects/Lead/" + id, R"({"Title":"T"})"); };
    for (int time = 0; time < 2; ++time) {
        const ProbeAnswer refused = write();
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.array()[0][u"errorCode"].toString(), QStringLiteral("UNABLE_TO_LOCK_ROW"));
    }
    QCOMPARE(write().status, 204);
}

void TestSandboxRules::approvalLocksUntilItEnds()
{
    const QByteArray id = idOf("x@example.com");
    control("POST", "lock", R"({"id":")" + id + R"(","times":0,"approval":true})");
    for (int time = 0; time < 3; ++time)
        QCOMPARE(m_probe->call("DELETE", "sobjects/Lead/" + id).array()[0][u"errorCode"].toString(),
                 QStringLiteral("ENTITY_IS_LOCKED"));
    control("DELETE", "lock", R"({"id":")" + id + "\"}");
    QCOMPARE(m_probe->call("DELETE", "sobjects/Lead/" + id).status, 204);
}

void TestSandboxRules::lateCommitAppearsInThePast()
{
    const QByteArray id = idOf("x@example.com");
    m_host->edit([](World& world) {
        world.clock.setFrozen(true);
        world.clock.advance(60);
    });
    const QString begun = m_probe->send("GET", "/__sandbox/clock").object()[u"now"].toString();
    QCOMPARE(control("PATCH", "Lead/" + id + "?commitAfter=30", R"({"Title":"late"})")[u"pending"].toInt(),
             1);
    m_host->edit([](World& world) { world.clock.advance(29); });
    const auto title = [&] {
        return m_probe->call("GET", "sobjects/Lead/" + id).object()[u"Title"].toString();
    };
    QCOMPARE(title(), QString());
    m_host->edit([](World& world) { world.clock.advance(1); });
    QCOMPARE(title(), QStringLiteral("late"));
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/" + id).object()[u"SystemModstamp"].toString().left(19),
             begun.left(19));
}

void TestSandboxRules::lateDeleteHoldsTheRecord()
{
    const QByteArray id = idOf("x@example.com");
    control("DELETE", "Lead/" + id + "?commitAfter=30", {});
    QCOMPARE(
        m_probe->call("PATCH", "sobjects/Lead/" + id, R"({"Title":"T"})").array()[0][u"errorCode"].toString(),
        QStringLiteral("UNABLE_TO_LOCK_ROW"));
    m_host->edit([](World& world) { world.clock.advance(31); });
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/" + id).status, 404);
}

void TestSandboxRules::olderCursorsAreEvicted()
{
    m_host->edit([](World& world) {
        world.settings.salesforce.cursors = 1;
        for (int number = 0; number < 300; ++number)
            (void)world.salesforce.create(QStringLiteral("Lead"),
                                          {{QStringLiteral("LastName"), QStringLiteral("L")},
                                           {QStringLiteral("Company"), QStringLiteral("C")}},
                                          world.salesforce.rep());
    });
    const auto open = [this] {
        return m_probe
            ->query(QStringLiteral("SELECT Id FROM Lead"), "query",
                    {{"Sforce-Query-Options", "batchSize=200"}})
            .object()[u"nextRecordsUrl"]
            .toString()
            .toLatin1();
    };
    const QByteArray first = open();
    QCOMPARE(m_probe->send("GET", first).status, 200);
    open();
    const ProbeAnswer evicted = m_probe->send("GET", first);
    QCOMPARE(evicted.status, 400);
    QCOMPARE(evicted.array()[0][u"errorCode"].toString(), QStringLiteral("INVALID_QUERY_LOCATOR"));
}

void TestSandboxRules::deletedSpanTellsTheBin()
{
    const QByteArray id = idOf("x@example.com");
    m_probe->call("DELETE", "sobjects/Lead/" + id);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray span = "?start=" + now.addSecs(-300).toString(Qt::ISODate).toLatin1()
        + "&end=" + now.addSecs(120).toString(Qt::ISODate).toLatin1();
    const auto deleted = [&] {
        return m_probe->call("GET", "sobjects/Lead/deleted/" + span).object()[u"deletedRecords"].toArray();
    };
    QCOMPARE(deleted().size(), 1);
    QCOMPARE(deleted()[0][u"id"].toString().toLatin1(), id);
    QVERIFY(!m_probe->call("GET", "sobjects/Lead/updated" + span).body.contains(id));
    QCOMPARE(control("POST", "empty-bin", R"({"object":"Lead"})")[u"purged"].toInt(), 1);
    QCOMPARE(deleted().size(), 0);
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/" + id).array()[0][u"errorCode"].toString(),
             QStringLiteral("NOT_FOUND"));
}

void TestSandboxRules::spansAreChecked_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<int>("startDays");
    QTest::addColumn<int>("endSeconds");
    QTest::addColumn<int>("status");
    QTest::newRow("updated: 29 days") << QByteArray("updated") << 29 << 0 << 200;
    QTest::newRow("updated: 31 days") << QByteArray("updated") << 31 << 0 << 400;
    QTest::newRow("deleted: 14 days") << QByteArray("deleted") << 14 << 0 << 200;
    QTest::newRow("deleted: 16 days") << QByteArray("deleted") << 16 << 0 << 400;
    QTest::newRow("a minute") << QByteArray("updated") << 0 << 60 << 400;
    QTest::newRow("two minutes") << QByteArray("updated") << 0 << 120 << 200;
    QTest::newRow("end before start") << QByteArray("updated") << 1 << -2 * 24 * 3600 << 400;
}

void TestSandboxRules::spansAreChecked()
{
    QFETCH(QByteArray, what);
    QFETCH(int, startDays);
    QFETCH(int, endSeconds);
    QFETCH(int, status);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ProbeAnswer answer = m_probe->call(
        "GET",
        "sobjects/Lead/" + what + "?start=" + now.addDays(-startDays).toString(Qt::ISODate).toLatin1()
            + "&end=" + now.addSecs(endSeconds).toString(Qt::ISODate).toLatin1());
    QCOMPARE(answer.status, status);
    if (status == 400)
        QCOMPARE(answer.array()[0][u"errorCode"].toString(), QStringLiteral("INVALID_REPLICATION_DATE"));
}

void TestSandboxRules::setUpIsNotWritten()
{
    const QByteArray id = m_probe->query(QStringLiteral("SELECT Id FROM Organization"))
                              .object()[u"records"][0][u"Id"]
                              .toString()
                              .toLatin1();
    QVERIFY(id.startsWith("00D"));
    QCOMPARE(m_probe->call("PATCH", "sobjects/Organization/" + id, R"({"Name":"x"})")
                 .array()[0][u"errorCode"]
                 .toString(),
             QStringLiteral("INVALID_TYPE_FOR_OPERATION"));
    QCOMPARE(m_probe->call("POST", "sobjects/LeadStatus", R"({"MasterLabel":"x"})").status, 400);
}

void TestSandboxRules::batchCountsEachOfItsCalls()
{
    const auto used = [this] {
        return m_probe->call("GET", "limits")
            .headers.value("sforce-limit-info")
            .mid(10)
            .split('/')
            .constFirst()
            .toInt();
    };
    const int before = used();
    const ProbeAnswer answer = m_probe->call(
        "POST", "composite/batch",
        R"({"batchRequests":[{"method":"GET","url":"v62.0/limits"},{"method":"POST","url":"v62.0/sobjects/Lead","richInput":{"LastName":"A","Company":"B"}}]})");
    QCOMPARE(answer.object()[u"hasErrors"].toBool(), false);
    QCOMPARE(answer.object()[u"results"][1][u"statusCode"].toInt(), 201);
    QCOMPARE(used() - before, 3); // two in the batch, one to ask
}

void TestSandboxRules::graphIsAllOrNothing()
{
    const QByteArray good =
        R"({"method":"POST","url":"/services/data/v62.0/sobjects/Lead","referenceId":"a","body":{"LastName":"Graph","Company":"B"}})";
    const QByteArray bad =
        R"({"method":"POST","url":"/services/data/v62.0/sobjects/Lead","referenceId":"b","body":{"LastName":"Graph"}})";
    const QJsonObject answer =
        m_probe
            ->call("POST", "composite/graph",
                   R"({"graphs":[{"graphId":"g1","compositeRequest":[)" + good + ',' + bad
                       + R"(]},{"graphId":"g2","compositeRequest":[)" + good + "]}]}")
            .object();
    QCOMPARE(answer[u"graphs"][0][u"isSuccessful"].toBool(), false);
    QCOMPARE(answer[u"graphs"][1][u"isSuccessful"].toBool(), true);
    QCOMPARE(m_probe->query(QStringLiteral("SELECT Id FROM Lead WHERE LastName = 'Graph'"))
                 .object()[u"totalSize"]
                 .toInt(),
             1);
}

void TestSandboxRules::refusedConditionMayBeSilent()
{
    const QByteArray id = idOf("x@example.com");
    const HttpProbe::Headers old{{"If-Unmodified-Since", "Tue, 23 Mar 2015 00:00:00 GMT"}};
    const auto write = [&] { return m_probe->call("PATCH", "sobjects/Lead/" + id, R"({"Title":"T"})", old); };
    QVERIFY(write().body.contains("ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE"));
    m_host->edit([](World& world) { world.settings.salesforce.conflictHasBody = false; });
    const ProbeAnswer silent = write();
    QCOMPARE(silent.status, 412);
    QVERIFY(silent.body.isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxRules)
#include "tst_sandbox_rules.moc"
