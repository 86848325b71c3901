// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketo/api.h"

namespace lockstep::marketo {

// What a page of Marketo's feeds says. Pure.

constexpr qint64 deletionsKeptSeconds = 13LL * 24 * 3600; // deletions are shown for about two weeks

[[nodiscard]] core::Error rejectedCursor(const QString& message);
// How Marketo refuses a paging token that is too old or not its own. Each may mean something else as well:
// then a new token is refused in the same way, and that is what the caller learns.
[[nodiscard]] bool mayBeAboutTheToken(const core::Error& error);
[[nodiscard]] bool hasMore(const Answer& answer);
// The token of the page after the one at `token`. Where the feed stands still it would be asked for one empty
// page until the day is used up: unexpected-answer.
[[nodiscard]] core::Expected<QString> tokenAfter(const QString& token, const Answer& answer);
// An id that Marketo fails on is somebody's.
[[nodiscard]] QList<core::Change> changesTo(const core::FindReply& found);

} // namespace lockstep::marketo
