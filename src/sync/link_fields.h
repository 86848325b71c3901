// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/default_map.h"
#include "core/ports/remote_system.h"
#include "core/ports/settings.h"
#include "core/ports/waiter.h"

#include <stop_token>

namespace lockstep::sync {

// The link fields' names as the settings give them.
[[nodiscard]] core::LinkFieldNames linkFieldNames(const core::Settings& settings);

// "Lead.Marketo_Id__c", "Person.salesforceId": how a link field is named to people.
[[nodiscard]] QString qualifiedName(const core::NewField& field);

// Finds out which link fields both systems have, and creates the others where the API user may
// (sync-semantics §1). Sync or main thread; owns nothing.
class LinkFields
{
public:
    struct Report
    {
        core::Schema salesforce; // as just described
        core::Schema marketo;
        QStringList present; // "Lead.Marketo_Id__c"
        QList<core::NewField> missing; // or not to be written by our user
    };

    LinkFields(core::RemoteSystem& salesforce, core::RemoteSystem& marketo, core::Waiter& waiter,
               const core::Settings& settings);

    // Describes both sides now.
    [[nodiscard]] core::Expected<Report> check(const std::stop_token& stop);
    // Creates what is missing; a field counts as created only when the describe shows it.
    [[nodiscard]] core::Expected<core::SetupReply> setup(const std::stop_token& stop);

    // What is missing of the link fields in these describes, or may not be written; pure.
    [[nodiscard]] static QList<core::NewField>
    missing(const core::Schema& salesforce, const core::Schema& marketo, const core::LinkFieldNames& names);

private:
    core::RemoteSystem& m_salesforce;
    core::RemoteSystem& m_marketo;
    core::Waiter& m_waiter;
    const core::Settings& m_settings;
};

} // namespace lockstep::sync
