// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/link_store.h"

#include <QTest>
#include <QTimeZone>

// An Expected or Done that must hold a value; ends the test function otherwise.
#define REQUIRE_OK(expression)                                                                               \
    do {                                                                                                     \
        const auto& outcome = (expression);                                                                  \
        QVERIFY2(outcome.has_value(), qPrintable(lockstep::storetest::describe(outcome)));                   \
    } while (false)
// Declares `name` with the value of an Expected; ends the test function where there is none.
#define REQUIRE_VALUE(name, expression)                                                                      \
    auto name##Outcome = (expression);                                                                       \
    QVERIFY2(name##Outcome.has_value(), qPrintable(lockstep::storetest::describe(name##Outcome)));           \
    auto& name = *name##Outcome // NOLINT(bugprone-macro-parentheses): a declarator cannot have them
#define REQUIRE_CODE(expression, expected)                                                                   \
    do {                                                                                                     \
        const auto& outcome = (expression);                                                                  \
        QVERIFY(!outcome.has_value());                                                                       \
        QCOMPARE(outcome.error().code, QStringLiteral(expected));                                            \
    } while (false)

namespace lockstep::storetest {

template <typename Outcome> QString describe(const Outcome& outcome)
{
    return outcome ? QString() : outcome.error().code + QLatin1String(": ") + outcome.error().message;
}

inline QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).addSecs(second);
}

inline QString recordId(int number)
{
    return core::salesforceId18(QStringLiteral("00Q000000%1").arg(number, 6, 10, QLatin1Char('0')));
}

inline store::Link person(qint64 id, const QString& name, const QString& email = {},
                          const QString& company = {})
{
    store::Link link;
    link.person = id;
    link.name = name;
    link.email = email;
    link.company = company;
    return link;
}

inline store::Link record(const QString& id, const QString& name, const QString& email = {})
{
    store::Link link;
    link.record = id;
    link.name = name;
    link.email = email;
    return link;
}

} // namespace lockstep::storetest
