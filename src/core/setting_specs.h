// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lockstep::core {

// One key of `config`: type, default and what is allowed. A key whose default is empty may be emptied.
struct SettingSpec
{
    enum class Type : quint8 {
        Integer, // minimum … maximum
        Boolean, // "true" or "false"
        Text,
        Name, // an API name: letters, digits and "_"
        Choice,
        Conditions, // JSON: [{"field":…,"op":…,"value":…}] (programs.md, Settings)
    };
    QString key; // "sync.intervalSeconds"
    Type type = Type::Text;
    QString defaultValue;
    int minimum = 0; // Integer
    int maximum = 0;
    QStringList choices; // Choice
    // Of a connection (URL, client id, flow …): stored in workspace.ini beside the others, but not
    // shown or set by `config`.
    bool connection = false;
};

[[nodiscard]] const QList<SettingSpec>& settingSpecs();
[[nodiscard]] const SettingSpec* findSetting(QStringView key); // null if unknown
// "unknown-setting" (key), "unknown-operator" (of a condition: the operator, those allowed) or
// "setting-out-of-range" (key, value, what is allowed).
[[nodiscard]] Done checkSetting(QStringView key, const QString& value);

} // namespace lockstep::core
