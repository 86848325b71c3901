// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/watch_store.h"

#include "store/codec.h"
#include "store/database.h"
#include "store/statement.h"

namespace lockstep::store {

namespace {

Param scalarOrNull(const std::optional<core::FieldValue>& value)
{
    return Param::orNull(value ? std::optional(encodeScalar(*value)) : std::optional<QString>());
}

std::optional<core::FieldValue> scalarAt(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(decodeScalar(row.text(column)));
}

QString selectAwaited(const QString& rest)
{
    return QStringLiteral("SELECT %1 FROM verify ")
               .arg(undeclared(QStringLiteral(
                   "op_id, link, person, object, field, marketo_field, planned, sent, source, "
                   "source_base, source_at, request, sent_after, sent_at, image, image_at, touched")))
        + rest;
}

AwaitedWrite awaitedFrom(const Row& row)
{
    AwaitedWrite write;
    write.opId = row.text(0);
    write.link = row.integer(1);
    write.person = row.integer(2);
    write.object = row.enumeration<core::ObjectType>(3);
    write.field = row.text(4);
    write.marketoField = row.text(5);
    write.planned = decodeScalar(row.text(6));
    write.sent = decodeScalar(row.text(7));
    write.source = decodeScalar(row.text(8));
    write.sourceBase = scalarAt(row, 9);
    write.sourceAt = row.time(10);
    write.request = row.text(11);
    write.sentAfter = row.time(12);
    write.sentAt = row.time(13);
    write.image = scalarAt(row, 14);
    write.imageAt = row.time(15);
    write.touched = row.flag(16);
    return write;
}

core::Expected<QList<AwaitedWrite>> awaitedList(Database& database, const QString& sql,
                                                std::initializer_list<Param> params)
{
    QList<AwaitedWrite> writes;
    const auto done = select(database, sql, params, [&](const Row& row) { writes.append(awaitedFrom(row)); });
    if (!done)
        return core::Unexpected(done.error());
    return writes;
}

core::Expected<QList<Loop>> loopList(Database& database, const QString& sql,
                                     std::initializer_list<Param> params)
{
    QList<Loop> loops;
    const auto done = select(database, sql, params, [&](const Row& row) {
        loops.append(Loop{row.integer(0), row.text(1), row.flag(2), row.text(3), row.integer(4)});
    });
    if (!done)
        return core::Unexpected(done.error());
    return loops;
}

} // namespace

WatchStore::WatchStore(Database& database)
    : m_database(database)
{ }

core::Done WatchStore::await(const QList<AwaitedWrite>& writes)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO verify (op_id, link, person, object, field, marketo_field, planned, sent, source, "
        "source_base, source_at, request, sent_after, sent_at, image, image_at, touched) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const AwaitedWrite& write : writes) {
        auto done = run(m_database, sql,
                        {write.opId, write.link, write.person, write.object, write.field, write.marketoField,
                         encodeScalar(write.planned), encodeScalar(write.sent), encodeScalar(write.source),
                         scalarOrNull(write.sourceBase), write.sourceAt, write.request, write.sentAfter,
                         write.sentAt, scalarOrNull(write.image), write.imageAt, write.touched});
        if (!done)
            return done;
    }
    return {};
}

core::Done WatchStore::markTouched(const QString& opId, const QString& field)
{
    static const QString sql = QStringLiteral("UPDATE verify SET touched = 1 WHERE op_id = ? AND field = ?");
    return run(m_database, sql, {opId, field});
}

core::Done WatchStore::forget(const QString& opId, const QString& field)
{
    static const QString sql = QStringLiteral("DELETE FROM verify WHERE op_id = ? AND field = ?");
    return run(m_database, sql, {opId, field});
}

core::Done WatchStore::forgetPerson(qint64 link)
{
    static const QString statements[]{
        QStringLiteral("DELETE FROM verify WHERE link = ?"),
        QStringLiteral("DELETE FROM restore WHERE link = ?"),
    };
    for (const QString& sql : statements) {
        if (auto done = run(m_database, sql, {link}); !done)
            return done;
    }
    return {};
}

core::Expected<QList<AwaitedWrite>> WatchStore::awaited(qint64 person, const QString& marketoField) const
{
    static const QString sql =
        selectAwaited(QStringLiteral("WHERE person = ? AND marketo_field = ? ORDER BY sent_at"));
    return awaitedList(m_database, sql, {person, marketoField});
}

core::Expected<QList<AwaitedWrite>> WatchStore::sentUntil(const QDateTime& time) const
{
    static const QString sql = selectAwaited(QStringLiteral("WHERE sent_at <= ? ORDER BY sent_at"));
    return awaitedList(m_database, sql, {time});
}

core::Expected<QStringList> WatchStore::heldFields(qint64 link) const
{
    static const QString sql =
        QStringLiteral("SELECT DISTINCT field FROM verify WHERE link = ? AND image IS NOT NULL");
    QStringList fields;
    const auto done = select(m_database, sql, {link}, [&](const Row& row) { fields += row.text(0); });
    if (!done)
        return core::Unexpected(done.error());
    return fields;
}

core::Expected<bool> WatchStore::isWatching() const
{
    static const QString sql =
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM verify WHERE image IS NOT NULL) "
                       "OR EXISTS (SELECT 1 FROM restore) OR EXISTS (SELECT 1 FROM loop)");
    const auto any = selectNumber(m_database, sql);
    if (!any)
        return core::Unexpected(any.error());
    return *any != 0;
}

core::Done WatchStore::restore(qint64 link, const QString& field, const Restoration& restoration)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO restore (link, field, value, rule) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (link, field) DO UPDATE SET value = excluded.value, rule = excluded.rule");
    return run(m_database, sql, {link, field, encodeScalar(restoration.value), restoration.rule});
}

core::Done WatchStore::endRestore(qint64 link, const QString& field)
{
    static const QString sql = QStringLiteral("DELETE FROM restore WHERE link = ? AND field = ?");
    return run(m_database, sql, {link, field});
}

core::Expected<QHash<QString, Restoration>> WatchStore::restores(qint64 link) const
{
    static const QString sql = QStringLiteral("SELECT field, value, rule FROM restore WHERE link = ?");
    QHash<QString, Restoration> restorations;
    const auto done = select(m_database, sql, {link}, [&](const Row& row) {
        restorations.insert(row.text(0), Restoration{decodeScalar(row.text(1)), row.text(2)});
    });
    if (!done)
        return core::Unexpected(done.error());
    return restorations;
}

core::Done WatchStore::saveLoop(const Loop& loop)
{
    static const QString sql =
        QStringLiteral("INSERT INTO loop (link, field, frozen, signature, since) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (link, field) DO UPDATE SET frozen = excluded.frozen, "
                       "signature = excluded.signature, since = excluded.since");
    return run(m_database, sql, {loop.link, loop.field, loop.frozen, loop.signature, loop.since});
}

core::Expected<QList<Loop>> WatchStore::loops(qint64 link) const
{
    static const QString sql =
        QStringLiteral("SELECT link, field, frozen, signature, since FROM loop WHERE link = ?");
    return loopList(m_database, sql, {link});
}

core::Expected<QList<Loop>> WatchStore::frozen() const
{
    static const QString sql =
        QStringLiteral("SELECT link, field, frozen, signature, since FROM loop WHERE frozen = 1");
    return loopList(m_database, sql, {});
}

core::Done WatchStore::noteEdits(const QList<MarketoEdit>& edits)
{
    static const QString sql =
        QStringLiteral("INSERT INTO field_edit (person, field, at, value) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (person, field) DO UPDATE SET at = excluded.at, value = excluded.value "
                       "WHERE excluded.at >= field_edit.at");
    for (const MarketoEdit& edit : edits) {
        if (auto done = run(m_database, sql, {edit.person, edit.field, edit.at, encodeScalar(edit.value)});
            !done)
            return done;
    }
    return {};
}

core::Expected<QHash<QString, MarketoEdit>> WatchStore::edits(qint64 person) const
{
    static const QString sql = QStringLiteral("SELECT field, at, value FROM field_edit WHERE person = ?");
    QHash<QString, MarketoEdit> edits;
    const auto done = select(m_database, sql, {person}, [&](const Row& row) {
        edits.insert(row.text(0), {person, row.text(0), row.time(1), decodeScalar(row.text(2))});
    });
    if (!done)
        return core::Unexpected(done.error());
    return edits;
}

core::Done WatchStore::forgetEdits(const QDateTime& before)
{
    return run(m_database, QStringLiteral("DELETE FROM field_edit WHERE at < ?"), {before});
}

} // namespace lockstep::store
