// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/stored_field_table.h"

#include "runtime/answer.h"
#include "runtime/field_rows.h"

namespace lockstep::runtime {

StoredFieldTable::StoredFieldTable(DatabaseThread& thread, const core::Settings& settings,
                                   const core::Clock& clock)
    : m_thread(thread)
    , m_settings(settings)
    , m_clock(clock)
{ }

void StoredFieldTable::request(quint64 epoch)
{
    const auto read = [this](store::Database& database) {
        return storedSchemas(database).and_then([&](const Schemas& schemas) {
            return fieldRowsSince(database, m_settings, schemas, m_clock.now().addDays(-1));
        });
    };
    ask(
        m_thread, this, read, [this, epoch](const QList<core::FieldRow>& rows) { Q_EMIT ready(epoch, rows); },
        [this](const core::Error& error) { Q_EMIT failed(error); });
}

void StoredFieldTable::apply(const QList<core::FieldMapping>& changed)
{
    const auto save = [this, changed](store::Database& database) -> core::Expected<bool> {
        const auto schemas = storedSchemas(database);
        if (!schemas)
            return core::Unexpected(schemas.error());
        const core::Done saved = saveMappings(database, m_settings, *schemas, changed, m_clock.now());
        if (!saved)
            return core::Unexpected(saved.error());
        return true;
    };
    ask(
        m_thread, this, save, [this](bool) { Q_EMIT applied(); },
        [this](const core::Error& error) { Q_EMIT failed(error); });
}

} // namespace lockstep::runtime
