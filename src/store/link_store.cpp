// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/link_store.h"

#include "core/normalise.h"
#include "store/codec.h"
#include "store/database.h"
#include "store/link_row.h"
#include "store/order_key.h"
#include "store/search_key.h"
#include "store/statement.h"

#include <QSet>

namespace lockstep::store {

namespace {

core::Expected<std::optional<Link>> first(Database& database, const QString& sql, const Param& key)
{
    std::optional<Link> found;
    const auto done = select(database, sql, {key}, [&](const Row& row) { found = linkFrom(row); });
    if (!done)
        return core::Unexpected(done.error());
    return found;
}

core::Expected<QList<Link>> list(Database& database, const QString& sql, std::initializer_list<Param> params)
{
    QList<Link> links;
    const auto done = select(database, sql, params, [&](const Row& row) { links.append(linkFrom(row)); });
    if (!done)
        return core::Unexpected(done.error());
    return links;
}

template <typename Key>
core::Expected<QHash<Key, Link>> byKeys(Database& database, const KeyedStatement& statement,
                                        const QList<Key>& keys, Key Link::*key)
{
    QHash<Key, Link> links;
    links.reserve(keys.size());
    const auto done = selectAll(database, statement, keys, [&](const Row& row) {
        const Link link = linkFrom(row);
        links.insert(link.*key, link);
    });
    if (!done)
        return core::Unexpected(done.error());
    return links;
}

// What hangs on a row goes to another one, unless that has its own; failures are left to be found anew.
core::Done moveBelongings(Database& database, qint64 from, qint64 to)
{
    static const QString snapshots =
        QStringLiteral("UPDATE snapshot SET link = ? WHERE link = ? "
                       "AND side NOT IN (SELECT side FROM snapshot WHERE link = ?)");
    static const QString marks = QStringLiteral("UPDATE dirty SET link = ? WHERE link = ? "
                                                "AND NOT EXISTS (SELECT 1 FROM dirty WHERE link = ?)");
    static const QString intents = QStringLiteral("UPDATE outbox SET link = ? WHERE link = ? AND state = 3");
    static const QString conflicts = QStringLiteral("UPDATE conflict SET link = ? WHERE link = ?");
    static const QString awaited = QStringLiteral("UPDATE verify SET link = ? WHERE link = ?");
    static const QString persons = QStringLiteral("UPDATE former_person SET link = ? WHERE link = ?");
    auto done = run(database, snapshots, {to, from, to});
    if (done)
        done = run(database, marks, {to, from, to});
    if (done)
        done = run(database, intents, {to, from});
    if (done)
        done = run(database, conflicts, {to, from});
    if (done)
        done = run(database, awaited, {to, from});
    if (done)
        done = run(database, persons, {to, from});
    return done;
}

} // namespace

LinkStore::LinkStore(Database& database)
    : m_database(database)
{ }

core::Expected<qint64> LinkStore::insert(const Link& link)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO link (person, record, object, suffix, state, state_code, state_arguments, name, email, "
        "company, owner, name_key, name_order, email_key, company_key, owner_key, last_synced, "
        "deleted_in_salesforce, deleted_in_marketo) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return insertRow(m_database, sql,
                     {Param::orNull(link.person), Param::orNull(link.record), link.object, link.suffix,
                      link.state, link.stateCode, encode(link.stateArguments), link.name, link.email,
                      link.company, link.owner, foldedKey(link.name), orderKey(link.name),
                      core::emailKey(link.email), foldedKey(link.company), searchKey(link.owner),
                      link.lastSynced, link.deletedInSalesforce, link.deletedInMarketo});
}

// In parts, since SQLite rewrites every index of the columns that an UPDATE names, changed or not, and what
// is displayed changes far less often than the rest.
core::Done LinkStore::updateIdentity(const Link& link)
{
    static const QString sql = QStringLiteral(
        "UPDATE link SET person = ?, record = ?, object = ?, suffix = ?, state = ?, state_code = ?, "
        "state_arguments = ?, last_synced = ?, deleted_in_salesforce = ?, deleted_in_marketo = ? "
        "WHERE id = ?");
    return run(m_database, sql,
               {Param::orNull(link.person), Param::orNull(link.record), link.object, link.suffix, link.state,
                link.stateCode, encode(link.stateArguments), link.lastSynced, link.deletedInSalesforce,
                link.deletedInMarketo, link.id});
}

core::Done LinkStore::updateDisplay(const Link& link)
{
    static const QString sql = QStringLiteral(
        "UPDATE link SET name = ?, email = ?, company = ?, owner = ?, name_key = ?, name_order = ?, "
        "email_key = ?, company_key = ?, owner_key = ? "
        "WHERE id = ? AND (name <> ? OR email <> ? OR company <> ? OR owner <> ?)");
    return run(m_database, sql,
               {link.name, link.email, link.company, link.owner, foldedKey(link.name), orderKey(link.name),
                core::emailKey(link.email), foldedKey(link.company), searchKey(link.owner), link.id,
                link.name, link.email, link.company, link.owner});
}

core::Done LinkStore::update(const Link& link)
{
    if (auto done = updateIdentity(link); !done)
        return done;
    return updateDisplay(link);
}

core::Done LinkStore::update(const Link& link, const Link& saved)
{
    static const QString sql = QStringLiteral(
        "UPDATE link SET state = ?, state_code = ?, state_arguments = ?, last_synced = ? WHERE id = ?");
    if (link == saved)
        return {};
    const bool sameIdentity = link.person == saved.person && link.record == saved.record
        && link.object == saved.object && link.suffix == saved.suffix
        && link.deletedInSalesforce == saved.deletedInSalesforce
        && link.deletedInMarketo == saved.deletedInMarketo;
    auto done = sameIdentity
        ? run(m_database, sql,
              {link.state, link.stateCode, encode(link.stateArguments), link.lastSynced, link.id})
        : updateIdentity(link);
    const bool sameDisplay = link.name == saved.name && link.email == saved.email
        && link.company == saved.company && link.owner == saved.owner;
    return !done || sameDisplay ? done : updateDisplay(link);
}

core::Done LinkStore::remove(qint64 id)
{
    // Snapshots, bases and the dirty mark go with the row; an open intent refuses the deletion.
    static const QString statements[]{
        QStringLiteral("DELETE FROM failure WHERE link = ?"),
        QStringLiteral("DELETE FROM outbox WHERE link = ? AND state = 3"),
        QStringLiteral("DELETE FROM link WHERE id = ?"),
    };
    for (const QString& sql : statements) {
        if (auto done = run(m_database, sql, {id}); !done)
            return done;
    }
    return {};
}

core::Done LinkStore::join(qint64 keep, qint64 absorbed)
{
    const auto kept = byId(keep);
    const auto other = byId(absorbed);
    if (!kept || !other)
        return core::Unexpected(!kept ? kept.error() : other.error());
    if (!*kept || !*other)
        return {};
    if (auto done = moveBelongings(m_database, absorbed, keep); !done)
        return done;
    if (auto done = remove(absorbed); !done)
        return done;
    Link joined = **kept;
    if (joined.person == 0)
        joined.person = (*other)->person;
    if (joined.record.isEmpty()) {
        joined.record = (*other)->record;
        joined.object = (*other)->object;
        joined.suffix = (*other)->suffix;
        joined.owner = (*other)->owner;
        if (!joined.deletedInSalesforce) { // a linked row shows its record
            joined.name = (*other)->name;
            joined.email = (*other)->email;
            joined.company = (*other)->company;
        }
    }
    return update(joined);
}

core::Done LinkStore::setState(qint64 id, core::LinkState state, const QString& code,
                               const QStringList& arguments)
{
    static const QString sql =
        QStringLiteral("UPDATE link SET state = ?, state_code = ?, state_arguments = ? WHERE id = ?");
    return run(m_database, sql, {state, code, encode(arguments), id});
}

core::Done LinkStore::addFormerPerson(qint64 person, qint64 link)
{
    static const QString sql = QStringLiteral("INSERT INTO former_person (person, link) VALUES (?, ?) "
                                              "ON CONFLICT (person) DO UPDATE SET link = excluded.link");
    return run(m_database, sql, {person, link});
}

core::Done LinkStore::setSeparate(qint64 link, bool separate)
{
    static const QString add =
        QStringLiteral("INSERT INTO separate (link) VALUES (?) ON CONFLICT (link) DO NOTHING");
    static const QString drop = QStringLiteral("DELETE FROM separate WHERE link = ?");
    return run(m_database, separate ? add : drop, {link});
}

core::Expected<QSet<qint64>> LinkStore::separate() const
{
    static const QString sql = QStringLiteral("SELECT link FROM separate");
    QSet<qint64> links;
    const auto done = select(m_database, sql, {}, [&](const Row& row) { links.insert(row.integer(0)); });
    if (!done)
        return core::Unexpected(done.error());
    return links;
}

core::Expected<std::optional<Link>> LinkStore::byFormerPerson(qint64 person) const
{
    static const QString sql = QStringLiteral("SELECT %1 FROM link l WHERE l.id = "
                                              "(SELECT link FROM former_person WHERE person = ?)")
                                   .arg(linkColumns());
    return first(m_database, sql, person);
}

core::Expected<std::optional<Link>> LinkStore::byId(qint64 id) const
{
    static const QString sql = QStringLiteral("SELECT %1 FROM link l WHERE l.id = ?").arg(linkColumns());
    return first(m_database, sql, id);
}

core::Expected<std::optional<Link>> LinkStore::byPerson(qint64 person) const
{
    static const QString sql = QStringLiteral("SELECT %1 FROM link l WHERE l.person = ?").arg(linkColumns());
    return first(m_database, sql, person);
}

core::Expected<std::optional<Link>> LinkStore::byRecord(const QString& record) const
{
    static const QString sql = QStringLiteral("SELECT %1 FROM link l WHERE l.record = ?").arg(linkColumns());
    return first(m_database, sql, record);
}

core::Expected<QHash<qint64, Link>> LinkStore::byIds(const QList<qint64>& ids) const
{
    static const KeyedStatement statement(
        QStringLiteral("SELECT %1 FROM link l WHERE l.id IN (%2)").arg(linkColumns()));
    return byKeys(m_database, statement, ids, &Link::id);
}

core::Expected<QHash<qint64, Link>> LinkStore::byPersons(const QList<qint64>& persons) const
{
    static const KeyedStatement statement(
        QStringLiteral("SELECT %1 FROM link l WHERE l.person IN (%2)").arg(linkColumns()));
    return byKeys(m_database, statement, persons, &Link::person);
}

core::Expected<QHash<QString, Link>> LinkStore::byRecords(const QStringList& records) const
{
    static const KeyedStatement statement(
        QStringLiteral("SELECT %1 FROM link l WHERE l.record IN (%2)").arg(linkColumns()));
    return byKeys(m_database, statement, records, &Link::record);
}

core::Expected<QList<Link>> LinkStore::byEmail(const QString& email) const
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM link l WHERE l.email_key = ? ORDER BY l.id").arg(linkColumns());
    const QString key = core::emailKey(email);
    if (key.isEmpty())
        return QList<Link>();
    return list(m_database, sql, {key});
}

core::Expected<QHash<QString, QList<Link>>> LinkStore::byEmails(const QStringList& emails) const
{
    static const KeyedStatement statement(
        QStringLiteral("SELECT %1, l.email_key FROM link l WHERE l.email_key IN (%2) ORDER BY l.id")
            .arg(linkColumns()));
    QSet<QString> keys;
    for (const QString& email : emails)
        keys.insert(core::emailKey(email));
    keys.remove(QString());
    QHash<QString, QList<Link>> links;
    const auto done = selectAll(m_database, statement, keys.values(), [&](const Row& row) {
        links[row.text(linkColumnCount)].append(linkFrom(row));
    });
    if (!done)
        return core::Unexpected(done.error());
    return links;
}

core::Expected<QList<Link>> LinkStore::withState(core::LinkState state, qint64 afterId, int limit) const
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM link l WHERE l.state = ? AND l.id > ? ORDER BY l.id LIMIT ?")
            .arg(linkColumns());
    return list(m_database, sql, {state, afterId, limit});
}

core::Expected<QList<Link>> LinkStore::linkedPage(qint64 afterId, int limit) const
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM link l WHERE l.id > ? AND l.person IS NOT NULL AND "
                       "l.record IS NOT NULL AND l.deleted_in_salesforce = 0 AND l.deleted_in_marketo = 0 "
                       "ORDER BY l.id LIMIT ?")
            .arg(linkColumns());
    return list(m_database, sql, {afterId, limit});
}

core::Expected<qint64> LinkStore::countLinked() const
{
    return selectNumber(m_database,
                        QStringLiteral("SELECT count(*) FROM link WHERE person IS NOT NULL AND record IS NOT "
                                       "NULL AND deleted_in_salesforce = 0 AND deleted_in_marketo = 0"));
}

core::Expected<QList<Link>> LinkStore::page(qint64 afterId, int limit) const
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM link l WHERE l.id > ? ORDER BY l.id LIMIT ?").arg(linkColumns());
    return list(m_database, sql, {afterId, limit});
}

} // namespace lockstep::store
