// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"

#include <QProgressBar>

namespace lockstep::gui {

// How many of today's calls to a system are used: a flat bar that turns amber near the limit and red at it.
// GUI thread; owned by its page.
class UsageGauge : public QProgressBar
{
    Q_OBJECT

public:
    explicit UsageGauge(QWidget* parent = nullptr);
    void setUsage(const core::ApiUsage& usage);
    // "31,200 / 115,000"; empty if it is not known.
    [[nodiscard]] static QString usageText(const core::ApiUsage& usage);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace lockstep::gui
