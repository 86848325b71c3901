// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/people.h"

#include "marketo/wire.h"
#include "net/chain.h"
#include "net/json_reply.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace lockstep::marketo {

namespace {

constexpr qsizetype valuesPerCall = 300;
constexpr qsizetype peoplePerPage = 300;
constexpr qsizetype failuresOfTheWhole = 3; // values, while no other is answered

// Failures that a part of the values may not have.
bool isWorthHalving(const core::Error& error)
{
    return error.code == QLatin1String("604") || error.code == QLatin1String("611")
        || error.code == QLatin1String("1003"); // too many values, or one that it cannot take
}

QString fieldList(const QStringList& fields)
{
    QStringList names{QStringLiteral("id"), QStringLiteral("createdAt"), QStringLiteral("updatedAt")};
    names += fields;
    names.removeDuplicates();
    return names.join(QLatin1Char(','));
}

} // namespace

struct People::Search
{
    QString filter;
    QStringList fields;
    QString fieldList;
    QList<QStringList> waiting;
    qsizetype answered = 0; // values of the call under way that have their one person
    QString token; // of the page asked for
    bool anyAnswer = false;
    core::FindReply found;
    std::shared_ptr<net::Chain<core::FindReply>> chain = net::Chain<core::FindReply>::start();
};

core::Pending<core::FindReply> People::find(const QString& field, const QStringList& values,
                                            const QStringList& fields)
{
    const auto search = std::make_shared<Search>();
    search->filter = field;
    search->fields = fields;
    search->fieldList = fieldList(fields);
    QStringList askable;
    // A list separated by commas cannot hold a comma, so no person can be found by such a value.
    std::copy_if(values.begin(), values.end(), std::back_inserter(askable),
                 [](const QString& value) { return !value.isEmpty() && !value.contains(QLatin1Char(',')); });
    for (qsizetype at = 0; at < askable.size(); at += valuesPerCall)
        search->waiting.append(askable.mid(at, valuesPerCall));
    next(search);
    return search->chain->pending();
}

core::Pending<core::ReadReply> People::read(const QStringList& ids, const QStringList& fields)
{
    const auto chain = net::Chain<core::ReadReply>::start();
    chain->then(find(QStringLiteral("id"), ids, fields), [chain, ids](const core::FindReply& found) {
        QHash<QString, core::Record> byId;
        byId.reserve(found.records.size());
        for (const core::Record& record : found.records)
            byId.insert(record.id, record);
        core::ReadReply reply;
        reply.serverTime = found.serverTime;
        reply.failed = found.failed;
        reply.records.reserve(ids.size());
        for (const QString& id : ids) {
            const auto at = byId.constFind(id);
            reply.records.append(at == byId.constEnd() ? std::nullopt : std::optional(*at));
        }
        chain->finish(std::move(reply));
    });
    return chain->pending();
}

void People::next(const std::shared_ptr<Search>& search)
{
    if (search->waiting.isEmpty()) {
        search->chain->finish(std::move(search->found));
        return;
    }
    const QStringList values = search->waiting.takeFirst();
    search->answered = 0;
    ask(search, values, QString());
}

void People::ask(const std::shared_ptr<Search>& search, const QStringList& values, const QString& token)
{
    search->token = token;
    Parameters parameters{{QStringLiteral("filterType"), search->filter},
                          {QStringLiteral("filterValues"), values.join(QLatin1Char(','))},
                          {QStringLiteral("fields"), search->fieldList},
                          {QStringLiteral("batchSize"), QString::number(peoplePerPage)}};
    if (!token.isEmpty())
        parameters.append({QStringLiteral("nextPageToken"), token});
    search->chain->whenever(m_api.getPage(QStringLiteral("leads.json"), parameters),
                            [this, search, values](const core::Expected<net::Response>& answer) {
                                if (answer) {
                                    receive(search, values, *answer);
                                } else if (answer.error().code == QLatin1String("702")) {
                                    search->anyAnswer = true;
                                    next(search); // "no data found"
                                } else if (isWorthHalving(answer.error())) {
                                    divide(search, values, answer.error());
                                } else {
                                    search->chain->finish(core::Unexpected(answer.error()));
                                }
                            });
}

void People::divide(const std::shared_ptr<Search>& search, const QStringList& values,
                    const core::Error& error)
{
    if (values.size() > 1) {
        const qsizetype half = values.size() / 2;
        search->waiting.prepend(values.sliced(half));
        search->waiting.prepend(values.first(half));
        next(search);
        return;
    }
    search->found.failed.insert(values.constFirst(), error);
    search->found.serverTime = m_api.serverTime();
    if (!search->anyAnswer && search->found.failed.size() >= failuresOfTheWhole)
        search->chain->finish(core::Unexpected(error));
    else
        next(search);
}

void People::receive(const std::shared_ptr<Search>& search, const QStringList& values,
                     const net::Response& response)
{
    const auto page = peopleFrom(response, search->fields);
    if (!page) {
        search->chain->finish(core::Unexpected(page.error()));
        return;
    }
    search->anyAnswer = true;
    search->found.records += page->people;
    search->found.serverTime = response.date;
    // An id has one person at most, so its last page may be known without asking for an empty one.
    if (search->filter == QLatin1String("id"))
        search->answered += page->people.size();
    const bool mayHaveMore = search->answered < values.size();
    if (mayHaveMore && !page->nextPageToken.isEmpty() && page->nextPageToken != search->token)
        ask(search, values, page->nextPageToken);
    else if (mayHaveMore && page->saysMore)
        // There are people whom it does not show: they are neither gone nor nobody.
        search->chain->finish(core::Unexpected(net::unexpectedAnswer(response, false)));
    else
        next(search);
}

} // namespace lockstep::marketo
