// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_people.h"

#include <QTest>

namespace lockstep::sandbox {

void SandboxPeople::start(const QString& stateFile)
{
    m_probe.reset();
    m_host.reset();
    Options options;
    options.population = {0, 0, 3, 1};
    options.stateFile = stateFile;
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_host->edit([](World& world) { world.settings.marketo.callsPer20s = 0; });
    m_probe = std::make_unique<MarketoProbe>(m_host->marketo());
}

qint64 SandboxPeople::person(const QByteArray& email)
{
    return m_probe->call("POST", "leads.json", R"({"input":[{"email":")" + email + "\"}]}")
        .object()[u"result"][0][u"id"]
        .toInteger();
}

qint64 SandboxPeople::list(const QByteArray& members)
{
    return m_probe->send("POST", "/__sandbox/static-list", R"({"name":"L","members":[)" + members + "]}")
        .object()[u"id"]
        .toInteger();
}

ProbeAnswer SandboxPeople::bulk(const QByteArray& method, const QByteArray& path, const QByteArray& json)
{
    return m_probe->send(method, "/bulk/v1/" + path, json, {{"Content-Type", "application/json"}});
}

QString SandboxPeople::code(const ProbeAnswer& answer)
{
    return answer.object()[u"errors"][0][u"code"].toString();
}

} // namespace lockstep::sandbox
