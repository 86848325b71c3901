// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include <QFile>
#include <QMetaEnum>
#include <QProxyStyle>
#include <QSettings>
#include <QTableView>

// A static library's resources are linked in only when named; the macro wants the global namespace.
static void initResources()
{
    Q_INIT_RESOURCE(app);
}

namespace lockstep::gui {

namespace {

// Fusion puts a number and the word in the next column so close that they read as one.
class RoomyTables : public QProxyStyle
{
public:
    RoomyTables()
        : QProxyStyle(QStringLiteral("Fusion"))
    { }
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView*>(widget))
            return cellMargin - 1; // Fusion adds one
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    static constexpr int cellMargin = 6; // as in the style sheet's headings
};

void readGroup(QPalette& palette, QSettings& file, const QString& group, bool disabledOnly)
{
    const QMetaEnum roles = QMetaEnum::fromType<QPalette::ColorRole>();
    file.beginGroup(group);
    const QStringList keys = file.childKeys();
    for (const QString& key : keys) {
        bool known = false;
        const int role = roles.keyToValue(key.toLatin1().constData(), &known);
        if (!known)
            continue;
        const QColor colour(file.value(key).toString());
        if (disabledOnly)
            palette.setColor(QPalette::Disabled, static_cast<QPalette::ColorRole>(role), colour);
        else
            palette.setColor(static_cast<QPalette::ColorRole>(role), colour);
    }
    file.endGroup();
}
} // namespace

QPalette themePalette(bool dark)
{
    initResources();
    QSettings file(dark ? QStringLiteral(":/themes/dark.ini") : QStringLiteral(":/themes/light.ini"),
                   QSettings::IniFormat);
    QPalette palette;
    readGroup(palette, file, QStringLiteral("Active"), false);
    readGroup(palette, file, QStringLiteral("Disabled"), true);
    return palette;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void applyTheme(QApplication& application, Theme theme, const QPalette& desktop)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isDark(desktop));
    QApplication::setStyle(new RoomyTables);
    QApplication::setPalette(themePalette(dark));
    QFile sheet(QStringLiteral(":/themes/lockstep.qss"));
    if (sheet.open(QIODevice::ReadOnly))
        application.setStyleSheet(QString::fromUtf8(sheet.readAll()));
}

} // namespace lockstep::gui
