// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pause.h"

#include "net/json_reply.h"

#include <QTimer>

namespace lockstep::net {

namespace {

// Deletes itself when it is over.
class Pause : public QTimer
{
public:
    Pause(std::chrono::milliseconds time, QObject* owner)
        : QTimer(owner)
    {
        setSingleShot(true);
        callOnTimeout(this, [this] {
            deleteLater();
            m_promise.resolve(Elapsed{});
        });
        m_promise.onCancel([this] {
            deleteLater();
            giveUp();
        });
        start(time);
    }
    ~Pause() override { giveUp(); }

    [[nodiscard]] core::Pending<Elapsed> pending() const { return m_promise.pending(); }

private:
    void giveUp() { m_promise.resolve(core::Unexpected(cancelled(core::Outcome::NotSent))); }

    core::Promise<Elapsed> m_promise;
};

} // namespace

core::Pending<Elapsed> pauseFor(std::chrono::milliseconds time, QObject* owner)
{
    const auto* const pause = new Pause(time, owner);
    return pause->pending();
}

} // namespace lockstep::net
