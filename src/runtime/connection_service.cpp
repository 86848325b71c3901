// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/connection_service.h"

#include <QMutexLocker>
#include <utility>

namespace lockstep::runtime {

namespace {

core::Error cancelled()
{
    core::Error error;
    error.code = QStringLiteral("cancelled");
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotSent;
    return error;
}

} // namespace

ConnectionService::ConnectionService(ConnectionMakers makers, QObject* parent)
    : ConnectionTester(parent)
    , m_makers(std::move(makers))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("connections"));
    m_thread->start();
}

ConnectionService::~ConnectionService()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_leaving = true;
        m_tasks.clear();
        m_stop.request_stop();
        m_end.request_stop();
        m_asked.wakeAll();
    }
    m_thread->wait();
}

void ConnectionService::connectSystem(const core::ConnectionDraft& draft)
{
    post(
        [this, own = draft](const std::stop_token& stop) mutable {
            const auto info = m_makers.connect(own, stop);
            own.secret.reset(); // before anybody is told
            answer(own.system, info);
        },
        refusal(draft.system));
}

void ConnectionService::test(core::System system)
{
    post([this, system](const std::stop_token& stop) { answer(system, m_makers.open()->test(system, stop)); },
         refusal(system));
}

void ConnectionService::disconnectSystem(core::System system)
{
    post(
        [this, system](const std::stop_token& stop) {
            tell([this, system, left = m_makers.disconnect(system, stop)] {
                if (left)
                    Q_EMIT disconnected(system, left->value_or(core::Error()));
                else
                    Q_EMIT refused(system, left.error());
            });
        },
        {});
}

void ConnectionService::checkLinkFields()
{
    post([this](const std::stop_token& stop) { answer(m_makers.open()->checkLinkFields(stop)); }, refusal());
}

void ConnectionService::createLinkFields()
{
    post([this](const std::stop_token& stop) { answer(m_makers.open()->createLinkFields(stop)); }, refusal());
}

void ConnectionService::cancel()
{
    QQueue<Task> kept;
    const QMutexLocker locker(&m_mutex);
    for (const Task& task : std::as_const(m_tasks)) {
        if (task.drop)
            task.drop();
        else
            kept.enqueue(task);
    }
    m_tasks = kept;
    m_stop.request_stop();
    m_stop = {};
}

void ConnectionService::post(Work work, std::function<void()> drop)
{
    const QMutexLocker locker(&m_mutex);
    const std::stop_source& source = drop ? m_stop : m_end;
    m_tasks.enqueue({std::move(work), source.get_token(), std::move(drop)});
    m_asked.wakeAll();
}

void ConnectionService::run()
{
    while (true) {
        Task task;
        {
            const QMutexLocker locker(&m_mutex);
            while (m_tasks.isEmpty() && !m_leaving)
                m_asked.wait(&m_mutex);
            if (m_leaving)
                return;
            task = m_tasks.dequeue();
        }
        task.work(task.stop);
    }
}

void ConnectionService::tell(std::function<void()> function)
{
    QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
}

std::function<void()> ConnectionService::refusal(core::System system)
{
    return [this, system] { answer(system, core::Unexpected(cancelled())); };
}

std::function<void()> ConnectionService::refusal()
{
    return [this] { answer(core::Unexpected(cancelled())); };
}

void ConnectionService::answer(core::System system, const core::Expected<core::ConnectionInfo>& info)
{
    tell([this, system, info] {
        if (info)
            Q_EMIT connected(system, *info);
        else
            Q_EMIT refused(system, info.error());
    });
}

void ConnectionService::answer(const core::Expected<core::LinkFieldReport>& report)
{
    tell([this, report] {
        if (report)
            Q_EMIT linkFieldsChecked(*report);
        else
            Q_EMIT linkFieldsFailed(report.error());
    });
}

} // namespace lockstep::runtime
