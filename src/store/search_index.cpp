// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "core/normalise.h"
#include "store/bulk_load.h"
#include "store/database.h"
#include "store/search_key.h"

namespace lockstep::store {

namespace {

constexpr qsizetype trigram = 3; // below this FTS5 finds nothing

QString keyOf(const QString& text)
{
    return searchKey(text).remove(QChar::Null); // FTS5 reads C strings
}

bool isFoundAnywhere(const QString& key)
{
    return key.toUcs4().size() >= trigram;
}

// Above every text that begins with `key`.
QString behind(const QString& key)
{
    const char32_t highest = 0x10ffff;
    return key + QString::fromUcs4(&highest, 1);
}

// Rows where one of the three keys begins with `key`.
core::Done appendPrefixes(Database& database, const QString& key, RowSet& rows)
{
    static const QString statements[]{
        QStringLiteral("SELECT id AS number FROM link WHERE name_key >= ? AND name_key < ?"),
        QStringLiteral("SELECT id AS number FROM link WHERE email_key >= ? AND email_key < ?"),
        QStringLiteral("SELECT id AS number FROM link WHERE company_key >= ? AND company_key < ?"),
    };
    const QString end = behind(key);
    for (const QString& sql : statements) {
        if (auto done = addRows(database, sql, {key, end}, rows); !done)
            return done;
    }
    return {};
}

core::Done appendMatches(Database& database, const QString& key, RowSet& rows)
{
    static const QString sql =
        QStringLiteral("SELECT rowid AS number FROM link_search WHERE link_search MATCH ?");
    QString quoted = key;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return addRows(database, sql, {QLatin1Char('"') + quoted + QLatin1Char('"')}, rows);
}

QString textCondition(bool anywhere)
{
    return anywhere
        ? QStringLiteral("(instr(name_key, ?) OR instr(email_key, ?) OR instr(company_key, ?))")
        : QStringLiteral("((name_key >= ? AND name_key < ?) OR (email_key >= ? AND email_key < ?) "
                         "OR (company_key >= ? AND company_key < ?))");
}

// The values of its places.
std::vector<Param> textParams(const QString& key, bool anywhere)
{
    if (anywhere)
        return {key, key, key};
    const QString end = behind(key);
    return {key, end, key, end, key, end};
}

// While a first load has put the indexes aside: every row is looked at, once.
core::Done appendByReading(Database& database, const QString& key, bool anywhere, RowSet& rows)
{
    static const QString sql = QStringLiteral("SELECT id AS number FROM link WHERE ");
    return addRows(database, sql + textCondition(anywhere), textParams(key, anywhere), rows);
}

// A number may be a person, 15 or 18 letters and digits a record: found though no text holds them.
core::Done appendById(Database& database, const QString& text, RowSet& rows)
{
    static const QString byPerson = QStringLiteral("SELECT id AS number FROM link WHERE person = ?");
    static const QString byRecord = QStringLiteral("SELECT id AS number FROM link WHERE record = ?");
    bool isNumber = false;
    if (const qint64 person = text.toLongLong(&isNumber); isNumber) {
        if (auto done = addRows(database, byPerson, {person}, rows); !done)
            return done;
    }
    const QString record = core::salesforceId18(text);
    return record.isEmpty() ? core::Done() : addRows(database, byRecord, {record}, rows);
}

} // namespace

SearchIndex::SearchIndex(Database& database)
    : m_database(database)
{ }

core::Expected<RowSet> SearchIndex::find(const QString& text) const
{
    const QString key = keyOf(text);
    RowSet rows;
    if (key.isEmpty())
        return rows;
    const auto isLoading = BulkLoad(m_database).isUnderWay();
    if (!isLoading)
        return core::Unexpected(isLoading.error());
    const bool anywhere = isFoundAnywhere(key);
    core::Done done;
    if (*isLoading)
        done = appendByReading(m_database, key, anywhere, rows);
    else
        done = anywhere ? appendMatches(m_database, key, rows) : appendPrefixes(m_database, key, rows);
    if (done)
        done = appendById(m_database, text.trimmed(), rows);
    if (!done)
        return core::Unexpected(done.error());
    return rows;
}

core::Expected<RowSet> SearchIndex::among(const QList<qint64>& ids, const QString& text) const
{
    static const QString sql = QStringLiteral("SELECT id FROM link WHERE %2 AND id IN (%1)");
    static const KeyedStatement holding(sql.arg(QStringLiteral("%1"), textCondition(true)));
    static const KeyedStatement beginning(sql.arg(QStringLiteral("%1"), textCondition(false)));
    const QString key = keyOf(text);
    const bool anywhere = isFoundAnywhere(key);
    RowSet rows;
    const auto done = selectAll(m_database, anywhere ? holding : beginning, textParams(key, anywhere), ids,
                                [&rows](const Row& row) { rows.add(row.integer(0)); });
    if (!done)
        return core::Unexpected(done.error());
    return rows;
}

} // namespace lockstep::store
