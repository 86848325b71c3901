// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QThread>
#include <functional>

namespace lockstep::sandbox {

// Runs a Sandbox in a thread of its own, for the demo, tests and benchmarks. Used from one thread;
// owned by the caller.
class Host
{
public:
    explicit Host(const Options& options = {});
    ~Host(); // stops

    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    [[nodiscard]] core::Done start(); // returns when both ports listen
    core::Done stop(); // keeps the state file, where there is one
    [[nodiscard]] Access salesforce() const { return m_salesforce; }
    [[nodiscard]] Access marketo() const { return m_marketo; }

    // Runs the edit in the server's thread, between two requests, and waits for it.
    void edit(const std::function<void(World&)>& edit);

private:
    void run(const std::function<void()>& step);
    void endThread();

    Options m_options;
    QThread m_thread;
    std::unique_ptr<QObject> m_anchor; // lives in m_thread, so that work can be sent there
    std::unique_ptr<Sandbox> m_sandbox; // used in m_thread only
    Access m_salesforce;
    Access m_marketo;
};

} // namespace lockstep::sandbox
