// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

#include <QUrl>

namespace lockstep::app::ctl {

// Lets the user allow us in the browser and puts the refresh token into `secrets`; shows the address, too,
// for a browser elsewhere. `username` fills the page's form and may be empty. Nobody is asked where the
// environment gives a refresh token, nor where there is no keychain to keep one: "keychain-unavailable".
[[nodiscard]] core::Done askInBrowser(Context& context, core::SecretStore& secrets, const QUrl& loginUrl,
                                      const QString& clientId, const QString& username);

} // namespace lockstep::app::ctl
