// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secret_store.h"

namespace lockstep::test {

// Knows one secret, whatever it is asked for.
class FixedSecrets : public core::SecretStore
{
public:
    explicit FixedSecrets(QByteArray secret)
        : m_secret(std::move(secret))
    { }
    [[nodiscard]] core::Expected<core::Secret> read(const QString&) override
    {
        return core::Secret(m_secret);
    }
    core::Done write(const QString&, const core::Secret& secret) override
    {
        m_secret = secret.reveal().toByteArray();
        return {};
    }
    core::Done remove(const QString&) override
    {
        m_secret.clear();
        return {};
    }

private:
    QByteArray m_secret;
};

} // namespace lockstep::test
