// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/typist.h"

#include "gui/main_window.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>

namespace lockstep::bench {

namespace {

constexpr int leadsRow = 1; // of the rail
constexpr double nanosecondsPerMs = 1'000'000.0;

// Found often, seldom and never.
const QLatin1String words[] = {QLatin1String("ada b"), QLatin1String("tanaka"), QLatin1String("acme 42"),
                               QLatin1String("hopper-00"), QLatin1String("nobody")};
} // namespace

Typist::Typist(gui::MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_edit(window.findChild<QLineEdit*>(QStringLiteral("searchEdit")))
    , m_table(window.findChild<QTableView*>(QStringLiteral("leadsTable")))
    , m_model(qobject_cast<models::LeadTableModel*>(m_table->model()))
{
    window.findChild<QListWidget*>(QStringLiteral("railList"))->setCurrentRow(leadsRow);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_look.setTimerType(Qt::PreciseTimer);
    m_look.setInterval(1);
    connect(&m_pause, &QTimer::timeout, this, &Typist::typeNext);
    connect(&m_look, &QTimer::timeout, this, &Typist::look);
}

void Typist::start(int keys)
{
    m_latencies.clear();
    m_left = keys;
    m_pause.start();
}

void Typist::stop()
{
    m_pause.stop();
    m_look.stop();
}

void Typist::typeNext()
{
    const QLatin1String word = words[m_word % std::size(words)];
    if (m_letter == word.size()) {
        m_letter = 0;
        ++m_word;
        m_edit->clear();
        m_pause.start(); // everybody is shown again meanwhile
        return;
    }
    const QChar letter = word.at(m_letter++);
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    m_clock.start();
    QCoreApplication::sendEvent(m_edit, &press);
    m_look.start();
}

void Typist::look()
{
    const bool isLate = m_clock.hasExpired(longestMs);
    if (!isAnswered() && !isLate)
        return;
    m_look.stop();
    m_latencies.push_back(static_cast<double>(m_clock.nsecsElapsed()) / nanosecondsPerMs);
    if (--m_left > 0 && !isLate)
        m_pause.start();
    else
        Q_EMIT finished();
}

bool Typist::isAnswered() const
{
    return m_model->query().search == m_edit->text()
        && m_model->shown() != models::LeadTableModel::Shown::Former
        && (m_model->rowCount() == 0 || m_model->rowAt(0) != nullptr);
}

} // namespace lockstep::bench
