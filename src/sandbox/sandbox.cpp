// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/control_api.h"
#include "sandbox/listener.h"
#include "sandbox/marketo_api.h"
#include "sandbox/salesforce_api.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QSaveFile>

namespace lockstep::sandbox {
namespace {

tl::unexpected<core::Error> failed(const QString& code, const QStringList& arguments)
{
    core::Error error;
    error.code = code;
    error.arguments = arguments;
    return tl::unexpected(error);
}

QUrl urlOf(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

} // namespace

struct Sandbox::Servers
{
    explicit Servers(World& world)
        : salesforceApi(world)
        , marketoApi(world)
        , control(world,
                  [this](const QString& system) {
                      if (system != QLatin1String("marketo"))
                          salesforceApi.sessions().expireTokens();
                      if (system != QLatin1String("salesforce"))
                          marketoApi.gate().expireTokens();
                  })
        , salesforce(QStringLiteral("salesforce"), world, salesforceApi, control,
                     [this, &world] { catchUp(world); })
        , marketo(QStringLiteral("marketo"), world, marketoApi, control, [this, &world] { catchUp(world); })
    {
        marketoApi.gate().countInFlightBy([this] { return marketo.inFlight(); });
    }

    // What time alone has done since the last request.
    void catchUp(World& world)
    {
        control.settle(false);
        world.salesforce.purgeOld();
        salesforceApi.bulk().work();
    }

    SalesforceApi salesforceApi;
    MarketoApi marketoApi;
    ControlApi control;
    Listener salesforce;
    Listener marketo;
    quint16 salesforcePort = 0;
    quint16 marketoPort = 0;
};

Sandbox::Sandbox(const Options& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
{
    m_world.settings.latencyMs = options.latencyMs;
}

Sandbox::~Sandbox() = default;

core::Done Sandbox::loadOrPopulate()
{
    QFile file(m_options.stateFile);
    if (m_options.stateFile.isEmpty() || !file.exists()) {
        populate(m_world, m_options.population);
        return {};
    }
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonDocument state = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());
    if (!state.isObject() || !loadWorld(m_world, state.object()))
        return failed(QStringLiteral("sandbox-state-unreadable"), {m_options.stateFile});
    return {};
}

core::Done Sandbox::start()
{
    if (core::Done ready = loadOrPopulate(); !ready)
        return ready;
    auto servers = std::make_unique<Servers>(m_world);
    servers->salesforcePort = servers->salesforce.listen(QHostAddress::LocalHost, m_options.salesforcePort);
    if (servers->salesforcePort == 0)
        return failed(QStringLiteral("sandbox-port-in-use"), {QString::number(m_options.salesforcePort)});
    servers->marketoPort = servers->marketo.listen(QHostAddress::LocalHost, m_options.marketoPort);
    if (servers->marketoPort == 0)
        return failed(QStringLiteral("sandbox-port-in-use"), {QString::number(m_options.marketoPort)});
    servers->salesforceApi.setBaseUrl(urlOf(servers->salesforcePort).toString());
    m_servers = std::move(servers);
    return {};
}

core::Done Sandbox::stop()
{
    if (!m_servers)
        return {};
    m_servers->salesforce.close();
    m_servers->marketo.close();
    m_servers->control.settle(true);
    m_servers.reset();
    if (m_options.stateFile.isEmpty())
        return {};
    QSaveFile file(m_options.stateFile);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (!opened || file.write(QJsonDocument(saveWorld(m_world)).toJson(QJsonDocument::Compact)) < 0
        || !file.commit())
        return failed(QStringLiteral("sandbox-state-unwritable"), {m_options.stateFile});
    return {};
}

Access Sandbox::salesforce() const
{
    return {urlOf(m_servers ? m_servers->salesforcePort : 0), SalesforceOAuth::clientId(),
            SalesforceOAuth::clientSecret()};
}

Access Sandbox::marketo() const
{
    return {urlOf(m_servers ? m_servers->marketoPort : 0), MarketoGate::clientId(),
            MarketoGate::clientSecret()};
}

} // namespace lockstep::sandbox
