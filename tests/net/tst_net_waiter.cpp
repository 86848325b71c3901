// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/net_waiter.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <array>
#include <thread>

using namespace lockstep;
using namespace std::chrono_literals;
using core::WaitResult;

class TestNetWaiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsAtOnceForAFinishedAnswer();
    void returnsWhenOneOfSeveralArrives();
    void timesOut();
    void stopsFromAnotherThread();
    void stopAskedBeforeIsSeen();
    void wakesFromAnotherThread();
    void wakeBeforeIsKeptForTheNextWait();
    void leavesNoListenerBehind();
    void awaitCancelsOnStop();
};

void TestNetWaiter::returnsAtOnceForAFinishedAnswer()
{
    net::NetWaiter waiter;
    const std::array states{core::Pending<int>::ready(1).state()};
    QCOMPARE(waiter.waitAny(states, std::nullopt, {}), WaitResult::Finished);
}

void TestNetWaiter::returnsWhenOneOfSeveralArrives()
{
    net::NetWaiter waiter;
    const core::Promise<int> never;
    const core::Promise<int> soon;
    QTimer::singleShot(5ms, this, [soon] { soon.resolve(7); });
    const std::array states{never.pending().state(), soon.pending().state()};
    QCOMPARE(waiter.waitAny(states, 5s, {}), WaitResult::Finished);
    QCOMPARE(soon.pending().take().value(), 7);
    QVERIFY(!never.isFinished());
}

void TestNetWaiter::timesOut()
{
    net::NetWaiter waiter;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(waiter.waitAny({}, 30ms, {}), WaitResult::TimedOut);
    QVERIFY(timer.elapsed() >= 29);
}

void TestNetWaiter::stopsFromAnotherThread()
{
    net::NetWaiter waiter;
    std::stop_source source;
    std::jthread other;
    QTimer::singleShot(0, this, [&] { other = std::jthread([&] { source.request_stop(); }); });
    QCOMPARE(waiter.waitAny({}, 10s, source.get_token()), WaitResult::Stopped);
}

void TestNetWaiter::stopAskedBeforeIsSeen()
{
    net::NetWaiter waiter;
    std::stop_source source;
    source.request_stop();
    QCOMPARE(waiter.waitAny({}, 10s, source.get_token()), WaitResult::Stopped);
}

void TestNetWaiter::wakesFromAnotherThread()
{
    net::NetWaiter waiter;
    std::jthread other;
    QTimer::singleShot(0, this, [&] { other = std::jthread([&] { waiter.wake(); }); });
    QCOMPARE(waiter.waitAny({}, 10s, {}), WaitResult::Woken);
    QCOMPARE(waiter.waitAny({}, 1ms, {}), WaitResult::TimedOut);
}

void TestNetWaiter::wakeBeforeIsKeptForTheNextWait()
{
    net::NetWaiter waiter;
    waiter.wake();
    QCOMPARE(waiter.waitAny({}, 10s, {}), WaitResult::Woken);
    QCOMPARE(waiter.waitAny({}, 1ms, {}), WaitResult::TimedOut);
}

void TestNetWaiter::leavesNoListenerBehind()
{
    const core::Promise<int> promise;
    const std::array states{promise.pending().state()};
    {
        net::NetWaiter waiter;
        QCOMPARE(waiter.waitAny(states, 1ms, {}), WaitResult::TimedOut);
    }
    promise.resolve(3); // a listener left would use the loop that is gone
    QVERIFY(promise.isFinished());
}

void TestNetWaiter::awaitCancelsOnStop()
{
    net::NetWaiter waiter;
    std::stop_source source;
    const core::Promise<int> promise;
    promise.onCancel([promise] {
        core::Error error;
        error.code = QStringLiteral("cancelled");
        promise.resolve(core::Unexpected(error));
    });
    QTimer::singleShot(0, this, [&] { source.request_stop(); });
    const auto answer = waiter.await(promise.pending(), source.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("cancelled"));
}

QTEST_GUILESS_MAIN(TestNetWaiter)
#include "tst_net_waiter.moc"
