// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QObject>
#include <QSettings>

namespace lockstep::gui {

// What a user has chosen for this window on this desktop; the workspace knows nothing of it. GUI thread;
// owned by the window.
class WindowChoices : public QObject
{
    Q_OBJECT

public:
    explicit WindowChoices(QSettings& memory, QObject* parent = nullptr);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] QString language() const; // "de" …; empty = as the system
    void setLanguage(const QString& language);
    [[nodiscard]] bool closesToTray() const { return flag("closeToTray", false); }
    void setClosesToTray(bool on) { setFlag("closeToTray", on); }
    [[nodiscard]] bool notifiesOfAttention() const { return flag("notifyAttention", true); }
    void setNotifiesOfAttention(bool on) { setFlag("notifyAttention", on); }
    [[nodiscard]] bool notifiesOfConnections() const { return flag("notifyConnection", true); }
    void setNotifiesOfConnections(bool on) { setFlag("notifyConnection", on); }

    [[nodiscard]] static Theme rememberedTheme(const QSettings& memory);
    [[nodiscard]] static QString rememberedLanguage(const QSettings& memory);

Q_SIGNALS:
    void themeChosen(lockstep::gui::Theme theme);
    void languageChosen(const QString& language);

private:
    [[nodiscard]] bool flag(const char* key, bool standard) const;
    void setFlag(const char* key, bool on);

    QSettings& m_memory;
};

} // namespace lockstep::gui
