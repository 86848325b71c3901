// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace lockstep::core {

// Opens a page in the user's browser, without waiting for it. Any thread.
class UrlOpener
{
public:
    virtual ~UrlOpener() = default;
    virtual bool open(const QUrl& url) = 0; // false: no browser could be started
};

} // namespace lockstep::core
