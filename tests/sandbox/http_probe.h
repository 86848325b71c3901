// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/host.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

namespace lockstep::sandbox {

struct ProbeAnswer
{
    int status = 0; // 0 = none came
    QHash<QByteArray, QByteArray> headers; // lower-case names
    QByteArray body;
    bool complete = false; // as many bytes as promised
    bool closed = false; // the server has ended the connection

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

// One connection kept alive, bare bytes: unlike QNetworkAccessManager it never sends a request again by
// itself, so a test sees a cut as a cut. Waits for each answer; owned by a test, whose sandbox runs in
// another thread.
class HttpProbe
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    explicit HttpProbe(const QUrl& server);

    ProbeAnswer send(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
                     const Headers& headers = {}, int patienceMs = 30'000);
    void setToken(const QByteArray& token) { m_token = token; }

private:
    void read(ProbeAnswer& answer, QByteArray& bytes) const;

    QUrl m_server;
    QTcpSocket m_socket;
    QByteArray m_token;
};

// Signs in and sends JSON; the target is taken behind /services/data/v62.0 or /rest/v1.
class SalesforceProbe : public HttpProbe
{
public:
    explicit SalesforceProbe(const Access& access);

    ProbeAnswer call(const QByteArray& method, const QByteArray& path, const QByteArray& json = {},
                     const Headers& headers = {});
    ProbeAnswer query(const QString& soql, const QByteArray& resource = "query", const Headers& headers = {});
};

class MarketoProbe : public HttpProbe
{
public:
    explicit MarketoProbe(const Access& access);

    ProbeAnswer call(const QByteArray& method, const QByteArray& path, const QByteArray& json = {});
};

[[nodiscard]] QByteArray tokenOf(HttpProbe& probe, const QByteArray& path, const Access& access);

} // namespace lockstep::sandbox
