// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "core/normalise.h"
#include "store/database.h"
#include "store/search_key.h"
#include "store/statement.h"

#include <algorithm>

namespace lockstep::store {

namespace {

constexpr qsizetype trigram = 3; // below this FTS5 finds nothing

core::Done append(Database& database, const QString& sql, std::initializer_list<Param> params,
                  std::vector<qint64>& ids)
{
    return select(database, sql, params, [&](const Row& row) { ids.push_back(row.integer(0)); });
}

// Rows where one of the three keys begins with `key`.
core::Done appendPrefixes(Database& database, const QString& key, std::vector<qint64>& ids)
{
    static const QString statements[]{
        QStringLiteral("SELECT id FROM link WHERE name_key >= ? AND name_key < ?"),
        QStringLiteral("SELECT id FROM link WHERE email_key >= ? AND email_key < ?"),
        QStringLiteral("SELECT id FROM link WHERE company_key >= ? AND company_key < ?"),
    };
    const char32_t highest = 0x10ffff;
    const QString end = key + QString::fromUcs4(&highest, 1);
    for (const QString& sql : statements) {
        if (auto done = append(database, sql, {key, end}, ids); !done)
            return done;
    }
    return {};
}

core::Done appendMatches(Database& database, const QString& key, std::vector<qint64>& ids)
{
    static const QString sql = QStringLiteral("SELECT rowid FROM link_search WHERE link_search MATCH ?");
    QString quoted = key;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return append(database, sql, {QLatin1Char('"') + quoted + QLatin1Char('"')}, ids);
}

// A number may be a person, 15 or 18 letters and digits a record: found though no text holds them.
core::Done appendById(Database& database, const QString& text, std::vector<qint64>& ids)
{
    static const QString byPerson = QStringLiteral("SELECT id FROM link WHERE person = ?");
    static const QString byRecord = QStringLiteral("SELECT id FROM link WHERE record = ?");
    bool isNumber = false;
    if (const qint64 person = text.toLongLong(&isNumber); isNumber) {
        if (auto done = append(database, byPerson, {person}, ids); !done)
            return done;
    }
    const QString record = core::salesforceId18(text);
    return record.isEmpty() ? core::Done() : append(database, byRecord, {record}, ids);
}

} // namespace

SearchIndex::SearchIndex(Database& database)
    : m_database(database)
{ }

core::Expected<std::vector<qint64>> SearchIndex::find(const QString& text) const
{
    const QString key = searchKey(text).remove(QChar::Null); // FTS5 reads C strings
    std::vector<qint64> ids;
    if (key.isEmpty())
        return ids;
    auto done = key.toUcs4().size() < trigram ? appendPrefixes(m_database, key, ids)
                                              : appendMatches(m_database, key, ids);
    if (done)
        done = appendById(m_database, text.trimmed(), ids);
    if (!done)
        return core::Unexpected(done.error());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace lockstep::store
