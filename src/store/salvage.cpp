// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/database.h"
#include "store/link_row.h"
#include "store/link_store.h"
#include "store/mapping_row.h"
#include "store/mapping_store.h"
#include "store/meta_store.h"
#include "store/raw_connection.h"
#include "store/statement.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <algorithm>
#include <functional>
#include <limits>

namespace lockstep::store {

namespace {

using TakeRow = std::function<core::Done(const Row&)>;

// Rows of a table from one end, until its other end, the damage, or a rowid that `stop` names.
// The rowid is the first column.
core::Expected<qint64> readFrom(const QSqlDatabase& damaged, const QString& sql, qint64 stop,
                                const TakeRow& take, bool* complete)
{
    QSqlQuery query(damaged);
    query.setForwardOnly(true);
    qint64 last = std::numeric_limits<qint64>::min();
    *complete = false;
    if (!query.exec(sql))
        return last;
    while (query.next()) {
        const Row row(query);
        if (row.integer(0) <= stop)
            break;
        last = row.integer(0);
        if (const auto done = take(row); !done)
            return core::Unexpected(done.error());
    }
    *complete = !query.lastError().isValid();
    return last;
}

core::Done readTable(const QSqlDatabase& damaged, const QString& table, const QString& columns,
                     const TakeRow& take)
{
    const QString sql = QStringLiteral("SELECT l.rowid, %1 FROM %2 l ORDER BY l.rowid %3");
    bool complete = false;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const auto last =
        readFrom(damaged, sql.arg(columns, table, QStringLiteral("ASC")), none, take, &complete);
    if (!last)
        return core::Unexpected(last.error());
    if (complete)
        return {};
    const auto rest =
        readFrom(damaged, sql.arg(columns, table, QStringLiteral("DESC")), *last, take, &complete);
    if (!rest)
        return core::Unexpected(rest.error());
    return {};
}

// A row that the damage made senseless is refused by a constraint; it is left out.
bool isRefusedRow(const core::Done& done)
{
    return !done && done.error().code == QLatin1String("database-constraint");
}

core::Done count(core::Done done, int& counter)
{
    if (isRefusedRow(done))
        return {};
    if (done)
        ++counter;
    return done;
}

core::Done withoutId(const core::Expected<qint64>& inserted)
{
    if (!inserted)
        return core::Unexpected(inserted.error());
    return {};
}

// Facts that stay true whatever else was lost. All others tell of rows that are not carried over: of what a
// round, a back-fill or the log had come to, and of a confirmation that was about another loss.
bool isCarriedOver(const QString& key)
{
    static const QStringList exact{QStringLiteral("workspace.epoch"), QStringLiteral("nativeSync.offAt"),
                                   QStringLiteral("fields.signature"),
                                   QStringLiteral("conditions.signature")};
    static const QStringList groups{QStringLiteral("tenant."), QStringLiteral("pause."),
                                    QStringLiteral("connection.")};
    return exact.contains(key) || std::any_of(groups.begin(), groups.end(), [&key](const QString& group) {
               return key.startsWith(group);
           });
}

core::Done copyMeta(const QSqlDatabase& damaged, Database& fresh)
{
    MetaStore meta(fresh);
    return readTable(damaged, QStringLiteral("meta"), QStringLiteral("l.key, l.value"), [&](const Row& row) {
        const QString key = row.text(1);
        return isCarriedOver(key) ? meta.setValue(key, row.text(2)) : core::Done();
    });
}

} // namespace

core::Expected<Salvaged> salvage(const QString& damagedPath, Database& fresh)
{
    Salvaged saved;
    RawConnection connection(damagedPath);
    if (!connection.open())
        return saved;
    const QSqlDatabase damaged = connection.handle();
    auto transaction = fresh.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    LinkStore links(fresh);
    MappingStore mappings(fresh);
    auto done = readTable(damaged, QStringLiteral("link"), linkColumns(), [&](const Row& row) {
        return count(withoutId(links.insert(linkFrom(row, 1))), saved.links);
    });
    // The newest form of the table first; a file that was not opened for long has an older one.
    for (const QString& columns : {mappingColumns(), mappingColumnsBeforeValues()}) {
        if (done && saved.mappings == 0)
            done = readTable(damaged, QStringLiteral("field_mapping"), columns, [&](const Row& row) {
                return count(mappings.save({mappingFrom(row, 1)}), saved.mappings);
            });
    }
    if (done)
        done = copyMeta(damaged, fresh);
    if (done)
        done = transaction->commit();
    if (!done)
        return core::Unexpected(done.error());
    return saved;
}

} // namespace lockstep::store
