// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "gui/theme.h"
#include "models/run_model.h"

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
class FieldsPage;
class LeadsPage;
class OverviewPage;
class Page;
class PreviewPage;
class RunsPage;

// The window: rail, tool bar, menus and status bar around the pages; turns actions into wishes to the
// ports and never waits for one. GUI thread; owned by main. `memory` keeps sizes, columns, filters, the
// last page and the theme between starts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Services& services, const QString& workspaceName, QSettings& memory,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    void showNotice(const QString& text);
    [[nodiscard]] static Theme rememberedTheme(const QSettings& memory);

Q_SIGNALS:
    void themeChosen(lockstep::gui::Theme theme);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    enum Rail { OverviewRail, LeadsRail, FieldsRail, ActivityRail, AttentionRail, RunsRail, RailCount };

    void makePages(const Services& services);
    void makeRail();
    void makeToolBar();
    void makeActions();
    void makeThemeActions();
    void connectPages();
    void connectSync(const Services& services);
    void restoreMemory();
    void saveMemory();

    void showRail(int row);
    void openRail(Rail row);
    void openLeads(const QList<core::LinkState>& states);
    void openPreview();
    void openPerson(qint64 person, const QString& record);
    void showPage(Page* page);
    void showDone(const QString& text);
    [[nodiscard]] Page* currentPage() const;
    void showSearchOf(const Page* page);
    void applySearch();
    void clearSearch();
    void updateActions();
    void copyRows();
    void showAbout();
    void togglePause();
    void showRun(const core::RunSummary& run);
    void showAttention(int causes);
    [[nodiscard]] QList<Page*> pages() const;

    core::SyncControl& m_sync;
    QSettings& m_memory;
    std::unique_ptr<Ui::MainWindow> m_ui;
    models::RunModel m_runs;
    OverviewPage* m_overview = nullptr;
    LeadsPage* m_leads = nullptr;
    FieldsPage* m_fields = nullptr;
    ActivityPage* m_activity = nullptr;
    AttentionPage* m_attention = nullptr;
    PreviewPage* m_preview = nullptr;
    RunsPage* m_runsPage = nullptr;
    QLineEdit* m_search = nullptr;
    QTimer m_searchDelay;
    QTimer m_statusDelay;
    bool m_pauseWanted = false; // also while a run is still going on
};

} // namespace lockstep::gui
