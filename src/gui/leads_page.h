// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention.h"
#include "gui/lead_copy.h"
#include "gui/page.h"
#include "gui/push_offer.h"
#include "gui/row_offer.h"
#include "gui/services.h"
#include "models/compare_model.h"
#include "models/lead_table_model.h"
#include "models/log_model.h"
#include "models/setting_values.h"

#include <memory>

namespace lockstep::gui {

namespace Ui {
class LeadsPage;
}

// The lead list with its state filters, and for the chosen person both sides compared and the log. Offers
// what can be done with the chosen rows. GUI thread; owned by the window.
class LeadsPage : public Page
{
    Q_OBJECT

public:
    LeadsPage(const Services& services, const models::SettingValues& values, QWidget* parent = nullptr);
    ~LeadsPage() override;

    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] QString search() const override { return m_model.query().search; }
    void setSearch(const QString& text) override;
    void save(QSettings& settings) const override;
    void restore(const QSettings& settings) override;
    [[nodiscard]] DataTable* table() const override;
    [[nodiscard]] bool hasCsv() const override { return m_model.rowCount() > 0; }
    void exportCsv() override;
    void copyRows(const DataTable& table) override;

    void searchEverybody(const QString& text); // whatever the filter was
    void chooseFirst(); // as soon as the list is here
    void showStates(const QList<core::LinkState>& states); // empty = all
    void showLinked(); // who stands in both systems
    void showWaiting(); // who goes with the next sync, whatever the state
    void showGroup(const core::AttentionGroup& group); // the people of one cause
    void showPerson(qint64 person, const QString& record); // by either id
    [[nodiscard]] const PushOffer& offer() const { return m_offer; }
    [[nodiscard]] const RowOffer& rowOffer() const { return m_rowOffer; }
    void pushSelected();
    void syncSelected();
    [[nodiscard]] QString previewObjection() const; // why the chosen cannot be previewed; empty = they can
    void previewSelected();
    void retrySelected();
    void openInSalesforce();
    void openInMarketo();
    // Of the rows' context menu; those with a button stand over the comparison as well.
    void addRowActions(const QList<QAction*>& actions, const QList<QAction*>& buttons);
    // Of the compared fields: in their context menu and as buttons under them.
    void addSideActions(const QList<QAction*>& actions);
    // Why the chosen field cannot get the value of that side on both; empty = it can.
    [[nodiscard]] QString sideObjection(core::System side) const;
    void takeSide(core::System side);

Q_SIGNALS:
    void offerChanged();
    void searchCleared();
    void syncWanted();
    void previewWanted(const QList<lockstep::core::RunRequest>& requests);
    void notice(const QString& text);
    // Wants a yes before so many of the chosen, deleted in Salesforce, become new leads.
    void confirmRecreation(int deleted);

public Q_SLOTS:
    void recreateAsked(); // whoever is chosen by now

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeTables();
    void makePaneTables(const QString& zone);
    void connectModels();
    void askCounts();
    void showList();
    void explainEmptiness();
    void mendEmptiness(); // the button below that explanation
    void selectionChanged();
    void narrow(const core::LeadQuery& query, const QString& text);
    void open(const QUrl& page);
    [[nodiscard]] const core::LeadRow* shownRow() const; // the one compared; null if none or not loaded
    [[nodiscard]] const core::CompareRow* chosenField() const;
    void updateOffer();
    void updateAssign();
    void push(const core::RunRequest& request);
    [[nodiscard]] QString assignment() const; // empty = the id is not valid
    void setQuery(const core::LeadQuery& query);
    [[nodiscard]] core::LeadQuery orderOnly() const; // narrowed by nothing

    core::SyncControl& m_sync;
    core::RowOrder& m_order;
    core::CsvFiles& m_csv;
    core::UrlOpener& m_browser;
    models::EpochSource& m_epochs;
    const models::SettingValues& m_values;
    std::unique_ptr<Ui::LeadsPage> m_ui;
    models::LeadTableModel m_model;
    models::CompareModel m_compare;
    models::LogModel m_log;
    LeadCopy m_copy;
    PushOffer m_offer;
    RowOffer m_rowOffer;
    core::RunRequest m_recreation; // that a yes is wanted for
    QTimer m_countDelay; // gathers commits
    quint64 m_countEpoch = 0;
    bool m_countsStale = true; // to be asked for once the page is seen
    qint64 m_shownLink = 0;
    bool m_selectFirst = false; // once the order is here
    bool m_unread = false; // the list failed and nothing is shown
};

} // namespace lockstep::gui
