// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/salesforce_call.h"
#include "sandbox/soql_run.h"
#include "sandbox/world.h"

namespace lockstep::sandbox {

// Bulk API 2.0: jobs/ingest and jobs/query. A job works when it has been asked after often enough and is
// old enough by the world's clock, or is older still (settings). Server thread; owned by SalesforceApi.
class SalesforceBulk
{
public:
    explicit SalesforceBulk(World& world);

    void work(); // what has gone on since the last request with jobs nobody asks after
    [[nodiscard]] Reply serve(const SalesforceCall& call);

private:
    [[nodiscard]] Reply list(const SalesforceCall& call) const;
    [[nodiscard]] Reply create(const SalesforceCall& call);
    [[nodiscard]] Result<BulkJob> newJob(const QJsonObject& json, BulkJob::Kind kind) const;
    [[nodiscard]] Result<void> fitQuery(BulkJob& job) const;
    [[nodiscard]] Reply one(BulkJob& job, const SalesforceCall& call);
    [[nodiscard]] Reply upload(BulkJob& job, const SalesforceCall& call);
    [[nodiscard]] Reply changeState(BulkJob& job, const SalesforceCall& call);
    [[nodiscard]] Reply remove(const BulkJob& job);
    [[nodiscard]] Reply results(const BulkJob& job, const SalesforceCall& call) const;
    [[nodiscard]] Reply resultPages(const BulkJob& job, const SalesforceCall& call) const;
    [[nodiscard]] QJsonObject info(const BulkJob& job) const;
    void advance(BulkJob& job);
    void finish(BulkJob& job);
    void fail(BulkJob& job, const QString& message);
    static void abandon(BulkJob& job); // none of its rows has been looked at

    void ingest(BulkJob& job); // salesforce_bulk_work.cpp
    void query(BulkJob& job);

    World& m_world;
    qint64 m_lastNumber = 0;
};

} // namespace lockstep::sandbox
