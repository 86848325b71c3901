// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "net/http_client.h"

#include <QJsonObject>

namespace lockstep::salesforce {

// One refusal of Salesforce as an Error, from {"errorCode"|"statusCode", "message", "fields"}: class
// and scope come from a table, the code and the text are Salesforce's own. The outcome is NotExecuted.
[[nodiscard]] core::Error errorFromJson(const QJsonObject& json);
// The first entry of a failed record's "errors", with Outcome::Done: the record was judged.
[[nodiscard]] core::Error recordError(const QJsonObject& result);
// A whole request refused (status 300 and above). A write answered by 5xx may still have been executed.
[[nodiscard]] core::Error replyError(const net::Response& response, bool write);
// The same of a request that was sent by itself: a 403 of a code nobody has heard of is about the user or the
// org then (an expired password, say), never about the records.
[[nodiscard]] core::Error requestError(const net::Response& response, bool write);
// The token endpoint's refusal; it may lack a description or not be JSON at all.
[[nodiscard]] core::Error signInError(const net::Response& response);
// 412: someone changed the record after it was read. Nothing was written.
[[nodiscard]] core::Error staleRecordError();

// Ids of the existing records that a DUPLICATES_DETECTED body names.
[[nodiscard]] QStringList duplicateIds(const QByteArray& body);

} // namespace lockstep::salesforce
