// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start_page.h"

#include "gui/icons.h"
#include "ui_start_page.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>

namespace lockstep::gui {

namespace {

constexpr int logoSize = 72;

QString commands(const QString& workspace)
{
    const QStringList lines{
        QStringLiteral("export LOCKSTEP_WORKSPACE='%1'").arg(workspace),
        QStringLiteral("lockstepctl init"),
        QStringLiteral("lockstepctl connect salesforce --login-url https://YOUR-DOMAIN.my.salesforce.com "
                       "--client-id ID"),
        QStringLiteral("lockstepctl connect marketo --url https://YOUR-ID.mktorest.com --client-id ID"),
        QStringLiteral("lockstepctl setup"),
    };
    return lines.join(QLatin1Char('\n'));
}
} // namespace

StartPage::StartPage(const QString& workspace, QWidget* parent)
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
    m_ui->commandsEdit->setPlainText(commands(workspace));
    m_ui->commandsEdit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_ui->commandsEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->copyButton->setIcon(icon(QStringLiteral("copy")));
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->commandsEdit->toPlainText()); });
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
