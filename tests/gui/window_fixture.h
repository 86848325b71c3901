// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/main_window.h"
#include "support/fake_pages.h"
#include "support/fake_ports.h"

#include <QTemporaryDir>

namespace lockstep::tests {

// A main window over fakes with a few people, fields, log entries and runs. One thread; owned by a test.
class WindowFixture
{
public:
    WindowFixture();

    // Opens the window; its last page is the Overview unless `memory` says otherwise.
    void open();
    void close();
    void renew(); // as a change of the language does
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }
    void showPage(int rail) const;
    // Tells the window that a commit has happened, as the runtime does.
    void commit(const core::ChangeSet& changes);

    FakePeople people;
    FakeRowOrder order;
    FakeLeadPages leads;
    FakeLogPages log;
    FakeFieldTable fields;
    FakeAttentionPages attention;
    FakeSettingTable settings;
    FakeCsvFiles csv;
    FakeConnectionTester connections;
    FakeUrlOpener browser;
    FakeSyncControl sync;
    FakeWindowClock clock;
    models::EpochSource epochs;
    QTemporaryDir directory;
    std::unique_ptr<QSettings> memory;
    std::unique_ptr<gui::MainWindow> window;

private:
    [[nodiscard]] std::unique_ptr<gui::MainWindow> makeWindow();
    void addPeople();
    void addLog();
    void addRuns();
    void addAttention();
};

enum Rail { OverviewRail, LeadsRail, FieldsRail, ActivityRail, AttentionRail, RunsRail, SettingsRail };

// Rows of a test's data with every page of the rail, as "rail".
void addRailRows();

} // namespace lockstep::tests
