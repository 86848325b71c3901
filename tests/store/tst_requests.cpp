// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/request_store.h"
#include "store/run_store.h"
#include "store/statement.h"
#include "store_testing.h"

#include <QTemporaryDir>

using namespace lockstep;
using namespace lockstep::storetest;
using core::RunRequest;
using store::RequestLane;
using store::RequestState;
using store::RequestStore;

// What one process asks of the one that owns the workspace: two connections to one file.
class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("lockstep.db"));
        for (auto* database : {&m_owner, &m_asker}) {
            auto opened = store::Database::open(path);
            REQUIRE_OK(opened);
            *database = std::move(*opened);
        }
    }
    void cleanup()
    {
        m_owner.reset();
        m_asker.reset();
    }

    void aRequestArrivesAsItWasAsked_data()
    {
        QTest::addColumn<int>("kind");
        for (const core::RunKind kind : {core::RunKind::Push, core::RunKind::Pull, core::RunKind::Retry,
                                         core::RunKind::Resolve, core::RunKind::Cycle, core::RunKind::Full})
            QTest::newRow(qPrintable(core::toString(kind))) << static_cast<int>(kind);
    }
    void aRequestArrivesAsItWasAsked()
    {
        QFETCH(int, kind);
        RunRequest wanted{static_cast<core::RunKind>(kind),
                          {318, 9'007'199'254'740'991},
                          {recordId(1), recordId(2)},
                          QStringLiteral("0123abcd"),
                          {QStringLiteral("user:005000000000001AAA"), true},
                          0,
                          {core::Decision::Kind::MergePeople, core::ObjectType::Contact,
                           QStringLiteral("Title"), core::System::Salesforce}};
        REQUIRE_VALUE(id, RequestStore(*m_asker).ask(wanted, at(0)));
        REQUIRE_VALUE(state, RequestStore(*m_asker).state(id));
        QVERIFY(state == RequestState::Waiting);
        REQUIRE_VALUE(
            taken, RequestStore(*m_owner).take(wanted.isCycle() ? RequestLane::Cycle : RequestLane::People));
        QVERIFY(taken);
        wanted.ticket = id;
        QCOMPARE(*taken, wanted);
        REQUIRE_VALUE(after, RequestStore(*m_asker).state(id));
        QVERIFY(after == RequestState::Taken);
    }

    void theLanesAreServedInTurnAndApart()
    {
        RequestStore asker(*m_asker);
        REQUIRE_VALUE(cycle, asker.ask(RunRequest::cycle(false), at(0)));
        REQUIRE_VALUE(first, asker.ask(RunRequest::push({1}), at(1)));
        REQUIRE_VALUE(second, asker.ask(RunRequest::push({2}), at(2)));
        RequestStore owner(*m_owner);
        for (const qint64 expected : {first, second, qint64(0)}) {
            REQUIRE_VALUE(taken, owner.take(RequestLane::People));
            QCOMPARE(taken.value_or(RunRequest{}).ticket, expected);
        }
        REQUIRE_VALUE(taken, owner.take(RequestLane::Cycle));
        QCOMPARE(taken.value_or(RunRequest{}).ticket, cycle);
    }

    void aReplyComesWithItsRunAndItsRefusals()
    {
        core::RunReply reply;
        reply.summary.kind = core::RunKind::Push;
        reply.summary.startedAt = at(0);
        {
            auto transaction = m_owner->begin();
            REQUIRE_OK(transaction);
            REQUIRE_VALUE(run, store::RunStore(*m_owner).begin(reply.summary));
            reply.summary.run = run;
            reply.summary.endedAt = at(3);
            reply.summary.result = core::RunResult::Partly;
            reply.summary.created.salesforce = 2;
            reply.summary.messageCode = QStringLiteral("fenced");
            REQUIRE_OK(store::RunStore(*m_owner).update(reply.summary));
            REQUIRE_OK(transaction->commit());
        }
        reply.refused.insert(318, anError());
        reply.refusedRecords.insert(recordId(1), anError());
        REQUIRE_VALUE(id, RequestStore(*m_asker).ask(RunRequest::push({318}), at(0)));
        REQUIRE_OK(RequestStore(*m_owner).answer(id, reply));
        REQUIRE_VALUE(read, RequestStore(*m_asker).reply(id));
        QCOMPARE(read.summary, reply.summary);
        QCOMPARE(read.refused, reply.refused);
        QCOMPARE(read.refusedRecords, reply.refusedRecords);
    }

    void aPreviewArrivesWithItsListAndIsForgottenOnceRead()
    {
        REQUIRE_VALUE(id, RequestStore(*m_asker).ask(RunRequest::preview(true), at(0)));
        for (const RequestLane other : {RequestLane::People, RequestLane::Cycle}) {
            REQUIRE_VALUE(none, RequestStore(*m_owner).take(other));
            QVERIFY(!none);
        }
        REQUIRE_VALUE(taken, RequestStore(*m_owner).take(RequestLane::Preview));
        RunRequest wanted = RunRequest::preview(true);
        wanted.ticket = id;
        QCOMPARE(taken.value_or(RunRequest{}), wanted);

        core::RunReply reply;
        reply.summary.kind = core::RunKind::Preview;
        {
            auto transaction = m_owner->begin();
            REQUIRE_OK(transaction);
            REQUIRE_VALUE(run, store::RunStore(*m_owner).begin(reply.summary));
            reply.summary.run = run;
            REQUIRE_OK(transaction->commit());
        }
        const core::PlannedWriteField title{
            QStringLiteral("Title"), core::FieldValue::text(QStringLiteral("CMO")),
            core::FieldValue::text(QStringLiteral("VP")), core::FieldValue::text(QStringLiteral("VP")),
            QStringLiteral("changed-in-marketo")};
        const core::PlannedWriteField revenue{QStringLiteral("AnnualRevenue"),
                                              core::FieldValue::number(QStringLiteral("1.50")),
                                              {},
                                              std::nullopt,
                                              QStringLiteral("created")};
        reply.changes = {{318,
                          recordId(1),
                          core::ObjectType::Contact,
                          core::System::Salesforce,
                          core::WriteAction::Update,
                          {revenue, title},
                          QStringLiteral("Ada Byron")},
                         {0,
                          recordId(2),
                          core::ObjectType::Lead,
                          core::System::Marketo,
                          core::WriteAction::Create,
                          {},
                          {}}};
        REQUIRE_OK(RequestStore(*m_owner).answer(id, reply));
        REQUIRE_VALUE(read, RequestStore(*m_asker).reply(id));
        QCOMPARE(read.changes, reply.changes);
        REQUIRE_OK(RequestStore(*m_asker).forget(id));
        REQUIRE_VALUE(rows, store::selectNumber(*m_owner, QStringLiteral("SELECT count(*) FROM request")));
        QCOMPARE(rows, 0);
    }

    void aRunThatNeverWasIsItsError()
    {
        REQUIRE_VALUE(id, RequestStore(*m_asker).ask(RunRequest::push({318}), at(0)));
        REQUIRE_OK(RequestStore(*m_owner).answer(id, core::Unexpected(anError())));
        const auto read = RequestStore(*m_asker).reply(id);
        QVERIFY(!read);
        QCOMPARE(read.error(), anError());
    }

    void whatIsWithdrawnIsNotTaken()
    {
        REQUIRE_VALUE(id, RequestStore(*m_asker).ask(RunRequest::push({1}), at(0)));
        REQUIRE_VALUE(withdrawn, RequestStore(*m_asker).withdraw(id));
        QVERIFY(withdrawn);
        REQUIRE_VALUE(taken, RequestStore(*m_owner).take(RequestLane::People));
        QVERIFY(!taken);
    }

    void whatIsTakenCannotBeWithdrawn()
    {
        REQUIRE_VALUE(id, RequestStore(*m_asker).ask(RunRequest::push({1}), at(0)));
        REQUIRE_OK(RequestStore(*m_owner).take(RequestLane::People));
        REQUIRE_VALUE(withdrawn, RequestStore(*m_asker).withdraw(id));
        QVERIFY(!withdrawn);
        REQUIRE_VALUE(state, RequestStore(*m_asker).state(id));
        QVERIFY(state == RequestState::Taken);
    }

    // An owner never carries out what was asked of one before it, hours ago perhaps.
    void anOwnerBeginsWithNothingOfTheLastOne()
    {
        RequestStore asker(*m_asker);
        REQUIRE_VALUE(waiting, asker.ask(RunRequest::push({1}), at(0)));
        REQUIRE_VALUE(taken, asker.ask(RunRequest::cycle(false), at(1)));
        REQUIRE_OK(RequestStore(*m_owner).take(RequestLane::Cycle));
        REQUIRE_VALUE(ofToday, asker.ask(RunRequest::push({2}), at(10)));
        REQUIRE_OK(RequestStore(*m_owner).closeOlderThan(at(5)));
        REQUIRE_VALUE(notBegun, asker.state(waiting));
        QVERIFY(notBegun == RequestState::HandedBack); // its asker may do it itself
        REQUIRE_VALUE(begun, asker.state(taken));
        QVERIFY(begun == RequestState::Cancelled);
        REQUIRE_VALUE(next, RequestStore(*m_owner).take(RequestLane::People));
        QCOMPARE(next.value_or(RunRequest{}).ticket, ofToday);
        REQUIRE_OK(RequestStore(*m_owner).closeOlderThan(at(2 * 24 * 3600)));
        REQUIRE_VALUE(rows, store::selectNumber(*m_owner, QStringLiteral("SELECT count(*) FROM request")));
        QCOMPARE(rows, 0); // a day later nobody asks for the answers any more
    }

    void anOwnerThatEndsHandsBackWhatItHasNotBegun()
    {
        RequestStore asker(*m_asker);
        REQUIRE_VALUE(begun, asker.ask(RunRequest::push({1}), at(0)));
        REQUIRE_OK(RequestStore(*m_owner).take(RequestLane::People));
        REQUIRE_VALUE(waiting, asker.ask(RunRequest::push({2}), at(1)));
        REQUIRE_OK(RequestStore(*m_owner).handBack());
        REQUIRE_VALUE(first, asker.state(begun));
        QVERIFY(first == RequestState::Taken);
        REQUIRE_VALUE(second, asker.state(waiting));
        QVERIFY(second == RequestState::HandedBack);
    }

    void whatNobodyKnowsIsCancelled()
    {
        REQUIRE_VALUE(state, RequestStore(*m_asker).state(17));
        QVERIFY(state == RequestState::Cancelled);
    }

private:
    static core::Error anError()
    {
        core::Error error;
        error.code = QStringLiteral("fenced");
        error.scope = core::ErrorScope::Record;
        error.retry = core::RetryClass::Stop;
        error.outcome = core::Outcome::Unknown;
        error.message = QStringLiteral("the system's “own” text");
        error.arguments = {QStringLiteral("318"), QStringLiteral("later")};
        error.fields = {QStringLiteral("Title")};
        error.requestId = QStringLiteral("7-1");
        error.retryAfterSeconds = 20;
        return error;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_owner;
    std::unique_ptr<store::Database> m_asker;
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
