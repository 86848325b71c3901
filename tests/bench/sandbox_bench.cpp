// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sandbox_bench.h"

#include "sandbox/http_probe.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <QThread>
#include <QtHttpServer/QHttpServer>
#include <algorithm>

namespace lockstep::bench {
namespace {

using sandbox::Host;
using sandbox::HttpProbe;
using sandbox::Options;
using sandbox::SalesforceProbe;

constexpr double leastShare = 1.0 / 3;
constexpr double mostGrowth = 1.5; // of a page's cost between the two orgs
constexpr int smallOrg = 5'000;
constexpr int largeOrg = 50'000;

// The floor: the same kind of answer from a handler that does nothing, in a thread of its own.
class BareServer
{
public:
    BareServer()
    {
        m_thread.start();
        m_anchor.moveToThread(&m_thread);
        onThread([this] {
            m_server = std::make_unique<QHttpServer>();
            m_server->route(QStringLiteral("/record"), [] {
                return QHttpServerResponse("application/json",
                                           R"({"Id":"00Q5g0000000001EAA","LastName":"Abe"})");
            });
            m_port = m_server->listen(QHostAddress::LocalHost);
        });
    }
    ~BareServer()
    {
        onThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    BareServer(const BareServer&) = delete;
    BareServer& operator=(const BareServer&) = delete;

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

private:
    template <typename Step> void onThread(const Step& step)
    {
        QMetaObject::invokeMethod(&m_anchor, step, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_anchor;
    std::unique_ptr<QHttpServer> m_server;
    quint16 m_port = 0;
};

// Requests one after another over one connection; -1 when an answer is not 200.
double requestsPerSecond(HttpProbe& probe, const QByteArray& target)
{
    constexpr int requests = 3'000;
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < requests; ++number) {
        if (probe.send("GET", target).status != 200)
            return -1;
    }
    return requests * 1e9 / double(timer.nsecsElapsed());
}

// The best of several, in turns, so that a busy moment hits both sides.
bool measureRequests(QTextStream& out)
{
    const BareServer bare;
    Options options;
    options.population = {1'000, 0, 0, 1};
    Host host(options);
    if (!host.start())
        return false;
    host.edit([](sandbox::World& world) { world.settings.salesforce.dailyCalls = 0; });
    SalesforceProbe org(host.salesforce());
    HttpProbe floor(bare.url());
    const QByteArray id = org.query(QStringLiteral("SELECT Id FROM Lead LIMIT 1"))
                              .object()[u"records"][0][u"Id"]
                              .toString()
                              .toLatin1();
    double ofFloor = 0;
    double ofSandbox = 0;
    for (int turn = 0; turn < 3; ++turn) {
        ofFloor = std::max(ofFloor, requestsPerSecond(floor, "/record"));
        ofSandbox = std::max(
            ofSandbox,
            requestsPerSecond(org, "/services/data/v62.0/sobjects/Lead/" + id + "?fields=Id,LastName"));
    }
    const double share = ofFloor > 0 ? ofSandbox / ofFloor : 0;
    out << QStringLiteral("sandbox: %1 requests/s, bare handler %2, share %3 (at least %4)\n")
               .arg(ofSandbox, 0, 'f', 0)
               .arg(ofFloor, 0, 'f', 0)
               .arg(share, 0, 'f', 2)
               .arg(leastShare, 0, 'f', 2);
    return share >= leastShare;
}

// Milliseconds for one page of 2,000 records somewhere in the middle; the best of several.
double pageCost(int leads)
{
    Options options;
    options.population = {leads, 0, 0, 1};
    Host host(options);
    if (!host.start())
        return -1;
    SalesforceProbe org(host.salesforce());
    const QString from =
        org.query(QStringLiteral("SELECT SystemModstamp FROM Lead ORDER BY SystemModstamp, Id "
                                 "LIMIT 1 OFFSET 2000"))
            .object()[u"records"][0][u"SystemModstamp"]
            .toString()
            .replace(QLatin1String("+0000"), QLatin1String("Z"));
    const QString query =
        QStringLiteral("SELECT Id, FirstName, LastName, Company, Email, Phone, Title, City, Country, "
                       "Status, LeadSource, SystemModstamp FROM Lead WHERE (SystemModstamp = %1 AND "
                       "Id > '00Q000000000000AAA') OR SystemModstamp > %1 ORDER BY SystemModstamp, Id "
                       "LIMIT 2000")
            .arg(from);
    double best = -1;
    for (int turn = 0; turn < 15; ++turn) {
        QElapsedTimer timer;
        timer.start();
        const auto page = org.query(query);
        const double cost = double(timer.nsecsElapsed()) / 1e6;
        if (page.status != 200 || page.object()[u"totalSize"].toInt() != 2'000)
            return -1;
        best = best < 0 ? cost : std::min(best, cost);
    }
    return best;
}

} // namespace

bool sandboxSpeed(QTextStream& out)
{
    const bool fast = measureRequests(out);
    const double small = pageCost(smallOrg);
    const double large = pageCost(largeOrg);
    const double growth = small > 0 && large > 0 ? large / small : -1;
    out << QStringLiteral(
               "sandbox: 2,000 records in %1 ms of %2 leads, in %3 ms of %4, growth %5 (at most %6)\n")
               .arg(small, 0, 'f', 1)
               .arg(smallOrg)
               .arg(large, 0, 'f', 1)
               .arg(largeOrg)
               .arg(growth, 0, 'f', 2)
               .arg(mostGrowth, 0, 'f', 2);
    return fast && growth > 0 && growth <= mostGrowth;
}

} // namespace lockstep::bench
