// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retry_ladder.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace lockstep::net {

using namespace std::chrono_literals;

namespace {

constexpr int longestWaitSeconds = 120; // beyond it the run had better end and tell until when

} // namespace

RetryLadder::RetryLadder(QList<RetryRule> rules, Random random)
    : m_rules(std::move(rules))
    , m_random(std::move(random))
{ }

QList<RetryRule> RetryLadder::transportRules()
{
    return {
        {{QStringLiteral("connection-refused"), QStringLiteral("host-not-found"),
          QStringLiteral("tls-failed"), QStringLiteral("network-failed")},
         3,
         500ms,
         2s},
        {{QStringLiteral("connection-lost"), QStringLiteral("truncated-body"), QStringLiteral("not-json"),
          QStringLiteral("timed-out")},
         3,
         1s,
         4s},
        {{QStringLiteral("http-temporary")}, 4, 1s, 60s},
    };
}

RetryLadder::Random RetryLadder::systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

std::optional<RetryLadder::Step> RetryLadder::next(const core::Error& error, bool write, int tried) const
{
    const bool safe = error.outcome == core::Outcome::NotSent || error.outcome == core::Outcome::NotExecuted;
    if (write && !safe)
        return std::nullopt;
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                   [&](const RetryRule& one) { return one.codes.contains(error.code); });
    if (rule == m_rules.end() || tried >= rule->tries || error.retryAfterSeconds > longestWaitSeconds)
        return std::nullopt;
    auto delay = rule->first;
    for (int i = 1; i < tried && delay < rule->longest; ++i)
        delay *= 2;
    delay = std::min(delay, rule->longest);
    // Up to a quarter more, so that those who failed together do not come back together.
    delay +=
        std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * m_random() / 4));
    delay = std::max<std::chrono::milliseconds>(delay, std::chrono::seconds(error.retryAfterSeconds));
    return Step{delay, rule->pausesAccount};
}

} // namespace lockstep::net
