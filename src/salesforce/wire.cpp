// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/wire.h"

#include "core/normalise.h"

#include <QLocale>

namespace lockstep::salesforce {

using core::FieldValue;
using core::ObjectType;

namespace {

// Places in RowReader::paths(), before those of the requested fields.
enum SystemPath : qsizetype {
    Id,
    SystemModstamp,
    CreatedDate,
    LastModifiedDate,
    LastModifiedById,
    IsDeleted,
    MasterRecordId,
    IsConverted,
    ConvertedContactId,
    OwnerId,
    OwnerName,
    SystemPaths
};

QStringList systemPaths()
{
    return {QStringLiteral("Id"),
            QStringLiteral("SystemModstamp"),
            QStringLiteral("CreatedDate"),
            QStringLiteral("LastModifiedDate"),
            QStringLiteral("LastModifiedById"),
            QStringLiteral("IsDeleted"),
            QStringLiteral("MasterRecordId"),
            QStringLiteral("IsConverted"),
            QStringLiteral("ConvertedContactId"),
            QStringLiteral("OwnerId"),
            QStringLiteral("Owner.Name")};
}

// Without its key and its stamp no row can be read.
bool isSeen(const QString& systemField, const core::ObjectSchema& seen)
{
    const QString name = systemField == QLatin1String("Owner.Name") ? QStringLiteral("OwnerId") : systemField;
    return name == QLatin1String("Id") || name == QLatin1String("SystemModstamp")
        || seen.find(name) != nullptr;
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

QStringList queryFields(ObjectType object, const QStringList& requested, const core::ObjectSchema& seen)
{
    QStringList fields = systemFields(object);
    if (!seen.fields.isEmpty())
        fields.removeIf([&seen](const QString& field) { return !isSeen(field, seen); });
    fields += requested;
    fields.removeDuplicates();
    return fields;
}

QStringList retrieveFields(ObjectType object, const QStringList& requested, const core::ObjectSchema& seen)
{
    QStringList fields = queryFields(object, requested, seen);
    fields.removeIf(isRelationship);
    return fields;
}

bool isRelationship(const QString& field)
{
    return field.contains(u'.');
}

RowReader::RowReader(ObjectType object, const QStringList& requested)
    : m_object(object)
    , m_requested(requested)
    , m_paths(systemPaths() + requested)
{ }

Row RowReader::read(const net::JsonRow& row) const
{
    Row result;
    core::Record& record = result.record;
    record.id = core::salesforceId18(row.text(Id));
    record.object = m_object;
    record.values.reserve(m_requested.size());
    qsizetype path = SystemPaths;
    for (const QString& field : m_requested)
        record.values.insert(field, row.value(path++));
    record.stamp = core::parseStamp(row.text(SystemModstamp));
    record.modifiedAt = core::parseInstant(row.text(LastModifiedDate));
    record.modifiedBy = core::salesforceId18(row.text(LastModifiedById));
    record.createdAt = core::parseInstant(row.text(CreatedDate));
    record.ownerName = row.text(OwnerName);
    record.deleted = row.value(IsDeleted).toBool();
    record.mergedInto = core::salesforceId18(row.text(MasterRecordId));
    record.converted = row.value(IsConverted).toBool();
    record.convertedContactId = core::salesforceId18(row.text(ConvertedContactId));
    result.ownerId = row.text(OwnerId);
    return result;
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
