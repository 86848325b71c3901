// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/settings.h"

#include <QHash>

namespace lockstep::sandbox {
namespace {

const QHash<QString, int Settings::*>& numbers()
{
    static const QHash<QString, int Settings::*> members{
        {QStringLiteral("latencyMs"), &Settings::latencyMs},
        {QStringLiteral("salesforce.dailyCalls"), &Settings::salesforceDailyCalls},
        {QStringLiteral("salesforce.sessionSeconds"), &Settings::salesforceSessionSeconds},
        {QStringLiteral("marketo.dailyCalls"), &Settings::marketoDailyCalls},
        {QStringLiteral("marketo.callsPer20s"), &Settings::marketoCallsPer20s},
        {QStringLiteral("marketo.concurrent"), &Settings::marketoConcurrent},
        {QStringLiteral("marketo.tokenSeconds"), &Settings::marketoTokenSeconds},
        {QStringLiteral("marketo.scan"), &Settings::marketoScan}};
    return members;
}

const QHash<QString, bool Settings::*>& flags()
{
    static const QHash<QString, bool Settings::*> members{
        {QStringLiteral("salesforce.unknownFieldRefusesRequest"),
         &Settings::salesforceRejectsUnknownFieldRequestWide},
        {QStringLiteral("salesforce.mayCustomize"), &Settings::salesforceMayCustomize},
        {QStringLiteral("marketo.auditAttributes"), &Settings::marketoAuditAttributes}};
    return members;
}

} // namespace

bool Settings::set(const QString& key, const QJsonValue& value)
{
    if (const auto number = numbers().value(key); number && value.isDouble() && value.toInt(-1) >= 0) {
        this->*number = value.toInt();
        return true;
    }
    if (const auto flag = flags().value(key); flag && value.isBool()) {
        this->*flag = value.toBool();
        return true;
    }
    return false;
}

QJsonObject Settings::toJson() const
{
    QJsonObject json;
    for (auto it = numbers().begin(); it != numbers().end(); ++it)
        json.insert(it.key(), this->*it.value());
    for (auto it = flags().begin(); it != flags().end(); ++it)
        json.insert(it.key(), this->*it.value());
    return json;
}

} // namespace lockstep::sandbox
