// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/cursor.h"

#include "salesforce/soql.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lockstep::salesforce {

namespace {

constexpr int cursorVersion = 2; // what has been added since is optional

void insertInstant(QJsonObject& json, const QString& key, const QDateTime& instant)
{
    if (instant.isValid())
        json.insert(key, instantText(instant));
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
    if (position.recent > 0)
        json.insert(QStringLiteral("recent"), position.recent);
    if (position.newest > 0)
        json.insert(QStringLiteral("newest"), position.newest);
    if (position.pages > 0)
        json.insert(QStringLiteral("pages"), position.pages);
    if (position.counted)
        json.insert(QStringLiteral("counted"), true);
    if (!position.job.isEmpty())
        json.insert(QStringLiteral("job"), position.job);
    if (!position.locator.isEmpty())
        json.insert(QStringLiteral("locator"), position.locator);
    insertInstant(json, QStringLiteral("settleFrom"), position.settleFrom);
    insertInstant(json, QStringLiteral("settleAt"), position.settleAt);
    insertInstant(json, QStringLiteral("burstEnd"), position.burstEnd);
    return json;
}

int countAt(const QJsonObject& json, const char* key)
{
    return std::max(0, json.value(QLatin1String(key)).toInt());
}

ObjectPosition positionFromJson(const QJsonObject& json)
{
    return {.watermark = instantAt(json, "watermark"),
            .readFrom = instantAt(json, "readFrom"),
            .firstPageAt = instantAt(json, "firstPageAt"),
            .highest = instantAt(json, "highest"),
            .stamp = instantAt(json, "stamp"),
            .id = json.value(QLatin1String("id")).toString(),
            .recent = countAt(json, "recent"),
            .newest = countAt(json, "newest"),
            .pages = countAt(json, "pages"),
            .counted = json.value(QLatin1String("counted")).toBool(),
            .job = json.value(QLatin1String("job")).toString(),
            .locator = json.value(QLatin1String("locator")).toString(),
            .settleFrom = instantAt(json, "settleFrom"),
            .settleAt = instantAt(json, "settleAt"),
            .burstEnd = instantAt(json, "burstEnd")};
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

bool ObjectPosition::isToBeCounted() const
{
    constexpr int manyPages = 5;
    constexpr qint64 longAgo = 24 * 3600;
    if (counted || pages == 0)
        return false;
    const bool isOld = readFrom.isValid() && firstPageAt.isValid() && readFrom.secsTo(firstPageAt) > longAgo;
    return !readFrom.isValid() || isOld || pages >= manyPages;
}

void ObjectPosition::beginJob(const QString& jobId, const QDateTime& createdAt)
{
    job = jobId;
    locator.clear();
    firstPageAt = firstPageAt.isValid() ? std::min(firstPageAt, createdAt) : createdAt;
}

void ObjectPosition::advanceJob(const QList<QDateTime>& stamps, const QString& nextLocator)
{
    for (const QDateTime& each : stamps)
        highest = later(highest, each);
    locator = nextLocator;
}

void ObjectPosition::giveUpJob()
{
    job.clear();
    locator.clear();
    counted = true;
}

void ObjectPosition::count(const QList<QDateTime>& stamps, const QDateTime& replyAt, int lookBackSeconds)
{
    const QDateTime begun = firstPageAt.isValid() ? firstPageAt : replyAt;
    const QDateTime young = begun.isValid() ? begun.addSecs(-lookBackSeconds) : QDateTime();
    QDateTime top = highest;
    for (const QDateTime& each : stamps) {
        recent += young.isValid() && each >= young ? 1 : 0;
        if (!top.isValid() || each > top) {
            newest = 1;
            top = each;
        } else if (each == top) {
            ++newest;
        }
    }
}

void ObjectPosition::finishPoll(const QDateTime& replyAt, int lookBackSeconds)
{
    const QDateTime begun = firstPageAt.isValid() ? firstPageAt : replyAt;
    const QDateTime readBefore = readFrom;
    const bool isCrowded = newest >= burstRows; // a mass update gives thousands of rows one stamp
    if (highest.isValid())
        watermark = later(watermark, begun.isValid() ? std::min(highest, begun) : highest);
    if (watermark.isValid()) {
        readFrom = watermark.addSecs(-lookBackSeconds);
        if (begun.isValid()) {
            const QDateTime committed = begun.addSecs(-lookBackSeconds);
            const bool passes = isCrowded && committed > watermark;
            readFrom = later(readFrom, passes ? watermark.addSecs(1) : std::min(watermark, committed));
        }
        readFrom = later(readFrom, readBefore);
    }
    if (recent >= burstRows && begun.isValid()) {
        settleFrom = settleFrom.isValid() ? std::min(settleFrom, readFrom) : readFrom;
        settleAt = settleAt.isValid() ? settleAt : begun.addSecs(lookBackSeconds);
        burstEnd = isCrowded ? watermark.addSecs(1) : watermark;
    }
    if (settleFrom.isValid())
        readFrom = later(readFrom, burstEnd);
    firstPageAt = {};
    highest = {};
    stamp = {};
    id.clear();
    recent = 0;
    newest = 0;
    pages = 0;
    counted = false;
    job.clear();
    locator.clear();
}

bool ObjectPosition::beginSettling(const QDateTime& replyAt)
{
    if (!settleAt.isValid() || !(replyAt >= settleAt))
        return false;
    readFrom = settleFrom;
    settleFrom = {};
    settleAt = {};
    burstEnd = {};
    return true;
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
