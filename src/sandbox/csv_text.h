// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/failure.h"

#include <QByteArray>
#include <QStringList>

namespace lockstep::sandbox {

// CSV as both bulk APIs read and write it (RFC 4180).
struct CsvText
{
    QStringList header;
    QList<QStringList> rows;
    bool endsInCrlf = false; // some line does
};

// An unclosed quote or a line of another length than the header is refused; rows start at 1 behind it.
[[nodiscard]] Result<CsvText> readCsv(const QByteArray& text, char delimiter);

// "a","b" and the line's end.
[[nodiscard]] QByteArray quotedLine(const QStringList& cells, char delimiter, const QByteArray& lineEnd);
// Quoted only where a cell needs it.
[[nodiscard]] QByteArray plainLine(const QStringList& cells, char delimiter, const QByteArray& lineEnd);

} // namespace lockstep::sandbox
