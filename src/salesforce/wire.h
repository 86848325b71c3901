// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"
#include "core/schema.h"
#include "net/json_page.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lockstep::salesforce {

// What every query selects beside the requested fields: identity, stamps and life cycle.
[[nodiscard]] QStringList systemFields(core::ObjectType object);
// Of systemFields what `seen` has (an empty one has all), for one unknown field fails the whole query; and
// `requested`, each once.
[[nodiscard]] QStringList queryFields(core::ObjectType object, const QStringList& requested,
                                      const core::ObjectSchema& seen = {});
// The same without paths over a relationship, which a retrieve by ids does not promise to understand.
[[nodiscard]] QStringList retrieveFields(core::ObjectType object, const QStringList& requested,
                                         const core::ObjectSchema& seen = {});
// True for "Account.Name": a field of a related record.
[[nodiscard]] bool isRelationship(const QString& field);

// A row of a query, a retrieve or a bulk result.
struct Row
{
    core::Record record;
    QString ownerId; // as it was sent
};

// Makes records of rows: a requested field that the row lacks is null; "Account.Name" is found inside the
// nested Account. An immutable value, any thread.
class RowReader
{
public:
    RowReader(core::ObjectType object, const QStringList& requested);

    [[nodiscard]] const QStringList& requested() const { return m_requested; }
    // What it wants of each row.
    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    // `row` has been read with paths().
    [[nodiscard]] Row read(const net::JsonRow& row) const;

private:
    core::ObjectType m_object;
    QStringList m_requested;
    QStringList m_paths;
};

// The body of a collections write. The id of an update goes in as `id`.
[[nodiscard]] QJsonObject collectionBody(core::ObjectType object, const QList<core::WriteRecord>& records);
// The body of a row write: values only.
[[nodiscard]] QJsonObject rowBody(const core::FieldValues& values);

// The seconds-resolution form of HTTP headers: "Tue, 23 Mar 2015 00:00:00 GMT".
[[nodiscard]] QByteArray httpDate(const QDateTime& instant);

} // namespace lockstep::salesforce
