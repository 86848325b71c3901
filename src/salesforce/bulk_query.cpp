// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/bulk_query.h"

#include "core/csv_reader.h"
#include "core/normalise.h"
#include "net/chain.h"
#include "net/json_reply.h"
#include "salesforce/bulk_job.h"

#include <algorithm>
#include <utility>

namespace lockstep::salesforce {

using core::FieldType;
using core::FieldValue;

namespace {

FieldType typeOf(const QString& column, const core::ObjectSchema& schema)
{
    if (column == QLatin1String("IsDeleted") || column == QLatin1String("IsConverted"))
        return FieldType::Boolean;
    const core::FieldInfo* const field = schema.find(column);
    return field != nullptr ? field->type : FieldType::Text;
}

// A file says "…Z" where a query says "…+0000": told alike, one is no edit of the other.
QString asQueriesTell(const QString& instant)
{
    const QDateTime at = core::parseInstant(instant);
    return at.isValid() ? at.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'.000+0000'")) : instant;
}

FieldValue valueOf(const QString& text, FieldType type)
{
    if (text.isEmpty())
        return {};
    if (type == FieldType::Boolean)
        return FieldValue::boolean(text == QLatin1String("true"));
    if (type == FieldType::DateTime)
        return FieldValue::text(asQueriesTell(text));
    if (type == FieldType::Integer || type == FieldType::Decimal) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber)
            return FieldValue::fromJson(number);
    }
    return FieldValue::text(text);
}

// A row of a table, whose columns are named as the paths are.
class CsvRow final : public net::JsonRow
{
public:
    CsvRow(const QStringList& header, const QStringList& paths, const core::ObjectSchema& schema)
    {
        for (const QString& path : paths) {
            m_columns.append(header.lastIndexOf(path));
            m_types.append(typeOf(path, schema));
        }
    }

    void moveTo(const QStringList& cells) { m_cells = cells; }

    [[nodiscard]] bool isNull() const override { return false; }
    [[nodiscard]] FieldValue value(qsizetype path) const override
    {
        const qsizetype column = m_columns.at(path);
        return column < 0 ? FieldValue() : valueOf(m_cells.at(column), m_types.at(path));
    }
    [[nodiscard]] QString text(qsizetype path) const override
    {
        const qsizetype column = m_columns.at(path);
        return column < 0 ? QString() : m_cells.at(column);
    }

private:
    QList<qsizetype> m_columns; // by path; -1 = it has none
    QList<FieldType> m_types; // by path
    QStringList m_cells;
};

QList<Row> rowsOf(const core::CsvTable& table, const core::ObjectSchema& schema, const RowReader& reader)
{
    QList<Row> rows;
    rows.reserve(table.rows.size());
    CsvRow row(table.header, reader.paths(), schema);
    for (const QStringList& cells : table.rows) {
        row.moveTo(cells);
        rows.append(reader.read(row));
    }
    return rows;
}

// A requested field that a table has rows, but no column for.
QString lackingIn(const core::CsvTable& table, const RowReader& reader)
{
    const QStringList& requested = reader.requested();
    const auto lacking = std::find_if(requested.begin(), requested.end(),
                                      [&](const QString& field) { return !table.header.contains(field); });
    return table.rows.isEmpty() || lacking == requested.end() ? QString() : *lacking;
}

} // namespace

struct BulkQuery::Task
{
    std::shared_ptr<net::Chain<BulkPage>> chain;
    QString path; // of the job
    QString locator;
    core::ObjectSchema schema;
    RowReader reader;
};

BulkQuery::BulkQuery(Connection& connection)
    : m_connection(connection)
{ }

core::Pending<qint64> BulkQuery::count(const QString& soql)
{
    const auto chain = net::Chain<qint64>::start();
    chain->then(
        m_connection.get(m_connection.dataPath(queryResource(soql))), [chain](const net::Response& response) {
            const auto json = net::parseJson(response, false);
            const QJsonValue size = json ? json->object().value(QLatin1String("totalSize")) : QJsonValue();
            if (size.isDouble())
                chain->finish(size.toInteger());
            else
                chain->finish(core::Unexpected(json ? net::unexpectedAnswer(response, false) : json.error()));
        });
    return chain->pending();
}

core::Pending<BulkJob> BulkQuery::start(const QString& soql)
{
    const auto chain = net::Chain<BulkJob>::start();
    const QJsonObject body{{QStringLiteral("operation"), QStringLiteral("queryAll")},
                           {QStringLiteral("query"), soql}};
    // Asked twice after a lost answer it is two jobs, of which nobody reads the first.
    chain->then(m_connection.fetch(m_connection.dataPath(QStringLiteral("jobs/query")), body),
                [chain](const net::Response& response) {
                    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
                    const BulkJob job{
                        .id = json.value(QLatin1String("id")).toString(),
                        .createdAt = core::parseInstant(json.value(QLatin1String("createdDate")).toString())};
                    if (!job.id.isEmpty() && job.createdAt.isValid())
                        chain->finish(job);
                    else
                        chain->finish(core::Unexpected(net::unexpectedAnswer(response, false)));
                });
    return chain->pending();
}

core::Pending<BulkPage> BulkQuery::page(const QString& job, const QString& locator,
                                        const core::ObjectSchema& schema, const RowReader& reader)
{
    const auto task =
        std::make_shared<Task>(Task{.chain = net::Chain<BulkPage>::start(),
                                    .path = m_connection.dataPath(QStringLiteral("jobs/query/") + job),
                                    .locator = locator,
                                    .schema = schema,
                                    .reader = reader});
    core::Pending<BulkPage> pending = task->chain->pending();
    if (locator.isEmpty())
        askState(task);
    else
        askRows(task);
    return pending;
}

void BulkQuery::askState(const std::shared_ptr<Task>& task)
{
    task->chain->whenever(
        jobAtRest(m_connection, &m_pauses, task->path), [this, task](const core::Expected<QJsonObject>& job) {
            if (!job)
                task->chain->finish(core::Unexpected(job.error()));
            else if (job->value(QLatin1String("state")).toString() == QLatin1String("JobComplete"))
                askRows(task);
            else
                task->chain->finish(core::Unexpected(failedJob(*job)));
        });
}

void BulkQuery::askRows(const std::shared_ptr<Task>& task)
{
    QString path =
        task->path + QStringLiteral("/results?maxRecords=%1").arg(m_connection.options().bulkPageRows);
    if (!task->locator.isEmpty())
        path += QStringLiteral("&locator=") + QString::fromLatin1(QUrl::toPercentEncoding(task->locator));
    task->chain->whenever(m_connection.getCsv(path), [task](const core::Expected<net::Response>& response) {
        if (!response) {
            task->chain->finish(core::Unexpected(response.error()));
            return;
        }
        const auto table = core::readCsv(response->body);
        if (!table) {
            task->chain->finish(core::Unexpected(net::unexpectedAnswer(*response, false)));
            return;
        }
        // Of a field that is wanted since, nothing is known here: that is not "empty".
        if (const QString field = lackingIn(*table, task->reader); !field.isEmpty()) {
            task->chain->finish(core::Unexpected(failedJob(QStringLiteral("without ") + field)));
            return;
        }
        // The end is the word null, or no such header.
        const QByteArray next = response->header(QByteArrayLiteral("sforce-locator"));
        task->chain->finish(BulkPage{.rows = rowsOf(*table, task->schema, task->reader),
                                     .next = next == "null" ? QString() : QString::fromLatin1(next),
                                     .replyAt = response->date});
    });
}

std::optional<QList<Row>> rowsFromCsv(const QByteArray& csv, const core::ObjectSchema& schema,
                                      const RowReader& reader)
{
    const auto table = core::readCsv(csv);
    return table ? std::optional(rowsOf(*table, schema, reader)) : std::nullopt;
}

} // namespace lockstep::salesforce
