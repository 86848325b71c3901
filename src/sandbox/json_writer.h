// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace lockstep::sandbox {

// Writers for the long answers (thousands of records), where a tree of QJsonValue would cost more than
// all the rest. Each appends to the text it is given.
void appendQuoted(QByteArray& json, QStringView text);
void appendKey(QByteArray& json, QStringView name); // "name":
void appendDecimal(QByteArray& json, double number); // 23.0 keeps its point

[[nodiscard]] QByteArray indented(const QByteArray& json); // compact before; two blanks a level
[[nodiscard]] QByteArray isoSeconds(qint64 seconds); // 2026-01-02T03:04:05

} // namespace lockstep::sandbox
