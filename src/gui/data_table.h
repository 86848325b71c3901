// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace lockstep::gui {

// The table of this program: rows of 1.9 lines, no grid, movable and choosable columns, rows copied as
// text. Rows that arrive above do not move what is read. Space turns the check box of a row, whichever of its
// cells is the current one. Whole rows are chosen, a million as quickly as
// one. GUI thread; owned by its page.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int copyLimit = 10000; // rows that go to the clipboard at once

    explicit DataTable(QWidget* parent = nullptr);

    void setWidths(const QList<int>& characters); // of the first columns, in average characters
    // What it shows, in the user's language; with room for an icon before it.
    void widenFor(int column, const QStringList& texts, bool withIcon = false);
    void chooseColumns(const QPoint& position); // a menu there, global
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] QList<int> chosenRows(int limit) const; // from the top
    [[nodiscard]] QList<int> shownColumns() const; // of the model, as they stand from the left
    // Tab-separated, the columns as they are shown; how many rows, at most the limit.
    int copySelection() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
};

} // namespace lockstep::gui
