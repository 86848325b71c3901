// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/failure.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <optional>

namespace lockstep::sandbox {

// What goes wrong with one request. Those that answer with a failure of the server are not executed;
// "execute" decides otherwise.
struct Fault
{
    QString system; // empty = either
    QString method; // empty = any
    QRegularExpression path; // searched in the target
    QRegularExpression body; // searched in the body, to poison a record
    int skip = 0; // requests that still go well
    int times = 1; // requests that go wrong; 0 = every one from then on
    QString action; // status, html, error, truncate, hang, delay, cut-before, cut-after, meanwhile
    int status = 503; // status and html: of the answer
    QString code; // error: the system's code
    QString message;
    int delayMs = 0;
    bool execute = false;
    // meanwhile: what other users do, as control calls {method, path, body}, just before or after the
    // request is served.
    QJsonArray before;
    QJsonArray after;
};

// The faults waiting to happen, the oldest first. Server thread; owned by World.
class Faults
{
public:
    Result<void> add(const QJsonObject& json); // as POST /__sandbox/fault has it
    void clear() { m_waiting.clear(); }
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    // The fault this request meets; counts it down.
    [[nodiscard]] std::optional<Fault> next(const QString& system, const QString& method,
                                            const QString& target, const QByteArray& body);

private:
    QList<Fault> m_waiting;
};

} // namespace lockstep::sandbox
