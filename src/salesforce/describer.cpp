// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/describer.h"

#include "net/chain.h"
#include "net/json_reply.h"
#include "salesforce/describe.h"
#include "salesforce/wire.h"

#include <limits>

namespace lockstep::salesforce {

using core::ObjectType;

namespace {

constexpr int statusNotModified = 304;

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
    const bool anyAge = maxAgeSeconds == std::numeric_limits<int>::max();
    const bool isYoung = m_readAtMs && m_clock.monotonicMs() - *m_readAtMs < qint64(maxAgeSeconds) * 1000;
    if (m_known && (anyAge || isYoung))
        return core::Pending<core::Schema>::ready(m_schema);
    const auto task = std::make_shared<Task>(
        Task{.chain = net::Chain<core::Schema>::start(), .onlyIfModified = m_known && maxAgeSeconds > 0});
    core::Pending<core::Schema> pending = task->chain->pending();
    ask(task, ObjectType::Lead);
    return pending;
}

void Describer::adopt(const core::Schema& schema)
{
    const bool complete =
        schema.objects.contains(ObjectType::Lead) && schema.objects.contains(ObjectType::Contact);
    if (m_known || !complete)
        return;
    m_schema = schema;
    m_known = true;
}

QString Describer::path(ObjectType object) const
{
    return m_connection.dataPath(QStringLiteral("sobjects/%1/describe").arg(core::toString(object)));
}

Headers Describer::condition(ObjectType object) const
{
    const QString lastModified = m_schema.validators.value(object);
    if (lastModified.isEmpty())
        return {};
    return {{QByteArrayLiteral("If-Modified-Since"), lastModified.toLatin1()}};
}

QList<Part> Describer::parts() const
{
    QList<Part> parts;
    for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact})
        parts.append(Part{.path = path(object), .headers = condition(object)});
    return parts;
}

std::optional<core::Schema> Describer::take(const PartAnswers& answers, qsizetype first)
{
    for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact}) {
        const PartAnswer& part = answers.parts.at(first++);
        const bool unchanged = part.status == statusNotModified && m_schema.objects.contains(object);
        const bool taken = part.isSuccess()
            && take(object, part.body, part.headers.value(QByteArrayLiteral("last-modified")), answers.date);
        if (!unchanged && !taken)
            return std::nullopt;
    }
    finishReading(answers.date);
    return m_schema;
}

void Describer::ask(const std::shared_ptr<Task>& task, ObjectType object)
{
    const Headers headers = task->onlyIfModified ? condition(object) : Headers();
    task->chain->whenever(m_connection.get(path(object), headers),
                          [this, task, object](const core::Expected<net::Response>& answer) {
                              const core::Done taken = take(object, answer);
                              if (!taken) {
                                  task->chain->finish(core::Unexpected(taken.error()));
                              } else if (object == ObjectType::Lead) {
                                  ask(task, ObjectType::Contact);
                              } else {
                                  finishReading(answer->date);
                                  task->chain->finish(m_schema);
                              }
                          });
}

void Describer::finishReading(const QDateTime& date)
{
    m_schema.readAt = date;
    m_readAtMs = m_clock.monotonicMs();
    m_known = true;
}

core::Done Describer::take(ObjectType object, const core::Expected<net::Response>& answer)
{
    if (!answer)
        return core::Unexpected(describeError(object, answer.error()));
    if (answer->status == statusNotModified && m_schema.objects.contains(object))
        return {};
    const auto json = net::parseJson(*answer, false);
    if (!json)
        return core::Unexpected(json.error());
    if (!take(object, json->object(), answer->header(QByteArrayLiteral("last-modified")), answer->date))
        return core::Unexpected(net::unexpectedAnswer(*answer, false));
    return {};
}

bool Describer::take(ObjectType object, const QJsonObject& json, const QByteArray& lastModified,
                     const QDateTime& date)
{
    const core::ObjectSchema schema = schemaFromDescribe(object, json);
    if (schema.fields.isEmpty())
        return false;
    m_schema.objects.insert(object, schema);
    m_schema.validators.insert(object,
                               QString::fromLatin1(lastModified.isEmpty() ? httpDate(date) : lastModified));
    return true;
}

} // namespace lockstep::salesforce
