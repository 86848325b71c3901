// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ChangeFeed that lists everybody there is.
#include "marketo/activities.h"
#include "marketo/change_feed.h"
#include "marketo/feed_page.h"
#include "marketo/wire.h"

#include <QJsonArray>

#include <algorithm>

namespace lockstep::marketo {

namespace {

// Above the highest id seen: after so many without a person the feed is asked who is beyond.
constexpr qint64 idsWithoutPeople = 3'000;

} // namespace

void ChangeFeed::start(const Page& page, const QByteArray& former)
{
    page->then(m_api.signedIn(), [this, page, former](const QDateTime& now) {
        Cursor cursor;
        cursor.feedsFrom = now.addSecs(-m_overlapSeconds);
        const QDateTime unread = Cursor::fromJson(former).value_or(Cursor()).unreadSince(m_overlapSeconds);
        if (unread.isValid())
            cursor.feedsFrom = std::min(cursor.feedsFrom, unread);
        // The feeds' token comes before the load, so that nothing falls between the two.
        page->then(pagingToken(instantText(cursor.feedsFrom)),
                   [this, page, now, cursor](const QString& token) mutable {
                       cursor.ends.append({now, {token, token, token}});
                       const QDateTime kept = now.addSecs(-deletionsKeptSeconds);
                       if (cursor.feedsFrom >= kept) {
                           startLoad(page, cursor);
                           return;
                       }
                       // Merges alone are told, and few enough to be read, of a time that long.
                       page->then(pagingToken(instantText(kept)),
                                  [this, page, token, cursor](const QString& recent) mutable {
                                      cursor.ends.first().tokens = {recent, token, recent};
                                      startLoad(page, cursor);
                                  });
                   });
    });
}

void ChangeFeed::startLoad(const Page& page, Cursor cursor)
{
    page->then(pagingToken(QStringLiteral("2000-01-01T00:00:00Z")),
               [this, page, cursor](const QString& loadToken) mutable {
                   cursor.loadToken = loadToken;
                   if (m_options.smartListId.isEmpty()) {
                       load(page, cursor, true);
                   } else {
                       cursor.stage = Cursor::Stage::Export;
                       exportPeople(page, cursor);
                   }
               });
}

void ChangeFeed::load(const Page& page, const Cursor& cursor, bool isNewToken)
{
    const Parameters parameters{{QStringLiteral("activityTypeIds"), QStringLiteral("12")},
                                {QStringLiteral("batchSize"), QStringLiteral("300")},
                                {QStringLiteral("nextPageToken"), cursor.loadToken}};
    page->whenever(m_api.get(QStringLiteral("activities.json"), parameters),
                   [this, page, cursor, isNewToken](const core::Expected<Answer>& reply) {
                       const core::Expected<Answer> answer = orEmpty(reply);
                       if (answer)
                           takeLoad(page, cursor, *answer);
                       else if (!isNewToken && mayBeAboutTheToken(answer.error()))
                           page->finish(core::Unexpected(rejectedCursor(answer.error().message)));
                       else
                           page->finish(core::Unexpected(answer.error()));
                   });
}

void ChangeFeed::takeLoad(const Page& page, Cursor cursor, const Answer& answer)
{
    const auto next = tokenAfter(cursor.loadToken, answer);
    if (!next) {
        page->finish(core::Unexpected(next.error()));
        return;
    }
    const QList<core::Change> changes = changesFrom(answer.result());
    for (const core::Change& change : changes) {
        const qint64 id = change.id.toLongLong();
        cursor.highestId = std::max(cursor.highestId, id);
        cursor.lowestId = cursor.lowestId == 0 ? id : std::min(cursor.lowestId, id);
    }
    if (!changes.isEmpty() && !cursor.firstNews.isValid())
        cursor.firstNews = changes.constFirst().at;
    cursor.loaded += changes.size();
    cursor.loadToken = *next;
    ++(changes.isEmpty() ? cursor.emptyPages : cursor.loadPages);
    // Pages are of what has happened to anybody: the more that is, the more of them show nobody new. Beyond
    // windows there is no other way to go on.
    const bool isTooEmpty =
        changes.isEmpty() && !cursor.lookedBeyond.isValid() && cursor.emptyPages % m_options.emptyPages == 0;
    if (!hasMore(answer)) {
        cursor.stage = Cursor::Stage::Poll;
        cursor.oweIds(answer.reply.date);
    } else if (cursor.loadPages >= m_options.loadPages || isTooEmpty) {
        cursor.stage = cursor.isDense(m_options.idsAPerson) ? Cursor::Stage::Windows : Cursor::Stage::Export;
    }
    finish(page, changes, cursor, true, answer.reply.date, true);
}

void ChangeFeed::window(const Page& page, Cursor cursor)
{
    page->then(peopleOf(cursor.nextId), [this, page, cursor](const core::FindReply& found) mutable {
        for (const core::Record& record : found.records) {
            cursor.highestId = std::max(cursor.highestId, record.id.toLongLong());
            if (!cursor.newest.isValid() || record.createdAt > cursor.newest)
                cursor.newest = record.createdAt;
        }
        cursor.nextId += Cursor::idsPerWindow;
        const QList<core::Change> changes = changesTo(found);
        const bool isLast = cursor.nextId > cursor.highestId + idsWithoutPeople;
        if (isLast && cursor.newest != cursor.lookedBeyond) {
            lookBeyond(page, changes, cursor);
            return;
        }
        if (isLast)
            cursor.stage = Cursor::Stage::Poll;
        finish(page, changes, cursor, true, found.serverTime);
    });
}

void ChangeFeed::lookBeyond(const Page& page, const QList<core::Change>& changes, Cursor cursor)
{
    page->then(pagingToken(instantText(cursor.newest)),
               [this, page, changes, cursor](const QString& token) mutable {
                   cursor.lookedBeyond = cursor.newest;
                   cursor.loadToken = token;
                   cursor.loadPages = 0;
                   cursor.stage = Cursor::Stage::Load;
                   finish(page, changes, cursor, true, m_api.serverTime());
               });
}

core::Pending<core::FindReply> ChangeFeed::peopleOf(qint64 firstId)
{
    QStringList ids;
    for (qint64 id = firstId; id < firstId + Cursor::idsPerWindow; ++id)
        ids.append(QString::number(id));
    return m_people.find(QStringLiteral("id"), ids, {});
}

} // namespace lockstep::marketo
