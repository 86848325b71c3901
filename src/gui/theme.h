// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPalette>

namespace lockstep::gui {

enum class Theme : quint8 { System, Light, Dark };

// Fusion with one palette file for light and one for dark (resources/themes). `desktop` is the palette
// the desktop gave before the first call: it decides for Theme::System. GUI thread.
void applyTheme(QApplication& application, Theme theme, const QPalette& desktop);

// The bundled palette; `dark` picks the file.
[[nodiscard]] QPalette themePalette(bool dark);
[[nodiscard]] bool isDark(const QPalette& palette);

} // namespace lockstep::gui
