// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/wire.h"

#include "core/normalise.h"

#include <QLocale>

namespace lockstep::salesforce {

using core::FieldValue;
using core::ObjectType;

namespace {

QJsonValue valueAt(const QJsonObject& row, const QString& path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return row.value(path);
    return valueAt(row.value(path.first(dot)).toObject(), path.sliced(dot + 1));
}

QString textAt(const QJsonObject& row, const char* name)
{
    return row.value(QLatin1String(name)).toString();
}

QDateTime instantAt(const QJsonObject& row, const char* name)
{
    return core::parseInstant(textAt(row, name));
}

} // namespace

QStringList systemFields(ObjectType object)
{
    QStringList fields{QStringLiteral("Id"),          QStringLiteral("SystemModstamp"),
                       QStringLiteral("CreatedDate"), QStringLiteral("LastModifiedDate"),
                       QStringLiteral("IsDeleted"),   QStringLiteral("LastModifiedById"),
                       QStringLiteral("OwnerId"),     QStringLiteral("MasterRecordId"),
                       QStringLiteral("Owner.Name")};
    if (object == ObjectType::Lead)
        fields << QStringLiteral("IsConverted") << QStringLiteral("ConvertedContactId");
    return fields;
}

QStringList queryFields(ObjectType object, const QStringList& requested)
{
    QStringList fields = systemFields(object) + requested;
    fields.removeDuplicates();
    return fields;
}

QStringList retrieveFields(ObjectType object, const QStringList& requested)
{
    QStringList fields = queryFields(object, requested);
    fields.removeIf(isRelationship);
    return fields;
}

bool isRelationship(const QString& field)
{
    return field.contains(u'.');
}

core::Record recordFromJson(ObjectType object, const QJsonObject& row, const QStringList& requested)
{
    core::Record record;
    record.id = core::salesforceId18(textAt(row, "Id"));
    record.object = object;
    record.values.reserve(requested.size());
    for (const QString& field : requested)
        record.values.insert(field, FieldValue::fromJson(valueAt(row, field)));
    record.stamp = instantAt(row, "SystemModstamp");
    record.modifiedAt = instantAt(row, "LastModifiedDate");
    record.modifiedBy = core::salesforceId18(textAt(row, "LastModifiedById"));
    record.createdAt = instantAt(row, "CreatedDate");
    record.ownerName = textAt(row.value(QLatin1String("Owner")).toObject(), "Name");
    record.deleted = row.value(QLatin1String("IsDeleted")).toBool();
    record.mergedInto = core::salesforceId18(textAt(row, "MasterRecordId"));
    record.converted = row.value(QLatin1String("IsConverted")).toBool();
    record.convertedContactId = core::salesforceId18(textAt(row, "ConvertedContactId"));
    return record;
}

QJsonObject rowBody(const core::FieldValues& values)
{
    QJsonObject body;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        body.insert(it.key(), it.value().toJson());
    return body;
}

QJsonObject collectionBody(ObjectType object, const QList<core::WriteRecord>& records)
{
    const QJsonObject attributes{{QStringLiteral("type"), core::toString(object)}};
    QJsonArray rows;
    for (const core::WriteRecord& record : records) {
        QJsonObject row = rowBody(record.values);
        row.insert(QStringLiteral("attributes"), attributes);
        if (!record.id.isEmpty())
            row.insert(QStringLiteral("id"), record.id);
        rows.append(row);
    }
    return {{QStringLiteral("allOrNone"), false}, {QStringLiteral("records"), rows}};
}

QByteArray httpDate(const QDateTime& instant)
{
    return QLocale::c()
        .toString(instant.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace lockstep::salesforce
