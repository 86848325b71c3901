// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/schema.h"
#include "salesforce/connection.h"

namespace lockstep::salesforce {

// Describes Lead and Contact, and remembers what was answered: young enough it is not asked again, and
// otherwise only for what has been modified, unless the caller insists (a "not modified" is no proof of
// unchanged permissions). The client's thread; owned by the client.
class Describer
{
public:
    Describer(Connection& connection, const core::Clock& clock);

    [[nodiscard]] core::Pending<core::Schema> describe(int maxAgeSeconds);
    // From memory; null before the first answer.
    [[nodiscard]] const core::Schema* known() const { return m_readAtMs < 0 ? nullptr : &m_schema; }

private:
    struct Task;

    void ask(const std::shared_ptr<Task>& task, core::ObjectType object);
    [[nodiscard]] core::Done take(core::ObjectType object, const core::Expected<net::Response>& answer);

    Connection& m_connection;
    const core::Clock& m_clock;
    core::Schema m_schema;
    QHash<core::ObjectType, QByteArray> m_lastModified;
    qint64 m_readAtMs = -1; // monotonic
};

} // namespace lockstep::salesforce
