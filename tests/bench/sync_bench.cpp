// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync_bench.h"

#include "bench/replay.h"
#include "e2e/harness.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUrlQuery>

namespace lockstep::bench {

namespace {

using e2e::CtlResult;
using e2e::Harness;

QStringList seeded(int leads)
{
    return {QStringLiteral("--leads"), QString::number(leads),     QStringLiteral("--contacts"),
            QStringLiteral("0"),       QStringLiteral("--people"), QStringLiteral("0"),
            QStringLiteral("--seed"),  QStringLiteral("7")};
}

// No limits of the systems: the bench measures the program, not their quotas.
void liftLimits(Harness& world)
{
    world.control("POST", QStringLiteral("settings"),
                  {{QStringLiteral("marketo.callsPer20s"), 0}, {QStringLiteral("marketo.concurrent"), 0}});
    (void)world.ctl({QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("marketo.callsPer20s"),
                     QStringLiteral("0")});
}

QString token(const QUrl& base, const QString& path, const QProcessEnvironment& environment,
              const char* secret, const QString& clientId)
{
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("grant_type"), QStringLiteral("client_credentials"));
    form.addQueryItem(QStringLiteral("client_id"), clientId);
    form.addQueryItem(QStringLiteral("client_secret"), environment.value(QLatin1String(secret)));
    QNetworkAccessManager network;
    QNetworkRequest request(base.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, form.toString(QUrl::FullyEncoded).toUtf8()));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1String("access_token")).toString();
}

Replay::Server salesforceOf(const Harness& world)
{
    return {world.salesforceUrl(),
            token(world.salesforceUrl(), QStringLiteral("/services/oauth2/token"), world.environment(),
                  "LOCKSTEP_SALESFORCE_CLIENT_SECRET", world.salesforceClientId())};
}

Replay::Server marketoOf(const Harness& world)
{
    return {world.marketoUrl(),
            token(world.marketoUrl(), QStringLiteral("/identity/oauth/token"), world.environment(),
                  "LOCKSTEP_MARKETO_CLIENT_SECRET", world.marketoClientId())};
}

void printCalls(QTextStream& out, const QList<QJsonObject>& journal)
{
    QMap<QString, int> byKind;
    for (const QJsonObject& entry : journal) {
        const QString path = entry.value(QLatin1String("path")).toString();
        ++byKind[entry.value(QLatin1String("system")).toString() + u' '
                 + entry.value(QLatin1String("method")).toString() + u' ' + path.section(u'?', 0, 0)];
    }
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
        out << "    " << kind.value() << " x " << kind.key() << '\n';
}

struct Timed
{
    CtlResult result;
    qint64 milliseconds = 0;
};

Timed timedSync(Harness& world)
{
    QElapsedTimer timer;
    timer.start();
    CtlResult result = world.ctl({QStringLiteral("sync")});
    return {std::move(result), timer.elapsed()};
}

} // namespace

bool initialSync(QTextStream& out, int leads)
{
    Harness world;
    if (!world.startSandbox(seeded(leads)) || !world.connectWorkspace()) {
        out << "initial sync: " << world.why() << '\n';
        return false;
    }
    liftLimits(world);
    world.markJournal();
    const Timed engine = timedSync(world);
    const QList<QJsonObject> journal = world.journal();
    if (engine.result.exitCode != 0) {
        out << "initial sync failed: " << engine.result.standardOutput << engine.result.standardError << '\n';
        return false;
    }
    world.stopSandbox();

    Harness fresh;
    if (!fresh.startSandbox(seeded(leads)) || !fresh.connectWorkspace())
        return false;
    liftLimits(fresh);
    QTemporaryDir directory;
    Replay floor(salesforceOf(fresh), marketoOf(fresh), directory.filePath(QStringLiteral("floor.db")));
    const qint64 floorMs = floor.run(journal);
    if (floorMs < 0) {
        out << "floor: " << floor.why() << '\n';
        return false;
    }
    const double ratio = static_cast<double>(floorMs) / static_cast<double>(engine.milliseconds);
    out << "Initial sync of " << leads << " leads: engine " << engine.milliseconds << " ms, floor " << floorMs
        << " ms (" << floor.rows() << " rows), ratio " << QString::number(ratio, 'f', 2)
        << " (at least 0.30)\n";
    printCalls(out, journal);
    out.flush();
    return ratio >= 0.3;
}

bool noOpCycles(QTextStream& out, const QList<int>& sizes)
{
    constexpr int afterTheLookBack = 20 * 60;
    bool good = true;
    for (const int leads : sizes) {
        Harness world;
        if (!world.startSandbox(seeded(leads)) || !world.connectWorkspace()) {
            out << "no-op cycle: " << world.why() << '\n';
            return false;
        }
        liftLimits(world);
        // The load, and a cycle that recognises its echo.
        if (timedSync(world).result.exitCode != 0 || timedSync(world).result.exitCode != 0)
            return false;
        world.advanceClock(afterTheLookBack);
        // The first one still renews describes that have aged with the clock; the second is the rule.
        for (const char* which : {"first", "second"}) {
            world.markJournal();
            const Timed cycle = timedSync(world);
            const QJsonObject calls = cycle.result.object().value(QLatin1String("calls")).toObject();
            const int toSalesforce = calls.value(QLatin1String("salesforce")).toInt();
            const int toMarketo = calls.value(QLatin1String("marketo")).toInt();
            out << "No-op cycle at " << leads << " links, " << which
                << " after the move: " << cycle.milliseconds << " ms with the start of the program, calls "
                << toSalesforce << " to Salesforce, " << toMarketo << " to Marketo\n";
            printCalls(out, world.journal());
            out.flush();
            good = good && cycle.result.exitCode == 0 && toSalesforce <= 4 && toMarketo <= 4;
        }
    }
    return good;
}

} // namespace lockstep::bench
