// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulation.h"

#include <QHashSeed>
#include <QTest>

using namespace lockstep::sim;

namespace {

constexpr quint64 mostSeeds = 50'000;

} // namespace

// The simulation judges the engine only as far as it would notice what is missing: with each of its
// protections taken away some life must end badly.
class ProtectionsTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QHashSeed::setDeterministicGlobalSeed(); }

private Q_SLOTS:
    void withoutItALifeEndsBadly_data();
    void withoutItALifeEndsBadly();

private:
    SharedDatabase m_database;
};

void ProtectionsTest::withoutItALifeEndsBadly_data()
{
    QTest::addColumn<Roughness>("roughness");
    QTest::addColumn<quint64>("from"); // the first seed that is tried
    Roughness roughness;
    roughness.fenced = false;
    QTest::newRow("fence") << roughness << quint64(170);
    roughness = {};
    roughness.tellsMaker = false;
    QTest::newRow("image") << roughness << quint64(250);
    roughness = {};
    roughness.tellsOldValue = false;
    QTest::newRow("repair") << roughness << quint64(1);
    roughness = {};
    roughness.salesforceLookBack = 0;
    QTest::newRow("overlap in Salesforce") << roughness << quint64(1450);
    roughness = {};
    roughness.marketoOverlap = 0;
    QTest::newRow("overlap in Marketo") << roughness << quint64(1);
    roughness = {};
    roughness.intentBeforeSend = false;
    QTest::newRow("intent before send") << roughness << quint64(640);
    roughness = {};
    roughness.cursorWithEffects = false;
    QTest::newRow("cursor with its effects") << roughness << quint64(1000);
    roughness = {};
    roughness.tombstones = false;
    QTest::newRow("tombstones") << roughness << quint64(1);
    roughness = {};
    roughness.readsAgain = false;
    QTest::newRow("read again before the write") << roughness << quint64(1);
    roughness = {};
    roughness.plansAnew = false;
    QTest::newRow("planned anew after a doubt") << roughness << quint64(1);
    roughness = {};
    roughness.singleFlight = false;
    QTest::newRow("single flight") << roughness << quint64(1);
}

void ProtectionsTest::withoutItALifeEndsBadly()
{
    QFETCH(const Roughness, roughness);
    QFETCH(const quint64, from);
    for (quint64 seed = from; seed <= mostSeeds; ++seed) {
        const Verdict verdict = Simulation(seed, roughness, m_database).run();
        // What ends badly all the same tells nothing of this protection.
        if (verdict.violations.isEmpty() || !Simulation(seed, {}, m_database).run().violations.isEmpty())
            continue;
        qInfo("seed %llu: %s", static_cast<unsigned long long>(seed), qPrintable(verdict.violations.first()));
        return;
    }
    QFAIL("nothing was missed");
}

QTEST_GUILESS_MAIN(ProtectionsTest)
#include "tst_protections.moc"
