// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/display.h"

#include <QLocale>
#include <QTimeZone>

namespace lockstep::models {

namespace {
constexpr int cellLimit = 200;
}

QString timeText(const QDateTime& utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString timeTextWithZone(const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    return locale.toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ')
        + local.time().toString(QStringLiteral("HH:mm:ss")) + QLatin1Char(' ') + local.timeZoneAbbreviation();
}

QString durationText(qint64 seconds)
{
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (hours == 0)
        return QStringLiteral("%1:%2").arg(QString::number(minutes), tail);
    return QStringLiteral("%1:%2:%3")
        .arg(QString::number(hours), QStringLiteral("%1").arg(minutes, 2, 10, QLatin1Char('0')), tail);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString systemName(core::System system)
{
    return system == core::System::Salesforce ? QStringLiteral("Salesforce") : QStringLiteral("Marketo");
}

QString valueText(const core::FieldValue& value)
{
    if (value.isNull() || value.toString().isEmpty())
        return QStringLiteral("—");
    const QString line = value.toString().left(cellLimit + 1).simplified();
    return line.size() > cellLimit ? line.left(cellLimit) + QStringLiteral("…") : line;
}

QString changeText(const core::FieldValue& before, const core::FieldValue& after)
{
    if (before.isNull() && after.isNull())
        return {};
    return QStringLiteral("%1 → %2").arg(valueText(before), valueText(after));
}

} // namespace lockstep::models
