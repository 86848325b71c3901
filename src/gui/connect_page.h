// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/connection_tester.h"
#include "core/ports/pages.h"
#include "gui/page.h"
#include "models/epoch_source.h"
#include "models/setting_values.h"

#include <memory>

class QLabel;

namespace lockstep::gui {

namespace Ui {
class ConnectPage;
}
class FieldsStep;

// Connects both systems step by step: each is tried at once, then the link fields are looked at and created,
// the fields that sync are chosen, and a first preview is offered. GUI thread; owned by its window.
class ConnectPage : public Page
{
    Q_OBJECT

public:
    ConnectPage(core::ConnectionTester& connections, models::SettingValues& values, core::FieldTable& fields,
                models::EpochSource& epochs, QWidget* parent = nullptr);
    ~ConnectPage() override;

    void begin(); // at the first step; what is stored is tried

Q_SIGNALS:
    void finished(); // all is connected: the preview is wanted
    void cancelled();
    // Something was typed, and the page is left before its end: what is stored may be another connection.
    void connectionsChanged();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum Step { SalesforceStep, MarketoStep, LinkStep, ChoiceStep, StartStep, StepCount };

    void connectForms();
    void makeChoice();
    void goTo(int step);
    void next();
    [[nodiscard]] bool isConnecting() const;
    void giveUp();
    void tryStored();
    void showConnected(core::System system, const core::ConnectionInfo& info);
    void showRefused(core::System system, const core::Error& error);
    void showResult(core::System system, bool ok, const QString& text);
    void tellLate();
    void askForFields(bool create);
    void showFields(const core::LinkFieldReport& report);
    void updateButtons();

    core::ConnectionTester& m_connections;
    models::SettingValues& m_values;
    std::unique_ptr<Ui::ConnectPage> m_ui;
    FieldsStep* m_choice; // of the fields that sync
    bool m_salesforce = false; // it works
    bool m_marketo = false;
    bool m_fields = false; // no link field is missing
    bool m_busy = false; // an answer about the fields is out
    bool m_typed = false; // a connection, which others may not know of
};

} // namespace lockstep::gui
