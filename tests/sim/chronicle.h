// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_time.h"

#include <array>

namespace lockstep::sim {

// What can go wrong; each kind is counted, so that one that no longer happens is seen.
enum class Fault : quint8 {
    NotSent, // no byte left
    Refused, // 429, 606, 615: the whole request, not executed
    Quota, // 607, REQUEST_LIMIT_EXCEEDED
    SessionLost, // the token expired and could not be renewed
    CutBefore, // reset, nothing executed
    CutAfter, // executed, the answer is lost
    Late, // the client gave up, the system executes it all the same, later
    ServerError, // 5xx; Marketo has executed a part of the batch
    Html, // a page of HTML with 200; executed or not
    ShortAnswer, // executed, the answer lacks results
    RowLocked, // some records of the batch
    RepeatedPage, // the same page of changes again
    ShortPage, // a page that is not full although more follows
    EmptyPage, // an empty page although more follows
    DatabaseBusy,
    DiskFull,
    ClockJump,
    Crash,
};
constexpr int faultKinds = static_cast<int>(Fault::Crash) + 1;
[[nodiscard]] const char* nameOf(Fault fault);

using FaultCounts = std::array<int, faultKinds>;

// What happened in one simulation, in order: hashed, so that a replay can be told from another life, and
// printed on standard output when asked. One thread.
class Chronicle
{
public:
    Chronicle(const support::FakeClock& clock, bool print)
        : m_clock(clock)
        , m_print(print)
    { }

    [[nodiscard]] bool isPrinting() const { return m_print; }
    void note(const char* what, const QString& who = {}, const QString& detail = {});
    [[nodiscard]] quint64 hash() const { return m_hash; }

private:
    void mix(quint64 value) { m_hash = (m_hash ^ value) * 0x100000001B3ULL; }
    void mix(const QString& text);

    const support::FakeClock& m_clock;
    bool m_print;
    quint64 m_hash = 0xCBF29CE484222325ULL; // FNV-1a
};

} // namespace lockstep::sim
