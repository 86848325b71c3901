// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace lockstep::net {

// A URL as the log may show it: no user, no values in the query, no path segment that holds an e-mail.
[[nodiscard]] QString redacted(const QUrl& url);

} // namespace lockstep::net
