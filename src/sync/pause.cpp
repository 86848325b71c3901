// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pause.h"

#include "sync/try.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep::sync {

using core::System;

namespace {

constexpr int firstPauseSeconds = 900;
constexpr int longestPauseSeconds = 7200;

QString keyOf(System system)
{
    return QStringLiteral("pause.") + core::toString(system);
}

} // namespace

std::optional<System> usedUp(const core::Error& error)
{
    if (error.code == QLatin1String("REQUEST_LIMIT_EXCEEDED"))
        return System::Salesforce;
    if (error.code == QLatin1String("607"))
        return System::Marketo;
    return std::nullopt;
}

Pauses::Pauses(Context& context)
    : m_context(context)
{ }

core::Expected<Pauses::Pause> Pauses::load(System system) const
{
    const auto text = m_context.stores.meta.value(keyOf(system));
    LOCKSTEP_TRY(text);
    const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
    Pause pause;
    pause.until = QDateTime::fromString(json[u"until"].toString(), Qt::ISODateWithMs);
    pause.seconds = json[u"seconds"].toInt();
    pause.error.code = json[u"code"].toString();
    pause.error.message = json[u"message"].toString();
    pause.error.scope = core::ErrorScope::System;
    pause.error.retry = core::RetryClass::Stop;
    pause.error.outcome = core::Outcome::NotSent;
    return pause;
}

core::Done Pauses::save(System system, const QString& text)
{
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.meta.setValue(keyOf(system), text));
    return transaction->commit();
}

core::Done Pauses::pass(bool now, const std::stop_token& stop)
{
    for (const System system : {System::Salesforce, System::Marketo}) {
        auto pause = load(system);
        LOCKSTEP_TRY(pause);
        if (!pause->until.isValid())
            continue;
        if (m_context.now() < pause->until && !now) {
            const qint64 left = m_context.now().msecsTo(pause->until);
            pause->error.retryAfterSeconds = static_cast<int>((left + 999) / 1000);
            return core::Unexpected(pause->error);
        }
        const auto usage = m_context.parts.waiter.await(m_context.remote(system).askUsage(), stop);
        LOCKSTEP_TRY(usage);
        LOCKSTEP_TRY(save(system, {}));
    }
    return {};
}

core::Expected<QDateTime> Pauses::note(const core::Error& error)
{
    const std::optional<System> system = usedUp(error);
    if (!system)
        return QDateTime();
    const auto before = load(*system);
    LOCKSTEP_TRY(before);
    // Refused by the pause itself: nobody was asked.
    if (error.outcome == core::Outcome::NotSent && before->until.isValid())
        return before->until;
    int seconds = error.retryAfterSeconds;
    if (*system == System::Salesforce)
        seconds =
            before->until.isValid() ? std::min(before->seconds * 2, longestPauseSeconds) : firstPauseSeconds;
    const QDateTime until = m_context.now().addSecs(seconds);
    const QJsonObject json{{QStringLiteral("until"), until.toString(Qt::ISODateWithMs)},
                           {QStringLiteral("seconds"), seconds},
                           {QStringLiteral("code"), error.code},
                           {QStringLiteral("message"), error.message}};
    LOCKSTEP_TRY(save(*system, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))));
    return until;
}

} // namespace lockstep::sync
