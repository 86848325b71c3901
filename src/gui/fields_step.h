// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/field_filter_model.h"
#include "models/field_model.h"

#include <QWidget>

class QLabel;
class QTabBar;

namespace lockstep::gui {

class DataTable;
class EmptyState;

// The step of the wizard that shows which fields will sync and switches them on and off: the fields of the
// Fields page in fewer columns. Edits are staged until applied. GUI thread; owned by the wizard, which has
// both systems described before.
class FieldsStep : public QWidget
{
    Q_OBJECT

public:
    FieldsStep(core::FieldTable& fields, models::EpochSource& epochs, QWidget* parent = nullptr);

    void begin(); // reads the fields anew
    void apply(); // applied() follows, at once where nothing is staged
    void discard();
    [[nodiscard]] bool isSaving() const { return m_model.isApplying(); }
    [[nodiscard]] bool isReady() const { return m_state == State::Known && !isSaving(); }
    void tabBefore(QWidget* next); // where Tab goes from here

Q_SIGNALS:
    void applied();
    void readyChanged();
    void checkWanted(); // what both systems were asked for is not there

private:
    enum class State : quint8 { Reading, Known, Failed };

    void makeTabs();
    void makeTable();
    void makeLayout();
    void takeProblem(const core::Error& error);
    void showProblem(const QString& problem);
    void showFields();
    void showCounts();

    models::FieldModel m_model;
    models::FieldFilterModel m_shown;
    QLabel* m_sentence;
    EmptyState* m_empty;
    QTabBar* m_tabs;
    DataTable* m_table;
    QLabel* m_problem; // why an edit was refused
    QString m_failure; // why the fields could not be read
    State m_state = State::Reading;
};

} // namespace lockstep::gui
