// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"

#include "core/text.h"
#include "gui/icons.h"
#include "ui_banner.h"

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
    connect(m_ui->closeButton, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_ui->actionButton, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto accepted = std::exchange(m_accepted, nullptr))
            accepted();
    });
    hide();
}

Banner::~Banner() = default;

void Banner::showError(const core::Error& error)
{
    m_accepted = nullptr;
    showMessage(QStringLiteral("state-failed"), core::text::oneLine(error), {});
}

void Banner::showNotice(const QString& iconName, const QString& text)
{
    m_accepted = nullptr;
    showMessage(iconName, text, {});
}

void Banner::ask(const QString& text, const QString& button, std::function<void()> accepted)
{
    m_accepted = std::move(accepted);
    showMessage(QStringLiteral("state-attention"), text, button);
    m_ui->closeButton->setFocus();
}

void Banner::showMessage(const QString& iconName, const QString& text, const QString& button)
{
    m_ui->iconLabel->setPixmap(icon(iconName).pixmap(iconSize, iconSize));
    m_ui->textLabel->setText(text);
    m_ui->textLabel->setTextFormat(Qt::PlainText);
    m_ui->actionButton->setText(button);
    m_ui->actionButton->setVisible(!button.isEmpty());
    show();
}

} // namespace lockstep::gui
