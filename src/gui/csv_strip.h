// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/csv_files.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace lockstep::gui {

class ElidedLabel;

// Stands in the status bar while CSV files are written: which one, how many rows so far, and Stop. One that
// is done in a blink does not show it. GUI thread; owned by the window.
class CsvStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CsvStrip(core::CsvFiles& csv, QWidget* parent = nullptr);

    void stop(); // the one under way and those that wait

Q_SIGNALS:
    void activeChanged(bool active); // something is being written

private:
    void begin(const QString& file);
    void end();
    void showText(const QString& text);

    core::CsvFiles& m_csv;
    ElidedLabel* m_label;
    QPushButton* m_stop;
    QStringList m_files; // names, the one under way first
    QTimer m_delay;
};

} // namespace lockstep::gui
