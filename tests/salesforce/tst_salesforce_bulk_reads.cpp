// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/bulk_query.h"
#include "salesforce/sandbox_org.h"

#include <QSet>
#include <QTest>

using namespace lockstep;
using namespace std::chrono_literals;
using core::Change;
using core::ObjectType;
using core::Record;
using sandbox::World;

namespace {

QStringList manyFields()
{
    return {QStringLiteral("LastName"),           QStringLiteral("Street"),
            QStringLiteral("AnnualRevenue"),      QStringLiteral("NumberOfEmployees"),
            QStringLiteral("HasOptedOutOfEmail"), QStringLiteral("Description"),
            QStringLiteral("EmailBouncedDate"),   QStringLiteral("Email")};
}

} // namespace

// Reading more than pages are good for, by Bulk API 2.0: 30 leads and 8 contacts, pages of 5, and a bulk
// query as soon as more than 12 are left.
class TestBulkReads : public test::SandboxOrg
{
    Q_OBJECT

private:
    qsizetype jobs() { return requests(QStringLiteral("POST"), QStringLiteral("/jobs/query")); }
    static QHash<QString, Record> byId(const QList<Change>& changes)
    {
        QHash<QString, Record> records;
        for (const Change& change : changes)
            records.insert(change.id, *change.record);
        return records;
    }
    core::Expected<core::ChangePage> nextPage(const QStringList& leadFields = {})
    {
        core::ChangeQuery query;
        query.cursor = m_cursor;
        query.fields.insert(ObjectType::Lead, leadFields);
        auto page = await(m_client->changes(query));
        if (page)
            m_cursor = page->cursor;
        return page;
    }
    QHash<QString, Record> readAll()
    {
        QList<Change> changes;
        for (bool more = true; more;) {
            const auto page = nextPage(manyFields());
            if (!page)
                return {};
            changes += page->changes;
            more = page->more;
        }
        return byId(changes);
    }
    // Reads on until a bulk query has begun.
    bool readUpToTheJob()
    {
        while (jobs() == 0) {
            const auto page = nextPage();
            if (!page || !page->more)
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void init()
    {
        start([](salesforce::ClientOptions& options) {
            options.pageSize = 5;
            options.bulkFrom = 12;
            options.bulkPageRows = 7;
            options.bulkPoll = 1ms;
        });
    }
    void cleanup() { stop(); }

    void manyAreReadByOneJob()
    {
        const QList<Change> changes = poll();
        QCOMPARE(changes.size(), 38);
        QCOMPARE(byId(changes).size(), 38);
        QCOMPARE(jobs(), 1);
        QCOMPARE(requests(QStringLiteral("GET"), QStringLiteral("/results")), 4); // 25 leads were left
    }

    void fewAreNot()
    {
        m_options.bulkFrom = 25;
        connectAnew();
        QCOMPARE(poll().size(), 38);
        QCOMPARE(jobs(), 0);
    }

    void bothWaysReadTheSame()
    {
        editAsRep(someLead(29),
                  {{QStringLiteral("Street"), QStringLiteral("Hauptstr. 1\r\n\"Hof\", 2")},
                   {QStringLiteral("AnnualRevenue"), 912'260'031},
                   {QStringLiteral("HasOptedOutOfEmail"), true},
                   {QStringLiteral("EmailBouncedDate"), QStringLiteral("2026-03-29T14:43:04.000+0200")},
                   {QStringLiteral("Description"), QStringLiteral(",\n#N/A")}});
        m_host->edit([this](World& world) {
            QVERIFY(world.salesforce.remove(QStringLiteral("Lead"), someLeadOf(world, 28),
                                            world.salesforce.rep()));
        });
        const QHash<QString, Record> inBulk = readAll();
        QCOMPARE(jobs(), 1);
        m_options.bulkFrom = 1'000;
        connectAnew();
        m_cursor.clear();
        const QHash<QString, Record> inPages = readAll();
        QCOMPARE(inBulk.size(), inPages.size());
        for (const Record& record : inPages)
            QCOMPARE(inBulk.value(record.id), record);
        QVERIFY(std::any_of(inBulk.cbegin(), inBulk.cend(), [](const Record& one) { return one.deleted; }));
    }

    void aJobIsWaitedFor()
    {
        m_host->edit([](World& world) { world.settings.salesforce.bulkPolls = 3; });
        QCOMPARE(poll().size(), 38);
    }

    void aNewProcessReadsOnFromTheJob_data()
    {
        QTest::addColumn<int>("pieces");
        QTest::newRow("before its first piece") << 0;
        QTest::newRow("in the middle") << 2;
    }
    void aNewProcessReadsOnFromTheJob()
    {
        QFETCH(int, pieces);
        QVERIFY(readUpToTheJob());
        for (int piece = 0; piece < pieces; ++piece)
            QVERIFY(nextPage());
        connectAnew();
        QCOMPARE(poll().size(), 25 - pieces * 7);
        QCOMPARE(jobs(), 1);
    }

    // Its rows say nothing of a field that is wanted only since, which is not the same as empty.
    void aJobWithoutAFieldIsGivenUp()
    {
        const QString id = someLead(29);
        editAsRep(id, {{QStringLiteral("Title"), QStringLiteral("CTO")}});
        QVERIFY(readUpToTheJob());
        const QHash<QString, Record> records = byId(poll({QStringLiteral("Title")}));
        QCOMPARE(records.value(id).values.value(QStringLiteral("Title")),
                 core::FieldValue::text(QStringLiteral("CTO")));
        QCOMPARE(jobs(), 1);
    }

    // What is written while the job is at work is in the next poll at the latest.
    void nothingIsMissedMeanwhile()
    {
        QVERIFY(readUpToTheJob());
        advance(3'600);
        const QString id = someLead();
        editAsRep(id, {{QStringLiteral("Title"), QStringLiteral("CTO")}});
        poll();
        QVERIFY(byId(poll({QStringLiteral("Title")})).contains(id));
    }

    void afterTheFifthPageOfChangesItIsOneToo()
    {
        poll();
        advance(3'600);
        for (int lead = 0; lead < 30; ++lead)
            editAsRep(someLead(lead), {{QStringLiteral("Title"), QStringLiteral("CTO")}});
        m_options.bulkFrom = 4;
        connectAnew();
        QList<Change> changes = poll();
        changes.removeIf([](const Change& change) { return change.object == ObjectType::Contact; });
        QCOMPARE(byId(changes).size(), 30);
        QCOMPARE(changes.size(), 30);
        QCOMPARE(jobs(), 2);
    }

    void whatFailsIsReadInPages_data()
    {
        QTest::addColumn<QJsonObject>("trouble");
        const auto row = [](const char* name, const char* method, const char* path, int status,
                            const char* code) {
            QTest::newRow(name) << QJsonObject{{QStringLiteral("method"), QLatin1String(method)},
                                               {QStringLiteral("path"), QLatin1String(path)},
                                               {QStringLiteral("action"), QStringLiteral("error")},
                                               {QStringLiteral("status"), status},
                                               {QStringLiteral("code"), QLatin1String(code)}};
        };
        row("the job is refused", "POST", "jobs/query", 400, "FUNCTIONALITY_NOT_ENABLED");
        row("the job is forgotten", "GET", "jobs/query/[^/]*$", 404, "NOT_FOUND");
        row("the job is another user's", "GET", "jobs/query/[^/]*$", 403, "INSUFFICIENT_ACCESS");
        row("the job is forbidden", "GET", "jobs/query/[^/]*$", 403, "FORBIDDEN");
        row("its result is gone", "GET", "/results", 400, "API_ERROR");
        row("it cannot be counted", "GET", "COUNT", 400, "MALFORMED_QUERY");
    }
    void whatFailsIsReadInPages()
    {
        QFETCH(QJsonObject, trouble);
        fault(trouble);
        QCOMPARE(byId(poll()).size(), 38);
    }

    void aPassingTroubleIsTriedAgain()
    {
        fault({{QStringLiteral("path"), QStringLiteral("/results")},
               {QStringLiteral("action"), QStringLiteral("truncate")}});
        fault({{QStringLiteral("path"), QStringLiteral("/results")},
               {QStringLiteral("action"), QStringLiteral("html")},
               {QStringLiteral("skip"), 1}});
        QCOMPARE(poll().size(), 38);
        QCOMPARE(jobs(), 1);
    }

private:
    static QString someLeadOf(World& world, int index)
    {
        return world.salesforce.ids(QStringLiteral("Lead")).at(index);
    }
};

QTEST_GUILESS_MAIN(TestBulkReads)
#include "tst_salesforce_bulk_reads.moc"
