// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/cycle_bench.h"

#include "bench/ctl_run.h"

#include <QTextStream>

#include <algorithm>

namespace lockstep::bench {

namespace {

const QStringList sync{QStringLiteral("sync")};

int callsOf(const CtlRun& run)
{
    return run.calls(QStringLiteral("salesforce")) + run.calls(QStringLiteral("marketo"));
}

void print(QTextStream& out, const QString& what, const CtlRun& run)
{
    out << what << ": " << run.milliseconds << " ms with the start of the program, calls "
        << run.calls(QStringLiteral("salesforce")) << " to Salesforce, "
        << run.calls(QStringLiteral("marketo")) << " to Marketo\n";
    out.flush();
}

// The load, its echo, and the one time that both are read again when they are old enough to be sure of.
bool settle(QTextStream& out, e2e::Harness& world, int links)
{
    constexpr int past = 20 * 60;
    if (!runCtl(world, sync).isGood() || !runCtl(world, sync).isGood())
        return false;
    world.advanceClock(past);
    const CtlRun settling = runCtl(world, sync);
    print(out, QStringLiteral("%1 links, the load read once more").arg(links), settling);
    return settling.isGood();
}

} // namespace

bool noOpCycles(QTextStream& out, int few, int many)
{
    constexpr int rounds = 5;
    constexpr int mostCalls = 3;
    constexpr double mostGrowth = 1.5;
    e2e::Harness small;
    e2e::Harness large;
    for (auto [world, links] : {std::pair(&small, few), std::pair(&large, many)}) {
        if (!makeWorld(*world, {.leads = links}) || !settle(out, *world, links)) {
            out << "no-op cycle: " << world->why() << '\n';
            return false;
        }
    }
    qint64 best[]{-1, -1};
    bool good = true;
    for (int round = 0; round < rounds; ++round) {
        for (auto [world, links, place] : {std::tuple(&small, few, 0), std::tuple(&large, many, 1)}) {
            world->markJournal();
            const CtlRun cycle = runCtl(*world, sync);
            best[place] = best[place] < 0 ? cycle.milliseconds : std::min(best[place], cycle.milliseconds);
            const bool isCheap = cycle.calls(QStringLiteral("salesforce")) <= mostCalls
                && cycle.calls(QStringLiteral("marketo")) <= mostCalls;
            if (round == 0 || !isCheap)
                print(out, QStringLiteral("No-op cycle at %1 links").arg(links), cycle);
            if (round == 0 || !isCheap)
                printCalls(out, world->journal());
            good = good && cycle.isGood() && isCheap;
        }
    }
    const double growth = static_cast<double>(best[1]) / static_cast<double>(best[0]);
    out << "No-op cycle: " << best[0] << " ms at " << few << " links, " << best[1] << " ms at " << many
        << ", ratio " << QString::number(growth, 'f', 2) << " (at most 1.50), calls at most " << mostCalls
        << " a side\n";
    return good && growth <= mostGrowth;
}

bool oneChange(QTextStream& out, int links)
{
    constexpr int mostMore = 4;
    e2e::Harness world;
    if (!makeWorld(world, {.leads = links}) || !settle(out, world, links)) {
        out << "one change: " << world.why() << '\n';
        return false;
    }
    const CtlRun still = runCtl(world, sync);
    const CtlRun newest =
        runCtl(world, {QStringLiteral("log"), QStringLiteral("--limit"), QStringLiteral("1")});
    const QJsonObject entry = newest.result.object();
    const QString record = entry.value(QLatin1String("record")).toString();
    const QString person = entry.value(QLatin1String("person")).toVariant().toString();
    bool good = still.isGood() && !record.isEmpty() && !person.isEmpty();
    for (const bool inSalesforce : {true, false}) {
        if (inSalesforce)
            world.edit(QStringLiteral("Lead"), record,
                       {{QStringLiteral("Title"), QStringLiteral("Bench A")}});
        else
            world.edit(QStringLiteral("Person"), person,
                       {{QStringLiteral("title"), QStringLiteral("Bench B")}});
        world.markJournal();
        const CtlRun cycle = runCtl(world, sync);
        const QJsonObject updated = cycle.result.object().value(QLatin1String("updated")).toObject();
        const int written =
            updated.value(inSalesforce ? QLatin1String("marketo") : QLatin1String("salesforce")).toInt();
        const int more = callsOf(cycle) - callsOf(still);
        out << "One change in " << (inSalesforce ? "Salesforce" : "Marketo") << " among " << links << ": "
            << written << " written, " << more << " calls more than a no-op cycle (at most " << mostMore
            << "), " << cycle.milliseconds << " ms against " << still.milliseconds << " ms\n";
        printCalls(out, world.journal());
        good = good && cycle.isGood() && written == 1 && more <= mostMore;
        good = runCtl(world, sync).isGood() && good; // its echo
    }
    return good;
}

} // namespace lockstep::bench
