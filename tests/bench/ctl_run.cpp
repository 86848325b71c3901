// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ctl_run.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QTextStream>
#include <QUrlQuery>

#include <algorithm>

namespace lockstep::bench {

namespace {

// Linux keeps the peak of every process; read until the process ends, the last value is its own.
qint64 peakOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

// In user code and in the kernel, in ticks of 10 ms; the fields after the program's name in brackets.
qint64 cpuTimeOf(qint64 process)
{
    constexpr int userTicks = 11;
    constexpr int kernelTicks = 12;
    constexpr int msPerTick = 10;
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (fields.size() <= kernelTicks)
        return -1;
    return (fields.at(userTicks).toLongLong() + fields.at(kernelTicks).toLongLong()) * msPerTick;
}

// What a call is for: a search names its key (a read-back goes by id), everything else its place.
QString kindOf(const QJsonObject& entry)
{
    const QString method = entry.value(QLatin1String("method")).toString();
    const QString target = entry.value(QLatin1String("path")).toString();
    const QString body = entry.value(QLatin1String("body")).toString();
    const QString path = target.section(u'?', 0, 0);
    if (path.endsWith(QLatin1String("/leads.json"))) {
        if (body.startsWith(u'{'))
            return body.contains(QLatin1String("\"updateOnly\""))
                ? QStringLiteral("updates, link writes among them")
                : QStringLiteral("creates");
        const QUrlQuery query(body.isEmpty() ? target.section(u'?', 1) : body);
        const QString key = query.queryItemValue(QStringLiteral("filterType"));
        return key == QLatin1String("id") ? QStringLiteral("read-backs")
                                          : QStringLiteral("searches by ") + key;
    }
    if (path.endsWith(QLatin1String("/composite/sobjects"))) {
        return method == QLatin1String("PATCH") ? QStringLiteral("updates, link writes among them")
                                                : QStringLiteral("creates");
    }
    return method + u' ' + path;
}

} // namespace

int CtlRun::calls(const QString& system) const
{
    return result.object().value(QLatin1String("calls")).toObject().value(system).toInt();
}

CtlRun runCtl(const e2e::Harness& world, const QStringList& arguments)
{
    constexpr int sampleMs = 20;
    QProcess process;
    process.setProcessEnvironment(world.environment());
    process.setStandardInputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(e2e::program(QStringLiteral("lockstepctl")),
                  QStringList{QStringLiteral("--json")} + arguments);
    CtlRun run;
    while (!process.waitForFinished(sampleMs) && process.state() != QProcess::NotRunning) {
        run.peakKilobytes = std::max(run.peakKilobytes, peakOf(process.processId()));
        run.cpuMilliseconds = std::max(run.cpuMilliseconds, cpuTimeOf(process.processId()));
    }
    run.milliseconds = timer.elapsed();
    run.result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.result.standardOutput = process.readAllStandardOutput();
    run.result.standardError = process.readAllStandardError();
    const QList<QByteArray> lines = run.result.standardOutput.split('\n');
    for (const QByteArray& line : lines) {
        if (!line.trimmed().isEmpty())
            run.result.lines.append(QJsonDocument::fromJson(line).object());
    }
    return run;
}

bool makeWorld(e2e::Harness& world, const WorldSize& size)
{
    const bool started = world.startSandbox({QStringLiteral("--leads"), QString::number(size.leads),
                                             QStringLiteral("--contacts"), QString::number(size.contacts),
                                             QStringLiteral("--people"), QStringLiteral("0"),
                                             QStringLiteral("--seed"), QStringLiteral("7")});
    if (!started || !world.connectWorkspace())
        return false;
    QJsonObject settings{{QStringLiteral("latencyMs"), size.latencyMs}};
    if (!size.limits) {
        for (const char* limit :
             {"marketo.callsPer20s", "marketo.concurrent", "marketo.dailyCalls", "salesforce.dailyCalls"})
            settings.insert(QLatin1String(limit), 0);
        (void)world.ctl({QStringLiteral("config"), QStringLiteral("set"),
                         QStringLiteral("marketo.callsPer20s"), QStringLiteral("0")});
    }
    world.control("POST", QStringLiteral("settings"), settings);
    world.markJournal();
    return true;
}

void printCalls(QTextStream& out, const QList<QJsonObject>& journal)
{
    QMap<QString, int> byKind;
    for (const QJsonObject& entry : journal)
        ++byKind[entry.value(QLatin1String("system")).toString() + QLatin1String(": ") + kindOf(entry)];
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
        out << "    " << kind.value() << " x " << kind.key() << '\n';
    out.flush();
}

} // namespace lockstep::bench
