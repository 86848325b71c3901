// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/soql_dates.h"

namespace lockstep::sandbox::soql {
namespace {

// The unit that holds a day, moved by whole units: its first day and the first day behind it.
DayRange unitRange(const QString& unit, const QDate& today, int shift, int units = 1)
{
    if (unit.startsWith(QLatin1String("DAY")))
        return {today.addDays(shift), today.addDays(shift + units)};
    if (unit.startsWith(QLatin1String("WEEK"))) {
        const QDate sunday = today.addDays(-(today.dayOfWeek() % 7));
        return {sunday.addDays(7LL * shift), sunday.addDays(7LL * (shift + units))};
    }
    int months = 1;
    QDate first(today.year(), today.month(), 1);
    if (unit.startsWith(QLatin1String("QUARTER"))) {
        months = 3;
        first = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    } else if (unit.startsWith(QLatin1String("YEAR"))) {
        months = 12;
        first = QDate(today.year(), 1, 1);
    }
    return {first.addMonths(months * shift), first.addMonths(months * (shift + units))};
}

bool isUnit(const QString& word)
{
    static const QStringList units{
        QStringLiteral("WEEK"),   QStringLiteral("MONTH"),    QStringLiteral("QUARTER"),
        QStringLiteral("YEAR"),   QStringLiteral("DAYS"),     QStringLiteral("WEEKS"),
        QStringLiteral("MONTHS"), QStringLiteral("QUARTERS"), QStringLiteral("YEARS")};
    return units.contains(word);
}

} // namespace

bool takesCount(const QString& word)
{
    const QString upper = word.toUpper();
    return (upper.startsWith(QLatin1String("LAST_N_")) || upper.startsWith(QLatin1String("NEXT_N_")))
        ? isUnit(upper.mid(7))
        : upper == QLatin1String("N_DAYS_AGO");
}

std::optional<DayRange> dayRange(const QString& word, int count, const QDate& today)
{
    const QString upper = word.toUpper();
    if (upper == QLatin1String("TODAY"))
        return unitRange(QStringLiteral("DAYS"), today, 0);
    if (upper == QLatin1String("YESTERDAY"))
        return unitRange(QStringLiteral("DAYS"), today, -1);
    if (upper == QLatin1String("TOMORROW"))
        return unitRange(QStringLiteral("DAYS"), today, 1);
    if (upper == QLatin1String("LAST_90_DAYS"))
        return DayRange{today.addDays(-90), today.addDays(1)};
    if (upper == QLatin1String("NEXT_90_DAYS"))
        return DayRange{today.addDays(1), today.addDays(91)};
    if (upper == QLatin1String("N_DAYS_AGO"))
        return unitRange(QStringLiteral("DAYS"), today, -count);
    if (takesCount(word)) {
        const QString unit = upper.mid(7);
        if (upper.startsWith(QLatin1String("NEXT")))
            return unitRange(unit, today, 1, count);
        // The last days run into today; the last weeks, months and years end before the present one.
        if (unit == QLatin1String("DAYS"))
            return DayRange{today.addDays(-count), today.addDays(1)};
        return unitRange(unit, today, -count, count);
    }
    const QString unit = upper.section(QLatin1Char('_'), 1);
    if (!isUnit(unit))
        return std::nullopt;
    const QString which = upper.section(QLatin1Char('_'), 0, 0);
    if (which == QLatin1String("THIS"))
        return unitRange(unit, today, 0);
    if (which == QLatin1String("LAST"))
        return unitRange(unit, today, -1);
    if (which == QLatin1String("NEXT"))
        return unitRange(unit, today, 1);
    return std::nullopt;
}

} // namespace lockstep::sandbox::soql
