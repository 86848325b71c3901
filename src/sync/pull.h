// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/reconcile.h"
#include "sync/refusals.h"

namespace lockstep::sync {

// Syncs these Salesforce records now: reads them and their people, follows a converted lead to its contact
// and a merged record to the winner, and reconciles the pairs; a record without a person gets one. Sync
// thread; made for each pull.
class Puller
{
public:
    // Ids of 18 characters.
    Puller(Context& context, Run& run, const QStringList& records);

    [[nodiscard]] core::Done pull();
    [[nodiscard]] const QHash<QString, core::Error>& refused() const { return m_refused; } // by the id asked

private:
    [[nodiscard]] core::Done readRecords();
    [[nodiscard]] core::Done readPeople();
    void note(const QString& id, const std::optional<core::Record>& record);
    [[nodiscard]] core::Expected<core::ObjectType> objectOf(const QString& id) const;
    [[nodiscard]] QString living(const QString& id) const; // where the record asked for is now
    [[nodiscard]] core::Expected<QList<qint64>> admitted();
    // Refused, or the row to be reconciled.
    [[nodiscard]] core::Expected<qint64> admit(const QString& asked);
    [[nodiscard]] core::Done askForPersonAgain(store::Link link);
    [[nodiscard]] core::Done refuseRemainders();

    Context& m_context;
    Run& m_run;
    QStringList m_records;
    Refusals m_refusals;
    QHash<QString, core::Error> m_refused;
    QHash<QString, std::optional<core::Record>> m_seen; // as just read
    QHash<QString, core::ObjectType> m_objects; // of ids that others led to
    QHash<QString, QString> m_movedTo; // converted into, merged into
    QHash<QString, qint64> m_links; // by the id asked for
};

} // namespace lockstep::sync
