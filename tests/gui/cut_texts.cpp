// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cut_texts.h"

#include "gui/card.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolBar>

namespace lockstep::tests {

namespace {

QString nameOf(const QWidget& widget)
{
    const QString name = widget.objectName().isEmpty() ? QStringLiteral("(no name)") : widget.objectName();
    return QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()), name);
}

QString widths(const QWidget& widget, const QString& text, int needed, int there)
{
    return QStringLiteral("%1: “%2” needs %3 pixels and has %4")
        .arg(nameOf(widget), text)
        .arg(needed)
        .arg(there);
}

// Most tool tips say what something does: only one that holds the text makes up for a cut one.
bool isTold(const QWidget& widget, QString text)
{
    return widget.toolTip().contains(text.remove(u'&'));
}

QStringList ofLabel(const QLabel& label)
{
    if (label.text().isEmpty() || isTold(label, label.text()))
        return {};
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return needed <= label.height() ? QStringList()
                                        : QStringList{widths(label, label.text(), needed, label.height())};
    }
    const int needed = label.sizeHint().width();
    return needed <= label.width() ? QStringList()
                                   : QStringList{widths(label, label.text(), needed, label.width())};
}

QStringList ofButton(const QAbstractButton& button)
{
    constexpr int cardPadding = 16;
    const bool isCard = qobject_cast<const gui::Card*>(&button) != nullptr;
    if (button.text().isEmpty() || isTold(button, button.text()))
        return {};
    const int needed = isCard ? button.fontMetrics().horizontalAdvance(button.text()) + 2 * cardPadding
                              : button.sizeHint().width();
    return needed <= button.width() ? QStringList()
                                    : QStringList{widths(button, button.text(), needed, button.width())};
}

QStringList ofTabs(const QTabBar& bar)
{
    QStringList cut;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const int needed = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab)).width();
        const QRect place = bar.tabRect(tab);
        const int there = std::min(place.width(), bar.width() - place.left());
        if (needed > there && bar.tabToolTip(tab).isEmpty())
            cut.append(widths(bar, bar.tabText(tab), needed, there));
    }
    return cut;
}

QStringList ofHeadings(const QHeaderView& header)
{
    QStringList cut;
    if (!header.model() || header.orientation() != Qt::Horizontal)
        return cut;
    for (int section = 0; section < header.count(); ++section) {
        const int needed = header.sectionSizeHint(section);
        const bool hasToolTip = header.textElideMode() != Qt::ElideNone
            && !header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
        if (!header.isSectionHidden(section) && needed > header.sectionSize(section) && !hasToolTip)
            cut.append(widths(header, header.model()->headerData(section, Qt::Horizontal).toString(), needed,
                              header.sectionSize(section)));
    }
    return cut;
}

QStringList ofContainer(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    if (area && area->horizontalScrollBar()->maximum() > 0)
        return {nameOf(widget) + QStringLiteral(" scrolls sideways")};
    // Only the bar itself knows whether it has hidden something: it then shows this button.
    const auto* bar = qobject_cast<const QToolBar*>(&widget);
    const auto* more = bar ? bar->findChild<QWidget*>(QStringLiteral("qt_toolbar_ext_button")) : nullptr;
    if (more && more->isVisible())
        return {nameOf(widget) + QStringLiteral(" hides some of its actions")};
    return {};
}

QStringList cutIn(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return ofLabel(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return ofButton(*button);
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return ofTabs(*tabs);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return ofHeadings(*header);
    return ofContainer(widget);
}

} // namespace

QStringList cutTexts(const QWidget& window)
{
    QStringList cut = cutIn(window);
    const QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->isVisible())
            cut += cutIn(*widget);
    }
    return cut;
}

} // namespace lockstep::tests
