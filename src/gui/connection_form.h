// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/connection_tester.h"
#include "models/setting_values.h"

#include <QWidget>
#include <memory>

namespace lockstep::gui {

namespace Ui {
class ConnectionForm;
}

// Address and keys of one system. Shows what is stored, never a secret; a typed one stays no longer than it
// is needed or the form is seen. GUI thread; owned by its page, which calls begin() once.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget* parent = nullptr);
    ~ConnectionForm() override;

    void begin(core::System system, models::SettingValues& values);
    void setBusy(bool busy); // an answer is out
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void setConnected(); // what was typed is stored
    [[nodiscard]] core::ConnectionDraft draft() const;

Q_SIGNALS:
    void wanted(const lockstep::core::ConnectionDraft& draft);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void forgetSecret();
    void showStored(const models::SettingValues& values);
    void showFlow();
    void updateButton();
    [[nodiscard]] bool isFlow(const char* flow) const;
    [[nodiscard]] bool isJwt() const;
    [[nodiscard]] bool isBrowser() const;

    std::unique_ptr<Ui::ConnectionForm> m_ui;
    core::System m_system = core::System::Salesforce;
    bool m_busy = false;
};

} // namespace lockstep::gui
