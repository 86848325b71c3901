// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icon_delegate.h"

#include "gui/icons.h"

namespace lockstep::gui {

IconDelegate::IconDelegate(int role, IconName iconName, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
    , m_iconName(std::move(iconName))
{ }

void IconDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant state = index.data(m_role);
    const QString name = state.isValid() ? m_iconName(state.toInt()) : QString();
    if (name.isEmpty())
        return;
    option->icon = icon(name);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
}

} // namespace lockstep::gui
