// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSystemTrayIcon>

class QAction;
class QMainWindow;

namespace lockstep::gui {

// The program's place in the desktop's tray: opens the window, offers the usual actions, says what is worth a
// notification. GUI thread; owned by the window.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(QMainWindow& window, const QList<QAction*>& actions);

    void open(); // the window, wherever it is
    [[nodiscard]] bool canKeep() const; // the desktop has a tray: a closed window can be got back
    void say(const QString& title, const QString& text);

private:
    QMainWindow& m_window;
    QSystemTrayIcon m_icon;
};

} // namespace lockstep::gui
