// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/services.h"
#include "models/field_filter_model.h"
#include "models/field_model.h"
#include "models/setting_values.h"

#include <memory>

class QAction;

namespace lockstep::gui {

namespace Ui {
class FieldsPage;
}

// The field table of Lead and Contact: which fields flow, where to and by which rules. Edits are
// staged until applied. GUI thread; owned by the window.
class FieldsPage : public Page
{
    Q_OBJECT

public:
    FieldsPage(const Services& services, const models::SettingValues& values, QWidget* parent = nullptr);
    ~FieldsPage() override;

    void save(QSettings& settings) const override;
    void restore(const QSettings& settings) override;
    [[nodiscard]] DataTable* table() const override;

    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] QString search() const override { return m_text; }
    void setSearch(const QString& text) override;

    // The model's titles, and the table over it with its columns; the wizard shows the same fields.
    static void makeColumns(DataTable& table, models::FieldModel& model, models::FieldFilterModel& shown);

    void takeOver(const FieldsPage& before) { m_model.takeOver(before.m_model); }
    void showField(core::ObjectType object, const QString& field);

    void addVerbs(QAction* switchOn, QAction* switchOff); // of the menus, for the chosen fields
    void apply() { m_model.apply(); }
    void discard() { m_model.discard(); }
    void undo() { m_model.undo(); } // the last staged edit
    [[nodiscard]] bool canUndo() const { return m_model.canUndo(); }
    [[nodiscard]] int stagedCount() const { return m_model.stagedCount(); }
    [[nodiscard]] bool hasStaged() const { return m_model.stagedCount() > 0 && !m_model.isApplying(); }

Q_SIGNALS:
    void stagedChanged();
    void searchCleared();
    void syncWanted();
    void notice(const QString& text);

private:
    void takeProblem(const core::Error& error);
    void makeTable();
    void makeFilters();
    void showCounts();
    void showStaged();
    void setSelectedEnabled(bool enabled);
    [[nodiscard]] QString costText() const;

    std::unique_ptr<Ui::FieldsPage> m_ui;
    const models::SettingValues& m_values;
    models::FieldModel m_model;
    models::FieldFilterModel m_shown;
    QString m_text;
    int m_linkedLeads = 0;
    int m_linkedContacts = 0;
    bool m_known = false;
    bool m_unread = false; // nothing is known, for it could not be read
};

} // namespace lockstep::gui
