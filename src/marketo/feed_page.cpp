// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/feed_page.h"

#include "net/json_reply.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lockstep::marketo {

namespace {

core::Change changeOf(const QString& person)
{
    core::Change change;
    change.object = core::ObjectType::Person;
    change.id = person;
    return change;
}

} // namespace

core::Error rejectedCursor(const QString& message)
{
    core::Error error;
    error.code = QStringLiteral("cursor-rejected");
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Relink;
    error.message = message;
    return error;
}

bool mayBeAboutTheToken(const core::Error& error)
{
    static const QStringList codes{QStringLiteral("1003"), QStringLiteral("704"), QStringLiteral("610")};
    return codes.contains(error.code);
}

bool hasMore(const Answer& answer)
{
    return answer.envelope.value(QLatin1String("moreResult")).toBool();
}

core::Expected<QString> tokenAfter(const QString& token, const Answer& answer)
{
    const QString next = answer.envelope.value(QLatin1String("nextPageToken")).toString(token);
    if (next == token && hasMore(answer) && answer.result().isEmpty())
        return core::Unexpected(net::unexpectedAnswer(answer.reply, false));
    return next;
}

QList<core::Change> changesTo(const core::FindReply& found)
{
    QList<core::Change> changes;
    changes.reserve(found.records.size());
    for (const core::Record& record : found.records)
        changes.append(changeOf(record.id));
    for (auto each = found.failed.constBegin(); each != found.failed.constEnd(); ++each)
        changes.append(changeOf(each.key()));
    return changes;
}

} // namespace lockstep::marketo
