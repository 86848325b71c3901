// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/sandbox_org.h"

#include <QHash>
#include <QTest>

using namespace lockstep;
using namespace std::chrono_literals;
using core::Change;
using core::ObjectType;
using core::Record;
using sandbox::World;

// More records than a first load reads in pages, with the options of the product: one bulk query of leads,
// its result piece by piece, and a process that is killed between two of them.
class TestBulkMany : public test::SandboxOrg
{
    Q_OBJECT

private:
    static constexpr int leads = 12'500;
    static constexpr int pieceRows = 5'000;

    QHash<QString, int> m_seen; // how often each lead was given

    qsizetype jobs() { return requests(QStringLiteral("POST"), QStringLiteral("/jobs/query")); }
    qsizetype pieces() { return requests(QStringLiteral("GET"), QStringLiteral("/results")); }

    // The size of the next page, after which nothing is remembered but its cursor; -1 = it was refused.
    qsizetype nextPage(bool& more)
    {
        core::ChangeQuery query;
        query.cursor = m_cursor;
        query.fields.insert(ObjectType::Lead, {test::lastName, QStringLiteral("Email")});
        const auto page = await(m_client->changes(query));
        if (!page)
            return -1;
        for (const Change& change : page->changes) {
            if (change.object == ObjectType::Lead && change.record && !change.record->values.isEmpty())
                ++m_seen[change.id];
        }
        m_cursor = page->cursor;
        more = page->more;
        return page->changes.size();
    }
    // Reads to the end; a new process after each page where `killed`. The size of the largest page.
    qsizetype readAll(bool killed)
    {
        qsizetype largest = 0;
        for (bool more = true; more;) {
            const qsizetype size = nextPage(more);
            if (size < 0)
                return -1;
            largest = std::max(largest, size);
            if (killed)
                connectAnew();
        }
        return largest;
    }

private Q_SLOTS:
    void init()
    {
        m_seen.clear();
        start(
            [](salesforce::ClientOptions& options) {
                options.pageSize = salesforce::ClientOptions().pageSize;
                options.bulkPoll = 1ms;
            },
            leads);
        // The population is older than what a poll looks back at.
        advance(3'600);
    }
    void cleanup() { stop(); }

    void theyComeInPiecesOfOneJob()
    {
        QCOMPARE(readAll(false), pieceRows);
        QCOMPARE(m_seen.size(), leads);
        QCOMPARE(jobs(), 1);
        QCOMPARE(pieces(), 3); // 5,000, 5,000 and 500, after a page of 2,000
    }

    void aKillBetweenPiecesCostsNone()
    {
        QCOMPARE(readAll(true), pieceRows);
        QCOMPARE(m_seen.size(), leads);
        QVERIFY(std::all_of(m_seen.cbegin(), m_seen.cend(), [](int times) { return times == 1; }));
        QCOMPARE(jobs(), 1);
        QCOMPARE(pieces(), 3);
    }

    void aPieceThatWasCutIsAskedForAgain()
    {
        fault({{QStringLiteral("path"), QStringLiteral("/results")},
               {QStringLiteral("action"), QStringLiteral("truncate")}});
        QCOMPARE(readAll(true), pieceRows);
        QCOMPARE(m_seen.size(), leads);
        QCOMPARE(jobs(), 1);
        QCOMPARE(pieces(), 4);
    }

    void whatWasEditedMeanwhileComesWithTheNextPoll()
    {
        bool more = true;
        while (pieces() == 0)
            QVERIFY(nextPage(more) >= 0);
        const QString id = someLead(leads - 1);
        editAsRep(id, {{test::lastName, QStringLiteral("Meanwhile")}});
        QVERIFY(readAll(true) >= 0);
        const int before = m_seen.value(id);
        advance(60);
        QVERIFY(readAll(false) >= 0);
        QVERIFY(m_seen.value(id) > before);
        QCOMPARE(jobs(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBulkMany)
#include "tst_salesforce_bulk_many.moc"
