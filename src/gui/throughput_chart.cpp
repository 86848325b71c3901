// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/throughput_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

namespace lockstep::gui {

namespace {
constexpr int minimumTop = 10; // an axis that does not jump while little happens
constexpr int labelsShown = 8;
constexpr int dayHours = 24;

// Categories have to differ from one another: those without a label get blanks of different length.
QStringList labels(const QList<models::HourOfWrites>& hours)
{
    QStringList result;
    const auto step = std::max<qsizetype>(1, hours.size() / labelsShown);
    const QLocale locale;
    for (qsizetype i = 0; i < hours.size(); ++i) {
        const QDateTime local = hours.at(i).hour.toLocalTime();
        const bool shown = (hours.size() - 1 - i) % step == 0;
        const QString text = hours.size() <= dayHours ? local.time().toString(QStringLiteral("HH:mm"))
                                                      : locale.toString(local, QStringLiteral("ddd HH:mm"));
        result.append(shown ? text : QString(static_cast<int>(i) + 1, QLatin1Char(' ')));
    }
    return result;
}
} // namespace

ThroughputChart::ThroughputChart(QWidget* parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_salesforce(new QBarSet(tr("To Salesforce")))
    , m_marketo(new QBarSet(tr("To Marketo")))
    , m_time(new QBarCategoryAxis(m_chart))
    , m_count(new QValueAxis(m_chart))
{
    auto* series = new QStackedBarSeries(m_chart);
    series->append(m_salesforce);
    series->append(m_marketo);
    series->setBarWidth(0.7);
    m_chart->addSeries(series);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_count, Qt::AlignLeft);
    series->attachAxis(m_time);
    series->attachAxis(m_count);
    m_count->setLabelFormat(QStringLiteral("%d"));
    m_count->setTickCount(3);
    m_time->setGridLineVisible(false);
    m_time->setTruncateLabels(false);
    m_chart->legend()->setAlignment(Qt::AlignRight);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setMinimumHeight(112);
    colour();
}

void ThroughputChart::setHours(const QList<models::HourOfWrites>& hours)
{
    QList<qreal> salesforce;
    QList<qreal> marketo;
    int top = minimumTop;
    for (const models::HourOfWrites& hour : hours) {
        salesforce.append(hour.writes.salesforce);
        marketo.append(hour.writes.marketo);
        top = std::max(top, hour.writes.salesforce + hour.writes.marketo);
    }
    m_salesforce->remove(0, m_salesforce->count());
    m_marketo->remove(0, m_marketo->count());
    m_salesforce->append(salesforce);
    m_marketo->append(marketo);
    m_time->setCategories(labels(hours));
    m_count->setRange(0, top);
    m_count->applyNiceNumbers();
    m_count->setTickCount(3);
}

void ThroughputChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void ThroughputChart::colour()
{
    const QColor text = palette().color(QPalette::WindowText);
    m_chart->setBackgroundVisible(false);
    m_view->setBackgroundBrush(palette().window());
    m_chart->legend()->setLabelColor(text);
    m_time->setLabelsColor(text);
    m_count->setLabelsColor(text);
    m_time->setLinePenColor(palette().color(QPalette::Mid));
    m_count->setLinePenColor(palette().color(QPalette::Mid));
    m_count->setGridLineColor(palette().color(QPalette::Midlight));
    m_salesforce->setColor(palette().color(QPalette::Highlight));
    m_salesforce->setBorderColor(Qt::transparent);
    m_marketo->setColor(palette().color(QPalette::Dark).lightness() < 80
                            ? palette().color(QPalette::PlaceholderText)
                            : palette().color(QPalette::Dark));
    m_marketo->setBorderColor(Qt::transparent);
}

} // namespace lockstep::gui
