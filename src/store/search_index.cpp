// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "core/normalise.h"
#include "store/database.h"
#include "store/search_key.h"

namespace lockstep::store {

namespace {

constexpr qsizetype trigram = 3; // below this FTS5 finds nothing

// Rows where one of the three keys begins with `key`.
core::Done appendPrefixes(Database& database, const QString& key, RowSet& rows)
{
    static const QString statements[]{
        QStringLiteral("SELECT id AS number FROM link WHERE name_key >= ? AND name_key < ?"),
        QStringLiteral("SELECT id AS number FROM link WHERE email_key >= ? AND email_key < ?"),
        QStringLiteral("SELECT id AS number FROM link WHERE company_key >= ? AND company_key < ?"),
    };
    const char32_t highest = 0x10ffff;
    const QString end = key + QString::fromUcs4(&highest, 1);
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
    const QString key = searchKey(text).remove(QChar::Null); // FTS5 reads C strings
    RowSet rows;
    if (key.isEmpty())
        return rows;
    auto done = key.toUcs4().size() < trigram ? appendPrefixes(m_database, key, rows)
                                              : appendMatches(m_database, key, rows);
    if (done)
        done = appendById(m_database, text.trimmed(), rows);
    if (!done)
        return core::Unexpected(done.error());
    return rows;
}

} // namespace lockstep::store
