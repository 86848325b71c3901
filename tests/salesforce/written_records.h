// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"

// Leads to be written, and what a collection answers of each.
namespace lockstep::test {

inline const QString idA = core::salesforceId18(u"00Qxx0000000001");
inline const QString idB = core::salesforceId18(u"00Qxx0000000002");
inline const QString idC = core::salesforceId18(u"00Qxx0000000003");
inline const QDateTime readAt(QDate(2026, 5, 1), QTime(2, 0), Qt::UTC);

inline core::WriteRecord record(const QString& id, const QString& title,
                                const QDateTime& unmodifiedSince = {})
{
    core::WriteRecord result;
    result.id = id;
    result.values.insert(QStringLiteral("Title"), core::FieldValue::text(title));
    result.unmodifiedSince = unmodifiedSince;
    return result;
}

inline core::WriteOptions leads(const QString& assign = {})
{
    core::WriteOptions options;
    options.object = core::ObjectType::Lead;
    options.assign = assign;
    return options;
}

inline QByteArray good(const QString& id)
{
    return R"({"id":")" + id.toLatin1() + R"(","success":true,"errors":[]})";
}

inline QByteArray bad(const QByteArray& code)
{
    return R"({"success":false,"errors":[{"statusCode":")" + code
        + R"(","message":"m","fields":["Title"]}]})";
}

} // namespace lockstep::test
