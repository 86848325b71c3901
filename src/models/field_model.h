// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "core/ports/sync_control.h"
#include "models/epoch_source.h"
#include "models/table_model.h"

#include <QHash>
#include <QPair>

namespace lockstep::models {

// The field table with the user's edits staged over it: nothing is saved until apply(). GUI thread;
// owned by what shows it: the Fields page, the step of the wizard.
class FieldModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Label, Name, Type, Access, Direction, Marketo, OnConflict, Blanks, Warning, ColumnCount };
    enum Role {
        ObjectRole = Qt::UserRole + 1, // core::ObjectType
        EnabledRole, // as staged
        ProblemRole, // has a warning
        ChangedRole, // appeared, vanished, or has another type or access since yesterday
        StagedRole, // differs from what is saved
    };
    // OnConflict's edit value for "the object's default", beside those of core::ConflictRule.
    static constexpr int defaultRule = -1;

    struct Counts
    {
        int on = 0; // as staged
        int all = 0;
    };

    FieldModel(core::FieldTable& fields, EpochSource& epochs, QObject* parent = nullptr);

    void follow(core::SyncControl& sync); // refreshes when a sync finds the fields changed
    void refresh();
    void takeOver(const FieldModel& before); // its rows and every edit that is not applied yet, undo included
    void apply(); // sends every staged edit; discards them when they are saved
    void discard();
    void undo(); // takes the last edit back, also a discard; nothing after apply()
    [[nodiscard]] bool canUndo() const { return !m_history.isEmpty() && !m_applying; }
    // Edits in between are one to undo().
    void beginStep();
    void endStep();
    [[nodiscard]] int stagedCount() const { return static_cast<int>(m_staged.size()); }
    // Staged fields that have the linked people of that object read again: switched on, or on and given
    // another Marketo field.
    [[nodiscard]] int newlyRead(core::ObjectType object) const;
    [[nodiscard]] Counts counts(core::ObjectType object) const;
    [[nodiscard]] bool isApplying() const { return m_applying; }
    [[nodiscard]] QStringList marketoFields(core::ObjectType object) const; // known names, for choosing
    [[nodiscard]] core::FieldMapping mappingAt(int row) const; // as staged
    [[nodiscard]] const core::FieldRow* fieldAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void refreshed();
    void stagedChanged();
    void applied(int changes);
    void failed(const lockstep::core::Error& error); // also an edit refused at once

private:
    using Key = QPair<int, QString>; // object, API name
    [[nodiscard]] static Key keyOf(const core::FieldMapping& mapping);
    [[nodiscard]] core::FieldMapping asStaged(const core::FieldRow& row) const;
    void take(quint64 epoch, const QList<core::FieldRow>& rows);
    void setRows(const QList<core::FieldRow>& rows);
    void takeApplied();
    void forgetVanished();
    void remember();
    void replaceStaged(const QHash<Key, core::FieldMapping>& staged);
    void stage(int row, const core::FieldMapping& mapping);
    [[nodiscard]] bool mayEnable(const core::FieldMapping& mapping, const core::FieldRow& row);

    core::FieldTable& m_fields;
    EpochSource& m_epochs;
    QList<core::FieldRow> m_rows;
    QHash<Key, core::FieldMapping> m_staged;
    QList<QHash<Key, core::FieldMapping>> m_history; // what was staged before each edit; the last is newest
    quint64 m_epoch = 0;
    bool m_again = false;
    bool m_applying = false;
    bool m_inStep = false;
};

} // namespace lockstep::models
