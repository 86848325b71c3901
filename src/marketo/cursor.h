// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace lockstep::marketo {

// Where the reading of Marketo's changes stands; its JSON is the opaque cursor. A value, pure.
struct Cursor
{
    enum class Stage {
        Load, // the New Lead feed from its beginning
        Windows, // ids in windows, where that feed is too long
        Poll, // the three feeds, one after the other
        Export, // bulk exports, where that feed is too long and ids are sparse
    };
    // Paging tokens of leadchanges, activities and deletedleads.
    using Tokens = std::array<QString, 3>;
    struct End
    {
        QDateTime at; // the server's time when a poll ended there
        Tokens tokens;
    };

    Stage stage = Stage::Load;
    QString loadToken;
    int loadPages = 0; // with people
    bool renewed = false; // the token of this feed's poll is a second one, asked for as the first was refused
    int emptyPages = 0; // without
    qint64 highestId = 0; // seen so far
    qint64 lowestId = 0; // of the feed; 0 = none yet
    QDateTime firstNews; // the time of the feed's first activity
    qint64 loaded = 0; // people of the feed
    QDateTime exportFrom; // the span of the export under way, or of the next one
    QDateTime exportTo;
    QString exportId; // empty = it has not begun
    qint64 exportOffset = 0; // of its file, read so far
    qint64 nextId = 1; // of the next window
    QDateTime newest; // when the newest person that a window has shown was created
    QDateTime lookedBeyond; // the time from which the feed was asked who else there is
    int feed = 0; // the one being read, 0–2; 0 with fresh == true starts a poll
    bool fresh = true;
    Tokens tokens; // of the poll under way
    QStringList losers; // of the merges this poll has read: the deletions list them too
    QList<End> ends; // oldest first
    Tokens begin; // where the poll under way began
    int pages = 0; // that it has read
    QDateTime
        begunAt; // the server's time at the first page of it, or of the last one; not of a burst read again
    bool settling = false; // it reads a burst once more
    // Of a load: when its feeds begin, that no poll has read to the end; invalid where one has.
    QDateTime feedsFrom;
    // After a burst (a first load, a list import) the overlap would have it read at every poll. It is read
    // once more instead, from these tokens and when Marketo's clock has come to `at`; until then the polls
    // begin at the burst's end.
    QList<End> bursts;

    // What is owed to a load by the New Lead feed: that feed does not show everybody, so all ids up to the
    // highest one it showed are looked at as well, spread over the day after it.
    static constexpr qint64 idsPerWindow = 300;
    qint64 owedFrom = 0; // the first id not looked at; 0 = nothing is owed
    qint64 owedTo = 0;
    QDateTime owedSince;
    bool paying = false; // this poll has ended, and windows that are due follow it
    int paid = 0; // windows that have followed this poll

    // What a load by a smart list is owed: the list could not be exported, and the polls go on without it.
    QDateTime listDueAt; // it is not tried again before; invalid = nothing is owed
    QString listRefusal; // why

    // The load has ended at `at`.
    void oweIds(const QDateTime& at);
    // Whether the next window is due and this poll has room for it.
    [[nodiscard]] bool isDue(const QDateTime& at) const;
    // It has been looked at, by `at`; true where another one follows.
    bool payWindow(const QDateTime& at);

    // The smart list was refused at `at`; true where the load is to go on without it.
    bool oweList(const QDateTime& at, const QString& why);
    [[nodiscard]] bool isListDue(const QDateTime& at) const;

    // Whether the people seen so far have at most `idsAPerson` ids each: then all ids are read soon.
    [[nodiscard]] bool isDense(int idsAPerson) const;
    // The span after the one that was exported; false where `end` has been reached.
    bool nextExport(const QDateTime& end);

    // When a feed begins that misses nothing which has not been read by this cursor, nor what came late;
    // invalid where that is not known.
    [[nodiscard]] QDateTime unreadSince(int overlapSeconds) const;

    // Begins a poll at the newest end that is at least `overlapSeconds` older than the beginning of the last
    // one, at the oldest if none is; forgets the ends before it. What came late is read again with the
    // overlap.
    void beginPoll(int overlapSeconds);
    // A page of the poll has come, at `at`.
    void countPage(const QDateTime& at);
    // The poll has ended at `at`: remembers it and waits for the next. True where it goes on all the same:
    // with a burst that is old enough to be read once more, or with owed ids that are due (`paying`).
    bool endPoll(const QDateTime& at, int overlapSeconds);

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<Cursor> fromJson(const QByteArray& json);

private:
    void start();
};

} // namespace lockstep::marketo
