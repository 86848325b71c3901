// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;
class QAction;

namespace lockstep::gui {

// Lets an action of the menus do what a button of a page does, whenever that button can be seen and pressed.
// GUI thread; owned by the action.
class VerbAction : public QObject
{
    Q_OBJECT

public:
    VerbAction(QAction& action, QAbstractButton& button);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void update();

    QAction& m_action;
    QAbstractButton& m_button;
};

} // namespace lockstep::gui
