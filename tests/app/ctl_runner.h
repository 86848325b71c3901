// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctl.h"
#include "platform/keychain.h"
#include "sandbox/host.h"

#include <QHash>
#include <QJsonObject>
#include <QTemporaryDir>
#include <stop_token>

namespace lockstep::app::ctl::testing {

// A desktop without a keychain unless `available`.
class FakeKeychain : public platform::Keychain
{
public:
    bool available = false;
    QHash<QString, QByteArray> entries;

    core::Expected<core::Secret> read(const QString& key) override;
    core::Done write(const QString& key, const core::Secret& secret) override;
    core::Done remove(const QString& key) override;
};

// A desktop on which no browser can be started: the address that was to be opened.
class NoBrowser : public core::UrlOpener
{
public:
    QUrl asked;

    bool open(const QUrl& url) override
    {
        asked = url;
        return false;
    }
};

// What one command printed.
struct Result
{
    ExitCode exitCode = ExitCode::Done;
    QByteArray output;
    QByteArray error;
    QList<QJsonObject> lines; // of the output

    [[nodiscard]] QJsonObject object() const { return lines.value(0); }
};

// Runs commands in this process on a workspace in a temporary folder. One test, one thread.
class CtlRunner
{
public:
    QProcessEnvironment environment;
    FakeKeychain keychain;
    NoBrowser browser;
    QByteArray typed; // what is typed when a secret is asked for
    std::stop_source stop;

    Result run(const QStringList& words); // with --json and --workspace
    Result runText(const QStringList& words); // for people
    [[nodiscard]] QString workspace() const { return m_folder.filePath(QStringLiteral("workspace")); }

    // init, connect both to the sandbox, setup; false if one of them failed.
    [[nodiscard]] bool connectTo(const sandbox::Host& host);

private:
    Result runWith(const QStringList& words);

    QTemporaryDir m_folder;
};

} // namespace lockstep::app::ctl::testing
