// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"

namespace lockstep::salesforce {

// What a bulk ingest is to write. The key column tells the rows of the results apart, which come in any
// order: "Id", or a field that every record has and no two alike. A value.
struct BulkWrite
{
    core::ObjectType object = core::ObjectType::Lead;
    core::WriteResult::Status success = core::WriteResult::Status::Updated; // or Created
    QString keyColumn;
    QList<core::WriteRecord> records;
};

// The lists that a job's rows end in.
enum class BulkList : quint8 { Successful, Failed, Unprocessed };

// Empty where the record has none.
[[nodiscard]] QString bulkKey(const core::WriteRecord& record, const QString& keyColumn);
// False where a value is the very text that empties a field there.
[[nodiscard]] bool fitsInCsv(const core::WriteRecord& record);
// About how many bytes its row has.
[[nodiscard]] qsizetype csvBytes(const core::WriteRecord& record);

// The upload: every column that any record has, UTF-8, ends of lines LF. A cell is blank where its record
// says nothing of that field, and #N/A where it empties it.
[[nodiscard]] QByteArray csvOf(const BulkWrite& write);

// The results that one of the lists tells, by key; of a row that was not looked at it is `untouched`. Nothing
// where the text is no such list.
[[nodiscard]] std::optional<QHash<QString, core::WriteResult>>
bulkResults(const QByteArray& csv, BulkList list, const BulkWrite& write, const core::Error& untouched);

} // namespace lockstep::salesforce
