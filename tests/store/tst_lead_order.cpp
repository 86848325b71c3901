// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lead_order.h"
#include "store/outbox_store.h"
#include "store/statement.h"
#include "store/status_store.h"
#include "store/work_store.h"
#include "store_testing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <tuple>

using namespace lockstep;
using namespace lockstep::storetest;
using core::LeadColumn;
using core::LeadQuery;
using core::LinkState;
using store::Database;

namespace {

using Ids = std::vector<qint64>;

// Counts how often the list was read from end to end.
class CountingExecutor : public store::QtExecutor
{
public:
    explicit CountingExecutor(int& readings)
        : m_readings(readings)
    { }
    core::Done execute(QSqlQuery& query, const QString& sql) override
    {
        if (sql.contains(QLatin1String("ORDER BY")) || sql == QLatin1String("SELECT id, state FROM link"))
            ++m_readings;
        return QtExecutor::execute(query, sql);
    }

private:
    int& m_readings;
};

LeadQuery sortedBy(LeadColumn column, bool ascending = true)
{
    LeadQuery query;
    query.sort = column;
    query.ascending = ascending;
    return query;
}

LeadQuery inState(LinkState state)
{
    LeadQuery query;
    query.states = {state};
    return query;
}

} // namespace

// What is kept between questions must never be seen: every answer is that of somebody who has just come.
class TestLeadOrder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_writer; // as the sync thread has it
    std::unique_ptr<Database> m_reader; // as the query thread has it
    std::unique_ptr<store::LeadOrder> m_order;
    int m_readings = 0;
    int m_people = 0;

    core::Expected<qint64> add(const QString& name)
    {
        store::Link link = person(++m_people, name, name + QStringLiteral("@example.com"));
        link.lastSynced = at(m_people);
        return store::LinkStore(*m_writer).insert(link);
    }
    // Every fourth is a Berta, every second of them waits.
    core::Done addMany(int count)
    {
        auto transaction = m_writer->begin();
        if (!transaction)
            return core::Unexpected(transaction.error());
        const char* const names[] = {"Abel", "Berta", "Carl", "Dora"};
        for (int at = 0; at < count; ++at) {
            const auto id = add(QStringLiteral("%1 %2").arg(QLatin1String(names[at % 4])).arg(at));
            if (!id)
                return core::Unexpected(id.error());
            if (at % 8 == 1) {
                if (auto done = setState(*id, LinkState::Waiting); !done)
                    return done;
            }
        }
        return transaction->commit();
    }
    core::Done rename(qint64 id, const QString& name)
    {
        const auto link = store::LinkStore(*m_writer).byId(id);
        if (!link)
            return core::Unexpected(link.error());
        if (!*link)
            return {};
        store::Link renamed = **link;
        renamed.name = name;
        return store::LinkStore(*m_writer).update(renamed);
    }
    core::Done setState(qint64 id, LinkState state)
    {
        return store::LinkStore(*m_writer).setState(id, state, {}, {});
    }
    Ids ids(const LeadQuery& query)
    {
        const auto found = m_order->order(query);
        return found ? **found : Ids{-1};
    }
    Ids idsForNewcomer(const LeadQuery& query)
    {
        const auto found = store::LeadOrder(*m_writer).order(query);
        return found ? **found : Ids{-2};
    }
    // One of the changes that a sync makes; its row, if it tells of that.
    core::Expected<core::ChangeSet> changeSomething(QRandomGenerator& random)
    {
        core::ChangeSet changes;
        const QString name = QStringLiteral("Name %1").arg(random.bounded(40));
        const qint64 id = random.bounded(1, m_people + 1);
        core::Done done;
        switch (random.bounded(4)) {
        case 0:
            if (const auto added = add(name); !added)
                done = core::Unexpected(added.error());
            changes.rowsAddedOrRemoved = true;
            break;
        case 1:
            done = rename(id, name);
            changes.links += id;
            changes.renamed += id;
            break;
        case 2:
            done = store::LinkStore(*m_writer).remove(id);
            changes.rowsAddedOrRemoved = true;
            break;
        default:
            done = setState(id, static_cast<LinkState>(random.bounded(4)));
            changes.links += id;
        }
        if (!done)
            return core::Unexpected(done.error());
        return changes;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("lockstep.db"));
        REQUIRE_VALUE(writer, Database::open(path));
        m_writer = std::move(writer);
        REQUIRE_VALUE(reader, Database::open(path, std::make_unique<CountingExecutor>(m_readings)));
        m_reader = std::move(reader);
        m_order = std::make_unique<store::LeadOrder>(*m_reader);
        m_people = 0;
        for (const char* name : {"Cy", "Ada", "Bo", "Deniz"})
            REQUIRE_OK(add(QLatin1String(name)));
        REQUIRE_OK(setState(3, LinkState::Waiting));
        m_readings = 0;
    }
    void cleanup()
    {
        m_order.reset();
        m_reader.reset();
        m_writer.reset();
    }

    void aListIsReadOnceHoweverItIsFiltered()
    {
        QCOMPARE(ids(sortedBy(LeadColumn::Name)), (Ids{2, 3, 1, 4}));
        QCOMPARE(ids(sortedBy(LeadColumn::Name, false)), (Ids{4, 1, 3, 2}));
        QCOMPARE(ids(inState(LinkState::InSync)), (Ids{2, 1, 4}));
        QCOMPARE(ids(inState(LinkState::Waiting)), Ids{3});
        LeadQuery search = inState(LinkState::InSync);
        search.search = QStringLiteral("example");
        search.ascending = false;
        QCOMPARE(ids(search), (Ids{4, 1, 2}));
        REQUIRE_VALUE(counts, m_order->countByState());
        QCOMPARE(counts.value(LinkState::InSync), 3);
        QCOMPARE(counts.value(LinkState::Waiting), 1);
        QCOMPARE(m_readings, 2); // the order and the states
    }

    void whatAnotherConnectionWritesIsSeenAtTheNextQuestion()
    {
        QCOMPARE(ids(sortedBy(LeadColumn::Name)), (Ids{2, 3, 1, 4}));
        QCOMPARE(ids(inState(LinkState::InSync)), (Ids{2, 1, 4}));
        REQUIRE_OK(setState(3, LinkState::InSync));
        REQUIRE_OK(rename(4, QStringLiteral("Abba")));
        QCOMPARE(ids(inState(LinkState::InSync)), (Ids{4, 2, 3, 1}));
    }

    void whileASyncTellsOfItsChangesNothingIsReadAnew()
    {
        QCOMPARE(ids(inState(LinkState::InSync)), (Ids{2, 1, 4}));
        QCOMPARE(ids(sortedBy(LeadColumn::LastSynced)), (Ids{1, 2, 3, 4}));
        const int before = m_readings;
        REQUIRE_OK(rename(4, QStringLiteral("Abba")));
        REQUIRE_OK(setState(3, LinkState::InSync));
        REQUIRE_VALUE(added, add(QStringLiteral("Barb")));
        m_order->note({{4, 3}, {4}, true, 0, false, false});
        QCOMPARE(ids(inState(LinkState::InSync)), (Ids{4, 2, added, 3, 1}));
        QCOMPARE(ids(sortedBy(LeadColumn::LastSynced)), (Ids{1, 2, 3, 4, added}));
        QCOMPARE(m_readings, before);
    }

    void aRowThatASyncHasRemovedGoes()
    {
        QCOMPARE(ids(sortedBy(LeadColumn::Name)), (Ids{2, 3, 1, 4}));
        REQUIRE_OK(store::LinkStore(*m_writer).remove(3));
        m_order->note({{}, {}, true, 0, false, false});
        QCOMPARE(ids(sortedBy(LeadColumn::Name)), (Ids{2, 1, 4}));
    }

    void whenTheSyncRestsWhatItKeptToItselfIsReadToo()
    {
        QCOMPARE(ids(inState(LinkState::Waiting)), Ids{3});
        REQUIRE_OK(setState(1, LinkState::Waiting));
        REQUIRE_OK(setState(2, LinkState::Waiting));
        m_order->note({{1}, {}, false, 0, false, false});
        QCOMPARE(ids(inState(LinkState::Waiting)), (Ids{3, 1}));
        REQUIRE_VALUE(isOther, m_order->settle());
        QVERIFY(isOther);
        const int before = m_readings;
        QCOMPARE(ids(inState(LinkState::Waiting)), (Ids{2, 3, 1}));
        QCOMPARE(m_readings, before); // that was done already
    }

    void whenTheSyncRestsItIsSaidWhetherAnAnswerWasWrong()
    {
        QCOMPARE(ids(sortedBy(LeadColumn::Name)), (Ids{2, 3, 1, 4})); // Ada, Bo, Cy, Deniz
        REQUIRE_OK(rename(1, QStringLiteral("Zoe"))); // committed, but not told of yet
        REQUIRE_OK(rename(2, QStringLiteral("Eve")));
        m_order->note({{2}, {2}, false, 0, false, false});
        (void)ids(sortedBy(LeadColumn::Name));
        m_order->note({{1}, {1}, false, 0, false, false});
        QVERIFY(ids(sortedBy(LeadColumn::Name)) != (Ids{3, 4, 2, 1}));
        REQUIRE_VALUE(isOther, m_order->settle());
        QVERIFY(isOther);
        QCOMPARE(ids(sortedBy(LeadColumn::Name)), (Ids{3, 4, 2, 1}));
        m_order->note({{1}, {1}, false, 0, false, false});
        (void)ids(sortedBy(LeadColumn::Name));
        REQUIRE_VALUE(isOtherAgain, m_order->settle());
        QVERIFY(!isOtherAgain);
    }

    void theLinkedAreThoseWhomTheOverviewCounts()
    {
        store::LinkStore links(*m_writer);
        int number = 100;
        // Complete; without a person; deleted on one side each.
        const std::tuple<bool, bool, bool> cases[] = {
            {true, true, true}, {false, true, true}, {true, false, true}, {true, true, false}};
        for (const auto& [hasPerson, inSalesforce, inMarketo] : cases) {
            store::Link link = person(hasPerson ? ++number : 0, QStringLiteral("Eve"));
            link.record = recordId(++number);
            link.deletedInSalesforce = !inSalesforce;
            link.deletedInMarketo = !inMarketo;
            REQUIRE_OK(links.insert(link));
        }
        LeadQuery query = sortedBy(LeadColumn::Name);
        query.linked = true;
        QCOMPARE(ids(query), Ids{5});
        core::SyncStatus status;
        REQUIRE_OK(store::StatusStore(*m_reader).fill(status, at(0)));
        QCOMPARE(status.linkedLeads + status.linkedContacts, 1);
    }

    void theWaitingAreThoseWhomTheOverviewCounts()
    {
        // One waits by its state and its mark, one by its mark, one by its intent.
        REQUIRE_OK(store::WorkStore(*m_writer).markDirty({{1, 1, {}, {}}, {3, 1, {}, {}}}));
        store::Intent open;
        open.opId = QStringLiteral("op");
        open.link = 4;
        REQUIRE_OK(store::OutboxStore(*m_writer).insert({open}));
        LeadQuery query = sortedBy(LeadColumn::Name);
        query.waiting = true;
        QCOMPARE(ids(query), (Ids{3, 1, 4}));
        core::SyncStatus status;
        REQUIRE_OK(store::StatusStore(*m_reader).fill(status, at(0)));
        QCOMPARE(status.waiting, 3);
    }

    void everyAnswerDuringALongSyncIsThatOfANewcomer()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const int count = random.bounded(1, 12);
            for (int change = 0; change < count; ++change) {
                REQUIRE_VALUE(changes, changeSomething(random));
                m_order->note(changes);
            }
            // Two orders are kept: any two of them may have to follow what is told next.
            std::array columns{LeadColumn::Name, LeadColumn::State, LeadColumn::Person};
            std::shuffle(columns.begin(), columns.end(), random);
            for (const LeadColumn column : columns) {
                LeadQuery query = sortedBy(column, random.bounded(2) == 0);
                QCOMPARE(ids(query), idsForNewcomer(query));
                query.states = {LinkState::Waiting, LinkState::NeedsAttention};
                QCOMPARE(ids(query), idsForNewcomer(query));
            }
        }
        QVERIFY(m_people > 100);
    }

    void aSearchThatManyMatchBeginsWithTheFirstOfThem()
    {
        struct Case
        {
            const char* search;
            bool ascending = true;
            bool onlyWaiting = false;
        };
        REQUIRE_OK(addMany(6000));
        for (const Case& each :
             {Case{"b"}, Case{"b", false}, Case{"berta"}, Case{"BERTA", false}, Case{"berta", true, true},
              Case{"example berta"}, Case{"rta b"}, Case{"be"}, Case{"5", false}}) {
            LeadQuery query = sortedBy(LeadColumn::LastSynced, each.ascending);
            QVERIFY(!ids(query).empty()); // the order is known
            query.search = QLatin1String(each.search);
            if (each.onlyWaiting)
                query.states = {LinkState::Waiting};
            REQUIRE_VALUE(begun, m_order->beginning(query));
            QVERIFY2(begun, each.search);
            const Ids all = ids(query);
            QVERIFY(begun->size() >= 64);
            QVERIFY(begun->size() < all.size());
            QVERIFY(std::equal(begun->cbegin(), begun->cend(), all.cbegin()));
        }
    }

    void aSearchThatFewMatchDoesNotBegin()
    {
        REQUIRE_OK(addMany(6000));
        LeadQuery query = sortedBy(LeadColumn::LastSynced);
        query.search = QStringLiteral("berta");
        REQUIRE_VALUE(unknown, m_order->beginning(query));
        QVERIFY(!unknown); // its order would have to be read first
        QVERIFY(!ids(query).empty());
        for (const char* rare : {"berta 11", "nobody", ""}) {
            query.search = QLatin1String(rare);
            REQUIRE_VALUE(begun, m_order->beginning(query));
            QVERIFY2(!begun, rare);
        }
    }
};

QTEST_GUILESS_MAIN(TestLeadOrder)
#include "tst_lead_order.moc"
