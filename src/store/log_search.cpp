// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_search.h"

#include "store/database.h"
#include "store/meta_store.h"
#include "store/statement.h"

#include <QStringList>
#include <algorithm>

namespace lockstep::store {

namespace {

constexpr qsizetype trigram = 3; // below this FTS5 finds nothing
constexpr qint64 samples = KeyedStatement::keysATime;
constexpr qint64 commonSamples = samples / 16;

QStringList partsOf(const QString& key)
{
    const auto points = key.toUcs4();
    QStringList parts;
    for (qsizetype at = 0; at + trigram <= points.size(); ++at) {
        const QString part =
            QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData() + at), trigram);
        if (!part.contains(QChar::Null)) // FTS5 reads C strings
            parts += part;
    }
    parts.removeDuplicates();
    return parts;
}

QString quoted(QString part)
{
    return QLatin1Char('"') + part.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

LogSearch::LogSearch(Database& database)
    : m_database(database)
{ }

bool LogSearch::finds(const QString& key)
{
    return !partsOf(key).isEmpty();
}

// An index without places knows no phrases, only which entries have all the parts. A part that most entries
// have rules nobody out, and costs the most.
core::Expected<QString> LogSearch::match(const QString& key) const
{
    QStringList parts = partsOf(key);
    const auto keys = sample();
    if (!keys)
        return core::Unexpected(keys.error());
    const auto frequency = [&keys](const QString& part) {
        return std::count_if(keys->cbegin(), keys->cend(),
                             [&part](const QString& each) { return each.contains(part); });
    };
    const auto rarer = [&frequency](const QString& a, const QString& b) {
        return frequency(a) < frequency(b);
    };
    const QString rarest = *std::min_element(parts.cbegin(), parts.cend(), rarer);
    parts.removeIf([&](const QString& part) { return part != rarest && frequency(part) > commonSamples; });
    std::transform(parts.cbegin(), parts.cend(), parts.begin(), quoted);
    return parts.join(QLatin1String(" AND "));
}

// What some entries, evenly spread, are found by.
core::Expected<QStringList> LogSearch::sample() const
{
    static const KeyedStatement statement(QStringLiteral("SELECT search_key FROM log WHERE id IN (%1)"));
    const auto last = upTo();
    if (!last)
        return core::Unexpected(last.error());
    QList<qint64> ids;
    for (qint64 at = 0; at < samples; ++at)
        ids += *last - *last * at / samples;
    QStringList keys;
    const auto done = selectAll(m_database, statement, ids, [&keys](const Row& row) { keys += row.text(0); });
    if (!done)
        return core::Unexpected(done.error());
    return keys;
}

core::Expected<qint64> LogSearch::upTo() const
{
    const auto value = MetaStore(m_database).value(logSearchableKey);
    if (!value)
        return core::Unexpected(value.error());
    return value->toLongLong();
}

core::Expected<bool> LogSearch::catchUp(int loose)
{
    static const QString sql =
        QStringLiteral("INSERT INTO log_search (rowid, search_key) SELECT id, search_key FROM log "
                       "WHERE id > ? AND id <= ? ORDER BY id");
    auto transaction = m_database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    const auto from = upTo();
    const auto last = selectNumber(m_database, QStringLiteral("SELECT max(id) FROM log"));
    if (!from || !last)
        return core::Unexpected(!from ? from.error() : last.error());
    if (*last - *from <= loose)
        return false;
    const qint64 end = std::min(*from + batch, *last);
    auto done = run(m_database, sql, {*from, end});
    if (done)
        done = MetaStore(m_database).setValue(logSearchableKey, QString::number(end));
    if (done)
        done = transaction->commit();
    if (!done)
        return core::Unexpected(done.error());
    return true;
}

} // namespace lockstep::store
