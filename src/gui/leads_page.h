// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention.h"
#include "gui/page.h"
#include "gui/push_offer.h"
#include "gui/services.h"
#include "models/compare_model.h"
#include "models/lead_table_model.h"
#include "models/log_model.h"

#include <memory>

class QButtonGroup;
class QPushButton;

namespace lockstep::gui {

namespace Ui {
class LeadsPage;
}

// The lead list with its state filters, and for the chosen person both sides compared and the log.
// Offers *Sync Person to SFDC*. GUI thread; owned by the window.
class LeadsPage : public Page
{
    Q_OBJECT

public:
    explicit LeadsPage(const Services& services, QWidget* parent = nullptr);
    ~LeadsPage() override;

    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] QString search() const override { return m_model.query().search; }
    void setSearch(const QString& text) override;
    void save(QSettings& settings) const override;
    void restore(const QSettings& settings) override;

    void showStates(const QList<core::LinkState>& states); // empty = all
    void showGroup(const core::AttentionGroup& group); // the people of one cause
    void showPerson(qint64 person, const QString& record); // by either id
    void pushSelected();
    [[nodiscard]] const PushOffer& offer() const { return m_offer; }
    void addRowActions(const QList<QAction*>& actions); // of the rows' context menu

Q_SIGNALS:
    void offerChanged();
    void searchCleared();
    void syncWanted();
    // Wants a yes before `persons`, deleted in Salesforce, become new leads.
    void confirmRecreation(int deleted);

public Q_SLOTS:
    void recreateSelected();

private:
    struct Chip
    {
        QString objectName;
        QString text;
        QList<core::LinkState> states;
    };
    void makeChips();
    void makeTables();
    void showStatus(const core::SyncStatus& status);
    void showList();
    void selectionChanged();
    void updateOffer();
    void updateAssign();
    void push(bool recreateDeleted);
    [[nodiscard]] QString assignment() const; // empty = the id is not valid
    void setQuery(const core::LeadQuery& query);
    [[nodiscard]] core::LeadQuery withoutFilters(const QList<core::LinkState>& states) const;

    core::SyncControl& m_sync;
    std::unique_ptr<Ui::LeadsPage> m_ui;
    models::LeadTableModel m_model;
    models::CompareModel m_compare;
    models::LogModel m_log;
    QButtonGroup* m_chips;
    QPushButton* m_specialChip = nullptr; // shown while a filter is on that no other chip stands for
    QList<Chip> m_chipList;
    PushOffer m_offer;
    qint64 m_shownLink = 0;
    QString m_special; // the filter that no chip stands for
    bool m_selectFirst = false; // once the order is here
};

} // namespace lockstep::gui
