// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"
#include "salesforce/cursor.h"
#include "salesforce/record_reader.h"

#include <memory>

namespace lockstep::salesforce {

// Reads what has changed since a cursor, Lead before Contact, a page a call, in the order of
// SystemModstamp and Id. The client's thread; owned by the client.
class ChangeReader
{
public:
    ChangeReader(Connection& connection, RecordReader& records);

    [[nodiscard]] core::Pending<core::ChangePage> page(const core::ChangeQuery& query);

private:
    struct Task;

    void readWide(const std::shared_ptr<Task>& task, const Rows& keys);

    Connection& m_connection;
    RecordReader& m_records;
};

} // namespace lockstep::salesforce
