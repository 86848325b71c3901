// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tray.h"

#include "gui/bring_up.h"
#include "gui/icons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace lockstep::gui {

Tray::Tray(QMainWindow& window, const QList<QAction*>& actions)
    : QObject(&window)
    , m_window(window)
    , m_icon(icon(QStringLiteral("lockstep")))
{
    auto* menu = new QMenu(&window);
    menu->setObjectName(QStringLiteral("trayMenu"));
    menu->addAction(tr("Open Lockstep"), this, &Tray::open);
    menu->addSeparator();
    menu->addActions(actions);
    m_icon.setContextMenu(menu);
    m_icon.setToolTip(window.windowTitle());
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::open);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            open();
    });
    if (canKeep())
        m_icon.show();
}

void Tray::open()
{
    bringUp(m_window);
}

bool Tray::canKeep() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::say(const QString& title, const QString& text)
{
    if (canKeep() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(title, text);
}

} // namespace lockstep::gui
