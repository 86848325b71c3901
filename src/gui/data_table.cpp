// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace lockstep::gui {

namespace {
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

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex box = currentIndex().siblingAtColumn(0);
    if (event->key() == Qt::Key_Space && box != currentIndex() && edit(box, AnyKeyPressed, event))
        return;
    QTableView::keyPressEvent(event);
}

int DataTable::chosenCount() const
{
    int count = 0;
    const QItemSelection ranges = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange& range : ranges)
        count += range.height();
    return count;
}

QList<int> DataTable::chosenRows(int limit) const
{
    QItemSelection ranges = selectionModel() ? selectionModel()->selection() : QItemSelection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange& a, const QItemSelectionRange& b) { return a.top() < b.top(); });
    QList<int> rows;
    for (const QItemSelectionRange& range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < limit; ++row)
            rows.append(row);
    }
    return rows;
}

QList<int> DataTable::shownColumns() const
{
    const QHeaderView* header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

int DataTable::copySelection() const
{
    const QList<int> rows = chosenRows(copyLimit);
    const QList<int> columns = shownColumns();
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model()->index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    return static_cast<int>(rows.size());
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
