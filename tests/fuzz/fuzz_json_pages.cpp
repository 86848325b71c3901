// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of either system's answers, as whatever the client takes them for.
#include "fuzz/fuzz.h"
#include "marketo/activities.h"
#include "marketo/errors.h"
#include "marketo/wire.h"
#include "net/json_reply.h"
#include "salesforce/describe.h"
#include "salesforce/errors.h"
#include "salesforce/queries.h"
#include "salesforce/token_endpoint.h"
#include "salesforce/wire.h"
#include "salesforce/write_results.h"

using namespace lockstep;

namespace {

const QStringList fields{QStringLiteral("LastName"), QStringLiteral("Account.Name"), QStringLiteral("email")};

void asSalesforce(const net::Response& response, const QJsonDocument& json)
{
    using namespace salesforce;
    const QJsonObject object = json.object();
    const RowReader reader(core::ObjectType::Lead, fields);
    const auto page = pageFromResponse(response, reader);
    QList<Row> parsed;
    net::readRows(object.value(QLatin1String("records")).toArray(), reader.paths(),
                  [&parsed, &reader](const net::JsonRow& row) { parsed.append(reader.read(row)); });
    fuzz::require(page || parsed.isEmpty());
    if (page) {
        fuzz::require(page->rows.rows.size() == parsed.size());
        for (qsizetype i = 0; i < parsed.size(); ++i) {
            fuzz::require(page->rows.rows.at(i).record.values.size() == fields.size());
            fuzz::require(page->rows.rows.at(i).record == parsed.at(i).record);
        }
    }
    (void)schemaFromDescribe(core::ObjectType::Contact, object);
    (void)duplicateIds(response.body);
    (void)signInError(response);
    (void)tokensFromResponse(response);
    const auto results = collectionResults(response, 2, core::WriteResult::Status::Updated);
    fuzz::require(!results || results->size() == 2);
    (void)compositeResults(response, {QStringLiteral("r0"), QStringLiteral("r1")},
                           core::WriteResult::Status::Updated);
}

void asMarketo(const net::Response& response, const QJsonDocument& json)
{
    using namespace marketo;
    (void)marketo::replyError(response, true);
    (void)identityError(response, true);
    const QJsonArray result = json.object().value(QLatin1String("result")).toArray();
    (void)changesFrom(result);
    const auto page = peopleFrom(response, fields);
    fuzz::require(!page || result.isEmpty() || page->people.size() == result.size());
    for (const auto& item : result) {
        (void)fieldFrom(item.toObject());
        (void)resultFrom(item.toObject());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    net::Response response;
    response.status = data[0] % 2 == 0 ? 200 : 400 + data[0];
    response.body = fuzz::bytesOf(data + 1, size - 1);
    response.date = QDateTime::fromSecsSinceEpoch(1'760'000'000, Qt::UTC);
    (void)salesforce::replyError(response, true);
    const auto json = net::parseJson(response, true);
    asSalesforce(response, json ? *json : QJsonDocument());
    asMarketo(response, json ? *json : QJsonDocument());
    return 0;
}
