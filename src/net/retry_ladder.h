// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace lockstep::net {

// One condition of the ladder and what is done about it.
struct RetryRule
{
    QStringList codes; // of core::Error
    int tries = 3; // in all
    std::chrono::milliseconds first{1'000}; // doubled with each further try …
    std::chrono::milliseconds longest{60'000}; // … up to this
    bool pausesAccount = false; // the gate stays shut meanwhile
};

// Which failures are tried again, how often and when: a table. A write is only tried again when its
// outcome is NotSent or NotExecuted. An immutable value apart from its random source.
class RetryLadder
{
public:
    using Random = std::function<double()>; // in [0, 1)

    struct Step
    {
        std::chrono::milliseconds delay{0};
        bool pausesAccount = false;
    };

    RetryLadder(QList<RetryRule> rules, Random random);
    // The rules for the transport and for 5xx, 429 alone; a client puts its own before them.
    [[nodiscard]] static QList<RetryRule> transportRules();
    [[nodiscard]] static Random systemRandom();

    // What to do after the `tried`-th try (from 1) failed; nothing = give up, also where the server wants
    // more than two minutes of patience: the run ends and goes on by itself when they are over.
    [[nodiscard]] std::optional<Step> next(const core::Error& error, bool write, int tried) const;

private:
    QList<RetryRule> m_rules;
    Random m_random;
};

} // namespace lockstep::net
