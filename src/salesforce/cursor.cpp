// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/cursor.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lockstep::salesforce {

namespace {

constexpr int cursorVersion = 2;

void insertInstant(QJsonObject& json, const QString& key, const QDateTime& instant)
{
    if (instant.isValid())
        json.insert(key, instant.toUTC().toString(Qt::ISODate));
}

QDateTime instantAt(const QJsonObject& json, const char* key)
{
    return QDateTime::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODate);
}

QJsonObject toJson(const ObjectPosition& position)
{
    QJsonObject json;
    insertInstant(json, QStringLiteral("watermark"), position.watermark);
    insertInstant(json, QStringLiteral("readFrom"), position.readFrom);
    insertInstant(json, QStringLiteral("firstPageAt"), position.firstPageAt);
    insertInstant(json, QStringLiteral("highest"), position.highest);
    insertInstant(json, QStringLiteral("stamp"), position.stamp);
    if (!position.id.isEmpty())
        json.insert(QStringLiteral("id"), position.id);
    return json;
}

ObjectPosition positionFromJson(const QJsonObject& json)
{
    return {.watermark = instantAt(json, "watermark"),
            .readFrom = instantAt(json, "readFrom"),
            .firstPageAt = instantAt(json, "firstPageAt"),
            .highest = instantAt(json, "highest"),
            .stamp = instantAt(json, "stamp"),
            .id = json.value(QLatin1String("id")).toString()};
}

QDateTime later(const QDateTime& a, const QDateTime& b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::max(a, b);
}

} // namespace

std::optional<Condition> ObjectPosition::condition() const
{
    if (stamp.isValid())
        return Condition::after(stamp, id);
    if (readFrom.isValid())
        return Condition::atLeast(QStringLiteral("SystemModstamp"), Literal(readFrom));
    return std::nullopt;
}

void ObjectPosition::advance(const QDateTime& replyAt, const QDateTime& lastStamp, const QString& lastId)
{
    if (!firstPageAt.isValid())
        firstPageAt = replyAt;
    highest = later(highest, lastStamp);
    stamp = lastStamp;
    id = lastId;
}

void ObjectPosition::finishPoll(const QDateTime& replyAt, int lookBackSeconds)
{
    const QDateTime begun = firstPageAt.isValid() ? firstPageAt : replyAt;
    if (highest.isValid())
        watermark = later(watermark, begun.isValid() ? std::min(highest, begun) : highest);
    if (watermark.isValid()) {
        readFrom = watermark.addSecs(-lookBackSeconds);
        if (begun.isValid())
            readFrom = later(readFrom, std::min(watermark, begun.addSecs(-lookBackSeconds)));
    }
    firstPageAt = {};
    highest = {};
    stamp = {};
    id.clear();
}

ObjectPosition& ChangeCursor::position()
{
    return current == core::ObjectType::Lead ? lead : contact;
}

const ObjectPosition& ChangeCursor::position() const
{
    return current == core::ObjectType::Lead ? lead : contact;
}

QByteArray ChangeCursor::toBytes() const
{
    const QJsonObject json{{QStringLiteral("v"), cursorVersion},
                           {QStringLiteral("current"), core::toString(current)},
                           {QStringLiteral("lead"), toJson(lead)},
                           {QStringLiteral("contact"), toJson(contact)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ChangeCursor> ChangeCursor::fromBytes(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return ChangeCursor{};
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto current = core::objectTypeFromString(json.value(QLatin1String("current")).toString());
    if (json.value(QLatin1String("v")).toInt() != cursorVersion || !current
        || core::systemOf(*current) != core::System::Salesforce)
        return std::nullopt;
    return ChangeCursor{.current = *current,
                        .lead = positionFromJson(json.value(QLatin1String("lead")).toObject()),
                        .contact = positionFromJson(json.value(QLatin1String("contact")).toObject())};
}

} // namespace lockstep::salesforce
