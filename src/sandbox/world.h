// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/bulk_jobs.h"
#include "sandbox/custom_types.h"
#include "sandbox/faults.h"
#include "sandbox/journal.h"
#include "sandbox/marketo_instance.h"
#include "sandbox/marketo_jobs.h"
#include "sandbox/oauth_grants.h"
#include "sandbox/salesforce_org.h"
#include "sandbox/settings.h"
#include "sandbox/world_clock.h"

namespace lockstep::sandbox {

// How many records a fresh world has, and the seed that makes them always the same ones.
struct Population
{
    int leads = 60;
    int contacts = 15;
    int people = 25; // in Marketo only
    quint32 seed = 1;
};

// Both systems over one clock, with their faults and the journal of requests. Lives in the server's
// thread; owned by Sandbox.
class World
{
public:
    World();

    WorldClock clock;
    Settings settings;
    SalesforceOrg salesforce{clock};
    MarketoInstance marketo{clock, settings.marketo};
    OAuthGrants grants;
    BulkJobs bulkJobs;
    MarketoJobs marketoJobs;
    CustomTypes customTypes;
    MarketoObjects marketoObjects;
    Faults faults;
    Journal journal;

    [[nodiscard]] QJsonObject counts() const;
};

// Fills a fresh world with believable people.
void populate(World& world, const Population& population);

// The state file: the world's records, schema, clock and settings.
[[nodiscard]] QJsonObject saveWorld(const World& world);
[[nodiscard]] Result<void> loadWorld(World& world, const QJsonObject& state);

} // namespace lockstep::sandbox
