// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/run.h"

namespace lockstep::sync {

// What a run has to know before it looks at any record: the live describes (kept in the database between
// runs), the field table, the link fields, our own user. Sync thread; made for each run.
class Preparation
{
public:
    Preparation(Context& context, Run& run);

    // Fills Context::fields. Refuses with "link-fields-missing" where `setup` has not been run, and with
    // "other-tenant" where the connection reaches another org or instance than this database was made of.
    [[nodiscard]] core::Done prepare();
    // After an error that names fields: they are left out for an hour where the describe does not agree, else
    // for as long as it does; both describes are read again.
    [[nodiscard]] core::Done suspend(core::ObjectType object, const core::Error& error);
    // The same for a refused read: true when it named a field that is read, so that asking again helps.
    [[nodiscard]] core::Expected<bool> suspendRead(core::System system, const core::Error& error);
    // What a poll has told of Salesforce's schema; where it told nothing, the describes are asked whether
    // they have changed, every 15 minutes. A changed schema changes Context::fields at once.
    [[nodiscard]] core::Done takeSchema(const std::optional<core::Schema>& told);

private:
    [[nodiscard]] core::Expected<core::Schema> schema(core::System system, int maxAgeSeconds);
    [[nodiscard]] core::Expected<bool> isOlderThan(const QString& timeKey, int seconds) const;
    [[nodiscard]] core::Done noteTime(const QString& timeKey);
    [[nodiscard]] core::Done identify();
    [[nodiscard]] core::Expected<QString> learn(core::RemoteSystem& remote);
    [[nodiscard]] core::Done buildFields(const core::Schema& salesforce, const core::Schema& marketo);
    [[nodiscard]] core::Expected<QSet<QString>> suspended(const core::Schema& salesforce,
                                                          const core::Schema& marketo);
    [[nodiscard]] core::Done noteMissing();
    // Fields that have been in step and are hidden now, and those that are back: told once each.
    [[nodiscard]] core::Done watchFields();
    [[nodiscard]] core::Done tellAbsent(const FieldSets::Absent& absent);
    [[nodiscard]] core::Done tellBack(const QString& name);

    Context& m_context;
    Run& m_run;
    core::Error m_reason; // why fields are being suspended; no code: the describe shows it
};

} // namespace lockstep::sync
