// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page.h"

#include "gui/data_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace lockstep::gui {

QString Page::settingsKey(const QObject* widget) const
{
    return QStringLiteral("%1/%2").arg(objectName(), widget->objectName());
}

void Page::save(QSettings& settings) const
{
    const auto tables = findChildren<DataTable*>();
    for (const DataTable* table : tables)
        settings.setValue(settingsKey(table), table->horizontalHeader()->saveState());
    const auto splitters = findChildren<QSplitter*>();
    for (const QSplitter* splitter : splitters)
        settings.setValue(settingsKey(splitter), splitter->saveState());
}

void Page::restore(const QSettings& settings)
{
    const auto tables = findChildren<DataTable*>();
    for (const DataTable* table : tables)
        table->horizontalHeader()->restoreState(settings.value(settingsKey(table)).toByteArray());
    const auto splitters = findChildren<QSplitter*>();
    for (QSplitter* splitter : splitters)
        splitter->restoreState(settings.value(settingsKey(splitter)).toByteArray());
}

void Page::copyRows(const DataTable& table)
{
    const int rows = table.copySelection();
    if (const int chosen = table.chosenCount(); chosen > rows)
        Q_EMIT copiedInPart(rows, chosen);
}

void Page::offerCsv(QAbstractButton& button)
{
    button.setEnabled(hasCsv());
    Q_EMIT csvChanged();
}

void Page::makeTitle(QLabel* label)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    label->setFont(font);
    // Where no button stands beside it, it is no higher or lower than where one does.
    label->setMinimumHeight(QPushButton(QStringLiteral("X")).sizeHint().height());
}

} // namespace lockstep::gui
