// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlled_sandbox.h"

#include <QTest>

namespace lockstep::sandbox {

void ControlledSandbox::start()
{
    Options options;
    options.population = {3, 1, 2, 1};
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<SalesforceProbe>(m_host->salesforce());
}

QJsonObject ControlledSandbox::control(const QByteArray& method, const QByteArray& path,
                                       const QByteArray& json)
{
    HttpProbe probe(m_host->marketo().url);
    return probe.send(method, "/__sandbox/" + path, json, {{"Content-Type", "application/json"}}).object();
}

} // namespace lockstep::sandbox
