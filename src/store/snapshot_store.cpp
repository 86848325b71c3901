// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshot_store.h"

#include "store/codec.h"
#include "store/database.h"
#include "store/link_row.h"
#include "store/statement.h"

namespace lockstep::store {

namespace {

constexpr int snapshotColumnCount = 13;

QString snapshotColumns(const QString& alias)
{
    return undeclared(
        QStringLiteral("%1.object, %1.record, %1.fields, %1.stamp, %1.modified_at, %1.modified_by, "
                       "%1.created_at, %1.owner_name, %1.deleted, %1.merged_into, %1.converted, "
                       "%1.converted_contact, %1.server_time")
            .arg(alias));
}

Snapshot snapshotFrom(const Row& row, int from)
{
    Snapshot snapshot;
    core::Record& record = snapshot.record;
    record.object = row.enumeration<core::ObjectType>(from);
    record.id = row.text(from + 1);
    record.values = decodeValues(row.bytes(from + 2));
    record.stamp = row.time(from + 3);
    record.modifiedAt = row.time(from + 4);
    record.modifiedBy = row.text(from + 5);
    record.createdAt = row.time(from + 6);
    record.ownerName = row.text(from + 7);
    record.deleted = row.flag(from + 8);
    record.mergedInto = row.text(from + 9);
    record.converted = row.flag(from + 10);
    record.convertedContactId = row.text(from + 11);
    snapshot.serverTime = row.time(from + 12);
    return snapshot;
}

std::optional<Snapshot> optionalSnapshotFrom(const Row& row, int from)
{
    if (row.isNull(from))
        return std::nullopt;
    return snapshotFrom(row, from);
}

PairState pairFrom(const Row& row)
{
    constexpr int marketo = linkColumnCount;
    constexpr int salesforce = marketo + snapshotColumnCount;
    constexpr int base = salesforce + snapshotColumnCount;
    PairState pair;
    pair.link = linkFrom(row);
    pair.marketo = optionalSnapshotFrom(row, marketo);
    pair.salesforce = optionalSnapshotFrom(row, salesforce);
    if (!row.isNull(base))
        pair.bases = decodeBases(row.bytes(base));
    return pair;
}

} // namespace

SnapshotStore::SnapshotStore(Database& database)
    : m_database(database)
{ }

core::Done SnapshotStore::save(qint64 link, const Snapshot& snapshot)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO snapshot (link, side, object, record, fields, stamp, modified_at, modified_by, "
        "created_at, owner_name, deleted, merged_into, converted, converted_contact, server_time) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (link, side) DO UPDATE SET object = excluded.object, record = excluded.record, "
        "fields = excluded.fields, stamp = excluded.stamp, modified_at = excluded.modified_at, "
        "modified_by = excluded.modified_by, created_at = excluded.created_at, "
        "owner_name = excluded.owner_name, deleted = excluded.deleted, merged_into = excluded.merged_into, "
        "converted = excluded.converted, converted_contact = excluded.converted_contact, "
        "server_time = excluded.server_time");
    const core::Record& record = snapshot.record;
    return run(m_database, sql,
               {link, core::systemOf(record.object), record.object, record.id, encode(record.values),
                record.stamp, record.modifiedAt, record.modifiedBy, record.createdAt, record.ownerName,
                record.deleted, record.mergedInto, record.converted, record.convertedContactId,
                snapshot.serverTime});
}

core::Done SnapshotStore::save(const QHash<qint64, Snapshot>& byLink)
{
    for (auto it = byLink.cbegin(); it != byLink.cend(); ++it) {
        if (auto done = save(it.key(), it.value()); !done)
            return done;
    }
    return {};
}

core::Done SnapshotStore::saveValues(qint64 link, const Snapshot& snapshot)
{
    static const QString sql =
        QStringLiteral("UPDATE snapshot SET fields = ?, server_time = ? WHERE link = ? AND side = ?");
    return run(
        m_database, sql,
        {encode(snapshot.record.values), snapshot.serverTime, link, core::systemOf(snapshot.record.object)});
}

core::Done SnapshotStore::remove(qint64 link, core::System side)
{
    static const QString sql = QStringLiteral("DELETE FROM snapshot WHERE link = ? AND side = ?");
    return run(m_database, sql, {link, side});
}

core::Done SnapshotStore::saveBases(qint64 link, const core::Bases& bases)
{
    static const QString sql = QStringLiteral("INSERT INTO base (link, fields) VALUES (?, ?) "
                                              "ON CONFLICT (link) DO UPDATE SET fields = excluded.fields");
    return run(m_database, sql, {link, encode(bases)});
}

core::Expected<std::optional<Snapshot>> SnapshotStore::load(qint64 link, core::System side) const
{
    static const QString sql = QStringLiteral("SELECT %1 FROM snapshot s WHERE s.link = ? AND s.side = ?")
                                   .arg(snapshotColumns(QStringLiteral("s")));
    std::optional<Snapshot> snapshot;
    const auto done =
        select(m_database, sql, {link, side}, [&](const Row& row) { snapshot = snapshotFrom(row, 0); });
    if (!done)
        return core::Unexpected(done.error());
    return snapshot;
}

core::Expected<QHash<qint64, Snapshot>> SnapshotStore::load(const QList<qint64>& links,
                                                            core::System side) const
{
    static const QString sql =
        QStringLiteral("SELECT %1, s.link FROM snapshot s WHERE s.side = %2 AND s.link IN (%3)")
            .arg(snapshotColumns(QStringLiteral("s")));
    static const KeyedStatement salesforce(sql.arg(static_cast<int>(core::System::Salesforce)));
    static const KeyedStatement marketo(sql.arg(static_cast<int>(core::System::Marketo)));
    QHash<qint64, Snapshot> snapshots;
    snapshots.reserve(links.size());
    const auto done = selectAll(
        m_database, side == core::System::Salesforce ? salesforce : marketo, links,
        [&](const Row& row) { snapshots.insert(row.integer(snapshotColumnCount), snapshotFrom(row, 0)); });
    if (!done)
        return core::Unexpected(done.error());
    return snapshots;
}

core::Expected<core::Bases> SnapshotStore::bases(qint64 link) const
{
    static const QString sql = QStringLiteral("SELECT fields FROM base WHERE link = ?");
    core::Bases bases;
    const auto done =
        select(m_database, sql, {link}, [&](const Row& row) { bases = decodeBases(row.bytes(0)); });
    if (!done)
        return core::Unexpected(done.error());
    return bases;
}

core::Expected<QList<PairState>> SnapshotStore::pairs(const QList<qint64>& links) const
{
    static const KeyedStatement statement(
        QStringLiteral("SELECT %1, %2, %3, b.fields FROM link l "
                       "LEFT JOIN snapshot m ON m.link = l.id AND m.side = 1 "
                       "LEFT JOIN snapshot s ON s.link = l.id AND s.side = 0 "
                       "LEFT JOIN base b ON b.link = l.id WHERE l.id IN (%4)")
            .arg(linkColumns(), snapshotColumns(QStringLiteral("m")), snapshotColumns(QStringLiteral("s"))));
    QHash<qint64, PairState> found;
    found.reserve(links.size());
    const auto done = selectAll(m_database, statement, links, [&](const Row& row) {
        PairState pair = pairFrom(row);
        found.insert(pair.link.id, std::move(pair));
    });
    if (!done)
        return core::Unexpected(done.error());
    QList<PairState> pairs;
    pairs.reserve(found.size());
    for (const qint64 link : links) {
        if (auto pair = found.find(link); pair != found.end())
            pairs.append(*pair);
    }
    return pairs;
}

core::Expected<QList<qint64>> SnapshotStore::endedAmong(const QList<qint64>& links) const
{
    static const KeyedStatement statement(QStringLiteral(
        "SELECT DISTINCT link FROM snapshot WHERE (deleted <> 0 OR converted <> 0) AND link IN (%1)"));
    QList<qint64> ended;
    const auto done =
        selectAll(m_database, statement, links, [&](const Row& row) { ended.append(row.integer(0)); });
    if (!done)
        return core::Unexpected(done.error());
    return ended;
}

} // namespace lockstep::store
