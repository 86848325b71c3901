// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_probe.h"

#include <QObject>

#include <memory>

namespace lockstep::sandbox {

// A small world, its control and a client of its Salesforce. A base of test classes; lives in the test's
// thread.
class ControlledSandbox : public QObject
{
    Q_OBJECT

protected:
    void start(); // 3 leads, 1 contact, 2 people
    QJsonObject control(const QByteArray& method, const QByteArray& path, const QByteArray& json = {});

    std::unique_ptr<Host> m_host;
    std::unique_ptr<SalesforceProbe> m_probe;
};

} // namespace lockstep::sandbox
