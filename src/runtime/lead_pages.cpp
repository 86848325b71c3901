// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/lead_pages.h"

#include "core/lost_value.h"
#include "core/normalise.h"
#include "runtime/answer.h"
#include "runtime/database_thread.h"
#include "runtime/field_rows.h"
#include "store/lead_store.h"
#include "store/ledger_store.h"
#include "store/link_store.h"
#include "store/snapshot_store.h"

#include <algorithm>
#include <iterator>

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

// The newest conflict of each field counts, as it does when a side is chosen.
void addLost(core::CompareRow& row, const QList<store::Conflict>& conflicts, const core::FieldRow& field)
{
    const auto last =
        std::find_if(conflicts.cbegin(), conflicts.cend(),
                     [&row](const store::Conflict& conflict) { return conflict.field == row.field; });
    if (row.different || row.direction != core::Direction::Both || last == conflicts.cend())
        return;
    const core::FieldBase then{last->marketo, last->salesforce};
    const core::FieldBase now{row.marketo, row.salesforce};
    row.lostInMarketo = core::lostValue(then, now, core::System::Marketo, field);
    row.lostInSalesforce = core::lostValue(then, now, core::System::Salesforce, field);
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
    const auto conflicts = store::LedgerStore(database).conflicts(link);
    if (!conflicts)
        return core::Unexpected(conflicts.error());
    QList<core::CompareRow> rows;
    for (const store::PairState& pair : *pairs) {
        for (const core::FieldRow& field : *fields) {
            if (!field.usable || field.mapping.object != pair.link.object)
                continue;
            rows += compare(pair, field);
            addLost(rows.last(), *conflicts, field);
        }
    }
    return rows;
}

constexpr qsizetype rowsAtMost = 128;

// Who could belong to a possible duplicate, in any order: of what is only filtered out as well.
core::Expected<QList<store::Link>> sameAddress(const store::LinkStore& links, const store::Link& row)
{
    const auto all = links.byEmail(row.email);
    if (!all)
        return core::Unexpected(all.error());
    QList<store::Link> partners;
    std::copy_if(all->cbegin(), all->cend(), std::back_inserter(partners), [&row](const store::Link& each) {
        const bool isFree = each.state == core::LinkState::PossibleDuplicate
            || (each.state == core::LinkState::FilteredOut && !each.isLinked());
        return isFree && (each.person == 0) != (row.person == 0);
    });
    return partners;
}

core::Expected<QList<store::Link>> sameRecord(const store::LinkStore& links, const store::Link& row)
{
    QList<qint64> persons;
    const QStringList both = row.stateArguments.mid(0, 2);
    for (const QString& person : both)
        persons += person.toLongLong();
    const auto known = links.byPersons(persons);
    if (!known)
        return core::Unexpected(known.error());
    QList<store::Link> partners = known->values();
    partners.removeIf([&row](const store::Link& each) { return each.id == row.id; });
    return partners;
}

core::Expected<QList<store::Link>> partnersOf(const store::LinkStore& links, const store::Link& row)
{
    if (row.state == core::LinkState::PossibleDuplicate)
        return sameAddress(links, row);
    if (row.stateCode == QLatin1String("two-people-one-record"))
        return sameRecord(links, row);
    return QList<store::Link>();
}

core::Expected<QList<core::LeadRow>> withPartners(store::Database& database, qint64 link)
{
    const store::LinkStore links(database);
    const auto row = links.byId(link);
    if (!row)
        return core::Unexpected(row.error());
    if (!*row)
        return QList<core::LeadRow>();
    const auto partners = partnersOf(links, **row);
    if (!partners)
        return core::Unexpected(partners.error());
    QList<qint64> ids{link};
    for (const store::Link& partner : *partners)
        ids += partner.id;
    std::sort(ids.begin() + 1, ids.end());
    return store::LeadStore(database).rows(ids.mid(0, rowsAtMost));
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

void StoredLeadPages::requestPartners(quint64 epoch, qint64 link)
{
    const auto read = [link](store::Database& database) { return withPartners(database, link); };
    ask(
        m_thread, this, read,
        [this, epoch](const QList<core::LeadRow>& rows) { Q_EMIT partnersReady(epoch, rows); },
        [this, epoch](const core::Error& error) { Q_EMIT failed(epoch, error); });
}

} // namespace lockstep::runtime
