// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SalesforceBulk that does a job's work.
#include "sandbox/csv_text.h"
#include "sandbox/json_writer.h"
#include "sandbox/salesforce_bulk.h"
#include "sandbox/salesforce_values.h"
#include "sandbox/soql_where.h"

#include <algorithm>

namespace lockstep::sandbox {
namespace {

// What became of one row.
struct RowOutcome
{
    QString id;
    bool created = false;
    std::optional<Failure> failure;
};

// One column of the upload: a field, or a field of the record a reference shall point at.
struct UploadColumn
{
    QString field;
    QString reference; // the object the reference is looked for in; empty for a plain field
    QString key; // its field
    bool isMoment = false;
};

// A file may leave the zone of a moment out; a record may not.
QString zoned(const QString& cell)
{
    const std::optional<qint64> moment = readMoment(cell);
    return moment ? QString::fromLatin1(isoSeconds(*moment) + 'Z') : cell;
}

// Owner.Username, or Owner:User.Username where a reference may point at several objects.
Result<UploadColumn> referenceColumn(const SalesforceOrg& org, const SObject& object, const QString& name)
{
    const QString relationship = name.section(QLatin1Char('.'), 0, 0);
    const QString first = relationship.section(QLatin1Char(':'), 0, 0);
    const QString wanted = relationship.section(QLatin1Char(':'), 1);
    const QString key = name.section(QLatin1Char('.'), 1);
    for (const SField& field : object.fields) {
        if (!field.visible || field.relationship.compare(first, Qt::CaseInsensitive) != 0)
            continue;
        for (const QString& target : field.referenceTo) {
            const SObject* farther = org.object(target);
            const int column = farther ? farther->column(key) : -1;
            if (column >= 0 && (wanted.isEmpty() || target.compare(wanted, Qt::CaseInsensitive) == 0))
                return UploadColumn{field.name, farther->name, farther->field(column).name};
        }
    }
    return refuse(QStringLiteral("InvalidBatch"), QStringLiteral("Field name not found : %1").arg(name));
}

Result<QList<UploadColumn>> columnsOf(const SalesforceOrg& org, const SObject& object,
                                      const QStringList& header)
{
    QList<UploadColumn> columns;
    for (const QString& name : header) {
        if (name.contains(QLatin1Char('.'))) {
            const Result<UploadColumn> column = referenceColumn(org, object, name);
            if (!column)
                return tl::unexpected(column.error());
            columns.append(*column);
            continue;
        }
        const int column = object.column(name.trimmed());
        if (column < 0 || !object.field(column).visible)
            return refuse(QStringLiteral("InvalidBatch"),
                          QStringLiteral("Field name not found : %1").arg(name));
        columns.append({object.field(column).name, {}, {}, object.field(column).isMoment()});
    }
    return columns;
}

// Blank cells are left out, #N/A clears.
Result<QJsonObject> valuesOf(const SalesforceOrg& org, const QList<UploadColumn>& columns,
                             const QStringList& cells)
{
    QJsonObject values;
    for (qsizetype place = 0; place < columns.size(); ++place) {
        const UploadColumn& column = columns[place];
        const QString& cell = cells[place];
        if (cell.isEmpty())
            continue;
        if (cell == QLatin1String("#N/A")) {
            values.insert(column.field, QJsonValue::Null);
            continue;
        }
        if (column.reference.isEmpty()) {
            values.insert(column.field, column.isMoment ? zoned(cell) : cell);
            continue;
        }
        const SObject& target = *org.object(column.reference);
        const int by = target.column(column.key);
        QString id;
        for (int row = 0; row < target.table.size() && id.isEmpty(); ++row) {
            const Table::Row& record = target.table.row(row);
            if (!record.gone && !record.deleted
                && toText(record.cells[size_t(by)]).compare(cell, Qt::CaseInsensitive) == 0)
                id = record.key;
        }
        if (id.isEmpty())
            return refuse(QStringLiteral("INVALID_FIELD"),
                          QStringLiteral("Foreign key external ID: %1 not found for field %2 in entity %3")
                              .arg(cell.toLower(), column.key, column.reference));
        values.insert(column.field, id);
    }
    return values;
}

// Carries out the rows of one job; lives as long as it works.
class Loader
{
public:
    Loader(SalesforceOrg& org, const SObject& object, const BulkJob& job)
        : m_org(org)
        , m_object(object)
        , m_job(job)
    { }

    RowOutcome load(QJsonObject values)
    {
        const QString id = values.take(QStringLiteral("Id")).toString();
        const Author author = m_org.apiUser(!m_job.assignmentRule.isEmpty());
        if (m_job.operation == QLatin1String("insert"))
            return created(values, author);
        if (m_job.operation == QLatin1String("update"))
            return done(id, m_org.update(m_object.name, id, values, author));
        if (m_job.operation == QLatin1String("delete") || m_job.operation == QLatin1String("hardDelete"))
            return removed(id, author);
        if (m_job.externalId == QLatin1String("Id"))
            return id.isEmpty() ? created(values, author)
                                : done(id, m_org.update(m_object.name, id, values, author));
        return upserted(values, author);
    }

private:
    static RowOutcome done(const QString& id, const Result<void>& result)
    {
        const QString full = checkedId(id);
        return {full.isEmpty() ? id : full, false,
                result ? std::nullopt : std::optional<Failure>(result.error())};
    }

    RowOutcome created(const QJsonObject& values, const Author& author)
    {
        const Result<QString> id = m_org.create(m_object.name, values, author);
        return id ? RowOutcome{*id, true, std::nullopt} : RowOutcome{{}, false, id.error()};
    }

    RowOutcome removed(const QString& id, const Author& author)
    {
        const RowOutcome outcome = done(id, m_org.remove(m_object.name, id, author));
        if (!outcome.failure && m_job.operation == QLatin1String("hardDelete"))
            m_org.purge(m_object.name, id);
        return outcome;
    }

    RowOutcome upserted(QJsonObject& values, const Author& author)
    {
        const QString key = values[m_job.externalId].toString().trimmed();
        if (key.isEmpty())
            return {{},
                    false,
                    Failure{QStringLiteral("MISSING_ARGUMENT"),
                            QStringLiteral("%1 not specified").arg(m_job.externalId),
                            {},
                            400}};
        QList<int> rows = m_object.table.lookup(m_object.column(m_job.externalId), key);
        rows.removeIf([this](int row) { return m_object.table.row(row).deleted; });
        if (rows.isEmpty())
            return created(values, author);
        if (rows.size() > 1)
            return {{},
                    false,
                    Failure{QStringLiteral("DUPLICATE_EXTERNAL_ID"),
                            QStringLiteral("more than one record found for external id field: %1")
                                .arg(m_job.externalId),
                            {m_job.externalId},
                            400}};
        values.remove(m_job.externalId);
        const QString id = m_object.table.row(rows.constFirst()).key;
        return done(id, m_org.update(m_object.name, id, values, author));
    }

    SalesforceOrg& m_org;
    const SObject& m_object;
    const BulkJob& m_job;
};

// What the file may not hold, or an empty text.
QString oversize(const CsvText& csv)
{
    constexpr qsizetype mostColumns = 5'000;
    constexpr qsizetype longestHeader = 32'000; // in characters, as the others
    constexpr qsizetype longestField = 131'072;
    constexpr qsizetype longestRecord = 400'000;
    if (csv.header.size() > mostColumns)
        return QStringLiteral("the file has more than 5000 columns");
    if (csv.header.join(QLatin1Char(',')).size() > longestHeader)
        return QStringLiteral("the header is longer than 32000 characters");
    for (const QStringList& cells : csv.rows) {
        qsizetype size = 0;
        for (const QString& cell : cells) {
            if (cell.size() > longestField)
                return QStringLiteral("a field is longer than 131072 characters");
            size += cell.size();
        }
        if (size > longestRecord)
            return QStringLiteral("a record is longer than 400000 characters");
    }
    return {};
}

QString errorText(const Failure& failure)
{
    return QStringLiteral("%1:%2:%3--")
        .arg(failure.code, failure.message,
             failure.fields.isEmpty() ? QString() : failure.fields.join(QLatin1Char(',')) + QLatin1Char(' '));
}

QString cellText(const SField* field, const Value& value)
{
    if (field && field->isMoment() && std::holds_alternative<qint64>(value))
        return QString::fromLatin1(isoSeconds(std::get<qint64>(value)) + ".000Z");
    if (const auto* number = std::get_if<double>(&value)) {
        QByteArray text;
        appendDecimal(text, *number);
        return QString::fromLatin1(text);
    }
    return toText(value);
}

const SField* fartherField(const SalesforceOrg& org, const SField& reference, const QString& name)
{
    for (const QString& target : reference.referenceTo) {
        const SObject* object = org.object(target);
        if (const int column = object ? object->column(name) : -1; column >= 0)
            return &object->field(column);
    }
    return nullptr;
}

} // namespace

void SalesforceBulk::advance(BulkJob& job)
{
    if (job.isOver() || job.state == QLatin1String("Open"))
        return;
    const SalesforceSettings& settings = m_world.settings.salesforce;
    const qint64 age = m_world.clock.seconds() - job.closedAt;
    if (++job.polls <= settings.bulkPolls || age < settings.bulkSeconds) {
        job.state = QStringLiteral("InProgress");
        return;
    }
    finish(job);
}

void SalesforceBulk::work()
{
    const SalesforceSettings& settings = m_world.settings.salesforce;
    if (settings.unwatchedSeconds <= 0)
        return;
    const qint64 latest = m_world.clock.seconds() - std::max(settings.bulkSeconds, settings.unwatchedSeconds);
    for (auto& [id, job] : m_world.bulkJobs) {
        if (job.closedAt <= latest && !job.isOver() && job.state != QLatin1String("Open"))
            finish(job);
    }
}

void SalesforceBulk::finish(BulkJob& job)
{
    job.state = QStringLiteral("JobComplete");
    job.changedAt = m_world.clock.seconds();
    if (job.kind == BulkJob::Kind::Ingest)
        ingest(job);
    else
        query(job);
}

void SalesforceBulk::fail(BulkJob& job, const QString& message)
{
    job.state = QStringLiteral("Failed");
    job.errorMessage = message;
    abandon(job);
}

void SalesforceBulk::abandon(BulkJob& job)
{
    job.successful =
        quotedLine({QStringLiteral("sf__Id"), QStringLiteral("sf__Created")}, job.delimiter(), job.lineEnd());
    job.failures =
        quotedLine({QStringLiteral("sf__Id"), QStringLiteral("sf__Error")}, job.delimiter(), job.lineEnd());
    job.unprocessed = job.data;
}

void SalesforceBulk::ingest(BulkJob& job)
{
    SalesforceOrg& org = m_world.salesforce;
    const SObject& object = *org.object(job.object);
    const Result<CsvText> csv = readCsv(job.data, job.delimiter());
    if (!csv)
        return fail(job, QStringLiteral("%1 : %2").arg(csv.error().code, csv.error().message));
    if (csv->endsInCrlf != (job.lineEnding == QLatin1String("CRLF")) && !csv->rows.isEmpty())
        return fail(job,
                    QStringLiteral("LineEnding is invalid on user data. Current LineEnding setting is %1")
                        .arg(job.lineEnding));
    if (const QString reason = oversize(*csv); !reason.isEmpty())
        return fail(job, QStringLiteral("InvalidBatch : %1").arg(reason));
    const Result<QList<UploadColumn>> columns = columnsOf(org, object, csv->header);
    if (!columns)
        return fail(job, QStringLiteral("%1 : %2").arg(columns.error().code, columns.error().message));
    const char delimiter = job.delimiter();
    const QByteArray lineEnd = job.lineEnd();
    QList<QByteArray> successes;
    QList<QByteArray> failures;
    Loader loader(org, object, job);
    for (const QStringList& cells : csv->rows) {
        const Result<QJsonObject> values = valuesOf(org, *columns, cells);
        const RowOutcome outcome =
            values ? loader.load(*values) : RowOutcome{{}, false, std::optional<Failure>(values.error())};
        if (outcome.failure)
            failures.append(
                quotedLine(QStringList{outcome.id, errorText(*outcome.failure)} + cells, delimiter, lineEnd));
        else
            successes.append(quotedLine(
                QStringList{outcome.id, outcome.created ? QStringLiteral("true") : QStringLiteral("false")}
                    + cells,
                delimiter, lineEnd));
    }
    job.processed = int(csv->rows.size());
    job.failed = int(failures.size());
    // The order of the results is not promised, so it is never that of the upload.
    std::reverse(successes.begin(), successes.end());
    const auto headed = [&](const QStringList& before) {
        return quotedLine(before + csv->header, delimiter, lineEnd);
    };
    job.successful = headed({QStringLiteral("sf__Id"), QStringLiteral("sf__Created")}) + successes.join();
    job.failures = headed({QStringLiteral("sf__Id"), QStringLiteral("sf__Error")}) + failures.join();
    job.unprocessed = headed({});
}

void SalesforceBulk::query(BulkJob& job)
{
    const SalesforceOrg& org = m_world.salesforce;
    const Result<soql::Query> query = soql::parse(job.query, m_world.clock.now().date());
    const Result<soql::Answer> answer = query
        ? soql::run(org, *query, job.operation == QLatin1String("queryAll"))
        : tl::unexpected<Failure>(query.error());
    if (!answer)
        return fail(job, QStringLiteral("InvalidBatch : %1").arg(answer.error().message));
    const SObject& object = *answer->selection.object;
    struct Cell
    {
        soql::Path path;
        const SField* field;
    };
    QList<Cell> cells;
    QStringList names;
    for (const soql::Member& member : answer->selection.members) {
        const SField& near = object.field(member.column);
        if (member.farther.isEmpty()) {
            cells.append({{member.column, {}}, &near});
            names.append(near.name);
        }
        for (const QString& farther : member.farther) {
            cells.append({{member.column, farther}, fartherField(org, near, farther)});
            names.append(near.relationship + QLatin1Char('.') + farther);
        }
    }
    job.header = quotedLine(names, job.delimiter(), job.lineEnd());
    for (const int row : answer->rows) {
        QStringList texts;
        for (const Cell& cell : std::as_const(cells))
            texts.append(cellText(cell.field, soql::cellAt(org, object, cell.path, row)));
        job.starts.push_back(job.lines.size());
        job.lines.append(quotedLine(texts, job.delimiter(), job.lineEnd()));
    }
    job.processed = int(answer->rows.size());
}

} // namespace lockstep::sandbox
