// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/retry_ladder.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

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
    bool limitIsNamed = false; // by a 607 of before: an answer beyond it shows that it is over
    std::function<void(int)> quotaNamed; // called with what it says where that is news; may be empty
    int overlapSeconds = 900; // marketo.overlapSeconds
    int loadPages = 100; // of the New Lead feed, before people are read by export or by windows of ids
    int emptyPages = 300; // the same of pages that show nobody
    int idsAPerson = 3; // the feed showed: where ids are sparser, people are exported
    QString smartListId; // marketo.smartListId: the people to begin with; empty = all
    std::chrono::milliseconds exportPoll{60'000}; // before an export is asked for again
    qint64 exportPieceBytes = 256 * 1024; // of its file, a request
    QList<net::RetryRule> retryRules = defaultRetryRules();
};

} // namespace lockstep::marketo
