// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace lockstep::sandbox::soql {

// Days from `from` up to, but not including, `until`.
struct DayRange
{
    QDate from;
    QDate until;
};

// TODAY, LAST_WEEK, LAST_N_DAYS:7 … as days; nothing if the word is no date literal. The words with a
// number take it from `count`.
[[nodiscard]] bool takesCount(const QString& word);
[[nodiscard]] std::optional<DayRange> dayRange(const QString& word, int count, const QDate& today);

} // namespace lockstep::sandbox::soql
