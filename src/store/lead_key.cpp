// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lead_key.h"

#include "store/database.h"
#include "store/statement.h"

#include <QList>
#include <tuple>

namespace lockstep::store {

namespace {

// What a column is sorted by: a text that has an index, or a number.
struct SortKey
{
    QString expression;
    bool isText = false;
};

SortKey sortKey(core::LeadColumn column)
{
    switch (column) {
    case core::LeadColumn::Name:
        return {QStringLiteral("name_order"), true};
    case core::LeadColumn::Email:
        return {QStringLiteral("email_key"), true};
    case core::LeadColumn::Company:
        return {QStringLiteral("company_key"), true};
    case core::LeadColumn::Owner:
        return {QStringLiteral("owner_key"), true};
    case core::LeadColumn::Type:
        return {QStringLiteral("CASE WHEN record IS NULL THEN 0 ELSE object END"), false};
    case core::LeadColumn::State:
        return {QStringLiteral("state"), false};
    case core::LeadColumn::Person:
        return {QStringLiteral("person"), false};
    case core::LeadColumn::Record:
        return {QStringLiteral("record"), true};
    case core::LeadColumn::LastSynced:
        break;
    }
    return {QStringLiteral("last_synced"), false};
}

} // namespace

bool operator<(const LeadKey& a, const LeadKey& b)
{
    return std::tie(a.text, a.number, a.id) < std::tie(b.text, b.number, b.id);
}

QString leadKeySql(core::LeadColumn column)
{
    return sortKey(column).expression;
}

core::Expected<std::vector<LeadKey>> leadKeys(Database& database, core::LeadColumn column,
                                              const std::vector<qint64>& links)
{
    const SortKey key = sortKey(column);
    const KeyedStatement statement(
        QStringLiteral("SELECT id, %1 FROM link WHERE id IN (%2)").arg(key.expression, QStringLiteral("%1")));
    std::vector<LeadKey> keys;
    keys.reserve(links.size());
    const auto done =
        selectAll(database, statement, QList<qint64>(links.begin(), links.end()), [&](const Row& row) {
            if (key.isText)
                keys.push_back({row.text(1).toUtf8(), 0, row.integer(0)});
            else
                keys.push_back({{}, row.integer(1), row.integer(0)});
        });
    if (!done)
        return core::Unexpected(done.error());
    return keys;
}

} // namespace lockstep::store
