// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"

#include <QElapsedTimer>

namespace lockstep::platform {

// The machine's clock. Any thread; owned by the program.
class SystemClock : public core::Clock
{
public:
    SystemClock();
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;

private:
    QElapsedTimer m_timer;
};

} // namespace lockstep::platform
