// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox_store.h"
#include "store/run_store.h"
#include "store_testing.h"

using namespace lockstep;
using namespace lockstep::storetest;
using core::FieldValue;
using store::Database;
using store::Intent;
using store::IntentKind;
using store::IntentState;

class TestOutbox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    qint64 m_ada = 0;
    qint64 m_bo = 0;

    Intent intent(const QString& opId, qint64 link, IntentKind kind = IntentKind::Update,
                  const QString& key = {}) const
    {
        Intent made;
        made.opId = opId;
        made.link = link;
        made.kind = kind;
        made.key = key;
        return made;
    }

private Q_SLOTS:
    void init()
    {
        REQUIRE_VALUE(database, Database::open(QStringLiteral(":memory:")));
        m_database = std::move(database);
        store::LinkStore links(*m_database);
        REQUIRE_VALUE(ada, links.insert(person(1, QStringLiteral("Ada"))));
        REQUIRE_VALUE(bo, links.insert(person(2, QStringLiteral("Bo"))));
        m_ada = ada;
        m_bo = bo;
    }
    void cleanup() { m_database.reset(); }

    void onlyAWriteWhoseEndIsNotKnownIsDoubtful()
    {
        store::OutboxStore outbox(*m_database);
        const QDateTime fence(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        const auto end = [&](const char* name, const char* ending, const QDateTime& fenceUntil) {
            const QString opId = QString::fromLatin1(name);
            REQUIRE_VALUE(transaction, m_database->begin());
            REQUIRE_OK(outbox.insert({intent(opId, m_ada)}));
            REQUIRE_OK(outbox.markUnknown({opId}, fenceUntil));
            if (*ending != 0)
                REQUIRE_OK(outbox.close({opId}, QString::fromLatin1(ending)));
            REQUIRE_OK(transaction.commit());
        };
        end("gone", "gone", {});
        end("fenced to its end", "not-executed", fence);
        end("told so", "not-executed", {});
        end("done", "done", fence);
        end("open", "", fence);
        REQUIRE_VALUE(doubtful, outbox.doubtfulOf(m_ada));
        QStringList names;
        for (const Intent& each : doubtful)
            names += each.opId;
        QCOMPARE(names, (QStringList{QStringLiteral("fenced to its end"), QStringLiteral("gone")}));
        REQUIRE_VALUE(none, outbox.doubtfulOf(m_bo));
        QVERIFY(none.isEmpty());
    }

    void anIntentComesBackAsItWent()
    {
        store::OutboxStore outbox(*m_database);
        Intent sent;
        sent.opId = QStringLiteral("op-1");
        sent.run = 12;
        sent.link = m_ada;
        sent.side = core::System::Marketo;
        sent.kind = IntentKind::Create;
        sent.object = core::ObjectType::Lead;
        sent.target = recordId(1);
        sent.key = QStringLiteral("1-2");
        sent.payload = {{QStringLiteral("Title"), FieldValue::text(QStringLiteral("CMO"))},
                        {QStringLiteral("Phone"), FieldValue::null()}};
        sent.plan = {{QStringLiteral("Title"), FieldValue::text(QStringLiteral("VP")),
                      FieldValue::text(QStringLiteral("CMO")), QStringLiteral("conflict-marketo-wins"),
                      core::FieldBase{FieldValue::text(QStringLiteral("CMO")), FieldValue::null()}, true},
                     {QStringLiteral("Budget__c"), FieldValue::number(QStringLiteral("1.50")),
                      FieldValue::boolean(false), QStringLiteral("one-way"), std::nullopt, false}};
        sent.state = IntentState::Unknown;
        sent.batch = QStringLiteral("b");
        sent.fenceUntil = at(620);
        sent.attempts = 3;
        sent.createdAt = at(0);
        sent.sentAt = at(1);
        REQUIRE_OK(outbox.insert({sent}));
        REQUIRE_VALUE(open, outbox.open());
        QCOMPARE(open, QList<Intent>{sent});
    }

    void anIntentGoesThroughItsStates()
    {
        store::OutboxStore outbox(*m_database);
        const QStringList ids{QStringLiteral("a"), QStringLiteral("b")};
        REQUIRE_OK(outbox.insert({intent(ids.at(0), m_ada), intent(ids.at(1), m_bo)}));
        REQUIRE_OK(outbox.markSent(ids, QStringLiteral("batch-1"), at(5)));
        REQUIRE_VALUE(sent, outbox.open());
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent.at(0).state, IntentState::Sent);
        QCOMPARE(sent.at(0).batch, QStringLiteral("batch-1"));
        QCOMPARE(sent.at(0).sentAt, at(5));
        QCOMPARE(sent.at(0).attempts, 1);

        REQUIRE_OK(outbox.markUnknown({ids.at(0)}, at(620)));
        REQUIRE_OK(outbox.markUnknown({ids.at(0)}, {})); // a later probe leaves the fence
        REQUIRE_VALUE(unknown, outbox.openOf(m_ada));
        QCOMPARE(unknown.at(0).state, IntentState::Unknown);
        QCOMPARE(unknown.at(0).fenceUntil, at(620));

        REQUIRE_OK(outbox.markPlanned({ids.at(0)}));
        REQUIRE_VALUE(planned, outbox.openOf(m_ada));
        QCOMPARE(planned.at(0).state, IntentState::Planned);
        QVERIFY(!planned.at(0).fenceUntil.isValid());

        REQUIRE_OK(outbox.close({ids.at(1)}, QStringLiteral("done")));
        REQUIRE_VALUE(openLinks, outbox.openLinks());
        QCOMPARE(openLinks, QSet<qint64>{m_ada});
        REQUIRE_VALUE(all, outbox.ofRun(0));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(1).state, IntentState::Closed);
    }

    void onlyOneOpenIntentALinkAndSide()
    {
        store::OutboxStore outbox(*m_database);
        REQUIRE_OK(outbox.insert({intent(QStringLiteral("a"), m_ada)}));
        REQUIRE_CODE(outbox.insert({intent(QStringLiteral("b"), m_ada)}), "database-constraint");
        Intent otherSide = intent(QStringLiteral("c"), m_ada);
        otherSide.side = core::System::Marketo;
        REQUIRE_OK(outbox.insert({otherSide}));
        REQUIRE_OK(outbox.close({QStringLiteral("a")}, QStringLiteral("done")));
        REQUIRE_OK(outbox.insert({intent(QStringLiteral("b"), m_ada)}));
    }

    void onlyOneOpenCreateAKeyAndSide()
    {
        store::OutboxStore outbox(*m_database);
        const QString key = QStringLiteral("318");
        REQUIRE_OK(outbox.insert({intent(QStringLiteral("a"), m_ada, IntentKind::Create, key)}));
        REQUIRE_CODE(outbox.insert({intent(QStringLiteral("b"), m_bo, IntentKind::Create, key)}),
                     "database-constraint");
        REQUIRE_OK(outbox.insert({intent(QStringLiteral("b"), m_bo, IntentKind::Create)}));
        REQUIRE_OK(outbox.close({QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("done")));
        REQUIRE_OK(outbox.insert({intent(QStringLiteral("c"), m_bo, IntentKind::Create, key)}));
    }

    void anOperationIdIsUsedOnce()
    {
        store::OutboxStore outbox(*m_database);
        REQUIRE_OK(outbox.insert({intent(QStringLiteral("a"), m_ada)}));
        REQUIRE_CODE(outbox.insert({intent(QStringLiteral("a"), m_bo)}), "database-constraint");
    }

    void oldRunsTakeTheirClosedIntentsAlong()
    {
        store::OutboxStore outbox(*m_database);
        store::RunStore runs(*m_database);
        core::RunSummary summary;
        summary.startedAt = at(0);
        REQUIRE_VALUE(run, runs.begin(summary));
        Intent closed = intent(QStringLiteral("a"), m_ada);
        closed.run = run;
        Intent open = intent(QStringLiteral("b"), m_bo);
        open.run = run;
        REQUIRE_OK(outbox.insert({closed, open}));
        REQUIRE_OK(outbox.close({closed.opId}, QStringLiteral("done")));
        REQUIRE_OK(runs.expire(at(100)));
        REQUIRE_VALUE(running, runs.newest(10));
        QCOMPARE(running.size(), 1); // not ended yet
        summary.run = run;
        summary.endedAt = at(10);
        REQUIRE_OK(runs.update(summary));
        REQUIRE_OK(runs.expire(at(100)));
        REQUIRE_VALUE(left, runs.newest(10));
        QVERIFY(left.isEmpty());
        REQUIRE_VALUE(intents, outbox.ofRun(run));
        QCOMPARE(intents.size(), 1);
        QCOMPARE(intents.at(0).opId, open.opId);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
