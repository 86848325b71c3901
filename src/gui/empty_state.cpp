// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/empty_state.h"

#include "gui/icons.h"
#include "ui_empty_state.h"

namespace lockstep::gui {

namespace {
constexpr int iconSize = 48;
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyState>())
{
    m_ui->setupUi(this);
    showIcon(QStringLiteral("empty"));
    connect(m_ui->actionButton, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

EmptyState::~EmptyState() = default;

void EmptyState::showIcon(const QString& name)
{
    m_ui->iconLabel->setPixmap(icon(name).pixmap(iconSize, iconSize));
}

void EmptyState::praise(const QString& sentence)
{
    explain(sentence, {});
    showIcon(QStringLiteral("state-ok"));
}

void EmptyState::explain(const QString& sentence, const QString& action)
{
    showIcon(QStringLiteral("empty"));
    m_ui->sentenceLabel->setText(sentence);
    m_ui->actionButton->setText(action);
    m_ui->actionButton->setVisible(!action.isEmpty());
}

} // namespace lockstep::gui
