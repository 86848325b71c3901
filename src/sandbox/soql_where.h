// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/soql_run.h"

#include <limits>
#include <optional>

namespace lockstep::sandbox::soql {

// The place in (SystemModstamp, Id) order before which no record can fulfil a condition.
struct Start
{
    qint64 stamp = std::numeric_limits<qint64>::min();
    QString afterId; // records of that very stamp up to this id are out, too

    friend bool operator<(const Start& a, const Start& b)
    {
        return a.stamp != b.stamp ? a.stamp < b.stamp : a.afterId < b.afterId;
    }
};

// A condition with its fields found and its values fitted to their types. Lives for one query.
class Filter
{
public:
    // Refuses an unknown, hidden or unfilterable field and a value of the wrong kind.
    [[nodiscard]] static Result<Filter> make(const SalesforceOrg& org, const SObject& object,
                                             const Query& query, const Condition& condition);

    [[nodiscard]] bool admits(const SalesforceOrg& org, const SObject& object, int row) const;
    [[nodiscard]] Start start(const SObject& object) const;
    // The only rows that can fulfil it, where an index tells them.
    [[nodiscard]] std::optional<QList<int>> candidates(const SObject& object) const;

private:
    [[nodiscard]] bool matches(const Value& value) const;

    Condition::Kind m_kind = Condition::Kind::Compare;
    std::vector<Filter> m_parts;
    Path m_path;
    bool m_exact = false;
    Op m_op = Op::Equal;
    std::vector<Value> m_values;
};

[[nodiscard]] Result<Path> findPath(const SalesforceOrg& org, const SObject& object, const QString& query,
                                    const Name& name);
[[nodiscard]] Value cellAt(const SalesforceOrg& org, const SObject& object, const Path& path, int row);
// Ids and references: case counts.
[[nodiscard]] bool isExact(const SObject& object, const Path& path);
[[nodiscard]] int compare(const Value& left, const Value& right, bool exact = false); // blanks first

} // namespace lockstep::sandbox::soql
