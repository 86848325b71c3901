// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFrame>
#include <functional>
#include <memory>

namespace lockstep::gui {

namespace Ui {
class Banner;
}

// The strip above the page for what the user should know or decide; never modal. The newest message
// replaces the one before. GUI thread; owned by the window.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);
    ~Banner() override;

    void showError(const core::Error& error);
    void showNotice(const QString& iconName, const QString& text);
    // Does `accepted` when the button is pressed; closing the strip is Cancel.
    void ask(const QString& text, const QString& button, std::function<void()> accepted);

private:
    void showMessage(const QString& iconName, const QString& text, const QString& button);

    std::unique_ptr<Ui::Banner> m_ui;
    std::function<void()> m_accepted;
};

} // namespace lockstep::gui
