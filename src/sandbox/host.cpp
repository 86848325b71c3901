// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/host.h"

namespace lockstep::sandbox {

Host::Host(const Options& options)
    : m_options(options)
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

Host::~Host()
{
    stop();
}

core::Done Host::start()
{
    if (m_sandbox)
        return {};
    m_thread.start();
    m_anchor = std::make_unique<QObject>();
    m_anchor->moveToThread(&m_thread);
    core::Done started;
    run([this, &started] {
        m_sandbox = std::make_unique<Sandbox>(m_options);
        started = m_sandbox->start();
        if (started) {
            m_salesforce = m_sandbox->salesforce();
            m_marketo = m_sandbox->marketo();
        } else
            m_sandbox.reset();
    });
    if (!started)
        endThread();
    return started;
}

core::Done Host::stop()
{
    core::Done stopped;
    if (!m_sandbox)
        return stopped;
    run([this, &stopped] {
        stopped = m_sandbox->stop();
        m_sandbox.reset();
    });
    endThread();
    return stopped;
}

void Host::edit(const std::function<void(World&)>& edit)
{
    run([this, &edit] { edit(m_sandbox->world()); });
}

void Host::run(const std::function<void()>& step)
{
    QMetaObject::invokeMethod(m_anchor.get(), step, Qt::BlockingQueuedConnection);
}

void Host::endThread()
{
    m_thread.quit();
    m_thread.wait();
    m_anchor.reset();
}

} // namespace lockstep::sandbox
