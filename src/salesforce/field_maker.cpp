// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/field_maker.h"

#include "net/chain.h"
#include "net/json_reply.h"
#include "salesforce/field_setup.h"
#include "salesforce/soql.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace lockstep::salesforce {

using core::NewField;

struct FieldMaker::Task
{
    std::shared_ptr<net::Chain<core::SetupReply>> chain;
    QList<NewField> wanted; // still to be made
    QList<NewField> made; // now or before: still to be made visible
    QHash<QString, QString> granted; // "Lead.Marketo_Id__c" → id of its FieldPermissions
    QString userId;
    QString permissionSet;
    core::SetupReply reply;
};

namespace {

const QString permissionSetName = QStringLiteral("Lockstep_Sync");

QString qualifiedName(const NewField& field)
{
    return core::toString(field.object) + u'.' + field.name;
}

QJsonObject metadataOf(const NewField& field)
{
    QJsonObject metadata{{QStringLiteral("label"), field.label}};
    if (field.type == core::FieldType::Boolean) {
        metadata.insert(QStringLiteral("type"), QStringLiteral("Checkbox"));
        metadata.insert(QStringLiteral("defaultValue"), QStringLiteral("false"));
        return metadata;
    }
    constexpr int longest = 255;
    metadata.insert(QStringLiteral("type"), QStringLiteral("Text"));
    metadata.insert(QStringLiteral("length"), field.length > 0 ? field.length : longest);
    if (field.externalId) {
        metadata.insert(QStringLiteral("externalId"), true);
        metadata.insert(QStringLiteral("unique"), true);
        metadata.insert(QStringLiteral("caseSensitive"), false);
    }
    return metadata;
}

// Whether the refusal is about this request only, so that an admin can be told what to do instead.
bool isRefusal(const core::Error& error)
{
    return error.outcome == core::Outcome::NotExecuted && error.retry != core::RetryClass::Stop
        && error.code != QLatin1String("INVALID_SESSION_ID");
}

} // namespace

FieldMaker::FieldMaker(Connection& connection)
    : m_connection(connection)
{ }

core::Pending<core::SetupReply> FieldMaker::create(const QList<NewField>& fields)
{
    const auto task = std::make_shared<Task>();
    task->chain = net::Chain<core::SetupReply>::start();
    task->wanted = fields;
    // Also for those that are made: whether one is seen afterwards is not known here.
    for (const NewField& field : fields)
        task->reply.steps.insert(qualifiedName(field), adminSteps(field));
    core::Pending<core::SetupReply> pending = task->chain->pending();
    makeNext(task);
    return pending;
}

void FieldMaker::makeNext(const TaskPtr& task)
{
    if (task->wanted.isEmpty()) {
        if (task->made.isEmpty())
            task->chain->finish(task->reply);
        else
            findUser(task);
        return;
    }
    const NewField field = task->wanted.takeFirst();
    const QJsonObject body{{QStringLiteral("FullName"), qualifiedName(field)},
                           {QStringLiteral("Metadata"), metadataOf(field)}};
    const QString path = m_connection.dataPath(QStringLiteral("tooling/sobjects/CustomField"));
    task->chain->whenever(m_connection.write(QByteArrayLiteral("POST"), path, body, {}),
                          [this, task, field](const core::Expected<net::Response>& answer) {
                              // It may be there and only hidden.
                              const bool exists =
                                  !answer && answer.error().code == QLatin1String("DUPLICATE_DEVELOPER_NAME");
                              if (answer || exists)
                                  task->made.append(field);
                              else if (isRefusal(answer.error()))
                                  task->reply.missing.append(field);
                              else
                                  return task->chain->finish(core::Unexpected(answer.error()));
                              makeNext(task);
                          });
}

// Whom the token stands for is told with it; the page that tells it, too, takes a scope the app need not
// have.
void FieldMaker::findUser(const TaskPtr& task)
{
    task->chain->then(m_connection.identify(), [this, task](const core::Identity& identity) {
        task->userId = identity.user;
        if (task->userId.isEmpty())
            askForUser(task);
        else
            findPermissionSet(task);
    });
}

void FieldMaker::askForUser(const TaskPtr& task)
{
    const QString path = QStringLiteral("/services/oauth2/userinfo");
    task->chain->whenever(
        m_connection.get(path), [this, task](const core::Expected<net::Response>& response) {
            if (!response)
                return giveUp(task, response.error());
            const auto json = net::parseJson(*response, false);
            if (!json)
                return giveUp(task, json.error());
            task->userId = core::salesforceId18(json->object().value(QLatin1String("user_id")).toString());
            findPermissionSet(task);
        });
}

void FieldMaker::findPermissionSet(const TaskPtr& task)
{
    query(task,
          QStringLiteral("SELECT Id FROM PermissionSet WHERE Name = ") + Literal(permissionSetName).soql(),
          [this, task](const QJsonArray& rows) {
              task->permissionSet = rows.first().toObject().value(QLatin1String("Id")).toString();
              if (task->permissionSet.isEmpty())
                  createPermissionSet(task);
              else
                  findPermissions(task);
          });
}

void FieldMaker::createPermissionSet(const TaskPtr& task)
{
    insert(
        task, QStringLiteral("PermissionSet"),
        {{QStringLiteral("Name"), permissionSetName},
         {QStringLiteral("Label"), QStringLiteral("Lockstep Sync")},
         {QStringLiteral("Description"), QStringLiteral("Lets the sync user see and edit the link fields.")}},
        [this, task](const QString& id) {
            task->permissionSet = id;
            findPermissions(task);
        });
}

void FieldMaker::findPermissions(const TaskPtr& task)
{
    query(task,
          QStringLiteral("SELECT Id, Field FROM FieldPermissions WHERE ParentId = ")
              + Literal(task->permissionSet).soql(),
          [this, task](const QJsonArray& rows) {
              for (const auto& row : rows)
                  task->granted.insert(row[u"Field"].toString(), row[u"Id"].toString());
              grantNext(task);
          });
}

void FieldMaker::grantNext(const TaskPtr& task)
{
    if (task->made.isEmpty())
        return findAssignment(task);
    const NewField field = task->made.takeFirst();
    const QString name = qualifiedName(field);
    QJsonObject rights{{QStringLiteral("PermissionsRead"), true}, {QStringLiteral("PermissionsEdit"), true}};
    const QString known = task->granted.value(name);
    QString path = QStringLiteral("sobjects/FieldPermissions");
    if (known.isEmpty()) {
        rights.insert(QStringLiteral("ParentId"), task->permissionSet);
        rights.insert(QStringLiteral("SobjectType"), core::toString(field.object));
        rights.insert(QStringLiteral("Field"), name);
    } else {
        path += u'/' + known;
    }
    const QByteArray method = known.isEmpty() ? QByteArrayLiteral("POST") : QByteArrayLiteral("PATCH");
    task->chain->whenever(m_connection.write(method, m_connection.dataPath(path), rights, {}),
                          [this, task, field](const core::Expected<net::Response>& answer) {
                              if (answer)
                                  task->reply.created.append(qualifiedName(field));
                              else if (isRefusal(answer.error()))
                                  task->reply.missing.append(field);
                              else
                                  return task->chain->finish(core::Unexpected(answer.error()));
                              grantNext(task);
                          });
}

void FieldMaker::findAssignment(const TaskPtr& task)
{
    query(task,
          QStringLiteral("SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = ")
              + Literal(task->userId).soql() + QStringLiteral(" AND PermissionSetId = ")
              + Literal(task->permissionSet).soql(),
          [this, task](const QJsonArray& rows) {
              if (rows.isEmpty())
                  assign(task);
              else
                  task->chain->finish(task->reply);
          });
}

void FieldMaker::assign(const TaskPtr& task)
{
    insert(task, QStringLiteral("PermissionSetAssignment"),
           {{QStringLiteral("AssigneeId"), task->userId},
            {QStringLiteral("PermissionSetId"), task->permissionSet}},
           [task](const QString& /*id*/) { task->chain->finish(task->reply); });
}

void FieldMaker::query(const TaskPtr& task, const QString& soql,
                       std::function<void(const QJsonArray& rows)> next)
{
    const QString path = m_connection.dataPath(QStringLiteral("query?q="))
        + QString::fromLatin1(QUrl::toPercentEncoding(soql));
    task->chain->whenever(m_connection.get(path),
                          [task, next = std::move(next)](const core::Expected<net::Response>& answer) {
                              if (!answer)
                                  return giveUp(task, answer.error());
                              const auto json = net::parseJson(*answer, false);
                              if (!json)
                                  return giveUp(task, json.error());
                              next(json->object().value(QLatin1String("records")).toArray());
                          });
}

void FieldMaker::insert(const TaskPtr& task, const QString& object, const QJsonObject& values,
                        std::function<void(const QString& id)> next)
{
    const QString path = m_connection.dataPath(QStringLiteral("sobjects/") + object);
    task->chain->whenever(m_connection.write(QByteArrayLiteral("POST"), path, values, {}),
                          [task, next = std::move(next)](const core::Expected<net::Response>& answer) {
                              if (!answer)
                                  return giveUp(task, answer.error());
                              const auto json = net::parseJson(*answer, true);
                              if (!json)
                                  return giveUp(task, json.error());
                              next(json->object().value(QLatin1String("id")).toString());
                          });
}

// What has been made stays; an admin is told how to make it visible.
void FieldMaker::giveUp(const TaskPtr& task, const core::Error& error)
{
    if (!isRefusal(error)) {
        task->chain->finish(core::Unexpected(error));
        return;
    }
    task->reply.missing += task->made;
    task->chain->finish(task->reply);
}

} // namespace lockstep::salesforce
