// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "core/ports/sync_control.h"
#include "models/epoch_source.h"
#include "models/table_model.h"

namespace lockstep::models {

// One lead field by field: Marketo, Salesforce, last agreed, rule. Follows the commits that touch it.
// GUI thread; owned by the Leads page.
class CompareModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Field, Marketo, Salesforce, Agreed, Rule, ColumnCount };
    enum Role { DifferentRole = Qt::UserRole + 1 };

    CompareModel(core::LeadPages& pages, core::SyncControl& sync, EpochSource& epochs,
                 QObject* parent = nullptr);

    void setLink(qint64 link); // 0 = nobody
    void refresh();
    [[nodiscard]] qint64 link() const { return m_link; }
    // Null if none, or where what is shown is still the lead before.
    [[nodiscard]] const core::CompareRow* rowAt(int row) const;
    [[nodiscard]] const core::CompareRow* rowOf(const QString& field) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const lockstep::core::Error& error);

private:
    void ask();
    void take(quint64 epoch, qint64 link, const QList<core::CompareRow>& rows);
    void replace(const QList<core::CompareRow>& rows);

    core::LeadPages& m_pages;
    EpochSource& m_epochs;
    qint64 m_link = 0;
    qint64 m_shownLink = 0; // whose rows are here
    quint64 m_epoch = 0;
    bool m_again = false; // changed while an answer was out
    QList<core::CompareRow> m_compared;
};

} // namespace lockstep::models
