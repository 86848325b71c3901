// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sync_control.h"
#include "gui/window_choices.h"
#include "models/attention_model.h"

#include <QObject>
#include <optional>

namespace lockstep::gui {

// Decides when a user who looks elsewhere is told: more needs attention, a connection breaks. Says each
// thing once, and once a run that a cause grows. GUI thread; owned by the window.
class Notifier : public QObject
{
    Q_OBJECT

public:
    Notifier(core::SyncControl& sync, const WindowChoices& choices, QObject* parent = nullptr);

    void setAttention(const models::AttentionCounts& counts); // the first is what was so before
    void takeOver(const Notifier& before); // what that one has told is not told again

Q_SIGNALS:
    void wanted(const QString& title, const QString& text);

private:
    void look(core::System system, core::ConnectionState now, core::ConnectionState& before);

    const WindowChoices& m_choices;
    core::ConnectionState m_salesforce = core::ConnectionState::Never;
    core::ConnectionState m_marketo = core::ConnectionState::Never;
    std::optional<models::AttentionCounts> m_attention;
    bool m_growthTold = false; // of this run
};

} // namespace lockstep::gui
