// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk files, as the client and as the sandbox read them.
#include "core/csv_reader.h"
#include "fuzz/fuzz.h"
#include "salesforce/bulk_query.h"
#include "salesforce/bulk_rows.h"
#include "sandbox/csv_text.h"

using namespace lockstep;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    const qsizetype counted = core::countCsvRows(text);
    if (const auto table = core::readCsv(text)) {
        for (const QStringList& row : table->rows)
            fuzz::require(row.size() == table->header.size());
        fuzz::require(text.contains('"') || counted < 0 || counted == table->rows.size() + 1);
    }
    core::ObjectSchema schema;
    core::FieldInfo number;
    number.name = QStringLiteral("a");
    number.type = core::FieldType::Decimal;
    schema.fields.append(number);
    const salesforce::RowReader reader(core::ObjectType::Lead, {QStringLiteral("a")});
    const auto rows = salesforce::rowsFromCsv(text, schema, reader);
    const auto read = core::readCsv(text);
    fuzz::require(rows.has_value() == read.has_value());
    fuzz::require(!rows || rows->size() == read->rows.size());
    salesforce::BulkWrite write;
    write.keyColumn = QStringLiteral("a");
    using enum salesforce::BulkList;
    for (const salesforce::BulkList list : {Successful, Failed, Unprocessed}) {
        const auto results = salesforce::bulkResults(text, list, write, {});
        fuzz::require(!results || (read && results->size() <= read->rows.size()));
    }
    if (const auto table = sandbox::readCsv(text, ',')) {
        for (const QStringList& row : table->rows)
            fuzz::require(row.size() == table->header.size());
    }
    return 0;
}
