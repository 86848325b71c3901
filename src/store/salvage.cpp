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
#include "store/wanted_lead_store.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

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

// Whether all of it could be read.
core::Expected<bool> readTable(const QSqlDatabase& damaged, const QString& table, const QString& columns,
                               const TakeRow& take)
{
    const QString sql = QStringLiteral("SELECT l.rowid, %1 FROM %2 l ORDER BY l.rowid %3");
    bool complete = false;
    if (!damaged.isOpen())
        return false;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const auto last =
        readFrom(damaged, sql.arg(columns, table, QStringLiteral("ASC")), none, take, &complete);
    if (!last)
        return core::Unexpected(last.error());
    if (complete)
        return true;
    const auto rest =
        readFrom(damaged, sql.arg(columns, table, QStringLiteral("DESC")), *last, take, &complete);
    if (!rest)
        return core::Unexpected(rest.error());
    return false;
}

// A row that the damage made senseless is refused by a constraint; it is left out.
bool isRefusedRow(const core::Done& done)
{
    return !done && done.error().code == QLatin1String("database-constraint");
}

core::Done orLeftOut(core::Done done)
{
    return isRefusedRow(done) ? core::Done() : done;
}

template <typename T> core::Done withoutValue(const core::Expected<T>& read)
{
    if (!read)
        return core::Unexpected(read.error());
    return {};
}

using NewIds = QHash<qint64, qint64>; // of links, by their former id

core::Done copyLinks(const QSqlDatabase& damaged, Database& fresh, NewIds& ids)
{
    LinkStore links(fresh);
    return withoutValue(
        readTable(damaged, QStringLiteral("link"), linkColumns(), [&](const Row& row) -> core::Done {
            const Link link = linkFrom(row, 1);
            const auto inserted = links.insert(link);
            if (inserted)
                ids.insert(link.id, *inserted);
            return orLeftOut(withoutValue(inserted));
        }));
}

// What the user has said of single people: that they are none of their namesakes, that they are to be leads.
core::Done copyWishes(const QSqlDatabase& damaged, Database& fresh, const NewIds& ids)
{
    LinkStore links(fresh);
    WantedLeadStore wanted(fresh);
    auto done = withoutValue(
        readTable(damaged, QStringLiteral("separate"), QStringLiteral("l.link"), [&](const Row& row) {
            const qint64 link = ids.value(row.integer(1));
            return link == 0 ? core::Done() : links.setSeparate(link, true);
        }));
    if (!done)
        return done;
    return withoutValue(
        readTable(damaged, QStringLiteral("wanted_lead"), QStringLiteral("l.link, l.owner, l.recreate"),
                  [&](const Row& row) {
                      const qint64 link = ids.value(row.integer(1));
                      return link == 0 ? core::Done() : wanted.keep(link, {row.text(2), row.flag(3)});
                  }));
}

struct Choices
{
    QList<core::FieldMapping> mappings;
    bool isComplete = false;
};

core::Expected<Choices> choicesIn(const QSqlDatabase& file)
{
    Choices choices;
    // The newest form of the table first; a file that was not opened for long has an older one.
    for (const QString& columns : {mappingColumns(), mappingColumnsBeforeValues()}) {
        if (choices.isComplete || !choices.mappings.isEmpty())
            break;
        const auto complete =
            readTable(file, QStringLiteral("field_mapping"), columns, [&](const Row& row) -> core::Done {
                choices.mappings += mappingFrom(row, 1);
                return {};
            });
        if (!complete)
            return core::Unexpected(complete.error());
        choices.isComplete = *complete;
    }
    return choices;
}

// A choice nobody knows of any more would be its default, and a field that was switched off written again:
// what the damage has taken of them is looked for in the backup.
core::Done copyChoices(const QSqlDatabase& damaged, const QString& backup, MappingStore& mappings)
{
    const auto choices = choicesIn(damaged);
    if (!choices)
        return core::Unexpected(choices.error());
    QList<core::FieldMapping> all = choices->mappings;
    RawConnection connection(backup);
    if (!choices->isComplete && !backup.isEmpty() && connection.open()) {
        const auto older = choicesIn(connection.handle());
        if (!older)
            return core::Unexpected(older.error());
        all = older->mappings + all; // the later one stays
    }
    for (const core::FieldMapping& mapping : std::as_const(all)) {
        if (auto done = orLeftOut(mappings.save({mapping})); !done)
            return done;
    }
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
    return withoutValue(
        readTable(damaged, QStringLiteral("meta"), QStringLiteral("l.key, l.value"), [&](const Row& row) {
            const QString key = row.text(1);
            return isCarriedOver(key) ? meta.setValue(key, row.text(2)) : core::Done();
        }));
}

} // namespace

core::Expected<Salvaged> salvage(const QString& damagedPath, const QString& backup, Database& fresh)
{
    RawConnection connection(damagedPath);
    // Else SQLite reads nothing of a file that is shorter than its head says.
    if (connection.open())
        QSqlQuery(connection.handle()).exec(QStringLiteral("PRAGMA writable_schema = ON"));
    const QSqlDatabase damaged = connection.handle();
    auto transaction = fresh.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    MappingStore mappings(fresh);
    NewIds ids;
    auto done = copyLinks(damaged, fresh, ids);
    if (done)
        done = copyWishes(damaged, fresh, ids);
    if (done)
        done = copyChoices(damaged, backup, mappings);
    if (done)
        done = copyMeta(damaged, fresh);
    const auto saved = mappings.all();
    if (done)
        done = withoutValue(saved);
    if (done)
        done = transaction->commit();
    if (!done)
        return core::Unexpected(done.error());
    return Salvaged{static_cast<int>(ids.size()), static_cast<int>(saved->size())};
}

} // namespace lockstep::store
