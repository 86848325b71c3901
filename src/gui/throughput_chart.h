// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/throughput.h"

#include <QWidget>

class QBarSet;
class QChart;
class QChartView;
class QBarCategoryAxis;
class QValueAxis;

namespace lockstep::gui {

// Records written per hour, one bar a system. GUI thread; owned by the Overview page.
class ThroughputChart : public QWidget
{
    Q_OBJECT

public:
    explicit ThroughputChart(QWidget* parent = nullptr);
    void setHours(const QList<models::HourOfWrites>& hours);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
    QChart* m_chart;
    QChartView* m_view;
    QBarSet* m_salesforce;
    QBarSet* m_marketo;
    QBarCategoryAxis* m_time;
    QValueAxis* m_count;
};

} // namespace lockstep::gui
