// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include <QTest>

using namespace lockstep::sandbox;

// Salesforce requests that carry others: what one part has of another, and what is taken back.
class TestSandboxComposite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void compositeRunsItsParts();
    void compositeTakesAllBack();
    void compositeTakesItsCollectionsBack_data();
    void compositeTakesItsCollectionsBack();
    void partsNameEarlierAnswers_data();
    void partsNameEarlierAnswers();
    void partsAnswerByteForByte_data();
    void partsAnswerByteForByte();

private:
    QByteArray create(const QByteArray& json); // a lead; its id

    std::unique_ptr<Host> m_host;
    std::unique_ptr<SalesforceProbe> m_probe;
};

void TestSandboxComposite::init()
{
    Options options;
    options.population = {0, 0, 0, 1};
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<SalesforceProbe>(m_host->salesforce());
}

QByteArray TestSandboxComposite::create(const QByteArray& json)
{
    return m_probe->call("POST", "sobjects/Lead", json).object()[u"id"].toString().toLatin1();
}

void TestSandboxComposite::compositeRunsItsParts()
{
    const ProbeAnswer answer = m_probe->call("POST", "composite", R"({"compositeRequest":[
        {"method":"POST","url":"/services/data/v62.0/sobjects/Lead","referenceId":"lead","body":{"LastName":"A","Company":"B"}},
        {"method":"PATCH","url":"/services/data/v62.0/sobjects/Lead/@{lead.id}","referenceId":"edit","body":{"Title":"x"}},
        {"method":"PATCH","url":"/services/data/v62.0/sobjects/Lead/@{lead.id}","referenceId":"old","body":{"Title":"y"},
         "httpHeaders":{"If-Unmodified-Since":"Tue, 24 Mar 2015 00:00:00 GMT"}},
        {"method":"GET","url":"/services/data/v62.0/queryAll?q=SELECT+Title+FROM+Lead","referenceId":"read"},
        {"method":"GET","url":"/services/data/v62.0/sobjects/Lead/@{nobody.id}","referenceId":"lost"}]})");
    QCOMPARE(answer.status, 200);
    const QJsonArray parts = answer.object()[u"compositeResponse"].toArray();
    QCOMPARE(parts[0][u"httpStatusCode"].toInt(), 201);
    QVERIFY(parts[0][u"httpHeaders"].toObject().contains(u"Location"));
    QCOMPARE(parts[1][u"httpStatusCode"].toInt(), 204);
    QCOMPARE(parts[2][u"httpStatusCode"].toInt(), 412);
    QCOMPARE(parts[3][u"body"][u"records"][0][u"Title"].toString(), QStringLiteral("x"));
    QCOMPARE(parts[3][u"referenceId"].toString(), QStringLiteral("read"));
    QCOMPARE(parts[4][u"body"][0][u"errorCode"].toString(), QStringLiteral("PROCESSING_HALTED"));
    QCOMPARE(answer.headers.value("sforce-limit-info"), QByteArray("api-usage=1/15000"));
}

void TestSandboxComposite::compositeTakesAllBack()
{
    const QJsonArray parts = m_probe
                                 ->call("POST", "composite", R"({"allOrNone":true,"compositeRequest":[
        {"method":"POST","url":"/services/data/v62.0/sobjects/Lead","referenceId":"a","body":{"LastName":"A","Company":"B"}},
        {"method":"POST","url":"/services/data/v62.0/sobjects/Lead","referenceId":"b","body":{"LastName":"A"}}]})")
                                 .object()[u"compositeResponse"]
                                 .toArray();
    QCOMPARE(parts[0][u"body"][0][u"errorCode"].toString(), QStringLiteral("PROCESSING_HALTED"));
    QCOMPARE(parts[1][u"body"][0][u"errorCode"].toString(), QStringLiteral("REQUIRED_FIELD_MISSING"));
    m_host->edit([](World& world) { QVERIFY(world.salesforce.ids(QStringLiteral("Lead")).isEmpty()); });
}

void TestSandboxComposite::compositeTakesItsCollectionsBack_data()
{
    QTest::addColumn<bool>("allOrNone");
    QTest::addColumn<int>("left");
    QTest::newRow("all") << true << 1;
    QTest::newRow("each") << false << 2;
}

// One lead is there; the second of two collections deletes it and an unknown one.
void TestSandboxComposite::compositeTakesItsCollectionsBack()
{
    QFETCH(bool, allOrNone);
    const QByteArray known = create(R"({"LastName":"A","Company":"B"})");
    const QByteArray json = QByteArray(R"({"allOrNone":)") + (allOrNone ? "true" : "false")
        + R"(,"compositeRequest":[
        {"method":"POST","url":"/services/data/v62.0/composite/sobjects","referenceId":"a","body":{"allOrNone":false,"records":[
            {"attributes":{"type":"Lead"},"LastName":"C","Company":"D"},{"attributes":{"type":"Lead"},"LastName":"E","Company":"F"}]}},
        {"method":"DELETE","url":"/services/data/v62.0/composite/sobjects?allOrNone=false&ids=)"
        + known + R"(,00Q5g0000000zzzEAA","referenceId":"b"}]})";
    const QJsonArray parts =
        m_probe->call("POST", "composite", json).object()[u"compositeResponse"].toArray();
    QCOMPARE(parts[0][u"httpStatusCode"].toInt(), allOrNone ? 400 : 200);
    QCOMPARE(parts[1][u"httpStatusCode"].toInt(), 200);
    QCOMPARE(parts[1][u"body"][0][u"success"].toBool(), !allOrNone);
    m_host->edit(
        [&](World& world) { QTEST(int(world.salesforce.ids(QStringLiteral("Lead")).size()), "left"); });
}

void TestSandboxComposite::partsNameEarlierAnswers_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QString>("title");
    QTest::newRow("place in a list") << QByteArray("read.records[0].Company") << QStringLiteral("B");
    QTest::newRow("collection") << QByteArray("many[0].success") << QStringLiteral("true");
    QTest::newRow("number") << QByteArray("read.records[0].NumberOfEmployees") << QStringLiteral("12");
    QTest::newRow("quotes") << QByteArray("read.records[0].LastName") << QStringLiteral(R"(A "b\c")");
    QTest::newRow("place behind the last") << QByteArray("read.records[1].Company") << QString();
    QTest::newRow("no plain value") << QByteArray("read.records[0]") << QString();
}

void TestSandboxComposite::partsNameEarlierAnswers()
{
    QFETCH(QByteArray, reference);
    QFETCH(QString, title);
    create(R"({"LastName":"A \"b\\c\"","Company":"B","NumberOfEmployees":12})");
    const QByteArray json = R"({"compositeRequest":[
        {"method":"GET","url":"/services/data/v62.0/query?q=SELECT+LastName,Company,NumberOfEmployees+FROM+Lead","referenceId":"read"},
        {"method":"POST","url":"/services/data/v62.0/composite/sobjects","referenceId":"many","body":{"records":[
            {"attributes":{"type":"Lead"},"LastName":"C","Company":"D"}]}},
        {"method":"PATCH","url":"/services/data/v62.0/sobjects/Lead/@{many[0].id}","referenceId":"edit","body":{"Title":"@{)"
        + reference + R"(}"}},
        {"method":"GET","url":"/services/data/v62.0/sobjects/Lead/@{many[0].id}","referenceId":"after"}]})";
    const QJsonArray parts =
        m_probe->call("POST", "composite", json).object()[u"compositeResponse"].toArray();
    QCOMPARE(parts[2][u"httpStatusCode"].toInt(), title.isEmpty() ? 400 : 204);
    QCOMPARE(parts[3][u"body"][u"Title"].toString(), title);
}

void TestSandboxComposite::partsAnswerByteForByte_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("request"); // "%" for the address
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("composite") << QByteArray(
        "composite") << QByteArray(R"({"compositeRequest":[{"method":"GET","referenceId":"r","url":"%"}]})")
                               << QByteArray(R"({"compositeResponse":[{"body":)");
    QTest::newRow("batch") << QByteArray("composite/batch")
                           << QByteArray(R"({"batchRequests":[{"method":"GET","url":"%"}]})")
                           << QByteArray(R"({"hasErrors":false,"results":[{"statusCode":200,"result":)");
    QTest::newRow("graph")
        << QByteArray("composite/graph")
        << QByteArray(
               R"({"graphs":[{"graphId":"g","compositeRequest":[{"method":"GET","referenceId":"r","url":"%"}]}]})")
        << QByteArray(R"({"graphs":[{"graphId":"g","graphResponse":{"compositeResponse":[{"body":)");
}

// Fields stand in the order selected, and a decimal keeps its point.
void TestSandboxComposite::partsAnswerByteForByte()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, before);
    create(R"({"LastName":"A","Company":"B","Budget__c":1250000})");
    const QByteArray query = "query?q=SELECT+LastName,Budget__c,Company+FROM+Lead";
    const QByteArray alone = m_probe->call("GET", query).body;
    QVERIFY(alone.contains(R"("LastName":"A","Budget__c":1250000.0,"Company":"B")"));
    const QByteArray base = path.endsWith("batch") ? "v62.0/" : "/services/data/v62.0/";
    const ProbeAnswer answer = m_probe->call("POST", path, request.replace("%", base + query));
    QVERIFY2(answer.body.startsWith(before + alone), answer.body.constData());
    QVERIFY(!answer.object().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxComposite)
#include "tst_sandbox_composite.moc"
