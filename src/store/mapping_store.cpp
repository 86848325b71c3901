// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mapping_store.h"

#include "store/codec.h"
#include "store/database.h"
#include "store/mapping_row.h"
#include "store/statement.h"

namespace lockstep::store {

namespace {

// Three texts a pair: in Marketo, in Salesforce, the direction.
QString encodePairs(const QList<core::ValuePair>& pairs)
{
    QStringList texts;
    for (const core::ValuePair& pair : pairs)
        texts += QStringList{pair.marketo, pair.salesforce, core::toString(pair.direction)};
    return encode(texts);
}

QList<core::ValuePair> decodePairs(const QString& json)
{
    const QStringList texts = decodeList(json);
    QList<core::ValuePair> pairs;
    for (qsizetype i = 0; i + 2 < texts.size(); i += 3)
        pairs += core::ValuePair{
            texts.at(i), texts.at(i + 1),
            core::directionFromString(texts.at(i + 2)).value_or(core::Direction::ToSalesforce)};
    return pairs;
}

} // namespace

QString mappingColumns()
{
    return undeclared(QStringLiteral("l.object, l.field, l.marketo, l.enabled, l.direction, l.conflict_rule, "
                                     "l.blank_rule, l.value_map"));
}

QString mappingColumnsBeforeValues()
{
    return mappingColumns().replace(QLatin1String("l.value_map"), QLatin1String("''"));
}

core::FieldMapping mappingFrom(const Row& row, int from)
{
    core::FieldMapping mapping;
    mapping.object = row.enumeration<core::ObjectType>(from);
    mapping.salesforceField = row.text(from + 1);
    mapping.marketoField = row.text(from + 2);
    mapping.enabled = row.flag(from + 3);
    mapping.direction = core::directionFromString(row.text(from + 4)).value_or(core::Direction::Both);
    mapping.conflictRule = core::conflictRuleFromString(row.text(from + 5));
    mapping.blankRule = core::blankRuleFromString(row.text(from + 6)).value_or(core::BlankRule::Overwrite);
    mapping.values = decodePairs(row.text(from + 7));
    return mapping;
}

MappingStore::MappingStore(Database& database)
    : m_database(database)
{ }

core::Expected<QList<core::FieldMapping>> MappingStore::all() const
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM field_mapping l ORDER BY l.object, l.field").arg(mappingColumns());
    QList<core::FieldMapping> mappings;
    const auto done = select(m_database, sql, {}, [&](const Row& row) { mappings.append(mappingFrom(row)); });
    if (!done)
        return core::Unexpected(done.error());
    return mappings;
}

core::Done MappingStore::save(const QList<core::FieldMapping>& mappings)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO field_mapping (object, field, marketo, enabled, direction, conflict_rule, blank_rule, "
        "value_map) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (object, field) DO UPDATE SET marketo = excluded.marketo, enabled = excluded.enabled, "
        "direction = excluded.direction, conflict_rule = excluded.conflict_rule, "
        "blank_rule = excluded.blank_rule, value_map = excluded.value_map");
    for (const core::FieldMapping& mapping : mappings) {
        const QString rule = mapping.conflictRule ? core::toString(*mapping.conflictRule) : QString();
        auto done = run(m_database, sql,
                        {mapping.object, mapping.salesforceField, mapping.marketoField, mapping.enabled,
                         core::toString(mapping.direction), Param::orNull(rule),
                         core::toString(mapping.blankRule), encodePairs(mapping.values)});
        if (!done)
            return done;
    }
    return {};
}

core::Done MappingStore::remove(core::ObjectType object, const QString& salesforceField)
{
    static const QString sql = QStringLiteral("DELETE FROM field_mapping WHERE object = ? AND field = ?");
    return run(m_database, sql, {object, salesforceField});
}

} // namespace lockstep::store
