// SPDX-License-Identifier: GPL-3.0-or-later
// lockstep-bench [NAME…] [LEADS [CONTACTS]]: without a name, all of them. For view: [LEADS [LOG ENTRIES]],
// and a folder, with its slash, where the workspace is kept for the next time. Every figure is printed beside
// a floor measured in the same run, since absolute times mean little on a shared machine; the end is 1 where
// one missed what it claims.
#include "bench/cycle_bench.h"
#include "bench/page_memory.h"
#include "bench/pages_bench.h"
#include "bench/sandbox_bench.h"
#include "bench/sync_bench.h"
#include "bench/view_bench.h"
#include "bench/window_bench.h"

#include <QApplication>
#include <QTextStream>

#include <functional>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    if (QApplication::arguments().value(1) == QLatin1String("--read-pages"))
        return lockstep::bench::readPagesForMemory(out, QApplication::arguments().mid(2));
    QStringList names;
    QList<int> numbers;
    QString folder;
    for (const QString& word : QApplication::arguments().mid(1)) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber)
            numbers += number;
        else if (word.contains(u'/'))
            folder = word;
        else
            names += word;
    }
    constexpr int fewLeads = 1'000;
    constexpr int manyLeads = 20'000;
    constexpr int manyRecords = 120'000;
    constexpr int viewedLeads = 1'000'000;
    constexpr int viewedLog = 5'000'000;
    const int leads = numbers.value(0, manyLeads);
    const int contacts = numbers.value(1, 0);
    using namespace lockstep::bench;
    const QList<std::pair<const char*, std::function<bool()>>> benches{
        {"initial", [&] { return initialSync(out, leads, contacts); }},
        {"noop", [&] { return noOpCycles(out, fewLeads, leads); }},
        {"onechange", [&] { return oneChange(out, leads); }},
        {"memory", [&] { return peakMemory(out, manyLeads, numbers.value(0, manyRecords)); }},
        {"limits", [&] { return withinLimits(out, leads); }},
        {"pages", [&] { return pagesOfRecords(out, leads); }},
        {"sandbox", [&] { return sandboxSpeed(out); }},
        {"window", [&] { return windowDuringSync(out, leads); }},
        {"view",
         [&] {
             return viewOfManyLeads(out, numbers.value(0, viewedLeads), numbers.value(1, viewedLog), folder);
         }},
    };
    QStringList unknown = names;
    for (const auto& [name, run] : benches)
        unknown.removeAll(QLatin1String(name));
    if (!unknown.isEmpty()) {
        out << "No such bench: " << unknown.join(u' ') << '\n';
        return 2;
    }
    bool good = true;
    for (const auto& [name, run] : benches) {
        if (names.isEmpty() || names.contains(QLatin1String(name)))
            good = run() && good;
    }
    out << (good ? "All within their figures.\n" : "Some figures were missed.\n");
    return good ? 0 : 1;
}
