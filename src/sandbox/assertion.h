// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace lockstep::sandbox {

// The claims of a JWT that the private key belonging to `certificate` has signed with RS256; nothing if it
// has not, or is no JWT. `certificate`: an X.509 certificate or a public key, PEM. Pure.
[[nodiscard]] std::optional<QJsonObject> verifiedClaims(const QByteArray& assertion,
                                                        const QByteArray& certificate);

// Whether this is a certificate or a public key in PEM, of RSA.
[[nodiscard]] bool isCertificate(const QByteArray& certificate);

} // namespace lockstep::sandbox
