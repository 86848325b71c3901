// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server_clock.h"

#include <QTest>

using namespace lockstep;
using lockstep::net::ServerClock;

namespace {

class HandClock : public core::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return wall; }
    [[nodiscard]] qint64 monotonicMs() const override { return ms; }

    QDateTime wall{QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};
    qint64 ms = 5000;
};

QDateTime at(int hour, int minute, int second)
{
    return {QDate(2026, 11, 23), QTime(hour, minute, second), Qt::UTC};
}

} // namespace

// Which time an answer stands for.
class TestServerClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsTakenAsItIs()
    {
        HandClock clock;
        ServerClock server(clock);
        QVERIFY(!server.newest().isValid());
        QCOMPARE(server.at(at(12, 0, 5)), at(12, 0, 5));
        QCOMPARE(server.at(at(12, 0, 4)), at(12, 0, 4)); // overtaken on the way
        QCOMPARE(server.newest(), at(12, 0, 5));
    }

    void withoutADateTheNewestOneGoesOn()
    {
        HandClock clock;
        ServerClock server(clock);
        (void)server.at(at(12, 0, 0));
        clock.ms += 1999;
        clock.wall = clock.wall.addDays(3); // set by somebody: of no concern
        QCOMPARE(server.at({}), at(12, 0, 1));
        clock.ms += 59'001;
        QCOMPARE(server.at({}), at(12, 1, 1));
        QCOMPARE(server.newest(), at(12, 1, 1));
    }

    void whoNeverToldADateHasOursAnHourSlow()
    {
        HandClock clock;
        ServerClock server(clock);
        QCOMPARE(server.at({}), at(8, 0, 0));
        clock.ms += 620'000;
        clock.wall = clock.wall.addDays(-1);
        QCOMPARE(server.at({}), at(8, 10, 20)); // so that a fence ends after its time, not before
    }

    void theFirstDateReplacesOurTime()
    {
        HandClock clock;
        ServerClock server(clock);
        (void)server.at({});
        QCOMPARE(server.at(at(6, 30, 0)), at(6, 30, 0)); // our clock may be hours ahead
        QCOMPARE(server.newest(), at(6, 30, 0));
    }
};

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_server_clock.moc"
