// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/pending.h"

#include <QTest>

#include <array>

using namespace lockstep::core;

class TestPending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListenerHearsOnce();
    void aLateListenerHearsAtOnce();
    void anAnswerThatHasComeKeepsNobodyAlive();
};

void TestPending::aListenerHearsOnce()
{
    const Promise<int> promise;
    int heard = 0;
    promise.pending().state()->setListener([&heard] { ++heard; });
    promise.resolve(1);
    promise.resolve(2);
    QCOMPARE(heard, 1);
    QCOMPARE(promise.pending().take().value(), 1);
}

void TestPending::aLateListenerHearsAtOnce()
{
    int heard = 0;
    Pending<int>::ready(1).state()->setListener([&heard] { ++heard; });
    QCOMPARE(heard, 1);
}

// What listens often holds the answer it waits for, and that one what listens.
void TestPending::anAnswerThatHasComeKeepsNobodyAlive()
{
    const Promise<int> promise;
    std::weak_ptr<int> early;
    std::weak_ptr<int> late;
    std::weak_ptr<int> canceller;
    {
        const auto marks =
            std::array{std::make_shared<int>(), std::make_shared<int>(), std::make_shared<int>()};
        early = marks[0];
        late = marks[1];
        canceller = marks[2];
        promise.onCancel([mark = marks[2]] { Q_UNUSED(mark) });
        promise.pending().state()->setListener([mark = marks[0]] { Q_UNUSED(mark) });
        promise.resolve(1);
        promise.pending().state()->setListener([mark = marks[1]] { Q_UNUSED(mark) });
    }
    QVERIFY(early.expired());
    QVERIFY(late.expired());
    QVERIFY(canceller.expired());
}

QTEST_GUILESS_MAIN(TestPending)
#include "tst_pending.moc"
