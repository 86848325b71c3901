// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lockstep::salesforce {

// What every query selects beside the requested fields: identity, stamps and life cycle.
[[nodiscard]] QStringList systemFields(core::ObjectType object);
// systemFields and `requested`, each once.
[[nodiscard]] QStringList queryFields(core::ObjectType object, const QStringList& requested);
// The same without paths over a relationship, which a retrieve by ids does not promise to understand.
[[nodiscard]] QStringList retrieveFields(core::ObjectType object, const QStringList& requested);
// True for "Account.Name": a field of a related record.
[[nodiscard]] bool isRelationship(const QString& field);

// A row of a query or a retrieve. A requested field that the row lacks is null; "Account.Name" is
// found inside the nested Account.
[[nodiscard]] core::Record recordFromJson(core::ObjectType object, const QJsonObject& row,
                                          const QStringList& requested);

// The body of a collections write. The id of an update goes in as `id`.
[[nodiscard]] QJsonObject collectionBody(core::ObjectType object, const QList<core::WriteRecord>& records);
// The body of a row write: values only.
[[nodiscard]] QJsonObject rowBody(const core::FieldValues& values);

// The seconds-resolution form of HTTP headers: "Tue, 23 Mar 2015 00:00:00 GMT".
[[nodiscard]] QByteArray httpDate(const QDateTime& instant);

} // namespace lockstep::salesforce
