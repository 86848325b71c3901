// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_probe.h"

#include <QObject>

#include <memory>

namespace lockstep::sandbox {

// A Marketo of three people without a limit of calls, and a client of it. A base of test classes; lives in
// the test's thread.
class SandboxPeople : public QObject
{
    Q_OBJECT

protected:
    void start(const QString& stateFile = {});
    qint64 person(const QByteArray& email); // a new one's id
    qint64 list(const QByteArray& members); // a new static list's id; members: ids with commas between
    ProbeAnswer bulk(const QByteArray& method, const QByteArray& path, const QByteArray& json = {});
    static QString code(const ProbeAnswer& answer); // of the first error

    std::unique_ptr<Host> m_host;
    std::unique_ptr<MarketoProbe> m_probe;
};

} // namespace lockstep::sandbox
