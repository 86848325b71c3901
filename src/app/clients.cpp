// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients.h"

#include "platform/private_files.h"

#include <QCryptographicHash>
#include <QStandardPaths>

namespace lockstep::app {

namespace {

// One for all workspaces of this user that sign in with the same app: they may share a refresh token.
QString refreshLock(const salesforce::ClientOptions& options)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/lockstep/locks");
    if (!platform::makePrivateFolder(folder))
        return {};
    const QString app = options.loginUrl.toString() + u' ' + options.clientId;
    return folder + u'/'
        + QString::fromLatin1(
               QCryptographicHash::hash(app.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

salesforce::ClientOptions salesforceOptions(const core::Settings& settings)
{
    salesforce::ClientOptions options;
    options.loginUrl = QUrl(settings.value(QStringLiteral("salesforce.loginUrl")));
    options.clientId = settings.value(QStringLiteral("salesforce.clientId"));
    options.flow = settings.value(QStringLiteral("salesforce.flow"));
    options.username = settings.value(QStringLiteral("salesforce.username"));
    options.keyFile = settings.value(QStringLiteral("salesforce.keyFile"));
    options.apiVersion = settings.value(QStringLiteral("salesforce.apiVersion"));
    options.keyField = settings.value(QStringLiteral("salesforce.externalIdField"));
    options.lookBackSeconds = settings.intValue(QStringLiteral("salesforce.lookBackSeconds"));
    if (options.flow == QLatin1String("browser"))
        options.refreshLock = refreshLock(options);
    return options;
}

marketo::ClientOptions marketoOptions(core::Settings& settings)
{
    marketo::ClientOptions options;
    options.url = QUrl(settings.value(QStringLiteral("marketo.url")));
    options.clientId = settings.value(QStringLiteral("marketo.clientId"));
    options.partition = settings.value(QStringLiteral("marketo.partition"));
    options.callsPer20s = settings.intValue(QStringLiteral("marketo.callsPer20s"));
    options.inFlight = settings.intValue(QStringLiteral("marketo.inFlight"));
    options.dailyLimit = settings.intValue(QStringLiteral("marketo.dailyLimit"));
    const QString limit = settings.value(QStringLiteral("marketo.dailyLimit"));
    options.limitIsNamed = limit == settings.value(QStringLiteral("marketo.namedLimit"));
    // Where it cannot be kept the next process learns it anew.
    options.quotaNamed = [&settings](int quota) {
        for (const char* key : {"marketo.dailyLimit", "marketo.namedLimit"})
            (void)settings.setValue(QString::fromLatin1(key), QString::number(quota));
    };
    options.overlapSeconds = settings.intValue(QStringLiteral("marketo.overlapSeconds"));
    options.smartListId = settings.value(QStringLiteral("marketo.smartListId"));
    return options;
}

} // namespace

Clients::Clients(core::Settings& settings, core::SecretStore& secrets, const core::Clock& clock)
    : m_salesforce(salesforceOptions(settings), m_http, secrets, clock)
    , m_marketo(marketoOptions(settings), m_http, secrets, clock)
{ }

core::RemoteSystem& Clients::of(core::System system)
{
    return system == core::System::Salesforce ? salesforce() : marketo();
}

} // namespace lockstep::app
