// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync_status.h"

#include <QFrame>
#include <memory>

namespace lockstep::gui {

namespace Ui {
class DisconnectPanel;
}

// Asks before a system is disconnected: what is forgotten, what is kept, and how many are concerned. GUI
// thread; owned by the Settings page.
class DisconnectPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DisconnectPanel(QWidget* parent = nullptr);
    ~DisconnectPanel() override;

    // `allowedInBrowser`: the user has signed in there.
    void ask(core::System system, const core::SyncStatus& status, bool allowedInBrowser);

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void cancel();

    std::unique_ptr<Ui::DisconnectPanel> m_ui;
};

} // namespace lockstep::gui
