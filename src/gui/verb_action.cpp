// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/verb_action.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>

namespace lockstep::gui {

VerbAction::VerbAction(QAction& action, QAbstractButton& button)
    : QObject(&action)
    , m_action(action)
    , m_button(button)
{
    button.installEventFilter(this);
    connect(&action, &QAction::triggered, &button, &QAbstractButton::click);
    update();
}

bool VerbAction::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide
        || event->type() == QEvent::EnabledChange)
        update();
    return QObject::eventFilter(watched, event);
}

void VerbAction::update()
{
    m_action.setEnabled(m_button.isVisible() && m_button.isEnabled());
}

} // namespace lockstep::gui
