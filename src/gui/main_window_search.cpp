// SPDX-License-Identifier: GPL-3.0-or-later
// The search of the tool bar, which is that of the page shown, and the way out by Escape.
#include "gui/connect_page.h"
#include "gui/data_table.h"
#include "gui/leads_page.h"
#include "gui/main_window.h"
#include "ui_main_window.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace lockstep::gui {

void MainWindow::showSearchOf(const Page* page)
{
    const QString hint = page->searchHint();
    const QSignalBlocker quiet(m_search);
    m_search->setEnabled(page != m_connect);
    m_search->setPlaceholderText(hint.isEmpty() ? m_leads->searchHint() : hint);
    // Where the hint is longer than its place.
    m_search->setToolTip(QStringLiteral("%1 (%2)").arg(
        m_search->placeholderText(), m_ui->actionFind->shortcut().toString(QKeySequence::NativeText)));
    m_search->setText(page->search());
}

void MainWindow::applySearch()
{
    m_searchDelay.stop();
    if (currentPage()->searchHint().isEmpty())
        searchPeople();
    else
        currentPage()->setSearch(m_search->text());
}

// A page that has nothing to search looks for people.
void MainWindow::searchPeople()
{
    const QString text = m_search->text();
    if (text.isEmpty())
        return;
    openRail(LeadsRail);
    m_leads->searchEverybody(text);
    const QSignalBlocker quiet(m_search);
    m_search->setText(text);
}

// Return goes on in the list, at what was found first.
void MainWindow::enterResults()
{
    applySearch();
    if (currentPage() == m_leads)
        m_leads->chooseFirst();
    DataTable* table = currentPage()->table();
    if (table && table->isVisible())
        table->setFocus(Qt::OtherFocusReason);
}

void MainWindow::clearSearch()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    currentPage()->setSearch({});
}

bool MainWindow::leaveSearch()
{
    if (!m_search->hasFocus())
        return false;
    DataTable* table = currentPage()->table();
    if (!m_search->text().isEmpty())
        m_search->clear();
    else if (table && table->isVisible())
        table->setFocus(Qt::OtherFocusReason);
    else
        m_ui->railList->setFocus(Qt::OtherFocusReason);
    return true;
}

// One thing at a time: the search, the message, the page that stands beside the rail.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    if (leaveSearch())
        return;
    if (m_ui->banner->isVisible())
        m_ui->banner->dismiss();
    else if (pages().indexOf(currentPage()) >= RailCount)
        showRail(m_ui->railList->currentRow());
}

} // namespace lockstep::gui
