// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/services.h"
#include "gui/window_choices.h"
#include "models/setting_values.h"

#include <memory>

class QLabel;
class QPushButton;

namespace lockstep::gui {

namespace Ui {
class SettingsPage;
}
class ConnectionForm;
class DisconnectPanel;

// The connections with their state and a test, the workspace's settings, and the choices for this window.
// What is changed is saved at once; the activity log names each change of the workspace. GUI thread; owned
// by the window.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Services& services, models::SettingValues& values, WindowChoices& choices,
                 QWidget* parent = nullptr);
    ~SettingsPage() override;

    void save(QSettings& settings) const override;
    void restore(const QSettings& settings) override;
    void showConnections();
    void test(core::System system);

Q_SIGNALS:
    void notice(const QString& text);
    void connectWanted(); // step by step

private:
    // The widgets of one system.
    struct Side
    {
        QLabel* dot = nullptr;
        QLabel* state = nullptr;
        QLabel* result = nullptr;
        QPushButton* test = nullptr;
        QPushButton* change = nullptr;
        QPushButton* disconnect = nullptr;
        ConnectionForm* form = nullptr;
        DisconnectPanel* question = nullptr;
        bool changing = false; // the answer that is out is to a changed connection
    };
    void makeConnections();
    void makeSide(core::System system);
    void makeForms();
    void makeWindowChoices();
    void connectWindowChoices();
    [[nodiscard]] Side& side(core::System system);
    void showStatus(const core::SyncStatus& status);
    void showSide(core::System system, const core::SystemStatus& status);
    void showConnected(core::System system, const core::ConnectionInfo& info);
    void showRefused(core::System system, const core::Error& error);
    void askToDisconnect(core::System system);
    void endConnection(core::System system);
    void showDisconnected(core::System system, const core::Error& left);
    void offerDisconnect(core::System system);
    void setBusy(core::System system, bool busy);

    core::SyncControl& m_sync;
    core::ConnectionTester& m_connections;
    models::SettingValues& m_values;
    WindowChoices& m_choices;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    core::SyncStatus m_status;
    Side m_salesforce;
    Side m_marketo;
};

} // namespace lockstep::gui
