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

QuotaUse quotaUseOf(core::RunKind kind)
{
    switch (kind) {
    case core::RunKind::Push:
    case core::RunKind::Pull:
    case core::RunKind::Retry:
    case core::RunKind::Resolve:
        return QuotaUse::Push;
    default:
        return QuotaUse::Background;
    }
}

core::Done checkQuota(const EngineParts& parts, core::System system, QuotaUse use)
{
    const core::RemoteSystem& remote = system == core::System::Salesforce ? parts.salesforce : parts.marketo;
    const core::ApiUsage usage = remote.usage();
    if (usage.used < 0 || usage.limit <= 0)
        return {};
    const int percent = percentFor(parts.settings, use);
    if (usage.used * 100 < usage.limit * percent)
        return {};
    core::Error error;
    error.code = QStringLiteral("quota-reached");
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Stop;
    error.outcome = core::Outcome::NotSent;
    error.arguments = {core::toString(system), QString::number(usage.used), QString::number(usage.limit),
                       QString::number(percent)};
    error.retryAfterSeconds = pauseSeconds;
    return core::Unexpected(error);
}

core::Done checkQuota(const EngineParts& parts, QuotaUse use)
{
    if (core::Done salesforce = checkQuota(parts, core::System::Salesforce, use); !salesforce)
        return salesforce;
    return checkQuota(parts, core::System::Marketo, use);
}

} // namespace lockstep::sync
