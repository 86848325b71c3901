// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/about_dialog.h"

#include "gui/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QSysInfo>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lockstep::gui {

namespace {

constexpr int logoSize = 48;

QString versions()
{
    return QStringLiteral("Lockstep %1 · Qt %2 · %3 (%4)")
        .arg(QStringLiteral(LOCKSTEP_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture());
}

// Names and licences are the same in every language.
QString licences()
{
    const std::pair<const char*, const char*> parts[] = {
        {"Lockstep", "GNU General Public License 3 or later"},
        {"Qt: Core, Gui, Widgets, Network, Sql, Svg", "GNU Lesser General Public License 3"},
        {"Qt Charts, Qt HTTP Server", "GNU General Public License 3"},
        {"SQLite", "Public domain"},
        {"OpenSSL", "Apache License 2.0"},
        {"QtKeychain", "Modified BSD License"},
        {"tl::expected", "CC0 1.0"}};
    QString rows;
    for (const auto& [part, licence] : parts)
        rows += QStringLiteral("<tr><td style='padding-right:24px'>%1</td><td>%2</td></tr>")
                    .arg(QString::fromLatin1(part).toHtmlEscaped(), QString::fromLatin1(licence));
    return QStringLiteral("<table>%1</table>").arg(rows);
}
} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Lockstep"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    auto* logo = new QLabel(this);
    logo->setPixmap(icon(QStringLiteral("lockstep")).pixmap(logoSize, logoSize));
    layout->addWidget(logo, 0, Qt::AlignHCenter);
    auto* what = new QLabel(tr("Keeps Salesforce leads and contacts and Marketo people in step."), this);
    what->setAlignment(Qt::AlignCenter);
    layout->addWidget(what);
    auto* version = new QLabel(versions(), this);
    version->setObjectName(QStringLiteral("versionLabel"));
    version->setAccessibleDescription(tr("Versions"));
    version->setAlignment(Qt::AlignCenter);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(version);
    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("licenceText"));
    text->setAccessibleName(tr("Licences"));
    text->setHtml(QStringLiteral("<p>%1</p><p>%2</p>%3")
                      .arg(tr("Free software: you may use, study, change and share it. It comes without "
                              "any warranty."),
                           tr("It stands on these parts:"), licences()));
    text->setMinimumSize(520, 260);
    layout->addWidget(text, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
}

} // namespace lockstep::gui
