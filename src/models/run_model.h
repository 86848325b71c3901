// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "core/ports/sync_control.h"
#include "models/epoch_source.h"
#include "models/table_model.h"

namespace lockstep::models {

// The run history, newest first, older runs as a view wants them; a run that moves changes in place. GUI
// thread; owned by the window.
class RunModel : public TableModel
{
    Q_OBJECT

public:
    enum Column {
        Run,
        Started,
        Length,
        Kind,
        Examined,
        ToSalesforce,
        ToMarketo,
        Skipped,
        Failed,
        Conflicts,
        Calls,
        Result,
        ColumnCount
    };
    enum Role { ResultRole = Qt::UserRole + 1 };
    static constexpr int pageRuns = 2016; // seven days of a run every five minutes

    RunModel(core::LogPages& pages, core::SyncControl& sync, EpochSource& epochs, QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] bool isKnown() const { return m_known; } // an answer has come
    [[nodiscard]] const QList<core::RunSummary>& runs() const { return m_runs; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void refreshed();
    void failed(const lockstep::core::Error& error);

private:
    void take(quint64 epoch, const QList<core::RunSummary>& runs);
    void update(const core::RunSummary& run);
    void insert(int row, const QList<core::RunSummary>& runs);
    void removeFrom(int row); // forgotten since, as the log keeps them for its time only
    void ask(int limit);

    core::LogPages& m_pages;
    EpochSource& m_epochs;
    QList<core::RunSummary> m_runs;
    quint64 m_epoch = 0;
    int m_limit = 0; // of the question that is out
    bool m_more = false; // there are older ones
    int m_next = 0; // as many are asked for when the question that is out is answered; 0 = none
    bool m_known = false;
};

} // namespace lockstep::models
