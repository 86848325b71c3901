// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state_rows.h"

namespace lockstep::sandbox {
namespace {

// [key, stamp, deleted, {column: value}]
QJsonArray saveRow(const Table::Row& row)
{
    QJsonObject cells;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        if (!isBlank(row.cells[column]))
            cells.insert(QString::number(column), toJson(row.cells[column]));
    }
    return {row.key, row.stamp, row.deleted, cells};
}

} // namespace

// A decimal without a fraction reads back as a whole number; the field's type tells them apart.
Value valueFromJson(const QJsonValue& json, bool decimal)
{
    if (json.isBool())
        return json.toBool();
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return decimal ? Value(json.toDouble()) : Value(json.toInteger());
    return {};
}

QJsonArray saveRows(const Table& table)
{
    QJsonArray rows;
    for (int row = 0; row < table.size(); ++row) {
        if (!table.row(row).gone)
            rows.append(saveRow(table.row(row)));
    }
    return rows;
}

} // namespace lockstep::sandbox
