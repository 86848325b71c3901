// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/chronicle.h"

#include <cstdio>

namespace lockstep::sim {

const char* nameOf(Fault fault)
{
    switch (fault) {
    case Fault::NotSent:
        return "not-sent";
    case Fault::Refused:
        return "refused";
    case Fault::Quota:
        return "quota";
    case Fault::SessionLost:
        return "session-lost";
    case Fault::CutBefore:
        return "cut-before";
    case Fault::CutAfter:
        return "cut-after";
    case Fault::Late:
        return "late";
    case Fault::ServerError:
        return "server-error";
    case Fault::Html:
        return "html";
    case Fault::ShortAnswer:
        return "short-answer";
    case Fault::RowLocked:
        return "row-locked";
    case Fault::RepeatedPage:
        return "repeated-page";
    case Fault::ShortPage:
        return "short-page";
    case Fault::EmptyPage:
        return "empty-page";
    case Fault::DatabaseBusy:
        return "database-busy";
    case Fault::DiskFull:
        return "disk-full";
    case Fault::ClockJump:
        return "clock-jump";
    case Fault::Crash:
        return "crash";
    }
    return "";
}

void Chronicle::mix(const QString& text)
{
    for (const QChar c : text)
        mix(c.unicode());
}

void Chronicle::note(const char* what, const QString& who, const QString& detail)
{
    mix(static_cast<quint64>(m_clock.monotonicMs()));
    for (const char* c = what; *c != '\0'; ++c)
        mix(static_cast<quint64>(*c));
    mix(who);
    mix(detail);
    if (m_print)
        std::printf("%10.3f  %-22s %s %s\n", static_cast<double>(m_clock.monotonicMs()) / 1000.0, what,
                    qPrintable(who), qPrintable(detail));
}

} // namespace lockstep::sim
