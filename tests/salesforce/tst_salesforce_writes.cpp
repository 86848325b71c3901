// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/scripted_org.h"
#include "salesforce/written_records.h"

#include <QJsonArray>
#include <QTest>

using namespace lockstep;
using core::ObjectType;
using core::Outcome;
using core::RetryClass;
using core::WriteRecord;
using core::WriteResult;
using test::bad;
using test::bodyOf;
using test::good;
using test::idA;
using test::idB;
using test::idC;
using test::leads;
using test::readAt;
using test::record;
using test::ScriptedOrg;
using test::ScriptedServer;
using test::SeenRequest;
using test::strings;

class TestWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreateIsOneCollection();
    void anUpdateNeverReowns_data();
    void anUpdateNeverReowns();
    void aResultIsMatchedByItsPlace();
    void anotherLengthLeavesAllUnknown_data();
    void anotherLengthLeavesAllUnknown();
    void aRecordThatSpoilsItsCollectionFailsAlone();
    void aRefusalThatHalvesDoNotCureIsTold();
    void codeThatTiresOfManyGetsFewer();
    void codeThatAlwaysFailsIsNotAskedForEver();
    void aTwinIsNamed();
    void aTwinThatGoesThroughIsCreated();
    void aTwinWhoseSecondTryIsLostIsUnknown();
    void aWriteIsNeverSentTwice_data();
    void aWriteIsNeverSentTwice();
    void aWriteSurelyNotExecutedIsRepeated();
    void aDeleteNamesItsIds();
    void theImageRuleGetsItsTimes();
    void aCancelledWriteIsUnknown();
};

void TestWrites::aCreateIsOneCollection()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {ScriptedServer::json('[' + good(idA) + ',' + good(idB) + ']')};
    };
    const auto reply =
        org.await(org.connect().create({record({}, QStringLiteral("VP")), record({}, QStringLiteral("CMO"))},
                                       leads(QStringLiteral("auto"))));
    QVERIFY(reply);
    QCOMPARE(reply->results.size(), 2);
    QVERIFY(reply->results.at(0).status == WriteResult::Status::Created);
    QCOMPARE(reply->results.at(1).id, idB);
    const SeenRequest request = org.asked().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/services/data/v62.0/composite/sobjects"));
    QCOMPARE(request.headers.value("sforce-auto-assign"), QByteArray("TRUE"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(bodyOf(request).value(QLatin1String("allOrNone")), QJsonValue(false));
    const QJsonObject first = bodyOf(request).value(QLatin1String("records")).toArray().first().toObject();
    QCOMPARE(first.value(QLatin1String("Title")).toString(), QStringLiteral("VP"));
    QVERIFY(!first.contains(QLatin1String("id")));
}

void TestWrites::anUpdateNeverReowns_data()
{
    QTest::addColumn<QString>("assign");
    QTest::newRow("plain") << QString();
    QTest::newRow("asked for rules") << QStringLiteral("auto");
}

void TestWrites::anUpdateNeverReowns()
{
    QFETCH(QString, assign);
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {ScriptedServer::json('[' + good(idA) + ']')};
    };
    const auto reply = org.await(org.connect().update({record(idA, QStringLiteral("VP"))}, leads(assign)));
    QVERIFY(reply);
    QVERIFY(reply->results.first().status == WriteResult::Status::Updated);
    QCOMPARE(org.asked().first().method, QByteArray("PATCH"));
    QCOMPARE(org.asked().first().headers.value("sforce-auto-assign"), QByteArray("FALSE"));
}

void TestWrites::aResultIsMatchedByItsPlace()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {ScriptedServer::json('[' + good(idA) + ',' + bad("STRING_TOO_LONG") + ',' + good(idC) + ']')};
    };
    const auto reply =
        org.await(org.connect().update({record(idA, {}), record(idB, {}), record(idC, {})}, leads()));
    QVERIFY(reply);
    QVERIFY(!reply->results.at(0).error);
    QCOMPARE(reply->results.at(1).id, idB);
    QCOMPARE(reply->results.at(1).error->code, QStringLiteral("STRING_TOO_LONG"));
    QCOMPARE(reply->results.at(1).error->outcome, Outcome::Done);
    QCOMPARE(reply->results.at(1).error->fields, strings({"Title"}));
    QCOMPARE(reply->results.at(2).id, idC);
}

void TestWrites::anotherLengthLeavesAllUnknown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("short") << '[' + good(idA) + ']';
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("HTML") << QByteArray("<html>");
    QTest::newRow("cut") << '[' + good(idA) + ",{";
    QTest::newRow("empty") << QByteArray();
}

void TestWrites::anotherLengthLeavesAllUnknown()
{
    QFETCH(QByteArray, body);
    ScriptedOrg org;
    org.data = [body](const SeenRequest&) -> ScriptedServer::Answer { return {ScriptedServer::json(body)}; };
    const auto reply = org.await(org.connect().update({record(idA, {}), record(idB, {})}, leads()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().outcome, Outcome::Unknown);
    QCOMPARE(org.asked().size(), 1);
}

namespace {

const QString spoilt = QStringLiteral("spoilt");

QStringList titlesIn(const SeenRequest& request)
{
    QStringList titles;
    const QJsonArray records = bodyOf(request).value(QLatin1String("records")).toArray();
    for (const auto& each : records)
        titles.append(each.toObject().value(QLatin1String("Title")).toString());
    return titles;
}

QByteArray allOf(qsizetype count, const QByteArray& result)
{
    return '[' + QByteArrayList(count, result).join(',') + ']';
}

QList<WriteRecord> manyRecords(int count)
{
    QList<WriteRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(
            record(core::salesforceId18(QStringLiteral("00Qxx%1").arg(i, 10, 10, QLatin1Char('0'))),
                   QString::number(i)));
    return records;
}

} // namespace

void TestWrites::aRecordThatSpoilsItsCollectionFailsAlone()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        const QStringList titles = titlesIn(request);
        if (titles.contains(spoilt))
            return {ScriptedServer::reply(
                400,
                R"([{"errorCode":"JSON_PARSER_ERROR","message":"Cannot deserialize instance of date"}])")};
        if (request.target.endsWith("/composite"))
            return {ScriptedServer::json(
                R"({"compositeResponse":[{"referenceId":"row5","httpStatusCode":204,"body":null},)"
                R"({"referenceId":"row6","httpStatusCode":204,"body":null}]})")};
        return {ScriptedServer::json(allOf(titles.size(), good(idA)))};
    };
    // What is conditional goes another way, so that the whole cannot be told as one refusal.
    QList<WriteRecord> records = manyRecords(7);
    records[3] = record(idB, spoilt);
    records[5].unmodifiedSince = readAt;
    records[6].unmodifiedSince = readAt;
    const auto reply = org.await(org.connect().update(records, leads()));
    QVERIFY(reply);
    for (qsizetype i = 0; i < records.size(); ++i)
        QCOMPARE(reply->results.at(i).error.has_value(), i == 3);
    QCOMPARE(reply->results.at(3).error->code, QStringLiteral("JSON_PARSER_ERROR"));
    QCOMPARE(reply->results.at(3).error->retry, RetryClass::Fix);
    QCOMPARE(reply->results.at(3).error->outcome, Outcome::Done);
}

void TestWrites::aRefusalThatHalvesDoNotCureIsTold()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {ScriptedServer::reply(400, R"([{"errorCode":"JSON_PARSER_ERROR","message":"m"}])")};
    };
    const auto reply = org.await(org.connect().update(manyRecords(3), leads()));
    QVERIFY(reply);
    for (const WriteResult& result : reply->results)
        QCOMPARE(result.error->code, QStringLiteral("JSON_PARSER_ERROR"));
}

void TestWrites::codeThatTiresOfManyGetsFewer()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        const qsizetype count = titlesIn(request).size();
        return {ScriptedServer::json(
            allOf(count, count > 60 ? bad("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY") : good(idA)))};
    };
    const auto reply = org.await(org.connect().update(manyRecords(200), leads()));
    QVERIFY(reply);
    for (const WriteResult& result : reply->results)
        QVERIFY(!result.error && result.status == WriteResult::Status::Updated);
    QCOMPARE(org.asked().size(), 7); // 200, twice 100, four times 50
}

void TestWrites::codeThatAlwaysFailsIsNotAskedForEver()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        return {ScriptedServer::json(
            allOf(titlesIn(request).size(), bad("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY")))};
    };
    const auto reply = org.await(org.connect().update(manyRecords(200), leads()));
    QVERIFY(reply);
    for (const WriteResult& result : reply->results)
        QCOMPARE(result.error->code, QStringLiteral("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"));
    QVERIFY(org.asked().size() <= 17);
}

void TestWrites::aTwinIsNamed()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.target.contains("composite"))
            return {ScriptedServer::json('[' + good(idA) + ',' + bad("DUPLICATES_DETECTED") + ']')};
        return {ScriptedServer::reply(400,
                                      R"([{"errorCode":"DUPLICATES_DETECTED","message":"Use one of these?",
            "duplicateResut":{"matchResults":[{"matchRecords":[{"record":{"Id":")"
                                          + idC.toLatin1() + R"("}}]}]}}])")};
    };
    const auto reply = org.await(
        org.connect().create({record({}, QStringLiteral("VP")), record({}, QStringLiteral("CMO"))}, leads()));
    QVERIFY(reply);
    QVERIFY(reply->results.at(0).status == WriteResult::Status::Created);
    QCOMPARE(reply->results.at(1).error->code, QStringLiteral("DUPLICATES_DETECTED"));
    QCOMPARE(reply->results.at(1).error->arguments, QStringList{idC});
    QCOMPARE(reply->results.at(1).error->outcome, Outcome::Done);
    QCOMPARE(org.asked().size(), 2);
    const SeenRequest second = org.asked().last();
    QCOMPARE(second.method, QByteArray("POST"));
    QCOMPARE(second.target, QByteArray("/services/data/v62.0/sobjects/Lead"));
    QCOMPARE(second.headers.value("sforce-duplicate-rule-header"),
             QByteArray("allowSave=false; includeRecordDetails=true"));
    QCOMPARE(second.body, QByteArray(R"({"Title":"CMO"})"));
}

void TestWrites::aTwinThatGoesThroughIsCreated()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.target.contains("composite"))
            return {ScriptedServer::json('[' + bad("DUPLICATES_DETECTED") + ']')};
        return {ScriptedServer::reply(201, good(idA))};
    };
    const auto reply = org.await(org.connect().create({record({}, {})}, leads()));
    QVERIFY(reply);
    QVERIFY(reply->results.first().status == WriteResult::Status::Created);
    QCOMPARE(reply->results.first().id, idA);
    QVERIFY(!reply->results.first().error);
}

void TestWrites::aTwinWhoseSecondTryIsLostIsUnknown()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.target.contains("composite"))
            return {ScriptedServer::json('[' + bad("DUPLICATES_DETECTED") + ']')};
        return {"", ScriptedServer::Then::Close};
    };
    const auto reply = org.await(org.connect().create({record({}, {})}, leads()));
    QVERIFY(reply);
    QCOMPARE(reply->results.first().error->outcome, Outcome::Unknown);
}

void TestWrites::aWriteIsNeverSentTwice_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("500") << ScriptedServer::reply(500, R"([{"errorCode":"UNKNOWN_EXCEPTION"}])");
    QTest::newRow("502 HTML") << ScriptedServer::reply(502, "<html>");
    QTest::newRow("cut after the commit") << QByteArray();
    QTest::newRow("cut in the answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n[{");
}

void TestWrites::aWriteIsNeverSentTwice()
{
    QFETCH(QByteArray, bytes);
    ScriptedOrg org;
    org.data = [bytes](const SeenRequest&) -> ScriptedServer::Answer {
        return {bytes, ScriptedServer::Then::Close};
    };
    const auto reply = org.await(org.connect().create({record({}, {})}, leads()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().outcome, Outcome::Unknown);
    QCOMPARE(org.asked().size(), 1);
}

void TestWrites::aWriteSurelyNotExecutedIsRepeated()
{
    ScriptedOrg org;
    org.data = [n = 0](const SeenRequest&) mutable -> ScriptedServer::Answer {
        if (n++ == 0)
            return {ScriptedServer::reply(429, "")};
        return {ScriptedServer::json('[' + good(idA) + ']')};
    };
    const auto reply = org.await(org.connect().create({record({}, {})}, leads()));
    QVERIFY(reply);
    QVERIFY(!reply->results.first().error);
    QCOMPARE(org.asked().size(), 2);
}

void TestWrites::aDeleteNamesItsIds()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {ScriptedServer::json('[' + good(idA) + ',' + bad("ENTITY_IS_DELETED") + ']')};
    };
    const auto reply = org.await(org.connect().remove(ObjectType::Lead, {idA, idB}));
    QVERIFY(reply);
    QVERIFY(reply->results.at(0).status == WriteResult::Status::Deleted);
    QCOMPARE(reply->results.at(1).id, idB);
    QCOMPARE(reply->results.at(1).error->retry, RetryClass::Relink);
    QCOMPARE(org.asked().first().method, QByteArray("DELETE"));
    QCOMPARE(org.asked().first().target,
             "/services/data/v62.0/composite/sobjects?ids=" + idA.toLatin1() + ',' + idB.toLatin1()
                 + "&allOrNone=false");
}

void TestWrites::theImageRuleGetsItsTimes()
{
    ScriptedOrg org;
    org.data = [n = 0](const SeenRequest&) mutable -> ScriptedServer::Answer {
        const QByteArray date = "Date: Fri, 01 May 2026 02:00:0" + QByteArray::number(n++) + " GMT";
        return {ScriptedServer::reply(200, '[' + good(idA) + ']', {date})};
    };
    auto& client = org.connect();
    const auto first = org.await(client.update({record(idA, {})}, leads()));
    const auto second = org.await(client.update({record(idA, {})}, leads()));
    QVERIFY(first && second);
    QCOMPARE(second->sentAfter, first->serverTime);
    QCOMPARE(second->serverTime, readAt.addSecs(1));
}

void TestWrites::aCancelledWriteIsUnknown()
{
    ScriptedOrg org;
    core::Pending<core::WriteReply> pending;
    org.data = [&pending](const SeenRequest&) -> ScriptedServer::Answer {
        pending.cancel();
        return {""};
    };
    pending = org.connect().create({record({}, {})}, leads());
    const auto reply = org.await(pending);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, QStringLiteral("cancelled"));
    QCOMPARE(reply.error().outcome, Outcome::Unknown);
}

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_salesforce_writes.moc"
