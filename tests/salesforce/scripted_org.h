// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/secret_store.h"
#include "net/http_client.h"
#include "net/net_waiter.h"
#include "net/scripted_server.h"
#include "salesforce/client.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace lockstep::test {

// A clock that stands until it is moved.
class StillClock : public core::Clock
{
public:
    qint64 ms = 1'000;

    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }
    [[nodiscard]] qint64 monotonicMs() const override { return ms; }
};

// One secret, or none.
class OneSecret : public core::SecretStore
{
public:
    QByteArray secret = "geheim&+/";

    [[nodiscard]] core::Expected<core::Secret> read(const QString& name) override;
    core::Done write(const QString& name, const core::Secret& value) override;
    core::Done remove(const QString& name) override;
};

// A Salesforce whose sign-in and describes work and whose other answers the test decides, with a
// client connected to it. Lives in the test's thread.
class ScriptedOrg
{
public:
    ScriptedOrg();

    ScriptedServer server;
    // Every request but sign-in and describe; ScriptedServer::reply and json make the bytes.
    std::function<ScriptedServer::Answer(const SeenRequest&)> data;
    // The fields of Lead and Contact.
    QByteArray describe = describeOf({"Id", "SystemModstamp", "CreatedDate", "LastModifiedDate", "IsDeleted",
                                      "LastModifiedById", "OwnerId", "MasterRecordId", "IsConverted",
                                      "ConvertedContactId", "Marketo_Id__c"});
    QByteArray instanceUrl; // empty = this server
    QByteArray identity; // whom the token stands for

    StillClock clock;
    OneSecret secrets;

    [[nodiscard]] static QByteArray describeOf(const QByteArrayList& fields);
    [[nodiscard]] salesforce::ClientOptions options() const;
    [[nodiscard]] salesforce::SalesforceClient& connect(); // with options()
    [[nodiscard]] salesforce::SalesforceClient& connect(const salesforce::ClientOptions& options);

    template <typename T> core::Expected<T> await(core::Pending<T> pending)
    {
        return m_waiter.await(std::move(pending), {});
    }
    // What was asked beside sign-in and describe.
    [[nodiscard]] QList<SeenRequest> asked() const;
    [[nodiscard]] int signIns() const;

private:
    [[nodiscard]] ScriptedServer::Answer answer(const SeenRequest& request) const;

    net::HttpClient m_http;
    net::NetWaiter m_waiter;
    std::unique_ptr<salesforce::SalesforceClient> m_client;
};

// The SOQL of a query's URL; empty if it is none.
[[nodiscard]] QString soqlOf(const SeenRequest& request);
[[nodiscard]] QJsonObject bodyOf(const SeenRequest& request);
[[nodiscard]] QStringList strings(std::initializer_list<const char*> texts);

} // namespace lockstep::test
