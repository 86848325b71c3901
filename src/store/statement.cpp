// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/database.h"
#include "store/sql_error.h"

#include <QSqlError>
#include <QSqlResult>
#include <charconv>

namespace lockstep::store {

namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)
// QSqlQuery::bindValue() makes a text of the number of every place, an eighth of the work of a first sync.
// This is the list it fills.
struct BoundValues : QSqlResult
{
    static QList<QVariant>& of(const QSqlQuery& query)
    {
        return (query.result()->*(&BoundValues::boundValues))();
    }
};

void bindAll(const QSqlQuery& query, std::span<const Param> params)
{
    QList<QVariant>& values = BoundValues::of(query);
    values.resize(static_cast<qsizetype>(params.size()));
    std::transform(params.begin(), params.end(), values.begin(),
                   [](const Param& param) { return param.value(); });
}
#else
void bindAll(QSqlQuery& query, std::span<const Param> params)
{
    int position = 0;
    for (const Param& param : params)
        query.bindValue(position++, param.value());
}
#endif

} // namespace

core::Expected<Running> Running::start(Database& database, const QString& sql, std::span<const Param> params)
{
    const auto query = database.prepared(sql);
    if (!query)
        return core::Unexpected(query.error());
    Running running(*query);
    bindAll(*running.m_query, params);
    if (const auto done = database.execute(*running.m_query, sql); !done)
        return core::Unexpected(done.error());
    return running;
}

Running::~Running()
{
    if (m_query)
        m_query->finish();
}

core::Done Running::end() const
{
    if (const QSqlError error = m_query->lastError(); error.isValid())
        return core::Unexpected(sqlError(error));
    return {};
}

KeyedStatement::KeyedStatement(const QString& sql)
    : m_one(sql.arg(QLatin1Char('?')))
    , m_many(sql.arg(QStringLiteral("?, ").repeated(keysATime).chopped(2)))
{ }

QString undeclared(const QString& columns)
{
    return QLatin1Char('+') + QString(columns).replace(QLatin1String(", "), QLatin1String(", +"));
}

core::Done run(Database& database, const QString& sql, std::initializer_list<Param> params)
{
    const auto running = Running::start(database, sql, {params.begin(), params.size()});
    if (!running)
        return core::Unexpected(running.error());
    return {};
}

core::Expected<int> runCounting(Database& database, const QString& sql, std::initializer_list<Param> params)
{
    const auto running = Running::start(database, sql, {params.begin(), params.size()});
    if (!running)
        return core::Unexpected(running.error());
    return running->changedRows();
}

core::Expected<qint64> insertRow(Database& database, const QString& sql, std::initializer_list<Param> params)
{
    const auto running = Running::start(database, sql, {params.begin(), params.size()});
    if (!running)
        return core::Unexpected(running.error());
    return running->lastId();
}

core::Expected<qint64> selectNumber(Database& database, const QString& sql,
                                    std::initializer_list<Param> params)
{
    qint64 number = 0;
    const auto done = select(database, sql, params, [&](const Row& row) { number = row.integer(0); });
    if (!done)
        return core::Unexpected(done.error());
    return number;
}

core::Done selectNumbers(Database& database, const QString& sql, std::span<const Param> params,
                         const std::function<void(qint64)>& onNumber)
{
    // A prepared query keeps its last row: the text, were there no other behind it.
    const QString packed =
        QStringLiteral("SELECT CAST(group_concat(number) AS BLOB) FROM (%1) UNION ALL SELECT NULL").arg(sql);
    return select(database, packed, params, [&onNumber](const Row& row) {
        const QByteArray text = row.bytes(0);
        const char* const end = text.cend();
        qint64 number = 0;
        for (const char* at = text.cbegin(); at != end; at += at == end ? 0 : 1) {
            at = std::from_chars(at, end, number).ptr;
            onNumber(number);
        }
    });
}

} // namespace lockstep::store
