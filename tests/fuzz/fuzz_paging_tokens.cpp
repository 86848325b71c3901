// SPDX-License-Identifier: GPL-3.0-or-later
// Cursors read back from a database, and the paging tokens of the sandbox.
#include "fuzz/fuzz.h"
#include "marketo/cursor.h"
#include "salesforce/cursor.h"
#include "sandbox/base32.h"
#include "sandbox/soql.h"

using namespace lockstep;

namespace {

void asSalesforce(const QByteArray& text)
{
    const auto cursor = salesforce::ChangeCursor::fromBytes(text);
    if (!cursor)
        return;
    const auto again = salesforce::ChangeCursor::fromBytes(cursor->toBytes());
    fuzz::require(again && *again == *cursor);
    for (const salesforce::ObjectPosition& position : {cursor->lead, cursor->contact}) {
        const auto condition = position.condition();
        fuzz::require(!condition || condition->badName().isEmpty());
    }
}

void asMarketo(const QByteArray& text)
{
    auto cursor = marketo::Cursor::fromJson(text);
    if (!cursor)
        return;
    const QByteArray written = cursor->toJson();
    const auto again = marketo::Cursor::fromJson(written);
    fuzz::require(again && again->toJson() == written);
    cursor->beginPoll(900);
    cursor->endPoll(QDateTime::fromSecsSinceEpoch(1'760'000'000, Qt::UTC), 900);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    asSalesforce(text);
    asMarketo(text);
    (void)sandbox::fromBase32(text);
    fuzz::require(sandbox::fromBase32(sandbox::toBase32(text)) == text);
    return 0;
}
