// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/schema.h"
#include "salesforce/together.h"

#include <optional>

namespace lockstep::salesforce {

// Describes Lead and Contact, and remembers what was answered: young enough it is not asked again, and
// otherwise only for what has been modified, unless the caller insists (a "not modified" is no proof of
// unchanged permissions). The client's thread; owned by the client.
class Describer
{
public:
    Describer(Connection& connection, const core::Clock& clock);

    [[nodiscard]] core::Pending<core::Schema> describe(int maxAgeSeconds);
    // What was read earlier, perhaps by another process: of unknown age, so asked again where age matters.
    void adopt(const core::Schema& schema);
    // The same question as parts of a composite request, Lead first, and their answers: the schema as it
    // stands now, nothing where a part was refused.
    [[nodiscard]] QList<Part> parts() const;
    [[nodiscard]] std::optional<core::Schema> take(const PartAnswers& answers, qsizetype first);
    // From memory; without fields before the first answer.
    [[nodiscard]] core::ObjectSchema known(core::ObjectType object) const
    {
        return m_schema.objects.value(object);
    }

private:
    struct Task;

    void ask(const std::shared_ptr<Task>& task, core::ObjectType object);
    [[nodiscard]] core::Done take(core::ObjectType object, const core::Expected<net::Response>& answer);
    // False when it is no describe.
    bool take(core::ObjectType object, const QJsonObject& json, const QByteArray& lastModified,
              const QDateTime& date);
    [[nodiscard]] QString path(core::ObjectType object) const;
    [[nodiscard]] Headers condition(core::ObjectType object) const;
    void finishReading(const QDateTime& date);

    Connection& m_connection;
    const core::Clock& m_clock;
    core::Schema m_schema; // its validators are the Last-Modified headers
    bool m_known = false;
    std::optional<qint64> m_readAtMs; // monotonic; nothing = age unknown
};

} // namespace lockstep::salesforce
