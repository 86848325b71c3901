// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world.h"

#include <QJsonArray>

namespace lockstep::sandbox {

// The pieces of the state file that several of its parts use.
[[nodiscard]] Value valueFromJson(const QJsonValue& json, bool decimal);
[[nodiscard]] QJsonArray saveRows(const Table& table);
[[nodiscard]] QJsonObject saveMarketo(const World& world);
void loadMarketo(World& world, const QJsonObject& saved);

template <typename IsDecimal>
void loadRows(Table& table, const QJsonArray& rows, size_t columns, const IsDecimal& decimal)
{
    for (const auto& saved : rows) {
        Table::Row row;
        row.key = saved[0].toString();
        row.stamp = saved[1].toInteger();
        row.deleted = saved[2].toBool();
        row.cells.resize(columns);
        const QJsonObject cells = saved[3].toObject();
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            const size_t column = it.key().toUInt();
            if (column < columns)
                row.cells[column] = valueFromJson(it.value(), decimal(column));
        }
        // The users of a fresh org are there already.
        if (const int known = table.find(row.key); known >= 0)
            table.restore(known, row);
        else
            table.insert(std::move(row));
    }
}

} // namespace lockstep::sandbox
