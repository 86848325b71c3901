// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/marketo_api.h"

namespace lockstep::sandbox {

// Bulk import of people: the upload, the status of a batch, its failures and warnings. Lives for one
// call.
class MarketoImports
{
public:
    explicit MarketoImports(World& world);

    bool work(); // what has gone on since the last bulk call; true: people were imported
    [[nodiscard]] Reply serve(const MarketoCall& call);

private:
    [[nodiscard]] Reply upload(const MarketoCall& call);
    [[nodiscard]] Reply status(const MarketoCall& call, ImportJob& job);
    void load(ImportJob& job);

    World& m_world;
};

} // namespace lockstep::sandbox
