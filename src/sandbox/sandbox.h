// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "sandbox/world.h"

#include <QObject>
#include <QUrl>
#include <memory>

namespace lockstep::sandbox {

// How to reach and sign in to one of the two systems.
struct Access
{
    QUrl url; // http://127.0.0.1:PORT
    QString clientId;
    QString clientSecret;
};

struct Options
{
    quint16 salesforcePort = 0; // 0 = a free one
    quint16 marketoPort = 0;
    int latencyMs = 0;
    Population population;
    QString stateFile; // empty = the world is not kept
};

// A Salesforce and a Marketo on loopback over one in-memory world. Lives in one thread with an event
// loop; owned by the program, a test, or Host.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(const Options& options, QObject* parent = nullptr);
    ~Sandbox() override;

    [[nodiscard]] core::Done start(); // port-in-use, state-unreadable
    [[nodiscard]] core::Done stop(); // closes both ports; state-unwritable
    [[nodiscard]] Access salesforce() const;
    [[nodiscard]] Access marketo() const;
    [[nodiscard]] World& world() { return m_world; }

private:
    struct Servers;

    [[nodiscard]] core::Done loadOrPopulate();

    Options m_options;
    World m_world;
    std::unique_ptr<Servers> m_servers;
};

} // namespace lockstep::sandbox
