// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextStream;

namespace lockstep::bench {

// Pages of 2,000 records over HTTP: fetched, parsed and handed on beside the same bytes read and parsed with
// nothing kept; a page parsed through QJsonDocument and as it is now; how late a cancel is; memory a page.
// True when all are within their figures.
bool pagesOfRecords(QTextStream& out, int leads);

} // namespace lockstep::bench
