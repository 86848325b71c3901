// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start_page.h"

#include "gui/icons.h"
#include "ui_start_page.h"

namespace lockstep::gui {

namespace {

constexpr int logoSize = 72;
} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Lockstep"));
    setWindowIcon(icon(QStringLiteral("lockstep")));
    QFont title = m_ui->titleLabel->font();
    title.setPointSizeF(title.pointSizeF() * 1.8);
    m_ui->titleLabel->setFont(title);
    m_ui->logoLabel->setPixmap(icon(QStringLiteral("lockstep")).pixmap(logoSize, logoSize));
    connect(m_ui->connectButton, &QPushButton::clicked, this, &StartPage::connectWanted);
    connect(m_ui->tryDemoButton, &QPushButton::clicked, this, &StartPage::startDemo);
}

StartPage::~StartPage() = default;

void StartPage::startDemo()
{
    m_ui->tryDemoButton->setEnabled(false);
    m_ui->demoLabel->setText(tr("Starting the demo…"));
    Q_EMIT demoWanted();
}

void StartPage::showProblem(const QString& sentence)
{
    m_ui->tryDemoButton->setEnabled(true);
    m_ui->demoLabel->setText(sentence);
}

} // namespace lockstep::gui
