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
    Roughness roughness;
    roughness.fenced = false;
    QTest::newRow("fence") << roughness;
    roughness = {};
    roughness.tellsMaker = false;
    QTest::newRow("image") << roughness;
    roughness = {};
    roughness.tellsOldValue = false;
    QTest::newRow("repair") << roughness;
    roughness = {};
    roughness.salesforceLookBack = 0;
    QTest::newRow("overlap in Salesforce") << roughness;
    roughness = {};
    roughness.marketoOverlap = 0;
    QTest::newRow("overlap in Marketo") << roughness;
    roughness = {};
    roughness.intentBeforeSend = false;
    QTest::newRow("intent before send") << roughness;
    roughness = {};
    roughness.cursorWithEffects = false;
    QTest::newRow("cursor with its effects") << roughness;
    roughness = {};
    roughness.tombstones = false;
    QTest::newRow("tombstones") << roughness;
    roughness = {};
    roughness.readsAgain = false;
    QTest::newRow("read again before the write") << roughness;
    roughness = {};
    roughness.plansAnew = false;
    QTest::newRow("planned anew after a doubt") << roughness;
    roughness = {};
    roughness.singleFlight = false;
    QTest::newRow("single flight") << roughness;
}

void ProtectionsTest::withoutItALifeEndsBadly()
{
    QFETCH(const Roughness, roughness);
    for (quint64 seed = 1; seed <= mostSeeds; ++seed) {
        const Verdict verdict = Simulation(seed, roughness, m_database).run();
        if (verdict.violations.isEmpty())
            continue;
        qInfo("seed %llu: %s", static_cast<unsigned long long>(seed), qPrintable(verdict.violations.first()));
        return;
    }
    QFAIL("nothing was missed");
}

QTEST_GUILESS_MAIN(ProtectionsTest)
#include "tst_protections.moc"
