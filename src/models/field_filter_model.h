// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <QSortFilterProxyModel>

namespace lockstep::models {

// The part of the field table that is shown: one object, a choice of rows, a text. A describe has
// some hundreds of fields, so filtering in the window costs nothing. GUI thread; owned by its page.
class FieldFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show : quint8 { On, All, Problems, Changed };

    explicit FieldFilterModel(QObject* parent = nullptr);
    void setObject(core::ObjectType object);
    void setShow(Show show);
    void setText(const QString& text); // in label, API name or Marketo name
    [[nodiscard]] int countOf(Show show) const; // rows of the object, whatever the text

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    [[nodiscard]] bool isShown(int sourceRow, Show show) const;

    core::ObjectType m_object = core::ObjectType::Lead;
    Show m_show = Show::On;
    QString m_text;
};

} // namespace lockstep::models
