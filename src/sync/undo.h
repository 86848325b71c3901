// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/undo.h"
#include "sync/propagate.h"

#include <QMap>
#include <QSet>

namespace lockstep::sync {

// Takes back what a run wrote (sync-semantics §11): an ordinary plan made of the old values in the run's
// log, for what nobody has changed since. What was restored already is passed over, so that an undo cut
// short is finished by another one. Sync thread; made for each undo.
class Undoer
{
public:
    Undoer(Context& context, Run& run, const core::UndoRequest& request);

    // Fills `left` and `creations` of the report.
    [[nodiscard]] core::Done undo(core::UndoReport& report);

private:
    // What the run did to one field of one side: its first old value, its last new one.
    struct Restore
    {
        core::FieldValue oldValue;
        core::FieldValue written;
    };
    struct SideWork
    {
        QMap<QString, Restore> fields; // by Salesforce API name
        qint64 createdBy = 0; // the log entry of the creation; 0 = it was there before
        QSet<QString> told; // fields whose fate is in the report; "" = the creation's
        [[nodiscard]] bool isEmpty() const { return fields.isEmpty() && createdBy == 0; }
    };
    struct Work
    {
        SideWork salesforce;
        SideWork marketo;
        [[nodiscard]] SideWork& side(core::System system)
        {
            return system == core::System::Salesforce ? salesforce : marketo;
        }
    };

    [[nodiscard]] static bool isFieldWrite(const core::LogEntry& entry);
    [[nodiscard]] core::Done collect(core::UndoReport& report);
    [[nodiscard]] core::Done take(const QList<core::LogEntry>& writes, core::UndoReport& report);
    static void note(Work& work, const core::LogEntry& entry);
    static void reportLost(const core::LogEntry& entry, core::UndoReport& report);
    [[nodiscard]] core::Expected<bool> pass(const QList<qint64>& links, core::UndoReport& report);
    [[nodiscard]] core::Done readNow(const QList<qint64>& links);
    [[nodiscard]] core::Expected<std::optional<store::Intent>>
    planSide(const store::PairState& pair, core::System side, Work& work, core::UndoReport& report) const;
    [[nodiscard]] core::Expected<QString> planField(const store::PairState& pair, core::System side,
                                                    const QString& field, const Restore& restore,
                                                    store::Intent& intent) const;
    [[nodiscard]] core::Expected<std::optional<store::Intent>> planDelete(const store::PairState& pair,
                                                                          core::System side, SideWork& work,
                                                                          const QString& obstacleFound,
                                                                          core::UndoReport& report) const;
    [[nodiscard]] core::Done confirmDeletions(core::UndoReport& report) const;
    [[nodiscard]] core::Expected<QString> obstacle(const store::PairState& pair, core::System side) const;
    [[nodiscard]] core::FieldValue valueNow(const store::PairState& pair, core::System side,
                                            const QString& field) const;
    [[nodiscard]] static bool same(const core::FieldRow* row, core::System side, const core::FieldValue& a,
                                   const core::FieldValue& b);
    [[nodiscard]] core::Expected<bool> isAsWritten(const store::PairState& pair, core::System side,
                                                   const QString& field, const core::FieldValue& now,
                                                   const Restore& restore) const;
    // The values of mapped fields that a record has from the org itself: its creation sent none, and nobody
    // else has saved it.
    [[nodiscard]] core::Expected<core::FieldValues> filledInByOrg(const store::PairState& pair,
                                                                  core::System side) const;
    [[nodiscard]] core::Expected<bool> isEditedSince(const store::PairState& pair, core::System side,
                                                     const SideWork& work) const;

    Context& m_context;
    Run& m_run;
    core::UndoRequest m_request;
    QMap<qint64, Work> m_work; // by link
};

} // namespace lockstep::sync
