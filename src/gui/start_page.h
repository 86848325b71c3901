// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace lockstep::gui {

namespace Ui {
class StartPage;
}

// The first start without a connected workspace: try the demo, or the commands that connect the user's
// own systems. GUI thread; owned by main.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const QString& workspace, QWidget* parent = nullptr);
    ~StartPage() override;

    void showProblem(const QString& sentence);

Q_SIGNALS:
    void demoWanted();

private:
    void startDemo();
    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace lockstep::gui
