// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/attention_pages.h"
#include "models/epoch_source.h"
#include "models/table_model.h"

#include <optional>

namespace lockstep::models {

// The people and records of one cause, page by page as the view scrolls. GUI thread; owned by the
// Attention page.
class AttentionRecordModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Person, Record, Value, Message, Times, Last, ColumnCount };
    static constexpr int pageRows = 200;

    AttentionRecordModel(core::AttentionPages& pages, EpochSource& epochs, QObject* parent = nullptr);

    // Asks at once, of the same group for the rows that are here. None: shows nothing.
    void setGroup(const std::optional<core::AttentionGroup>& group);
    [[nodiscard]] const core::AttentionRecord* recordAt(int row) const; // null if none
    [[nodiscard]] QStringList values() const; // that were tried, each once, of the rows read so far

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded(); // the first page is here, or all rows again
    void failed(const lockstep::core::Error& error);

private:
    void read();
    void take(quint64 epoch, const QList<core::AttentionRecord>& records, bool more);

    core::AttentionPages& m_pages;
    EpochSource& m_epochs;
    std::optional<core::AttentionGroup> m_group;
    QList<core::AttentionRecord> m_records;
    quint64 m_epoch = 0;
    bool m_replace = false; // the page that is out begins with the first row
    bool m_again = false; // the group was told of anew while a page was out
    bool m_more = false;
};

} // namespace lockstep::models
