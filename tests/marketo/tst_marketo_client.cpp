// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client.h"
#include "marketo/fixed_secrets.h"
#include "net/http_client.h"
#include "net/net_waiter.h"
#include "net/scripted_server.h"
#include "net/steady_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace lockstep;
using namespace lockstep::marketo;
using core::FieldValue;
using core::Outcome;
using lockstep::test::ScriptedServer;
using lockstep::test::SeenRequest;

namespace {

QByteArray ok()
{
    return R"({"requestId":"1#2","success":true,"result":[]})";
}

QByteArray refusal(const QByteArray& code, const QByteArray& message = "Why")
{
    return R"({"requestId":"1#2","success":false,"errors":[{"code":")" + code + R"(","message":")" + message
        + "\"}]}";
}

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

core::WriteRecord record(const QString& id, const QString& text)
{
    return {id, {{QStringLiteral("notes"), FieldValue::text(text)}}, {}};
}

} // namespace

class TestMarketoClient : public QObject
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
    void poisonedPersonDoesNotFailTheOthers();
    void resultsOfAnotherNumberAreUnknown();
    void skippedRecordsAreMatchedByPosition();
    void writeIsSplitByBytes();
    void failureOfALaterPartKeepsTheFirst();
    void unknownWriteIsNotRepeated_data();
    void unknownWriteIsNotRepeated();
    void refusedWriteIsRepeated();
    void quotaNamesTheLimitAndTheWait();
    void createNeedsAKey();
    void emptyPageWithMoreGoesOn();
    void refusedTokenOfAFeedRejectsTheCursor();
    void endlessLoadGoesOnInWindows();
    void usageIsCountedInBetween();
    void endOfTheClientEndsItsOperations();

private:
    template <typename T> core::Expected<T> finished(const core::Pending<T>& pending)
    {
        return m_waiter.await(pending, {});
    }
    // Requests without those for tokens.
    [[nodiscard]] QList<SeenRequest> calls() const;

    test::SteadyClock m_clock;
    net::NetWaiter m_waiter;
    test::FixedSecrets m_secrets{"hu&sh=1"};
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<MarketoClient> m_client;
    std::function<QByteArray(const SeenRequest&)> m_reply;
    QByteArray m_token;
};

void TestMarketoClient::init()
{
    m_token =
        R"({"access_token":"t0:int","token_type":"bearer","expires_in":3599,"scope":"api@acme.example"})";
    m_reply = [](const SeenRequest&) { return ok(); };
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer = [this](const SeenRequest& request) {
        if (request.target.startsWith("/identity/"))
            return ScriptedServer::Answer{ScriptedServer::json(m_token)};
        const QByteArray body = m_reply(request);
        if (body.isEmpty())
            return ScriptedServer::Answer{"", ScriptedServer::Then::Close};
        return ScriptedServer::Answer{
            ScriptedServer::reply(200, body, {QByteArray("Date: Mon, 23 Nov 2026 10:00:00 GMT")})};
    };
    m_http = std::make_unique<net::HttpClient>();
    ClientOptions options;
    options.url = m_server->url(QStringLiteral("/rest"));
    options.clientId = QStringLiteral("id-1");
    options.callsPer20s = 0;
    options.loadPages = 2;
    for (net::RetryRule& rule : options.retryRules)
        rule.first = rule.longest = std::chrono::milliseconds(1);
    m_client = std::make_unique<MarketoClient>(options, *m_http, m_secrets, m_clock);
}

void TestMarketoClient::cleanup()
{
    m_client.reset();
    m_http.reset();
    m_server.reset();
}

QList<SeenRequest> TestMarketoClient::calls() const
{
    QList<SeenRequest> result;
    std::copy_if(m_server->seen().begin(), m_server->seen().end(), std::back_inserter(result),
                 [](const SeenRequest& one) { return !one.target.startsWith("/identity/"); });
    return result;
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
    QCOMPARE(call.target, QByteArray("/rest/v1/leads.json"));
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

void TestMarketoClient::resultsOfAnotherNumberAreUnknown()
{
    m_reply = [](const SeenRequest&) { return R"({"success":true,"result":[{"id":1,"status":"updated"}]})"; };
    const auto answer = finished(m_client->update(
        {record(QStringLiteral("1"), QStringLiteral("a")), record(QStringLiteral("2"), QStringLiteral("b"))},
        {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("unexpected-answer"));
    QCOMPARE(answer.error().outcome, Outcome::Unknown);
}

void TestMarketoClient::skippedRecordsAreMatchedByPosition()
{
    m_reply = [](const SeenRequest&) {
        return R"({"success":true,"result":[{"status":"skipped","reasons":[{"code":"1004","message":"Lead not found"}]},
                   {"id":2,"status":"updated"}]})";
    };
    const auto answer = finished(m_client->update(
        {record(QStringLiteral("1"), QStringLiteral("a")), record(QStringLiteral("2"), QStringLiteral("b"))},
        {}));
    QVERIFY(answer);
    QCOMPARE(answer->results[0].error->code, QStringLiteral("1004"));
    QCOMPARE(answer->results[0].error->retry, core::RetryClass::Relink);
    QVERIFY(!answer->results[0].error->requestId.isEmpty());
    QCOMPARE(answer->results[1].id, QStringLiteral("2"));
    const QJsonObject body = QJsonDocument::fromJson(calls().constFirst().body).object();
    QCOMPARE(body.value(QStringLiteral("action")).toString(), QStringLiteral("updateOnly"));
    QCOMPARE(body.value(QStringLiteral("lookupField")).toString(), QStringLiteral("id"));
}

void TestMarketoClient::writeIsSplitByBytes()
{
    m_reply = [](const SeenRequest& request) {
        const qsizetype count =
            QJsonDocument::fromJson(request.body).object().value(QStringLiteral("input")).toArray().size();
        QByteArrayList items(count, R"({"id":1,"status":"updated"})");
        return R"({"success":true,"result":[)" + items.join(',') + "]}";
    };
    QList<core::WriteRecord> records;
    for (int i = 0; i < 100; ++i)
        records += record(QString::number(i + 1), QString(25'000, QLatin1Char('x')));
    const auto answer = finished(m_client->update(records, {}));
    QVERIFY(answer);
    QCOMPARE(answer->results.size(), 100);
    QCOMPARE(calls().size(), 3);
    for (const SeenRequest& call : calls())
        QVERIFY(call.body.size() <= 1'000'000);
}

void TestMarketoClient::failureOfALaterPartKeepsTheFirst()
{
    m_reply = [this](const SeenRequest&) -> QByteArray {
        if (calls().size() > 1)
            return {};
        QByteArrayList items(39, R"({"id":1,"status":"updated"})");
        return R"({"success":true,"result":[)" + items.join(',') + "]}";
    };
    QList<core::WriteRecord> records;
    for (int i = 0; i < 100; ++i)
        records += record(QString::number(i + 1), QString(25'000, QLatin1Char('x')));
    const auto answer = finished(m_client->update(records, {}));
    QVERIFY(answer);
    QCOMPARE(calls().size(), 2);
    QCOMPARE(answer->results.size(), 100);
    QVERIFY(!answer->results[38].error);
    QCOMPARE(answer->results[39].error->outcome, Outcome::Unknown);
    QCOMPARE(answer->results[99].error->outcome, Outcome::NotSent);
}

void TestMarketoClient::unknownWriteIsNotRepeated_data()
{
    QTest::addColumn<QByteArray>("reply");
    for (const char* code : {"604", "608", "611", "614", "713"})
        QTest::newRow(code) << refusal(code);
    QTest::newRow("closed") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("cut") << QByteArray(R"({"success":true,"result":[)");
}

void TestMarketoClient::unknownWriteIsNotRepeated()
{
    QFETCH(const QByteArray, reply);
    m_reply = [&reply](const SeenRequest&) { return reply; };
    const auto answer = finished(m_client->update({record(QStringLiteral("1"), QStringLiteral("a"))}, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().outcome, Outcome::Unknown);
    QCOMPARE(calls().size(), 1);
}

void TestMarketoClient::refusedWriteIsRepeated()
{
    for (const char* code : {"606", "615"}) {
        const auto before = calls().size();
        m_reply = [this, code, before](const SeenRequest&) {
            return calls().size() == before + 1
                ? refusal(code)
                : QByteArray(R"({"success":true,"result":[{"id":1,"status":"updated"}]})");
        };
        QVERIFY(finished(m_client->update({record(QStringLiteral("1"), QStringLiteral("a"))}, {})));
        QCOMPARE(calls().size(), before + 2);
    }
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
}

void TestMarketoClient::createNeedsAKey()
{
    const auto answer = finished(m_client->create({record({}, QStringLiteral("a"))}, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().outcome, Outcome::NotSent);
    QVERIFY(m_server->seen().isEmpty());
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

void TestMarketoClient::refusedTokenOfAFeedRejectsTheCursor()
{
    m_reply = [](const SeenRequest& request) {
        return request.target.contains("pagingtoken") ? QByteArray(R"({"success":true,"nextPageToken":"T0"})")
                                                      : refusal("1003", "Invalid nextPageToken");
    };
    const auto refused = finished(m_client->changes({}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("cursor-rejected"));
    const auto foreign = finished(m_client->changes({"not a cursor", {}}));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, QStringLiteral("cursor-rejected"));
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
            : ok();
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

void TestMarketoClient::endOfTheClientEndsItsOperations()
{
    auto reading = m_client->read(core::ObjectType::Person, {QStringLiteral("1")}, {});
    auto writing = m_client->update({record(QStringLiteral("1"), QStringLiteral("a"))}, {});
    m_client.reset();
    QVERIFY(reading.isFinished());
    QCOMPARE(reading.take().error().code, QStringLiteral("cancelled"));
    QVERIFY(writing.isFinished());
    QCOMPARE(writing.take().error().outcome, Outcome::NotSent);
}

QTEST_GUILESS_MAIN(TestMarketoClient)
#include "tst_marketo_client.moc"
