// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/data_service.h"

#include <utility>

namespace lockstep::runtime {

DataService::DataService(DatabaseFactory open, core::Settings& settings, const core::Clock& clock)
    : m_thread(QStringLiteral("data"), std::move(open))
    , m_leads(m_thread, settings)
    , m_log(m_thread)
    , m_fields(m_thread, settings, clock)
    , m_attention(m_thread)
    , m_settings(m_thread, settings, clock)
{ }

// The ports are destroyed before the thread: no task of theirs may be left.
DataService::~DataService()
{
    m_thread.stop();
}

} // namespace lockstep::runtime
