// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lockstep::gui {

namespace {

// In some languages the mnemonic stands behind the text, in brackets.
QString plain(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
    return text.remove(behind).remove(QLatin1Char('&'));
}

QString row(const QString& text, const QString& keys)
{
    return QStringLiteral("<tr><td style='padding-right:32px'>%1</td><td>%2</td></tr>")
        .arg(text.toHtmlEscaped(), keys.toHtmlEscaped());
}

QString rowsOf(const QMenu& menu)
{
    QString rows;
    const auto actions = menu.actions();
    for (const QAction* action : actions) {
        QStringList keys;
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence& shortcut : shortcuts)
            keys.append(shortcut.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            rows += row(plain(action->text()), keys.join(QStringLiteral(", ")));
        if (const QMenu* inner = action->menu())
            rows += rowsOf(*inner);
    }
    return rows;
}
} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    QString html;
    const auto titles = menus.actions();
    for (const QAction* title : titles)
        html += QStringLiteral("<tr><td colspan='2' style='padding-top:12px'><b>%1</b></td></tr>%2")
                    .arg(plain(title->text()).toHtmlEscaped(), rowsOf(*title->menu()));
    html += QStringLiteral("<tr><td style='padding-top:12px'></td></tr>");
    html += row(tr("Leave the search, close a message or a panel"),
                QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    html += row(tr("From the search into the list"),
                QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("shortcutsText"));
    text->setAccessibleName(windowTitle());
    text->setHtml(QStringLiteral("<table>%1</table>").arg(html));
    text->setMinimumSize(520, 480);
    layout->addWidget(text, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
}

} // namespace lockstep::gui
