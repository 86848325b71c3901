// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockstep/workspace_opening.h"

#include "app/composition.h"

namespace lockstep::app {

namespace {
constexpr std::chrono::milliseconds patience(500);
}

WorkspaceOpening::WorkspaceOpening(Workspace& workspace)
    : m_workspace(workspace)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &WorkspaceOpening::takesLong);
}

WorkspaceOpening::~WorkspaceOpening()
{
    if (m_thread)
        m_thread->wait();
}

core::Done WorkspaceOpening::start()
{
    if (core::Done locked = m_workspace.lock(); !locked)
        return locked;
    m_thread.reset(QThread::create([this] { m_outcome = m_workspace.prepare(); }));
    m_thread->setObjectName(QStringLiteral("opening"));
    connect(m_thread.get(), &QThread::finished, this, &WorkspaceOpening::end);
    m_patience.start();
    m_thread->start();
    return {};
}

void WorkspaceOpening::end()
{
    m_patience.stop();
    if (m_outcome)
        Q_EMIT opened();
    else
        Q_EMIT failed(m_outcome.error());
}

} // namespace lockstep::app
