// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/suspects.h"

#include "sync/try.h"

#include <QJsonDocument>

namespace lockstep::sync {

using store::Intent;

namespace {

const QString suspectsKey = QStringLiteral("suspects.marketo"); // JSON: link → most, code, message, alone
const QLatin1String mostKey("most");
const QLatin1String codeKey("code");
const QLatin1String messageKey("message");
const QLatin1String aloneKey("alone"); // the operation that failed so

bool isOfOneRecord(const core::Error& error)
{
    return error.code == QLatin1String("604") || error.code == QLatin1String("611");
}

QString nameOf(const Intent& intent)
{
    return QString::number(intent.link);
}

} // namespace

Suspects::Suspects(Context& context)
    : m_context(context)
{ }

core::Expected<QJsonObject> Suspects::load() const
{
    const auto text = m_context.stores.meta.value(suspectsKey);
    LOCKSTEP_TRY(text);
    return QJsonDocument::fromJson(text->toUtf8()).object();
}

core::Done Suspects::save(const QJsonObject& suspects)
{
    const QString text = QString::fromUtf8(QJsonDocument(suspects).toJson(QJsonDocument::Compact));
    return m_context.stores.meta.setValue(suspectsKey, suspects.isEmpty() ? QString() : text);
}

core::Done Suspects::note(const QList<Intent>& batch, const core::Error& error)
{
    if (batch.isEmpty() || batch.first().side != core::System::Marketo || !isOfOneRecord(error))
        return {};
    auto suspects = load();
    LOCKSTEP_TRY(suspects);
    const int most = std::max(1, static_cast<int>(batch.size() / 2));
    for (const Intent& intent : batch) {
        QJsonObject suspect{{mostKey, most}, {codeKey, error.code}, {messageKey, error.message}};
        if (batch.size() == 1)
            suspect.insert(aloneKey, intent.opId);
        suspects->insert(nameOf(intent), suspect);
    }
    return save(*suspects);
}

core::Done Suspects::clear(const QList<Intent>& batch)
{
    auto suspects = load();
    LOCKSTEP_TRY(suspects);
    for (const Intent& intent : batch)
        suspects->remove(nameOf(intent));
    return save(*suspects);
}

core::Expected<QHash<qint64, int>> Suspects::mostTogether() const
{
    const auto suspects = load();
    LOCKSTEP_TRY(suspects);
    QHash<qint64, int> most;
    for (auto each = suspects->constBegin(); each != suspects->constEnd(); ++each)
        most.insert(each.key().toLongLong(), each->toObject().value(mostKey).toInt(1));
    return most;
}

core::Expected<std::optional<core::Error>> Suspects::failedAlone(const Intent& intent) const
{
    const auto suspects = load();
    LOCKSTEP_TRY(suspects);
    const QJsonObject suspect = suspects->value(nameOf(intent)).toObject();
    if (intent.side != core::System::Marketo || suspect.value(aloneKey).toString() != intent.opId)
        return std::nullopt;
    core::Error error;
    error.code = suspect.value(codeKey).toString();
    error.message = suspect.value(messageKey).toString();
    error.scope = core::ErrorScope::Record;
    error.retry = core::RetryClass::Retry;
    error.outcome = core::Outcome::NotExecuted;
    return std::optional(error);
}

} // namespace lockstep::sync
