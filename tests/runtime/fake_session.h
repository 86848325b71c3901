// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/settings.h"
#include "runtime/engine_session.h"
#include "store/database.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QWaitCondition>
#include <chrono>
#include <functional>
#include <optional>

namespace lockstep::runtime::testing {

class Script;

// Sleeps until it is woken, stopped, or the time has passed; knows no network. The script outlives it.
class PlainWaiter : public core::Waiter
{
public:
    explicit PlainWaiter(Script& script)
        : m_script(script)
    { }
    core::WaitResult waitAny(std::span<const std::shared_ptr<core::PendingState>> pendings,
                             std::optional<std::chrono::milliseconds> timeout,
                             const std::stop_token& stop) override;
    void wake() override;

private:
    Script& m_script;
    QMutex m_mutex;
    QWaitCondition m_changed;
    bool m_woken = false;
};

// What a test makes of the engine; shared between the test and the sync thread, guarded by its mutex.
class Script
{
public:
    using Cycle = std::function<core::RunSummary(class FakeSession& session, const std::stop_token& stop)>;

    // Both threads. The cycle is run outside the lock.
    void setCycle(Cycle cycle);
    [[nodiscard]] Cycle cycle() const;
    void beginCycle(const sync::CycleOptions& options);
    [[nodiscard]] sync::CycleOptions options() const; // of the newest cycle
    [[nodiscard]] int cycles() const;
    void noteServed(const core::RunRequest& request);
    [[nodiscard]] QList<core::RunRequest> served() const;
    // The file that other processes write their requests to; empty = nobody can.
    void setDatabase(const QString& path);
    [[nodiscard]] QString database() const;
    void noteNextRun(const QDateTime& at);
    [[nodiscard]] QDateTime nextRun() const;
    // A wait begins that may last so long; none = until it is woken.
    void noteWait(std::optional<std::chrono::milliseconds> longest);
    [[nodiscard]] qsizetype waits() const; // begun
    // How long those from that one on may have lasted that began before the newest request was served.
    [[nodiscard]] std::chrono::milliseconds longestWaitFrom(qsizetype first) const;

private:
    mutable QMutex m_mutex;
    Cycle m_cycle;
    int m_cycles = 0;
    sync::CycleOptions m_options;
    QList<core::RunRequest> m_served;
    QString m_database;
    QDateTime m_nextRun;
    QList<std::chrono::milliseconds> m_waits;
    qsizetype m_waitsWhenServed = 0;
};

class PlainClock : public core::Clock
{
public:
    PlainClock() { m_timer.start(); }
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    qint64 monotonicMs() const override { return m_timer.elapsed(); }

private:
    QElapsedTimer m_timer;
};

class FakeSession : public EngineSession
{
public:
    FakeSession(Script& script, sync::SyncObserver& observer, sync::PeopleLane* people);

    core::RunSummary runCycle(const sync::CycleOptions& options, const std::stop_token& stop) override;
    sync::PreviewResult preview(const sync::CycleOptions& options, const std::stop_token& stop) override;
    sync::PreviewResult previewOf(const QList<core::RunRequest>& requests,
                                  const std::stop_token& stop) override;
    core::Expected<core::UndoReport> undo(const core::UndoRequest& request,
                                          const std::stop_token& stop) override;
    core::Expected<core::RunReply> serve(const core::RunRequest& request,
                                         const std::stop_token& stop) override;
    core::Done confirm(const std::stop_token& /*stop*/) override { return {}; }
    core::Expected<core::SyncStatus> status() override;
    void rememberNextRun(const QDateTime& at) override;
    RequestDesk* requests() override { return m_requests.get(); }
    core::Waiter& waiter() override { return m_waiter; }

    sync::SyncObserver& observer() { return m_observer; }
    // As the engine does between two requests: waits, then serves people. False = stopped.
    bool step(const std::stop_token& stop);

private:
    Script& m_script;
    sync::SyncObserver& m_observer;
    sync::PeopleLane* m_people;
    PlainWaiter m_waiter{m_script};
    PlainClock m_clock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<RequestDesk> m_requests;
};

[[nodiscard]] EngineFactory fakeFactory(Script& script);

class MemorySettings : public core::Settings
{
public:
    QString value(const QString& key) const override;
    core::Done setValue(const QString& key, const QString& value) override;

private:
    mutable QMutex m_mutex;
    QHash<QString, QString> m_values;
};

} // namespace lockstep::runtime::testing
