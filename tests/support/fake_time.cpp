// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_time.h"

#include "core/setting_specs.h"

namespace lockstep::support {

FakeWaiter::FakeWaiter(FakeClock& clock)
    : m_clock(clock)
{ }

void FakeWaiter::schedule(std::chrono::milliseconds delay, std::function<void()> event)
{
    m_events.emplace(m_clock.monotonicMs() + delay.count(), std::move(event));
}

core::WaitResult FakeWaiter::waitAny(std::span<const std::shared_ptr<core::PendingState>> pendings,
                                     std::optional<std::chrono::milliseconds> timeout,
                                     const std::stop_token& stop)
{
    const qint64 deadline =
        timeout ? m_clock.monotonicMs() + timeout->count() : std::numeric_limits<qint64>::max();
    while (true) {
        if (stop.stop_requested())
            return core::WaitResult::Stopped;
        if (std::exchange(m_woken, false))
            return core::WaitResult::Woken;
        if (std::any_of(pendings.begin(), pendings.end(),
                        [](const auto& pending) { return pending->isFinished(); }))
            return core::WaitResult::Finished;
        const auto next = m_events.begin();
        if (next == m_events.end() || next->first > deadline) {
            if (!timeout)
                qFatal("waiting for an answer that nobody will give");
            m_clock.advance(std::chrono::milliseconds(deadline - m_clock.monotonicMs()));
            return core::WaitResult::TimedOut;
        }
        m_clock.advance(std::chrono::milliseconds(std::max<qint64>(0, next->first - m_clock.monotonicMs())));
        const auto event = std::move(next->second);
        m_events.erase(next);
        event();
    }
}

QString FakeSettings::value(const QString& key) const
{
    const core::SettingSpec* spec = core::findSetting(key);
    return m_values.value(key, spec ? spec->defaultValue : QString());
}

core::Done FakeSettings::setValue(const QString& key, const QString& value)
{
    m_values.insert(key, value);
    return {};
}

} // namespace lockstep::support
