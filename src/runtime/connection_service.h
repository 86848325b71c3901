// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/connection_tester.h"

#include <QMutex>
#include <QQueue>
#include <QThread>
#include <QWaitCondition>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace lockstep::runtime {

// Both connections of a workspace as they are stored now, with what is needed to ask them. Made, used and
// destroyed in one thread.
class ConnectionSession
{
public:
    virtual ~ConnectionSession() = default;

    // The outcome is remembered for `status` and the other processes.
    [[nodiscard]] virtual core::Expected<core::ConnectionInfo> test(core::System system,
                                                                    const std::stop_token& stop) = 0;
    [[nodiscard]] virtual core::Expected<core::LinkFieldReport>
    checkLinkFields(const std::stop_token& stop) = 0;
    [[nodiscard]] virtual core::Expected<core::LinkFieldReport>
    createLinkFields(const std::stop_token& stop) = 0;
};

// Where connections are kept; called in the service's thread.
struct ConnectionMakers
{
    // Tries a draft and stores it unless it fails where another connection is stored. May wait for the user,
    // who signs in in the browser.
    std::function<core::Expected<core::ConnectionInfo>(const core::ConnectionDraft& draft,
                                                       const std::stop_token& stop)>
        connect;
    std::function<std::unique_ptr<ConnectionSession>()> open;
    // Forgets the stored connection; the value is what is left for the user to do.
    std::function<core::Expected<std::optional<core::Error>>(core::System system,
                                                             const std::stop_token& stop)>
        disconnect;
};

// The thread that tries connections, apart from the sync: a system that does not answer holds nothing else
// up. It has no event loop of its own, for the clients' waiter has one. Lives in the GUI thread; owned by the
// program.
class ConnectionService : public core::ConnectionTester
{
    Q_OBJECT

public:
    explicit ConnectionService(ConnectionMakers makers, QObject* parent = nullptr);
    ~ConnectionService() override; // what is under way is cancelled

    void connectSystem(const core::ConnectionDraft& draft) override;
    void test(core::System system) override;
    void disconnectSystem(core::System system) override;
    void checkLinkFields() override;
    void createLinkFields() override;
    void cancel() override;

private:
    using Work = std::function<void(const std::stop_token& stop)>;
    struct Task
    {
        Work work;
        std::stop_token stop;
        std::function<void()> drop; // answers instead of it; null = cancel() leaves it alone
    };

    void post(Work work, std::function<void()> drop);
    void run();
    void tell(std::function<void()> function);
    void answer(core::System system, const core::Expected<core::ConnectionInfo>& info);
    void answer(const core::Expected<core::LinkFieldReport>& report);
    [[nodiscard]] std::function<void()> refusal(core::System system);
    [[nodiscard]] std::function<void()> refusal();

    ConnectionMakers m_makers;
    QMutex m_mutex;
    QWaitCondition m_asked;
    QQueue<Task> m_tasks;
    std::stop_source m_stop; // of the tasks asked since the last cancel()
    std::stop_source m_end; // of those that no cancel() stops
    bool m_leaving = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace lockstep::runtime
