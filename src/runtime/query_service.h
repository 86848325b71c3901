// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change_set.h"
#include "core/ports/pages.h"
#include "runtime/database_thread.h"
#include "store/lead_order.h"

#include <QTimer>
#include <atomic>
#include <optional>

namespace lockstep::runtime {

// The query thread: sorts, filters and searches the lead list into row orders. A question that a newer
// one has overtaken is not answered. Lives in the GUI thread; owned by the program.
class QueryService : public core::RowOrder
{
    Q_OBJECT

public:
    explicit QueryService(DatabaseFactory open, QObject* parent = nullptr);

    void order(quint64 epoch, const core::LeadQuery& query) override;
    void count(quint64 epoch) override;
    // What a sync has committed: with it, questions are quick also while it runs.
    void follow(const core::ChangeSet& changes);

private:
    void settle();
    template <typename Tell> void answer(Tell tell); // from the thread
    [[nodiscard]] store::LeadOrder& leads(store::Database& database); // in the thread

    std::atomic<quint64> m_newestEpoch = 0;
    QTimer m_rest; // since the last commit
    std::optional<store::LeadOrder> m_leads; // of the thread
    DatabaseThread m_thread; // last: its tasks end before the rest does
};

} // namespace lockstep::runtime
