// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "net/http_client.h"

#include <QJsonDocument>

namespace lockstep::net {

// The JSON document of a reply, or "not-json" (an HTML page, say) or "truncated-body". A write that got
// such an answer has an unknown outcome; a read was not executed.
[[nodiscard]] core::Expected<QJsonDocument> parseJson(const Response& response, bool write);

// The error of an HTTP status that carried nothing better: "http-status". 5xx to a write is Unknown.
[[nodiscard]] core::Error statusError(const Response& response, bool write);

// An "unexpected-answer": JSON, but not of the shape agreed. Unknown for a write.
[[nodiscard]] core::Error unexpectedAnswer(const Response& response, bool write);

// The error every cancelled operation ends with.
[[nodiscard]] core::Error cancelled(core::Outcome outcome);

} // namespace lockstep::net
