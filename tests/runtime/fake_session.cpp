// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/fake_session.h"

#include "core/setting_specs.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <utility>

namespace lockstep::runtime::testing {

core::WaitResult PlainWaiter::waitAny(std::span<const std::shared_ptr<core::PendingState>> /*pendings*/,
                                      std::optional<std::chrono::milliseconds> timeout,
                                      const std::stop_token& stop)
{
    m_script.noteWait(timeout);
    const std::stop_callback onStop(stop, [this] {
        const QMutexLocker locker(&m_mutex);
        m_changed.wakeAll();
    });
    const QDeadlineTimer deadline =
        timeout ? QDeadlineTimer(*timeout) : QDeadlineTimer(QDeadlineTimer::Forever);
    const QMutexLocker locker(&m_mutex);
    while (!m_woken && !stop.stop_requested()) {
        if (!m_changed.wait(&m_mutex, deadline))
            return core::WaitResult::TimedOut;
    }
    return std::exchange(m_woken, false) ? core::WaitResult::Woken : core::WaitResult::Stopped;
}

void PlainWaiter::wake()
{
    const QMutexLocker locker(&m_mutex);
    m_woken = true;
    m_changed.wakeAll();
}

void Script::setCycle(Cycle cycle)
{
    const QMutexLocker locker(&m_mutex);
    m_cycle = std::move(cycle);
}

Script::Cycle Script::cycle() const
{
    const QMutexLocker locker(&m_mutex);
    return m_cycle;
}

void Script::beginCycle(const sync::CycleOptions& options)
{
    const QMutexLocker locker(&m_mutex);
    ++m_cycles;
    m_options = options;
}

sync::CycleOptions Script::options() const
{
    const QMutexLocker locker(&m_mutex);
    return m_options;
}

int Script::cycles() const
{
    const QMutexLocker locker(&m_mutex);
    return m_cycles;
}

void Script::noteServed(const core::RunRequest& request)
{
    const QMutexLocker locker(&m_mutex);
    m_served += request;
    m_waitsWhenServed = m_waits.size();
}

QList<core::RunRequest> Script::served() const
{
    const QMutexLocker locker(&m_mutex);
    return m_served;
}

void Script::setDatabase(const QString& path)
{
    const QMutexLocker locker(&m_mutex);
    m_database = path;
}

QString Script::database() const
{
    const QMutexLocker locker(&m_mutex);
    return m_database;
}

void Script::noteNextRun(const QDateTime& at)
{
    const QMutexLocker locker(&m_mutex);
    m_nextRun = at;
}

QDateTime Script::nextRun() const
{
    const QMutexLocker locker(&m_mutex);
    return m_nextRun;
}

void Script::noteWait(std::optional<std::chrono::milliseconds> longest)
{
    const QMutexLocker locker(&m_mutex);
    m_waits += longest.value_or(std::chrono::hours(24));
}

qsizetype Script::waits() const
{
    const QMutexLocker locker(&m_mutex);
    return m_waits.size();
}

std::chrono::milliseconds Script::longestWaitFrom(qsizetype first) const
{
    const QMutexLocker locker(&m_mutex);
    std::chrono::milliseconds sum(0);
    for (qsizetype wait = first; wait < m_waitsWhenServed; ++wait)
        sum += m_waits.at(wait);
    return sum;
}

FakeSession::FakeSession(Script& script, sync::SyncObserver& observer, sync::PeopleLane* people)
    : m_script(script)
    , m_observer(observer)
    , m_people(people)
{
    if (m_script.database().isEmpty())
        return;
    m_database = std::move(*store::Database::open(m_script.database()));
    m_requests = std::make_unique<RequestDesk>(*m_database, m_clock);
}

// A write for each person and record asked about; person 404 is refused.
sync::PreviewResult FakeSession::previewOf(const QList<core::RunRequest>& requests,
                                           const std::stop_token& /*stop*/)
{
    sync::PreviewResult result;
    result.summary.kind = core::RunKind::Preview;
    result.summary.result = core::RunResult::Succeeded;
    for (const core::RunRequest& request : requests) {
        for (const QString& record : request.records)
            result.changes.append({0, record, {}, {}, {}, {}, {}});
        for (const qint64 person : request.persons) {
            if (person == 404)
                result.refused.append(core::Error{});
            else
                result.changes.append({person, {}, {}, {}, {}, {}, {}});
        }
    }
    return result;
}

core::RunSummary FakeSession::runCycle(const sync::CycleOptions& options, const std::stop_token& stop)
{
    m_script.beginCycle(options);
    if (const Script::Cycle cycle = m_script.cycle())
        return cycle(*this, stop);
    core::RunSummary summary;
    summary.run = m_script.cycles();
    summary.result = core::RunResult::Succeeded;
    return summary;
}

sync::PreviewResult FakeSession::preview(const sync::CycleOptions& /*options*/,
                                         const std::stop_token& /*stop*/)
{
    sync::PreviewResult result;
    result.summary.kind = core::RunKind::Preview;
    result.summary.result = core::RunResult::Succeeded;
    result.changes = {core::PlannedWrite{318, QStringLiteral("00Q000000000001AAA"), {}, {}, {}, {}, {}}};
    return result;
}

core::Expected<core::UndoReport> FakeSession::undo(const core::UndoRequest& request,
                                                   const std::stop_token& /*stop*/)
{
    if (request.run == 0) {
        core::Error error;
        error.code = QStringLiteral("run-not-found");
        return core::Unexpected(error);
    }
    core::UndoReport report;
    report.undone = request.run;
    report.deletesCreated = request.deleteCreated;
    report.summary.kind = request.preview ? core::RunKind::Preview : core::RunKind::Undo;
    report.summary.result = core::RunResult::Succeeded;
    return report;
}

core::Expected<core::RunReply> FakeSession::serve(const core::RunRequest& request,
                                                  const std::stop_token& /*stop*/)
{
    m_script.noteServed(request);
    core::RunReply result;
    result.summary.kind = request.kind;
    result.summary.result = core::RunResult::Succeeded;
    if (request.target.assign.startsWith(QLatin1String("queue:"))) {
        core::Error error;
        error.code = QStringLiteral("contact-to-queue");
        result.refused.insert(request.persons.first(), error);
    }
    return result;
}

core::Expected<core::SyncStatus> FakeSession::status()
{
    core::SyncStatus status;
    status.linkedLeads = 42;
    return status;
}

void FakeSession::rememberNextRun(const QDateTime& at)
{
    m_script.noteNextRun(at);
}

bool FakeSession::step(const std::stop_token& stop)
{
    const core::WaitResult result = m_waiter.waitAny({}, RequestDesk::patience, stop);
    while (const auto request = m_people->next())
        m_people->finished(*request, serve(*request, stop));
    return result != core::WaitResult::Stopped;
}

EngineFactory fakeFactory(Script& script)
{
    return [&script](sync::SyncObserver& observer,
                     sync::PeopleLane* people) -> core::Expected<std::unique_ptr<EngineSession>> {
        return std::make_unique<FakeSession>(script, observer, people);
    };
}

QString MemorySettings::value(const QString& key) const
{
    const QMutexLocker locker(&m_mutex);
    const core::SettingSpec* spec = core::findSetting(key);
    return m_values.value(key, spec ? spec->defaultValue : QString());
}

core::Done MemorySettings::setValue(const QString& key, const QString& value)
{
    const QMutexLocker locker(&m_mutex);
    m_values.insert(key, value);
    return {};
}

} // namespace lockstep::runtime::testing
