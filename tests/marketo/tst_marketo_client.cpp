// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_script.h"

#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace lockstep;
using core::Outcome;
using lockstep::test::noteOf;
using lockstep::test::ok;
using lockstep::test::refusal;
using lockstep::test::SeenRequest;

namespace {

QByteArray idsReply(const QStringList& ids)
{
    QStringList items;
    for (const QString& id : ids)
        items += QStringLiteral("{\"id\":%1,\"email\":\"p%1@example.com\"}").arg(id);
    return R"({"success":true,"result":[)" + items.join(QLatin1Char(',')).toUtf8() + "]}";
}

QStringList filterValues(const SeenRequest& request)
{
    QUrlQuery query(request.method == "GET"
                        ? QString::fromUtf8(request.target.mid(request.target.indexOf('?') + 1))
                        : QString::fromUtf8(request.body));
    return query.queryItemValue(QStringLiteral("filterValues"), QUrl::FullyDecoded).split(QLatin1Char(','));
}

} // namespace

// Sign-in, reads and change feeds, reply by reply.
class TestMarketoClient : public QObject, protected test::ClientOnScript
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsInByFormBodyAndBearerOnly();
    void expiredTokenIsRenewedOnce();
    void refusedSignInIsClear();
    void longReadGoesAsAForm();
    void readKeepsTheOrderAndNamesTheMissing();
    void anAnswerWithoutResultIsNoAnswer();
    void poisonedPersonDoesNotFailTheOthers();
    void aPersonMarketoFailsOnAloneIsNamed();
    void tooManyResultsAreAskedForInParts();
    void fieldsItWillNotCreateAreLeftToTheAdmin_data();
    void fieldsItWillNotCreateAreLeftToTheAdmin();
    void whereNobodyIsAnsweredItIsMarketoThatFails();
    void quotaNamesTheLimitAndTheWait();
    void emptyPageWithMoreGoesOn();
    void endlessLoadGoesOnInWindows();
    void usageIsCountedInBetween();
    void usageIsCountedOnFromWhatAnEarlierProcessKnew();
    void endOfTheClientEndsItsOperations();
};

void TestMarketoClient::init()
{
    start();
}

void TestMarketoClient::cleanup()
{
    stop();
}

void TestMarketoClient::signsInByFormBodyAndBearerOnly()
{
    QVERIFY(finished(m_client->read(core::ObjectType::Person, {QStringLiteral("1")}, {})));
    const SeenRequest& identity = m_server->seen().constFirst();
    QCOMPARE(identity.method, QByteArray("POST"));
    QCOMPARE(identity.target, QByteArray("/identity/oauth/token"));
    QCOMPARE(identity.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(identity.body,
             QByteArray("grant_type=client_credentials&client_id=id-1&client_secret=hu%26sh%3D1"));
    const SeenRequest call = calls().constFirst();
    QVERIFY(call.target.startsWith(
        "/rest/v1/leads.json?filterType=id&filterValues=1&fields=id,createdAt,updatedAt"));
    QVERIFY(!call.target.contains("access_token"));
    QCOMPARE(call.headers.value("authorization"), QByteArray("Bearer t0:int"));
    QCOMPARE(m_client->callsMade(), 1);
}

void TestMarketoClient::expiredTokenIsRenewedOnce()
{
    m_reply = [this](const SeenRequest&) {
        m_token.replace("t0", "t1");
        return calls().size() == 1 ? refusal("602") : ok();
    };
    QVERIFY(finished(m_client->read(core::ObjectType::Person, {QStringLiteral("1")}, {})));
    QCOMPARE(calls().size(), 2);
    QCOMPARE(calls().constLast().headers.value("authorization"), QByteArray("Bearer t1:int"));

    m_reply = [](const SeenRequest&) { return refusal("601"); };
    const auto second = finished(m_client->read(core::ObjectType::Person, {QStringLiteral("1")}, {}));
    QVERIFY(!second);
    QCOMPARE(second.error().code, QStringLiteral("601"));
    QCOMPARE(calls().size(), 4);
}

void TestMarketoClient::refusedSignInIsClear()
{
    m_token = R"({"error":"invalid_client","error_description":"Bad client credentials"})";
    const auto answer = finished(m_client->test());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("marketo-sign-in-refused"));
    QVERIFY(calls().isEmpty());
}

void TestMarketoClient::longReadGoesAsAForm()
{
    QStringList fields;
    for (int i = 0; i < 400; ++i)
        fields += QStringLiteral("customFieldNumber%1").arg(i);
    QVERIFY(finished(m_client->read(core::ObjectType::Person, {QStringLiteral("1")}, fields)));
    const SeenRequest call = calls().constFirst();
    QCOMPARE(call.method, QByteArray("POST"));
    QCOMPARE(call.target, QByteArray("/rest/v1/leads.json?_method=GET"));
    QVERIFY(call.body.startsWith("_method=GET&filterType=id&"));
    QVERIFY(call.body.contains("customFieldNumber399"));
}

void TestMarketoClient::readKeepsTheOrderAndNamesTheMissing()
{
    m_reply = [](const SeenRequest&) { return idsReply({QStringLiteral("3"), QStringLiteral("1")}); };
    const auto answer = finished(m_client->read(
        core::ObjectType::Person, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")},
        {QStringLiteral("email"), QStringLiteral("phone")}));
    QVERIFY(answer);
    QCOMPARE(answer->records.size(), 3);
    QCOMPARE(answer->records[0]->values.value(QStringLiteral("email")).toString(),
             QStringLiteral("p1@example.com"));
    QVERIFY(answer->records[0]->values.value(QStringLiteral("phone")).isNull());
    QVERIFY(!answer->records[1]);
    QCOMPARE(answer->records[2]->id, QStringLiteral("3"));
    QCOMPARE(answer->serverTime, QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
}

// Else everybody asked for would be taken for deleted.
void TestMarketoClient::anAnswerWithoutResultIsNoAnswer()
{
    for (const QByteArray& body :
         {QByteArray(R"({"success":true})"), QByteArray(R"({"success":true,"result":{}})")}) {
        m_reply = [body](const SeenRequest&) { return body; };
        const auto answer = finished(m_client->read(core::ObjectType::Person, {QStringLiteral("1")}, {}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("unexpected-answer"));
        QVERIFY(answer.error().retry == core::RetryClass::Retry);
    }
}

void TestMarketoClient::poisonedPersonDoesNotFailTheOthers()
{
    const QString poisoned = QStringLiteral("13");
    m_reply = [poisoned](const SeenRequest& request) {
        const QStringList ids = filterValues(request);
        if (ids.contains(poisoned) && ids.size() > 1)
            return refusal("611", "System error");
        return idsReply(ids.contains(poisoned) ? QStringList() : ids);
    };
    QStringList ids;
    for (int i = 1; i <= 32; ++i)
        ids += QString::number(i);
    const auto answer = finished(m_client->read(core::ObjectType::Person, ids, {}));
    QVERIFY(answer);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(answer->records[i].has_value(), ids[i] != poisoned);
}

void TestMarketoClient::aPersonMarketoFailsOnAloneIsNamed()
{
    const QString poisoned = QStringLiteral("13");
    m_reply = [poisoned](const SeenRequest& request) {
        const QStringList ids = filterValues(request);
        return ids.contains(poisoned) ? refusal("611", "System error") : idsReply(ids);
    };
    QStringList ids;
    for (int i = 1; i <= 32; ++i)
        ids += QString::number(i);
    const auto answer = finished(m_client->read(core::ObjectType::Person, ids, {}));
    QVERIFY(answer);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(answer->records[i].has_value(), ids[i] != poisoned);
    QCOMPARE(answer->failed.keys(), QStringList{poisoned});
    QCOMPARE(answer->failed.value(poisoned).code, QStringLiteral("611"));
    const auto alone =
        finished(m_client->find(core::ObjectType::Person, QStringLiteral("email"), {poisoned}, {}));
    QVERIFY(alone);
    QVERIFY(alone->records.isEmpty());
    QCOMPARE(alone->failed.keys(), QStringList{poisoned});
    QVERIFY(alone->serverTime.isValid());
}

// Its words differ: the code alone tells.
void TestMarketoClient::tooManyResultsAreAskedForInParts()
{
    m_reply = [](const SeenRequest& request) {
        const QStringList ids = filterValues(request);
        return ids.size() > 10 ? refusal("1003", "Number of results exceeds 1000") : idsReply(ids);
    };
    QStringList ids;
    for (int i = 1; i <= 32; ++i)
        ids += QString::number(i);
    const auto answer = finished(m_client->read(core::ObjectType::Person, ids, {}));
    QVERIFY(answer);
    QVERIFY(answer->failed.isEmpty());
    QVERIFY(std::all_of(answer->records.begin(), answer->records.end(),
                        [](const auto& record) { return record.has_value(); }));
}

void TestMarketoClient::fieldsItWillNotCreateAreLeftToTheAdmin_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isLeft");
    for (const char* code : {"603", "610", "1003", "1028"})
        QTest::newRow(code) << QByteArray(code) << true;
    for (const char* code : {"607", "611"})
        QTest::newRow(code) << QByteArray(code) << false;
}

void TestMarketoClient::fieldsItWillNotCreateAreLeftToTheAdmin()
{
    QFETCH(const QByteArray, code);
    QFETCH(const bool, isLeft);
    m_reply = [code](const SeenRequest&) { return refusal(code, "No more fields"); };
    core::NewField field;
    field.object = core::ObjectType::Person;
    field.name = QStringLiteral("salesforceId");
    const auto reply = finished(m_client->createFields({field}));
    QCOMPARE(reply.has_value(), isLeft);
    if (reply) {
        QCOMPARE(reply->missing.size(), 1);
        QVERIFY(
            reply->steps.value(QStringLiteral("Person.salesforceId")).first().contains(u"No more fields"));
    }
}

void TestMarketoClient::whereNobodyIsAnsweredItIsMarketoThatFails()
{
    m_reply = [](const SeenRequest&) { return refusal("611", "System error"); };
    QStringList ids;
    for (int i = 1; i <= 32; ++i)
        ids += QString::number(i);
    const auto answer = finished(m_client->read(core::ObjectType::Person, ids, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("611"));
}

void TestMarketoClient::quotaNamesTheLimitAndTheWait()
{
    m_reply = [](const SeenRequest&) { return refusal("607", "Daily quota '20000' reached"); };
    const auto answer = finished(m_client->read(core::ObjectType::Person, {QStringLiteral("1")}, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().retry, core::RetryClass::Stop);
    QCOMPARE(answer.error().retryAfterSeconds, 20 * 3600); // 04:00 in Chicago
    QCOMPARE(m_client->usage().limit, 20'000);
    QCOMPARE(calls().size(), 1);
    QVERIFY(!finished(m_client->read(core::ObjectType::Person, {QStringLiteral("1")}, {})));
    QCOMPARE(m_quotas, QList<int>{20'000}); // told once
}

void TestMarketoClient::emptyPageWithMoreGoesOn()
{
    m_reply = [](const SeenRequest& request) {
        if (request.target.contains("pagingtoken"))
            return QByteArray(R"({"success":true,"nextPageToken":"T0=="})");
        return QByteArray(R"({"success":true,"nextPageToken":"T1==","moreResult":)")
            + (request.target.contains("T0") ? "true}" : "false}");
    };
    const auto first = finished(m_client->changes({}));
    QVERIFY(first);
    QVERIFY(first->more);
    QVERIFY(first->changes.isEmpty());
    const auto second = finished(m_client->changes({first->cursor, {}}));
    QVERIFY(second);
    QVERIFY(second->more); // the load has ended, the feeds come
    QVERIFY(calls().constLast().target.contains("nextPageToken=T1%3D%3D"));
}

void TestMarketoClient::endlessLoadGoesOnInWindows()
{
    m_reply = [](const SeenRequest& request) {
        if (request.target.contains("pagingtoken"))
            return QByteArray(R"({"success":true,"nextPageToken":"T0"})");
        if (request.target.contains("leads.json")) {
            QStringList known;
            for (const QString& id : filterValues(request)) {
                if (id == QLatin1String("5") || id == QLatin1String("310") || id == QLatin1String("900"))
                    known += id;
            }
            return idsReply(known);
        }
        if (request.target.contains("activityTypeIds=12"))
            return QByteArray(R"({"success":true,"nextPageToken":"T0","moreResult":true,"result":[
                {"id":1,"marketoGUID":"1","leadId":310,"activityTypeId":12}]})");
        return QByteArray(R"({"success":true,"nextPageToken":"T9","moreResult":false})");
    };
    QSet<QString> found;
    QByteArray cursor;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = finished(m_client->changes({cursor, {}}));
        QVERIFY(page);
        for (const core::Change& change : page->changes)
            found.insert(change.id);
        cursor = page->cursor;
        more = page->more;
        QVERIFY(pages < 40);
    }
    QCOMPARE(found, (QSet<QString>{QStringLiteral("5"), QStringLiteral("310"), QStringLiteral("900")}));
}

void TestMarketoClient::usageIsCountedInBetween()
{
    m_reply = [](const SeenRequest& request) {
        return request.target.contains("usage")
            ? QByteArray(R"({"success":true,"result":[{"date":"2026-11-23","total":120,"users":[]}]})")
            : QByteArray(R"({"success":true,"result":[{"dataType":"email","rest":{"name":"email"}}]})");
    };
    QVERIFY(finished(m_client->describe(0)));
    QCOMPARE(m_client->usage().used, 120);
    QVERIFY(finished(m_client->describe(3600))); // from memory
    QCOMPARE(m_client->usage().used, 120);
    QVERIFY(finished(m_client->describe(0))); // asked, without the use
    QCOMPARE(m_client->usage().used, 121);
    m_clock.offset += 3601 * 1000;
    QVERIFY(finished(m_client->describe(3600)));
    QCOMPARE(m_client->usage().used, 120);
    QCOMPARE(calls().size(), 5);
}

void TestMarketoClient::usageIsCountedOnFromWhatAnEarlierProcessKnew()
{
    m_reply = [](const SeenRequest& request) {
        return request.target.contains("usage")
            ? QByteArray(R"({"success":true,"result":[{"date":"2026-11-23","total":120,"users":[]}]})")
            : QByteArray(R"({"success":true,"result":[{"dataType":"email","rest":{"name":"email"}}]})");
    };
    m_client->adoptUsage({90, 50'000});
    QCOMPARE(m_client->usage().used, 90);
    QVERIFY(finished(m_client->read(core::ObjectType::Person, {QStringLiteral("1")}, {})));
    QCOMPARE(m_client->usage().used, 91);
    // The next describe asks, as it would have there.
    QVERIFY(finished(m_client->describe(0)));
    QCOMPARE(m_client->usage().used, 120);
    m_client->adoptUsage({90, 50'000});
    QCOMPARE(m_client->usage().used, 120);
}

void TestMarketoClient::endOfTheClientEndsItsOperations()
{
    auto reading = m_client->read(core::ObjectType::Person, {QStringLiteral("1")}, {});
    auto writing = m_client->update({noteOf(QStringLiteral("1"), QStringLiteral("a"))}, {});
    m_client.reset();
    QVERIFY(reading.isFinished());
    QCOMPARE(reading.take().error().code, QStringLiteral("cancelled"));
    QVERIFY(writing.isFinished());
    QCOMPARE(writing.take().error().outcome, Outcome::NotSent);
}

QTEST_GUILESS_MAIN(TestMarketoClient)
#include "tst_marketo_client.moc"
