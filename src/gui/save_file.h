// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>

namespace lockstep::gui {

// Asks where to save a CSV file, without waiting: `chosen` is called with the path once there is one. GUI
// thread; the dialog belongs to `parent` and is named "csvFileDialog".
void askForCsvFile(QWidget* parent, const QString& title, const QString& suggested,
                   const std::function<void(const QString& file)>& chosen);

} // namespace lockstep::gui
