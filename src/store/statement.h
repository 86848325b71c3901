// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/record.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <QVariant>
#include <algorithm>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace lockstep::store {

class Database;

// One value bound to a statement. Internal to the store, like all of this header.
class Param
{
public:
    Param(qint64 value)
        : m_value(value)
    { }
    Param(int value)
        : m_value(value)
    { }
    Param(bool value)
        : m_value(value ? 1 : 0)
    { }
    Param(const char* value) = delete; // would become a bool
    Param(const QString& value) // never NULL
        : m_value(value.isNull() ? QStringLiteral("") : value)
    { }
    Param(const QByteArray& value) // never NULL
        : m_value(value.isNull() ? QByteArrayLiteral("") : value)
    { }
    Param(const QDateTime& value) // an invalid one is NULL
        : m_value(value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : null(QMetaType::LongLong))
    { }
    template <typename Enum>
    requires std::is_enum_v<Enum> Param(Enum value)
        : m_value(static_cast<int>(value))
    { }
    static Param orNull(const QString& value)
    {
        return value.isEmpty() ? Param(null(QMetaType::QString)) : Param(value);
    }
    static Param orNull(qint64 value) { return value == 0 ? Param(null(QMetaType::LongLong)) : Param(value); }
    template <typename T> static Param orNull(const std::optional<T>& value)
    {
        return value ? Param(*value) : Param(null(QMetaType::Int));
    }

    [[nodiscard]] const QVariant& value() const { return m_value; }

private:
    explicit Param(QVariant value)
        : m_value(std::move(value))
    { }
    static QVariant null(QMetaType::Type type) { return QVariant(QMetaType(type)); }
    QVariant m_value;
};

// The current row of a running SELECT.
class Row
{
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    { }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QDateTime time(int column) const
    {
        return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
    }
    template <typename Enum> [[nodiscard]] Enum enumeration(int column) const
    {
        return static_cast<Enum>(number(column));
    }

private:
    const QSqlQuery& m_query;
};

// A prepared statement that is running; resets it at the end, so that it holds no lock.
class Running
{
public:
    static core::Expected<Running> start(Database& database, const QString& sql,
                                         std::span<const Param> params);
    Running(Running&& other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    { }
    Running& operator=(Running&& other) = delete;
    ~Running();

    bool next() { return m_query->next(); }
    [[nodiscard]] Row row() const { return Row(*m_query); }
    // What ended the rows: their end, or a failure in the middle.
    [[nodiscard]] core::Done end() const;
    [[nodiscard]] int columns() const { return m_query->record().count(); }
    [[nodiscard]] int changedRows() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 lastId() const { return m_query->lastInsertId().toLongLong(); }

private:
    explicit Running(QSqlQuery* query)
        : m_query(query)
    { }
    QSqlQuery* m_query;
};

// These columns ("a, b") as expressions ("+a, +b"), which have no declared type. Qt Sql asks SQLite for that
// of every column each time a SELECT starts, and makes lower case of it: it takes longer than the search for
// a row.
[[nodiscard]] QString undeclared(const QString& columns);

// Runs a statement without rows.
[[nodiscard]] core::Done run(Database& database, const QString& sql,
                             std::initializer_list<Param> params = {});
// The same; how many rows it changed.
[[nodiscard]] core::Expected<int> runCounting(Database& database, const QString& sql,
                                              std::initializer_list<Param> params);
// Runs an INSERT; the new row's id.
[[nodiscard]] core::Expected<qint64> insertRow(Database& database, const QString& sql,
                                               std::initializer_list<Param> params);
// Runs a SELECT and hands each row to `onRow`.
template <typename OnRow>
[[nodiscard]] core::Done select(Database& database, const QString& sql, std::span<const Param> params,
                                const OnRow& onRow)
{
    auto running = Running::start(database, sql, params);
    if (!running)
        return core::Unexpected(running.error());
    while (running->next())
        onRow(running->row());
    return running->end();
}
template <typename OnRow>
[[nodiscard]] core::Done select(Database& database, const QString& sql, std::initializer_list<Param> params,
                                const OnRow& onRow)
{
    return select(database, sql, std::span(params.begin(), params.size()), onRow);
}

// "… IN (%1)", for one key and for many: a statement costs more to start than to run, so one look-up serves
// many keys.
class KeyedStatement
{
public:
    explicit KeyedStatement(const QString& sql);
    static constexpr qsizetype keysATime = 64;

    // Calls `start(sql, params)` until all `keys` are used: `first`, then the keys, the last of them repeated
    // to fill the places.
    template <typename Keys, typename Start>
    [[nodiscard]] core::Done each(std::span<const Param> first, const Keys& keys, const Start& start) const
    {
        constexpr qsizetype few = 4;
        for (qsizetype from = 0; from < keys.size();) {
            const qsizetype left = keys.size() - from;
            const qsizetype count = left <= few ? 1 : std::min(left, keysATime);
            const qsizetype places = count == 1 ? 1 : keysATime;
            std::vector<Param> params(first.begin(), first.end());
            params.reserve(first.size() + static_cast<std::size_t>(places));
            for (qsizetype i = 0; i < places; ++i)
                params.emplace_back(keys.at(from + std::min(i, count - 1)));
            if (auto done = start(places == 1 ? m_one : m_many, params); !done)
                return done;
            from += count;
        }
        return {};
    }

private:
    QString m_one;
    QString m_many;
};

// Runs such a SELECT for all keys; rows come in no order. `keys`: a list of values that a Param takes;
// `first`: the values of the places before the keys.
template <typename Keys, typename OnRow>
[[nodiscard]] core::Done selectAll(Database& database, const KeyedStatement& statement,
                                   std::span<const Param> first, const Keys& keys, const OnRow& onRow)
{
    return statement.each(first, keys, [&](const QString& sql, const std::vector<Param>& params) {
        return select(database, sql, std::span<const Param>(params), onRow);
    });
}
template <typename Keys, typename OnRow>
[[nodiscard]] core::Done selectAll(Database& database, const KeyedStatement& statement, const Keys& keys,
                                   const OnRow& onRow)
{
    return selectAll(database, statement, {}, keys, onRow);
}

// Runs such a statement without rows for all keys, once for a repeated one; `first` are the values of the
// places before the keys.
template <typename Keys>
[[nodiscard]] core::Done runAll(Database& database, const KeyedStatement& statement,
                                std::initializer_list<Param> first, const Keys& keys)
{
    return statement.each(std::span(first.begin(), first.size()), keys,
                          [&](const QString& sql, const std::vector<Param>& params) -> core::Done {
                              const auto running = Running::start(database, sql, params);
                              if (!running)
                                  return core::Unexpected(running.error());
                              return {};
                          });
}

// The first column of the first row as a number; 0 without a row.
[[nodiscard]] core::Expected<qint64> selectNumber(Database& database, const QString& sql,
                                                  std::initializer_list<Param> params = {});
// Hands over every whole number of the SELECT's only column, which it calls `number`, in its order. Qt Sql
// makes a value of every row; here SQLite gives all of them as one text, several times as fast, at some ten
// bytes of memory each.
[[nodiscard]] core::Done selectNumbers(Database& database, const QString& sql, std::span<const Param> params,
                                       const std::function<void(qint64)>& onNumber);

} // namespace lockstep::store
