// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ports/secret_store.h"
#include "core/ports/url_opener.h"

#include <QUrl>
#include <stop_token>

namespace lockstep::app {

// Lets the user allow us in the browser and puts the refresh token into `secrets`. `username` fills the
// page's form and may be empty. Nobody is asked where the environment gives a refresh token, nor where there
// is no keychain to keep one: "keychain-unavailable". Waits for the user; any thread, which `browser` allows.
[[nodiscard]] core::Done askInBrowser(core::SecretStore& secrets, core::UrlOpener& browser,
                                      const QUrl& loginUrl, const QString& clientId, const QString& username,
                                      const std::stop_token& stop);

} // namespace lockstep::app
