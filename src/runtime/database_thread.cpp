// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/database_thread.h"

#include "store/database.h"

#include <utility>

namespace lockstep::runtime {

class DatabaseThread::Worker : public QObject
{
public:
    explicit Worker(DatabaseFactory open)
        : m_open(std::move(open))
    { }

    void run(const Task& task)
    {
        if (QThread::currentThread()->isInterruptionRequested())
            return;
        if (!m_database) {
            auto opened = m_open();
            if (!opened) {
                task(core::Unexpected(opened.error()));
                return;
            }
            m_database = std::move(*opened);
        }
        task(m_database.get());
    }

private:
    DatabaseFactory m_open;
    std::unique_ptr<store::Database> m_database;
};

DatabaseThread::DatabaseThread(const QString& name, DatabaseFactory open)
    : m_worker(new Worker(std::move(open)))
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    stop();
}

void DatabaseThread::stop()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void DatabaseThread::post(Task task)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { worker->run(task); }, Qt::QueuedConnection);
}

} // namespace lockstep::runtime
