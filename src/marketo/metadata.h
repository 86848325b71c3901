// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketo/api.h"

namespace lockstep::marketo {

// The instance itself: its fields (kept for a while), creating some, and the day's use of its quota
// (asked for once an hour, counted in between). Lives in the thread of its owner, the client.
class Metadata
{
public:
    // The options must outlive it.
    Metadata(Api& api, const core::Clock& clock, const ClientOptions& options);

    [[nodiscard]] core::Pending<core::ConnectionInfo> test();
    [[nodiscard]] core::Pending<core::Schema> describe(int maxAgeSeconds);
    [[nodiscard]] core::Pending<core::SetupReply> createFields(const QList<core::NewField>& fields);
    [[nodiscard]] core::ApiUsage usage() const;
    // As an earlier process knew it: the next describe asks all the same.
    void adoptUsage(const core::ApiUsage& usage);
    // A 607 names the true limit.
    void learnFrom(const core::Error& error);
    // An answer beyond a limit that a 607 had named shows that the usual one is in force again.
    [[nodiscard]] core::Pending<core::ApiUsage> askUsage();
    // Its companies tell while the instance syncs with Salesforce by itself: it refuses them (1018), or
    // shows that their fields are that sync's. Else its people's fields do, which only such a sync brings;
    // they stay behind one that was ended.
    [[nodiscard]] core::Pending<bool> syncsNatively();

private:
    void nameLimit(int calls);

    Api& m_api;
    const core::Clock& m_clock;
    const ClientOptions& m_options;
    int m_dailyLimit;
    bool m_limitIsNamed;
    qint64 m_usedBefore = -1; // as the instance last said
    int m_callsThen = 0;
    std::optional<qint64> m_usageAt; // when it said so; none: an earlier process knew
    std::optional<core::Schema> m_schema;
    qint64 m_schemaAt = 0;
};

} // namespace lockstep::marketo
