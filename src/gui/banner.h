// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFrame>
#include <QList>
#include <functional>
#include <memory>

namespace lockstep::gui {

namespace Ui {
class Banner;
}

// The strip above the page for what the user should know or decide; never modal. The newest message
// replaces the one before; a question waits below a message that comes later, and shows again once that is
// closed. GUI thread; owned by the window.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);
    ~Banner() override;

    void showError(const core::Error& error);
    void showNotice(const QString& iconName, const QString& text);
    // A notice with a way on: no question, so it takes neither the focus nor a place of its own.
    void offer(const QString& iconName, const QString& text, const QString& button,
               std::function<void()> accepted);
    // Does `accepted` when the button is pressed; closing the question is Cancel. Takes the place of one
    // with the same button.
    void ask(const QString& text, const QString& button, std::function<void()> accepted);
    // The same for what the user has not just begun: whoever types goes on typing.
    void askQuietly(const QString& text, const QString& button, std::function<void()> accepted);
    void withdraw(const QString& button); // the question is settled elsewhere
    void dismiss(); // closes what is shown; what waits below it shows again

private:
    struct Question
    {
        QString text;
        QString button;
        std::function<void()> accepted;
    };
    void accept();
    void showNext();
    void showText(const QString& iconName, const QString& text, const QString& button);

    std::unique_ptr<Ui::Banner> m_ui;
    QList<Question> m_questions; // the newest last
    bool m_isMessage = false; // shown: no question
    std::function<void()> m_offered; // of the message that is shown
};

} // namespace lockstep::gui
