// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include <QTest>

using namespace lockstep::sandbox;

// Salesforce's writes of many records over real HTTP: collections and composite.
class TestSandboxCollections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void collectionAnswersRecordByRecord();
    void collectionRollsBackWhenAskedTo();
    void collectionUpsertsByExternalId();
    void collectionUpsertsByEmail();
    void collectionUpsertsByIdAndCreatesWithoutOne();
    void collectionHasItsLimits();
    void typesOfARequestAreHeld_data();
    void typesOfARequestAreHeld();
    void unknownFieldMayRefuseTheWholeCollection();
    void retrieveKeepsItsOrder();
    void collectionDeletes();
    void malformedIdsAreNamed_data();
    void malformedIdsAreNamed();

private:
    QString create(const char* json, const HttpProbe::Headers& headers = {});
    QJsonObject lead(const QString& id);

    std::unique_ptr<Host> m_host;
    std::unique_ptr<SalesforceProbe> m_probe;
};

void TestSandboxCollections::init()
{
    Options options;
    options.population = {0, 0, 0, 1};
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<SalesforceProbe>(m_host->salesforce());
}

QString TestSandboxCollections::create(const char* json, const HttpProbe::Headers& headers)
{
    return m_probe->call("POST", "sobjects/Lead", json, headers).object()[u"id"].toString();
}

QJsonObject TestSandboxCollections::lead(const QString& id)
{
    return m_probe->call("GET", "sobjects/Lead/" + id.toLatin1()).object();
}

void TestSandboxCollections::collectionAnswersRecordByRecord()
{
    const ProbeAnswer created = m_probe->call("POST", "composite/sobjects", R"({"records":[
        {"attributes":{"type":"Lead"},"LastName":"A","Company":"B"},
        {"attributes":{"type":"Lead"},"LastName":"C"},
        {"attributes":{"type":"Contact"},"LastName":"D"}]})");
    QCOMPARE(created.status, 200);
    const QJsonArray results = created.array();
    QCOMPARE(results.size(), 3);
    QCOMPARE(results[0][u"success"].toBool(), true);
    QVERIFY(!results[1].toObject().contains(u"id"));
    QCOMPARE(results[1][u"errors"][0][u"statusCode"].toString(), QStringLiteral("REQUIRED_FIELD_MISSING"));
    QVERIFY(results[2][u"id"].toString().startsWith(QStringLiteral("003")));
    const QByteArray id = results[0][u"id"].toString().toLatin1();
    const QJsonArray updated =
        m_probe
            ->call("PATCH", "composite/sobjects",
                   R"({"records":[{"attributes":{"type":"Lead"},"id":")" + id
                       + R"(","Title":"x"},{"attributes":{"type":"Lead"},"Id":")" + id
                       + R"(","Title":"y"},{"attributes":{"type":"Lead"},"id":"00Q5g0000000zzzEAA"}]})")
            .array();
    QCOMPARE(updated[0][u"success"].toBool(), true);
    QCOMPARE(updated[1][u"errors"][0][u"statusCode"].toString(), QStringLiteral("DUPLICATE_VALUE"));
    QCOMPARE(updated[2][u"errors"][0][u"statusCode"].toString(),
             QStringLiteral("INVALID_CROSS_REFERENCE_KEY"));
    QVERIFY(updated[2][u"errors"][0][u"fields"].toArray().isEmpty());
    QCOMPARE(updated[2][u"id"].toString(), QStringLiteral("00Q5g0000000zzzEAA"));
}

void TestSandboxCollections::collectionRollsBackWhenAskedTo()
{
    const QByteArray id = create(R"({"LastName":"A","Company":"B","Title":"old"})").toLatin1();
    const QString stamp = lead(QString::fromLatin1(id))[u"SystemModstamp"].toString();
    m_host->edit([](World& world) { world.clock.advance(5); });
    const QJsonArray results =
        m_probe
            ->call("PATCH", "composite/sobjects",
                   R"({"allOrNone":true,"records":[{"attributes":{"type":"Lead"},"id":")" + id
                       + R"(","Title":"new"},{"attributes":{"type":"Lead"},"id":"00Q5g0000000zzzEAA"}]})")
            .array();
    QCOMPARE(results[0][u"success"].toBool(), false);
    QCOMPARE(results[0][u"errors"][0][u"statusCode"].toString(),
             QStringLiteral("ALL_OR_NONE_OPERATION_ROLLED_BACK"));
    QCOMPARE(lead(QString::fromLatin1(id))[u"Title"].toString(), QStringLiteral("old"));
    QCOMPARE(lead(QString::fromLatin1(id))[u"SystemModstamp"].toString(), stamp);
    m_probe->call("POST", "composite/sobjects", R"({"allOrNone":true,"records":[
        {"attributes":{"type":"Lead"},"LastName":"N","Company":"B","Marketo_Id__c":"n"},{"attributes":{"type":"Lead"}}]})");
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/Marketo_Id__c/n").status, 404);
}

void TestSandboxCollections::collectionUpsertsByExternalId()
{
    create(R"({"LastName":"A","Company":"B","Marketo_Id__c":"1"})");
    const QJsonArray results = m_probe
                                   ->call("PATCH", "composite/sobjects/Lead/Marketo_Id__c", R"({"records":[
        {"attributes":{"type":"Lead"},"Marketo_Id__c":"1","Title":"x"},
        {"attributes":{"type":"Lead"},"Marketo_Id__c":"2","LastName":"C","Company":"D"},
        {"attributes":{"type":"Lead"},"Marketo_Id__c":"2","LastName":"C","Company":"D"},
        {"attributes":{"type":"Lead"},"Marketo_Id__c":"3"}]})")
                                   .array();
    QCOMPARE(results[0][u"created"].toBool(true), false);
    QCOMPARE(results[1][u"created"].toBool(), true);
    QCOMPARE(results[2][u"errors"][0][u"statusCode"].toString(), QStringLiteral("DUPLICATE_VALUE"));
    QCOMPARE(results[3][u"errors"][0][u"statusCode"].toString(), QStringLiteral("REQUIRED_FIELD_MISSING"));
    QCOMPARE(m_probe->call("PATCH", "composite/sobjects/Lead/Title", R"({"records":[]})").status, 404);
}

// An id lookup is a key as an external id is, though nothing keeps it unique.
void TestSandboxCollections::collectionUpsertsByEmail()
{
    const QString known = create(R"({"LastName":"A","Company":"B","Email":"known@example.com"})");
    create(R"({"LastName":"A","Company":"B","Email":"twin@example.com"})");
    create(R"({"LastName":"A","Company":"B","Email":"twin@example.com"})");
    const QJsonArray results = m_probe
                                   ->call("PATCH", "composite/sobjects/Lead/Email", R"({"records":[
        {"attributes":{"type":"Lead"},"email":"Known@example.com","Title":"x"},
        {"attributes":{"type":"Lead"},"Email":"new@example.com","LastName":"C","Company":"D"},
        {"attributes":{"type":"Lead"},"Email":"twin@example.com","Title":"y"}]})")
                                   .array();
    QCOMPARE(results[0][u"id"].toString(), known);
    QCOMPARE(lead(known)[u"Title"].toString(), QStringLiteral("x"));
    QCOMPARE(results[1][u"created"].toBool(), true);
    QCOMPARE(lead(results[1][u"id"].toString())[u"Email"].toString(), QStringLiteral("new@example.com"));
    QCOMPARE(results[2][u"errors"][0][u"statusCode"].toString(), QStringLiteral("DUPLICATE_EXTERNAL_ID"));
}

void TestSandboxCollections::collectionUpsertsByIdAndCreatesWithoutOne()
{
    const QByteArray known = create(R"({"LastName":"A","Company":"B"})").toLatin1();
    const QJsonArray results =
        m_probe
            ->call(
                "PATCH", "composite/sobjects/Lead/Id",
                R"({"records":[{"attributes":{"type":"Lead"},"Id":null,"LastName":"C","Company":"D"},
                       {"attributes":{"type":"Lead"},"Id":")"
                    + known + R"(","Title":"x"},{"attributes":{"type":"Lead"},"Id":")" + known.left(15)
                    + R"(","Title":"y"},{"attributes":{"type":"Lead"},"Id":"00Q5g0000000zzzEAA","Title":"z"}]})")
            .array();
    QCOMPARE(results[0][u"created"].toBool(), true);
    QCOMPARE(results[0][u"id"].toString().size(), 18);
    QCOMPARE(results[1][u"created"].toBool(true), false);
    QCOMPARE(results[1][u"success"].toBool(), true);
    QCOMPARE(lead(QString::fromLatin1(known))[u"Title"].toString(), QStringLiteral("x"));
    QCOMPARE(results[2][u"errors"][0][u"statusCode"].toString(), QStringLiteral("DUPLICATE_VALUE"));
    QCOMPARE(results[2][u"id"].toString().toLatin1(), known);
    QCOMPARE(results[3][u"errors"][0][u"statusCode"].toString(),
             QStringLiteral("INVALID_CROSS_REFERENCE_KEY"));
}

void TestSandboxCollections::collectionHasItsLimits()
{
    QByteArray records;
    for (int number = 0; number < 201; ++number)
        records.append(R"(,{"attributes":{"type":"Lead"},"LastName":"A","Company":"B"})");
    const ProbeAnswer refused =
        m_probe->call("POST", "composite/sobjects", "{\"records\":[" + records.mid(1) + "]}");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.array()[0][u"errorCode"].toString(), QStringLiteral("EXCEEDED_ID_LIMIT"));
    m_host->edit([](World& world) { QVERIFY(world.salesforce.ids(QStringLiteral("Lead")).isEmpty()); });
}

void TestSandboxCollections::typesOfARequestAreHeld_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<int>("status");
    const QByteArray lead =
        R"({"attributes":{"type":"Lead"},"LastName":"A","Company":"B","Marketo_Id__c":"1"})";
    const QByteArray contact = R"({"attributes":{"type":"Contact"},"LastName":"A","Marketo_Id__c":"2"})";
    const QByteArray untyped = R"({"LastName":"A","Company":"B","Marketo_Id__c":"3"})";
    const QByteArray pair = lead + ',' + contact;
    const QByteArray ten = pair + (',' + pair).repeated(4);
    const QByteArray upsert = "composite/sobjects/Lead/Marketo_Id__c";
    for (const QByteArray method : {"POST", "PATCH"}) {
        QTest::addRow("%s, ten chunks", method.constData())
            << method << QByteArray("composite/sobjects") << QByteArray(ten + ',' + contact) << 200;
        QTest::addRow("%s, eleven chunks", method.constData())
            << method << QByteArray("composite/sobjects") << QByteArray(ten + ',' + lead) << 400;
        QTest::addRow("%s, no type", method.constData())
            << method << QByteArray("composite/sobjects") << QByteArray(lead + ',' + untyped) << 400;
    }
    QTest::newRow("upsert") << QByteArray("PATCH") << upsert << lead << 200;
    QTest::newRow("upsert of another type") << QByteArray("PATCH") << upsert << pair << 400;
    QTest::newRow("upsert without a type") << QByteArray("PATCH") << upsert << untyped << 400;
}

void TestSandboxCollections::typesOfARequestAreHeld()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, records);
    QFETCH(int, status);
    QCOMPARE(m_probe->call(method, path, "{\"records\":[" + records + "]}").status, status);
    if (status != 200)
        m_host->edit([](World& world) {
            for (const char* object : {"Lead", "Contact"})
                QVERIFY(world.salesforce.ids(QString::fromLatin1(object)).isEmpty());
        });
}

void TestSandboxCollections::unknownFieldMayRefuseTheWholeCollection()
{
    const QByteArray json = R"({"records":[{"attributes":{"type":"Lead"},"LastName":"A","Company":"B"},
        {"attributes":{"type":"Lead"},"LastName":"A","Company":"B","foo":1}]})";
    const ProbeAnswer single = m_probe->call("POST", "composite/sobjects", json);
    QCOMPARE(single.array()[0][u"success"].toBool(), true);
    QCOMPARE(single.array()[1][u"errors"][0][u"statusCode"].toString(), QStringLiteral("INVALID_FIELD"));
    m_host->edit([](World& world) { world.settings.salesforce.unknownFieldRefusesRequest = true; });
    QCOMPARE(m_probe->call("POST", "composite/sobjects", json).status, 400);
}

void TestSandboxCollections::retrieveKeepsItsOrder()
{
    const QString first = create(R"({"LastName":"A","Company":"B"})");
    const QString second = create(R"({"LastName":"C","Company":"D"})");
    const QByteArray json = R"({"ids":[")" + second.toLatin1() + R"(","00Q5g0000000zzzEAA",")"
        + first.toLatin1() + R"("],"fields":["LastName"]})";
    const QJsonArray records = m_probe->call("POST", "composite/sobjects/Lead", json).array();
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[0][u"LastName"].toString(), QStringLiteral("C"));
    QVERIFY(records[1].isNull());
    QCOMPARE(records[2][u"LastName"].toString(), QStringLiteral("A"));
    QCOMPARE(m_probe
                 ->call("GET",
                        "composite/sobjects/Lead?fields=Id&ids=" + first.toLatin1() + ',' + second.toLatin1())
                 .array()
                 .size(),
             2);
    QCOMPARE(m_probe->call("POST", "composite/sobjects/Lead", R"({"ids":[],"fields":["foo"]})").status, 400);
}

void TestSandboxCollections::collectionDeletes()
{
    const QByteArray first = create(R"({"LastName":"A","Company":"B"})").toLatin1();
    const QJsonArray results =
        m_probe->call("DELETE", "composite/sobjects?ids=" + first.left(15) + ",00Q5g0000000zzzEAA").array();
    QCOMPARE(results[0][u"id"].toString().toLatin1(), first);
    QCOMPARE(results[0][u"success"].toBool(), true);
    QCOMPARE(results[1][u"success"].toBool(), false);
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/" + first).status, 404);
}

void TestSandboxCollections::malformedIdsAreNamed_data()
{
    QTest::addColumn<QByteArray>("id"); // "%" for the first 15 characters of a lead's
    QTest::addColumn<QString>("updated");
    QTest::addColumn<QString>("deleted");
    const QString malformed = QStringLiteral("MALFORMED_ID");
    QTest::newRow("no id") << QByteArray("bad") << malformed << malformed;
    QTest::newRow("another's suffix") << QByteArray("%aaa") << malformed << malformed;
    QTest::newRow("unknown object") << QByteArray("zzz5g0000000zzzAAA") << malformed << malformed;
    QTest::newRow("another object") << QByteArray("0035g0000000zzzAAA") << malformed
                                    << QStringLiteral("INVALID_CROSS_REFERENCE_KEY");
    QTest::newRow("none") << QByteArray() << QStringLiteral("MISSING_ARGUMENT") << QString();
}

void TestSandboxCollections::malformedIdsAreNamed()
{
    QFETCH(QByteArray, id);
    const QByteArray known = create(R"({"LastName":"A","Company":"B"})").toLatin1();
    id.replace("%", known.left(15));
    const QJsonValue updated =
        m_probe
            ->call("PATCH", "composite/sobjects",
                   R"({"records":[{"attributes":{"type":"Lead"},"id":")" + id + R"(","Title":"x"}]})")
            .array()[0];
    QTEST(updated[u"errors"][0][u"statusCode"].toString(), "updated");
    QVERIFY(updated[u"id"].isUndefined());
    const QJsonArray deleted = m_probe->call("DELETE", "composite/sobjects?ids=" + id).array();
    QTEST(deleted[0][u"errors"][0][u"statusCode"].toString(), "deleted");
    QCOMPARE(lead(QString::fromLatin1(known))[u"LastName"].toString(), QStringLiteral("A"));
}

QTEST_GUILESS_MAIN(TestSandboxCollections)
#include "tst_sandbox_collections.moc"
