// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lead_row.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace lockstep::gui {

// The row of filters over the lead list: everybody, and each sync state that somebody is in, with its number;
// and while the list is narrowed by something else, a chip that takes that away. GUI thread; owned by the
// Leads page.
class StateChips : public QWidget
{
    Q_OBJECT

public:
    explicit StateChips(QWidget* parent = nullptr);

    void setCounts(const QHash<core::LinkState, int>& counts);
    void select(const QList<core::LinkState>& states); // empty = everybody
    void selectSpecial(const QString& text); // no chip stands for it
    [[nodiscard]] int checkedId() const; // -1 = none: the list is narrowed by something else
    [[nodiscard]] QList<core::LinkState> statesOf(int id) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_chips.size()); }

Q_SIGNALS:
    void chosen(const QList<lockstep::core::LinkState>& states);

private:
    struct Chip
    {
        QPushButton* button = nullptr;
        QString text;
        QList<core::LinkState> states;
    };
    void add(const char* name, const QString& text, const QList<core::LinkState>& states);
    void showChips();

    QList<Chip> m_chips;
    QHash<core::LinkState, int> m_counts;
    QPushButton* m_special = nullptr;
};

} // namespace lockstep::gui
