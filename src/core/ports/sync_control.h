// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change_set.h"
#include "core/error.h"
#include "core/planned_write.h"
#include "core/run_request.h"
#include "core/run_summary.h"
#include "core/sync_status.h"
#include "core/undo.h"

#include <QList>
#include <QObject>

namespace lockstep::core {

// What the window may ask of the sync thread. Lives in the GUI thread; never waits; answers by signal.
class SyncControl : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Idle, Running, Stopping, Paused };
    Q_ENUM(State)

    using QObject::QObject;

    virtual void syncNow() = 0; // a second wish while one runs is coalesced
    virtual void stop() = 0; // ends the current run tidily
    virtual void pause() = 0; // no more cycles by themselves; what is about people still works
    virtual void resume() = 0;
    virtual void push(const QList<qint64>& persons, const PushTarget& target) = 0;
    virtual void pull(const QStringList& records) = 0; // ids of 18 characters
    // Tries the failed records of these people again, or of that group; of all with neither.
    virtual void retry(const QString& group, const QList<qint64>& persons) = 0;
    // One of RunRequest::resolve, link, separate and mergePeople.
    virtual void decide(const RunRequest& decision) = 0;
    virtual void preview() = 0; // of a cycle; answered by previewReady
    // Of these pulls and pushes alone, at least one; answered by previewReady.
    virtual void previewChosen(const QList<RunRequest>& requests) = 0;
    virtual void undo(const UndoRequest& request) = 0; // answered by undoReady
    // The user wants what a restored, foreign or rebuilt database would write; answered by confirmed.
    virtual void confirm() = 0;
    virtual void reconnect() = 0; // the next run uses the connections and settings as they are then
    virtual void requestStatus() = 0; // answered by statusChanged
    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual QDateTime nextRunAt() const = 0; // invalid while paused or running

Q_SIGNALS:
    void stateChanged(lockstep::core::SyncControl::State state);
    void progressChanged(const lockstep::core::SyncProgress& progress);
    void committed(const lockstep::core::ChangeSet& changes);
    void runFinished(const lockstep::core::RunSummary& summary);
    void previewReady(const lockstep::core::RunSummary& summary,
                      const QList<lockstep::core::PlannedWrite>& changes);
    void undoReady(const lockstep::core::UndoReport& report);
    void confirmed();
    void statusChanged(const lockstep::core::SyncStatus& status);
    void failed(const lockstep::core::Error& error); // the sync could not start, or died
    // failed() has said why; no other answer comes.
    void previewRefused();
    void undoRefused(const lockstep::core::UndoRequest& request);
};

} // namespace lockstep::core
