// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/change_feed.h"

#include "marketo/activities.h"
#include "marketo/feed_page.h"
#include "marketo/wire.h"
#include "net/json_reply.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLoggingCategory>

#include <utility>

namespace lockstep::marketo {

namespace {

Q_LOGGING_CATEGORY(lcMarketo, "lockstep.marketo", QtInfoMsg)

constexpr std::chrono::seconds pagingTokenDeadline(310); // Marketo's own: 300 s

core::Error listNotExported(const QString& why)
{
    core::Error error;
    error.code = QStringLiteral("smart-list-not-exported");
    error.scope = core::ErrorScope::Object;
    error.retry = core::RetryClass::Retry;
    error.message = why;
    return error;
}

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
