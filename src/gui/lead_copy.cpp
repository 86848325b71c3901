// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lead_copy.h"

#include "gui/data_table.h"
#include "models/lead_table_model.h"

#include <QClipboard>
#include <QGuiApplication>

namespace lockstep::gui {

namespace {

QString lineOf(const core::LeadRow& row, const QList<int>& columns)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(models::LeadTableModel::display(row, static_cast<core::LeadColumn>(column)).toString());
    return cells.join(QLatin1Char('\t'));
}
} // namespace

LeadCopy::LeadCopy(core::LeadPages& pages, models::EpochSource& epochs, QObject* parent)
    : QObject(parent)
    , m_pages(pages)
    , m_epochs(epochs)
{
    connect(&pages, &core::LeadPages::ready, this, &LeadCopy::takePage);
    connect(&pages, &core::LeadPages::failed, this, [this](quint64 epoch, const core::Error& error) {
        if (epoch == 0 || epoch != m_epoch)
            return;
        m_epoch = 0;
        Q_EMIT failed(error);
    });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { m_epoch = 0; });
}

void LeadCopy::copy(const DataTable& table, const models::LeadTableModel& model)
{
    m_links.clear();
    m_lines.clear();
    m_next = 0;
    m_chosen = table.chosenCount();
    m_columns = table.shownColumns();
    const QList<int> rows = table.chosenRows(DataTable::copyLimit);
    for (const int row : rows)
        m_links.append(model.linkAt(row));
    if (!m_links.isEmpty())
        askPage();
}

void LeadCopy::askPage()
{
    m_epoch = m_epochs.next();
    m_pages.request(m_epoch, m_links.mid(m_next, models::RowCache::pageRows));
}

void LeadCopy::takePage(quint64 epoch, const QList<core::LeadRow>& rows)
{
    if (epoch == 0 || epoch != m_epoch)
        return;
    QHash<qint64, const core::LeadRow*> found;
    for (const core::LeadRow& row : rows)
        found.insert(row.link, &row);
    const QList<qint64> asked = m_links.mid(m_next, models::RowCache::pageRows);
    for (const qint64 link : asked) {
        if (const core::LeadRow* row = found.value(link))
            m_lines.append(lineOf(*row, m_columns));
    }
    m_next += asked.size();
    if (m_next < m_links.size())
        askPage();
    else
        finish();
}

void LeadCopy::finish()
{
    m_epoch = 0;
    if (!m_lines.isEmpty())
        QGuiApplication::clipboard()->setText(m_lines.join(QLatin1Char('\n')));
    if (m_chosen > m_links.size())
        Q_EMIT copiedInPart(static_cast<int>(m_lines.size()), m_chosen);
}

} // namespace lockstep::gui
