// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planned_write.h"
#include "models/table_model.h"

#include <optional>
#include <vector>

namespace lockstep::models {

// How many records a planned run writes, per system.
struct PlannedCounts
{
    struct Side
    {
        int created = 0;
        int updated = 0;
        int deleted = 0;
        int linked = 0; // link fields only
        [[nodiscard]] int all() const { return created + updated + deleted + linked; }
    };
    Side salesforce;
    Side marketo;
};
[[nodiscard]] PlannedCounts countsOf(const QList<core::PlannedWrite>& writes); // pure

// What a run would write: a row a field of a record, in the order planned. GUI thread; owned by the page or
// panel that shows a preview.
class PlannedWriteModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Person, Record, Target, Action, Field, Now, Becomes, Why, ColumnCount };
    enum Role { TargetRole = Qt::UserRole + 1 };

    // `actions`: the words for WriteAction in its order, which the window translates.
    explicit PlannedWriteModel(const QStringList& actions, QObject* parent = nullptr);

    void setWrites(const QList<core::PlannedWrite>& writes);
    void setFilter(std::optional<core::System> target, const QString& text);
    [[nodiscard]] const QList<core::PlannedWrite>& writes() const { return m_writes; }
    [[nodiscard]] const core::PlannedWrite* writeAt(int row) const; // null if none
    [[nodiscard]] QList<QStringList> texts() const; // of all rows shown, for a CSV file

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int write = 0;
        int field = 0; // -1 = a write without fields
    };
    void rebuild();
    [[nodiscard]] bool matches(const core::PlannedWrite& write, const core::PlannedWriteField* field) const;
    [[nodiscard]] const core::PlannedWriteField* fieldOf(const Row& row) const;
    [[nodiscard]] QString display(const Row& row, int column) const;

    QStringList m_actions;
    QList<core::PlannedWrite> m_writes;
    std::vector<Row> m_rows;
    std::optional<core::System> m_target;
    QString m_text;
};

} // namespace lockstep::models
