// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"
#include "core/ports/sync_control.h"
#include "models/epoch_source.h"
#include "models/table_model.h"

#include <optional>

namespace lockstep::models {

// The activity log, newest first: older entries as the view scrolls down, new ones put on top after
// each commit. Keeps a bounded number of rows. GUI thread; owned by its page.
class LogModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Time, Person, What, Direction, Field, Change, Result, ColumnCount };
    enum Role { ResultRole = Qt::UserRole + 1 };
    static constexpr int maximumRows = 20000;

    LogModel(core::LogPages& pages, core::SyncControl& sync, EpochSource& epochs, QObject* parent = nullptr);

    void setFilter(const core::LogFilter& filter); // asks at once
    [[nodiscard]] const core::LogFilter& filter() const { return m_filter; }
    void clear(); // shows nothing until the next filter
    void look(); // for entries that no sync has told of: of a setting, of a connection that is gone
    [[nodiscard]] const core::LogEntry* entryAt(int row) const;
    [[nodiscard]] bool isLoading() const { return m_olderEpoch != 0; }
    // The first page of the filter failed: nothing is shown, and nothing comes, until it is set again.
    [[nodiscard]] bool isUnread() const { return m_shown && m_replace && !isLoading(); }
    [[nodiscard]] bool isCut() const { return m_cut; } // older ones match as well, but the list is full

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded(); // the first page of a filter is here
    void failed(const lockstep::core::Error& error);

private:
    void takeOlder(quint64 epoch, const QList<core::LogEntry>& entries, bool more);
    void takeNewer(quint64 epoch, const QList<core::LogEntry>& entries);
    void takeFailure(quint64 epoch, const core::Error& error);
    void askNewer();
    void removeAll();
    void trim();

    core::LogPages& m_pages;
    EpochSource& m_epochs;
    std::optional<core::LogFilter> m_shown; // none = cleared
    core::LogFilter m_filter;
    QList<core::LogEntry> m_entries;
    bool m_replace = false; // the next older page starts a new filter
    bool m_more = false;
    bool m_cut = false;
    quint64 m_olderEpoch = 0;
    quint64 m_newerEpoch = 0;
    qint64 m_committed = 0; // highest id known to be in the log
    qint64 m_askedUpTo = 0; // m_committed when the question that is out was asked
    qint64 m_seenUpTo = 0; // everything up to here that matches is shown
};

} // namespace lockstep::models
