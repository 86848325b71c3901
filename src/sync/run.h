// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log_entry.h"
#include "sync/context.h"

#include <QHash>
#include <QSet>
#include <stop_token>

namespace lockstep::sync {

// One run: its counters, its log lines and what it tells the window. Counters add up because every
// examined link is settled exactly once. Sync thread; made for each run.
class Run
{
public:
    // What became of a link; the first one noted in this order counts.
    // Refused: by the system, as a whole; such a link has failed as well.
    // OwnerRefused: the owner a push wanted; the rest goes without.
    enum Mark : quint8 { Failed = 1, Deleted = 2, Created = 4, Updated = 8, Refused = 16, OwnerRefused = 32 };

    Run(Context& context, core::RunKind kind, std::stop_token stop);

    [[nodiscard]] core::Done begin();
    [[nodiscard]] core::RunSummary end(); // saves; a failure to save stands in the summary

    [[nodiscard]] qint64 id() const { return m_summary.run; }
    [[nodiscard]] core::RunKind kind() const { return m_summary.kind; }
    // A push, a pull, a retry or a decision: somebody waits for these very records.
    [[nodiscard]] bool isForPeople() const;
    // Of a preview: what for. It has the share of the day's calls that the run itself will have.
    void tryOut(core::RunKind kind) { m_triedOut = kind; }
    [[nodiscard]] core::RunKind purpose() const { return m_triedOut.value_or(kind()); }
    [[nodiscard]] core::RunSummary& summary() { return m_summary; }
    [[nodiscard]] const std::stop_token& stopToken() const { return m_stop; }

    // Ends the run tidily: nothing new is sent. Where the database refused, what the run has noted since the
    // last publish() goes with the transaction that was rolled back.
    void stopBecause(const core::Error& error);
    void pauseUntil(const QDateTime& time); // the reason it stopped lasts that long
    // Something asked for could not be done, or not finished yet: the run is no success, and says so.
    void leaveOpen(const core::Error& why);
    [[nodiscard]] bool isStopped() const { return m_stopError || m_stop.stop_requested(); }
    [[nodiscard]] const std::optional<core::Error>& stopError() const { return m_stopError; }

    void mark(qint64 link, Mark mark) { m_marks[link].noted |= mark; }
    [[nodiscard]] bool isMarked(qint64 link, Mark mark) const
    {
        return (m_marks.value(link).noted & mark) != 0;
    }
    // False where this run has been told of that failure before: another look meets it again.
    [[nodiscard]] bool isNews(qint64 link, const QString& failure)
    {
        const qsizetype before = m_told.size();
        m_told.insert({link, failure});
        return m_told.size() > before;
    }
    // Counts the link as examined, by its marks; settled again it only moves to its new counter.
    void settle(qint64 link);
    // The row goes: counted as deleted and forgotten, for its id may be given again.
    void settleGone(qint64 link);
    void countWrite(core::PerSystem& counter, core::System target);

    // A log line of this run about that link; saved by save() in the caller's transaction.
    [[nodiscard]] core::LogEntry entry(const store::Link& link, core::LogType type,
                                       core::LogResult result) const;
    void log(const core::LogEntry& entry) { m_entries += entry; }
    void changed(qint64 link) { m_changes.links += link; }
    void renamed(qint64 link) // what the row shows of its person is another
    {
        changed(link);
        m_changes.renamed += link;
    }
    void rowsChanged() { m_changes.rowsAddedOrRemoved = true; }
    void fieldsChanged() { m_changes.fields = true; }
    [[nodiscard]] core::Done save(); // the log lines since the last save
    void publish(); // after the commit

    void progress(core::SyncProgress::Phase phase, qint64 done, qint64 total);
    [[nodiscard]] core::PerSystem calls() const { return callsNow(); } // since the process began
    // Calls that were made inside this run but are not its own: a push's, the audit's.
    void excludeCalls(const core::PerSystem& calls);

private:
    struct Marks
    {
        quint8 noted = 0;
        int core::RunSummary::*counter = nullptr; // that counts this link already
    };

    [[nodiscard]] core::PerSystem callsNow() const;
    [[nodiscard]] core::RunResult result() const;
    void dropUnkept();

    Context& m_context;
    std::stop_token m_stop;
    std::optional<core::RunKind> m_triedOut;
    core::RunSummary m_summary;
    core::RunSummary m_kept; // as of the last commit; of use are the counters of writes
    core::PerSystem m_callsBefore;
    std::optional<core::Error> m_stopError;
    std::optional<core::Error> m_leftOpen;
    QHash<qint64, Marks> m_marks;
    QSet<std::pair<qint64, QString>> m_told; // failures, by link
    QList<core::LogEntry> m_entries;
    core::ChangeSet m_changes;
};

} // namespace lockstep::sync
