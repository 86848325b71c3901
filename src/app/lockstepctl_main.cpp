// SPDX-License-Identifier: GPL-3.0-or-later
// lockstepctl: the engine without a window, for servers, scripts and schedules.
#include "app/ctl/ctl.h"
#include "platform/browser_opener.h"
#include "platform/process_guard.h"
#include "platform/stop_signals.h"
#include "platform/terminal.h"

#include <QFile>
#include <cstdio>

namespace {

using namespace lockstep;

QByteArray readSecret(const QString& question)
{
    if (const auto typed = platform::askSecret(question))
        return *typed;
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readLine().trimmed() : QByteArray();
}

} // namespace

int main(int argc, char* argv[])
{
    platform::guardProcess();
    QCoreApplication application(argc, argv);
    app::nameApplication();
    QFile output;
    QFile error;
    if (!output.open(stdout, QIODevice::WriteOnly) || !error.open(stderr, QIODevice::WriteOnly))
        return int(app::ctl::ExitCode::Failed);
    const platform::StopSignals signals;
    platform::SystemKeychain keychain;
    platform::BrowserOpener browser;
    const app::ctl::Surroundings surroundings{
        output,     error,          platform::isTerminal(stderr),
        keychain,   browser,        QProcessEnvironment::systemEnvironment(),
        readSecret, signals.token()};
    return int(app::ctl::run(QCoreApplication::arguments().mid(1), surroundings));
}
