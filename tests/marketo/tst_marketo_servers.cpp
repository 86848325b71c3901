// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_script.h"

#include <QTest>

using namespace lockstep;
using core::ObjectType;
using lockstep::test::ok;
using lockstep::test::parameter;
using lockstep::test::people;
using lockstep::test::refusal;
using lockstep::test::ScriptedServer;
using lockstep::test::SeenRequest;

namespace {

const QByteArray refusedClient = R"({"error":"invalid_client","error_description":"Bad client credentials"})";

const QByteArray tokenAnswer = R"({"access_token":"t0:int","expires_in":3599,"scope":"api@acme.example"})";

bool isForToken(const SeenRequest& request)
{
    return request.target.startsWith("/identity/");
}

QByteArray withMore(QByteArray page)
{
    return page.replace("\"success\":true", "\"success\":true,\"moreResult\":true");
}

} // namespace

// What one server does and another does not, where the documentation leaves both open.
class TestServers : public QObject, protected test::ClientOnScript
{
    Q_OBJECT

private:
    // Identity answers a form so, and signs in whoever puts the documented parameters into the URL.
    void answerForms(const QByteArray& reply)
    {
        m_server->answer = [this, reply, others = m_server->answer](const SeenRequest& request) {
            if (isForToken(request) && request.method != "GET")
                return ScriptedServer::Answer{reply};
            return others(request);
        };
    }
    qsizetype tokenRequests() const { return m_server->seen().size() - calls().size(); }
    core::Expected<core::ReadReply> readOne()
    {
        return finished(m_client->read(ObjectType::Person, {QStringLiteral("1")}, {}));
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void whoReadsNoFormIsAskedTheDocumentedWay_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("no such address") << ScriptedServer::reply(404, "<html></html>");
        QTest::newRow("no such method") << ScriptedServer::reply(405, "");
        QTest::newRow("not made for it") << ScriptedServer::reply(501, "<html></html>");
        QTest::newRow("no parameters seen")
            << ScriptedServer::reply(400, R"({"error":"unsupported_grant_type"})");
        QTest::newRow("no client seen") << ScriptedServer::reply(401, refusedClient);
        QTest::newRow("as the other addresses say it") << ScriptedServer::json(refusal("605"));
    }
    void whoReadsNoFormIsAskedTheDocumentedWay()
    {
        QFETCH(QByteArray, reply);
        answerForms(reply);
        QVERIFY(readOne());
        QCOMPARE(tokenRequests(), 2);
        QCOMPARE(m_server->seen().at(1).method, QByteArray("GET"));
        QCOMPARE(m_server->seen().at(1).target,
                 QByteArray("/identity/oauth/token?grant_type=client_credentials&client_id=id-1&"
                            "client_secret=hu%26sh%3D1"));
    }

    void theWayThatWorkedIsKept()
    {
        answerForms(ScriptedServer::reply(404, ""));
        QVERIFY(readOne());
        m_reply = [this](const SeenRequest&) { return calls().size() == 2 ? refusal("602") : ok(); };
        QVERIFY(readOne());
        QCOMPARE(tokenRequests(), 3);
    }

    void whoIsRefusedInBothWaysIsToldSo()
    {
        answerForms(ScriptedServer::reply(401, refusedClient));
        m_token = R"({"timestamp":"2026-11-23","path":"/identity"})";
        const auto answer = readOne();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("marketo-sign-in-refused"));
        QCOMPARE(answer.error().message, QStringLiteral("Bad client credentials"));
    }

    void whoIsAwayRefusesNobody()
    {
        m_server->answer = [](const SeenRequest& request) {
            return ScriptedServer::Answer{
                request.method == "GET"
                    ? ScriptedServer::reply(503, R"({"status":503,"error":"Service Unavailable"})")
                    : ScriptedServer::reply(400, "<html></html>")};
        };
        const auto answer = readOne();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("http-temporary"));
        QCOMPARE(m_server->seen().size(), 5); // the form, and four times the documented way
    }

    void aFailureIsTakenByItsCodeWhateverItsStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("an old token") << 401 << QByteArray("602");
        QTest::newRow("too many calls") << 429 << QByteArray("606");
        QTest::newRow("too many at a time") << 400 << QByteArray("615");
    }
    void aFailureIsTakenByItsCodeWhateverItsStatus()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        m_server->answer = [this, status, code, others = m_server->answer](const SeenRequest& request) {
            if (!isForToken(request) && calls().size() == 1)
                return ScriptedServer::Answer{ScriptedServer::reply(status, refusal(code))};
            return others(request);
        };
        const auto answer = readOne();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().code));
        QCOMPARE(calls().size(), 2);
    }

    // Whoever stops at a short page takes the rest for deleted.
    void aShortPageWithATokenGoesOn_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("by id") << QStringLiteral("id");
        QTest::newRow("by e-mail") << QStringLiteral("email");
    }
    void aShortPageWithATokenGoesOn()
    {
        QFETCH(QString, field);
        m_reply = [](const SeenRequest& request) {
            return parameter(request, QStringLiteral("nextPageToken")).isEmpty() ? people("{\"id\":1}", "N=")
                                                                                 : people("{\"id\":2}");
        };
        const auto found = finished(
            m_client->find(ObjectType::Person, field, {QStringLiteral("1"), QStringLiteral("2")}, {}));
        QVERIFY(found);
        QCOMPARE(found->records.size(), 2);
    }

    // Else who is behind it would be nobody.
    void aPageThatKnowsOfMoreButNotWhereIsNone_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("by id") << QStringLiteral("id") << QByteArray();
        QTest::newRow("by e-mail") << QStringLiteral("email") << QByteArray();
        QTest::newRow("by id, the same again") << QStringLiteral("id") << QByteArray("N=");
        QTest::newRow("by e-mail, the same again") << QStringLiteral("email") << QByteArray("N=");
    }
    void aPageThatKnowsOfMoreButNotWhereIsNone()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, next);
        m_reply = [next](const SeenRequest&) { return withMore(people("", next)); };
        const auto found = finished(
            m_client->find(ObjectType::Person, field, {QStringLiteral("1"), QStringLiteral("2")}, {}));
        QVERIFY(!found);
        QCOMPARE(found.error().code, QStringLiteral("unexpected-answer"));
        // Behind those who have been asked for there is nobody.
        m_reply = [](const SeenRequest&) { return withMore(people("{\"id\":1},{\"id\":2}")); };
        QVERIFY(finished(m_client->read(ObjectType::Person, {QStringLiteral("1"), QStringLiteral("2")}, {})));
    }

    void whoAreAllThereAreNotAskedForAgain()
    {
        m_reply = [](const SeenRequest&) { return people("{\"id\":1},{\"id\":2}", "N="); };
        const auto found =
            finished(m_client->read(ObjectType::Person, {QStringLiteral("1"), QStringLiteral("2")}, {}));
        QVERIFY(found);
        QCOMPARE(calls().size(), 1);
    }

    void anEmptyPageEndsASearch()
    {
        m_reply = [](const SeenRequest&) { return people("", "N="); };
        QVERIFY(finished(m_client->find(ObjectType::Person, QStringLiteral("email"),
                                        {QStringLiteral("a@example.com")}, {})));
        QCOMPARE(calls().size(), 1);
    }

    // Two would write the same people.
    void anotherSyncOfTheSamePeopleIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("companies");
        QTest::addColumn<QByteArray>("field"); // of the people, beside their e-mail
        QTest::addColumn<bool>("expected");
        const auto described = [](const QByteArray& mark) {
            return people(R"({"name":"Company","fields":[{"name":"id"},{"name":"company"%}]})")
                .replace('%', mark);
        };
        const QByteArray own = "firstName";
        const QByteArray brought = "sfdcType";
        QTest::newRow("refused") << refusal("1018") << own << true;
        QTest::newRow("read-only") << described(R"(,"crmManaged":true)") << own << true;
        QTest::newRow("read-only, not marked") << described("") << brought << true;
        QTest::newRow("hidden") << refusal("603") << brought << true;
        QTest::newRow("none") << described(R"(,"crmManaged":false)") << own << false;
        QTest::newRow("ended") << described(R"(,"crmManaged":false)") << brought << false;
        QTest::newRow("none, not marked") << described("") << own << false;
        QTest::newRow("none, hidden") << refusal("603") << own << false;
    }
    void anotherSyncOfTheSamePeopleIsNoticed()
    {
        QFETCH(QByteArray, companies);
        QFETCH(QByteArray, field);
        QFETCH(bool, expected);
        m_reply = [companies, field](const SeenRequest& request) {
            return request.target.contains("companies/")
                ? companies
                : people(R"({"dataType":"email","rest":{"name":"email"}},{"rest":{"name":"%"}})")
                      .replace('%', field);
        };
        const auto native = finished(m_client->syncsNatively());
        QVERIFY(native);
        QCOMPARE(*native, expected);
    }

    // Else every field would be taken for hidden.
    void aDescriptionWithoutFieldsIsNone()
    {
        for (const QByteArray& body : {QByteArray(R"({"success":true})"), ok()}) {
            m_reply = [body](const SeenRequest&) { return body; };
            const auto schema = finished(m_client->describe(0));
            QVERIFY(!schema);
            QCOMPARE(schema.error().code, QStringLiteral("unexpected-answer"));
        }
    }

    // Neither the first test of a connection nor the day after a used-up one may fail for it.
    void whoDoesNotTellTheUseIsWorkedWithAllTheSame()
    {
        m_reply = [](const SeenRequest& request) {
            return request.target.contains("stats/usage")
                ? refusal("610")
                : people(R"({"dataType":"email","rest":{"name":"email"}})");
        };
        const auto info = finished(m_client->test());
        QVERIFY(info);
        QCOMPARE(info->usage.used, -1);
        m_reply = [](const SeenRequest&) { return refusal("607", "Daily quota '9' reached"); };
        QVERIFY(!readOne());
        QCOMPARE(m_client->usage().used, 9);
        m_reply = [](const SeenRequest&) { return refusal("610"); };
        QVERIFY(finished(m_client->askUsage()));
        QCOMPARE(m_client->usage().used, -1);
    }

    // Every fence would stand for ever otherwise.
    void whoTellsNoDateGoesByOurClockHere()
    {
        m_server->answer = [](const SeenRequest& request) {
            return ScriptedServer::Answer{ScriptedServer::json(isForToken(request) ? tokenAnswer : ok())};
        };
        const auto first = readOne();
        QVERIFY(first);
        QVERIFY(first->serverTime.isValid());
        QVERIFY(first->serverTime < QDateTime::currentDateTimeUtc());
        m_clock.offset += 110'000;
        const auto later = readOne();
        QVERIFY(later);
        QVERIFY(first->serverTime.secsTo(later->serverTime) >= 110);
        QCOMPARE(m_client->serverTime(), later->serverTime);
    }

    void anAnswerWithoutADateIsOfTheTimeThatHasPassed()
    {
        const auto first = readOne();
        QVERIFY(first);
        m_server->answer = [](const SeenRequest&) {
            return ScriptedServer::Answer{ScriptedServer::json(ok())};
        };
        m_clock.offset += 110'000;
        const auto later = readOne();
        QVERIFY(later);
        const qint64 passed = first->serverTime.secsTo(later->serverTime);
        QVERIFY(passed >= 109 && passed <= 140);
    }

    void aTimeToLiveMayBeText()
    {
        m_token = R"({"access_token":"t0:int","expires_in":"3599","scope":"api@acme.example"})";
        QVERIFY(readOne());
        QVERIFY(readOne());
        QCOMPARE(tokenRequests(), 1);
    }
};

QTEST_GUILESS_MAIN(TestServers)
#include "tst_marketo_servers.moc"
