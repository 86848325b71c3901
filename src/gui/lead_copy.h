// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "models/epoch_source.h"

#include <QStringList>

namespace lockstep::models {
class LeadTableModel;
}

namespace lockstep::gui {

class DataTable;

// Puts the chosen rows of the lead list on the clipboard: read page by page, since the model holds only
// those that were looked at. Another wish ends the one under way, and so does whatever else comes to the
// clipboard meanwhile. GUI thread; owned by the Leads page.
class LeadCopy : public QObject
{
    Q_OBJECT

public:
    LeadCopy(core::LeadPages& pages, models::EpochSource& epochs, QObject* parent = nullptr);

    // As they stand now: people and columns; later changes of the list do not matter.
    void copy(const DataTable& table, const models::LeadTableModel& model);

Q_SIGNALS:
    void copiedInPart(int rows, int chosen); // more were chosen than the clipboard takes
    void failed(const lockstep::core::Error& error);

private:
    void askPage();
    void takePage(quint64 epoch, const QList<core::LeadRow>& rows);
    void finish();

    core::LeadPages& m_pages;
    models::EpochSource& m_epochs;
    QList<qint64> m_links;
    QList<int> m_columns;
    QStringList m_lines;
    qsizetype m_next = 0; // of the links, not asked for yet
    int m_chosen = 0;
    quint64 m_epoch = 0; // 0 = no question out
};

} // namespace lockstep::gui
