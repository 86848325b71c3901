// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_script.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace lockstep;
using core::ObjectType;
using lockstep::test::ok;
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

// A page of a feed: its activities' ids are those of the people.
QByteArray feedPage(const QByteArray& next, bool more, const QList<int>& newPeople = {})
{
    QByteArray activities;
    for (const int id : newPeople) {
        const QByteArray text = QByteArray::number(id);
        activities += (activities.isEmpty() ? "" : ",") + QByteArray("{\"marketoGUID\":\"") + text
            + "\",\"activityTypeId\":12,\"leadId\":" + text + '}';
    }
    return "{\"success\":true,\"nextPageToken\":\"" + next + "\",\"moreResult\":" + (more ? "true" : "false")
        + (activities.isEmpty() ? QByteArray() : ",\"result\":[" + activities + ']') + '}';
}

QByteArray people(const QByteArray& list, const QByteArray& next = {})
{
    return "{\"success\":true,\"result\":[" + list + ']'
        + (next.isEmpty() ? QByteArray() : ",\"nextPageToken\":\"" + next + '"') + '}';
}

bool asksForNewPeople(const SeenRequest& request)
{
    return request.target.contains("activityTypeIds=12");
}

QString parameter(const SeenRequest& request, const QString& name)
{
    const QByteArray query =
        request.method == "GET" ? request.target.mid(request.target.indexOf('?') + 1) : request.body;
    return QUrlQuery(QString::fromUtf8(query)).queryItemValue(name, QUrl::FullyDecoded);
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
    void init()
    {
        start();
        m_cursor.clear();
    }
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

    // The feed looks through time in blocks, and most of those since 2000 are empty.
    void emptyPagesDoNotEndALoad()
    {
        m_reply = [](const SeenRequest& request) {
            const int page = parameter(request, QStringLiteral("nextPageToken")).toInt();
            if (request.target.contains("v1/leads.json"))
                return ok();
            if (!asksForNewPeople(request))
                return feedPage("0", false);
            return page < 12 ? feedPage(QByteArray::number(page + 1), true)
                             : feedPage("13", false, {21749371});
        };
        QVERIFY(load().contains(QStringLiteral("21749371")));
    }

    // A visitor nobody knows has an id too, and a deleted person had one.
    void aGapBetweenIdsDoesNotEndALoad()
    {
        m_reply = [](const SeenRequest& request) {
            if (request.target.contains("pagingtoken"))
                return feedPage(request.target.contains("2020-05-01") ? "late" : "first", false);
            if (request.target.contains("v1/leads.json")) {
                const QStringList ids =
                    parameter(request, QStringLiteral("filterValues")).split(QLatin1Char(','));
                return people(ids.contains(QStringLiteral("310"))
                                  ? "{\"id\":310,\"createdAt\":\"2020-05-01T08:00:00Z\"}"
                                  : "");
            }
            if (!asksForNewPeople(request))
                return feedPage("end", false);
            return parameter(request, QStringLiteral("nextPageToken")) == QLatin1String("late")
                ? feedPage("end", false, {310, 900000})
                : feedPage("first", true, {310});
        };
        QVERIFY(load().contains(QStringLiteral("900000")));
    }

    // It would be asked for the same page until the day is used up.
    void aFeedThatDoesNotMoveIsNotAskedForEver()
    {
        m_reply = [](const SeenRequest&) { return feedPage("same", true); };
        const auto page = finished(m_client->changes({}));
        QVERIFY(!page);
        QCOMPARE(page.error().code, QStringLiteral("unexpected-answer"));
    }

    void aFeedWithoutATokenIsNotBegun()
    {
        m_reply = [](const SeenRequest&) { return ok(); };
        const auto page = finished(m_client->changes({}));
        QVERIFY(!page);
        QCOMPARE(page.error().code, QStringLiteral("unexpected-answer"));
        QCOMPARE(calls().size(), 1);
    }

    // Deletions are remembered for two weeks: whoever comes later compares everything.
    void aCursorOlderThanTheDeletionsIsRejected()
    {
        m_reply = [](const SeenRequest&) { return feedPage("next", false); };
        QVERIFY(load().isEmpty());
        m_date = "Sun, 06 Dec 2026 10:00:00 GMT";
        QVERIFY(load().isEmpty());
        m_date = "Mon, 21 Dec 2026 10:00:00 GMT";
        const auto page = finished(m_client->changes({m_cursor, {}}));
        QVERIFY(!page);
        QCOMPARE(page.error().code, QStringLiteral("cursor-rejected"));
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

    // Whether its last line is ended or not, and whatever it is called.
    void aFileIsReadAsItIs()
    {
        m_reply = [](const SeenRequest& request) {
            if (request.target.contains("/export/"))
                return people(R"({"exportId":"e1","status":"Completed","numberOfRecords":2,"fileSize":12})");
            if (request.target.contains("v1/leads.json"))
                return people(R"({"id":1,"createdAt":"2026-11-20T08:00:00Z"})");
            return asksForNewPeople(request) ? feedPage("more", true, {1, 90000}) : feedPage("end", false);
        };
        m_server->answer = [others = m_server->answer](const SeenRequest& request) {
            if (!request.target.contains("/file.json"))
                return others(request);
            QByteArray reply = ScriptedServer::reply(200, "id\n77\n880001");
            reply.replace("application/json", "application/octet-stream");
            return ScriptedServer::Answer{reply};
        };
        const QSet<QString> found = load();
        QVERIFY(found.contains(QStringLiteral("77")));
        QVERIFY(found.contains(QStringLiteral("880001")));
    }

    // A month without anybody new has no file everywhere.
    void anExportOfNobodyNeedsNoFile()
    {
        m_reply = [](const SeenRequest& request) {
            if (request.target.contains("/export/"))
                return people(R"({"exportId":"e1","status":"Completed","numberOfRecords":0})");
            if (request.target.contains("v1/leads.json"))
                return people(R"({"id":1,"createdAt":"2026-11-20T08:00:00Z"})");
            return asksForNewPeople(request) ? feedPage("more", true, {1, 90000}) : feedPage("end", false);
        };
        QCOMPARE(load(), (QSet<QString>{QStringLiteral("1"), QStringLiteral("90000")}));
        const auto made = calls();
        QVERIFY(std::none_of(made.cbegin(), made.cend(),
                             [](const SeenRequest& call) { return call.target.contains("/file.json"); }));
    }

private:
    QByteArray m_cursor;

    // Everybody told of until a poll ends; moves m_cursor on.
    QSet<QString> load()
    {
        QSet<QString> people;
        for (int pages = 0; pages < 60; ++pages) {
            const auto page = finished(m_client->changes({m_cursor, {}}));
            if (!page)
                qFatal("changes failed: %s", qPrintable(page.error().code));
            for (const core::Change& change : page->changes)
                people.insert(change.id);
            m_cursor = page->cursor;
            if (!page->more)
                break;
        }
        return people;
    }
};

QTEST_GUILESS_MAIN(TestServers)
#include "tst_marketo_servers.moc"
