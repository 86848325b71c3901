// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/settings.h"
#include "core/ports/waiter.h"

#include <QHash>
#include <functional>
#include <map>

namespace lockstep::support {

// A clock that moves only when a test or the waiter moves it. One thread.
class FakeClock : public core::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(m_elapsed); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_elapsed; }
    void advance(std::chrono::milliseconds time) { m_elapsed += time.count(); }

private:
    QDateTime m_start{QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};
    qint64 m_elapsed = 0;
};

// Virtual time: waiting runs what is due next and moves the clock there. One thread.
class FakeWaiter : public core::Waiter
{
public:
    explicit FakeWaiter(FakeClock& clock);
    // Something that happens after that time (an answer, an edit meanwhile).
    void schedule(std::chrono::milliseconds delay, std::function<void()> event);

    core::WaitResult waitAny(std::span<const std::shared_ptr<core::PendingState>> pendings,
                             std::optional<std::chrono::milliseconds> timeout,
                             const std::stop_token& stop) override;
    void wake() override { m_woken = true; }

private:
    FakeClock& m_clock;
    std::multimap<qint64, std::function<void()>> m_events;
    bool m_woken = false;
};

// The defaults of core/setting_specs.h, changed by the test. One thread.
class FakeSettings : public core::Settings
{
public:
    [[nodiscard]] QString value(const QString& key) const override;
    core::Done setValue(const QString& key, const QString& value) override;

private:
    QHash<QString, QString> m_values;
};

} // namespace lockstep::support
