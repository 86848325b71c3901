// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/view_bench.h"

#include "app/composition.h"
#include "app/demo.h"
#include "app/desktop.h"
#include "bench/big_workspace.h"
#include "bench/figures.h"
#include "bench/heartbeat.h"
#include "bench/typist.h"
#include "models/log_model.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace lockstep::bench {

namespace {

constexpr int leadsRow = 1; // of the rail
constexpr int activityRow = 3;
constexpr int longestMs = 60'000;
constexpr double nanosecondsPerMs = 1'000'000.0;

// Does something in the event loop and waits for its effect; how long both took, and how long the loop stood
// still at once meanwhile.
class Watch
{
public:
    // Milliseconds until `done`; -1 = it did not come within a minute.
    double until(const std::function<void()>& act, const std::function<bool()>& done)
    {
        QEventLoop loop;
        QElapsedTimer clock;
        QTimer look;
        look.setTimerType(Qt::PreciseTimer);
        double ms = -1;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (done())
                ms = static_cast<double>(clock.nsecsElapsed()) / nanosecondsPerMs;
            if (ms >= 0 || clock.hasExpired(longestMs))
                loop.quit();
        });
        Heartbeat heartbeat;
        heartbeat.start();
        QTimer::singleShot(0, &loop, [&] {
            clock.start();
            act();
            look.start(1);
        });
        loop.exec();
        heartbeat.stop();
        m_longestStalls.push_back(percentile(heartbeat.stalls(), 100));
        return ms;
    }
    [[nodiscard]] const std::vector<double>& longestStalls() const { return m_longestStalls; } // ms, one each

private:
    std::vector<double> m_longestStalls;
};

// What this process holds in memory now, in megabytes; -1 where the system does not tell.
double residentMegabytes()
{
#ifdef __GLIBC__
    malloc_trim(0); // what was used before is no longer anybody's
#endif
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return -1;
}

// A workspace and, once opened, the window on it. Nothing syncs.
class Place
{
public:
    // In a temporary folder where `folder` is empty.
    explicit Place(const QString& folder = {})
        : m_paths(folder.isEmpty() ? m_folder.filePath(QStringLiteral("workspace")) : folder)
        , m_memory(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    {
        m_memory.setValue(QStringLiteral("page"), leadsRow);
    }
    [[nodiscard]] bool make()
    {
        if (!m_paths.exists() && !m_paths.create())
            return false;
        m_workspace = std::make_unique<app::Workspace>(m_paths);
        return m_workspace->own().has_value();
    }
    void open()
    {
        m_desktop =
            std::make_unique<app::Desktop>(*m_workspace, m_secrets, QStringLiteral("Bench"), m_memory);
        m_desktop->window().show();
    }
    [[nodiscard]] gui::MainWindow& window() { return m_desktop->window(); }
    [[nodiscard]] QString database() const { return m_paths.databaseFile(); }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name)
    {
        return window().findChild<Widget*>(QLatin1String(name));
    }

private:
    QTemporaryDir m_folder;
    platform::WorkspacePaths m_paths;
    QSettings m_memory;
    app::MemorySecrets m_secrets;
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<app::Desktop> m_desktop;
};

// The measurements on one open window; each prints its lines and says whether all are within their figures.
class View
{
public:
    View(Place& place, QTextStream& out, const PlainQueries& plain)
        : m_place(place)
        , m_out(out)
        , m_plain(plain)
        , m_table(place.find<QTableView>("leadsTable"))
        , m_model(qobject_cast<models::LeadTableModel*>(m_table->model()))
    { }

    [[nodiscard]] bool jumps(int leads);
    [[nodiscard]] bool typing();
    [[nodiscard]] bool sorting();
    [[nodiscard]] bool filters();
    [[nodiscard]] bool log();
    [[nodiscard]] bool hasCells() const;

private:
    Place& m_place;
    QTextStream& m_out;
    const PlainQueries& m_plain;
    QTableView* m_table;
    models::LeadTableModel* m_model;
};

// Every row that is seen has been read.
bool View::hasCells() const
{
    if (m_model->isOrdering() || m_model->rowCount() == 0)
        return false;
    const int first = std::max(0, m_table->rowAt(0));
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? m_model->rowCount() - 1 : last); ++row) {
        if (!m_model->rowAt(row))
            return false;
    }
    return true;
}

bool View::jumps(int leads)
{
    constexpr int count = 200;
    constexpr double stallLimitMs = 16;
    constexpr double cellsLimitMs = 60;
    QRandomGenerator random(1);
    QScrollBar* bar = m_table->verticalScrollBar();
    Watch watch;
    std::vector<double> times;
    bool good = bar->maximum() > 0;
    for (int jump = 0; jump < count && good; ++jump) {
        times.push_back(watch.until([&] { bar->setValue(random.bounded(bar->maximum())); },
                                    [this] { return hasCells(); }));
        good = times.back() >= 0;
    }
    m_out << "  " << count << " random jumps of the scroll bar, 95 of 100:\n";
    good = report(m_out, "the GUI thread stands still", percentile(watch.longestStalls(), 95), stallLimitMs)
        && good;
    return report(m_out, "cells visible", percentile(times, 95), cellsLimitMs, m_plain.timeOfPage(leads))
        && good;
}

bool View::typing()
{
    constexpr int keys = 60;
    constexpr double limitMs = 100;
    Typist typist(m_place.window());
    QEventLoop loop;
    QObject::connect(&typist, &Typist::finished, &loop, &QEventLoop::quit);
    typist.start(keys);
    loop.exec();
    m_place.find<QLineEdit>("searchEdit")->clear();
    const double floor =
        m_plain.time(QStringLiteral("SELECT rowid FROM link_search WHERE link_search MATCH '\"ada\"'"));
    m_out << "  " << keys << " keys typed into the search:\n";
    report(m_out, "first rows, 50 of 100", percentile(typist.latencies(), 50), 0);
    return report(m_out, "first rows, 95 of 100", percentile(typist.latencies(), 95), limitMs, floor);
}

bool View::sorting()
{
    constexpr double limitMs = 500;
    constexpr double stallLimitMs = 50;
    const std::tuple<core::LeadColumn, const char*, QString> columns[] = {
        {core::LeadColumn::Company, "sorted by company",
         QStringLiteral("SELECT id FROM link ORDER BY company_key, id")},
        {core::LeadColumn::Email, "sorted by e-mail",
         QStringLiteral("SELECT id FROM link ORDER BY email_key, id")},
        {core::LeadColumn::LastSynced, "sorted by the last sync",
         QStringLiteral("SELECT id FROM link ORDER BY last_synced, id")},
        {core::LeadColumn::Name, "sorted by name",
         QStringLiteral("SELECT id FROM link ORDER BY name_order, id")}};
    Watch watch;
    bool good = true;
    m_out << "  Another order of all:\n";
    for (const auto& [column, what, sql] : columns) {
        const int section = static_cast<int>(column);
        const double ms = watch.until([&] { m_table->sortByColumn(section, Qt::AscendingOrder); },
                                      [this] { return hasCells(); });
        good = report(m_out, what, ms, limitMs, m_plain.time(sql)) && good;
    }
    return report(m_out, "the GUI thread stands still", percentile(watch.longestStalls(), 100), stallLimitMs)
        && good;
}

bool View::filters()
{
    constexpr double limitMs = 60;
    const char* const chips[] = {"chipWaiting", "chipAttention", "chipInSync"};
    Watch watch;
    std::vector<double> times;
    for (int round = 0; round < 10; ++round) {
        for (const char* chip : chips) {
            times.push_back(watch.until([&] { m_place.find<QPushButton>(chip)->click(); },
                                        [this] { return hasCells(); }));
        }
    }
    times.push_back(watch.until([this] { m_place.find<QPushButton>("chipAll")->click(); },
                                [this] { return hasCells(); }));
    const double floor = m_plain.time(QStringLiteral("SELECT id FROM link WHERE state = 0"));
    m_out << "  " << times.size() << " other filters:\n";
    return report(m_out, "cells visible, 95 of 100", percentile(times, 95), limitMs, floor);
}

bool View::log()
{
    constexpr double limitMs = 60;
    constexpr double searchLimitMs = 100;
    constexpr int pages = 40;
    const QString page = QStringLiteral("SELECT * FROM log %1 ORDER BY id DESC LIMIT 200");
    auto* table = m_place.find<QTableView>("activityTable");
    auto* model = qobject_cast<models::LogModel*>(table->model());
    auto* result = m_place.find<QComboBox>("resultCombo");
    auto* search = m_place.find<QLineEdit>("searchEdit");
    const auto isThere = [model] { return !model->isLoading() && model->rowCount() > 0; };
    Watch watch;
    bool good =
        watch.until([this] { m_place.find<QListWidget>("railList")->setCurrentRow(activityRow); }, isThere)
        >= 0;
    std::vector<double> times;
    for (int turn = 0; turn < pages && good; ++turn) {
        const int before = model->rowCount();
        times.push_back(watch.until(
            [table] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()); },
            [&] { return isThere() && model->rowCount() > before; }));
        good = times.back() >= 0;
    }
    m_out << "  The log:\n";
    good = report(m_out, "the next page at its end, 95 of 100", percentile(times, 95), limitMs,
                  m_plain.time(page.arg(QStringLiteral("WHERE id < 100000"))))
        && good;
    const int failed = result->findData(static_cast<int>(core::LogResult::Failed));
    good = report(m_out, "only failures", watch.until([&] { result->setCurrentIndex(failed); }, isThere),
                  limitMs, m_plain.time(page.arg(QStringLiteral("WHERE result = 'failed'"))))
        && good;
    (void)watch.until([&] { result->setCurrentIndex(0); }, isThere);
    for (const QString& text :
         {QStringLiteral("cmo"), QStringLiteral("00q000000000000777"), QStringLiteral("zebra")}) {
        const double ms = watch.until(
            [&] {
                search->setText(text);
                Q_EMIT search->returnPressed();
            },
            [&] { return model->filter().text == text && !model->isLoading(); });
        const QString like = QStringLiteral("WHERE search_key LIKE '%%1%'").arg(text);
        good = report(m_out, qPrintable(QStringLiteral("search for “%1”").arg(text)), ms, searchLimitMs,
                      m_plain.time(page.arg(like)))
            && good;
    }
    return report(m_out, "the GUI thread stands still, 95 of 100", percentile(watch.longestStalls(), 95), 16)
        && good;
}

// Until the first rows are seen; prints when the window itself was painted.
bool openWindow(QTextStream& out, Place& place, const PlainQueries& plain)
{
    constexpr double limitMs = 1'500;
    Watch watch;
    double painted = -1;
    QElapsedTimer clock;
    clock.start();
    const double rows = watch.until(
        [&] {
            place.open();
            place.window().repaint();
            painted = static_cast<double>(clock.nsecsElapsed()) / nanosecondsPerMs;
        },
        [&] {
            const auto* table = place.find<QTableView>("leadsTable");
            const auto* model = qobject_cast<const models::LeadTableModel*>(table->model());
            return !model->isOrdering() && model->rowAt(0) != nullptr;
        });
    out << "  Opening the window:\n";
    const bool good = report(out, "painted", painted, limitMs);
    return report(out, "first rows", rows, limitMs,
                  plain.time(QStringLiteral("SELECT id FROM link ORDER BY name_order, id")))
        && good;
}

} // namespace

bool viewOfManyLeads(QTextStream& out, int leads, int logEntries, const QString& folder)
{
    constexpr double memoryLimitMb = 80;
    Place big(folder);
    if (!big.make()) {
        out << "view: the workspace could not be made\n";
        return false;
    }
    if (const QString wrong = fillWorkspace(big.database(), leads, logEntries); !wrong.isEmpty()) {
        out << "view: " << wrong << '\n';
        return false;
    }
    double empty = -1;
    {
        Place nobody;
        if (!nobody.make()) {
            out << "view: the empty workspace could not be made\n";
            return false;
        }
        nobody.open();
        Watch watch;
        (void)watch.until([] {}, [&] { return nobody.window().isVisible(); });
        empty = residentMegabytes();
    }
    out << "The window over " << leads << " leads and " << logEntries << " log entries:\n";
    const PlainQueries plain(big.database());
    bool good = openWindow(out, big, plain);
    View view(big, out, plain);
    good = view.jumps(leads) && good;
    const double held = residentMegabytes() - empty;
    good = view.typing() && good;
    good = view.sorting() && good;
    good = view.filters() && good;
    good = (logEntries == 0 || view.log()) && good;
    const double atEnd = residentMegabytes() - empty;
    out << "  Memory above an empty window: " << QString::number(held, 'f', 1) << " MB, at the end "
        << QString::number(atEnd, 'f', 1) << " MB (at most " << QString::number(memoryLimitMb, 'f', 0)
        << ")\n";
    out.flush();
    return good && (empty < 0 || std::max(held, atEnd) <= memoryLimitMb);
}

} // namespace lockstep::bench
