// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/record_reader.h"

#include "net/chain.h"
#include "net/json_reply.h"
#include "salesforce/wire.h"

#include <QSet>

namespace lockstep::salesforce {

using core::ObjectType;
using core::Record;

namespace {

constexpr int largestRetrieve = 2000;

QString idField()
{
    return QStringLiteral("Id");
}

// Why no query could be made: a name that is none, or a text too long for any URL.
core::Error cannotAsk(ObjectType object, const QStringList& fields)
{
    const auto text = SoqlQuery(object, fields).text();
    if (!text)
        return text.error();
    core::Error error;
    error.code = QStringLiteral("query-too-long");
    error.outcome = core::Outcome::NotSent;
    return error;
}

QStringList relationshipsOf(const QStringList& fields)
{
    QStringList paths = fields;
    paths.removeIf([](const QString& field) { return !isRelationship(field); });
    return paths;
}

QStringList plainOf(const QStringList& fields)
{
    QStringList plain = fields;
    plain.removeIf(isRelationship);
    return plain;
}

} // namespace

struct RecordReader::ReadTask
{
    std::shared_ptr<net::Chain<core::ReadReply>> chain;
    ObjectType object = ObjectType::Lead;
    QStringList ids;
    QStringList fields;
    qsizetype retrieved = 0; // how many ids have been asked for
    QStringList unclear; // ids that a retrieve did not answer in full
    QSet<QString> newOwners;
    QHash<QString, QString> ownerOf; // retrieved record → its owner, both by id
    QHash<QString, Record> found;
    QDateTime serverTime;
    bool seesAll = false; // what is missing from now on is gone, not hidden
};

struct RecordReader::FindTask
{
    std::shared_ptr<net::Chain<core::FindReply>> chain;
    ObjectType object = ObjectType::Lead;
    QString field;
    QStringList values;
    QStringList fields;
};

RecordReader::RecordReader(Connection& connection, const Describer& describer)
    : m_connection(connection)
    , m_describer(describer)
    , m_sight(connection)
{ }

QStringList RecordReader::queriesFor(ObjectType object, const QStringList& fields, const QString& keyField,
                                     const QStringList& values) const
{
    const QStringList selected = queryFields(object, fields, m_describer.known(object));
    QStringList queries;
    const QList<QStringList> runs = runsThatFit(object, selected, keyField, values);
    for (const QStringList& run : runs) {
        SoqlQuery query(object, selected);
        query.where(Condition::in(keyField, run));
        if (const auto text = query.text())
            queries.append(*text);
    }
    return queries;
}

core::Pending<core::ReadReply> RecordReader::read(ObjectType object, const QStringList& ids,
                                                  const QStringList& fields)
{
    const auto task = std::make_shared<ReadTask>();
    task->chain = net::Chain<core::ReadReply>::start();
    task->object = object;
    task->ids = ids;
    task->fields = fields;
    core::Pending<core::ReadReply> pending = task->chain->pending();
    if (queriesFor(object, fields, idField(), ids).size() == 1)
        query(task, ids, fields);
    else
        retrieve(task);
    return pending;
}

void RecordReader::query(const std::shared_ptr<ReadTask>& task, const QStringList& ids,
                         const QStringList& fields)
{
    const QStringList queries = queriesFor(task->object, fields, idField(), ids);
    if (queries.isEmpty()) {
        task->chain->finish(core::Unexpected(cannotAsk(task->object, fields)));
        return;
    }
    const RowReader reader(task->object, fields);
    task->chain->then(queryEverything(m_connection, reader, queries), [this, task](const Rows& answer) {
        const QList<Record> records = take(answer.rows);
        for (const Record& row : records) {
            Record record = row;
            const core::FieldValues retrieved = task->found.value(record.id).values;
            for (auto it = retrieved.cbegin(); it != retrieved.cend(); ++it) {
                if (!record.values.contains(it.key()))
                    record.values.insert(it.key(), it.value());
            }
            task->found.insert(record.id, record);
        }
        task->serverTime = answer.replyAt;
        finish(task);
    });
}

void RecordReader::retrieve(const std::shared_ptr<ReadTask>& task)
{
    const QStringList names = retrieveFields(task->object, task->fields, m_describer.known(task->object));
    if (const auto checked = SoqlQuery(task->object, names).text(); !checked) {
        task->chain->finish(core::Unexpected(checked.error()));
        return;
    }
    const QStringList ids = task->ids.sliced(
        task->retrieved, std::min<qsizetype>(largestRetrieve, task->ids.size() - task->retrieved));
    if (ids.isEmpty()) {
        lookAgain(task);
        return;
    }
    const QJsonObject body{{QStringLiteral("ids"), QJsonArray::fromStringList(ids)},
                           {QStringLiteral("fields"), QJsonArray::fromStringList(names)}};
    const QString path =
        m_connection.dataPath(QStringLiteral("composite/sobjects/") + core::toString(task->object));
    task->chain->then(m_connection.fetch(path, body), [this, task](const net::Response& response) {
        const core::Done taken = takeRetrieved(*task, response);
        if (taken)
            retrieve(task);
        else
            task->chain->finish(core::Unexpected(taken.error()));
    });
}

core::Done RecordReader::takeRetrieved(ReadTask& task, const net::Response& response)
{
    const RowReader reader(task.object, plainOf(task.fields));
    QList<std::optional<Row>> rows;
    const auto frame = net::readPage(
        response, {.rowsKey = {}, .paths = reader.paths()}, [&rows, &reader](const net::JsonRow& row) {
            rows.append(row.isNull() ? std::nullopt : std::optional(reader.read(row)));
        });
    if (!frame)
        return core::Unexpected(frame.error());
    const qsizetype asked = std::min<qsizetype>(largestRetrieve, task.ids.size() - task.retrieved);
    if (rows.size() != asked)
        return core::Unexpected(net::unexpectedAnswer(response, false));

    const bool incomplete = !relationshipsOf(task.fields).isEmpty();
    for (const auto& row : std::as_const(rows)) {
        const QString id = task.ids.at(task.retrieved++);
        if (!row) {
            task.unclear.append(id);
            continue;
        }
        const QString& owner = row->ownerId;
        task.ownerOf.insert(row->record.id, owner);
        task.found.insert(row->record.id, row->record);
        const bool newOwner = !m_ownerNames.contains(owner) && !task.newOwners.contains(owner);
        if (newOwner)
            task.newOwners.insert(owner);
        if (incomplete || newOwner)
            task.unclear.append(id);
    }
    task.serverTime = response.date;
    return {};
}

void RecordReader::lookAgain(const std::shared_ptr<ReadTask>& task)
{
    if (task->unclear.isEmpty()) {
        finish(task);
        return;
    }
    queryAgain(task, task->unclear);
}

// A list of fields too long for a URL is asked without its plain ones: what the retrieve did not show is
// deleted or out of sight, and for those the life cycle is enough.
void RecordReader::queryAgain(const std::shared_ptr<ReadTask>& task, const QStringList& ids)
{
    const bool fits = !queriesFor(task->object, task->fields, idField(), ids).isEmpty();
    query(task, ids, fits ? task->fields : relationshipsOf(task->fields));
}

void RecordReader::finish(const std::shared_ptr<ReadTask>& task)
{
    QStringList missing;
    for (const QString& id : std::as_const(task->ids)) {
        const QString full = core::salesforceId18(id);
        if (!full.isEmpty() && !task->found.contains(full))
            missing.append(full);
    }
    if (missing.isEmpty()) {
        answer(task);
        return;
    }
    if (task->seesAll) {
        for (const QString& id : std::as_const(missing)) {
            Record gone;
            gone.id = id;
            gone.object = task->object;
            gone.deleted = true;
            task->found.insert(id, gone);
        }
        answer(task);
        return;
    }
    task->chain->whenever(m_sight.isGiven(), [this, task, missing](const core::Expected<bool>& seesAll) {
        if (!seesAll.value_or(false)) {
            answer(task);
            return;
        }
        // Asked once more: the right may have come after the first question.
        task->seesAll = true;
        queryAgain(task, missing);
    });
}

void RecordReader::answer(const std::shared_ptr<ReadTask>& task) const
{
    core::ReadReply reply;
    reply.serverTime = task->serverTime;
    for (const QString& id : std::as_const(task->ids)) {
        const auto found = task->found.constFind(core::salesforceId18(id));
        reply.records.append(std::nullopt);
        if (found == task->found.cend())
            continue;
        Record record = *found;
        if (record.ownerName.isEmpty())
            record.ownerName = m_ownerNames.value(task->ownerOf.value(record.id));
        reply.records.last() = std::move(record);
    }
    task->chain->finish(std::move(reply));
}

core::Pending<core::FindReply> RecordReader::find(ObjectType object, const QString& field,
                                                  const QStringList& values, const QStringList& fields)
{
    const auto task = std::make_shared<FindTask>(FindTask{.chain = net::Chain<core::FindReply>::start(),
                                                          .object = object,
                                                          .field = field,
                                                          .values = values,
                                                          .fields = fields});
    core::Pending<core::FindReply> pending = task->chain->pending();
    const QStringList queries = queriesFor(object, fields, field, values);
    if (values.isEmpty()) {
        task->chain->finish(core::FindReply{});
    } else if (queries.isEmpty()) {
        findIdsThenRead(task);
    } else {
        const RowReader reader(object, fields);
        task->chain->then(queryEverything(m_connection, reader, queries), [this, task](const Rows& answer) {
            task->chain->finish(core::FindReply{.records = take(answer.rows), .serverTime = answer.replyAt});
        });
    }
    return pending;
}

void RecordReader::findIdsThenRead(const std::shared_ptr<FindTask>& task)
{
    const QStringList queries = queriesFor(task->object, {}, task->field, task->values);
    if (queries.isEmpty()) {
        task->chain->finish(
            core::Unexpected(cannotAsk(task->object, task->fields + QStringList{task->field})));
        return;
    }
    const RowReader reader(task->object, {});
    task->chain->then(queryEverything(m_connection, reader, queries), [this, task](const Rows& answer) {
        QStringList ids;
        const QList<Record> records = take(answer.rows);
        for (const Record& record : records)
            ids.append(record.id);
        task->chain->then(read(task->object, ids, task->fields), [task](const core::ReadReply& reply) {
            core::FindReply found;
            found.serverTime = reply.serverTime;
            for (const auto& record : reply.records) {
                if (record)
                    found.records.append(*record);
            }
            task->chain->finish(std::move(found));
        });
    });
}

QList<Record> RecordReader::take(const QList<Row>& rows)
{
    QList<Record> records;
    records.reserve(rows.size());
    for (const Row& row : rows) {
        records.append(row.record);
        if (!row.record.ownerName.isEmpty())
            m_ownerNames.insert(row.ownerId, row.record.ownerName);
    }
    return records;
}

} // namespace lockstep::salesforce
