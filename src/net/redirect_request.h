// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrlQuery>

#include <optional>

namespace lockstep::net {

// The head of one HTTP request as far as a sign-in's listener has to know it.
struct RedirectRequest
{
    QByteArray method;
    QByteArray path; // as sent, without the query
    QUrlQuery query; // of the target
    QByteArray host; // the Host header; empty if there was none
};

// `head` up to and with the empty line; nothing when it is not an HTTP/1 request. Pure.
[[nodiscard]] std::optional<RedirectRequest> parseRedirectRequest(const QByteArray& head);

} // namespace lockstep::net
