// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QVariant>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace lockstep::gui {

// Chooses a span that ends now, or all from one day to another of the viewer's calendar. GUI thread; owned by
// its page.
class PeriodFilter : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodFilter(QWidget* parent = nullptr);

    // UTC; invalid = open. The first instant that belongs to it, and the first that no longer does.
    [[nodiscard]] QDateTime since(const QDateTime& now) const;
    [[nodiscard]] QDateTime until() const;
    void clear(); // all time; tells nobody
    void chooseDay(const QDate& day); // that one alone; tells nobody

    // To be remembered; what choose() does not understand is all time.
    [[nodiscard]] QVariant chosen() const;
    void choose(const QVariant& chosen); // tells nobody

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isByDays() const;
    void addDay(QDateEdit* day, const QString& name, const QString& purpose);
    void keepOrder(QDateEdit* moved);
    void showDays();

    QComboBox* m_spans;
    QDateEdit* m_from;
    QLabel* m_dash;
    QDateEdit* m_to;
};

} // namespace lockstep::gui
