// SPDX-License-Identifier: GPL-3.0-or-later
// lockstep-bench [initial] [noop] [window]: without a name, all of them. Every figure is printed beside a
// floor measured in the same run, since absolute times mean little on a shared machine.
#include "bench/sync_bench.h"
#include "bench/window_bench.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList names = QApplication::arguments().mid(1);
    const auto wanted = [&names](const QString& name) { return names.isEmpty() || names.contains(name); };
    QTextStream out(stdout);
    constexpr int manyLeads = 20'000;
    bool good = true;
    if (wanted(QStringLiteral("initial")))
        good = lockstep::bench::initialSync(out, manyLeads) && good;
    if (wanted(QStringLiteral("noop")))
        good = lockstep::bench::noOpCycles(out, {1'000, manyLeads}) && good;
    if (wanted(QStringLiteral("window")))
        good = lockstep::bench::windowDuringSync(out, manyLeads) && good;
    out << (good ? "All within their figures.\n" : "Some figures were missed.\n");
    return good ? 0 : 1;
}
