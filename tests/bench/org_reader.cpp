// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/org_reader.h"

#include <limits>

namespace lockstep::bench {

const QStringList& pageFields()
{
    static const QStringList fields{QStringLiteral("FirstName"),
                                    QStringLiteral("LastName"),
                                    QStringLiteral("Company"),
                                    QStringLiteral("Email"),
                                    QStringLiteral("Phone"),
                                    QStringLiteral("Title"),
                                    QStringLiteral("City"),
                                    QStringLiteral("Country"),
                                    QStringLiteral("Status"),
                                    QStringLiteral("LeadSource"),
                                    QStringLiteral("NumberOfEmployees"),
                                    QStringLiteral("AnnualRevenue"),
                                    QStringLiteral("HasOptedOutOfEmail")};
    return fields;
}

OrgReader::OrgReader(const sandbox::Access& access)
{
    m_secrets.secret = access.clientSecret.toUtf8();
    m_options.loginUrl = access.url;
    m_options.clientId = access.clientId;
    m_options.bulkFrom = std::numeric_limits<int>::max();
    m_client = std::make_unique<salesforce::SalesforceClient>(m_options, m_http, m_secrets, m_clock);
    m_connection = std::make_unique<salesforce::Connection>(m_options, m_http, m_secrets, m_clock);
}

core::Pending<core::ChangePage> OrgReader::page(const QByteArray& cursor)
{
    core::ChangeQuery query;
    query.cursor = cursor;
    query.fields = {{core::ObjectType::Lead, pageFields()}, {core::ObjectType::Contact, {}}};
    return m_client->changes(query);
}

} // namespace lockstep::bench
