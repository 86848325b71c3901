// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/pages_bench.h"

#include "bench/org_reader.h"
#include "bench/page_memory.h"
#include "net/json_page.h"
#include "salesforce/queries.h"
#include "sandbox/host.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <limits>

namespace lockstep::bench {
namespace {

using core::ObjectType;

constexpr double leastShareOfFloor = 0.5;
constexpr double leastTimesFaster = 5;
constexpr double mostCancelMs = 200;

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

sandbox::Options worldOf(int leads)
{
    sandbox::Options options;
    options.population = {leads, 0, 0, 1};
    return options;
}

// A sandbox of so many leads, and who reads them.
class Org
{
public:
    explicit Org(int leads)
        : m_host(worldOf(leads))
    { }

    [[nodiscard]] bool start()
    {
        if (!m_host.start())
            return false;
        m_host.edit([](sandbox::World& world) { world.settings.salesforce.dailyCalls = 0; });
        m_reader = std::make_unique<OrgReader>(access());
        return true;
    }
    [[nodiscard]] sandbox::Access access() const { return m_host.salesforce(); }
    [[nodiscard]] OrgReader& reader() { return *m_reader; }

private:
    sandbox::Host m_host;
    std::unique_ptr<OrgReader> m_reader;
};

struct Reading
{
    qint64 records = 0;
    double ms = 0;
    QStringList queries; // one for each full page of leads
    QByteArray leads; // the cursor where they begin
};

QString queryAfter(const core::Record& last)
{
    const QString stamp = last.stamp.toString(Qt::ISODateWithMs);
    return QStringLiteral("SELECT %1 FROM Lead WHERE (SystemModstamp = %2 AND Id > '%3') OR SystemModstamp > "
                          "%2 ORDER BY SystemModstamp, Id LIMIT 2000")
        .arg(salesforce::queryFields(ObjectType::Lead, pageFields()).join(QLatin1String(", ")), stamp,
             last.id);
}

// Leads as the engine gets them, up to the first page that is not full.
std::optional<Reading> readAsTheEngine(OrgReader& org)
{
    Reading reading;
    QByteArray cursor;
    for (bool more = true; more;) {
        QElapsedTimer timer;
        timer.start();
        const auto page = org.await(org.page(cursor));
        const double cost = milliseconds(timer);
        if (!page)
            return std::nullopt;
        cursor = page->cursor;
        const bool isFull = page->changes.size() == 2'000;
        const bool isFirst = reading.queries.isEmpty();
        more = page->more && (isFull || isFirst);
        if (!isFull)
            continue;
        if (isFirst) {
            reading.leads = cursor;
        } else {
            reading.ms += cost;
            reading.records += page->changes.size();
        }
        reading.queries += queryAfter(*page->changes.constLast().record);
    }
    if (!reading.queries.isEmpty())
        reading.queries.removeLast();
    return reading;
}

// The same pages read and parsed with nothing kept.
std::optional<Reading> readForNothing(OrgReader& org, const QStringList& queries, net::Response* sample)
{
    Reading reading;
    for (const QString& query : queries) {
        QElapsedTimer timer;
        timer.start();
        const auto response =
            org.await(org.connection().get(org.connection().dataPath(salesforce::queryResource(query))));
        if (!response)
            return std::nullopt;
        const auto frame = net::readPage(*response, {.rowsKey = "records", .paths = {}},
                                         [&reading](const net::JsonRow&) { ++reading.records; });
        if (!frame)
            return std::nullopt;
        reading.ms += milliseconds(timer);
        *sample = *response;
    }
    return reading;
}

bool measureThroughput(QTextStream& out, OrgReader& org, Reading& known, net::Response& sample)
{
    double best = 0;
    double floor = 0;
    for (int turn = 0; turn < 3; ++turn) {
        const auto engine = readAsTheEngine(org);
        if (!engine || engine->records == 0)
            return false;
        known = *engine;
        const auto nothing = readForNothing(org, engine->queries, &sample);
        if (!nothing || nothing->records != engine->records)
            return false;
        best = std::max(best, double(engine->records) / engine->ms * 1e3);
        floor = std::max(floor, double(nothing->records) / nothing->ms * 1e3);
    }
    const double share = best / floor;
    out << QStringLiteral("pages: %1 records/s handed on, read for nothing %2, share %3 (at least %4)\n")
               .arg(best, 0, 'f', 0)
               .arg(floor, 0, 'f', 0)
               .arg(share, 0, 'f', 2)
               .arg(leastShareOfFloor, 0, 'f', 2);
    return share >= leastShareOfFloor;
}

template <typename Step> double bestOf(int turns, const Step& step)
{
    double best = std::numeric_limits<double>::max();
    for (int turn = 0; turn < turns; ++turn) {
        QElapsedTimer timer;
        timer.start();
        step();
        best = std::min(best, milliseconds(timer));
    }
    return best;
}

// Twice: as far as every wanted value has been found, and as far as records of Qt's strings, hashes and
// dates, which cost the same whoever has parsed.
bool measureParsing(QTextStream& out, const net::Response& page)
{
    constexpr int turns = 20;
    const salesforce::RowReader reader(ObjectType::Lead, pageFields());
    qsizetype seen = 0;
    const double found = bestOf(turns, [&] {
        (void)net::readPage(page, {.rowsKey = "records", .paths = reader.paths()},
                            [&seen](const net::JsonRow&) { ++seen; });
    });
    const double tree = bestOf(turns, [&] {
        const QJsonObject root = QJsonDocument::fromJson(page.body).object();
        net::readRows(root.value(QLatin1String("records")).toArray(), reader.paths(),
                      [&seen](const net::JsonRow&) { ++seen; });
    });
    const double records =
        bestOf(turns, [&] { seen += salesforce::pageFromResponse(page, reader)->rows.rows.size(); });
    const double recordsByTree = bestOf(turns, [&] {
        const QJsonObject root = QJsonDocument::fromJson(page.body).object();
        QList<salesforce::Row> rows;
        net::readRows(root.value(QLatin1String("records")).toArray(), reader.paths(),
                      [&rows, &reader](const net::JsonRow& row) { rows.append(reader.read(row)); });
        seen += rows.size();
    });
    const double faster = tree / found;
    out << QStringLiteral("pages: parsed in %1 ms, through QJsonDocument %2, %3 times as fast (at least %4); "
                          "as records %5 ms and %6, %7 times\n")
               .arg(found, 0, 'f', 2)
               .arg(tree, 0, 'f', 2)
               .arg(faster, 0, 'f', 1)
               .arg(leastTimesFaster, 0, 'f', 1)
               .arg(records, 0, 'f', 2)
               .arg(recordsByTree, 0, 'f', 2)
               .arg(recordsByTree / records, 0, 'f', 1);
    return seen > 0 && faster >= leastTimesFaster;
}

// Stopped at moments spread over a page's whole life; the worst counts.
bool measureCancel(QTextStream& out, OrgReader& org, const QByteArray& cursor, double pageMs)
{
    constexpr int moments = 20;
    double worst = 0;
    for (int moment = 0; moment < moments; ++moment) {
        std::stop_source stop;
        QElapsedTimer timer;
        timer.start();
        const int after = int(pageMs * moment / moments);
        QTimer::singleShot(after, Qt::PreciseTimer, QCoreApplication::instance(),
                           [&stop] { stop.request_stop(); });
        const auto page = org.await(org.page(cursor), stop.get_token());
        // The timer holds the source: it has to have come before the next round.
        while (!stop.stop_requested())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!page)
            worst = std::max(worst, milliseconds(timer) - after);
    }
    out << QStringLiteral("pages: cancelled within %1 ms (at most %2)\n")
               .arg(worst, 0, 'f', 1)
               .arg(mostCancelMs, 0, 'f', 0);
    return worst <= mostCancelMs;
}

} // namespace

bool pagesOfRecords(QTextStream& out, int leads)
{
    Org org(leads);
    Reading known;
    net::Response sample;
    if (!org.start() || !measureThroughput(out, org.reader(), known, sample)) {
        out << "pages: too slow, or no two full pages could be read\n";
        return false;
    }
    const double pageMs = known.ms / double(known.queries.size());
    const bool parsed = measureParsing(out, sample);
    const bool cancelled = measureCancel(out, org.reader(), known.leads, pageMs);
    return memoryOfPages(out, org.access(), sample.body.size()) && parsed && cancelled;
}

} // namespace lockstep::bench
