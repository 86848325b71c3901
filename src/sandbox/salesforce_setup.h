// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/salesforce_rows.h"

namespace lockstep::sandbox {

// What an administrator does through the API: custom fields over the Tooling API, permission sets, their
// field permissions and who has them. A new field is invisible until a permission set that the API user has
// shows it. Server thread; owned by SalesforceApi.
class SalesforceSetup
{
public:
    SalesforceSetup(World& world, SalesforceRows& rows);

    [[nodiscard]] static bool isSetupObject(const QString& object);
    [[nodiscard]] Reply tooling(const SalesforceCall& call); // tooling/sobjects/CustomField
    [[nodiscard]] Reply row(SObject& object, const SalesforceCall& call); // of a set-up object

private:
    [[nodiscard]] Reply createField(const QJsonObject& json);
    [[nodiscard]] std::optional<Reply> duplicate(const SObject& object, const QJsonObject& json) const;
    void applyPermissions();

    World& m_world;
    SalesforceRows& m_rows;
};

} // namespace lockstep::sandbox
