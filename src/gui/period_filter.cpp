// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/period_filter.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace lockstep::gui {

namespace {
constexpr int hourSeconds = 3600;
constexpr int daySeconds = 24 * hourSeconds;
constexpr int allTime = 0;
constexpr int byDays = -1;
} // namespace

PeriodFilter::PeriodFilter(QWidget* parent)
    : QWidget(parent)
    , m_spans(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_dash(new QLabel(QStringLiteral("–"), this))
    , m_to(new QDateEdit(this))
{
    m_spans->setObjectName(QStringLiteral("periodCombo"));
    m_spans->setAccessibleName(tr("Period"));
    m_spans->setToolTip(tr("How far back"));
    m_spans->addItem(tr("All time"), allTime);
    m_spans->addItem(tr("Last hour"), hourSeconds);
    m_spans->addItem(tr("Last 24 hours"), daySeconds);
    m_spans->addItem(tr("Last 7 days"), 7 * daySeconds);
    m_spans->addItem(tr("From day to day"), byDays);
    setFocusProxy(m_spans);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_spans, m_from, m_dash, m_to})
        row->addWidget(part);
    addDay(m_from, QStringLiteral("periodFrom"), tr("First day"));
    addDay(m_to, QStringLiteral("periodTo"), tr("Last day"));
    m_from->setDate(m_to->date().addDays(-6));
    showDays();
    connect(m_spans, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        Q_EMIT changed();
    });
}

void PeriodFilter::addDay(QDateEdit* day, const QString& name, const QString& purpose)
{
    day->setObjectName(name);
    day->setAccessibleName(purpose);
    day->setToolTip(purpose);
    day->setCalendarPopup(true);
    day->setKeyboardTracking(false); // half a date is none
    day->setDate(QDate::currentDate());
    connect(day, &QDateEdit::dateChanged, this, [this, day] {
        keepOrder(day);
        Q_EMIT changed();
    });
}

// The day that was moved leads: the other one is never on its wrong side.
void PeriodFilter::keepOrder(QDateEdit* moved)
{
    if (m_from->date() <= m_to->date())
        return;
    QDateEdit* const other = moved == m_from ? m_to : m_from;
    const QSignalBlocker quiet(other);
    other->setDate(moved->date());
}

void PeriodFilter::showDays()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_from, m_dash, m_to})
        part->setVisible(isByDays());
}

bool PeriodFilter::isByDays() const
{
    return m_spans->currentData().toInt() == byDays;
}

QDateTime PeriodFilter::since(const QDateTime& now) const
{
    if (isByDays())
        return m_from->date().startOfDay().toUTC();
    const int seconds = m_spans->currentData().toInt();
    return seconds == allTime ? QDateTime() : now.addSecs(-seconds);
}

QDateTime PeriodFilter::until() const
{
    return isByDays() ? m_to->date().addDays(1).startOfDay().toUTC() : QDateTime();
}

void PeriodFilter::clear()
{
    choose(allTime);
}

void PeriodFilter::chooseDay(const QDate& day)
{
    choose(QVariantList{byDays, day, day});
}

QVariant PeriodFilter::chosen() const
{
    if (isByDays())
        return QVariantList{byDays, m_from->date(), m_to->date()};
    return m_spans->currentData();
}

void PeriodFilter::choose(const QVariant& chosen)
{
    const QVariantList days = chosen.toList();
    const int span = days.size() == 3 ? byDays : chosen.toInt();
    const QSignalBlocker quietSpans(m_spans);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_spans->setCurrentIndex(std::max(0, m_spans->findData(span)));
    if (span == byDays) {
        m_from->setDate(days.at(1).toDate());
        m_to->setDate(std::max(days.at(1).toDate(), days.at(2).toDate()));
    }
    showDays();
}

} // namespace lockstep::gui
