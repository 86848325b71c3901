// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/field_value.h"
#include "net/http_client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace lockstep::net {

// Where a page keeps its rows, and what is wanted of each.
struct PageShape
{
    QByteArray rowsKey; // of the root object; empty: the root is the list of rows
    QStringList paths; // "LastName", "Account.Name"
};

class JsonRow;
using RowTaker = std::function<void(const JsonRow&)>;

// What a page has beside its rows.
struct PageFrame
{
    QJsonObject envelope; // without the rows
    bool hasRows = false; // false: no list stands where the rows should be
};

// One row of a page; known only within the call it is given to. Paths by their index in the page's shape.
class JsonRow
{
public:
    JsonRow() = default;
    virtual ~JsonRow() = default;
    Q_DISABLE_COPY_MOVE(JsonRow)

    [[nodiscard]] virtual bool isNull() const = 0; // null stands where a row would
    [[nodiscard]] virtual core::FieldValue value(qsizetype path) const = 0; // null where there is none
    [[nodiscard]] virtual QString text(qsizetype path) const = 0; // empty where there is no text
};

// A row that can hold answers of their own: one part of several that came together.
class JsonPart : public JsonRow
{
public:
    [[nodiscard]] virtual QJsonObject object(qsizetype path) const = 0; // empty where there is none
    // What stands there read as a page.
    [[nodiscard]] virtual PageFrame page(qsizetype path, const PageShape& shape,
                                         const RowTaker& take) const = 0;
};

using PartTaker = std::function<void(const JsonPart&)>;

// Reads a page of any length straight from its bytes and gives its rows to `take`, in order; none of a page
// that is broken. The memory beside the body is in proportion to it and given back at the end. Errors are
// those of parseJson() for a read. Of equal names in an object the last one counts. Any thread.
[[nodiscard]] core::Expected<PageFrame> readPage(const Response& response, const PageShape& shape,
                                                 const RowTaker& take);

// The same for a page whose rows are answers.
[[nodiscard]] core::Expected<PageFrame> readParts(const Response& response, const PageShape& shape,
                                                  const PartTaker& take);

// The same for rows that have been parsed already.
void readRows(const QJsonArray& rows, const QStringList& paths, const RowTaker& take);

} // namespace lockstep::net
