// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/run.h"

namespace lockstep::sync {

// Marketo: "Company update not allowed".
inline const QString ofTheCompany = QStringLiteral("1021");
// Marketo's own Salesforce sync writes the same people.
[[nodiscard]] core::Error nativeSyncRuns();

// What a run has to know before it looks at any record: the live describes (kept in the database between
// runs), the field table, the link fields, our own user. Sync thread; made for each run.
class Preparation
{
public:
    Preparation(Context& context, Run& run);

    // Fills Context::fields. Refuses with "link-fields-missing" where `setup` has not been run, with
    // "other-tenant" where the connection reaches another org or instance than this database was made of, and
    // with "1018" beside Marketo's own Salesforce sync.
    [[nodiscard]] core::Done prepare();
    // After an error that names fields: they are left out for an hour where the describe does not agree, else
    // for as long as it does; both describes are read again.
    [[nodiscard]] core::Done suspend(core::ObjectType object, const core::Error& error);
    // After Marketo's refusal of fields that belong to the company: those of this object that go both ways go
    // to Salesforce only from now on, which the user may change back; those that go to Marketo only are
    // suspended.
    [[nodiscard]] core::Done turnToSalesforce(core::ObjectType object, const core::Error& error);
    // suspend() for a refused read: true when it named a field that was asked for, so that asking again
    // helps.
    using Asked = QHash<core::ObjectType, QStringList>;
    [[nodiscard]] core::Expected<bool> suspendRead(core::System system, const core::Error& error,
                                                   const Asked& asked);
    // What a poll has told of Salesforce's schema; where it told nothing, the describes are asked whether
    // they have changed, every 15 minutes. A changed schema changes Context::fields at once.
    [[nodiscard]] core::Done takeSchema(const std::optional<core::Schema>& told);

private:
    [[nodiscard]] core::Expected<core::Schema> schema(core::System system, int maxAgeSeconds);
    [[nodiscard]] core::Expected<bool> isOlderThan(const QString& timeKey, int seconds) const;
    [[nodiscard]] core::Done noteTime(const QString& timeKey);
    [[nodiscard]] core::Done identify();
    // Refuses with "1018" while Marketo's own sync writes the same people and the user has not said
    // otherwise.
    [[nodiscard]] core::Done checkNativeSync();
    [[nodiscard]] core::Expected<QString> learn(core::RemoteSystem& remote);
    [[nodiscard]] core::Done buildFields(const core::Schema& salesforce, const core::Schema& marketo);
    [[nodiscard]] core::Expected<QSet<QString>> suspended(const core::Schema& salesforce,
                                                          const core::Schema& marketo);
    [[nodiscard]] core::Done noteMissing();
    // Fields that have been in step and are hidden now, and those that are back: told once each.
    [[nodiscard]] core::Done watchFields();
    [[nodiscard]] core::Done tellAbsent(const FieldSets::Absent& absent);
    [[nodiscard]] core::Done tellBack(const QString& name);
    [[nodiscard]] core::Done saveTurned(const QList<core::FieldMapping>& turned, const core::Error& error);

    Context& m_context;
    Run& m_run;
    core::Error m_reason; // why fields are being suspended; no code: the describe shows it
};

} // namespace lockstep::sync
