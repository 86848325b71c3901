// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_store.h"
#include "store/outbox_store.h"
#include "store/snapshot_store.h"
#include "store/work_store.h"
#include "store_testing.h"

using namespace lockstep;
using namespace lockstep::storetest;
using store::Database;
using store::Link;

class TestLinks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;

private Q_SLOTS:
    void init()
    {
        REQUIRE_VALUE(database, Database::open(QStringLiteral(":memory:")));
        m_database = std::move(database);
    }
    void cleanup() { m_database.reset(); }

    void aLinkComesBackAsItWent()
    {
        store::LinkStore links(*m_database);
        Link link;
        link.person = 318;
        link.record = recordId(1);
        link.object = core::ObjectType::Contact;
        link.suffix = 2;
        link.state = core::LinkState::NeedsAttention;
        link.stateCode = QStringLiteral("too-long");
        link.stateArguments = {QStringLiteral("Title"), QStringLiteral("128")};
        link.name = QStringLiteral("Åda Byron");
        link.email = QStringLiteral("Ada@X.com");
        link.company = QStringLiteral("Analytic \"Engines\"");
        link.owner = QStringLiteral("Rita Rep");
        link.lastSynced = at(5);
        link.deletedInSalesforce = true;
        REQUIRE_VALUE(id, links.insert(link));
        link.id = id;
        REQUIRE_VALUE(byId, links.byId(id));
        QCOMPARE(*byId, link);
        REQUIRE_VALUE(byPerson, links.byPerson(318));
        QCOMPARE(*byPerson, link);
        REQUIRE_VALUE(byRecord, links.byRecord(recordId(1)));
        QCOMPARE(*byRecord, link);

        link.deletedInSalesforce = false;
        link.deletedInMarketo = true;
        link.name = QStringLiteral("Ada King");
        link.record.clear();
        REQUIRE_OK(links.update(link));
        REQUIRE_VALUE(updated, links.byId(id));
        QCOMPARE(*updated, link);
    }

    void idsAreComparedCaseSensitively()
    {
        store::LinkStore links(*m_database);
        REQUIRE_OK(links.insert(record(QStringLiteral("00Q00000000000aAAA"), QStringLiteral("a"))));
        REQUIRE_OK(links.insert(record(QStringLiteral("00Q00000000000AAAA"), QStringLiteral("A"))));
        REQUIRE_VALUE(found, links.byRecord(QStringLiteral("00Q00000000000AAAA")));
        QCOMPARE(found->name, QStringLiteral("A"));
    }

    void aPersonOrRecordIsInOneRowOnly_data()
    {
        QTest::addColumn<qint64>("person");
        QTest::addColumn<QString>("record");
        QTest::newRow("same person") << qint64(1) << recordId(2);
        QTest::newRow("same record") << qint64(2) << recordId(1);
        QTest::newRow("neither") << qint64(0) << QString();
    }
    void aPersonOrRecordIsInOneRowOnly()
    {
        QFETCH(qint64, person);
        QFETCH(QString, record);
        store::LinkStore links(*m_database);
        Link first;
        first.person = 1;
        first.record = recordId(1);
        REQUIRE_OK(links.insert(first));
        Link second;
        second.person = person;
        second.record = record;
        REQUIRE_CODE(links.insert(second), "database-constraint");
    }

    void manyWithoutAnOtherSideAreAllowed()
    {
        store::LinkStore links(*m_database);
        REQUIRE_OK(links.insert(person(1, QStringLiteral("a"))));
        REQUIRE_OK(links.insert(person(2, QStringLiteral("b"))));
        REQUIRE_OK(links.insert(record(recordId(1), QStringLiteral("c"))));
        REQUIRE_OK(links.insert(record(recordId(2), QStringLiteral("d"))));
    }

    void candidatesByEmailIgnoreCaseAndBlanks()
    {
        store::LinkStore links(*m_database);
        REQUIRE_VALUE(a, links.insert(person(1, QStringLiteral("a"), QStringLiteral("Ada@X.com"))));
        REQUIRE_VALUE(b,
                      links.insert(record(recordId(1), QStringLiteral("b"), QStringLiteral(" ada@x.COM "))));
        REQUIRE_OK(links.insert(person(2, QStringLiteral("c"))));
        REQUIRE_VALUE(found, links.byEmail(QStringLiteral("ADA@x.com")));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).id, a);
        QCOMPARE(found.at(1).id, b);
        REQUIRE_VALUE(blank, links.byEmail(QStringLiteral(" ")));
        QVERIFY(blank.isEmpty());
    }

    void bulkLookUpsAnswerOnlyWhatIsKnown()
    {
        store::LinkStore links(*m_database);
        REQUIRE_OK(links.insert(person(1, QStringLiteral("a"))));
        REQUIRE_OK(links.insert(record(recordId(1), QStringLiteral("b"))));
        REQUIRE_VALUE(persons, links.byPersons({1, 2, 3}));
        QCOMPARE(persons.keys(), QList<qint64>{1});
        REQUIRE_VALUE(records, links.byRecords({recordId(1), recordId(2)}));
        QCOMPARE(records.keys(), QStringList{recordId(1)});
    }

    void pagesGoByKeyAndState()
    {
        store::LinkStore links(*m_database);
        QList<qint64> ids;
        for (int i = 1; i <= 5; ++i) {
            REQUIRE_VALUE(id, links.insert(person(i, QStringLiteral("a"))));
            ids.append(id);
        }
        REQUIRE_OK(links.setState(ids.at(3), core::LinkState::PossibleDuplicate, QStringLiteral("c"),
                                  {QStringLiteral("x")}));
        REQUIRE_VALUE(page, links.page(ids.at(1), 2));
        QCOMPARE(page.size(), 2);
        QCOMPARE(page.at(0).id, ids.at(2));
        REQUIRE_VALUE(duplicates, links.withState(core::LinkState::PossibleDuplicate, 0, 10));
        QCOMPARE(duplicates.size(), 1);
        QCOMPARE(duplicates.at(0).stateArguments, QStringList{QStringLiteral("x")});
    }

    void joiningKeepsOneRowWithBothSides()
    {
        store::LinkStore links(*m_database);
        store::SnapshotStore snapshots(*m_database);
        store::WorkStore work(*m_database);
        REQUIRE_VALUE(keep, links.insert(person(1, QStringLiteral("Ada"))));
        Link lead = record(recordId(1), QStringLiteral("Ada B."));
        lead.object = core::ObjectType::Contact;
        lead.owner = QStringLiteral("Rita");
        REQUIRE_VALUE(absorbed, links.insert(lead));
        store::Snapshot marketo;
        marketo.record.id = QStringLiteral("1");
        store::Snapshot salesforce;
        salesforce.record.object = core::ObjectType::Contact;
        salesforce.record.id = recordId(1);
        REQUIRE_OK(snapshots.save(keep, marketo));
        REQUIRE_OK(snapshots.save(absorbed, salesforce));
        REQUIRE_OK(work.markDirty({{absorbed, 1, QStringLiteral("new"), at(0)}}));

        REQUIRE_OK(links.join(keep, absorbed));

        REQUIRE_VALUE(joined, links.byId(keep));
        QCOMPARE(joined->person, 1);
        QCOMPARE(joined->record, recordId(1));
        QVERIFY(joined->object == core::ObjectType::Contact);
        QCOMPARE(joined->name, QStringLiteral("Ada B."));
        QCOMPARE(joined->owner, QStringLiteral("Rita"));
        QVERIFY(joined->isLinked());
        REQUIRE_VALUE(gone, links.byId(absorbed));
        QVERIFY(!gone.has_value());
        REQUIRE_VALUE(pairs, snapshots.pairs({keep}));
        QCOMPARE(pairs.at(0).marketo, std::optional(marketo));
        QCOMPARE(pairs.at(0).salesforce, std::optional(salesforce));
        REQUIRE_VALUE(dirty, work.dirty(10));
        QCOMPARE(dirty.size(), 1);
        QCOMPARE(dirty.at(0).link, keep);
    }

    void removingTakesAllThatHangsOnIt()
    {
        store::LinkStore links(*m_database);
        store::SnapshotStore snapshots(*m_database);
        store::WorkStore work(*m_database);
        store::LedgerStore ledger(*m_database);
        REQUIRE_VALUE(id, links.insert(person(1, QStringLiteral("Ada"))));
        REQUIRE_OK(snapshots.save(id, store::Snapshot()));
        REQUIRE_OK(snapshots.saveBases(id, {{QStringLiteral("Title"), {}}}));
        REQUIRE_OK(work.markDirty({{id, 1, {}, {}}}));
        store::Failure failure;
        failure.link = id;
        REQUIRE_OK(ledger.recordFailure(failure));

        REQUIRE_OK(links.remove(id));

        REQUIRE_VALUE(snapshot, snapshots.load(id, core::System::Marketo));
        QVERIFY(!snapshot.has_value());
        REQUIRE_VALUE(bases, snapshots.bases(id));
        QVERIFY(bases.isEmpty());
        REQUIRE_VALUE(dirty, work.dirtyCount());
        QCOMPARE(dirty, 0);
        REQUIRE_VALUE(failures, ledger.failures(id));
        QVERIFY(failures.isEmpty());
    }

    void aRowWithAnOpenIntentIsNotRemoved()
    {
        store::LinkStore links(*m_database);
        store::OutboxStore outbox(*m_database);
        REQUIRE_VALUE(id, links.insert(person(1, QStringLiteral("Ada"))));
        store::Intent intent;
        intent.opId = QStringLiteral("op");
        intent.link = id;
        REQUIRE_OK(outbox.insert({intent}));
        REQUIRE_CODE(links.remove(id), "database-constraint");
        REQUIRE_OK(outbox.close({intent.opId}, QStringLiteral("done")));
        REQUIRE_OK(links.remove(id));
    }

    void anIdIsNeverUsedAgain()
    {
        store::LinkStore links(*m_database);
        REQUIRE_VALUE(first, links.insert(person(1, QStringLiteral("a"))));
        REQUIRE_OK(links.remove(first));
        REQUIRE_VALUE(second, links.insert(person(2, QStringLiteral("b"))));
        QVERIFY(second > first);
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
