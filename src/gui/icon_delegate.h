// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace lockstep::gui {

// Puts the icon that goes with a row's state before the word of a cell. GUI thread; owned by its page.
class IconDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using IconName = std::function<QString(int state)>;
    IconDelegate(int role, IconName iconName, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_role;
    IconName m_iconName;
};

} // namespace lockstep::gui
