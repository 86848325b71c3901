// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/change_feed.h"

#include "marketo/activities.h"
#include "marketo/wire.h"
#include "net/json_reply.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace lockstep::marketo {

namespace {

Q_LOGGING_CATEGORY(lcMarketo, "lockstep.marketo", QtInfoMsg)

// Above the highest id seen: after so many without a person the feed is asked who is beyond.
constexpr qint64 idsWithoutPeople = 3'000;

constexpr std::chrono::seconds pagingTokenDeadline(310); // Marketo's own: 300 s

core::Error rejectedCursor(const QString& message)
{
    core::Error error;
    error.code = QStringLiteral("cursor-rejected");
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Relink;
    error.message = message;
    return error;
}

core::Error listNotExported(const QString& why)
{
    core::Error error;
    error.code = QStringLiteral("smart-list-not-exported");
    error.scope = core::ErrorScope::Object;
    error.retry = core::RetryClass::Retry;
    error.message = why;
    return error;
}

// How Marketo refuses a paging token that is too old or not its own. Each may mean something else as well:
// then a new token is refused in the same way, and that is what the caller learns.
bool mayBeAboutTheToken(const core::Error& error)
{
    static const QStringList codes{QStringLiteral("1003"), QStringLiteral("704"), QStringLiteral("610")};
    return codes.contains(error.code);
}

bool hasMore(const Answer& answer)
{
    return answer.envelope.value(QLatin1String("moreResult")).toBool();
}

// The token of the page after the one at `token`. Where the feed stands still it would be asked for one empty
// page until the day is used up.
core::Expected<QString> tokenAfter(const QString& token, const Answer& answer)
{
    const QString next = answer.envelope.value(QLatin1String("nextPageToken")).toString(token);
    if (next == token && hasMore(answer) && answer.result().isEmpty())
        return core::Unexpected(net::unexpectedAnswer(answer.reply, false));
    return next;
}

core::Change changeOf(const QString& person)
{
    core::Change change;
    change.object = core::ObjectType::Person;
    change.id = person;
    return change;
}

// An id that Marketo fails on is somebody's.
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

// Deletions are shown for about two weeks.
constexpr qint64 deletionsKeptSeconds = 13LL * 24 * 3600;

bool isTooOld(const Cursor& cursor, const QDateTime& now)
{
    return !cursor.ends.isEmpty() && cursor.ends.constLast().at.secsTo(now) > deletionsKeptSeconds;
}

QString pathOf(int feed)
{
    switch (feed) {
    case 0:
        return QStringLiteral("activities/leadchanges.json");
    case 1:
        return QStringLiteral("activities.json");
    default:
        return QStringLiteral("activities/deletedleads.json");
    }
}

} // namespace

ChangeFeed::ChangeFeed(Api& api, People& people, const ClientOptions& options)
    : m_api(api)
    , m_people(people)
    , m_options(options)
    , m_overlapSeconds(options.overlapSeconds)
    , m_export(api, options.exportPoll, options.exportPieceBytes)
{ }

core::Pending<core::ChangePage> ChangeFeed::page(const core::ChangeQuery& query)
{
    const Page page = net::Chain<core::ChangePage>::start();
    core::Pending<core::ChangePage> pending = page->pending();
    if (query.cursor.isEmpty()) {
        start(page, query.former);
        return pending;
    }
    const std::optional<Cursor> cursor = Cursor::fromJson(query.cursor);
    if (!cursor) {
        page->finish(core::Unexpected(rejectedCursor({})));
        return pending;
    }
    switch (cursor->stage) {
    case Cursor::Stage::Load:
        load(page, *cursor, false);
        break;
    case Cursor::Stage::Windows:
        window(page, *cursor);
        break;
    case Cursor::Stage::Export:
        exportPeople(page, *cursor);
        break;
    case Cursor::Stage::Poll:
        if (cursor->paying)
            payWindow(page, *cursor);
        else
            poll(page, *cursor, query.fields.value(core::ObjectType::Person));
        break;
    }
    return pending;
}

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

void ChangeFeed::payWindow(const Page& page, Cursor cursor)
{
    page->whenever(peopleOf(cursor.owedFrom),
                   [page, cursor](const core::Expected<core::FindReply>& found) mutable {
                       if (found) {
                           const bool more = cursor.payWindow(found->serverTime);
                           finish(page, changesTo(*found), cursor, more, found->serverTime);
                           return;
                       }
                       if (found.error().retry == core::RetryClass::Stop) {
                           page->finish(core::Unexpected(found.error()));
                           return;
                       }
                       // The poll itself has ended well: what is owed is asked for again after the next one.
                       qCWarning(lcMarketo).noquote()
                           << "People from id" << cursor.owedFrom
                           << "on could not be read:" << found.error().code << found.error().message;
                       cursor.paying = false;
                       finish(page, {}, cursor, false, cursor.ends.constLast().at);
                   });
}

core::Pending<core::FindReply> ChangeFeed::peopleOf(qint64 firstId)
{
    QStringList ids;
    for (qint64 id = firstId; id < firstId + Cursor::idsPerWindow; ++id)
        ids.append(QString::number(id));
    return m_people.find(QStringLiteral("id"), ids, {});
}

void ChangeFeed::poll(const Page& page, Cursor cursor, const QStringList& fields)
{
    if (cursor.fresh)
        cursor.beginPoll(m_overlapSeconds);
    if (m_options.smartListId.isEmpty())
        cursor.listDueAt = {};
    page->whenever(askFeed(cursor, fields),
                   [this, page, cursor, fields](const core::Expected<Answer>& answer) {
                       // When a burst began that is read once more is not known.
                       const bool isKnown = !cursor.ends.isEmpty() && !cursor.settling && !cursor.renewed;
                       if (answer || !mayBeAboutTheToken(answer.error()))
                           takeFeed(page, cursor, answer);
                       else if (isKnown && !isTooOld(cursor, m_api.serverTime()))
                           pollAnew(page, cursor, fields);
                       else
                           page->finish(core::Unexpected(rejectedCursor(answer.error().message)));
                   });
}

core::Pending<Answer> ChangeFeed::askFeed(const Cursor& cursor, const QStringList& fields)
{
    Parameters parameters{
        {QStringLiteral("nextPageToken"), cursor.tokens.at(static_cast<size_t>(cursor.feed))},
        {QStringLiteral("batchSize"), QStringLiteral("300")}};
    if (cursor.feed == 0)
        parameters.append({QStringLiteral("fields"),
                           fields.isEmpty() ? QStringLiteral("email") : fields.join(QLatin1Char(','))});
    else if (cursor.feed == 1)
        parameters.append({QStringLiteral("activityTypeIds"), QStringLiteral("32")});
    return m_api.get(pathOf(cursor.feed), parameters);
}

void ChangeFeed::pollAnew(const Page& page, const Cursor& cursor, const QStringList& fields)
{
    page->then(pagingToken(instantText(cursor.unreadSince(m_overlapSeconds))),
               [this, page, cursor, fields](const QString& token) {
                   Cursor renewed = cursor;
                   renewed.renewed = true;
                   renewed.tokens.at(static_cast<size_t>(cursor.feed)) = token;
                   page->whenever(askFeed(renewed, fields),
                                  [this, page, renewed](const core::Expected<Answer>& answer) {
                                      takeFeed(page, renewed, answer);
                                  });
               });
}

void ChangeFeed::takeFeed(const Page& page, Cursor cursor, const core::Expected<Answer>& reply)
{
    const core::Expected<Answer> answer = orEmpty(reply);
    if (!answer) {
        page->finish(core::Unexpected(answer.error()));
        return;
    }
    const QDateTime at = answer->reply.date;
    if (isTooOld(cursor, at)) {
        page->finish(core::Unexpected(rejectedCursor({})));
        return;
    }
    QString& own = cursor.tokens.at(static_cast<size_t>(cursor.feed));
    const auto next = tokenAfter(own, *answer);
    if (!next) {
        page->finish(core::Unexpected(next.error()));
        return;
    }
    own = *next;
    const QList<core::Change> changes = withoutMerged(changesFrom(answer->result()), cursor.losers);
    bool more = true;
    cursor.countPage(at);
    cursor.renewed = cursor.renewed && hasMore(*answer); // each feed has a token of its own
    if (!hasMore(*answer) && ++cursor.feed == 3) {
        more = cursor.endPoll(at, m_overlapSeconds);
        if (!more && cursor.isListDue(at)) {
            cursor.stage = Cursor::Stage::Export;
            more = true;
        }
    }
    finish(page, changes, cursor, more, at);
}

core::Expected<Answer> ChangeFeed::orEmpty(const core::Expected<Answer>& answer) const
{
    if (answer || answer.error().code != QLatin1String("702"))
        return answer;
    Answer empty;
    empty.reply.date = m_api.serverTime();
    return empty;
}

core::Pending<QString> ChangeFeed::pagingToken(const QString& since)
{
    const auto chain = net::Chain<QString>::start();
    chain->then(m_api.get(QStringLiteral("activities/pagingtoken.json"),
                          {{QStringLiteral("sinceDatetime"), since}}, pagingTokenDeadline),
                [chain](const Answer& answer) {
                    const QString token = answer.envelope.value(QLatin1String("nextPageToken")).toString();
                    if (token.isEmpty())
                        chain->finish(core::Unexpected(net::unexpectedAnswer(answer.reply, false)));
                    else
                        chain->finish(token);
                });
    return chain->pending();
}

void ChangeFeed::finish(const Page& page, const QList<core::Change>& changes, const Cursor& cursor, bool more,
                        const QDateTime& serverTime, bool listsEverybody)
{
    core::ChangePage result;
    result.changes = changes;
    result.cursor = cursor.toJson();
    result.more = more;
    result.serverTime = serverTime;
    result.listsEverybody = listsEverybody;
    if (!more && cursor.listDueAt.isValid())
        result.owed = listNotExported(cursor.listRefusal);
    page->finish(std::move(result));
}

} // namespace lockstep::marketo
