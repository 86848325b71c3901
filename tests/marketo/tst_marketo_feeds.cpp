// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_script.h"

#include <QSet>
#include <QTest>

#include <optional>

using namespace lockstep;
using lockstep::test::ok;
using lockstep::test::parameter;
using lockstep::test::people;
using lockstep::test::refusal;
using lockstep::test::ScriptedServer;
using lockstep::test::SeenRequest;

namespace {

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

bool asksForNewPeople(const SeenRequest& request)
{
    return request.target.contains("activityTypeIds=12");
}

QString tokenOf(const SeenRequest& request)
{
    return parameter(request, QStringLiteral("nextPageToken"));
}

} // namespace

// The first load and the polls, where one server does what another does not.
class TestFeeds : public QObject, protected test::ClientOnScript
{
    Q_OBJECT

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
    // Reads until a poll ends, or to its failure; moves m_cursor on.
    std::optional<core::Error> poll()
    {
        for (bool more = true; more;) {
            const auto page = finished(m_client->changes({m_cursor, {}}));
            if (!page)
                return page.error();
            m_cursor = page->cursor;
            more = page->more;
        }
        return std::nullopt;
    }
    QList<SeenRequest> callsOf(const QByteArray& path) const
    {
        QList<SeenRequest> result = calls();
        result.removeIf([&path](const SeenRequest& call) { return !call.target.contains(path); });
        return result;
    }
    void answerFiles(const QByteArray& lines)
    {
        m_server->answer = [lines, others = m_server->answer](const SeenRequest& request) {
            if (!request.target.contains("/file.json"))
                return others(request);
            QByteArray reply = ScriptedServer::reply(200, lines);
            reply.replace("application/json", "application/octet-stream");
            return ScriptedServer::Answer{reply};
        };
    }

private Q_SLOTS:
    void init()
    {
        start();
        m_cursor.clear();
    }
    void cleanup() { stop(); }

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

    // They are of all that has happened to anybody: where that is much they would use up the day.
    void manyEmptyPagesEndTheReadingOfALoadByThem()
    {
        m_reply = [](const SeenRequest& request) {
            if (request.target.contains("/export/"))
                return people(R"({"exportId":"e1","status":"Completed","numberOfRecords":1,"fileSize":9})");
            if (request.target.contains("v1/leads.json"))
                return people(R"({"id":5,"createdAt":"2026-11-20T08:00:00Z"})");
            if (!asksForNewPeople(request))
                return feedPage("0", false);
            return feedPage(QByteArray::number(tokenOf(request).toInt() + 1), true);
        };
        answerFiles("id\n880001");
        QVERIFY(load().contains(QStringLiteral("880001")));
        QCOMPARE(callsOf("activityTypeIds=12").size(), 20);
        QCOMPARE(callsOf("v1/leads.json").size(), 1);
    }

    // By windows of ids nobody would be found who has come after many others.
    void whereNobodyIsKnownTheEmptyPagesAreReadOn()
    {
        m_reply = [](const SeenRequest& request) {
            const int page = tokenOf(request).toInt();
            if (request.target.contains("v1/leads.json"))
                return ok();
            if (!asksForNewPeople(request))
                return feedPage("0", false);
            return page < 45 ? feedPage(QByteArray::number(page + 1), true)
                             : feedPage("46", false, {21749371});
        };
        QVERIFY(load().contains(QStringLiteral("21749371")));
        QCOMPARE(callsOf("v1/leads.json").size(), 2); // after 20 and after 40
    }

    void aRefusedTokenOfALoadRejectsTheCursor_data() { codesOfTokens(); }
    void aRefusedTokenOfALoadRejectsTheCursor()
    {
        const QByteArray code = QTest::currentDataTag();
        m_reply = [code](const SeenRequest& request) {
            if (request.target.contains("pagingtoken"))
                return feedPage("new", false);
            return tokenOf(request) == QLatin1String("new") ? feedPage("old", true, {310})
                                                            : refusal(code, "Invalid nextPageToken");
        };
        const auto refused = poll();
        QVERIFY(refused);
        QCOMPARE(refused->code, QStringLiteral("cursor-rejected"));
    }

    // Else every run would begin anew, and say no more than that.
    void whatIsRefusedWithANewTokenTooIsNotAboutTheToken_data() { codesOfTokens(); }
    void whatIsRefusedWithANewTokenTooIsNotAboutTheToken()
    {
        const QByteArray code = QTest::currentDataTag();
        for (const char* path : {"activityTypeIds=12", "deletedleads"}) {
            m_cursor.clear();
            m_reply = [code, path](const SeenRequest& request) {
                return request.target.contains(path) ? refusal(code, "Why") : feedPage("next", false);
            };
            const auto refused = poll();
            QVERIFY(refused);
            QCOMPARE(refused->code, QString::fromLatin1(code));
            QCOMPARE(refused->message, QStringLiteral("Why"));
        }
        // It goes on where it was, once the feed is there.
        const qsizetype before = callsOf("activityTypeIds=12").size();
        m_reply = [](const SeenRequest&) { return feedPage("next", false); };
        QVERIFY(!poll());
        QCOMPARE(callsOf("activityTypeIds=12").size(), before);
    }

    void aRefusedTokenOfAPollIsReplaced_data() { codesOfTokens(); }
    void aRefusedTokenOfAPollIsReplaced()
    {
        const QByteArray code = QTest::currentDataTag();
        m_reply = [](const SeenRequest&) { return feedPage("old", false); };
        QVERIFY(!poll());
        m_date = "Mon, 23 Nov 2026 10:05:00 GMT";
        QVERIFY(!poll());
        m_reply = [code](const SeenRequest& request) {
            if (request.target.contains("pagingtoken"))
                return feedPage("new", false);
            return tokenOf(request) == QLatin1String("old") ? refusal(code, "Invalid nextPageToken")
                                                            : feedPage("newer", false, {7});
        };
        QVERIFY(load().contains(QStringLiteral("7")));
        QCOMPARE(parameter(callsOf("pagingtoken").constLast(), QStringLiteral("sinceDatetime")),
                 QStringLiteral("2026-11-23T09:50:00Z")); // the overlap before the last poll
        // Deletions of so long ago are not told any more.
        m_date = "Mon, 21 Dec 2026 10:00:00 GMT";
        m_reply = [code](const SeenRequest&) { return refusal(code, "Invalid nextPageToken"); };
        const auto refused = poll();
        QVERIFY(refused);
        QCOMPARE(refused->code, QStringLiteral("cursor-rejected"));
    }

    // Merges, deletions and what we wrote over are told there only.
    void aLoadDoesNotForgetWhereTheFeedsStood()
    {
        const auto begins = [this](const QByteArray& former) {
            const qsizetype before = callsOf("pagingtoken").size();
            const auto page = finished(m_client->changes({{}, {}, false, former}));
            QStringList times;
            const QList<SeenRequest> asked = callsOf("pagingtoken").mid(before);
            for (const SeenRequest& call : asked)
                times += parameter(call, QStringLiteral("sinceDatetime"));
            return std::pair(page ? page->cursor : QByteArray(), times);
        };
        const QString all = QStringLiteral("2000-01-01T00:00:00Z");
        const QString unread = QStringLiteral("2026-11-23T09:45:00Z"); // the overlap before the last poll
        m_reply = [](const SeenRequest&) { return feedPage("next", false); };
        QVERIFY(load().isEmpty());
        m_date = "Mon, 23 Nov 2026 12:00:00 GMT";
        const auto [begun, first] = begins(m_cursor);
        QCOMPARE(first, (QStringList{unread, all}));
        m_date = "Mon, 23 Nov 2026 13:00:00 GMT";
        const auto [again, second] = begins(begun); // no poll has read them since
        QCOMPARE(second, (QStringList{unread, all}));
        // Only merges are told of so long ago.
        m_date = "Mon, 21 Dec 2026 10:00:00 GMT";
        QVERIFY(poll());
        const auto [late, third] = begins(again);
        QCOMPARE(third, (QStringList{unread, QStringLiteral("2026-12-08T10:00:00Z"), all}));
        m_cursor = late;
        QVERIFY(!poll());
        m_date = "Mon, 21 Dec 2026 12:00:00 GMT";
        QCOMPARE(begins(m_cursor).second, (QStringList{QStringLiteral("2026-12-21T09:45:00Z"), all}));
    }

    void noDataIsAnEmptyPage()
    {
        m_reply = [](const SeenRequest& request) {
            return request.target.contains("pagingtoken") ? feedPage("first", false)
                                                          : refusal("702", "No data found");
        };
        QVERIFY(!poll());
        QCOMPARE(callsOf("deletedleads").size(), 1);
        QVERIFY(!poll());
        QCOMPARE(callsOf("pagingtoken").size(), 2);
    }

    void aCursorOfSomethingElseIsRejected()
    {
        const auto foreign = finished(m_client->changes({"not a cursor", {}}));
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, QStringLiteral("cursor-rejected"));
    }

    void aWrongAddressIsToldAsIt()
    {
        m_reply = [](const SeenRequest&) { return refusal("610", "Requested resource not found"); };
        const auto nowhere = poll();
        QVERIFY(nowhere);
        QCOMPARE(nowhere->code, QStringLiteral("610"));
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
        answerFiles("id\n77\n880001");
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
        QVERIFY(callsOf("/file.json").isEmpty());
    }

private:
    static void codesOfTokens()
    {
        QTest::addColumn<int>("unused");
        for (const char* code : {"1003", "704", "610"})
            QTest::newRow(code) << 0;
    }
};

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_marketo_feeds.moc"
