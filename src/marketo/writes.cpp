// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/writes.h"

#include "marketo/wire.h"
#include "net/chain.h"
#include "net/json_reply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace lockstep::marketo {

namespace {

constexpr qsizetype recordsPerCall = 300;

bool isTooLarge(const core::Error& error)
{
    return error.code == QLatin1String("http-status") && error.arguments.value(0) == QLatin1String("413");
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// "{…}" without its last brace and with a comma where another member follows.
QByteArray openedHead(const QJsonObject& head)
{
    QByteArray text = compact(head);
    text.chop(1);
    return head.isEmpty() ? text : text + ',';
}

// A refusal of what belongs to the company and not to the person names no field: those that were sent.
void nameCompanyFields(core::WriteResult& result, const QByteArray& input)
{
    static const QSet<QString> ofCompany{
        QStringLiteral("company"),         QStringLiteral("site"),
        QStringLiteral("website"),         QStringLiteral("mainPhone"),
        QStringLiteral("industry"),        QStringLiteral("sicCode"),
        QStringLiteral("annualRevenue"),   QStringLiteral("numberOfEmployees"),
        QStringLiteral("billingStreet"),   QStringLiteral("billingCity"),
        QStringLiteral("billingState"),    QStringLiteral("billingPostalCode"),
        QStringLiteral("billingCountry"),  QStringLiteral("companyNotes"),
        QStringLiteral("mktoCompanyNotes")};
    if (!result.error || result.error->code != QLatin1String("1021") || !result.error->fields.isEmpty())
        return;
    const QStringList sent = QJsonDocument::fromJson(input).object().keys();
    for (const QString& field : sent) {
        if (ofCompany.contains(field))
            result.error->fields += field;
    }
    result.error->arguments = result.error->fields;
}

} // namespace

struct Writes::Job
{
    QString path;
    QByteArray head;
    bool creates = false;
    QList<QByteArray> inputs;
    qsizetype sent = 0; // inputs in requests so far
    qsizetype inRequest = 0; // inputs of the last request
    qsizetype bytes = 0; // of its body
    core::WriteReply reply;
    std::shared_ptr<net::Chain<core::WriteReply>> chain = net::Chain<core::WriteReply>::start();
};

core::Pending<core::WriteReply> Writes::send(const QString& path, const QJsonObject& head,
                                             const QList<QJsonObject>& inputs)
{
    const auto job = std::make_shared<Job>();
    job->path = path;
    job->head = openedHead(head);
    job->creates = head.value(QLatin1String("action")) == QLatin1String("createOrUpdate");
    job->inputs.reserve(inputs.size());
    for (const QJsonObject& input : inputs)
        job->inputs.append(compact(input));
    job->reply.sentAfter = m_api.serverTime();
    next(job);
    return job->chain->pending();
}

void Writes::next(const std::shared_ptr<Job>& job)
{
    if (job->sent == job->inputs.size()) {
        job->chain->finish(std::move(job->reply));
        return;
    }
    job->chain->whenever(m_api.post(job->path, takeBody(*job)),
                         [this, job](const core::Expected<Answer>& answer) {
                             if (!answer && isTooLarge(answer.error())) {
                                 divide(job, answer.error());
                                 return;
                             }
                             auto results = answer
                                 ? resultsOf(*answer, *job)
                                 : core::Expected<QList<core::WriteResult>>(core::Unexpected(answer.error()));
                             if (!results) {
                                 fail(*job, results.error());
                                 return;
                             }
                             qsizetype place = job->reply.results.size();
                             for (core::WriteResult& result : *results)
                                 nameCompanyFields(result, job->inputs.at(place++));
                             job->reply.results += *results;
                             job->reply.serverTime = answer->reply.date;
                             next(job);
                         });
}

QByteArray Writes::takeBody(Job& job) const
{
    QByteArray body = job.head + "\"input\":[";
    job.inRequest = 0;
    while (job.sent < job.inputs.size() && job.inRequest < recordsPerCall) {
        const QByteArray& input = job.inputs.at(job.sent);
        if (job.inRequest > 0 && body.size() + input.size() + 3 > m_bytesPerCall)
            break;
        if (job.inRequest > 0)
            body += ',';
        body += input;
        ++job.sent;
        ++job.inRequest;
    }
    body += "]}";
    job.bytes = body.size();
    return body;
}

void Writes::divide(const std::shared_ptr<Job>& job, core::Error error)
{
    if (job->inRequest > 1) {
        m_bytesPerCall = std::min(m_bytesPerCall, job->bytes / 2);
        job->sent -= job->inRequest;
    } else {
        error.scope = core::ErrorScope::Record;
        error.retry = core::RetryClass::Fix;
        error.outcome = core::Outcome::Done;
        core::WriteResult refused;
        refused.error = error;
        job->reply.results.append(refused);
        job->reply.serverTime = m_api.serverTime();
    }
    next(job);
}

core::Expected<QList<core::WriteResult>> Writes::resultsOf(const Answer& answer, const Job& job)
{
    const QJsonArray items = answer.result();
    // Skipped records carry no id: only the position tells them apart, so the number must be right.
    if (items.size() != job.inRequest)
        return core::Unexpected(net::unexpectedAnswer(answer.reply, true));
    QList<core::WriteResult> results;
    results.reserve(items.size());
    for (const auto& item : items) {
        core::WriteResult result = resultFrom(item.toObject());
        result.request = answer.envelope.value(QLatin1String("requestId")).toString();
        if (job.creates && !result.error && result.id.isEmpty()) {
            // Who was made is known by the key only.
            result.status = core::WriteResult::Status::Failed;
            result.error = net::unexpectedAnswer(answer.reply, true);
        }
        if (result.error)
            result.error->requestId = answer.reply.requestId;
        results.append(result);
    }
    return results;
}

void Writes::fail(Job& job, const core::Error& error)
{
    if (job.reply.results.isEmpty()) {
        job.chain->finish(core::Unexpected(error));
        return;
    }
    core::WriteResult failed;
    failed.error = error;
    const qsizetype tried = job.reply.results.size() + job.inRequest;
    while (job.reply.results.size() < tried)
        job.reply.results.append(failed);
    failed.error->outcome = core::Outcome::NotSent;
    while (job.reply.results.size() < job.inputs.size())
        job.reply.results.append(failed);
    job.chain->finish(std::move(job.reply));
}

} // namespace lockstep::marketo
