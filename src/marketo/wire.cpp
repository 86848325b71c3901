// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/wire.h"

#include "core/normalise.h"
#include "marketo/errors.h"
#include "net/json_page.h"
#include "net/json_reply.h"

#include <QHash>
#include <QJsonArray>

namespace lockstep::marketo {

using core::FieldType;

namespace {

FieldType typeFrom(const QString& dataType)
{
    static const QHash<QString, FieldType> types{
        {QStringLiteral("email"), FieldType::Email},
        {QStringLiteral("boolean"), FieldType::Boolean},
        {QStringLiteral("integer"), FieldType::Integer},
        {QStringLiteral("score"), FieldType::Integer},
        {QStringLiteral("float"), FieldType::Decimal},
        {QStringLiteral("currency"), FieldType::Decimal},
        {QStringLiteral("percent"), FieldType::Decimal},
        {QStringLiteral("date"), FieldType::Date},
        {QStringLiteral("datetime"), FieldType::DateTime},
        {QStringLiteral("reference"), FieldType::Reference},
    };
    return types.value(dataType, FieldType::Text);
}

// Bytes; Marketo's describe gives text areas no length.
constexpr int textAreaLength = 30'000;

// Places in a page's paths, before those of the fields asked for.
enum SystemPath : qsizetype { Id, UpdatedAt, CreatedAt, SystemPaths };

QStringList systemPaths()
{
    return {QStringLiteral("id"), QStringLiteral("updatedAt"), QStringLiteral("createdAt")};
}

core::Record personFrom(const net::JsonRow& row, const QStringList& fields)
{
    core::Record record;
    record.object = core::ObjectType::Person;
    record.id = idText(row.value(Id).toJson());
    record.modifiedAt = core::parseInstant(row.text(UpdatedAt));
    record.createdAt = core::parseInstant(row.text(CreatedAt));
    record.values.reserve(fields.size());
    qsizetype path = SystemPaths;
    for (const QString& field : fields)
        record.values.insert(field, row.value(path++));
    return record;
}

} // namespace

QString idText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

QString instantText(const QDateTime& time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

core::Expected<PeoplePage> peopleFrom(const net::Response& response, const QStringList& fields)
{
    PeoplePage page;
    const net::PageShape shape{.rowsKey = QByteArrayLiteral("result"), .paths = systemPaths() + fields};
    const auto frame = net::readPage(response, shape, [&page, &fields](const net::JsonRow& row) {
        page.people.append(personFrom(row, fields));
    });
    if (!frame)
        return core::Unexpected(frame.error());
    if (!frame->hasRows)
        return core::Unexpected(net::unexpectedAnswer(response, false));
    const QJsonValue more = frame->envelope.value(QLatin1String("moreResult"));
    page.saysMore = more.toBool();
    if (more.toBool(!page.people.isEmpty()))
        page.nextPageToken = frame->envelope.value(QLatin1String("nextPageToken")).toString();
    return page;
}

std::optional<core::FieldInfo> fieldFrom(const QJsonObject& item)
{
    const QJsonObject rest = item.value(QLatin1String("rest")).toObject();
    core::FieldInfo field;
    field.name = rest.value(QLatin1String("name")).toString();
    if (field.name.isEmpty())
        return std::nullopt;
    field.label = item.value(QLatin1String("displayName")).toString();
    field.nativeType = item.value(QLatin1String("dataType")).toString();
    field.type = typeFrom(field.nativeType);
    field.length = item.value(QLatin1String("length")).toInt();
    if (field.nativeType == QLatin1String("text") && field.length == 0)
        field.length = textAreaLength;
    // The describe calls the id writable; it never is, and neither is what Marketo computes.
    const bool isComputed =
        field.nativeType == QLatin1String("formula") || field.nativeType == QLatin1String("lead_function");
    const bool writable =
        !rest.value(QLatin1String("readOnly")).toBool() && field.name != QLatin1String("id") && !isComputed;
    field.createable = writable;
    field.updateable = writable;
    return field;
}

QJsonObject inputOf(const core::WriteRecord& record)
{
    QJsonObject input;
    for (auto it = record.values.constBegin(); it != record.values.constEnd(); ++it)
        input.insert(it.key(), it.value().toJson());
    if (!record.id.isEmpty())
        input.insert(QLatin1String("id"), record.id.toLongLong());
    return input;
}

core::WriteResult resultFrom(const QJsonObject& item)
{
    using Status = core::WriteResult::Status;
    static const QHash<QString, Status> statuses{
        {QStringLiteral("created"), Status::Created},
        {QStringLiteral("updated"), Status::Updated},
        {QStringLiteral("deleted"), Status::Deleted},
    };
    core::WriteResult result;
    result.id = idText(item.value(QLatin1String("id")));
    result.status = statuses.value(item.value(QLatin1String("status")).toString(), Status::Failed);
    if (result.status == Status::Failed)
        result.error = recordError(reasonsOf(item));
    return result;
}

QJsonArray reasonsOf(const QJsonObject& item)
{
    for (const QLatin1String key : {QLatin1String("reasons"), QLatin1String("errors")}) {
        const QJsonArray reasons = item.value(key).toArray();
        if (!reasons.isEmpty())
            return reasons;
    }
    const QJsonObject reason = item.value(QLatin1String("reason")).toObject();
    return reason.isEmpty() ? QJsonArray() : QJsonArray{reason};
}

QString dataTypeOf(FieldType type)
{
    switch (type) {
    case FieldType::Email:
        return QStringLiteral("email");
    case FieldType::Boolean:
        return QStringLiteral("boolean");
    case FieldType::Integer:
        return QStringLiteral("integer");
    case FieldType::Decimal:
        return QStringLiteral("float");
    case FieldType::Date:
        return QStringLiteral("date");
    case FieldType::DateTime:
        return QStringLiteral("datetime");
    case FieldType::Text:
    case FieldType::Picklist:
    case FieldType::MultiPicklist:
    case FieldType::Reference:
    case FieldType::Other:
        break;
    }
    return QStringLiteral("string");
}

} // namespace lockstep::marketo
