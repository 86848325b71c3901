// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/pending.h"
#include "core/secret.h"

#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace lockstep::net {

struct Token
{
    core::SharedSecret value;
    QUrl baseUrl; // what relative request URLs are resolved against
    std::chrono::seconds lifetime{0}; // from now
    QString identity = {}; // whom it stands for, in the system's own form; empty = not told
};

// One account's access token: fetched when first asked for, shared by all, renewed shortly before its
// end or after invalidate(), by one request however many wait. One thread; owned by a client.
class TokenSource
{
public:
    using Fetch = std::function<core::Pending<Token>()>;

    TokenSource(Fetch fetch, const core::Clock& clock);
    ~TokenSource(); // those who wait get "cancelled"
    TokenSource(const TokenSource&) = delete;
    TokenSource& operator=(const TokenSource&) = delete;

    [[nodiscard]] core::Pending<Token> get();
    // The system refused `value`: not given out again, unless the next fetch brings it back. No effect
    // when another one is in use already.
    void invalidate(const core::Secret& value);

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared;
};

} // namespace lockstep::net
