// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/reconcile.h"
#include "sync/refusals.h"

namespace lockstep::sync {

// Tries failed records again: reads both sides of them now and reconciles them, as if somebody had edited
// them; a lead that could not be created is tried again too. Sync thread; made for each retry.
class Retrier
{
public:
    Retrier(Context& context, Run& run, const core::RunRequest& request);

    [[nodiscard]] core::Done retry();
    [[nodiscard]] const QHash<qint64, core::Error>& refused() const { return m_refused; }
    // Records without a person.
    [[nodiscard]] const QHash<QString, core::Error>& refusedRecords() const { return m_refusedRecords; }

    // The rows that such a request is about. "group-not-found" where no open failure is of that group.
    [[nodiscard]] static core::Expected<QList<qint64>> failedLinks(const Context& context,
                                                                   const core::RunRequest& request);

private:
    [[nodiscard]] core::Done thawLoops(const QList<qint64>& links);
    [[nodiscard]] core::Done refuseStrangers();
    [[nodiscard]] core::Done readAll(const QList<qint64>& links);
    [[nodiscard]] core::Expected<QList<store::Link>> linksOf(const QList<qint64>& ids) const;
    [[nodiscard]] core::Done tryAgain(const QList<qint64>& links);
    [[nodiscard]] core::Done refuseRemainders(const QList<qint64>& links);
    void note(const store::Link& link, const core::Error& error);

    Context& m_context;
    Run& m_run;
    core::RunRequest m_request;
    Refusals m_refusals;
    QHash<qint64, core::Error> m_refused;
    QHash<QString, core::Error> m_refusedRecords;
};

} // namespace lockstep::sync
