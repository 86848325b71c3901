// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QByteArray>
#include <QJsonObject>

namespace lockstep::net {

// A JSON Web Token of these claims, signed with RS256 (RFC 7515) by an RSA private key in PEM. A key that
// cannot be used, or is protected by a password, is "jwt-key-unusable". Pure; nothing of the key is logged.
[[nodiscard]] core::Expected<core::Secret> signedJwt(const QJsonObject& claims,
                                                     const core::Secret& privateKey);

} // namespace lockstep::net
