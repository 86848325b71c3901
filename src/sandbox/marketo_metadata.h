// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/marketo_api.h"

namespace lockstep::sandbox {

// describe, describe2, the schema fields and the partitions: everything under /leads that is about
// fields and not about people.
[[nodiscard]] Reply serveMetadata(MarketoInstance& marketo, const MarketoCall& call);

// Of a partition by its name; 0 if there is none.
[[nodiscard]] qint64 partitionId(const QString& name);

} // namespace lockstep::sandbox
