// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/services.h"
#include "models/planned_write_model.h"

#include <memory>

class QAction;
class QPushButton;

namespace lockstep::gui {

namespace Ui {
class PreviewPage;
}

// The words for what a write does, in the order of core::WriteAction.
[[nodiscard]] QStringList writeActionNames();
// "12 updated, 1 created" of one system; "nothing" for none.
[[nodiscard]] QString plannedText(const models::PlannedCounts::Side& side);

// Why what a preview lists is only a part; empty = it is the whole. Pure.
[[nodiscard]] QString cutShortText(const core::RunSummary& preview);

// The columns of such writes.
void showPlanned(DataTable& table, models::PlannedWriteModel& writes);

// What the next sync would write, per record and field; nothing is written. GUI thread; owned by the window.
class PreviewPage : public Page
{
    Q_OBJECT

public:
    explicit PreviewPage(const Services& services, QWidget* parent = nullptr);
    ~PreviewPage() override;

    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] QString search() const override { return m_text; }
    void setSearch(const QString& text) override;

    void run(); // asks for a preview; a second wish while one goes on is the same
    // Of these pulls and pushes alone: what syncing and sending the chosen people now would write.
    void runChosen(const QList<core::RunRequest>& requests);
    void addVerbs(QAction* again); // of the menus
    // The sync waits until the user has seen what it would write: this page is where it starts.
    void offerStart(bool offered);
    void takeOver(const PreviewPage& before); // what that page shows or waits for
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] DataTable* table() const override;
    [[nodiscard]] bool hasCsv() const override { return !m_running && m_model.rowCount() > 0; }
    void exportCsv() override;

Q_SIGNALS:
    void openPerson(qint64 person, const QString& record);
    void runningChanged();
    void startWanted();

private:
    void makeTable();
    void ask();
    [[nodiscard]] bool isOfChosen() const { return !m_chosen.isEmpty(); }
    void showTitle();
    void take(const core::RunSummary& summary, const QList<core::PlannedWrite>& writes);
    void endWithout(const QString& sentence);
    [[nodiscard]] QString summaryText() const;
    void showCounts();
    void showList();
    void setRunning(bool running);

    core::SyncControl& m_sync;
    core::CsvFiles& m_csv;
    std::unique_ptr<Ui::PreviewPage> m_ui;
    models::PlannedWriteModel m_model;
    QString m_text;
    QList<core::RunRequest> m_chosen; // empty = everybody
    QString m_ending; // why the last preview shows nothing or only a part; empty = it shows the whole
    bool m_running = false;
    bool m_known = false; // a preview has come
};

} // namespace lockstep::gui
