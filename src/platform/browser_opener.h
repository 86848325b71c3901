// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/url_opener.h"

namespace lockstep::platform {

// Opens http and https pages with the program that $BROWSER names, else with the desktop's own opener, as a
// process: QDesktopServices needs Gui.
// Any thread; owned by the program.
class BrowserOpener : public core::UrlOpener
{
public:
    bool open(const QUrl& url) override;
};

} // namespace lockstep::platform
