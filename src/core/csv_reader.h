// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace lockstep::core {

// A CSV text whose first row names the columns; every row has as many cells. A value.
struct CsvTable
{
    QStringList header;
    QList<QStringList> rows;
};

// Reads RFC 4180 in UTF-8, with either line end; null bytes, which occur in the bulk files of both systems,
// are left out. Nothing where a quote stays open, a quoted cell goes on behind its end, or a row has another
// number of cells than the header. Pure.
[[nodiscard]] std::optional<CsvTable> readCsv(const QByteArray& text);

// How many rows a text holds, the header among them; -1 where it is cut: its last row does not end. Cheaper
// than reading it. Pure.
[[nodiscard]] qsizetype countCsvRows(const QByteArray& text);

} // namespace lockstep::core
