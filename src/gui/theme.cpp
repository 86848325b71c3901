// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include <QFile>
#include <QMetaEnum>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleOption>
#include <QTableView>

// A static library's resources are linked in only when named; the macro wants the global namespace.
static void initResources()
{
    Q_INIT_RESOURCE(app);
}

namespace lockstep::gui {

namespace {

// Fusion takes its outlines from the ground, darker: on a dark one nobody sees them.
template <typename Option> Option outlined(const Option& option)
{
    Option changed = option;
    const QColor outline = option.palette.color(QPalette::PlaceholderText).lighter(115);
    changed.palette.setColor(QPalette::Window, outline);
    return changed;
}

// Fusion with room between columns, where it puts a number and the next word so close that they read as
// one, and with outlines that are seen in the dark.
class RoomyFusion : public QProxyStyle
{
public:
    RoomyFusion()
        : QProxyStyle(QStringLiteral("Fusion"))
    { }
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const auto* box = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool isFrame = element == PE_FrameLineEdit || element == PE_Frame;
        const bool isBox = element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox;
        if (isFrame && frame && isDark(frame->palette)) {
            const QStyleOptionFrame changed = outlined(*frame);
            QProxyStyle::drawPrimitive(element, &changed, painter, widget);
        } else if (isBox && box && isDark(box->palette)) {
            const QStyleOptionButton changed = outlined(*box);
            QProxyStyle::drawPrimitive(element, &changed, painter, widget);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override
    {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        if (element == CE_ProgressBarGroove && bar && isDark(bar->palette)) {
            const QStyleOptionProgressBar changed = outlined(*bar);
            QProxyStyle::drawControl(element, &changed, painter, widget);
        } else {
            QProxyStyle::drawControl(element, option, painter, widget);
        }
    }
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override
    {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (control == CC_SpinBox && box && isDark(box->palette)) {
            const QStyleOptionSpinBox changed = outlined(*box);
            QProxyStyle::drawComplexControl(control, &changed, painter, widget);
        } else {
            QProxyStyle::drawComplexControl(control, option, painter, widget);
        }
    }
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
    QApplication::setStyle(new RoomyFusion);
    QApplication::setPalette(themePalette(dark));
    QFile sheet(QStringLiteral(":/themes/lockstep.qss"));
    if (sheet.open(QIODevice::ReadOnly))
        application.setStyleSheet(QString::fromUtf8(sheet.readAll()));
}

} // namespace lockstep::gui
