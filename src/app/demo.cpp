// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/clients.h"
#include "app/composition.h"
#include "sync/link_fields.h"

#include <QStringList>
#include <optional>

namespace lockstep::app {

namespace {

core::Error failure(const QString& code, const QStringList& arguments = {}, const QString& message = {})
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotExecuted;
    error.arguments = arguments;
    error.message = message;
    return error;
}

// Leads that are in Marketo by now, and that person's id, oldest lead first.
struct Linked
{
    QString lead;
    qint64 person = 0;
};

QList<Linked> linkedLeads(const sandbox::World& world, int wanted)
{
    QList<Linked> result;
    const QStringList leads = world.salesforce.ids(QStringLiteral("Lead"));
    for (const QString& lead : leads) {
        const QJsonObject record = world.salesforce.record(QStringLiteral("Lead"), lead);
        const QString key = record.value(QLatin1String("Marketo_Id__c")).toString();
        if (!key.isEmpty())
            result += Linked{lead, key.section(u'-', 0, 0).toLongLong()};
        if (result.size() == wanted)
            break;
    }
    return result;
}

// Edits as two users make them; remembers the first refusal.
class Users
{
public:
    explicit Users(sandbox::World& world)
        : m_world(world)
    { }

    void rep(const Linked& whom, const QJsonObject& values)
    {
        note(m_world.salesforce.update(QStringLiteral("Lead"), whom.lead, values, m_world.salesforce.rep()));
    }
    void marketer(const Linked& whom, const QJsonObject& values)
    {
        note(m_world.marketo.update(whom.person, values, sandbox::Origin::marketer()));
    }
    void admin(const sandbox::ValidationRule& rule)
    {
        note(m_world.salesforce.addValidationRule(QStringLiteral("Lead"), rule));
    }
    [[nodiscard]] const std::optional<core::Error>& refusal() const { return m_refusal; }

private:
    void note(const sandbox::Result<void>& result)
    {
        if (!result && !m_refusal)
            m_refusal = failure(QStringLiteral("demo-edit-refused"), {}, result.error().message);
    }

    sandbox::World& m_world;
    std::optional<core::Error> m_refusal;
};

sandbox::Options optionsFor(const sandbox::Population& population)
{
    sandbox::Options options;
    options.population = population;
    return options;
}

sandbox::ValidationRule phoneWhenQualified()
{
    return {QStringLiteral("Phone_When_Qualified"),
            {{QStringLiteral("Status"), QStringLiteral("equals"), QStringLiteral("Closed - Converted")},
             {QStringLiteral("Phone"), QStringLiteral("isBlank"), {}}},
            QStringLiteral("Phone"),
            QStringLiteral("A qualified lead needs a phone number.")};
}

} // namespace

core::Expected<core::Secret> MemorySecrets::read(const QString& name)
{
    if (const auto found = m_secrets.find(name); found != m_secrets.cend())
        return found->second.clone();
    return core::Unexpected(failure(QStringLiteral("no-secret"), {name}));
}

core::Done MemorySecrets::write(const QString& name, const core::Secret& secret)
{
    m_secrets.insert_or_assign(name, secret.clone());
    return {};
}

core::Done MemorySecrets::remove(const QString& name)
{
    m_secrets.erase(name);
    return {};
}

DemoWorld::DemoWorld(const sandbox::Population& population)
    : m_host(optionsFor(population))
{ }

DemoWorld::~DemoWorld() = default;

core::Done DemoWorld::start()
{
    if (!m_folder.isValid())
        return core::Unexpected(
            failure(QStringLiteral("folder-unwritable"), {m_folder.path()}, m_folder.errorString()));
    if (core::Done started = m_host.start(); !started)
        return started;
    const platform::WorkspacePaths paths(m_folder.filePath(QStringLiteral("workspace")));
    if (core::Done made = paths.create(); !made)
        return made;
    m_workspace = std::make_unique<Workspace>(paths);
    if (core::Done owned = m_workspace->own(); !owned)
        return owned;
    if (core::Done connected = connectWorkspace(); !connected)
        return connected;
    return createLinkFields();
}

core::Done DemoWorld::connectWorkspace()
{
    const sandbox::Access salesforce = m_host.salesforce();
    const sandbox::Access marketo = m_host.marketo();
    m_secrets.put(QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET"), salesforce.clientSecret.toUtf8());
    m_secrets.put(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"), marketo.clientSecret.toUtf8());
    const QList<std::pair<QString, QString>> settings{
        {QStringLiteral("salesforce.loginUrl"), salesforce.url.toString()},
        {QStringLiteral("salesforce.clientId"), salesforce.clientId},
        {QStringLiteral("marketo.url"), marketo.url.toString()},
        {QStringLiteral("marketo.clientId"), marketo.clientId},
    };
    for (const auto& [key, value] : settings) {
        if (core::Done set = m_workspace->settings().setValue(key, value); !set)
            return set;
    }
    return {};
}

core::Done DemoWorld::createLinkFields()
{
    Clients clients(m_workspace->settings(), m_secrets, m_workspace->clock());
    sync::LinkFields fields(clients.salesforce(), clients.marketo(), clients.waiter(),
                            m_workspace->settings());
    const auto made = fields.setup({});
    if (!made)
        return core::Unexpected(made.error());
    if (!made->missing.isEmpty())
        return core::Unexpected(failure(QStringLiteral("link-fields-missing"),
                                        {sync::qualifiedName(made->missing.constFirst())}));
    return {};
}

core::Done DemoWorld::makeEdits()
{
    std::optional<core::Error> refusal;
    m_host.edit([&refusal](sandbox::World& world) {
        constexpr int wanted = 4;
        const QList<Linked> leads = linkedLeads(world, wanted);
        if (leads.size() < wanted) {
            refusal = failure(QStringLiteral("demo-not-loaded"));
            return;
        }
        Users users(world);
        users.rep(leads.at(0), {{QStringLiteral("Phone"), QStringLiteral("+49 30 5550100")}});
        users.marketer(leads.at(1), {{QStringLiteral("title"), QStringLiteral("Chief Marketing Officer")}});
        users.rep(leads.at(2), {{QStringLiteral("City"), QStringLiteral("Austin")}});
        users.marketer(leads.at(2), {{QStringLiteral("city"), QStringLiteral("Boston")}});
        users.admin(phoneWhenQualified());
        users.marketer(leads.at(3),
                       {{QStringLiteral("leadStatus"), QStringLiteral("Closed - Converted")},
                        {QStringLiteral("phone"), QString()}});
        refusal = users.refusal();
    });
    if (refusal)
        return core::Unexpected(*refusal);
    return {};
}

} // namespace lockstep::app
