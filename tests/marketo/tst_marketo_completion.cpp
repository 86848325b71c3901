// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_script.h"

#include <QSet>
#include <QTest>

using namespace lockstep;
using lockstep::test::SeenRequest;

// The feed of new people does not show everybody: whom it has left out is found by the ids, within a day.
class TestCompletion : public QObject, protected test::ClientOnScript
{
    Q_OBJECT

private:
    QByteArray m_cursor;
    QSet<QString> m_found;

    // Whether a poll went through to its end.
    bool poll()
    {
        for (int pages = 0; pages < 40; ++pages) {
            const auto page = finished(m_client->changes({m_cursor, {}}));
            if (!page)
                return false;
            for (const core::Change& change : page->changes)
                m_found.insert(change.id);
            m_cursor = page->cursor;
            if (!page->more)
                return true;
        }
        return false;
    }
    int windows() const
    {
        int count = 0;
        const QList<SeenRequest> seen = calls();
        for (const SeenRequest& request : seen)
            count += request.target.contains("v1/leads.json") ? 1 : 0;
        return count;
    }
    // The client of a new process.
    void connectAnew()
    {
        const auto reply = m_reply;
        const QByteArray date = m_date;
        stop();
        start();
        m_reply = reply;
        m_date = date;
    }

private Q_SLOTS:
    void init()
    {
        start();
        m_cursor.clear();
        m_found.clear();
        // Nobody was told of person 5, who is older than the feed's memory.
        m_reply = [](const SeenRequest& request) {
            if (request.target.contains("pagingtoken"))
                return QByteArray(R"({"success":true,"nextPageToken":"T0"})");
            if (request.target.contains("v1/leads.json")) {
                const bool isFirst = (request.target + request.body).contains("filterValues=1,2,");
                return QByteArray(R"({"success":true,"result":[)") + (isFirst ? R"({"id":5})" : "") + "]}";
            }
            if (request.target.contains("activityTypeIds=12"))
                return QByteArray(R"({"success":true,"nextPageToken":"T1","moreResult":false,"result":[
                    {"id":1,"marketoGUID":"1","leadId":700,"activityTypeId":12}]})");
            return QByteArray(R"({"success":true,"nextPageToken":"T9","moreResult":false})");
        };
    }
    void cleanup() { stop(); }

    void whoWasLeftOutIsFoundWithinADay()
    {
        QVERIFY(poll());
        QCOMPARE(m_found, QSet<QString>{QStringLiteral("700")});
        m_date = "Tue, 24 Nov 2026 10:00:00 GMT";
        QVERIFY(poll());
        QCOMPARE(m_found, (QSet<QString>{QStringLiteral("5"), QStringLiteral("700")}));
        QCOMPARE(windows(), 3); // up to the highest id that was seen
    }

    void aPollSoonAfterwardsCostsNoMore()
    {
        QVERIFY(poll());
        const qsizetype before = calls().size();
        m_date = "Mon, 23 Nov 2026 10:05:00 GMT";
        QVERIFY(poll());
        QCOMPARE(calls().size() - before, 3);
    }

    void whatHasBeenLookedAtIsNotLookedAtAgain()
    {
        QVERIFY(poll());
        m_date = "Tue, 24 Nov 2026 10:00:00 GMT";
        QVERIFY(poll());
        m_date = "Wed, 25 Nov 2026 10:00:00 GMT";
        QVERIFY(poll());
        QCOMPARE(windows(), 3);
    }

    void aWindowThatFailsHoldsUpNoPoll()
    {
        QVERIFY(poll());
        m_date = "Tue, 24 Nov 2026 10:00:00 GMT";
        const auto reply = m_reply;
        m_reply = [reply](const SeenRequest& request) {
            return request.target.contains("v1/leads.json") ? QByteArray(R"({"success":true})")
                                                            : reply(request);
        };
        QVERIFY(poll());
        QCOMPARE(windows(), 1);
        QVERIFY(!m_found.contains(QStringLiteral("5")));
        m_reply = reply;
        QVERIFY(poll());
        QVERIFY(m_found.contains(QStringLiteral("5")));
    }

    // Deletions older than two weeks are not told any more.
    void aPollCutLongAgoIsTooOld()
    {
        QVERIFY(poll());
        m_date = "Mon, 23 Nov 2026 10:05:00 GMT";
        const auto first = finished(m_client->changes({m_cursor, {}}));
        QVERIFY(first && first->more);
        m_date = "Wed, 16 Dec 2026 10:00:00 GMT";
        const auto resumed = finished(m_client->changes({first->cursor, {}}));
        QVERIFY(!resumed);
        QCOMPARE(resumed.error().code, QStringLiteral("cursor-rejected"));
    }

    void aNewProcessKnowsWhatIsOwed()
    {
        QVERIFY(poll());
        m_date = "Tue, 24 Nov 2026 10:00:00 GMT";
        while (windows() < 1) {
            const auto page = finished(m_client->changes({m_cursor, {}}));
            QVERIFY(page && page->more);
            m_cursor = page->cursor;
        }
        connectAnew();
        QVERIFY(poll());
        QCOMPARE(windows(), 2); // of this one's own
        QVERIFY(!m_found.contains(QStringLiteral("5"))); // which the one before has had
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_marketo_completion.moc"
