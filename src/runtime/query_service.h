// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "runtime/database_thread.h"

#include <atomic>

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

private:
    std::atomic<quint64> m_newestEpoch = 0;
    DatabaseThread m_thread; // last: its tasks end before the rest does
};

} // namespace lockstep::runtime
