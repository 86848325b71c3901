// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setting_values.h"

#include <QWidget>

class QFormLayout;

namespace lockstep::gui {

// How a setting is shown: its words, and what its number counts.
struct SettingText
{
    const char* key;
    QString label;
    QString help;
    QString unit = {};
    int factor = 1; // one shown unit in units of the setting: 60 shows seconds as minutes
};

// Adds a row to a form that shows a setting and changes it as soon as the user is done: a number, a check
// box, a choice, a text or conditions, as its spec says. The editor is named "setting_" and the key with "_"
// for "."; what is refused jumps back. GUI thread; `values` outlives the form.
void addSetting(QFormLayout& form, const SettingText& text, models::SettingValues& values);

} // namespace lockstep::gui
