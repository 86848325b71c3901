// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/map_value.h"

#include "app/ctl/arguments.h"
#include "app/ctl/field_session.h"

#include <algorithm>

namespace lockstep::app::ctl {

namespace {

core::Unexpected refusal(const QString& code, const QStringList& arguments)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Field;
    error.outcome = core::Outcome::NotSent;
    error.arguments = arguments;
    return core::Unexpected(error);
}

bool same(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool hasValues(const core::FieldInfo& field)
{
    return field.type == core::FieldType::Text || field.type == core::FieldType::Picklist
        || field.type == core::FieldType::MultiPicklist;
}

// The value as the picklist spells it; one that a restricted picklist lacks is refused.
core::Expected<QString> spelled(const QString& value, const core::FieldRow& row)
{
    const core::FieldInfo& field = row.salesforce;
    const auto listed = std::find_if(field.picklist.cbegin(), field.picklist.cend(),
                                     [&value](const QString& each) { return same(each, value); });
    if (listed != field.picklist.cend())
        return *listed;
    if (field.restricted && !field.picklist.isEmpty())
        return refusal(QStringLiteral("value-not-in-picklist"),
                       {core::toString(row.mapping.object) + u'.' + field.name, value,
                        field.picklist.join(QStringLiteral(", "))});
    return value;
}

core::Done removeMaps(core::FieldMapping& mapping, const core::ValuePair& wanted, const QString& name)
{
    const auto removed = mapping.values.removeIf([&wanted](const core::ValuePair& pair) {
        return same(pair.marketo, wanted.marketo) || same(pair.salesforce, wanted.salesforce);
    });
    if (removed == 0)
        return refusal(QStringLiteral("value-not-mapped"), {name, wanted.marketo + wanted.salesforce});
    return {};
}

// A map of the same value in the same direction is replaced.
core::Done addMap(core::FieldMapping& mapping, core::ValuePair wanted, const core::FieldRow& row)
{
    const auto salesforce = spelled(wanted.salesforce, row);
    if (!salesforce)
        return core::Unexpected(salesforce.error());
    wanted.salesforce = *salesforce;
    mapping.values.removeIf([&wanted](const core::ValuePair& pair) {
        const bool intoSalesforce = pair.direction != core::Direction::ToMarketo
            && wanted.direction != core::Direction::ToMarketo && same(pair.marketo, wanted.marketo);
        const bool intoMarketo = pair.direction != core::Direction::ToSalesforce
            && wanted.direction != core::Direction::ToSalesforce && same(pair.salesforce, wanted.salesforce);
        return intoSalesforce || intoMarketo;
    });
    mapping.values += wanted;
    return {};
}

} // namespace

ExitCode mapValue(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {{QStringLiteral("direction"), true}});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const QStringList& given = arguments.positional();
    const QString name = given.value(0);
    core::ValuePair pair{given.value(1).trimmed(), given.value(2).trimmed(), core::Direction::ToSalesforce};
    if (given.size() != 3 || (pair.marketo.isEmpty() && pair.salesforce.isEmpty()))
        return context.wrongUsage(Context::tr("fields map-value takes a field, a value in Marketo and one in "
                                              "Salesforce; an empty one removes the map of the other"));
    const bool directed = arguments.has(QStringLiteral("direction"));
    const auto direction = core::directionFromString(arguments.value(QStringLiteral("direction")));
    if (directed && !direction)
        return context.wrongUsage(
            Context::tr("--direction cannot be “%1”; allowed: to-salesforce, to-marketo, both")
                .arg(arguments.value(QStringLiteral("direction"))));
    pair.direction = direction.value_or(pair.direction);
    return editFields(
        context, {name},
        [&](core::FieldMapping& mapping, const core::FieldRow& row, const Fields&) -> core::Done {
            const QString field = core::toString(mapping.object) + u'.' + mapping.salesforceField;
            if (!hasValues(row.salesforce) || mapping.marketoField.isEmpty())
                return refusal(mapping.marketoField.isEmpty() ? QStringLiteral("no-marketo-field")
                                                              : QStringLiteral("value-map-type"),
                               {field, row.salesforce.nativeType});
            return pair.marketo.isEmpty() || pair.salesforce.isEmpty() ? removeMaps(mapping, pair, field)
                                                                       : addMap(mapping, pair, row);
        });
}

} // namespace lockstep::app::ctl
