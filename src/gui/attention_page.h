// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/services.h"
#include "models/attention_model.h"
#include "models/attention_record_model.h"
#include "models/setting_values.h"
#include "models/value_mapper.h"

#include <memory>

class QAction;

namespace lockstep::gui {

namespace Ui {
class AttentionPage;
}
class DecisionPanel;

// What needs attention as causes with counts; for the chosen one what it means, what to do, its records and
// the ways to mend it or to decide it. GUI thread; owned by the window.
class AttentionPage : public Page
{
    Q_OBJECT

public:
    // Of the menus, for what has a button here.
    struct Verbs
    {
        QAction* retryGroup;
        QAction* mapValue;
        QAction* dismiss;
        QAction* openInLeads;
        QAction* openInFields;
        QAction* link;
        QAction* separate;
        QAction* merge;
    };

    AttentionPage(const Services& services, const models::SettingValues& values, QWidget* parent = nullptr);
    ~AttentionPage() override;

    void save(QSettings& settings) const override;
    void restore(const QSettings& settings) override;

    void addVerbs(const Verbs& verbs);
    // To taking that value where two fight about a field; empty = none.
    [[nodiscard]] QString sideObjection(core::System side) const;
    void takeSide(core::System side);
    [[nodiscard]] bool mayRetryAll() const; // something failed that a second try may mend
    [[nodiscard]] DataTable* table() const override;
    [[nodiscard]] bool hasCsv() const override { return m_groups.rowCount() > 0; }
    void exportCsv() override;

Q_SIGNALS:
    void countsChanged(const lockstep::models::AttentionCounts& counts);
    void openGroup(const lockstep::core::AttentionGroup& group); // its people on the Leads page
    void openPerson(qint64 person, const QString& record);
    void openField(lockstep::core::ObjectType object, const QString& field);
    void notice(const QString& text);
    void sidesChanged();
    void retryAllWanted();

private:
    void makeTables();
    void connectActions();
    void showGroups();
    void explainEmptiness(int dismissed);
    void showGroup();
    void showDismissal(bool isDismissed);
    void showMapping();
    void makeDecision(const Services& services, const models::SettingValues& values);
    void showDecision();
    void chooseRecord();
    void retryGroup(); // the chosen one
    void mapValue();
    void openRecord(const QModelIndex& index);
    [[nodiscard]] const core::AttentionGroup* current() const;

    core::SyncControl& m_sync;
    core::CsvFiles& m_csv;
    std::unique_ptr<Ui::AttentionPage> m_ui;
    models::AttentionModel m_groups;
    models::AttentionRecordModel m_records;
    models::ValueMapper m_mapper;
    DecisionPanel* m_decision = nullptr;
    QAction* m_dismiss = nullptr; // of the window, as soon as it gives its verbs
    std::optional<models::AttentionCounts> m_told; // what the window knows
    bool m_unread = false; // nothing is known, for it could not be read
};

} // namespace lockstep::gui
