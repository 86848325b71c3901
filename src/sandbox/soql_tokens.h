// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/failure.h"

#include <QList>

namespace lockstep::sandbox::soql {

struct Token
{
    enum class Kind { Word, Number, Text, Sign, End }; // Number: also dates and moments

    Kind kind = Kind::End;
    QString text; // as written
    QString value; // Text: without quotes and escapes
    int at = 0;
};

// The words of a query; the last one is always End.
[[nodiscard]] Result<QList<Token>> tokenize(const QString& query);

} // namespace lockstep::sandbox::soql
