// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_sandbox.h"

#include <QJsonDocument>

#include <algorithm>

namespace lockstep::test {

using core::Change;
using core::ObjectType;
using marketo::ClientOptions;
using marketo::MarketoClient;
using sandbox::Origin;
using sandbox::World;

QString keyField()
{
    return QStringLiteral("salesforceId");
}

QList<core::NewField> linkFields()
{
    return {
        {ObjectType::Person, keyField(), QStringLiteral("Salesforce Id"), core::FieldType::Text, 40, false},
        {ObjectType::Person, QStringLiteral("salesforceIsDeleted"), QStringLiteral("Salesforce Is Deleted"),
         core::FieldType::Boolean, 0, false}};
}

bool ClientOnSandbox::start()
{
    sandbox::Options options;
    options.population = {0, 0, 25, 1};
    m_host = std::make_unique<sandbox::Host>(options);
    if (!m_host->start())
        return false;
    m_host->edit([](World& world) { world.settings.marketo.callsPer20s = 0; });
    m_http = std::make_unique<net::HttpClient>();
    connectClient(m_host->marketo().clientSecret.toUtf8());
    return true;
}

void ClientOnSandbox::stop()
{
    m_client.reset();
    m_http.reset();
    m_host.reset();
}

void ClientOnSandbox::connectClient(const QByteArray& secret)
{
    ClientOptions options;
    options.url = m_host->marketo().url;
    options.clientId = m_host->marketo().clientId;
    options.callsPer20s = 0;
    for (net::RetryRule& rule : options.retryRules)
        rule.first = rule.longest = std::chrono::milliseconds(1);
    m_client.reset();
    m_secrets = std::make_unique<FixedSecrets>(secret);
    m_client = std::make_unique<MarketoClient>(options, *m_http, *m_secrets, m_clock);
}

bool ClientOnSandbox::createLinkFields()
{
    const auto setup = finished(m_client->createFields(linkFields()));
    return setup && setup->missing.isEmpty();
}

void ClientOnSandbox::inject(const QByteArray& fault)
{
    m_host->edit([&fault](World& world) {
        if (!world.faults.add(QJsonDocument::fromJson(fault).object()))
            qFatal("the sandbox refused the fault");
    });
}

QString ClientOnSandbox::createPerson(const QString& email)
{
    qint64 id = 0;
    m_host->edit([&](World& world) {
        id = *world.marketo.create({{QStringLiteral("email"), email}}, Origin::marketer());
    });
    return QString::number(id);
}

qint64 ClientOnSandbox::committed()
{
    qint64 count = 0;
    m_host->edit([&count](World& world) {
        const auto& entries = world.journal.entries();
        count =
            std::count_if(entries.begin(), entries.end(), [](const auto& entry) { return entry.committed; });
    });
    return count;
}

QList<Change> ClientOnSandbox::changes(QByteArray& cursor)
{
    QList<Change> all;
    for (bool more = true; more;) {
        const auto page =
            finished(m_client->changes({cursor, {{ObjectType::Person, {QStringLiteral("title")}}}}));
        if (!page)
            qFatal("changes failed: %s", qPrintable(page.error().code + page.error().message));
        all += page->changes;
        cursor = page->cursor;
        more = page->more;
    }
    return all;
}

} // namespace lockstep::test
