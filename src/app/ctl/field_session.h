// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "core/backfill_cost.h"
#include "core/field_mapping.h"
#include "runtime/field_rows.h"
#include "store/database.h"

#include <QHash>
#include <functional>
#include <memory>

namespace lockstep::app::ctl {

// Both sides' fields as they are now, with the database the choices are in. Main thread; as long as the
// command.
struct Fields
{
    Workspace* workspace = nullptr;
    std::unique_ptr<store::Database> database;
    runtime::Schemas schemas;

    [[nodiscard]] core::Expected<QList<core::FieldRow>> rows() const;
    // The rows named "Lead.Title", in that order; any upper and lower case. "unknown-field" names the first
    // that is none.
    [[nodiscard]] core::Expected<QList<core::FieldRow>> named(const QStringList& names) const;
};

// Describes both sides.
[[nodiscard]] core::Expected<Fields> loadFields(Context& context, Workspace* workspace);

// What filling a field that was just switched on costs, by object.
using FillCosts = QHash<core::ObjectType, core::BackfillCost>;
// One JSON object a row, or a table; with costs each JSON object has its "backfill".
void showFields(Output& out, const QList<core::FieldRow>& rows, const FillCosts& costs = {});

// Finds the named fields, changes them all or none, and shows what has become of them.
using FieldsChange = std::function<core::Done(const Fields& fields, const QList<core::FieldRow>& rows)>;
// `tellsCosts`: fields were switched on, and it is said what filling them takes.
ExitCode changeFields(Context& context, const QStringList& names, const FieldsChange& apply,
                      bool tellsCosts = false);

// Saves the rows' mappings after the edit; the edit may refuse, then nothing is saved.
using MappingEdit =
    std::function<core::Done(core::FieldMapping& mapping, const core::FieldRow& row, const Fields& fields)>;
ExitCode editFields(Context& context, const QStringList& names, const MappingEdit& edit,
                    bool tellsCosts = false);

} // namespace lockstep::app::ctl
