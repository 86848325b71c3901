// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window_bench.h"

#include "app/composition.h"
#include "app/demo.h"
#include "app/desktop.h"
#include "bench/figures.h"
#include "bench/heartbeat.h"
#include "bench/typist.h"
#include "e2e/harness.h"

#include <QEventLoop>
#include <QSettings>
#include <QTextStream>
#include <QThread>
#include <algorithm>
#include <limits>

namespace lockstep::bench {

namespace {

constexpr double p99LimitMs = 50;
constexpr double idleFactor = 4;
constexpr int warmUpMs = 1'000;
constexpr double searchLimitMs = 100;
constexpr int untilTheEnd = std::numeric_limits<int>::max(); // keys

struct Stalls
{
    double p99 = 0;
    double maximum = 0;
    qsizetype beats = 0;
};

Stalls summarise(std::vector<double> stalls)
{
    if (stalls.empty())
        return {};
    std::sort(stalls.begin(), stalls.end());
    return {stalls[stalls.size() * 99 / 100], stalls.back(), static_cast<qsizetype>(stalls.size())};
}

void print(QTextStream& out, const char* what, const Stalls& stalls)
{
    out << "    " << what << ": p99 " << QString::number(stalls.p99, 'f', 1) << " ms, maximum "
        << QString::number(stalls.maximum, 'f', 1) << " ms over " << stalls.beats << " beats\n";
}

} // namespace

bool windowDuringSync(QTextStream& out, int leads)
{
    e2e::Harness world;
    if (!world.startSandbox({QStringLiteral("--leads"), QString::number(leads), QStringLiteral("--contacts"),
                             QStringLiteral("0"), QStringLiteral("--people"), QStringLiteral("0")})
        || !world.connectWorkspace()) {
        out << "window: " << world.why() << '\n';
        return false;
    }
    world.control("POST", QStringLiteral("settings"),
                  {{QStringLiteral("marketo.callsPer20s"), 0}, {QStringLiteral("marketo.concurrent"), 0}});

    (void)world.ctl({QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("marketo.callsPer20s"),
                     QStringLiteral("0")});

    app::Workspace workspace{platform::WorkspacePaths(world.workspace())};
    app::MemorySecrets secrets;
    for (const char* name : {"LOCKSTEP_SALESFORCE_CLIENT_SECRET", "LOCKSTEP_MARKETO_CLIENT_SECRET"})
        secrets.put(QLatin1String(name), world.environment().value(QLatin1String(name)).toUtf8());
    if (!workspace.own()) {
        out << "window: the workspace could not be opened\n";
        return false;
    }
    QSettings memory(world.workspace() + QStringLiteral("/window.ini"), QSettings::IniFormat);
    app::Desktop desktop(workspace, secrets, QStringLiteral("Bench"), memory);
    desktop.window().show();

    QThread idleThread;
    idleThread.start();
    auto* idle = new Heartbeat;
    idle->moveToThread(&idleThread);
    QObject::connect(&idleThread, &QThread::finished, idle, &QObject::deleteLater);
    Heartbeat heartbeat;
    QEventLoop loop;
    // What is shown once at the start of the program is not what the figure is about.
    QTimer::singleShot(warmUpMs, &loop, &QEventLoop::quit);
    loop.exec();

    heartbeat.start();
    QMetaObject::invokeMethod(idle, &Heartbeat::start, Qt::BlockingQueuedConnection);
    core::RunSummary summary;
    QObject::connect(&desktop.sync(), &core::SyncControl::runFinished, &loop,
                     [&](const core::RunSummary& run) {
                         summary = run;
                         loop.quit();
                     });
    Typist typist(desktop.window());
    desktop.start();
    typist.start(untilTheEnd);
    loop.exec();
    typist.stop();
    heartbeat.stop();
    QMetaObject::invokeMethod(idle, &Heartbeat::stop, Qt::BlockingQueuedConnection);
    const Stalls beside = summarise(idle->stalls());
    idleThread.quit();
    idleThread.wait();

    const Stalls gui = summarise(heartbeat.stalls());
    out << "Window while " << summary.created.marketo << " leads sync for the first time:\n";
    print(out, "GUI thread", gui);
    print(out, "idle loop in the same process", beside);
    const bool isQuick =
        report(out, "search while it is typed, 95 of 100", percentile(typist.latencies(), 95), searchLimitMs);
    return isQuick && summary.created.marketo == leads && gui.p99 <= p99LimitMs
        && gui.maximum <= idleFactor * beside.maximum;
}

} // namespace lockstep::bench
