// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partner_model.h"

#include "models/display.h"

namespace lockstep::models {

namespace {

QString display(const core::LeadRow& row, int column)
{
    switch (column) {
    case PartnerModel::Name:
        return row.name.isEmpty() ? QStringLiteral("—") : row.name;
    case PartnerModel::Email:
        return row.email;
    case PartnerModel::Company:
        return row.company;
    case PartnerModel::Where:
        return row.record.isEmpty() ? systemName(core::System::Marketo) : core::toString(row.object);
    case PartnerModel::Id:
        return row.record.isEmpty() ? QString::number(row.person) : row.record;
    case PartnerModel::Owner:
        return row.owner;
    default:
        return {};
    }
}
} // namespace

PartnerModel::PartnerModel(core::LeadPages& pages, core::SyncControl& sync, EpochSource& epochs,
                           QObject* parent)
    : TableModel(ColumnCount, parent)
    , m_pages(pages)
    , m_epochs(epochs)
{
    connect(&pages, &core::LeadPages::partnersReady, this, &PartnerModel::take);
    connect(&pages, &core::LeadPages::failed, this, [this](quint64 epoch, const core::Error& error) {
        if (epoch != 0 && epoch == m_epoch) {
            m_epoch = 0;
            Q_EMIT failed(error);
        }
    });
    connect(&sync, &core::SyncControl::committed, this, &PartnerModel::follow);
}

void PartnerModel::setLink(qint64 link)
{
    if (link == m_link)
        return;
    m_link = link;
    m_epoch = 0;
    m_subject.reset();
    replace({});
    if (link != 0)
        ask();
}

void PartnerModel::ask()
{
    if (m_epoch != 0) {
        m_again = true;
        return;
    }
    m_again = false;
    m_epoch = m_epochs.next();
    m_pages.requestPartners(m_epoch, m_link);
}

// A partner that goes changes no row of ours, so rows that come and go count as well.
void PartnerModel::follow(const core::ChangeSet& changes)
{
    if (m_link == 0)
        return;
    bool touched = changes.rowsAddedOrRemoved || changes.links.contains(m_link);
    for (const core::LeadRow& partner : std::as_const(m_partners))
        touched = touched || changes.links.contains(partner.link);
    if (touched)
        ask();
}

void PartnerModel::take(quint64 epoch, QList<core::LeadRow> rows)
{
    if (epoch != m_epoch || epoch == 0)
        return;
    m_epoch = 0;
    m_subject.reset();
    if (!rows.isEmpty())
        m_subject = rows.takeFirst();
    replace(rows);
    if (m_again)
        ask();
    Q_EMIT loaded();
}

void PartnerModel::replace(const QList<core::LeadRow>& partners)
{
    replaceRows(m_partners, partners, [](const core::LeadRow& row) { return row.link; });
}

const core::LeadRow* PartnerModel::subject() const
{
    return m_subject ? &*m_subject : nullptr;
}

const core::LeadRow* PartnerModel::partnerAt(int row) const
{
    return row >= 0 && row < m_partners.size() ? &m_partners.at(row) : nullptr;
}

int PartnerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_partners.size());
}

QVariant PartnerModel::data(const QModelIndex& index, int role) const
{
    const core::LeadRow* row = partnerAt(index.row());
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return display(*row, index.column());
}

} // namespace lockstep::models
