// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/failure_cause.h"
#include "core/field_mapping.h"
#include "core/lead_row.h"
#include "core/log_entry.h"
#include "core/run_summary.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <memory>
#include <optional>
#include <vector>

namespace lockstep::core {

enum class LeadColumn : quint8 { Name, Email, Company, Type, Owner, State, LastSynced, Person, Record };

// What a row is sorted by there comes of a sync's own work; elsewhere it is what the systems show of a
// person, and a change of it is told as a renaming.
[[nodiscard]] constexpr bool isMovedBySync(LeadColumn column)
{
    return column != LeadColumn::Name && column != LeadColumn::Email && column != LeadColumn::Company
        && column != LeadColumn::Owner;
}

// Which rows the lead list shows and in which order.
struct LeadQuery
{
    LeadColumn sort = LeadColumn::Name;
    bool ascending = true;
    QString search; // as typed; empty = all
    QList<LinkState> states; // empty = all
    std::optional<FailureCause> cause; // only those with an open failure of it
    QList<qint64> persons; // only these people and these records; both empty = all
    QStringList records;
    bool linked = false; // only who stands in both systems, and is deleted in neither
    bool waiting = false; // only who goes with the next sync, whatever the state
};

// The lead list's row order: answers with row identities only. Asked from the GUI thread, works in the
// query thread; answers that come late carry an old epoch and are dropped by the asker.
class RowOrder : public QObject
{
    Q_OBJECT
public:
    using Ids = std::shared_ptr<const std::vector<qint64>>;
    using QObject::QObject;
    virtual void order(quint64 epoch, const LeadQuery& query) = 0;
    virtual void count(quint64 epoch) = 0; // all rows, by state

Q_SIGNALS:
    // The first rows of an answer that takes longer; `ordered` follows. Other rows may still come between
    // them.
    void begun(quint64 epoch, const lockstep::core::RowOrder::Ids& links);
    void ordered(quint64 epoch, const lockstep::core::RowOrder::Ids& links);
    void counted(quint64 epoch, const QHash<lockstep::core::LinkState, int>& rows);
    void settled(); // a sync rests, and what was answered while it ran is not quite right: to be asked again
    void orderFailed(quint64 epoch, const lockstep::core::Error& error);
};

// Cells of the lead list and the panes of one row. Asked from the GUI thread, works in the data thread.
class LeadPages : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void request(quint64 epoch, const QList<qint64>& links) = 0; // at most 128
    virtual void requestCompare(quint64 epoch, qint64 link) = 0;
    // The row itself, then those that a decision may join it with: of a possible duplicate the other side's
    // with its e-mail address, of two people with one record the other person.
    virtual void requestPartners(quint64 epoch, qint64 link) = 0;

Q_SIGNALS:
    void ready(quint64 epoch, const QList<lockstep::core::LeadRow>& rows); // rows gone since are left out
    void compareReady(quint64 epoch, qint64 link, const QList<lockstep::core::CompareRow>& rows);
    void partnersReady(quint64 epoch, const QList<lockstep::core::LeadRow>& rows); // empty = the row is gone
    void failed(quint64 epoch, const lockstep::core::Error& error);
};

// Which log entries are wanted; every set part must hold. The same filters as `lockstepctl log`.
struct LogFilter
{
    qint64 person = 0;
    QString record;
    qint64 run = 0;
    QDateTime since; // this instant included; invalid = from the first entry on
    QDateTime until; // this instant excluded; invalid = to the newest
    std::optional<LogType> type;
    std::optional<LogResult> result;
    QString field;
    QString text; // in person, name, record, field, old, new, message
};

// The activity log and the run history by key, newest first. Data thread.
class LogPages : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    // Entries with id < beforeId (0 = from the newest), at most `limit`.
    virtual void request(quint64 epoch, const LogFilter& filter, qint64 beforeId, int limit) = 0;
    // Entries with id > afterId, ascending: the live rows.
    virtual void requestNewer(quint64 epoch, const LogFilter& filter, qint64 afterId, int limit) = 0;
    virtual void requestRuns(quint64 epoch, int limit) = 0;

Q_SIGNALS:
    void ready(quint64 epoch, const QList<lockstep::core::LogEntry>& entries, bool more);
    void newerReady(quint64 epoch, const QList<lockstep::core::LogEntry>& entries);
    void runsReady(quint64 epoch, const QList<lockstep::core::RunSummary>& runs);
    void failed(quint64 epoch, const lockstep::core::Error& error);
};

// The field table: the live describes joined with the saved mapping. Data thread.
class FieldTable : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void request(quint64 epoch) = 0;
    virtual void apply(const QList<FieldMapping>& changed) = 0; // saved all or none

Q_SIGNALS:
    void ready(quint64 epoch, const QList<lockstep::core::FieldRow>& rows);
    void applied();
    void failed(const lockstep::core::Error& error);
};

} // namespace lockstep::core
