// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"

#include "core/text.h"

#include <QDir>

namespace lockstep::app::ctl {

namespace {

core::Unexpected refusal(const QString& code, const QStringList& arguments)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotSent;
    error.arguments = arguments;
    return core::Unexpected(error);
}

// Keys, fields and values that do not exist or do not fit: the caller's mistake.
bool isWrongUsage(const QString& code)
{
    static const QStringList codes{
        QStringLiteral("unknown-setting"),        QStringLiteral("setting-out-of-range"),
        QStringLiteral("unknown-field"),          QStringLiteral("field-hidden"),
        QStringLiteral("no-marketo-field"),       QStringLiteral("marketo-field-missing"),
        QStringLiteral("marketo-field-taken"),    QStringLiteral("marketo-link-field"),
        QStringLiteral("salesforce-read-only"),   QStringLiteral("marketo-read-only"),
        QStringLiteral("both-read-only"),         QStringLiteral("value-not-in-picklist"),
        QStringLiteral("value-map-type"),         QStringLiteral("value-not-mapped"),
        QStringLiteral("run-not-found"),          QStringLiteral("unknown-operator"),
        QStringLiteral("unknown-condition-field")};
    return codes.contains(code);
}

bool isStopped(const core::Error& error)
{
    return error.code == QLatin1String("cancelled") || error.code == QLatin1String("quota-reached")
        || (error.retry == core::RetryClass::Stop && error.retryAfterSeconds > 0);
}

} // namespace

Context::Context(const Surroundings& surroundings, const platform::WorkspacePaths& workspace,
                 Output::Style style, const QString& usage)
    : out(surroundings, style)
    , paths(workspace)
    , secrets(surroundings.keychain, workspace.root(), surroundings.environment)
    , m_surroundings(surroundings)
    , m_usage(usage)
{ }

core::Expected<Workspace*> Context::open()
{
    if (!paths.exists())
        return refusal(QStringLiteral("workspace-missing"), {QDir::toNativeSeparators(paths.root())});
    if (!m_workspace)
        m_workspace = std::make_unique<Workspace>(paths);
    return m_workspace.get();
}

core::Expected<Workspace*> Context::own()
{
    return open().and_then([](Workspace* workspace) -> core::Expected<Workspace*> {
        if (const core::Done owned = workspace->own(); !owned)
            return core::Unexpected(owned.error());
        return workspace;
    });
}

core::Expected<Workspace*> Context::ownConnected()
{
    return own().and_then(&requireConnected);
}

core::Expected<Workspace*> requireConnected(Workspace* workspace)
{
    if (!workspace->isConnected())
        return refusal(QStringLiteral("not-connected"), {});
    return workspace;
}

ExitCode Context::fail(const core::Error& error)
{
    out.reason(core::text::oneLine(error));
    if (isWrongUsage(error.code))
        return ExitCode::WrongUsage;
    return isStopped(error) || stop().stop_requested() ? ExitCode::Stopped : ExitCode::Failed;
}

ExitCode Context::wrongUsage(const QString& reason)
{
    const QString ended =
        reason.endsWith(u'?') ? tr("%1 Usage: lockstepctl %2") : tr("%1. Usage: lockstepctl %2");
    out.reason(m_usage.isEmpty() ? reason : ended.arg(reason, m_usage));
    return ExitCode::WrongUsage;
}

} // namespace lockstep::app::ctl
