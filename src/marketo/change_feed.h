// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketo/api.h"
#include "marketo/client_options.h"
#include "marketo/cursor.h"
#include "marketo/lead_export.h"
#include "marketo/people.h"
#include "net/chain.h"

namespace lockstep::marketo {

// What has happened to people, a page a call: first all people by the New Lead feed (or, where that is too
// long, by windows of ids, or by bulk exports where the ids are sparse), then poll after poll the feeds of
// changes, merges and deletions.
// Lives in the thread of its owner, the client.
class ChangeFeed
{
public:
    // The options must outlive it.
    ChangeFeed(Api& api, People& people, const ClientOptions& options);

    [[nodiscard]] core::Pending<core::ChangePage> page(const core::ChangeQuery& query);

private:
    using Page = std::shared_ptr<net::Chain<core::ChangePage>>;

    void start(const Page& page, const QByteArray& former);
    // The feeds' token is had: the people now.
    void startLoad(const Page& page, Cursor cursor);
    void load(const Page& page, const Cursor& cursor, bool isNewToken);
    void takeLoad(const Page& page, Cursor cursor, const Answer& answer);
    void window(const Page& page, Cursor cursor);
    // Windows have come to many ids without a person: whether there are people beyond, the New Lead feed
    // says.
    void lookBeyond(const Page& page, const QList<core::Change>& changes, Cursor cursor);
    // Some of the ids that are owed to a load by the New Lead feed.
    void payWindow(const Page& page, Cursor cursor);
    [[nodiscard]] core::Pending<core::FindReply> peopleOf(qint64 firstId);
    void exportPeople(const Page& page, const Cursor& cursor);
    void findBegin(const Page& page, Cursor cursor);
    void startExport(const Page& page, Cursor cursor);
    void readExport(const Page& page, Cursor cursor);
    [[nodiscard]] bool isRefused(const core::Error& error) const;
    // Ids in windows instead; of a smart list another export at another time, and polls until then.
    void giveUpExport(const Page& page, Cursor cursor, const core::Error& error);
    void poll(const Page& page, Cursor cursor, const QStringList& fields);
    [[nodiscard]] core::Pending<Answer> askFeed(const Cursor& cursor, const QStringList& fields);
    // With a new token instead of one that was refused, once: what it tells then is taken as it is.
    void pollAnew(const Page& page, const Cursor& cursor, const QStringList& fields);
    void takeFeed(const Page& page, Cursor cursor, const core::Expected<Answer>& reply);
    // "No data found" is an empty page, and the last.
    [[nodiscard]] core::Expected<Answer> orEmpty(const core::Expected<Answer>& answer) const;
    [[nodiscard]] core::Pending<QString> pagingToken(const QString& since);
    static void finish(const Page& page, const QList<core::Change>& changes, const Cursor& cursor, bool more,
                       const QDateTime& serverTime, bool listsEverybody = false);

    Api& m_api;
    People& m_people;
    const ClientOptions& m_options;
    int m_overlapSeconds;
    LeadExport m_export;
};

} // namespace lockstep::marketo
