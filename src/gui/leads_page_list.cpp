// SPDX-License-Identifier: GPL-3.0-or-later
// Which people the page lists, and what it says where there are none.
#include "gui/leads_page.h"

#include "gui/data_table.h"
#include "gui/empty_state.h"
#include "models/display.h"
#include "ui_leads_page.h"

#include <utility>

namespace lockstep::gui {

namespace {

// Fewer than everybody are shown.
bool isNarrowed(const core::LeadQuery& query)
{
    return !query.search.isEmpty() || !query.states.isEmpty() || query.cause || !query.persons.isEmpty()
        || !query.records.isEmpty() || query.linked || query.waiting;
}

} // namespace

QString LeadsPage::searchHint() const
{
    return tr("Search people: name, e-mail, company");
}

void LeadsPage::setSearch(const QString& text)
{
    if (text == m_model.query().search)
        return;
    core::LeadQuery query = m_model.query();
    query.search = text;
    setQuery(query);
}

void LeadsPage::searchEverybody(const QString& text)
{
    m_ui->chips->select({});
    core::LeadQuery query = orderOnly();
    query.search = text;
    setQuery(query);
}

void LeadsPage::chooseFirst()
{
    m_selectFirst = m_model.isOrdering();
    if (!m_selectFirst && m_model.rowCount() > 0)
        m_ui->leadsTable->selectRow(0);
}

void LeadsPage::setQuery(const core::LeadQuery& query)
{
    m_model.setQuery(query);
    showList();
}

core::LeadQuery LeadsPage::orderOnly() const
{
    core::LeadQuery query;
    query.sort = m_model.query().sort;
    query.ascending = m_model.query().ascending;
    return query;
}

void LeadsPage::showStates(const QList<core::LinkState>& states)
{
    m_ui->chips->select(states);
    core::LeadQuery query = orderOnly();
    query.search = m_model.query().search;
    query.states = states;
    setQuery(query);
}

void LeadsPage::narrow(const core::LeadQuery& query, const QString& text)
{
    Q_EMIT searchCleared();
    m_ui->chips->selectSpecial(text);
    setQuery(query);
}

void LeadsPage::showGroup(const core::AttentionGroup& group)
{
    core::LeadQuery query = orderOnly();
    query.cause = group.cause;
    if (group.cause)
        narrow(query, tr("Cause: %1").arg(group.title));
    else
        showStates({group.state});
}

void LeadsPage::showLinked()
{
    core::LeadQuery query = orderOnly();
    query.linked = true;
    narrow(query, tr("Linked"));
}

void LeadsPage::showWaiting()
{
    core::LeadQuery query = orderOnly();
    query.waiting = true;
    narrow(query, tr("All who wait"));
}

void LeadsPage::showPerson(qint64 person, const QString& record)
{
    core::LeadQuery query = orderOnly();
    if (person != 0)
        query.persons = {person};
    else
        query.records = {record};
    m_selectFirst = true;
    narrow(query, person != 0 ? tr("Person %1").arg(person) : tr("Record %1").arg(record));
}

void LeadsPage::showList()
{
    const int rows = m_model.rowCount();
    const bool isBeginning = m_model.shown() == models::LeadTableModel::Shown::First;
    m_ui->countLabel->setText(
        (isBeginning ? tr("%1 shown so far") : tr("%1 shown")).arg(models::numberText(rows)));
    m_ui->listStack->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(m_ui->leadsTable) : m_ui->emptyState);
    offerCsv(*m_ui->leadsCsv);
    if (rows == 0)
        explainEmptiness();
}

void LeadsPage::mendEmptiness()
{
    if (std::exchange(m_unread, false)) {
        setQuery(m_model.query());
        return;
    }
    if (!isNarrowed(m_model.query())) {
        Q_EMIT syncWanted();
        return;
    }
    Q_EMIT searchCleared();
    showStates({});
}

void LeadsPage::explainEmptiness()
{
    const core::LeadQuery& query = m_model.query();
    QString reason = tr("There is nobody here yet: the first sync fills this list.");
    if (m_model.isOrdering())
        reason = tr("Reading the list…");
    else if (!query.search.isEmpty())
        reason = tr("Nobody matches “%1”.").arg(query.search);
    else if (!query.states.isEmpty() || query.waiting)
        reason = tr("Nobody is in this state.");
    else if (query.cause)
        reason = tr("Nobody has this problem any more.");
    else if (query.linked)
        reason = tr("Nobody is linked yet.");
    else if (isNarrowed(query))
        reason = tr("This person is not on the list: not loaded yet, or merged or deleted since.");
    QString action;
    if (!m_model.isOrdering())
        action = isNarrowed(query) ? tr("Show everybody") : tr("Sync now");
    m_ui->emptyState->explain(reason, action);
}

} // namespace lockstep::gui
