// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notifier.h"

#include "models/display.h"

#include <utility>

namespace lockstep::gui {

using core::ConnectionState;

Notifier::Notifier(core::SyncControl& sync, const WindowChoices& choices, QObject* parent)
    : QObject(parent)
    , m_choices(choices)
{
    connect(&sync, &core::SyncControl::statusChanged, this, [this](const core::SyncStatus& status) {
        look(core::System::Salesforce, status.salesforce.state, m_salesforce);
        look(core::System::Marketo, status.marketo.state, m_marketo);
    });
    connect(&sync, &core::SyncControl::stateChanged, this, [this](core::SyncControl::State state) {
        if (state == core::SyncControl::State::Running)
            m_growthTold = false;
    });
}

void Notifier::setAttention(const models::AttentionCounts& counts)
{
    const std::optional<models::AttentionCounts> before = std::exchange(m_attention, counts);
    if (!before || !m_choices.notifiesOfAttention())
        return;
    const bool isNew = !before->groups.contains(counts.groups);
    const bool hasGrown = counts.things > before->things && !m_growthTold;
    if (!isNew && !hasGrown)
        return;
    m_growthTold = true;
    Q_EMIT wanted(tr("More needs attention"), tr("%Ln cause(s) need attention now.", nullptr, counts.causes));
}

void Notifier::takeOver(const Notifier& before)
{
    m_salesforce = before.m_salesforce;
    m_marketo = before.m_marketo;
    m_attention = before.m_attention;
    m_growthTold = before.m_growthTold;
}

void Notifier::look(core::System system, ConnectionState now, ConnectionState& before)
{
    const bool broken = now == ConnectionState::Reconnect || now == ConnectionState::Unreachable;
    const bool changed = std::exchange(before, now) != now;
    if (!broken || !changed || !m_choices.notifiesOfConnections())
        return;
    const QString name = models::systemName(system);
    Q_EMIT wanted(
        tr("The connection to %1 is broken").arg(name),
        now == ConnectionState::Reconnect
            ? tr("%1 refuses the login: connect it again in Settings.").arg(name)
            : tr("%1 cannot be reached. The sync goes on by itself when it answers again.").arg(name));
}

} // namespace lockstep::gui
