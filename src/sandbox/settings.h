// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace lockstep::sandbox {

// The knobs of the Salesforce side. 0 switches a limit off.
struct SalesforceSettings
{
    int dailyCalls = 15'000;
    int sessionSeconds = 7'200; // sliding
    bool unknownFieldRefusesRequest = false; // collections: the whole request instead of the record
    bool mayCustomize = true; // the API user may create fields and permission sets
    bool autoApprove = false; // the authorize page is skipped
    bool requirePkce = false;
    bool requireSecret = false; // for the web-server flow; a secret that is sent must be right anyway
    bool rotateRefreshTokens = false;
    bool blockParallelRefresh = true; // while an earlier answer is still held back
    int codeSeconds = 600; // life of an authorization code
    int assertionSeconds = 0; // longest life of an assertion; the sf CLI's lasts for ages
    int grantsPerUser = 5; // one more ends the oldest
    QString instanceUrl; // of token answers; empty = the sandbox's own address
    bool challengesWithHeader = true; // WWW-Authenticate beside a 401
    bool conflictHasBody = true; // a 412 explains itself
    int cursors = 10; // open queries; one more evicts the oldest
    int bulkPolls = 1; // status calls that still find a bulk job at work
    int bulkSeconds = 0; // world time a bulk job takes at least
    int unwatchedSeconds = 60; // world time one takes that nobody asks after, if that is longer
    int bulkPageRows = 50'000; // of query results, when the client names none
    int misspelledUpTo = 57; // the last API version that writes "duplicateResut"
};

// The knobs of the Marketo side. 0 switches a limit off.
struct MarketoSettings
{
    int dailyCalls = 50'000;
    int callsPer20s = 100;
    int concurrent = 10;
    int tokenSeconds = 3'600;
    bool tokenInQuery = false; // access_token as a parameter is accepted
    int scan = 5'000; // activities looked at for one page
    bool retention = false; // old activities are forgotten, those of each type at its own age
    bool auditAttributes = true; // modifying user, request id
    bool unknownFieldRefusesRequest = false; // sync leads: 1006 for the whole request
    bool strictReadOnly = false; // a read-only field in the input skips the record (1003)
    bool missingLeadIsError = false; // get lead by id: 1004 instead of an empty result
    bool nativeSync = false; // with its fields; companies and sales persons are refused (1018)
    bool companyFieldsReadOnly = false; // sync leads: 1021, as with a native sync
    bool updatedAtFilter = true; // bulk lead export; false = 1035
    int bulkPolls = 1; // status calls that still find a bulk job at work
    int bulkSeconds = 0; // world time a bulk job takes at least
    int unwatchedSeconds = 60; // world time one takes that nobody asks after, if that is longer
    int exportsQueued = 10; // waiting and running
    int exportsRunning = 2;
    int exportBytesPerDay = 500 * 1024 * 1024;
    int importsQueued = 10; // waiting and running
    int importsRunning = 2;
    int listMembers = 0; // activities of a longer list are refused (1003)
};

// The knobs of the world, changed by POST /__sandbox/settings.
struct Settings
{
    int latencyMs = 0;
    bool gzip = true; // answers of 1 KiB and more, where the client takes it
    SalesforceSettings salesforce;
    MarketoSettings marketo;

    bool set(const QString& key, const QJsonValue& value); // false: no such knob, or not its kind of value
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace lockstep::sandbox
