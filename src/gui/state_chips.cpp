// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/state_chips.h"

#include "core/text.h"
#include "gui/flow_layout.h"
#include "models/display.h"

#include <QPushButton>

namespace lockstep::gui {

using core::LinkState;

StateChips::StateChips(QWidget* parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(this));
    add("chipAll", tr("All"), {});
    const std::pair<const char*, LinkState> states[] = {{"chipInSync", LinkState::InSync},
                                                        {"chipWaiting", LinkState::Waiting},
                                                        {"chipAttention", LinkState::NeedsAttention},
                                                        {"chipDuplicate", LinkState::PossibleDuplicate},
                                                        {"chipFrozen", LinkState::Frozen},
                                                        {"chipNotInSalesforce", LinkState::NotInSalesforce},
                                                        {"chipNotInMarketo", LinkState::NotInMarketo},
                                                        {"chipDeleted", LinkState::DeletedInSalesforce},
                                                        {"chipNotVisible", LinkState::NotVisible},
                                                        {"chipFilteredOut", LinkState::FilteredOut}};
    for (const auto& [name, state] : states)
        add(name, core::text::stateName(state), {state});
    m_special = new QPushButton(this);
    m_special->setObjectName(QStringLiteral("specialChip"));
    m_special->setCheckable(true);
    m_special->setAutoDefault(false);
    m_special->setAccessibleName(tr("Filter"));
    m_special->setToolTip(tr("Show everybody again"));
    layout()->addWidget(m_special);
    connect(m_special, &QPushButton::clicked, this, [this] { Q_EMIT chosen({}); });
    select({});
}

void StateChips::add(const char* name, const QString& text, const QList<LinkState>& states)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setToolTip(states.isEmpty() ? tr("Show everybody") : tr("Show only: %1").arg(text));
    connect(button, &QPushButton::clicked, this, [this, states] { Q_EMIT chosen(states); });
    layout()->addWidget(button);
    m_chips.append({button, text, states});
}

void StateChips::setCounts(const QHash<LinkState, int>& counts)
{
    m_counts = counts;
    showChips();
}

void StateChips::select(const QList<LinkState>& states)
{
    for (const Chip& chip : std::as_const(m_chips))
        chip.button->setChecked(chip.states == states);
    m_special->hide();
    showChips();
}

void StateChips::selectSpecial(const QString& text)
{
    for (const Chip& chip : std::as_const(m_chips))
        chip.button->setChecked(false);
    m_special->setText(text + QStringLiteral("  ✕"));
    m_special->setChecked(true);
    m_special->show();
    showChips();
}

int StateChips::checkedId() const
{
    for (int id = 0; id < m_chips.size(); ++id) {
        if (m_chips.at(id).button->isChecked())
            return id;
    }
    return -1;
}

QList<LinkState> StateChips::statesOf(int id) const
{
    return m_chips.value(id).states;
}

// A state that nobody is in needs no chip; the usual ones stay, so that the row is calm.
void StateChips::showChips()
{
    for (const Chip& chip : std::as_const(m_chips)) {
        int count = 0;
        for (auto each = m_counts.cbegin(); each != m_counts.cend(); ++each)
            count += chip.states.isEmpty() || chip.states.contains(each.key()) ? each.value() : 0;
        chip.button->setText(count == 0 ? chip.text
                                        : QStringLiteral("%1 %2").arg(chip.text, models::numberText(count)));
        const bool usual = chip.states.isEmpty() || chip.states.contains(LinkState::InSync)
            || chip.states.contains(LinkState::Waiting) || chip.states.contains(LinkState::NeedsAttention);
        chip.button->setVisible(usual || count > 0 || chip.button->isChecked());
    }
    updateGeometry();
}

} // namespace lockstep::gui
