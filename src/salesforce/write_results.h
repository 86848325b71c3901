// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"
#include "net/http_client.h"

#include <QJsonArray>

namespace lockstep::salesforce {

// The results of a collections write, one a record in the order sent. A reply of another shape or
// length tells nothing of any record: an Error with Outcome::Unknown.
[[nodiscard]] core::Expected<QList<core::WriteResult>>
collectionResults(const net::Response& response, qsizetype sent, core::WriteResult::Status success);
// The results of a composite call of row writes, one a reference in the order given; the same.
[[nodiscard]] core::Expected<QList<core::WriteResult>> compositeResults(const net::Response& response,
                                                                        const QStringList& references,
                                                                        core::WriteResult::Status success);
// The result of a row write.
[[nodiscard]] core::Expected<core::WriteResult> rowResult(const net::Response& response,
                                                          core::WriteResult::Status success);
// True where a failed row write is Salesforce's judgement of the record, not a failure of the request.
[[nodiscard]] bool isRefusal(const core::Error& error);
// The result of a record that was written alone and failed.
[[nodiscard]] core::WriteResult failedResult(const core::Error& error);

} // namespace lockstep::salesforce
