// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/retry_ladder.h"

#include <QString>
#include <QUrl>

namespace lockstep::marketo {

// Which failures are tried again: Marketo's own (606, 608, 615 …) before those of the transport.
[[nodiscard]] QList<net::RetryRule> defaultRetryRules();

// What a connection to Marketo is made of, from the settings.
struct ClientOptions
{
    QUrl url; // with or without /rest, /identity, a trailing slash
    QString clientId;
    QString partition; // marketo.partition; empty = the default one
    int callsPer20s = 50; // marketo.callsPer20s; 0 = not limited (tests)
    int inFlight = 5; // marketo.inFlight
    int dailyLimit = 50'000; // marketo.dailyLimit, until a 607 says otherwise
    int overlapSeconds = 900; // marketo.overlapSeconds
    int loadPages = 100; // of the New Lead feed, before ids are read in windows
    QList<net::RetryRule> retryRules = defaultRetryRules();
};

} // namespace lockstep::marketo
