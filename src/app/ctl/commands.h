// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

#include <QStringList>

namespace lockstep::app::ctl {

// The commands, one function a file: the words after the command's name in, the exit code out.
[[nodiscard]] ExitCode runInit(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runConnect(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runDisconnect(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runConfig(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runCheck(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runSetup(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runFields(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runSync(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runPush(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runPull(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runRetry(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runResolve(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runLink(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runSeparate(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runMergePeople(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runUndo(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runConfirm(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runStatus(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runRuns(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runLog(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runErrors(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runExplain(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runExport(Context& context, const QStringList& words);
[[nodiscard]] ExitCode runDemo(Context& context, const QStringList& words);

} // namespace lockstep::app::ctl
