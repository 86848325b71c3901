// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/queries.h"

#include "net/chain.h"
#include "net/json_reply.h"

#include <memory>

namespace lockstep::salesforce {

namespace {

// Of the 16,384 bytes for URL and headers; the rest is left to the host, the token and our headers.
constexpr qsizetype longestResource = 14'000;

QByteArray encoded(const QString& text)
{
    return QUrl::toPercentEncoding(text, QByteArrayLiteral(",'():"));
}

bool isDone(const QJsonObject& answer)
{
    return answer.value(QLatin1String("done")).toBool(true);
}

net::PageShape shapeOf(const RowReader& reader)
{
    return {.rowsKey = QByteArrayLiteral("records"), .paths = reader.paths()};
}

net::RowTaker takeInto(Rows& rows, const RowReader& reader)
{
    return [&rows, &reader](const net::JsonRow& row) { rows.rows.append(reader.read(row)); };
}

struct Everything
{
    Connection& connection;
    RowReader reader;
    std::shared_ptr<net::Chain<Rows>> chain;
    QStringList queries; // not asked yet
    Rows rows;
};

void ask(const std::shared_ptr<Everything>& task, const QString& path);

void askNextQuery(const std::shared_ptr<Everything>& task)
{
    if (task->queries.isEmpty())
        task->chain->finish(std::move(task->rows));
    else
        ask(task, task->connection.dataPath(queryResource(task->queries.takeFirst())));
}

void ask(const std::shared_ptr<Everything>& task, const QString& path)
{
    task->chain->then(task->connection.get(path), [task](const net::Response& response) {
        auto page = pageFromResponse(response, task->reader);
        if (!page) {
            task->chain->finish(core::Unexpected(page.error()));
            return;
        }
        task->rows.rows.append(std::move(page->rows.rows));
        task->rows.replyAt = page->rows.replyAt;
        if (page->rows.done)
            askNextQuery(task);
        else if (!page->nextPath.isEmpty())
            ask(task, page->nextPath);
        else
            task->chain->finish(core::Unexpected(net::unexpectedAnswer(response, false)));
    });
}

} // namespace

QString queryResource(const QString& soql)
{
    return QStringLiteral("queryAll?q=") + QString::fromLatin1(encoded(soql));
}

bool fitsInUrl(const QString& soql)
{
    return queryResource(soql).size() <= longestResource;
}

QList<QStringList> runsThatFit(core::ObjectType object, const QStringList& fields, const QString& field,
                               const QStringList& values)
{
    SoqlQuery empty(object, fields);
    empty.where(Condition::in(field, {}));
    const auto frame = empty.text();
    if (!frame)
        return {};
    const qsizetype room = longestResource - queryResource(*frame).size();
    QList<QStringList> runs;
    qsizetype left = 0;
    for (const QString& value : values) {
        const qsizetype size = encoded(Literal(value).soql()).size() + 1; // and a comma
        if (size > room)
            return {};
        if (runs.isEmpty() || size > left) {
            runs.append(QStringList());
            left = room;
        }
        runs.last().append(value);
        left -= size;
    }
    return runs;
}

std::optional<Rows> rowsInside(const net::JsonPart& part, qsizetype path, const RowReader& reader,
                               const QDateTime& replyAt)
{
    Rows rows{.rows = {}, .replyAt = replyAt};
    const net::PageFrame frame = part.page(path, shapeOf(reader), takeInto(rows, reader));
    if (!frame.hasRows)
        return std::nullopt;
    rows.done = isDone(frame.envelope);
    return rows;
}

core::Expected<QueryPage> pageFromResponse(const net::Response& response, const RowReader& reader)
{
    QueryPage page;
    const auto frame = net::readPage(response, shapeOf(reader), takeInto(page.rows, reader));
    if (!frame)
        return core::Unexpected(frame.error());
    if (!frame->hasRows)
        return core::Unexpected(net::unexpectedAnswer(response, false));
    page.rows.replyAt = response.date;
    page.rows.done = isDone(frame->envelope);
    page.nextPath = frame->envelope.value(QLatin1String("nextRecordsUrl")).toString();
    return page;
}

core::Pending<Rows> queryPage(Connection& connection, const RowReader& reader, const QString& soql)
{
    const auto chain = net::Chain<Rows>::start();
    chain->then(connection.get(connection.dataPath(queryResource(soql))),
                [chain, reader](const net::Response& response) {
                    auto page = pageFromResponse(response, reader);
                    if (page)
                        chain->finish(std::move(page->rows));
                    else
                        chain->finish(core::Unexpected(page.error()));
                });
    return chain->pending();
}

core::Pending<Rows> queryEverything(Connection& connection, const RowReader& reader,
                                    const QStringList& queries)
{
    const auto task = std::make_shared<Everything>(Everything{.connection = connection,
                                                              .reader = reader,
                                                              .chain = net::Chain<Rows>::start(),
                                                              .queries = queries,
                                                              .rows = {}});
    core::Pending<Rows> pending = task->chain->pending();
    askNextQuery(task);
    return pending;
}

} // namespace lockstep::salesforce
