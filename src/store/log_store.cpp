// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_store.h"

#include "store/codec.h"
#include "store/database.h"
#include "store/log_search.h"
#include "store/order_key.h"
#include "store/search_key.h"
#include "store/statement.h"

#include <algorithm>
#include <vector>

namespace lockstep::store {

namespace {

constexpr int expiryBatch = 5000; // rows a transaction, so that a sync never waits long

core::LogEntry entryFrom(const Row& row)
{
    core::LogEntry entry;
    entry.id = row.integer(0);
    entry.at = row.time(1);
    entry.run = row.integer(2);
    entry.person = row.integer(3);
    entry.record = row.text(4);
    entry.object = row.enumeration<core::ObjectType>(5);
    entry.type = core::logTypeFromString(row.text(6)).value_or(core::LogType::Linked);
    entry.result = core::logResultFromString(row.text(7)).value_or(core::LogResult::Ok);
    if (!row.isNull(8))
        entry.target = row.enumeration<core::System>(8);
    entry.field = row.text(9);
    entry.oldValue = decodeScalar(row.text(10));
    entry.newValue = decodeScalar(row.text(11));
    entry.rule = row.text(12);
    entry.code = row.text(13);
    entry.message = row.text(14);
    entry.arguments = decodeList(row.text(15));
    entry.name = row.text(16);
    return entry;
}

// Of whom an entry tells, by his person or else by his record; %1: the name or its key.
const QString nameOf = QStringLiteral("coalesce((SELECT %1 FROM link WHERE person = %2), "
                                      "(SELECT %1 FROM link WHERE record = %3), '')");

QString searchText(const core::LogEntry& entry)
{
    // Parted by line ends, so that no match spans two columns.
    return searchKey(QStringList{entry.person == 0 ? QString() : QString::number(entry.person), entry.record,
                                 entry.field, entry.oldValue.toString(), entry.newValue.toString(),
                                 entry.message}
                         .join(QLatin1Char('\n')));
}

// A WHERE clause and its values, from the parts of the filter that are set.
class Conditions
{
public:
    void add(const QString& condition, const Param& value)
    {
        m_text += (m_text.isEmpty() ? QStringLiteral("WHERE ") : QStringLiteral(" AND ")) + condition;
        m_values.push_back(value);
    }
    void add(const core::LogFilter& filter)
    {
        // From the rarest on; most entries went well.
        const bool rare = filter.result && *filter.result != core::LogResult::Ok;
        if (filter.person != 0)
            narrow(QStringLiteral("person"), filter.person);
        if (!filter.record.isEmpty())
            narrow(QStringLiteral("record"), filter.record);
        if (filter.run != 0)
            narrow(QStringLiteral("run"), filter.run);
        if (rare)
            narrow(QStringLiteral("result"), core::toString(*filter.result));
        if (!filter.field.isEmpty())
            narrow(QStringLiteral("field"), filter.field, QStringLiteral("field <> '' AND "));
        if (filter.result && !rare)
            narrow(QStringLiteral("result"), core::toString(*filter.result));
        // The plus keeps the planner on the key: entries come in the order of time anyway.
        if (filter.since.isValid())
            add(QStringLiteral("+at >= ?"), filter.since);
        if (filter.until.isValid())
            add(QStringLiteral("+at < ?"), filter.until);
        if (filter.type)
            add(QStringLiteral("type = ?"), core::toString(*filter.type));
        if (!filter.text.trimmed().isEmpty())
            addText(searchKey(filter.text), foldedKey(filter.text));
    }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const std::vector<Param>& values() const { return m_values; }

private:
    // Names are folded, values are not. Accents alone fold to nothing, which every text would hold.
    void addText(const QString& key, const QString& folded)
    {
        if (key == folded || folded.isEmpty()) {
            add(QStringLiteral("instr(log.search_key, ?) > 0"), key);
        } else {
            add(QStringLiteral("(instr(log.search_key, ?) > 0 OR instr(log.search_key, ?) > 0)"), key);
            m_values.emplace_back(folded);
        }
    }
    // The first uses its index, whose rows come in the order of the key; the planner, which knows no numbers,
    // shall not prefer that of a later one. `partial`: what a partial index asks for.
    void narrow(const QString& column, const Param& value, const QString& partial = {})
    {
        add((m_isNarrowed ? QStringLiteral("+") : partial) + column + QStringLiteral(" = ?"), value);
        m_isNarrowed = true;
    }

    QString m_text;
    std::vector<Param> m_values;
    bool m_isNarrowed = false;
};

core::Expected<QList<core::LogEntry>> entries(Database& database, const QString& from,
                                              const Conditions& conditions, const QString& order, int limit)
{
    const QString sql =
        QStringLiteral("SELECT id, at, run, person, record, object, type, result, target, field, old_value, "
                       "new_value, rule, code, message, arguments, %1 FROM %2 %3 ORDER BY %4 LIMIT ?")
            .arg(nameOf.arg(QStringLiteral("name"), QStringLiteral("log.person"),
                            QStringLiteral("log.record")),
                 from, conditions.text(), order);
    std::vector<Param> params = conditions.values();
    params.emplace_back(limit);
    QList<core::LogEntry> found;
    const auto done = select(database, sql, params, [&](const Row& row) { found.append(entryFrom(row)); });
    if (!done)
        return core::Unexpected(done.error());
    return found;
}

// Newest first, afterId < id < beforeId (0 = from the newest).
core::Expected<QList<core::LogEntry>> lookThrough(Database& database, const core::LogFilter& filter,
                                                  qint64 afterId, qint64 beforeId, int limit)
{
    Conditions conditions;
    if (beforeId > 0)
        conditions.add(QStringLiteral("id < ?"), beforeId);
    if (afterId > 0)
        conditions.add(QStringLiteral("id > ?"), afterId);
    conditions.add(filter);
    return entries(database, QStringLiteral("log"), conditions, QStringLiteral("id DESC"), limit);
}

// The same by the text's index, id < beforeId.
core::Expected<QList<core::LogEntry>> lookUp(Database& database, const core::LogFilter& filter,
                                             qint64 beforeId, int limit)
{
    const QString key = searchKey(filter.text);
    const QString folded = foldedKey(filter.text);
    auto match = LogSearch(database).match(key);
    if (match && folded != key) {
        const auto another = LogSearch(database).match(folded);
        if (!another)
            return core::Unexpected(another.error());
        match = QStringLiteral("(%1) OR (%2)").arg(*match, *another);
    }
    if (!match)
        return core::Unexpected(match.error());
    Conditions conditions;
    conditions.add(QStringLiteral("log_search MATCH ?"), *match);
    conditions.add(QStringLiteral("log_search.rowid < ?"), beforeId);
    conditions.add(filter);
    return entries(database, QStringLiteral("log_search CROSS JOIN log ON log.id = log_search.rowid"),
                   conditions, QStringLiteral("log_search.rowid DESC"), limit);
}

// Whether the filter's other parts leave so few entries that they are looked through more quickly.
core::Expected<bool> isNarrow(Database& database, const core::LogFilter& filter)
{
    constexpr int few = 20'000;
    static const QString sql = QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM log WHERE %1 LIMIT %2)");
    static const QString byResult = sql.arg(QStringLiteral("result = ?")).arg(few);
    static const QString byField = sql.arg(QStringLiteral("field <> '' AND field = ?")).arg(few);
    if (filter.person != 0 || !filter.record.isEmpty() || filter.run != 0)
        return true;
    core::Expected<qint64> left = few;
    if (filter.result && *filter.result != core::LogResult::Ok)
        left = selectNumber(database, byResult, {core::toString(*filter.result)});
    else if (!filter.field.isEmpty())
        left = selectNumber(database, byField, {filter.field});
    if (!left)
        return core::Unexpected(left.error());
    return *left < few;
}

} // namespace

LogStore::LogStore(Database& database)
    : m_database(database)
{ }

core::Expected<qint64> LogStore::append(const QList<core::LogEntry>& entries)
{
    // Found by the name, too, which is what the lists show.
    static const QString sql =
        QStringLiteral(
            "INSERT INTO log (at, run, person, record, object, type, result, target, field, old_value, "
            "new_value, rule, code, message, arguments, search_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ? || char(10) || %1)")
            .arg(nameOf.arg(QStringLiteral("name_key"), QStringLiteral("?"), QStringLiteral("?")));
    qint64 last = 0;
    for (const core::LogEntry& entry : entries) {
        const auto person = Param::orNull(entry.person);
        const auto record = Param::orNull(entry.record);
        const auto id =
            insertRow(m_database, sql,
                      {entry.at, entry.run, person, record, entry.object, core::toString(entry.type),
                       core::toString(entry.result), Param::orNull(entry.target), entry.field,
                       encodeScalar(entry.oldValue), encodeScalar(entry.newValue), entry.rule, entry.code,
                       entry.message, encode(entry.arguments), searchText(entry), person, record});
        if (!id)
            return core::Unexpected(id.error());
        last = *id;
    }
    return last;
}

// Entries up to this one are found by the text's index; 0: all are looked through.
core::Expected<qint64> LogStore::foundUpTo(const core::LogFilter& filter) const
{
    if (!LogSearch::finds(searchKey(filter.text)) || !LogSearch::finds(foldedKey(filter.text)))
        return 0;
    const auto narrow = isNarrow(m_database, filter);
    if (!narrow)
        return core::Unexpected(narrow.error());
    return *narrow ? 0 : LogSearch(m_database).upTo();
}

core::Expected<QList<core::LogEntry>> LogStore::page(const core::LogFilter& filter, qint64 beforeId,
                                                     int limit) const
{
    const auto upTo = foundUpTo(filter);
    if (!upTo)
        return core::Unexpected(upTo.error());
    auto found = lookThrough(m_database, filter, *upTo, beforeId, limit);
    if (!found || *upTo == 0 || found->size() == limit)
        return found;
    const qint64 before = beforeId > 0 ? std::min(beforeId, *upTo + 1) : *upTo + 1;
    const auto older = lookUp(m_database, filter, before, limit - static_cast<int>(found->size()));
    if (!older)
        return older;
    return *found + *older;
}

core::Expected<QList<core::LogEntry>> LogStore::newer(const core::LogFilter& filter, qint64 afterId,
                                                      int limit) const
{
    Conditions conditions;
    conditions.add(QStringLiteral("id > ?"), afterId);
    conditions.add(filter);
    return entries(m_database, QStringLiteral("log"), conditions, QStringLiteral("id ASC"), limit);
}

core::Expected<qint64> LogStore::lastId() const
{
    return selectNumber(m_database, QStringLiteral("SELECT max(id) FROM log"));
}

core::Expected<QString> LogStore::fieldNamed(const QString& name) const
{
    // From one name to the next by the index: the entries are many, their fields are few.
    static const QString sql = QStringLiteral(
        "WITH RECURSIVE known(field) AS (SELECT min(field) FROM log WHERE field <> '' UNION ALL "
        "SELECT (SELECT min(log.field) FROM log WHERE log.field <> '' AND log.field > known.field) "
        "FROM known WHERE known.field IS NOT NULL) "
        "SELECT field FROM known WHERE field = ? COLLATE NOCASE LIMIT 1");
    QString field;
    const auto done = select(m_database, sql, {name}, [&](const Row& row) { field = row.text(0); });
    if (!done)
        return core::Unexpected(done.error());
    return field;
}

core::Done LogStore::expire(const QDateTime& before)
{
    static const QString announce = QStringLiteral("INSERT INTO meta (key, value) VALUES ('log-expiry', ?)");
    static const QString remove =
        QStringLiteral("DELETE FROM log WHERE id IN (SELECT id FROM log WHERE at < ? ORDER BY at LIMIT ?)");
    static const QString withdraw = QStringLiteral("DELETE FROM meta WHERE key = 'log-expiry'");
    for (int removed = expiryBatch; removed == expiryBatch;) {
        auto transaction = m_database.begin();
        if (!transaction)
            return core::Unexpected(transaction.error());
        auto done = run(m_database, announce, {QString::number(before.toMSecsSinceEpoch())});
        if (!done)
            return done;
        const auto count = runCounting(m_database, remove, {before, expiryBatch});
        if (!count)
            return core::Unexpected(count.error());
        removed = *count;
        done = run(m_database, withdraw);
        if (!done)
            return done;
        if (done = transaction->commit(); !done)
            return done;
    }
    return {};
}

} // namespace lockstep::store
