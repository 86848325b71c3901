// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "core/normalise.h"
#include "store/bulk_load.h"
#include "store/database.h"
#include "store/order_key.h"

#include <QStringList>
#include <algorithm>
#include <utility>
#include <vector>

namespace lockstep::store {

namespace {

constexpr qsizetype trigram = 3; // below this FTS5 finds nothing

// What follows the first blank of a name; as the index has it.
const QString restOfName = QStringLiteral("substr(name_key, instr(name_key, ' ') + 1)");

// Where a word is found: the more letters it has, the more the indexes know of it. None of these ways reads
// more rows than it finds.
enum class Reach {
    Beginning, // of a key and of the rest of the name: one letter
    WordBeginning, // of a key and of each word in it: two letters are three with the blank before them
    Anywhere,
};

// Something that was typed, as it is looked for.
struct Word
{
    QString key; // as names and companies are kept
    QString email; // as e-mails are, in which "ß" stays what it is
    Reach reach = Reach::Beginning;
};

bool isAnotherEmail(const Word& word)
{
    return word.email != word.key;
}

QString withoutNull(QString key)
{
    return key.remove(QChar::Null); // FTS5 reads C strings
}

Reach reachOf(const QString& key)
{
    const qsizetype letters = key.toUcs4().size();
    if (letters >= trigram)
        return Reach::Anywhere;
    return letters + 1 == trigram ? Reach::WordBeginning : Reach::Beginning;
}

Word wordOf(const QString& text)
{
    Word word{withoutNull(foldedKey(text)), withoutNull(core::emailKey(text)), Reach::Beginning};
    word.reach = reachOf(word.key);
    if (word.reach == Reach::Anywhere && reachOf(word.email) != Reach::Anywhere)
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
    const bool allAnywhere = std::all_of(typed.words.cbegin(), typed.words.cend(),
                                         [](const Word& word) { return word.reach == Reach::Anywhere; });
    if (const Word run = wordOf(text); !allAnywhere && typed.words.size() > 1 && run.reach == Reach::Anywhere)
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

core::Done appendMatches(Database& database, const QString& match, RowSet& rows)
{
    static const QString sql =
        QStringLiteral("SELECT rowid AS number FROM link_search WHERE link_search MATCH ?");
    return addRows(database, sql, {match}, rows);
}

core::Done appendRests(Database& database, const Word& word, RowSet& rows)
{
    static const QString sql =
        QStringLiteral("SELECT id AS number FROM link WHERE %1 >= ? AND %1 < ?").arg(restOfName);
    return addRows(database, sql, {word.key, behind(word.key)}, rows);
}

QString afterBlank(const Word& word)
{
    return QLatin1Char(' ') + word.key;
}

core::Done appendByIndex(Database& database, const Word& word, RowSet& rows)
{
    if (word.reach == Reach::Anywhere) {
        QString match = quoted(word.key);
        if (isAnotherEmail(word))
            match += QStringLiteral(" OR email_key : ") + quoted(word.email);
        return appendMatches(database, match, rows);
    }
    if (auto done = appendPrefixes(database, word, rows); !done)
        return done;
    if (word.reach == Reach::Beginning)
        return appendRests(database, word, rows);
    return appendMatches(database, QStringLiteral("{name_key company_key} : ") + quoted(afterBlank(word)),
                         rows);
}

QString textCondition(const Word& word)
{
    static const QString prefixes =
        QStringLiteral("((name_key >= ? AND name_key < ?) OR (email_key >= ? AND email_key < ?) "
                       "OR (company_key >= ? AND company_key < ?) OR ");
    if (word.reach == Reach::Beginning)
        return prefixes + QStringLiteral("(%1 >= ? AND %1 < ?))").arg(restOfName);
    if (word.reach == Reach::WordBeginning)
        return prefixes + QStringLiteral("instr(name_key, ?) OR instr(company_key, ?))");
    return isAnotherEmail(word) ? QStringLiteral("(instr(name_key, ?) OR instr(email_key, ?) "
                                                 "OR instr(company_key, ?) OR instr(email_key, ?))")
                                : QStringLiteral("(instr(name_key, ?) OR instr(email_key, ?) "
                                                 "OR instr(company_key, ?))");
}

// The values of its places.
std::vector<Param> textParams(const Word& word)
{
    if (word.reach == Reach::Anywhere) {
        std::vector<Param> params(3, word.key);
        if (isAnotherEmail(word))
            params.emplace_back(word.email);
        return params;
    }
    const QString end = behind(word.key);
    const bool isLetter = word.reach == Reach::Beginning;
    return {word.key,
            end,
            word.email,
            behind(word.email),
            word.key,
            end,
            isLetter ? word.key : afterBlank(word),
            isLetter ? end : afterBlank(word)};
}

KeyedStatement readingOf(const Word& word)
{
    return KeyedStatement(QStringLiteral("SELECT id FROM link WHERE %2 AND id IN (%1)")
                              .arg(QStringLiteral("%1"), textCondition(word)));
}

// While a first load has put the indexes aside: every row is looked at, once for all that was typed.
core::Expected<RowSet> matchingByReading(Database& database, const Typed& typed)
{
    QStringList conditions;
    std::vector<Param> params;
    const auto add = [&](const Word& word) {
        const std::vector<Param> own = textParams(word);
        params.insert(params.end(), own.begin(), own.end());
        return textCondition(word);
    };
    for (const Word& word : typed.words)
        conditions += add(word);
    QString all = conditions.join(QStringLiteral(" AND "));
    if (!typed.run.key.isEmpty())
        all = QStringLiteral("(%1) OR %2").arg(all, add(typed.run));
    RowSet rows;
    const core::Done done =
        addRows(database, QStringLiteral("SELECT id AS number FROM link WHERE ") + all, params, rows);
    return done ? core::Expected<RowSet>(std::move(rows)) : core::Unexpected(done.error());
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
    auto rows = *isLoading ? matchingByReading(m_database, typed)
                           : matching(typed, [&](const Word& word, RowSet& found) {
                                 return appendByIndex(m_database, word, found);
                             });
    if (!rows)
        return rows;
    if (const auto done = appendById(m_database, text.trimmed(), *rows); !done)
        return core::Unexpected(done.error());
    return rows;
}

core::Expected<RowSet> SearchIndex::among(const QList<qint64>& ids, const QString& text) const
{
    return matching(typedWords(text), [&](const Word& word, RowSet& rows) {
        return selectAll(m_database, readingOf(word), textParams(word), ids,
                         [&rows](const Row& row) { rows.add(row.integer(0)); });
    });
}

} // namespace lockstep::store
