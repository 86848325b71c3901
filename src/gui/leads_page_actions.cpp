// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the chosen rows.
#include "gui/leads_page.h"

#include "core/record.h"
#include "gui/open_page.h"
#include "gui/side_offer.h"
#include "ui_leads_page.h"

namespace lockstep::gui {

void LeadsPage::updateOffer()
{
    const QList<int> chosen = m_ui->leadsTable->chosenRows(PushOffer::limit + 1);
    QList<const core::LeadRow*> rows;
    rows.reserve(chosen.size());
    for (const int row : chosen)
        rows.append(m_model.rowAt(row));
    m_offer = pushOffer(rows, assignment());
    m_rowOffer = gui::rowOffer(rows);
    m_ui->pushButton->setEnabled(m_offer.refusal.isEmpty());
    m_ui->pushButton->setToolTip(m_offer.refusal.isEmpty() ? tr("Send the chosen people to Salesforce now")
                                                           : m_offer.refusal);
    Q_EMIT offerChanged();

    const core::LeadRow* row = rows.size() == 1 ? rows.constFirst() : nullptr;
    if (!row || row->link == m_shownLink)
        return;
    m_shownLink = row->link;
    core::LogFilter filter;
    filter.person = row->person;
    if (row->person == 0)
        filter.record = row->record;
    m_log.setFilter(filter);
}

void LeadsPage::updateAssign()
{
    m_ui->assignIdEdit->setVisible(m_ui->assignCombo->currentIndex() > 0);
    updateOffer();
}

QString LeadsPage::assignment() const
{
    QString kind = m_ui->assignCombo->currentData().toString();
    if (!kind.endsWith(QLatin1Char(':')))
        return kind;
    const QString id = core::salesforceId18(m_ui->assignIdEdit->text().trimmed());
    return id.isEmpty() ? QString() : kind + id;
}

void LeadsPage::pushSelected()
{
    if (!m_offer.refusal.isEmpty())
        return;
    if (m_offer.deleted > 0) {
        m_recreation = core::RunRequest::push(m_offer.persons, {assignment(), true});
        Q_EMIT confirmRecreation(m_offer.deleted);
    } else {
        push(core::RunRequest::push(m_offer.persons, {assignment(), false}));
    }
}

void LeadsPage::recreateAsked()
{
    push(m_recreation);
}

void LeadsPage::push(const core::RunRequest& request)
{
    m_sync.push(request.persons, request.target);
    Q_EMIT notice(
        tr("Sending %Ln person(s) to Salesforce…", nullptr, static_cast<int>(request.persons.size())));
}

void LeadsPage::syncSelected()
{
    if (m_rowOffer.records.isEmpty())
        return;
    m_sync.pull(m_rowOffer.records);
    Q_EMIT notice(tr("Syncing %Ln record(s) now…", nullptr, static_cast<int>(m_rowOffer.records.size())));
}

void LeadsPage::previewSelected()
{
    if (!previewObjection().isEmpty())
        return;
    QList<core::RunRequest> requests;
    if (!m_rowOffer.records.isEmpty())
        requests.append(core::RunRequest::pull(m_rowOffer.records));
    if (!m_rowOffer.created.isEmpty())
        requests.append(core::RunRequest::push(m_rowOffer.created, {assignment(), false}));
    Q_EMIT previewWanted(requests);
}

// Nobody knows what a push to an owner who is not named yet would write.
QString LeadsPage::previewObjection() const
{
    const bool needsOwner = !m_rowOffer.created.isEmpty() && assignment().isEmpty();
    return needsOwner ? m_offer.refusal : m_rowOffer.previewRefusal;
}

void LeadsPage::retrySelected()
{
    if (m_rowOffer.failed.isEmpty())
        return;
    m_sync.retry({}, m_rowOffer.failed);
    Q_EMIT notice(tr("Trying %Ln person(s) again…", nullptr, static_cast<int>(m_rowOffer.failed.size())));
}

void LeadsPage::copyRows(const DataTable& table)
{
    if (&table == m_ui->leadsTable)
        m_copy.copy(table, m_model);
    else
        Page::copyRows(table);
}

void LeadsPage::openInSalesforce()
{
    open(recordPage(m_values.value(QStringLiteral("salesforce.loginUrl")), m_rowOffer.object,
                    m_rowOffer.record));
}

void LeadsPage::openInMarketo()
{
    open(personPage(m_values.value(QStringLiteral("marketo.appUrl")), m_rowOffer.person));
}

void LeadsPage::open(const QUrl& page)
{
    if (const auto error = openPage(m_browser, page))
        Q_EMIT problem(*error);
}

const core::LeadRow* LeadsPage::shownRow() const
{
    const QList<int> rows = m_ui->leadsTable->chosenRows(2);
    return rows.size() == 1 ? m_model.rowAt(rows.constFirst()) : nullptr;
}

const core::CompareRow* LeadsPage::chosenField() const
{
    const QModelIndexList rows = m_ui->compareTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_compare.rowAt(rows.constFirst().row());
}

QString LeadsPage::sideObjection(core::System side) const
{
    return sideRefusal(shownRow(), chosenField(), side);
}

void LeadsPage::takeSide(core::System side)
{
    if (!sideObjection(side).isEmpty())
        return;
    m_sync.decide(sideRequest(*shownRow(), *chosenField(), side));
    Q_EMIT notice(sideNotice(*chosenField(), side));
}

} // namespace lockstep::gui
