// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/undo.h"
#include "models/table_model.h"

namespace lockstep::models {

// What an undo leaves as it is, and why: fields that somebody has edited since, and what the run created
// that is not deleted again. GUI thread; owned by the undo panel.
class UndoLeftModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Person, Record, Field, Before, Written, Now, Why, ColumnCount };

    explicit UndoLeftModel(QObject* parent = nullptr);

    void setReport(const core::UndoReport& report);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<core::UndoLeft> m_left;
};

} // namespace lockstep::models
