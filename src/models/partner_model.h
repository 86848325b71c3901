// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "core/ports/sync_control.h"
#include "models/epoch_source.h"
#include "models/table_model.h"

#include <optional>

namespace lockstep::models {

// Those a row may be decided to belong to, and the row itself. Follows the commits that touch it. GUI
// thread; owned by the decision panel.
class PartnerModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Email, Company, Where, Id, Owner, ColumnCount };

    PartnerModel(core::LeadPages& pages, core::SyncControl& sync, EpochSource& epochs,
                 QObject* parent = nullptr);

    void setLink(qint64 link); // 0 = nobody; asks at once
    [[nodiscard]] const core::LeadRow* subject() const; // null until it is here, or where it has gone
    [[nodiscard]] const core::LeadRow* partnerAt(int row) const; // null if none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const lockstep::core::Error& error);

private:
    void ask();
    void take(quint64 epoch, QList<core::LeadRow> rows);
    void follow(const core::ChangeSet& changes);
    void replace(const QList<core::LeadRow>& partners);

    core::LeadPages& m_pages;
    EpochSource& m_epochs;
    qint64 m_link = 0;
    quint64 m_epoch = 0;
    bool m_again = false; // changed while an answer was out
    std::optional<core::LeadRow> m_subject;
    QList<core::LeadRow> m_partners;
};

} // namespace lockstep::models
