// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"
#include "net/http_client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

// Marketo's JSON and core's values, both ways. Pure.
namespace lockstep::marketo {

// An id or another whole number that may be one of 64 bits or text, as text; empty if there is none.
[[nodiscard]] QString idText(const QJsonValue& value);

// A time as Marketo takes it, in UTC.
[[nodiscard]] QString instantText(const QDateTime& time);

// A page of people: every one has all of the fields asked for; what the reply left out is null.
struct PeoplePage
{
    QList<core::Record> people;
    QString nextPageToken; // empty: this is the last page
    bool saysMore = false; // in so many words, with or without a token
};

// "not-json", "truncated-body", or "unexpected-answer" where there is no list of people: "none" is an empty
// list; without any the answer says nothing, least of all that they are deleted.
[[nodiscard]] core::Expected<PeoplePage> peopleFrom(const net::Response& response, const QStringList& fields);

// The field of one item of describe.json; nothing for a field that REST cannot reach.
[[nodiscard]] std::optional<core::FieldInfo> fieldFrom(const QJsonObject& item);

// One element of `input`.
[[nodiscard]] QJsonObject inputOf(const core::WriteRecord& record);

// One element of `result` of a sync or a delete.
[[nodiscard]] core::WriteResult resultFrom(const QJsonObject& item);

// Why such an element was skipped: `reasons`, as documented and seen; `reason`, as the API's definition has
// it; `errors`, as of custom activities.
[[nodiscard]] QJsonArray reasonsOf(const QJsonObject& item);

// The dataType of a field to be created.
[[nodiscard]] QString dataTypeOf(core::FieldType type);

} // namespace lockstep::marketo
