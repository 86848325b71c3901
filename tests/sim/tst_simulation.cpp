// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulation.h"

#include <QElapsedTimer>
#include <QHashSeed>
#include <QTest>

using namespace lockstep::sim;

namespace {

constexpr quint64 manySeeds = 3000; // what the time below is enough for; `./dev soak` goes on beyond them
constexpr qint64 enoughMs = 60'000; // for each kind of life
constexpr int fewestSeeds = 1000; // fewer tell nothing of a share of one in a hundred

} // namespace

class SimulationTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QHashSeed::setDeterministicGlobalSeed(); }

private Q_SLOTS:
    void aSeedReplaysExactly();
    void whatBrokeOnceHolds_data();
    void whatBrokeOnceHolds();
    void whatBrokeOneByOneHolds_data();
    void whatBrokeOneByOneHolds();
    void everyLifeEndsInOrder_data();
    void everyLifeEndsInOrder();

private:
    SharedDatabase m_database;
};

void SimulationTest::aSeedReplaysExactly()
{
    for (const quint64 seed : {1, 2, 3}) {
        const Verdict first = Simulation(seed, {}, m_database).run();
        const Verdict second = Simulation(seed, {}, m_database).run();
        QCOMPARE(first.hash, second.hash);
        QCOMPARE(first.violations, second.violations);
        QVERIFY(first.hash != Simulation(seed + 100, {}, m_database).run().hash);
    }
}

void SimulationTest::whatBrokeOnceHolds_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed :
         {10,    15,     58,     150,    173,    238,   239,    253,    266,    271,    279,   331,   405,
          419,   467,    501,    566,    581,    589,   704,    766,    831,    863,    951,   986,   1000,
          1009,  1027,   1029,   1067,   1086,   1095,  1112,   1116,   1128,   1138,   1139,  1150,  1155,
          1170,  1303,   1373,   1381,   1509,   1539,  1573,   1582,   1595,   1696,   1710,  1736,  1746,
          1749,  1751,   1752,   1778,   1833,   1835,  1868,   1897,   1978,   3747,   5533,  5536,  5690,
          5939,  6101,   7999,   6918,   7187,   7976,  10263,  10948,  12500,  1438,   20043, 31789, 35975,
          1594,  9290,   29093,  30695,  30972,  45274, 170645, 174892, 199684, 217556, 16120, 24780, 25102,
          29568, 109868, 163876, 168258, 227659, 248999})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void SimulationTest::whatBrokeOnceHolds()
{
    QFETCH(const quint64, seed);
    QCOMPARE(Simulation(seed, {}, m_database).run().violations, QStringList());
}

void SimulationTest::whatBrokeOneByOneHolds_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {184, 1331, 1469, 1794, 1801, 2120, 2580})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void SimulationTest::whatBrokeOneByOneHolds()
{
    QFETCH(const quint64, seed);
    Roughness roughness;
    roughness.chunk = 1;
    QCOMPARE(Simulation(seed, roughness, m_database).run().violations, QStringList());
}

void SimulationTest::everyLifeEndsInOrder_data()
{
    QTest::addColumn<Roughness>("roughness");
    QTest::newRow("all at once") << Roughness();
    Roughness roughness;
    roughness.chunk = 1;
    QTest::newRow("one planned while another is written") << roughness;
}

// As many of the seeds as the time allows; each must end with nothing lost, doubled or left waiting, and
// every kind of fault must have come often enough.
void SimulationTest::everyLifeEndsInOrder()
{
    QFETCH(const Roughness, roughness);
    FaultCounts seedsWith{};
    QElapsedTimer timer;
    timer.start();
    int seeds = 0;
    for (quint64 seed = 1; seed <= manySeeds && timer.elapsed() < enoughMs; ++seed, ++seeds) {
        const Verdict verdict = Simulation(seed, roughness, m_database).run();
        QVERIFY2(verdict.violations.isEmpty(),
                 qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(verdict.violations.join(u'\n'))));
        for (std::size_t i = 0; i < seedsWith.size(); ++i)
            seedsWith.at(i) += verdict.faults.at(i) > 0 ? 1 : 0;
    }
    if (seeds < fewestSeeds)
        return;
    for (int i = 0; i < faultKinds; ++i)
        QVERIFY2(seedsWith.at(static_cast<std::size_t>(i)) * 100 >= seeds, nameOf(static_cast<Fault>(i)));
}

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
