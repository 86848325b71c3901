// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lockstep::gui {

// A flat panel with a title (its text), its icon, a figure and a note, that opens a page when pressed. GUI
// thread; owned by its page.
class Card : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    void setFigure(const QString& figure, const QString& note);
    [[nodiscard]] const QString& figure() const { return m_figure; }
    [[nodiscard]] const QString& note() const { return m_note; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    QString m_figure;
    QString m_note;
};

} // namespace lockstep::gui
