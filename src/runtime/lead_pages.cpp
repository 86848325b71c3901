// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/lead_pages.h"

#include "core/normalise.h"
#include "runtime/answer.h"
#include "runtime/database_thread.h"
#include "runtime/field_rows.h"
#include "store/lead_store.h"
#include "store/snapshot_store.h"

namespace lockstep::runtime {

namespace {

core::CompareRow compare(const store::PairState& pair, const core::FieldRow& field)
{
    core::CompareRow row;
    row.field = field.mapping.salesforceField;
    row.label = field.salesforce.label;
    row.marketoField = field.mapping.marketoField;
    if (pair.marketo)
        row.marketo = pair.marketo->record.values.value(row.marketoField);
    if (pair.salesforce)
        row.salesforce = pair.salesforce->record.values.value(row.field);
    if (const auto base = pair.bases.constFind(row.field); base != pair.bases.cend())
        row.base = *base;
    row.rule = field.effectiveRule;
    row.direction = field.effectiveDirection;
    row.different = pair.marketo && pair.salesforce
        && !core::sameValue(row.marketo, core::System::Marketo, row.salesforce, core::System::Salesforce,
                            field);
    return row;
}

core::Expected<QList<core::CompareRow>> compareLink(store::Database& database, const core::Settings& settings,
                                                    qint64 link)
{
    const auto pairs = store::SnapshotStore(database).pairs({link});
    if (!pairs)
        return core::Unexpected(pairs.error());
    const auto schemas = storedSchemas(database);
    if (!schemas)
        return core::Unexpected(schemas.error());
    const auto fields = fieldRows(database, settings, *schemas);
    if (!fields)
        return core::Unexpected(fields.error());
    QList<core::CompareRow> rows;
    for (const store::PairState& pair : *pairs) {
        for (const core::FieldRow& field : *fields) {
            if (field.usable && field.mapping.object == pair.link.object)
                rows += compare(pair, field);
        }
    }
    return rows;
}

} // namespace

StoredLeadPages::StoredLeadPages(DatabaseThread& thread, const core::Settings& settings)
    : m_thread(thread)
    , m_settings(settings)
{ }

void StoredLeadPages::request(quint64 epoch, const QList<qint64>& links)
{
    const auto read = [links](store::Database& database) { return store::LeadStore(database).rows(links); };
    ask(
        m_thread, this, read, [this, epoch](const QList<core::LeadRow>& rows) { Q_EMIT ready(epoch, rows); },
        [this, epoch](const core::Error& error) { Q_EMIT failed(epoch, error); });
}

void StoredLeadPages::requestCompare(quint64 epoch, qint64 link)
{
    const auto read = [this, link](store::Database& database) {
        return compareLink(database, m_settings, link);
    };
    ask(
        m_thread, this, read,
        [this, epoch, link](const QList<core::CompareRow>& rows) { Q_EMIT compareReady(epoch, link, rows); },
        [this, epoch](const core::Error& error) { Q_EMIT failed(epoch, error); });
}

} // namespace lockstep::runtime
