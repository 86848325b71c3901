// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/connection.h"

class QObject;

namespace lockstep::salesforce {

// Asks for the state of the bulk job at `path`, less and less often, until Salesforce works on it no longer:
// the job as it was last told. `pauses` owns the pauses in between and lives in the client's thread.
[[nodiscard]] core::Pending<QJsonObject> jobAtRest(Connection& connection, QObject* pauses,
                                                   const QString& path);

// "bulk-job-failed": the job has come to nothing, for the reason it gives or else in the state it is in.
[[nodiscard]] core::Error failedJob(const QJsonObject& job);
[[nodiscard]] core::Error failedJob(const QString& message);

} // namespace lockstep::salesforce
