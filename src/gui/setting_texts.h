// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setting_editor.h"

#include <QList>

namespace lockstep::gui {

// The settings a user sees, with their words, by the tab of the Settings page they stand on. Translated when
// called. Every key of `config` stands on exactly one.
[[nodiscard]] QList<SettingText> scheduleTexts();
[[nodiscard]] QList<SettingText> ruleTexts();
[[nodiscard]] QList<SettingText> filterTexts();
[[nodiscard]] QList<SettingText> advancedTexts();

} // namespace lockstep::gui
