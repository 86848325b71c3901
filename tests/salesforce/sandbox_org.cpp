// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/sandbox_org.h"

#include <QTest>

#include <algorithm>

namespace lockstep::test {

using core::ObjectType;
using sandbox::World;

void SandboxOrg::start(const std::function<void(salesforce::ClientOptions&)>& adjust, int leads)
{
    sandbox::Options world;
    world.population = {.leads = leads, .contacts = 8, .people = 0, .seed = 7};
    m_host = std::make_unique<sandbox::Host>(world);
    QVERIFY(m_host->start());
    salesforce::ClientOptions options;
    options.loginUrl = m_host->salesforce().url;
    options.clientId = m_host->salesforce().clientId;
    options.pageSize = 10;
    for (net::RetryRule& rule : options.retryRules)
        rule.first = rule.longest = std::chrono::milliseconds(1);
    m_secrets.secret = m_host->salesforce().clientSecret.toUtf8();
    if (adjust)
        adjust(options);
    m_options = options;
    connectAnew();
    m_cursor.clear();
}

void SandboxOrg::connectAnew()
{
    m_client.reset();
    m_http = std::make_unique<net::HttpClient>();
    m_client = std::make_unique<salesforce::SalesforceClient>(m_options, *m_http, m_secrets, m_clock);
}

void SandboxOrg::stop()
{
    m_client.reset();
    m_http.reset();
    m_host.reset();
}

QList<core::Change> SandboxOrg::poll(const QStringList& fields)
{
    QList<core::Change> changes;
    for (bool more = true; more;) {
        core::ChangeQuery query;
        query.cursor = m_cursor;
        query.fields = {{ObjectType::Lead, fields}, {ObjectType::Contact, fields}};
        const auto page = await(m_client->changes(query));
        if (!page) {
            QTest::qFail(qPrintable(page.error().code + u' ' + page.error().message), __FILE__, __LINE__);
            return {};
        }
        changes += page->changes;
        m_cursor = page->cursor;
        more = page->more;
    }
    return changes;
}

QString SandboxOrg::someLead(int index)
{
    QString id;
    m_host->edit([&](World& world) { id = world.salesforce.ids(QStringLiteral("Lead")).at(index); });
    return id;
}

void SandboxOrg::editAsRep(const QString& id, const QJsonObject& values)
{
    m_host->edit([&](World& world) {
        QVERIFY(world.salesforce.update(QStringLiteral("Lead"), id, values, world.salesforce.rep()));
    });
}

void SandboxOrg::fault(const QJsonObject& fault)
{
    m_host->edit([&](World& world) { QVERIFY(world.faults.add(fault)); });
}

void SandboxOrg::advance(int seconds)
{
    m_host->edit([seconds](World& world) { world.clock.advance(seconds); });
}

qsizetype SandboxOrg::requests(const QString& method, const QString& path)
{
    qsizetype count = 0;
    m_host->edit([&](World& world) {
        const auto& entries = world.journal.entries();
        count = std::count_if(entries.begin(), entries.end(), [&](const auto& entry) {
            return entry.method == method && entry.path.contains(path);
        });
    });
    return count;
}

void SandboxOrg::endSessions()
{
    net::Request request;
    request.method = "POST";
    request.url = m_host->salesforce().url.resolved(QUrl(QStringLiteral("/__sandbox/expire-tokens")));
    request.contentType = "application/json";
    request.body = R"({"system":"salesforce"})";
    const auto response = await(m_http->send(request));
    QVERIFY(response);
    QVERIFY(response->isSuccess());
}

} // namespace lockstep::test
