// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/settings.h"

#include <QMutex>
#include <QSettings>

namespace lockstep::platform {

// The settings of a workspace in its INI file, written whole or not at all and for its owner only.
// A value that another process or an editor put there and that is out of range counts as not set.
// Any thread; owned by the program.
class IniSettings : public core::Settings
{
public:
    explicit IniSettings(const QString& file);

    [[nodiscard]] QString value(const QString& key) const override;
    core::Done setValue(const QString& key, const QString& value) override;

private:
    mutable QMutex m_mutex;
    mutable QSettings m_settings;
};

} // namespace lockstep::platform
