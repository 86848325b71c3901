// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http.h"
#include "sandbox/world.h"

#include <QDate>
#include <QElapsedTimer>
#include <deque>
#include <functional>
#include <map>

namespace lockstep::sandbox {

// Who may call Marketo and how often: the one token everybody shares until it dies, the window of 20
// seconds, the calls at a time and the day's quota. Server thread; owned by MarketoApi.
class MarketoGate
{
public:
    explicit MarketoGate(World& world);

    [[nodiscard]] static QString clientId();
    [[nodiscard]] static QString clientSecret();
    [[nodiscard]] static QString user() { return QStringLiteral("lockstep.api@example.com"); }

    void countInFlightBy(const std::function<int()>& inFlight) { m_inFlight = inFlight; }
    [[nodiscard]] Reply token(const Request& request);
    [[nodiscard]] std::optional<Failure> refusal(const Request& request); // counts the call
    void forgive(); // the last call counts no more
    void expireTokens();
    [[nodiscard]] QDate today() const; // US Central
    [[nodiscard]] QJsonObject usage(const QDate& day) const;

private:
    [[nodiscard]] qint64 remainingSeconds() const;

    World& m_world;
    std::function<int()> m_inFlight;
    QByteArray m_token;
    QList<QByteArray> m_deadTokens;
    qint64 m_issuedAt = 0; // world seconds
    QElapsedTimer m_realTime; // the window is not moved by the world's clock
    std::deque<qint64> m_window;
    std::map<QDate, int> m_calls; // by day
};

} // namespace lockstep::sandbox
