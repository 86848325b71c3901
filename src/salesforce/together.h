// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/queries.h"

namespace lockstep::salesforce {

// One GET that travels inside a composite request.
struct Part
{
    QString path; // from the host's root, percent-encoded
    Headers headers;
    std::optional<RowReader> reader = {}; // of a query
};

struct PartAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QJsonObject body; // of what is no query
    std::optional<Rows> rows; // of a query that was answered

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

struct PartAnswers
{
    QList<PartAnswer> parts; // in the order asked
    QDateTime date; // of the reply
};

// Several GETs as one call, carried out one after the other; Salesforce allows 25, of which 5 may be queries.
// A part that is refused does not harm the others.
[[nodiscard]] core::Pending<PartAnswers> getTogether(Connection& connection, const QList<Part>& parts);

} // namespace lockstep::salesforce
