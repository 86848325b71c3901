// SPDX-License-Identifier: GPL-3.0-or-later
// No value and no name leaves its place in a query: what was built is parsed back to what was meant.
#include "fuzz/fuzz.h"
#include "salesforce/soql.h"
#include "sandbox/soql.h"

using namespace lockstep;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString input = QString::fromUtf8(fuzz::bytesOf(data, size));
    const qsizetype cut = input.indexOf(u'\n');
    const QString name = cut < 0 ? QStringLiteral("LastName") : input.first(cut);
    const QString value = input.sliced(cut + 1);
    salesforce::SoqlQuery query(core::ObjectType::Lead, {QStringLiteral("Id")});
    query.where(salesforce::Condition::allOf({salesforce::Condition::equals(name, salesforce::Literal(value)),
                                              salesforce::Condition::in(QStringLiteral("Email"), {value})}));
    const auto text = query.text();
    fuzz::require(text.has_value() == salesforce::isFieldName(name));
    if (!text || name.contains(u'.') || value.size() > 4'000)
        return 0;
    const auto parsed = sandbox::soql::parse(*text, QDate(2026, 5, 1));
    // A field may have the name of a word of the language.
    fuzz::require(parsed.has_value() || cut >= 0);
    if (!parsed)
        return 0;
    fuzz::require(parsed->filtered && parsed->where.parts.size() == 2);
    for (const auto& part : parsed->where.parts) {
        fuzz::require(part.values.size() == 1);
        fuzz::require(sandbox::toText(part.values.constFirst().value) == value);
    }
    return 0;
}
