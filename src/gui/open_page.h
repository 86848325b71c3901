// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ports/url_opener.h"

#include <QUrl>
#include <optional>

namespace lockstep::gui {

// Shows the page in the browser; nothing is done with an empty one. An error: there is no browser. GUI
// thread.
[[nodiscard]] std::optional<core::Error> openPage(core::UrlOpener& browser, const QUrl& page);

} // namespace lockstep::gui
