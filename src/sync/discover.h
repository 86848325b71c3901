// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/dispatcher.h"
#include "sync/intake.h"
#include "sync/roll_call.h"

namespace lockstep::sync {

// Finds out what has changed on both sides since the cursors: pages of changes, each saved with its
// cursor in one transaction, then whom a feed read from the beginning has not listed, and the people whose
// values the feed does not carry. Made for each run.
class Discovery
{
public:
    Discovery(Context& context, Run& run, std::function<void()> between);

    // From the saved cursors, or from the beginning.
    [[nodiscard]] core::Done discover(bool fromTheBeginning);

private:
    struct Feed
    {
        core::System system = core::System::Salesforce;
        QByteArray cursor;
        QByteArray former = {}; // as ChangeQuery::former
        bool beganAnew = false;
        quint64 askedAt = 0; // Context::nextMoment() of the newest request
        QHash<core::ObjectType, QStringList> asked = {}; // the fields it names
        bool schemaKnown = false; // the first page of a poll tells of it
    };

    [[nodiscard]] core::Done open(Feed& feed, bool fromTheBeginning);
    void askPage(Feed& feed);
    [[nodiscard]] core::Done takeAnswer(Feed& feed, const core::Expected<core::ChangePage>& answer);
    [[nodiscard]] core::Done save(const Feed& feed, const core::ChangePage& page, quint64 askedAt);
    [[nodiscard]] core::Done saveSalesforce(const core::ChangePage& page, quint64 askedAt);
    [[nodiscard]] core::Done saveMarketo(const core::ChangePage& page);
    [[nodiscard]] core::Done tellOwed(const std::optional<core::Error>& owed);
    [[nodiscard]] core::Expected<QSet<QString>> peopleInDoubt() const;
    [[nodiscard]] core::Done makeAgain(const QList<store::Unread>& noted);
    [[nodiscard]] core::Done readPeople();

    Context& m_context;
    Run& m_run;
    Dispatcher m_dispatcher;
    RollCall m_rollCall;
    qint64 m_found = 0;
};

// Reads those people and takes them in, several requests in flight; one that Marketo does not show is
// marked as not visible. The ids leave the list of unread ones, but for those that Marketo fails on. The
// requests are added to `dispatcher`, which is run by the caller.
void askPeople(Context& context, Run& run, Dispatcher& dispatcher, const QStringList& ids);
// The same for records; one that Salesforce does not show is marked as not visible. `seen` is told each one
// as it came (none: Salesforce shows none), before it is taken in; `readAt` becomes the earliest Date of the
// replies.
using RecordSeen = std::function<void(const QString& id, const std::optional<core::Record>& record)>;
void askRecords(Context& context, Run& run, Dispatcher& dispatcher, core::ObjectType object,
                const QStringList& ids, const RecordSeen& seen = {}, QDateTime* readAt = nullptr);

} // namespace lockstep::sync
