// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lockstep::marketo {

namespace {

constexpr int version = 1; // what has been added since is optional

// Pages of all three feeds; more than a poll should read again just because they are young.
constexpr int burstPages = 6;

// The polls just after a load cost what every poll costs; done sooner than a day, as polls are not always
// made.
constexpr qint64 owedAfterSeconds = 4LL * 3600;
constexpr qint64 owedSeconds = 16LL * 3600;

// Where a day's quota of exports is used up it is asked for some times in vain.
constexpr qint64 listAgainSeconds = 3600;

// Windows of owed ids that follow one poll at most: others wait for it to end.
constexpr int windowsAPoll = 20;

QJsonArray jsonOf(const Cursor::Tokens& tokens)
{
    QJsonArray array;
    for (const QString& token : tokens)
        array.append(token);
    return array;
}

Cursor::Tokens tokensFrom(const QJsonArray& array)
{
    Cursor::Tokens tokens;
    for (size_t i = 0; i < tokens.size(); ++i)
        tokens.at(i) = array.at(static_cast<qsizetype>(i)).toString();
    return tokens;
}

QDateTime instantFrom(const QJsonValue& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODate);
}

QJsonArray jsonOf(const QList<Cursor::End>& ends)
{
    QJsonArray array;
    for (const Cursor::End& end : ends)
        array.append(QJsonObject{{QStringLiteral("at"), end.at.toUTC().toString(Qt::ISODate)},
                                 {QStringLiteral("tokens"), jsonOf(end.tokens)}});
    return array;
}

QList<Cursor::End> endsFrom(const QJsonArray& array)
{
    QList<Cursor::End> ends;
    for (const auto& value : array) {
        const QJsonObject item = value.toObject();
        ends.append({QDateTime::fromString(item.value(QLatin1String("at")).toString(), Qt::ISODate),
                     tokensFrom(item.value(QLatin1String("tokens")).toArray())});
    }
    return ends;
}

} // namespace

bool Cursor::isDense(int idsAPerson) const
{
    return highestId - lowestId < loaded * idsAPerson;
}

bool Cursor::nextExport(const QDateTime& end)
{
    constexpr qint64 longestSpan = 31LL * 24 * 3600;
    if (exportTo.isValid())
        exportFrom = exportTo.addSecs(1);
    exportId.clear();
    exportOffset = 0;
    exportTo = std::min(exportFrom.addSecs(longestSpan - 1), end);
    return exportFrom <= end;
}

void Cursor::oweIds(const QDateTime& at)
{
    owedFrom = highestId >= nextId ? nextId : 0; // those before have been looked at
    owedTo = highestId;
    owedSince = at;
}

bool Cursor::isDue(const QDateTime& at) const
{
    if (owedFrom <= 0 || paid >= windowsAPoll || !owedSince.isValid() || !at.isValid())
        return false;
    const double share = double(owedSince.secsTo(at) - owedAfterSeconds) / double(owedSeconds);
    const double end = std::min(double(owedFrom) + double(idsPerWindow) - 1, double(owedTo));
    return end <= double(owedTo) * share;
}

bool Cursor::payWindow(const QDateTime& at)
{
    owedFrom += idsPerWindow;
    if (owedFrom > owedTo)
        owedFrom = 0;
    ++paid;
    paying = isDue(at);
    return paying;
}

bool Cursor::oweList(const QDateTime& at, const QString& why)
{
    const bool isLoad = !listDueAt.isValid();
    exportId.clear();
    exportOffset = 0;
    listDueAt = at.addSecs(listAgainSeconds);
    listRefusal = why;
    stage = Stage::Poll;
    return isLoad;
}

bool Cursor::isListDue(const QDateTime& at) const
{
    return listDueAt.isValid() && at >= listDueAt;
}

QDateTime Cursor::unreadSince(int overlapSeconds) const
{
    if (feedsFrom.isValid() || ends.isEmpty())
        return feedsFrom;
    QDateTime oldest = std::min(ends.constFirst().at, ends.constLast().at);
    if (begunAt.isValid())
        oldest = std::min(oldest, begunAt);
    return oldest.addSecs(-overlapSeconds);
}

void Cursor::beginPoll(int overlapSeconds)
{
    if (!ends.isEmpty()) {
        // Measured from where the last poll began, not from its end and not from now: neither a pause between
        // two polls nor one between two pages may eat the overlap.
        const QDateTime last = begunAt.isValid() ? begunAt : ends.constLast().at;
        const QDateTime limit = last.addSecs(-overlapSeconds);
        while (ends.size() > 1 && ends.at(1).at <= limit)
            ends.removeFirst();
        tokens = ends.constFirst().tokens;
    }
    settling = false;
    paid = 0;
    start();
}

void Cursor::start()
{
    begin = tokens;
    pages = 0;
    losers.clear();
    feed = 0;
    renewed = false;
    fresh = false;
}

void Cursor::countPage(const QDateTime& at)
{
    if (pages == 0 && !settling)
        begunAt = at;
    ++pages;
}

bool Cursor::endPoll(const QDateTime& at, int overlapSeconds)
{
    if (pages >= burstPages && !settling) {
        bursts.append({at.addSecs(overlapSeconds), begin});
        ends.clear();
    }
    ends.append({at, tokens});
    feedsFrom = {};
    feed = 0;
    fresh = true;
    if (bursts.isEmpty() || !(at >= bursts.constFirst().at)) {
        paying = isDue(at);
        return paying;
    }
    tokens = bursts.takeFirst().tokens;
    settling = true;
    start();
    return true;
}

QByteArray Cursor::toJson() const
{
    const QJsonObject object{
        {QStringLiteral("version"), version},
        {QStringLiteral("stage"), static_cast<int>(stage)},
        {QStringLiteral("loadToken"), loadToken},
        {QStringLiteral("loadPages"), loadPages},
        {QStringLiteral("emptyPages"), emptyPages},
        {QStringLiteral("renewed"), renewed},
        {QStringLiteral("highestId"), highestId},
        {QStringLiteral("nextId"), nextId},
        {QStringLiteral("newest"), newest.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("lookedBeyond"), lookedBeyond.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("lowestId"), lowestId},
        {QStringLiteral("firstNews"), firstNews.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("loaded"), loaded},
        {QStringLiteral("exportFrom"), exportFrom.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("exportTo"), exportTo.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("exportId"), exportId},
        {QStringLiteral("exportOffset"), exportOffset},
        {QStringLiteral("feed"), feed},
        {QStringLiteral("fresh"), fresh},
        {QStringLiteral("tokens"), jsonOf(tokens)},
        {QStringLiteral("losers"), QJsonArray::fromStringList(losers)},
        {QStringLiteral("ends"), jsonOf(ends)},
        {QStringLiteral("begin"), jsonOf(begin)},
        {QStringLiteral("pages"), pages},
        {QStringLiteral("begunAt"), begunAt.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("settling"), settling},
        {QStringLiteral("feedsFrom"), feedsFrom.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("bursts"), jsonOf(bursts)},
        {QStringLiteral("owedFrom"), owedFrom},
        {QStringLiteral("owedTo"), owedTo},
        {QStringLiteral("owedSince"), owedSince.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("paying"), paying},
        {QStringLiteral("paid"), paid},
        {QStringLiteral("listDueAt"), listDueAt.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("listRefusal"), listRefusal},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Cursor> Cursor::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int stage = object.value(QLatin1String("stage")).toInt(-1);
    const int feed = object.value(QLatin1String("feed")).toInt(-1);
    if (object.value(QLatin1String("version")).toInt() != version || stage < 0
        || stage > static_cast<int>(Stage::Export) || feed < 0 || feed > 2)
        return std::nullopt;
    Cursor cursor;
    cursor.stage = static_cast<Stage>(stage);
    cursor.feed = feed;
    cursor.fresh = object.value(QLatin1String("fresh")).toBool();
    cursor.loadToken = object.value(QLatin1String("loadToken")).toString();
    cursor.loadPages = object.value(QLatin1String("loadPages")).toInt();
    cursor.renewed = object.value(QLatin1String("renewed")).toBool();
    cursor.emptyPages = object.value(QLatin1String("emptyPages")).toInt();
    cursor.highestId = object.value(QLatin1String("highestId")).toInteger();
    cursor.nextId = object.value(QLatin1String("nextId")).toInteger(1);
    cursor.newest = instantFrom(object.value(QLatin1String("newest")));
    cursor.lookedBeyond = instantFrom(object.value(QLatin1String("lookedBeyond")));
    cursor.lowestId = object.value(QLatin1String("lowestId")).toInteger();
    cursor.firstNews = instantFrom(object.value(QLatin1String("firstNews")));
    cursor.loaded = object.value(QLatin1String("loaded")).toInteger();
    cursor.exportFrom = instantFrom(object.value(QLatin1String("exportFrom")));
    cursor.exportTo = instantFrom(object.value(QLatin1String("exportTo")));
    cursor.exportId = object.value(QLatin1String("exportId")).toString();
    cursor.exportOffset = object.value(QLatin1String("exportOffset")).toInteger();
    cursor.tokens = tokensFrom(object.value(QLatin1String("tokens")).toArray());
    const QJsonArray losers = object.value(QLatin1String("losers")).toArray();
    for (const auto& loser : losers)
        cursor.losers.append(loser.toString());
    cursor.ends = endsFrom(object.value(QLatin1String("ends")).toArray());
    cursor.begin = tokensFrom(object.value(QLatin1String("begin")).toArray());
    cursor.pages = object.value(QLatin1String("pages")).toInt();
    cursor.begunAt = instantFrom(object.value(QLatin1String("begunAt")));
    cursor.settling = object.value(QLatin1String("settling")).toBool();
    cursor.feedsFrom = instantFrom(object.value(QLatin1String("feedsFrom")));
    cursor.bursts = endsFrom(object.value(QLatin1String("bursts")).toArray());
    cursor.owedFrom = object.value(QLatin1String("owedFrom")).toInteger();
    cursor.owedTo = object.value(QLatin1String("owedTo")).toInteger();
    cursor.owedSince = instantFrom(object.value(QLatin1String("owedSince")));
    cursor.paying = object.value(QLatin1String("paying")).toBool();
    cursor.listDueAt = instantFrom(object.value(QLatin1String("listDueAt")));
    cursor.listRefusal = object.value(QLatin1String("listRefusal")).toString();
    cursor.paid = object.value(QLatin1String("paid")).toInt();
    return cursor;
}

} // namespace lockstep::marketo
