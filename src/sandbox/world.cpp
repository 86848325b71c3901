// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world.h"

namespace lockstep::sandbox {

World::World() = default;

QJsonObject World::counts() const
{
    return {{QStringLiteral("leads"), salesforce.ids(QStringLiteral("Lead")).size()},
            {QStringLiteral("contacts"), salesforce.ids(QStringLiteral("Contact")).size()},
            {QStringLiteral("accounts"), salesforce.ids(QStringLiteral("Account")).size()},
            {QStringLiteral("people"), marketo.ids().size()},
            {QStringLiteral("activities"), qint64(marketo.activities().size())},
            {QStringLiteral("now"), clock.now().toString(Qt::ISODateWithMs)}};
}

} // namespace lockstep::sandbox
