// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/marketo_gate.h"

namespace lockstep::sandbox {

// One call after sign-in: its id, its method as meant (_method), its API, and the path behind that API's
// /rest/v1, /rest/asset/v1 or /bulk/v1 without ".json".
struct MarketoCall
{
    enum class Api { Lead, Asset, Bulk };

    const Request& request;
    QString requestId;
    QByteArray method;
    Api api = Api::Lead;
    QStringList path;
};

// The Marketo REST API: sign-in, limits and the way from a path to its resource. Server thread; owned
// by Sandbox.
class MarketoApi : public Service
{
public:
    explicit MarketoApi(World& world);

    [[nodiscard]] MarketoGate& gate() { return m_gate; }

    Reply serve(const Request& request) override;
    Reply failure(const Request& request, int status, const QString& code, const QString& message) override;

private:
    [[nodiscard]] Reply route(const MarketoCall& call);
    [[nodiscard]] Reply leadRoute(const MarketoCall& call);
    [[nodiscard]] Reply bulkRoute(const MarketoCall& call);
    [[nodiscard]] Reply stats(const MarketoCall& call) const;
    [[nodiscard]] QJsonObject errors(const QDate& day) const;
    void countError(const QString& code) { ++m_errors[m_gate.today()][code]; }

    World& m_world;
    MarketoGate m_gate;
    std::map<QDate, std::map<QString, int>> m_errors; // by day and code
};

// The envelopes every answer comes in.
[[nodiscard]] Reply marketoSuccess(const QString& requestId, const QJsonArray& result);
// One page of what was found: batchSize, nextPageToken (the place), and a token as long as there is more.
[[nodiscard]] Reply marketoPage(const MarketoCall& call, const QJsonArray& found);
[[nodiscard]] Reply assetSuccess(const QString& requestId, const QJsonArray& result); // asset API
// One page of what was found: offset, maxReturn. It ends with a page that finds nothing.
[[nodiscard]] Reply assetPage(const MarketoCall& call, const QJsonArray& found);
[[nodiscard]] Reply marketoError(const QString& requestId, const QString& code, const QString& message);
[[nodiscard]] Reply marketoError(const QString& requestId, const Failure& failure);
[[nodiscard]] Reply wrongMethod(const MarketoCall& call); // 605
[[nodiscard]] Reply noSuchResource(const MarketoCall& call); // 610
[[nodiscard]] Reply missingParameter(const MarketoCall& call, const QString& name); // 1002

} // namespace lockstep::sandbox
