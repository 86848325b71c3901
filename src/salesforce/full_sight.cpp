// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/full_sight.h"

#include "net/chain.h"
#include "net/json_reply.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lockstep::salesforce {

FullSight::FullSight(Connection& connection)
    : m_connection(connection)
{ }

core::Pending<bool> FullSight::isGiven()
{
    const auto chain = net::Chain<bool>::start();
    const QString path = m_connection.dataPath(
        QStringLiteral("query?q=SELECT%20PermissionsViewAllData%20FROM%20UserPermissionAccess"));
    chain->whenever(m_connection.get(path), [chain](const core::Expected<net::Response>& answer) {
        const auto json = answer ? net::parseJson(*answer, false) : core::Unexpected(answer.error());
        const QJsonArray rows =
            json ? json->object().value(QLatin1String("records")).toArray() : QJsonArray();
        chain->finish(rows.size() == 1
                      && rows.first().toObject().value(QLatin1String("PermissionsViewAllData")).toBool());
    });
    return chain->pending();
}

} // namespace lockstep::salesforce
