// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/retry_ladder.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace lockstep::salesforce {

// Which failures of a request are tried again, and how patiently.
[[nodiscard]] QList<net::RetryRule> defaultRetryRules();

// What a connection to Salesforce is made of, from the settings.
struct ClientOptions
{
    QUrl loginUrl; // the My Domain host for client-credentials
    QString clientId;
    QString flow = QStringLiteral("client-credentials"); // or "jwt", "browser"
    QString username; // jwt: whom the sync acts as
    QString keyFile; // jwt: the private key that belongs to the app's certificate, PEM
    // browser: the file that lets one process refresh at a time; empty = there is only this one.
    QString refreshLock;
    QString apiVersion = QStringLiteral("62.0");
    QString keyField = QStringLiteral("Marketo_Id__c"); // salesforce.externalIdField
    int lookBackSeconds = 600; // salesforce.lookBackSeconds
    int pageSize = 2000; // records a page of changes
    int bulkFrom = 10'000; // changes that are left to read: more go through a bulk query
    int bulkPageRows = 5'000; // records a piece of its result
    int bulkWritesFrom = 10'000; // records of one create or update: more go through a bulk ingest
    std::chrono::milliseconds bulkPoll{
        100}; // before a bulk job is asked for again, at first; each pause is twice the last
    int inFlight = 5;
    QList<net::RetryRule> retryRules = defaultRetryRules();
};

} // namespace lockstep::salesforce
