// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

#include "store/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lockstep::store {

namespace {

void write(JsonWriter& json, const core::FieldBase& base)
{
    json.raw('[');
    json.value(base.marketo);
    json.raw(',');
    json.value(base.salesforce);
    json.raw(']');
}

core::FieldBase readBase(JsonReader& json)
{
    core::FieldBase base;
    json.expect('[');
    base.marketo = json.value();
    json.expect(',');
    base.salesforce = json.value();
    json.expect(']');
    return base;
}

// {"name":item, …} of any hash.
template <typename Hash, typename WriteItem>
QByteArray encodeHash(const Hash& hash, const WriteItem& writeItem)
{
    JsonWriter json;
    json.raw('{');
    for (auto it = hash.cbegin(); it != hash.cend(); ++it) {
        json.name(it.key());
        writeItem(json, it.value());
    }
    json.raw('}');
    return json.bytes();
}

// Empty where the bytes are not what encodeHash wrote.
template <typename Hash, typename ReadItem> Hash decodeHash(const QByteArray& bytes, const ReadItem& readItem)
{
    Hash hash;
    JsonReader json(bytes);
    json.expect('{');
    while (json.more('}')) {
        const QString name = json.text();
        json.expect(':');
        hash.insert(name, readItem(json));
    }
    return json.failed() ? Hash() : hash;
}

void write(JsonWriter& json, const PlannedField& planned)
{
    json.raw('[');
    json.text(planned.field);
    json.raw(',');
    json.value(planned.oldValue);
    json.raw(',');
    json.value(planned.newValue);
    json.raw(',');
    json.text(planned.rule);
    json.raw(',');
    json.value(core::FieldValue::boolean(planned.conflict));
    if (planned.baseAfter) {
        json.raw(',');
        write(json, *planned.baseAfter);
    }
    json.raw(']');
}

PlannedField readPlanned(JsonReader& json)
{
    PlannedField planned;
    json.expect('[');
    planned.field = json.text();
    json.expect(',');
    planned.oldValue = json.value();
    json.expect(',');
    planned.newValue = json.value();
    json.expect(',');
    planned.rule = json.text();
    json.expect(',');
    planned.conflict = json.value().toBool();
    if (json.take(','))
        planned.baseAfter = readBase(json);
    json.expect(']');
    return planned;
}

} // namespace

QByteArray encode(const core::FieldValues& values)
{
    return encodeHash(values, [](JsonWriter& json, const core::FieldValue& value) { json.value(value); });
}

core::FieldValues decodeValues(const QByteArray& json)
{
    return decodeHash<core::FieldValues>(json, [](JsonReader& reader) { return reader.value(); });
}

QByteArray encode(const core::Bases& bases)
{
    return encodeHash(bases, [](JsonWriter& json, const core::FieldBase& base) { write(json, base); });
}

core::Bases decodeBases(const QByteArray& json)
{
    return decodeHash<core::Bases>(json, [](JsonReader& reader) { return readBase(reader); });
}

QByteArray encode(const QList<PlannedField>& plan)
{
    JsonWriter json;
    json.raw('[');
    for (const PlannedField& planned : plan) {
        json.separate();
        write(json, planned);
    }
    json.raw(']');
    return json.bytes();
}

QList<PlannedField> decodePlan(const QByteArray& bytes)
{
    QList<PlannedField> plan;
    JsonReader json(bytes);
    json.expect('[');
    while (json.more(']'))
        plan.append(readPlanned(json));
    return json.failed() ? QList<PlannedField>() : plan;
}

QString encode(const QStringList& list)
{
    return list.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList decodeList(const QString& json)
{
    QStringList list;
    if (json.isEmpty())
        return list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& value : array)
        list.append(value.toString());
    return list;
}

QString encodeScalar(const core::FieldValue& value)
{
    switch (value.kind()) {
    case core::FieldValue::Kind::Boolean:
        return QLatin1Char('b') + value.toString();
    case core::FieldValue::Kind::Number:
        return QLatin1Char('n') + value.toString();
    case core::FieldValue::Kind::Text:
        return QLatin1Char('t') + value.toString();
    case core::FieldValue::Kind::Null:
        break;
    }
    return {};
}

core::FieldValue decodeScalar(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString content = text.mid(1);
    switch (text.front().unicode()) {
    case u'b':
        return core::FieldValue::boolean(content == QLatin1String("true"));
    case u'n':
        return core::FieldValue::number(content);
    default:
        return core::FieldValue::text(content);
    }
}

} // namespace lockstep::store
