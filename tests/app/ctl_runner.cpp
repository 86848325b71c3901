// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QBuffer>
#include <QJsonDocument>

namespace lockstep::app::ctl::testing {

namespace {

core::Unexpected keychainError(const QString& code)
{
    core::Error error;
    error.code = code;
    return core::Unexpected(error);
}

} // namespace

core::Expected<core::Secret> FakeKeychain::read(const QString& key)
{
    if (!available)
        return keychainError(QStringLiteral("keychain-unavailable"));
    if (!entries.contains(key))
        return keychainError(QStringLiteral("keychain-entry-missing"));
    return core::Secret(entries.value(key));
}

core::Done FakeKeychain::write(const QString& key, const core::Secret& secret)
{
    if (!available)
        return keychainError(QStringLiteral("keychain-unavailable"));
    entries.insert(key, secret.reveal().toByteArray());
    return {};
}

core::Done FakeKeychain::remove(const QString& key)
{
    entries.remove(key);
    return {};
}

Result CtlRunner::run(const QStringList& words)
{
    return runWith(QStringList{QStringLiteral("--json")} + words);
}

Result CtlRunner::runText(const QStringList& words)
{
    return runWith(words);
}

Result CtlRunner::runWith(const QStringList& words)
{
    QBuffer output;
    QBuffer error;
    output.open(QIODevice::WriteOnly);
    error.open(QIODevice::WriteOnly);
    const Surroundings surroundings{output,
                                    error,
                                    false,
                                    keychain,
                                    browser,
                                    environment,
                                    [this](const QString&) { return core::Secret(typed); },
                                    stop.get_token()};
    Result result;
    result.exitCode = ctl::run(QStringList{QStringLiteral("--workspace"), workspace()} + words, surroundings);
    result.output = output.data();
    result.error = error.data();
    const QList<QByteArray> lines = result.output.split('\n');
    for (const QByteArray& line : lines) {
        if (!line.isEmpty())
            result.lines += QJsonDocument::fromJson(line).object();
    }
    return result;
}

bool CtlRunner::connectTo(const sandbox::Host& host)
{
    environment.insert(QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET"), host.salesforce().clientSecret);
    environment.insert(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"), host.marketo().clientSecret);
    const QList<QStringList> commands{
        {QStringLiteral("init")},
        {QStringLiteral("connect"), QStringLiteral("salesforce"), QStringLiteral("--login-url"),
         host.salesforce().url.toString(), QStringLiteral("--client-id"), host.salesforce().clientId},
        {QStringLiteral("connect"), QStringLiteral("marketo"), QStringLiteral("--url"),
         host.marketo().url.toString() + QStringLiteral("/rest/"), QStringLiteral("--client-id"),
         host.marketo().clientId},
        {QStringLiteral("setup")},
    };
    return std::all_of(commands.cbegin(), commands.cend(), [this](const QStringList& words) {
        const Result result = run(words);
        if (result.exitCode != ExitCode::Done)
            qWarning().noquote() << words << result.error;
        return result.exitCode == ExitCode::Done;
    });
}

} // namespace lockstep::app::ctl::testing
