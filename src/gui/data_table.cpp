// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace lockstep::gui {

namespace {
constexpr int copyLimit = 10000;
constexpr int iconWidth = 16;
constexpr int cellMargins = 16;
} // namespace

DataTable::DataTable(QWidget* parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(static_cast<int>(fontMetrics().height() * 1.9));
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& position) { chooseColumns(header->mapToGlobal(position)); });
}

void DataTable::setWidths(const QList<int>& characters)
{
    const int width = fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column) {
        // Other languages have longer headings.
        const int heading = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, std::max(characters.at(column) * width + cellMargins, heading));
    }
}

void DataTable::widenFor(int column, const QStringList& texts, bool withIcon)
{
    const int side = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const int margin = withIcon ? 4 * side + iconWidth : 2 * side;
    int width = columnWidth(column);
    for (const QString& text : texts)
        width = std::max(width, fontMetrics().horizontalAdvance(text) + margin + 1);
    setColumnWidth(column, width);
}

void DataTable::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QScrollBar* bar = verticalScrollBar();
    const int position = bar->value();
    const int height = verticalHeader()->defaultSectionSize();
    const bool above = position > 0 && start * height <= position;
    QTableView::rowsInserted(parent, start, end);
    if (!above)
        return;
    updateGeometries();
    bar->setValue(position + (end - start + 1) * height);
}

void DataTable::copySelection() const
{
    if (!selectionModel())
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QHeaderView* header = horizontalHeader();
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows).mid(0, copyLimit)) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void DataTable::chooseColumns(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView* header = horizontalHeader();
    for (int column = 1; column < header->count(); ++column) {
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->popup(position);
}

} // namespace lockstep::gui
