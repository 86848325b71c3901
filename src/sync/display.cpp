// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/display.h"

namespace lockstep::sync {

namespace {

QString text(const core::Record& record, const QString& field)
{
    return record.values.value(field).toString();
}

} // namespace

bool showOn(store::Link& link, const core::Record& record)
{
    const store::Link before = link;
    if (core::systemOf(record.object) == core::System::Salesforce) {
        link.name =
            (text(record, QStringLiteral("FirstName")) + u' ' + text(record, QStringLiteral("LastName")))
                .trimmed();
        link.email = text(record, QStringLiteral("Email"));
        link.company = text(record,
                            record.object == core::ObjectType::Contact ? QStringLiteral("Account.Name")
                                                                       : QStringLiteral("Company"));
        link.owner = record.ownerName;
        link.object = record.object;
    } else if (link.record.isEmpty() || link.deletedInSalesforce) {
        link.name =
            (text(record, QStringLiteral("firstName")) + u' ' + text(record, QStringLiteral("lastName")))
                .trimmed();
        link.email = text(record, QStringLiteral("email"));
        link.company = text(record, QStringLiteral("company"));
    }
    return link != before;
}

} // namespace lockstep::sync
