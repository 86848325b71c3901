// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"
#include "net/chain.h"
#include "net/http_client.h"
#include "net/rate_gate.h"
#include "net/retry_ladder.h"
#include "net/server_clock.h"
#include "net/token_source.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace lockstep::net {

// Turns a reply into the failure it stands for; nothing = success. `write` as in the request.
using ReplyCheck = std::function<std::optional<core::Error>(const Response& response, bool write)>;

struct ChannelParts
{
    HttpClient* http = nullptr;
    RateGate* gate = nullptr; // null: not limited (identity calls)
    TokenSource* tokens = nullptr; // null: no Authorization, absolute URLs only
    RetryLadder ladder;
    ReplyCheck check;
    QStringList tokenCodes; // error codes that mean "renew the token, once"
    ServerClock* serverClock = nullptr; // null: a response without a Date stays without a time
};

// What every call to one account goes through: token, gate, exchange, check, and again as the ladder
// allows. Lives in the thread of its owner, a client, and ends before its parts do; calls under way then
// end as cancelled, so whoever waits inside the owner is told before the owner is gone.
class ApiChannel : public QObject
{
    Q_OBJECT

public:
    explicit ApiChannel(ChannelParts parts, QObject* parent = nullptr);
    ~ApiChannel() override;

    // A response that the check took for a success, or the last failure with `requestId` set. Its date is the
    // server clock's where there is one.
    [[nodiscard]] core::Pending<Response> call(const Request& request);

    void setLane(core::Lane lane) { m_lane = lane; }
    [[nodiscard]] int callsMade() const { return m_callsMade; }
    // The newest Date seen, or what the server clock took a missing one for.
    [[nodiscard]] QDateTime serverTime() const
    {
        return m_parts.serverClock != nullptr ? m_parts.serverClock->newest() : m_serverTime;
    }

private:
    struct Attempt;

    void begin(const std::shared_ptr<Attempt>& attempt);
    void exchange(const std::shared_ptr<Attempt>& attempt, const RateGate::Ticket& ticket);
    void receive(const std::shared_ptr<Attempt>& attempt, core::Expected<Response> answer);
    void fail(const std::shared_ptr<Attempt>& attempt, const core::Error& error);

    ChannelParts m_parts;
    QList<std::weak_ptr<Chain<Response>>> m_open;
    core::Lane m_lane = core::Lane::Cycle;
    int m_callsMade = 0;
    QDateTime m_serverTime;
};

} // namespace lockstep::net
