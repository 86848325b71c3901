// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "runtime/data_service.h"

#include <QThread>
#include <atomic>
#include <memory>

namespace lockstep::runtime {

class QueryWorker;

// The query thread: sorts, filters and searches the lead list into row orders. A question that a newer
// one has overtaken is not answered. Lives in the GUI thread; owned by the program.
class QueryService : public core::RowOrder
{
    Q_OBJECT

public:
    explicit QueryService(DatabaseFactory open, QObject* parent = nullptr);
    ~QueryService() override;

    void order(quint64 epoch, const core::LeadQuery& query) override;

private:
    QThread m_thread;
    std::unique_ptr<QueryWorker> m_worker; // used and destroyed in m_thread
    std::atomic<quint64> m_newestEpoch = 0;
};

} // namespace lockstep::runtime
