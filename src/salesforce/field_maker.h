// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/connection.h"

#include <memory>

namespace lockstep::salesforce {

// Creates custom fields through the Tooling API and lets the sync user see and edit them: a new field is
// invisible to everyone. The rights come from the permission set "Lockstep Sync", made or extended, and
// assigned to the user. Repeating it changes nothing. The client's thread; owned by the client.
class FieldMaker
{
public:
    explicit FieldMaker(Connection& connection);

    // A field that could not be made or not be made visible is `missing`; the steps for an admin come with
    // every field, because only the next describe says whether it is seen. An Error only where the
    // connection itself fails.
    [[nodiscard]] core::Pending<core::SetupReply> create(const QList<core::NewField>& fields);

private:
    struct Task;
    using TaskPtr = std::shared_ptr<Task>;

    void makeNext(const TaskPtr& task);
    void findUser(const TaskPtr& task);
    void askForUser(const TaskPtr& task);
    void findPermissionSet(const TaskPtr& task);
    void createPermissionSet(const TaskPtr& task);
    void findPermissions(const TaskPtr& task);
    void grantNext(const TaskPtr& task);
    void findAssignment(const TaskPtr& task);
    void assign(const TaskPtr& task);

    // One row each of the query's answer, or the end of the task.
    void query(const TaskPtr& task, const QString& soql, std::function<void(const QJsonArray& rows)> next);
    // The id of the new row, or the end of the task.
    void insert(const TaskPtr& task, const QString& object, const QJsonObject& values,
                std::function<void(const QString& id)> next);
    static void giveUp(const TaskPtr& task, const core::Error& error);

    Connection& m_connection;
};

} // namespace lockstep::salesforce
