// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/life_cycle.h"

namespace lockstep::sync {

// Takes observations in: compares them with the last ones, keeps them, marks what is worth a merge,
// joins rows that name each other in their link fields, and hands deletes, conversions and merges to the
// life cycle. Every method belongs inside a transaction of the caller. Sync thread.
class Intake
{
public:
    Intake(Context& context, Run& run);

    // Records of one system as a request has shown them that was asked at that Context::nextMoment(). What is
    // known to have been read or written since is left as it is.
    [[nodiscard]] core::Done take(const QList<core::Record>& records, const QDateTime& serverTime,
                                  quint64 askedAt);
    // People that are deleted: Marketo said so, or refused a write of theirs as of nobody.
    [[nodiscard]] core::Done takeGone(const QStringList& people);
    // Not shown when they were asked for; that alone says nothing of a deletion.
    [[nodiscard]] core::Done takeHidden(core::System system, const QStringList& ids);
    [[nodiscard]] core::Done takeMerged(const QString& loser, const QString& winner);

private:
    enum class News : quint8 { None, Touched, Edited };

    [[nodiscard]] core::Expected<QHash<QString, store::Link>>
    linksOf(const QList<core::Record>& records) const;
    [[nodiscard]] core::Done closeExecuted(qint64 link, const core::Record& record,
                                           const QDateTime& serverTime);
    [[nodiscard]] core::Done closeLate(qint64 link, const core::Record& record, const QDateTime& serverTime,
                                       const store::Snapshot* before);
    [[nodiscard]] core::Done keepLate(store::Intent late, const core::Record& record);
    [[nodiscard]] core::Done close(const store::Intent& intent, const core::Record& record,
                                   const QDateTime& serverTime);
    // An end of which this database knows nothing: what its key says is said of its heir.
    [[nodiscard]] core::Done takeUnknownEnd(const core::Record& record);
    [[nodiscard]] core::Expected<bool> isBeingMade(const store::Link& row, const QString& key) const;
    [[nodiscard]] core::Done joinHeir(const store::Link& heir, qint64 person);
    // "318" is the first of the person's keys, "318-2" the second.
    [[nodiscard]] static int numberOfKey(const QString& key);
    [[nodiscard]] core::Done takeNew(const core::Record& record, const QDateTime& serverTime);
    [[nodiscard]] core::Done takeKnown(store::Link link, const core::Record& record,
                                       const QDateTime& serverTime, const store::Snapshot* before);
    [[nodiscard]] core::Done reopen(store::Link& link, const core::Record& record, bool mappedEdit);
    // `isNews`: a partner not known yet is looked for as well.
    [[nodiscard]] core::Done joinPartner(const store::Link& link, const core::Record& record, bool isNews);
    [[nodiscard]] core::Expected<std::optional<store::Link>>
    partnerOfPerson(const store::Link& link, const core::Record& record, bool isNews);
    [[nodiscard]] core::Expected<std::optional<store::Link>>
    partnerOfRecord(const store::Link& link, const core::Record& record, bool isNews);
    [[nodiscard]] News news(const core::Record& record, const core::Record& before) const;
    void keep(qint64 link, const core::Record& record, const QDateTime& serverTime,
              const store::Snapshot* before);
    void markDirty(qint64 link, const QString& reason);
    [[nodiscard]] core::Done flush();

    Context& m_context;
    Run& m_run;
    LifeCycle m_lifeCycle;
    QHash<qint64, store::Snapshot> m_snapshots; // of the current take(), saved together
    QList<store::DirtyLink> m_dirty;
    QList<store::Unread> m_unread;
};

} // namespace lockstep::sync
