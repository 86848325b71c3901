// SPDX-License-Identifier: GPL-3.0-or-later
// What a client may send to the sandbox: queries, paths, forms.
#include "fuzz/fuzz.h"
#include "sandbox/http.h"
#include "sandbox/soql.h"

using namespace lockstep;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    (void)sandbox::soql::parse(QString::fromUtf8(text), QDate(2026, 5, 1));
    sandbox::Request request;
    sandbox::splitPath(request, text);
    sandbox::addParameters(request.parameters, text);
    return 0;
}
