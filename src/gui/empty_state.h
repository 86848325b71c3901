// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace lockstep::gui {

namespace Ui {
class EmptyState;
}

// What stands where rows would be: why there are none, and what to do next. GUI thread; owned by its page.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    ~EmptyState() override;

    void explain(const QString& sentence, const QString& action); // no button without an action
    void praise(const QString& sentence); // nothing is here because all is well

Q_SIGNALS:
    void actionTriggered();

private:
    void showIcon(const QString& name);

    std::unique_ptr<Ui::EmptyState> m_ui;
};

} // namespace lockstep::gui
