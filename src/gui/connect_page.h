// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/connection_tester.h"
#include "gui/page.h"
#include "models/setting_values.h"

#include <memory>

class QLabel;

namespace lockstep::gui {

namespace Ui {
class ConnectPage;
}

// Connects both systems step by step: each is tried at once, then the link fields are looked at and created,
// then a first preview is offered. GUI thread; owned by its window.
class ConnectPage : public Page
{
    Q_OBJECT

public:
    ConnectPage(core::ConnectionTester& connections, models::SettingValues& values,
                QWidget* parent = nullptr);
    ~ConnectPage() override;

    void begin(); // at the first step; what is stored is tried

Q_SIGNALS:
    void finished(); // all is connected: the preview is wanted
    void cancelled();

private:
    enum Step { SalesforceStep, MarketoStep, FieldsStep, StartStep, StepCount };

    void connectForms();
    void goTo(int step);
    void next();
    void tryStored();
    void showConnected(core::System system, const core::ConnectionInfo& info);
    void showRefused(core::System system, const core::Error& error);
    void showResult(core::System system, bool ok, const QString& text);
    void askForFields(bool create);
    void showFields(const core::LinkFieldReport& report);
    void updateButtons();

    core::ConnectionTester& m_connections;
    models::SettingValues& m_values;
    std::unique_ptr<Ui::ConnectPage> m_ui;
    bool m_salesforce = false; // it works
    bool m_marketo = false;
    bool m_fields = false; // none is missing
    bool m_busy = false; // an answer about the fields is out
};

} // namespace lockstep::gui
