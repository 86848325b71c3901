// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/scripted_org.h"
#include "salesforce/written_records.h"

#include <QJsonArray>
#include <QTest>

using namespace lockstep;
using core::Outcome;
using core::RetryClass;
using core::WriteRecord;
using core::WriteResult;
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

namespace {

// Every part of a composite call done but for those given, by their place: status and body.
QByteArray compositeAnswer(const SeenRequest& request, const QHash<int, std::pair<int, QByteArray>>& others)
{
    const QJsonArray parts = bodyOf(request).value(QLatin1String("compositeRequest")).toArray();
    QByteArrayList answers;
    for (int i = 0; i < parts.size(); ++i) {
        const auto [status, body] = others.value(i, {204, "null"});
        answers += R"({"httpStatusCode":)" + QByteArray::number(status) + R"(,"body":)" + body
            + R"(,"httpHeaders":{},"referenceId":")"
            + parts.at(i).toObject().value(QLatin1String("referenceId")).toString().toLatin1() + "\"}";
    }
    return ScriptedServer::json(R"({"compositeResponse":[)" + answers.join(',') + "]}");
}

} // namespace

// Updates that are refused where someone has changed the record since it was read.
class TestConditionalWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConditionalUpdateGoesAlone();
    void aStaleRecordIsNotWritten();
    void aRefusalOfOneRowIsItsOwn();
    void theDayEndsInTheMiddle();
    void conditionalUpdatesShareACall();
    void aCompositeAnswerWithoutARowIsUnknown();
};

void TestConditionalWrites::aConditionalUpdateGoesAlone()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.target.contains("composite"))
            return {ScriptedServer::json('[' + good(idB) + ']')};
        return {"HTTP/1.1 204 No Content\r\n\r\n"};
    };
    const auto reply = org.await(org.connect().update(
        {record(idA, QStringLiteral("VP"), readAt), record(idB, QStringLiteral("CMO"))}, leads()));
    QVERIFY(reply);
    QCOMPARE(reply->results.at(0).id, idA);
    QVERIFY(reply->results.at(0).status == WriteResult::Status::Updated);
    QVERIFY(reply->results.at(1).status == WriteResult::Status::Updated);
    const SeenRequest single = org.asked().last();
    QCOMPARE(single.method, QByteArray("PATCH"));
    QCOMPARE(single.target, "/services/data/v62.0/sobjects/Lead/" + idA.toLatin1());
    QCOMPARE(single.headers.value("if-unmodified-since"), QByteArray("Fri, 01 May 2026 02:00:00 GMT"));
    QCOMPARE(single.headers.value("sforce-auto-assign"), QByteArray("FALSE"));
    QCOMPARE(single.body, QByteArray(R"({"Title":"VP"})"));
}

void TestConditionalWrites::aStaleRecordIsNotWritten()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer { return {ScriptedServer::reply(412, "")}; };
    const auto reply = org.await(org.connect().update({record(idA, {}, readAt)}, leads()));
    QVERIFY(reply);
    QCOMPARE(reply->results.first().error->code, QStringLiteral("stale-record"));
    QCOMPARE(reply->results.first().error->retry, RetryClass::Retry);
    QCOMPARE(reply->results.first().error->outcome, Outcome::Done);
    QCOMPARE(org.asked().size(), 1);
}

void TestConditionalWrites::aRefusalOfOneRowIsItsOwn()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.target.endsWith(idA.toLatin1()))
            return {ScriptedServer::reply(
                400,
                R"([{"errorCode":"FIELD_CUSTOM_VALIDATION_EXCEPTION","message":"Phone!","fields":["Phone"]}])")};
        return {"HTTP/1.1 204 No Content\r\n\r\n"};
    };
    const auto reply = org.await(org.connect().update({record(idA, {}, readAt)}, leads()));
    QVERIFY(reply);
    QCOMPARE(reply->results.at(0).error->code, QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION"));
    QCOMPARE(reply->results.at(0).error->outcome, Outcome::Done);
}

void TestConditionalWrites::theDayEndsInTheMiddle()
{
    ScriptedOrg org;
    org.data = [n = 0](const SeenRequest& request) mutable -> ScriptedServer::Answer {
        if (n++ == 0)
            return {compositeAnswer(request, {})};
        return {ScriptedServer::reply(
            403, R"([{"errorCode":"REQUEST_LIMIT_EXCEEDED","message":"TotalRequests"}])")};
    };
    QList<WriteRecord> records;
    for (int i = 0; i < 51; ++i)
        records.append(record(i == 50 ? idC : idA, {}, readAt));
    const auto reply = org.await(org.connect().update(records, leads()));
    QVERIFY(reply);
    QVERIFY(!reply->results.at(0).error);
    QCOMPARE(reply->results.at(25).error->retry, RetryClass::Stop);
    QCOMPARE(reply->results.at(25).error->outcome, Outcome::NotExecuted);
    QCOMPARE(reply->results.at(50).error->retry, RetryClass::Stop);
    QCOMPARE(reply->results.at(50).error->outcome, Outcome::NotSent);
    QCOMPARE(reply->results.at(50).id, idC);
    QCOMPARE(org.asked().size(), 2);
}

void TestConditionalWrites::conditionalUpdatesShareACall()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        return {compositeAnswer(
            request,
            {{1, {412, "[]"}},
             {2,
              {400,
               R"([{"errorCode":"FIELD_CUSTOM_VALIDATION_EXCEPTION","message":"No.","fields":["Title"]}])"}},
             {3, {404, R"([{"errorCode":"ENTITY_IS_DELETED","message":"gone"}])"}},
             {4, {500, R"([{"errorCode":"UNKNOWN_EXCEPTION","message":"oops"}])"}}})};
    };
    QList<WriteRecord> records;
    for (int i = 0; i < 27; ++i)
        records.append(record(idA, QStringLiteral("T%1").arg(i), readAt));
    const auto reply = org.await(org.connect().update(records, leads()));
    QVERIFY(reply);
    QCOMPARE(org.asked().size(), 2);
    const QJsonObject body = bodyOf(org.asked().first());
    QCOMPARE(body.value(QLatin1String("allOrNone")), QJsonValue(false));
    const QJsonArray parts = body.value(QLatin1String("compositeRequest")).toArray();
    QCOMPARE(parts.size(), 25);
    const QJsonObject part = parts.first().toObject();
    QCOMPARE(part.value(QLatin1String("method")).toString(), QStringLiteral("PATCH"));
    QCOMPARE(part.value(QLatin1String("url")).toString(),
             QString(QStringLiteral("/services/data/v62.0/sobjects/Lead/") + idA));
    const QJsonObject headers = part.value(QLatin1String("httpHeaders")).toObject();
    QCOMPARE(headers.value(QLatin1String("If-Unmodified-Since")).toString(),
             QStringLiteral("Fri, 01 May 2026 02:00:00 GMT"));
    QCOMPARE(headers.value(QLatin1String("Sforce-Auto-Assign")).toString(), QStringLiteral("FALSE"));
    QVERIFY(reply->results.at(0).status == WriteResult::Status::Updated);
    QCOMPARE(reply->results.at(1).error->code, QStringLiteral("stale-record"));
    QCOMPARE(reply->results.at(2).error->message, QStringLiteral("No."));
    QCOMPARE(reply->results.at(2).error->outcome, Outcome::Done);
    QCOMPARE(reply->results.at(3).error->retry, RetryClass::Relink);
    QCOMPARE(reply->results.at(4).error->outcome, Outcome::Unknown);
    QVERIFY(reply->results.at(25).status == WriteResult::Status::Updated);
}

void TestConditionalWrites::aCompositeAnswerWithoutARowIsUnknown()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {ScriptedServer::json(
            R"({"compositeResponse":[{"body":null,"httpStatusCode":204,"referenceId":"row0"}]})")};
    };
    const auto reply =
        org.await(org.connect().update({record(idA, {}, readAt), record(idB, {}, readAt)}, leads()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().outcome, Outcome::Unknown);
}

QTEST_GUILESS_MAIN(TestConditionalWrites)
#include "tst_salesforce_conditional_writes.moc"
