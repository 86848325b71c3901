// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outcome_activity.h"
#include "marketo/api.h"
#include "net/chain.h"

#include <optional>

namespace lockstep::marketo {

// The custom activity "Synced to Salesforce": its type, created and approved, and what is added of it. No
// feed that we read shows custom activities, so none of them is ever taken for news. Lives in the thread of
// its owner, the client.
class OutcomeActivities
{
public:
    explicit OutcomeActivities(Api& api)
        : m_api(api)
    { }

    // Whether the type is there and approved.
    [[nodiscard]] core::Pending<bool> isThere();
    // Creates and approves what is missing of it; false: the API user may not.
    [[nodiscard]] core::Pending<bool> create();
    // At most 300; the results in their order. "mirror-type-missing" where isThere() is false.
    [[nodiscard]] core::Pending<core::WriteReply> add(const QList<core::OutcomeActivity>& activities);

private:
    struct Type
    {
        int id = 0; // 0 = there is none
        QString apiName = {}; // as the instance has it
        bool approved = false;
    };
    using BoolChain = std::shared_ptr<net::Chain<bool>>;

    [[nodiscard]] core::Pending<Type> find();
    void createType(const BoolChain& chain);
    void createAttributes(const BoolChain& chain, const QString& apiName);
    void approve(const BoolChain& chain, const QString& apiName);
    void send(const std::shared_ptr<net::Chain<core::WriteReply>>& chain, int type,
              const QList<core::OutcomeActivity>& activities);

    Api& m_api;
    std::optional<int> m_type; // as found, approved
};

} // namespace lockstep::marketo
