// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace lockstep::core {

// The workspace's settings (keys, defaults and ranges: core/setting_specs.h). Never a secret. Any thread.
class Settings
{
public:
    virtual ~Settings() = default;
    // The stored text or the key's default. `key` must be one of the specs or of a connection
    // ("salesforce.loginUrl" …, see core/setting_specs.h).
    [[nodiscard]] virtual QString value(const QString& key) const = 0;
    // Refuses an unknown key ("unknown-setting") and a value out of range ("setting-out-of-range").
    virtual Done setValue(const QString& key, const QString& value) = 0;

    [[nodiscard]] int intValue(const QString& key) const { return value(key).toInt(); }
    [[nodiscard]] bool boolValue(const QString& key) const { return value(key) == QLatin1String("true"); }
};

} // namespace lockstep::core
