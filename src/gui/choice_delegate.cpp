// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choice_delegate.h"

#include <QComboBox>

namespace lockstep::gui {

ChoiceDelegate::ChoiceDelegate(Choices choices, Kind kind, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_choices(std::move(choices))
    , m_kind(kind)
{ }

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    Q_UNUSED(option)
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("choiceEditor"));
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    combo->setEditable(m_kind == Kind::Open);
    const QList<Choice> choices = m_choices(index);
    for (const Choice& choice : choices)
        combo->addItem(choice.text, choice.value);
    // One click is enough: a choice closes the editor.
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<ChoiceDelegate*>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = qobject_cast<QComboBox*>(editor);
    if (!combo)
        return;
    const QVariant value = index.data(Qt::EditRole);
    combo->setCurrentIndex(combo->findData(value));
    if (m_kind == Kind::Open)
        combo->setEditText(value.toString());
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* combo = qobject_cast<QComboBox*>(editor);
    if (!combo)
        return;
    if (m_kind == Kind::Open)
        model->setData(index, combo->currentText());
    else if (combo->currentIndex() >= 0)
        model->setData(index, combo->currentData());
}

} // namespace lockstep::gui
