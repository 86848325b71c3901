// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lead_table_model.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QObject>
#include <QTableView>
#include <QTimer>
#include <vector>

namespace lockstep::gui {
class MainWindow;
}

namespace lockstep::bench {

// Types names into the search of the Leads page, letter by letter, and takes the time from each key to the
// first row that answers it. Goes to that page itself. GUI thread.
class Typist : public QObject
{
    Q_OBJECT

public:
    explicit Typist(gui::MainWindow& window, QObject* parent = nullptr);

    void start(int keys); // the next key `pauseMs` after the answer to the last
    void stop();
    [[nodiscard]] const std::vector<double>& latencies() const { return m_latencies; } // ms, one a key

    static constexpr int pauseMs = 150; // of a quick typist
    static constexpr int longestMs = 30'000;

Q_SIGNALS:
    void finished(); // all keys were typed, or one was never answered

private:
    void typeNext();
    void look();
    [[nodiscard]] bool isAnswered() const;

    QLineEdit* m_edit;
    QTableView* m_table;
    models::LeadTableModel* m_model;
    QTimer m_pause;
    QTimer m_look;
    QElapsedTimer m_clock;
    std::vector<double> m_latencies;
    std::size_t m_word = 0;
    qsizetype m_letter = 0;
    int m_left = 0;
};

} // namespace lockstep::bench
