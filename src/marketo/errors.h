// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "net/http_client.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace lockstep::marketo {

// The failure a reply of the REST API stands for; nothing = success. Pure.
[[nodiscard]] std::optional<core::Error> replyError(const net::Response& response, bool write);

// The failure of `success:false`. `date` is the server's, for the end of its day after a 607.
[[nodiscard]] core::Error responseError(const QJsonObject& envelope, const QDateTime& date, bool write);

// The failure of one record, from its `reasons`; "no-reason-given" without any.
[[nodiscard]] core::Error recordError(const QJsonArray& reasons);

// The failure of a token request; nothing = success.
[[nodiscard]] std::optional<core::Error> identityError(const net::Response& response, bool write);

// Seconds until the next midnight in US Central time, when the daily quota begins anew.
[[nodiscard]] int secondsToMidnight(const QDateTime& now);

// The daily quota that the text of a 607 names.
[[nodiscard]] std::optional<int> quotaNamed(const core::Error& error);

} // namespace lockstep::marketo
