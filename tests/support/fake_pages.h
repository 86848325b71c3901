// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"
#include "core/ports/pages.h"
#include "core/ports/sync_control.h"

#include <QHash>
#include <QSet>

namespace lockstep::tests {

// The window's ports over plain memory. Every question is answered by the event loop, as the real ones
// do, or kept back until deliver() when `held`. One thread; owned by the test.

// People and their order; both ports read them.
struct FakePeople
{
    QHash<qint64, core::LeadRow> rows;
    QHash<qint64, QList<core::CompareRow>> compared;
    QHash<qint64, QList<qint64>> partners; // links that a decision may join
    QHash<qint64, QString> causes; // link → group of its open failure
    QSet<qint64> marked; // links that go with the next sync, whatever their state
    [[nodiscard]] std::vector<qint64> ordered(const core::LeadQuery& query) const;
    void add(qint64 link, const QString& name, core::LinkState state = core::LinkState::InSync);
};

class FakeRowOrder : public core::RowOrder
{
    Q_OBJECT

public:
    explicit FakeRowOrder(const FakePeople& people, QObject* parent = nullptr);
    void order(quint64 epoch, const core::LeadQuery& query) override;
    void count(quint64 epoch) override;
    void begin(std::vector<qint64> links); // the answer asked for last
    void deliver();

    bool held = false;
    std::optional<core::Error> failure;
    QList<core::LeadQuery> asked;

private:
    const FakePeople& m_people;
    QList<QPair<quint64, core::LeadQuery>> m_waiting;
};

class FakeLeadPages : public core::LeadPages
{
    Q_OBJECT

public:
    explicit FakeLeadPages(const FakePeople& people, QObject* parent = nullptr);
    void request(quint64 epoch, const QList<qint64>& links) override;
    void requestCompare(quint64 epoch, qint64 link) override;
    void requestPartners(quint64 epoch, qint64 link) override;
    void deliver();

    bool held = false;
    QList<QList<qint64>> asked;
    quint64 lastEpoch = 0; // of what was asked last

private:
    void answer(quint64 epoch, const QList<qint64>& links);
    const FakePeople& m_people;
    QList<QPair<quint64, QList<qint64>>> m_waiting;
};

class FakeLogPages : public core::LogPages
{
    Q_OBJECT

public:
    using core::LogPages::LogPages;
    void request(quint64 epoch, const core::LogFilter& filter, qint64 beforeId, int limit) override;
    void requestNewer(quint64 epoch, const core::LogFilter& filter, qint64 afterId, int limit) override;
    void requestRuns(quint64 epoch, int limit) override;
    // Appends an entry with the next id and returns that id.
    qint64 add(core::LogEntry entry);

    QList<core::LogEntry> entries; // ascending
    QList<core::RunSummary> runs; // newest first
    std::optional<core::Error> failure; // of the runs
    std::optional<core::Error> pageFailure; // of the entries
    QList<core::LogFilter> asked;
};

class FakeFieldTable : public core::FieldTable
{
    Q_OBJECT

public:
    using core::FieldTable::FieldTable;
    void request(quint64 epoch) override;
    void apply(const QList<core::FieldMapping>& changed) override;
    void add(core::ObjectType object, const QString& field, const QString& marketoField, bool enabled,
             const QString& warning = {});

    QList<core::FieldRow> rows;
    QList<QList<core::FieldMapping>> appliedChanges;
    std::optional<core::Error> failure; // of the next apply
    std::optional<core::Error> readFailure; // of the next request
};

class FakeSyncControl : public core::SyncControl
{
    Q_OBJECT

public:
    using core::SyncControl::SyncControl;
    void syncNow() override { ++syncs; }
    void stop() override { ++stops; }
    void pause() override;
    void resume() override;
    void push(const QList<qint64>& persons, const core::PushTarget& target) override;
    void pull(const QStringList& records) override { pulls += records; }
    void retry(const QString& group, const QList<qint64>& persons) override
    {
        retries.append({group, persons});
    }
    void decide(const core::RunRequest& decision) override { decisions += decision; }
    void preview() override { ++previews; }
    void previewChosen(const QList<core::RunRequest>& requests) override { chosenPreviews += requests; }
    void undo(const core::UndoRequest& request) override { undos += request; }
    void confirm() override { ++confirms; }
    void reconnect() override { ++reconnects; }
    void requestStatus() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QDateTime nextRunAt() const override { return next; }
    void setState(State state);

    int syncs = 0;
    int stops = 0;
    int previews = 0;
    int confirms = 0;
    int reconnects = 0;
    QList<core::UndoRequest> undos;
    QList<QPair<QList<qint64>, core::PushTarget>> pushes;
    QStringList pulls;
    QList<core::RunRequest> chosenPreviews;
    QList<QPair<QString, QList<qint64>>> retries;
    QList<core::RunRequest> decisions;
    core::SyncStatus status;
    QDateTime next;

private:
    State m_state = State::Idle;
};

class FakeWindowClock : public core::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return at; }
    [[nodiscard]] qint64 monotonicMs() const override { return at.toMSecsSinceEpoch(); }

    QDateTime at = QDateTime(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
};

} // namespace lockstep::tests
