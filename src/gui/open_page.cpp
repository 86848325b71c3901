// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/open_page.h"

namespace lockstep::gui {

std::optional<core::Error> openPage(core::UrlOpener& browser, const QUrl& page)
{
    if (page.isEmpty() || browser.open(page))
        return std::nullopt;
    core::Error error;
    error.code = QStringLiteral("no-browser");
    error.arguments = {page.toString()};
    return error;
}

} // namespace lockstep::gui
