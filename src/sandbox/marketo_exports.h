// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/marketo_api.h"

namespace lockstep::sandbox {

// Bulk export of people and activities: create, enqueue, status, file, cancel, and the list of jobs. A
// job is done when it has been asked after often enough and is old enough, or is older still (settings).
// Lives for one call.
class MarketoExports
{
public:
    explicit MarketoExports(World& world);

    void work(); // what has gone on since the last bulk call, in the order of the queue
    [[nodiscard]] Reply serve(const MarketoCall& call);

private:
    [[nodiscard]] Reply list(const MarketoCall& call) const;
    [[nodiscard]] Reply create(const MarketoCall& call);
    [[nodiscard]] Reply enqueue(const MarketoCall& call, ExportJob& job);
    [[nodiscard]] Reply cancel(const MarketoCall& call, ExportJob& job);
    [[nodiscard]] Reply file(const MarketoCall& call, const ExportJob& job) const;
    [[nodiscard]] Result<void> check(const ExportJob& job) const;
    [[nodiscard]] Result<void> checkQuota();
    [[nodiscard]] Reply status(const MarketoCall& call, ExportJob& job);
    void finish(ExportJob& job);
    void writePeople(ExportJob& job) const; // marketo_export_files.cpp
    void writeActivities(ExportJob& job) const;
    [[nodiscard]] QDate today() const; // US Central

    World& m_world;
};

} // namespace lockstep::sandbox
