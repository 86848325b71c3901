// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace lockstep::gui {

// What this program is, which versions it runs with, and under which licences it and its parts stand. GUI
// thread; deletes itself when closed.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace lockstep::gui
