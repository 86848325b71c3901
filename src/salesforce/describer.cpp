// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/describer.h"

#include "net/chain.h"
#include "net/json_reply.h"
#include "salesforce/describe.h"
#include "salesforce/wire.h"

namespace lockstep::salesforce {

using core::ObjectType;

namespace {

// An object the user may not see at all has no describe.
core::Error describeError(ObjectType object, core::Error error)
{
    if (error.code == QLatin1String("NOT_FOUND") || error.code == QLatin1String("INVALID_TYPE")) {
        error.code = QStringLiteral("object-hidden");
        error.arguments = {core::toString(object)};
        error.scope = core::ErrorScope::Object;
        error.retry = core::RetryClass::Admin;
    }
    return error;
}

} // namespace

struct Describer::Task
{
    std::shared_ptr<net::Chain<core::Schema>> chain;
    bool onlyIfModified = false;
};

Describer::Describer(Connection& connection, const core::Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{ }

core::Pending<core::Schema> Describer::describe(int maxAgeSeconds)
{
    const qint64 ageMs = m_clock.monotonicMs() - m_readAtMs;
    if (known() && ageMs < qint64(maxAgeSeconds) * 1000)
        return core::Pending<core::Schema>::ready(m_schema);
    const auto task = std::make_shared<Task>(
        Task{.chain = net::Chain<core::Schema>::start(), .onlyIfModified = known() && maxAgeSeconds > 0});
    core::Pending<core::Schema> pending = task->chain->pending();
    ask(task, ObjectType::Lead);
    return pending;
}

void Describer::ask(const std::shared_ptr<Task>& task, ObjectType object)
{
    Headers headers;
    const QByteArray lastModified = m_lastModified.value(object);
    if (task->onlyIfModified && !lastModified.isEmpty())
        headers.append({QByteArrayLiteral("If-Modified-Since"), lastModified});
    const QString path =
        m_connection.dataPath(QStringLiteral("sobjects/%1/describe").arg(core::toString(object)));
    task->chain->whenever(m_connection.get(path, headers),
                          [this, task, object](const core::Expected<net::Response>& answer) {
                              const core::Done taken = take(object, answer);
                              if (!taken) {
                                  task->chain->finish(core::Unexpected(taken.error()));
                              } else if (object == ObjectType::Lead) {
                                  ask(task, ObjectType::Contact);
                              } else {
                                  m_schema.readAt = answer->date;
                                  m_readAtMs = m_clock.monotonicMs();
                                  task->chain->finish(m_schema);
                              }
                          });
}

core::Done Describer::take(ObjectType object, const core::Expected<net::Response>& answer)
{
    constexpr int statusNotModified = 304;
    if (!answer)
        return core::Unexpected(describeError(object, answer.error()));
    if (answer->status == statusNotModified && m_schema.objects.contains(object))
        return {};
    const auto json = net::parseJson(*answer, false);
    if (!json)
        return core::Unexpected(json.error());
    const core::ObjectSchema schema = schemaFromDescribe(object, json->object());
    if (schema.fields.isEmpty())
        return core::Unexpected(net::unexpectedAnswer(*answer, false));
    m_schema.objects.insert(object, schema);
    const QByteArray lastModified = answer->header(QByteArrayLiteral("last-modified"));
    m_lastModified.insert(object, lastModified.isEmpty() ? httpDate(answer->date) : lastModified);
    return {};
}

} // namespace lockstep::salesforce
