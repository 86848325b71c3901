// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"

#include "core/text.h"
#include "gui/icons.h"
#include "ui_banner.h"

#include <utility>

namespace lockstep::gui {

namespace {
constexpr int iconSize = 20;
}

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Banner>())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Midlight);
    m_ui->closeButton->setIcon(icon(QStringLiteral("close")));
    connect(m_ui->closeButton, &QToolButton::clicked, this, &Banner::dismiss);
    connect(m_ui->actionButton, &QPushButton::clicked, this, &Banner::accept);
    hide();
}

Banner::~Banner() = default;

void Banner::showError(const core::Error& error)
{
    showNotice(QStringLiteral("state-failed"), core::text::oneLine(error));
}

void Banner::showNotice(const QString& iconName, const QString& text)
{
    offer(iconName, text, {}, {});
}

void Banner::offer(const QString& iconName, const QString& text, const QString& button,
                   std::function<void()> accepted)
{
    m_isMessage = true;
    m_offered = std::move(accepted);
    showText(iconName, text, button);
}

void Banner::ask(const QString& text, const QString& button, std::function<void()> accepted)
{
    askQuietly(text, button, std::move(accepted));
    m_ui->closeButton->setFocus();
}

void Banner::askQuietly(const QString& text, const QString& button, std::function<void()> accepted)
{
    withdraw(button);
    m_questions.append({text, button, std::move(accepted)});
    m_isMessage = false;
    showNext();
    if (m_ui->actionButton->hasFocus())
        m_ui->closeButton->setFocus(); // a yes was meant for what stood here before
}

void Banner::withdraw(const QString& button)
{
    const auto same = [&button](const Question& question) { return question.button == button; };
    if (m_questions.removeIf(same) > 0 && !m_isMessage)
        showNext();
}

void Banner::dismiss()
{
    if (!std::exchange(m_isMessage, false) && !m_questions.isEmpty())
        m_questions.removeLast();
    showNext();
}

void Banner::accept()
{
    if (m_isMessage) {
        const std::function<void()> offered = std::exchange(m_offered, {});
        dismiss();
        if (offered)
            offered();
        return;
    }
    if (m_questions.isEmpty())
        return;
    const Question question = m_questions.takeLast();
    showNext();
    question.accepted();
}

void Banner::showNext()
{
    if (m_questions.isEmpty())
        hide();
    else
        showText(QStringLiteral("state-attention"), m_questions.constLast().text,
                 m_questions.constLast().button);
}

void Banner::showText(const QString& iconName, const QString& text, const QString& button)
{
    m_ui->iconLabel->setPixmap(icon(iconName).pixmap(iconSize, iconSize));
    m_ui->textLabel->setText(text);
    m_ui->textLabel->setTextFormat(Qt::PlainText);
    m_ui->actionButton->setText(button);
    m_ui->actionButton->setVisible(!button.isEmpty());
    show();
}

} // namespace lockstep::gui
