// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace lockstep::sandbox {

// The knobs of the world, changed by POST /__sandbox/settings. 0 switches a limit off.
struct Settings
{
    int latencyMs = 0;
    int salesforceDailyCalls = 15'000;
    int salesforceSessionSeconds = 7'200;
    bool salesforceRejectsUnknownFieldRequestWide = false; // collections: whole request instead of the record
    bool salesforceMayCustomize = true; // the API user may create fields and permission sets
    int marketoDailyCalls = 50'000;
    int marketoCallsPer20s = 100;
    int marketoConcurrent = 10;
    int marketoTokenSeconds = 3'600;
    int marketoScan = 5'000; // activities looked at for one page
    bool marketoAuditAttributes = true; // modifying user, request id

    bool set(const QString& key, const QJsonValue& value); // false: no such knob, or not its kind of value
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace lockstep::sandbox
