// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QVariant>
#include <functional>

namespace lockstep::gui {

// Edits a cell by a list of choices; an open list also takes typed text. GUI thread; owned by its page.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QVariant value;
    };
    using Choices = std::function<QList<Choice>(const QModelIndex& index)>;
    enum class Kind : quint8 { Closed, Open };

    ChoiceDelegate(Choices choices, Kind kind, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    Choices m_choices;
    Kind m_kind;
};

} // namespace lockstep::gui
