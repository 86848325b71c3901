// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "core/normalise.h"
#include "store/bulk_load.h"
#include "store/database.h"
#include "store/search_key.h"

#include <QStringList>
#include <algorithm>
#include <utility>
#include <vector>

namespace lockstep::store {

namespace {

constexpr qsizetype trigram = 3; // below this FTS5 finds nothing

// Something that was typed, as it is looked for.
struct Word
{
    QString key; // as names and companies are kept
    QString email; // as e-mails are, in which "ß" stays what it is
    bool anywhere = false; // long enough for the index
};

QString withoutNull(QString key)
{
    return key.remove(QChar::Null); // FTS5 reads C strings
}

bool isFoundAnywhere(const QString& key)
{
    return key.toUcs4().size() >= trigram;
}

Word wordOf(const QString& text)
{
    Word word{withoutNull(searchKey(text)), withoutNull(core::emailKey(text)), false};
    word.anywhere = isFoundAnywhere(word.key);
    if (word.anywhere && !isFoundAnywhere(word.email))
        word.email = word.key;
    return word;
}

struct Typed
{
    QList<Word> words; // each has to be found, wherever
    Word run; // or all of them as they stand, in the middle of other words, too; empty = not asked
};

Typed typedWords(const QString& text)
{
    Typed typed;
    const QStringList parts = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const Word word = wordOf(part);
        if (!word.key.isEmpty())
            typed.words += word;
    }
    // Where each word is found in the middle of others, all of them are.
    const bool allAnywhere =
        std::all_of(typed.words.cbegin(), typed.words.cend(), [](const Word& word) { return word.anywhere; });
    if (const Word run = wordOf(text); !allAnywhere && typed.words.size() > 1 && run.anywhere)
        typed.run = run;
    return typed;
}

// The rows that match, by `append`, which adds those of one word.
template <typename Append> core::Expected<RowSet> matching(const Typed& typed, const Append& append)
{
    RowSet left;
    bool isFirst = true;
    for (const Word& word : typed.words) {
        RowSet rows;
        if (const core::Done done = append(word, rows); !done)
            return core::Unexpected(done.error());
        if (!isFirst)
            rows.intersect(left);
        isFirst = false;
        left = std::move(rows);
        if (left.count() == 0)
            break;
    }
    if (!typed.run.key.isEmpty()) {
        if (const core::Done done = append(typed.run, left); !done)
            return core::Unexpected(done.error());
    }
    return left;
}

// Above every text that begins with `key`.
QString behind(const QString& key)
{
    const char32_t highest = 0x10ffff;
    return key + QString::fromUcs4(&highest, 1);
}

// Rows where one of the three keys begins with the word.
core::Done appendPrefixes(Database& database, const Word& word, RowSet& rows)
{
    static const QString byName =
        QStringLiteral("SELECT id AS number FROM link WHERE name_key >= ? AND name_key < ?");
    static const QString byEmail =
        QStringLiteral("SELECT id AS number FROM link WHERE email_key >= ? AND email_key < ?");
    static const QString byCompany =
        QStringLiteral("SELECT id AS number FROM link WHERE company_key >= ? AND company_key < ?");
    const QString end = behind(word.key);
    auto done = addRows(database, byName, {word.key, end}, rows);
    if (done)
        done = addRows(database, byEmail, {word.email, behind(word.email)}, rows);
    if (done)
        done = addRows(database, byCompany, {word.key, end}, rows);
    return done;
}

QString quoted(QString text)
{
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

core::Done appendMatches(Database& database, const Word& word, RowSet& rows)
{
    static const QString sql =
        QStringLiteral("SELECT rowid AS number FROM link_search WHERE link_search MATCH ?");
    QString match = quoted(word.key);
    if (word.email != word.key)
        match += QLatin1String(" OR email_key : ") + quoted(word.email);
    return addRows(database, sql, {match}, rows);
}

QString textCondition(bool anywhere)
{
    return anywhere
        ? QStringLiteral("(instr(name_key, ?) OR instr(email_key, ?) OR instr(company_key, ?) "
                         "OR instr(email_key, ?))")
        : QStringLiteral("((name_key >= ? AND name_key < ?) OR (email_key >= ? AND email_key < ?) "
                         "OR (company_key >= ? AND company_key < ?))");
}

// The values of its places.
std::vector<Param> textParams(const Word& word)
{
    if (word.anywhere)
        return {word.key, word.key, word.key, word.email};
    const QString end = behind(word.key);
    return {word.key, end, word.email, behind(word.email), word.key, end};
}

// While a first load has put the indexes aside: every row is looked at, once for each word.
core::Done appendByReading(Database& database, const Word& word, RowSet& rows)
{
    static const QString sql = QStringLiteral("SELECT id AS number FROM link WHERE ");
    return addRows(database, sql + textCondition(word.anywhere), textParams(word), rows);
}

core::Done appendByIndex(Database& database, const Word& word, RowSet& rows)
{
    return word.anywhere ? appendMatches(database, word, rows) : appendPrefixes(database, word, rows);
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
    const Typed typed = typedWords(text);
    if (typed.words.isEmpty())
        return RowSet();
    const auto isLoading = BulkLoad(m_database).isUnderWay();
    if (!isLoading)
        return core::Unexpected(isLoading.error());
    const auto append = *isLoading ? appendByReading : appendByIndex;
    auto rows =
        matching(typed, [&](const Word& word, RowSet& found) { return append(m_database, word, found); });
    if (!rows)
        return rows;
    if (const auto done = appendById(m_database, text.trimmed(), *rows); !done)
        return core::Unexpected(done.error());
    return rows;
}

core::Expected<RowSet> SearchIndex::among(const QList<qint64>& ids, const QString& text) const
{
    static const QString sql = QStringLiteral("SELECT id FROM link WHERE %2 AND id IN (%1)");
    static const KeyedStatement holding(sql.arg(QStringLiteral("%1"), textCondition(true)));
    static const KeyedStatement beginning(sql.arg(QStringLiteral("%1"), textCondition(false)));
    return matching(typedWords(text), [&](const Word& word, RowSet& rows) {
        return selectAll(m_database, word.anywhere ? holding : beginning, textParams(word), ids,
                         [&rows](const Row& row) { rows.add(row.integer(0)); });
    });
}

} // namespace lockstep::store
