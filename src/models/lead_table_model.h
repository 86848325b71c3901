// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "core/ports/sync_control.h"
#include "models/epoch_source.h"
#include "models/row_cache.h"
#include "models/table_model.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace lockstep::models {

// The lead list: row identities from RowOrder, cells in pages from LeadPages as the view asks for them.
// At most one question of each kind is out at a time; late answers are dropped. GUI thread; owned by
// its page.
class LeadTableModel : public TableModel
{
    Q_OBJECT

public:
    static constexpr int columns = 9; // core::LeadColumn
    enum Role { LinkRole = Qt::UserRole + 1, StateRole };

    LeadTableModel(core::RowOrder& order, core::LeadPages& pages, core::SyncControl& sync,
                   EpochSource& epochs, QObject* parent = nullptr);

    void setQuery(const core::LeadQuery& query); // asks at once
    [[nodiscard]] const core::LeadQuery& query() const { return m_query; }
    [[nodiscard]] bool isOrdering() const { return m_orderEpoch != 0; }
    // Which rows there are: those of the query before, the first of the query, or all of it.
    enum class Shown : quint8 { Former, First, All };
    [[nodiscard]] Shown shown() const { return m_shown; }
    [[nodiscard]] const core::RowOrder::Ids& links() const { return m_ids; } // all rows, in order
    [[nodiscard]] qint64 linkAt(int row) const; // 0 if none
    [[nodiscard]] const core::LeadRow* rowAt(int row) const; // null while not loaded; asks for it then

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] static QVariant display(const core::LeadRow& row, core::LeadColumn column); // in a cell

Q_SIGNALS:
    void orderBegun(); // the rows are the first of the query
    void orderChanged(); // the rows are those of the query
    void rowsAboutToChange(); // others are to stand here, not the same ones in another order
    void failed(const lockstep::core::Error& error);

private:
    void askOrder();
    void takeBeginning(quint64 epoch, const core::RowOrder::Ids& ids);
    void takeOrder(quint64 epoch, const core::RowOrder::Ids& ids);
    void takeOrderFailure(quint64 epoch, const core::Error& error);
    void replaceOrder(const core::RowOrder::Ids& ids);
    void forgetQuestions();
    void dropPage(); // the one that is out
    void replaceRows(const core::RowOrder::Ids& ids);
    void setRowCount(int count);
    [[nodiscard]] bool keepsChosen(const std::vector<qint64>& ids) const;
    void remapPersistent(const std::vector<qint64>& before, const std::vector<qint64>& after);
    void want(int row) const;
    void askPage();
    void takePage(quint64 epoch, const QList<core::LeadRow>& rows);
    void takeChanges(const core::ChangeSet& changes);
    [[nodiscard]] QList<qint64> nextLinks();

    core::RowOrder& m_order;
    core::LeadPages& m_pages;
    EpochSource& m_epochs;
    core::LeadQuery m_query;
    core::RowOrder::Ids m_ids;
    int m_rows = 0; // what the views know; differs from the ids only between the steps of a replacement
    quint64 m_orderEpoch = 0; // 0 = no question out
    Shown m_shown = Shown::Former;
    quint64 m_pageEpoch = 0;
    QHash<qint64, int> m_asked; // link → row of the page that is out
    QSet<qint64> m_stale; // changed since they were read
    mutable RowCache m_cache;
    mutable QList<int> m_wanted; // pages the view has missed, newest last
    mutable QTimer m_askPage; // gathers what one paint misses
    QTimer m_reorder; // gathers commits
};

} // namespace lockstep::models
