// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/health.h"
#include "gui/notifier.h"
#include "gui/services.h"
#include "gui/window_choices.h"
#include "models/attention_model.h"
#include "models/run_model.h"
#include "models/setting_values.h"

#include <QMainWindow>
#include <QSettings>
#include <QTimer>
#include <memory>

class QLineEdit;

namespace lockstep::gui {

namespace Ui {
class MainWindow;
}
class ActivityPage;
class AttentionPage;
class ConnectPage;
class DataTable;
class FieldsPage;
class LeadsPage;
class OverviewPage;
class Page;
class PreviewPage;
class RunsPage;
class SettingsPage;
class Tray;

// The window: rail, tool bar, menus and status bar around the pages; turns actions into wishes to the
// ports and never waits for one. GUI thread; owned by main. `memory` keeps sizes, columns, filters, the
// last page and the choices for this window between starts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Services& services, const QString& workspaceName, QSettings& memory,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    void showNotice(const QString& text);
    // After the systems were connected: the sync is paused, and starts once the user has seen what it would
    // write.
    void beginWithPreview();
    // What a window before this one, of another language, had not brought to an end.
    void takeOver(const MainWindow& before);
    [[nodiscard]] WindowChoices& choices() { return m_choices; }
    void saveMemory();
    // Quits without a question: the desktop ends, or the user has said yes.
    void leave();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Rail {
        OverviewRail,
        LeadsRail,
        FieldsRail,
        ActivityRail,
        AttentionRail,
        RunsRail,
        SettingsRail,
        RailCount
    };

    // main_window_pages.cpp
    void makePages(const Services& services);
    [[nodiscard]] QList<Page*> pages() const;
    void connectPages();
    void connectLeads();
    void connectAttention();
    void connectSettings();

    // main_window_search.cpp
    void showSearchOf(const Page* page);
    void applySearch();
    void searchPeople();
    void enterResults();
    bool leaveSearch();
    void clearSearch();

    void makeRail();
    void makeToolBar();
    void connectSync(const Services& services);
    void restoreMemory();

    // main_window_actions.cpp
    void makeActions();
    void makeRowActions();
    void makePageActions();
    void makeVerbs();
    void makeTableMenus();
    void makeThemeActions();
    void describeActions();
    void updateActions();
    void updateRowActions();
    [[nodiscard]] QString sideObjection(core::System side) const;
    void takeSide(core::System side);
    void showAbout();
    [[nodiscard]] DataTable* tableInUse() const; // null = none on this page
    void copyRows();
    void selectAllRows();
    void togglePause();
    void retryAll();
    void mend(Remedy remedy);
    void showFailure(const core::Error& error);

    void showRail(int row);
    void openRail(Rail row);
    void openPreview();
    void openPreviewOf(const QList<core::RunRequest>& requests);
    void awaitStart();
    void startFromPreview();
    void startSyncing();
    [[nodiscard]] static QString startText();
    void syncNow();
    void openConnect();
    void openPerson(qint64 person, const QString& record);
    void showPage(Page* page);
    void showOutsideRail(Page* page);
    [[nodiscard]] Page* currentPage() const;
    void showRun(const core::RunSummary& run);
    void showDone(const QString& text);
    void showAttention(const models::AttentionCounts& counts);
    void quit();
    void askBeforeLoss();

    core::SyncControl& m_sync;
    QSettings& m_memory;
    WindowChoices m_choices;
    models::SettingValues m_settings;
    Notifier m_notifier;
    std::unique_ptr<Ui::MainWindow> m_ui;
    models::RunModel m_runs;
    OverviewPage* m_overview = nullptr;
    LeadsPage* m_leads = nullptr;
    FieldsPage* m_fields = nullptr;
    ActivityPage* m_activity = nullptr;
    AttentionPage* m_attention = nullptr;
    RunsPage* m_runsPage = nullptr;
    SettingsPage* m_settingsPage = nullptr;
    PreviewPage* m_preview = nullptr;
    ConnectPage* m_connect = nullptr;
    Tray* m_tray = nullptr;
    QLineEdit* m_search = nullptr;
    QTimer m_searchDelay;
    QTimer m_statusDelay;
    bool m_pauseWanted = false; // also while a run is still going on
    bool m_startAwaited = false; // paused until the user has seen what the sync would write
    bool m_quitting = false; // closed for good, not into the tray
    bool m_lossAccepted = false; // of edits that are not applied
};

} // namespace lockstep::gui
