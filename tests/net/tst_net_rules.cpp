// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/chain.h"
#include "net/json_reply.h"
#include "net/rate_gate.h"
#include "net/retry_ladder.h"
#include "net/steady_clock.h"
#include "net/token_source.h"
#include "support/fake_time.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::net;
using namespace std::chrono_literals;
using core::Lane;
using core::Outcome;
using lockstep::support::FakeClock;
using lockstep::test::SteadyClock;

namespace {

core::Error errorOf(const QString& code, Outcome outcome)
{
    core::Error error;
    error.code = code;
    error.outcome = outcome;
    return error;
}

Token tokenOf(const QByteArray& text)
{
    return {core::shared(core::Secret(text)), {}, 3600s};
}

QByteArray textOf(core::Pending<Token> token)
{
    return token.take()->value->reveal().toByteArray();
}

int admitted(const QList<core::Pending<RateGate::Ticket>>& pendings)
{
    return static_cast<int>(
        std::count_if(pendings.begin(), pendings.end(), [](const auto& one) { return one.isFinished(); }));
}

} // namespace

Q_DECLARE_METATYPE(lockstep::core::Outcome)

class TestNetRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ladderDelays_data();
    void ladderDelays();
    void ladderSendsNoWriteTwice_data();
    void ladderSendsNoWriteTwice();
    void ladderKeepsAdviceAndJitter();
    void gateHoldsInFlight();
    void gateHoldsCallsPerWindow();
    void gateKeepsASlotAndCallsForPeople();
    void gatePauses();
    void gateCancel();
    void gateEndsWithItsWaiters();
    void tokenIsFetchedOnceForAll();
    void tokenIsRenewedBeforeItsEnd();
    void tokenFailureReachesAll();
    void invalidateOnlyTheTokenInUse();
    void chainRunsStepsAndEndsWithTheFirstError();
    void chainCancelReachesTheStep();
    void htmlIsNotJson();
};

void TestNetRules::ladderDelays_data()
{
    QTest::addColumn<int>("tried");
    QTest::addColumn<int>("delay"); // -1 = give up
    QTest::newRow("after the first") << 1 << 100;
    QTest::newRow("doubled") << 2 << 200;
    QTest::newRow("capped") << 3 << 300;
    QTest::newRow("enough") << 4 << -1;
}

void TestNetRules::ladderDelays()
{
    QFETCH(const int, tried);
    QFETCH(const int, delay);
    const RetryLadder ladder({{{QStringLiteral("608")}, 4, 100ms, 300ms}}, [] { return 0.0; });
    const auto step = ladder.next(errorOf(QStringLiteral("608"), Outcome::NotExecuted), false, tried);
    QCOMPARE(step.has_value(), delay >= 0);
    if (step)
        QCOMPARE(step->delay, std::chrono::milliseconds(delay));
    QVERIFY(!ladder.next(errorOf(QStringLiteral("1003"), Outcome::NotExecuted), false, tried));
}

void TestNetRules::ladderSendsNoWriteTwice_data()
{
    QTest::addColumn<lockstep::core::Outcome>("outcome");
    QTest::addColumn<bool>("again");
    QTest::newRow("not sent") << Outcome::NotSent << true;
    QTest::newRow("not executed") << Outcome::NotExecuted << true;
    QTest::newRow("done") << Outcome::Done << false;
    QTest::newRow("unknown") << Outcome::Unknown << false;
}

void TestNetRules::ladderSendsNoWriteTwice()
{
    QFETCH(const lockstep::core::Outcome, outcome);
    QFETCH(const bool, again);
    const RetryLadder ladder(RetryLadder::transportRules(), [] { return 0.0; });
    const core::Error error = errorOf(QStringLiteral("connection-lost"), outcome);
    QCOMPARE(ladder.next(error, true, 1).has_value(), again);
    QVERIFY(ladder.next(error, false, 1));
}

void TestNetRules::ladderKeepsAdviceAndJitter()
{
    const RetryLadder ladder({{{QStringLiteral("606")}, 9, 1s, 1s, true}}, [] { return 0.8; });
    core::Error error = errorOf(QStringLiteral("606"), Outcome::NotExecuted);
    QCOMPARE(ladder.next(error, true, 1)->delay, 1200ms);
    QVERIFY(ladder.next(error, true, 1)->pausesAccount);
    error.retryAfterSeconds = 7;
    QCOMPARE(ladder.next(error, true, 1)->delay, 7000ms);
    error.retryAfterSeconds = 3600; // of maintenance: nobody waits for that in the middle of a run
    QVERIFY(!ladder.next(error, true, 1));
}

void TestNetRules::gateHoldsInFlight()
{
    const SteadyClock clock;
    RateGate gate({0, 20s, 2, 0, 0}, clock);
    QList<core::Pending<RateGate::Ticket>> pendings;
    for (int i = 0; i < 5; ++i)
        pendings += gate.enter(Lane::Cycle);
    QCOMPARE(admitted(pendings), 2);
    {
        const auto ticket = pendings[0].take();
        QVERIFY(ticket);
    }
    pendings[0] = {};
    pendings.removeFirst();
    QTRY_COMPARE(admitted(pendings), 2);
}

void TestNetRules::gateHoldsCallsPerWindow()
{
    FakeClock clock;
    RateGate gate({3, 200ms, 100, 0, 0}, clock);
    QList<core::Pending<RateGate::Ticket>> pendings;
    for (int i = 0; i < 8; ++i)
        pendings += gate.enter(Lane::Cycle);
    QCOMPARE(admitted(pendings), 3);
    clock.advance(199ms);
    pendings += gate.enter(Lane::Cycle); // whoever comes makes it look
    QCOMPARE(admitted(pendings), 3);
    clock.advance(1ms);
    QTRY_COMPARE(admitted(pendings), 6);
    clock.advance(200ms);
    QTRY_COMPARE(admitted(pendings), 9);
}

void TestNetRules::gateKeepsASlotAndCallsForPeople()
{
    const SteadyClock clock;
    RateGate slots({0, 20s, 3, 1, 0}, clock);
    QList<core::Pending<RateGate::Ticket>> cycle;
    for (int i = 0; i < 4; ++i)
        cycle += slots.enter(Lane::Cycle);
    QCOMPARE(admitted(cycle), 2);
    QVERIFY(slots.enter(Lane::People).isFinished());

    RateGate calls({10, 20s, 100, 0, 2}, clock);
    cycle.clear();
    for (int i = 0; i < 12; ++i)
        cycle += calls.enter(Lane::Cycle);
    QCOMPARE(admitted(cycle), 8);
    QVERIFY(calls.enter(Lane::People).isFinished());
    QVERIFY(calls.enter(Lane::People).isFinished());
    QVERIFY(!calls.enter(Lane::People).isFinished());
}

void TestNetRules::gatePauses()
{
    FakeClock clock;
    RateGate gate({0, 20s, 5, 0, 0}, clock);
    gate.pauseFor(80ms);
    QList<core::Pending<RateGate::Ticket>> pendings{gate.enter(Lane::People)};
    QCOMPARE(admitted(pendings), 0);
    clock.advance(79ms);
    pendings += gate.enter(Lane::People); // whoever comes makes it look
    QCOMPARE(admitted(pendings), 0);
    clock.advance(1ms);
    QTRY_COMPARE(admitted(pendings), 2);
}

void TestNetRules::gateCancel()
{
    const SteadyClock clock;
    RateGate gate({0, 20s, 1, 0, 0}, clock);
    auto first = gate.enter(Lane::Cycle);
    auto second = gate.enter(Lane::Cycle);
    second.cancel();
    QVERIFY(second.isFinished());
    const auto answer = second.take();
    QCOMPARE(answer.error().code, QStringLiteral("cancelled"));
    QCOMPARE(answer.error().outcome, Outcome::NotSent);
}

void TestNetRules::gateEndsWithItsWaiters()
{
    const SteadyClock clock;
    auto gate = std::make_unique<RateGate>(GateLimits{0, 20s, 1, 0, 0}, clock);
    auto held = gate->enter(Lane::Cycle).take();
    auto waiting = gate->enter(Lane::Cycle);
    gate.reset();
    QVERIFY(waiting.isFinished());
    QVERIFY(!waiting.take());
    held->reset(); // a ticket may outlive the gate
}

void TestNetRules::tokenIsFetchedOnceForAll()
{
    const SteadyClock clock;
    int fetches = 0;
    const core::Promise<Token> answer;
    TokenSource source(
        [&] {
            ++fetches;
            return answer.pending();
        },
        clock);
    auto first = source.get();
    auto second = source.get();
    auto third = source.get();
    third.cancel();
    QVERIFY(third.isFinished());
    answer.resolve(tokenOf("t1"));
    QCOMPARE(textOf(first), QByteArray("t1"));
    QCOMPARE(textOf(second), QByteArray("t1"));
    QCOMPARE(textOf(source.get()), QByteArray("t1"));
    QCOMPARE(fetches, 1);
}

void TestNetRules::tokenIsRenewedBeforeItsEnd()
{
    SteadyClock clock;
    int fetches = 0;
    TokenSource source([&] { return core::Pending<Token>::ready(tokenOf(QByteArray::number(++fetches))); },
                       clock);
    QCOMPARE(textOf(source.get()), QByteArray("1"));
    clock.offset = 3500 * 1000;
    QCOMPARE(textOf(source.get()), QByteArray("1"));
    clock.offset = 3570 * 1000;
    QCOMPARE(textOf(source.get()), QByteArray("2"));
}

void TestNetRules::tokenFailureReachesAll()
{
    const SteadyClock clock;
    const core::Promise<Token> answer;
    TokenSource source([&] { return answer.pending(); }, clock);
    auto first = source.get();
    auto second = source.get();
    answer.resolve(core::Unexpected(errorOf(QStringLiteral("invalid_client"), Outcome::NotExecuted)));
    QCOMPARE(first.take().error().code, QStringLiteral("invalid_client"));
    QCOMPARE(second.take().error().code, QStringLiteral("invalid_client"));
}

void TestNetRules::invalidateOnlyTheTokenInUse()
{
    const SteadyClock clock;
    int fetches = 0;
    TokenSource source([&] { return core::Pending<Token>::ready(tokenOf(QByteArray::number(++fetches))); },
                       clock);
    QCOMPARE(textOf(source.get()), QByteArray("1"));
    source.invalidate(core::Secret("an older one"));
    QCOMPARE(textOf(source.get()), QByteArray("1"));
    source.invalidate(core::Secret("1"));
    QCOMPARE(textOf(source.get()), QByteArray("2"));
}

void TestNetRules::chainRunsStepsAndEndsWithTheFirstError()
{
    const core::Promise<int> first;
    const core::Promise<QString> second;
    const auto chain = Chain<QString>::start();
    chain->then(first.pending(), [&, chain](int value) {
        chain->then(second.pending(),
                    [chain, value](const QString& text) { chain->finish(text + QString::number(value)); });
    });
    auto pending = chain->pending();
    first.resolve(4);
    QVERIFY(!pending.isFinished());
    second.resolve(QStringLiteral("x"));
    QCOMPARE(pending.take().value(), QStringLiteral("x4"));

    const auto failing = Chain<int>::start();
    failing->then(
        core::Pending<int>::ready(core::Unexpected(errorOf(QStringLiteral("no"), Outcome::Unknown))),
        [](int) { QFAIL("the next step ran after a failure"); });
    QCOMPARE(failing->pending().take().error().code, QStringLiteral("no"));
}

void TestNetRules::chainCancelReachesTheStep()
{
    const core::Promise<int> step;
    step.onCancel([step] { step.resolve(core::Unexpected(cancelled(Outcome::Unknown))); });
    const auto chain = Chain<int>::start();
    chain->then(step.pending(), [chain](int value) { chain->finish(value); });
    auto pending = chain->pending();
    pending.cancel();
    QVERIFY(pending.isFinished());
    QCOMPARE(pending.take().error().outcome, Outcome::Unknown);
}

void TestNetRules::htmlIsNotJson()
{
    Response page;
    page.status = 200;
    page.host = QStringLiteral("proxy");
    page.body = "<html><body>Sign in to the network</body></html>";
    QCOMPARE(parseJson(page, true).error().code, QStringLiteral("not-json"));
    QCOMPARE(parseJson(page, true).error().outcome, core::Outcome::Unknown);
    QCOMPARE(parseJson(page, false).error().outcome, core::Outcome::NotExecuted);
    page.body = "";
    QCOMPARE(parseJson(page, false).error().code, QStringLiteral("not-json"));
    page.body = "{\"a\":[1,2]}";
    QVERIFY(parseJson(page, false));
}

QTEST_GUILESS_MAIN(TestNetRules)
#include "tst_net_rules.moc"
