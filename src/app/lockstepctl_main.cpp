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

core::Secret readSecret(const QString& question, const std::stop_token& stop)
{
    if (auto typed = platform::askSecret(question, stop))
        return std::move(*typed);
    QFile input;
    return platform::awaitInput(stop) && input.open(stdin, QIODevice::ReadOnly)
        ? core::Secret::takenFrom(input.readLine().trimmed())
        : core::Secret();
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
        output,
        error,
        platform::isTerminal(stderr),
        keychain,
        browser,
        QProcessEnvironment::systemEnvironment(),
        [&signals](const QString& question) { return readSecret(question, signals.token()); },
        signals.token()};
    return int(app::ctl::run(QCoreApplication::arguments().mid(1), surroundings));
}
