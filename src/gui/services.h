// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/pages.h"
#include "core/ports/sync_control.h"
#include "models/epoch_source.h"

namespace lockstep::gui {

// The ports the window works on, handed to its pages together. GUI thread; everything outlives the window.
struct Services
{
    core::SyncControl& sync;
    core::RowOrder& rowOrder;
    core::LeadPages& leads;
    core::LogPages& log;
    core::FieldTable& fields;
    const core::Clock& clock;
    models::EpochSource& epochs;
};

} // namespace lockstep::gui
