// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace lockstep::gui {

namespace Ui {
class StartPage;
}

// The first start without a connected workspace: try the demo, or connect the user's own systems. GUI thread;
// owned by main.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    ~StartPage() override;

    void showProblem(const QString& sentence);

Q_SIGNALS:
    void demoWanted();
    void connectWanted();

private:
    void startDemo();
    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace lockstep::gui
