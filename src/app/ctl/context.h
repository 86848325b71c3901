// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/ctl/output.h"
#include "platform/keychain_secret_store.h"
#include "platform/system_clock.h"

#include <QCoreApplication>
#include <memory>
#include <optional>

namespace lockstep::app::ctl {

// The public exit codes of programs of this kind.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2, SomeFailed = 3, Stopped = 4 };

// What a command works with: the workspace it is about, the streams, the wish to stop. Main thread; lives
// as long as the command.
class Context
{
    Q_DECLARE_TR_FUNCTIONS(lockstepctl)

public:
    Context(const Surroundings& surroundings, const platform::WorkspacePaths& paths, Output::Style style,
            const QString& usage);

    Output out;
    platform::WorkspacePaths paths;
    platform::KeychainSecretStore secrets;
    platform::SystemClock clock;

    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }
    [[nodiscard]] const std::stop_token& stop() const { return m_surroundings.stop; }

    // The workspace, if there is one: "workspace-missing".
    [[nodiscard]] core::Expected<Workspace*> open();
    // The same, owned by this process: "workspace-locked".
    [[nodiscard]] core::Expected<Workspace*> own();
    // The same, with both connections stored: "not-connected".
    [[nodiscard]] core::Expected<Workspace*> ownConnected();

    // Says why in one line; the exit code that fits.
    ExitCode fail(const core::Error& error);
    ExitCode wrongUsage(const QString& reason);

private:
    const Surroundings& m_surroundings;
    QString m_usage;
    std::unique_ptr<Workspace> m_workspace;
};

// The workspace itself if both its connections are stored, else "not-connected".
[[nodiscard]] core::Expected<Workspace*> requireConnected(Workspace* workspace);

} // namespace lockstep::app::ctl
