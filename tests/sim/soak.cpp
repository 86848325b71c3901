// SPDX-License-Identifier: GPL-3.0-or-later
// lockstep-soak [N [FROM]] [--jobs N] [--one-by-one] [--trace]: so many simulations, one seed each, N at the
// same time; names every seed that broke a rule.
#include "sim/simulation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>

#ifdef LOCKSTEP_HAS_SQLITE
#include <sqlite3.h>
#endif

#include <atomic>
#include <cstdio>
#include <map>
#include <mutex>
#include <thread>

using namespace lockstep::sim;

namespace {

struct Total
{
    FaultCounts faults{};
    FaultCounts seedsWith{};
    qint64 cycles = 0;
    qint64 edits = 0;
    qint64 writes = 0;
    qint64 broken = 0;
    std::map<QString, std::pair<int, quint64>> byRule; // how often, first seed
};

void add(Total& total, quint64 seed, const Verdict& verdict)
{
    for (std::size_t i = 0; i < verdict.faults.size(); ++i) {
        total.faults.at(i) += verdict.faults.at(i);
        total.seedsWith.at(i) += verdict.faults.at(i) > 0 ? 1 : 0;
    }
    total.cycles += verdict.cycles;
    total.edits += verdict.edits;
    total.writes += verdict.writes;
    if (verdict.violations.isEmpty())
        return;
    ++total.broken;
    std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed),
                qPrintable(verdict.violations.join(QStringLiteral(" | "))));
    std::fflush(stdout); // told at once, also into a file
    auto& [count, first] =
        total.byRule.try_emplace(verdict.violations.first().section(u':', 0, 0), 0, seed).first->second;
    ++count;
    first = std::min(first, seed);
}

void report(const Total& total, qint64 seeds, qint64 ms)
{
    std::printf("%lld seeds in %.1f s (%.0f a second), %lld cycles, %lld edits, %lld writes, %lld seeds "
                "broke a rule\n",
                static_cast<long long>(seeds), static_cast<double>(ms) / 1000.0,
                1000.0 * static_cast<double>(seeds) / static_cast<double>(std::max<qint64>(ms, 1)),
                static_cast<long long>(total.cycles), static_cast<long long>(total.edits),
                static_cast<long long>(total.writes), static_cast<long long>(total.broken));
    for (int i = 0; i < faultKinds; ++i)
        std::printf("  %-14s %8d, in %5.1f %% of seeds\n", nameOf(static_cast<Fault>(i)),
                    total.faults.at(static_cast<std::size_t>(i)),
                    100.0 * total.seedsWith.at(static_cast<std::size_t>(i)) / static_cast<double>(seeds));
    for (const auto& [rule, seen] : total.byRule)
        std::printf("  %s first broken in %d seeds, the first is %llu\n", qPrintable(rule), seen.first,
                    static_cast<unsigned long long>(seen.second));
}

// Its threads take one seed after the other, each life in one of them.
class Soak
{
public:
    Soak(quint64 from, quint64 end, const Roughness& roughness, bool trace)
        : m_next(from)
        , m_end(end)
        , m_roughness(roughness)
        , m_trace(trace)
    { }

    [[nodiscard]] Total run(int jobs)
    {
        std::vector<std::jthread> threads;
        for (int i = 1; i < jobs; ++i)
            threads.emplace_back([this] { live(); });
        live();
        threads.clear();
        return m_total;
    }

private:
    void live()
    {
        SharedDatabase database;
        for (quint64 seed = m_next++; seed < m_end; seed = m_next++) {
            const Verdict verdict = Simulation(seed, m_roughness, database, m_trace).run();
            const std::scoped_lock lock(m_mutex);
            add(m_total, seed, verdict);
        }
    }

    std::atomic<quint64> m_next;
    const quint64 m_end;
    const Roughness m_roughness;
    const bool m_trace;
    std::mutex m_mutex;
    Total m_total;
};

// The number after the last such word; takes all of them out. `otherwise` where there is none.
int takeNumber(QStringList& arguments, const QString& word, int otherwise)
{
    int number = otherwise;
    for (qsizetype at = arguments.indexOf(word); at >= 0; at = arguments.indexOf(word)) {
        number = std::max(1, arguments.value(at + 1).toInt());
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    }
    return number;
}

} // namespace

int main(int argc, char** argv)
{
#ifdef LOCKSTEP_HAS_SQLITE
    // It counts its memory under a lock, some 35,000 times a life; nobody asks for the figure here.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
#endif
    QHashSeed::setDeterministicGlobalSeed(); // a seed must replay in every process
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool trace = arguments.removeAll(QStringLiteral("--trace")) > 0;
    Roughness roughness;
    if (arguments.removeAll(QStringLiteral("--one-by-one")) > 0)
        roughness.chunk = 1;
    const int jobs = takeNumber(arguments, QStringLiteral("--jobs"), 1);
    const qint64 seeds = arguments.value(0, QStringLiteral("1000")).toLongLong();
    const quint64 from = arguments.value(1, QStringLiteral("1")).toULongLong();
    if (seeds < 1 || from < 1 || arguments.size() > 2) {
        std::fputs("usage: lockstep-soak [N [FROM]] [--jobs N] [--one-by-one] [--trace]\n", stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const Total total =
        Soak(from, from + static_cast<quint64>(seeds), roughness, trace).run(trace ? 1 : jobs);
    report(total, seeds, timer.elapsed());
    return total.broken == 0 ? 0 : 1;
}
