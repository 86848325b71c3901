// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/quota.h"

#include <algorithm>

namespace lockstep::sync {

namespace {

constexpr int pauseSeconds = 900;

int percentFor(const core::Settings& settings, QuotaUse use)
{
    const int background = settings.intValue(QStringLiteral("quota.background"));
    if (use == QuotaUse::Background)
        return background;
    const QString push = settings.value(QStringLiteral("quota.push"));
    return push.isEmpty() ? std::min(background + 15, 95) : push.toInt();
}

} // namespace

core::Done checkQuota(const EngineParts& parts, QuotaUse use)
{
    const int percent = percentFor(parts.settings, use);
    for (const core::RemoteSystem* remote : {&parts.salesforce, &parts.marketo}) {
        const core::ApiUsage usage = remote->usage();
        if (usage.used < 0 || usage.limit <= 0 || usage.used * 100 < usage.limit * percent)
            continue;
        core::Error error;
        error.code = QStringLiteral("quota-reached");
        error.scope = core::ErrorScope::System;
        error.retry = core::RetryClass::Stop;
        error.outcome = core::Outcome::NotSent;
        error.arguments = {core::toString(remote->system()), QString::number(usage.used),
                           QString::number(usage.limit), QString::number(percent)};
        error.retryAfterSeconds = pauseSeconds;
        return core::Unexpected(error);
    }
    return {};
}

} // namespace lockstep::sync
