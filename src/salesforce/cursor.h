// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include "salesforce/soql.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace lockstep::salesforce {

// So many rows are a burst: more than a poll should read again just because they are young.
inline constexpr int burstRows = 500;

// Where the reading of one object's changes stands, all in Salesforce's own time.
struct ObjectPosition
{
    QDateTime watermark; // highest stamp an earlier poll is sure of; invalid = no poll has ended
    QDateTime readFrom; // where the next poll begins; never after the watermark
    QDateTime firstPageAt; // Date of this poll's first reply; invalid between polls
    QDateTime highest; // highest stamp this poll has seen
    QDateTime stamp; // the key to go on after; invalid at the start of a poll
    QString id;
    int recent = 0; // rows of this poll that were younger than the look-back when it began
    int newest = 0; // rows of this poll with its highest stamp
    int pages = 0; // full ones that this poll has read
    bool counted = false; // what is left has been counted, and is not to go through a bulk query
    QString job; // the bulk query that reads the rest of this poll; empty = none
    QString locator; // of the piece of its result that is next; empty = the first
    // After a burst (a first load, a mass update) the look-back would have it read at every poll. It is read
    // once more instead: from here, when Salesforce's clock has come to `settleAt`. Until then the polls
    // begin at the burst's end.
    QDateTime settleFrom;
    QDateTime settleAt;
    QDateTime burstEnd;

    // What the next page asks for; nothing = everything.
    [[nodiscard]] std::optional<Condition> condition() const;
    // A page has been read; `last` is its last row's key.
    void advance(const QDateTime& replyAt, const QDateTime& lastStamp, const QString& lastId);
    // The object's last page was read. The watermark never passes the Date of the poll's first reply, so
    // that what was committed while we read is read again. The next poll looks back from it, since a stamp
    // is taken before its commit; but what was that old already when this poll began has been committed,
    // so that a quiet org does not have its last burst read at every poll. As readFrom never passes a stamp
    // that was really seen, a Date that runs ahead of the stamps hides nothing.
    void finishPoll(const QDateTime& replyAt, int lookBackSeconds);
    // Whether it is time to count what is left: a bulk query may be the better way to read it.
    [[nodiscard]] bool isToBeCounted() const;
    // A bulk query reads the rest: of what was there when it began, in no order.
    void beginJob(const QString& jobId, const QDateTime& createdAt);
    void advanceJob(const QList<QDateTime>& stamps, const QString& nextLocator);
    // It has failed: the rest is read page by page after all.
    void giveUpJob();
    // The stamps of a page's rows, before advance() or advanceJob().
    void count(const QList<QDateTime>& stamps, const QDateTime& replyAt, int lookBackSeconds);
    // After finishPoll(): true where a burst is old enough by now; the poll then goes on from its begin.
    bool beginSettling(const QDateTime& replyAt);

    friend bool operator==(const ObjectPosition&, const ObjectPosition&) = default;
};

// The opaque cursor of changes(): Contact first, then Lead, so that a lead converted between the two is seen
// as converted before its contact is seen as a new record. A value.
struct ChangeCursor
{
    core::ObjectType current = core::ObjectType::Contact;
    ObjectPosition lead;
    ObjectPosition contact;

    [[nodiscard]] ObjectPosition& position();
    [[nodiscard]] const ObjectPosition& position() const;
    [[nodiscard]] QByteArray toBytes() const;
    // Empty bytes are the beginning; nullopt when they are not a cursor of ours.
    [[nodiscard]] static std::optional<ChangeCursor> fromBytes(const QByteArray& bytes);

    friend bool operator==(const ChangeCursor&, const ChangeCursor&) = default;
};

} // namespace lockstep::salesforce
