// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/field_session.h"
#include "app/ctl/map_value.h"

#include <algorithm>

namespace lockstep::app::ctl {

namespace {

ExitCode list(Context& context, const QStringList& words)
{
    const Arguments arguments(words, {{QStringLiteral("object"), true}, {QStringLiteral("all"), false}});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    const auto object = core::objectTypeFromString(arguments.value(QStringLiteral("object")));
    const bool objectGiven = arguments.has(QStringLiteral("object"));
    if (!arguments.positional().isEmpty()
        || (objectGiven && (!object || *object == core::ObjectType::Person)))
        return context.wrongUsage(Context::tr("fields list takes --object Lead or Contact, and --all"));
    const auto workspace = context.open().and_then(&requireConnected);
    if (!workspace)
        return context.fail(workspace.error());
    const auto fields = loadFields(context, *workspace);
    if (!fields)
        return context.fail(fields.error());
    auto rows = fields->rows();
    if (!rows)
        return context.fail(rows.error());
    const bool all = arguments.has(QStringLiteral("all"));
    rows->removeIf([&](const core::FieldRow& row) {
        return (objectGiven && row.mapping.object != *object) || (!all && !row.mapping.enabled);
    });
    showFields(context.out, *rows);
    return ExitCode::Done;
}

// The rules that the options of `fields set` name; `problem` says which of them has no such value.
class Rules
{
public:
    Rules(const Arguments& arguments, QString& problem)
        : m_arguments(arguments)
        , m_direction(core::directionFromString(arguments.value(QStringLiteral("direction"))))
        , m_conflict(core::conflictRuleFromString(arguments.value(QStringLiteral("on-conflict"))))
        , m_blanks(core::blankRuleFromString(arguments.value(QStringLiteral("blanks"))))
    {
        const auto require = [&](const char* option, bool known, const char* allowed) {
            const QString name = QString::fromLatin1(option);
            if (arguments.has(name) && !known && problem.isEmpty())
                problem = Context::tr("--%1 cannot be “%2”; allowed: %3")
                              .arg(name, arguments.value(name), QString::fromLatin1(allowed));
        };
        require("direction", m_direction.has_value(), "both, to-salesforce, to-marketo");
        require("on-conflict", m_conflict.has_value(), "marketo, salesforce, newest");
        require("blanks", m_blanks.has_value(), "overwrite, keep");
    }

    core::Done apply(core::FieldMapping& mapping, const core::Schema& marketo) const
    {
        const QString name = m_arguments.value(marketoOption());
        if (m_arguments.has(marketoOption())) {
            const QList<core::FieldInfo> fields = marketo.objects.value(core::ObjectType::Person).fields;
            const auto field = std::find_if(fields.cbegin(), fields.cend(), [&](const core::FieldInfo& each) {
                return each.name.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (field == fields.cend())
                return missing(name);
            mapping.marketoField = field->name;
        }
        mapping.direction = m_direction.value_or(mapping.direction);
        mapping.blankRule = m_blanks.value_or(mapping.blankRule);
        if (m_conflict)
            mapping.conflictRule = m_conflict;
        return {};
    }

    static QString marketoOption() { return QStringLiteral("marketo"); }

private:
    static core::Unexpected missing(const QString& name)
    {
        core::Error error;
        error.code = QStringLiteral("marketo-field-missing");
        error.scope = core::ErrorScope::Field;
        error.outcome = core::Outcome::NotSent;
        error.arguments = QStringList{name};
        return core::Unexpected(error);
    }

    const Arguments& m_arguments;
    std::optional<core::Direction> m_direction;
    std::optional<core::ConflictRule> m_conflict;
    std::optional<core::BlankRule> m_blanks;
};

ExitCode set(Context& context, const QStringList& words)
{
    const QList<OptionSpec> options{{Rules::marketoOption(), true},
                                    {QStringLiteral("direction"), true},
                                    {QStringLiteral("on-conflict"), true},
                                    {QStringLiteral("blanks"), true}};
    const Arguments arguments(words, options);
    QString problem = arguments.problem();
    const bool anyGiven = std::any_of(options.cbegin(), options.cend(),
                                      [&](const OptionSpec& option) { return arguments.has(option.name); });
    if (problem.isEmpty() && (arguments.positional().size() != 1 || !anyGiven))
        problem = Context::tr("fields set takes one field and at least one rule");
    const Rules rules(arguments, problem);
    if (!problem.isEmpty())
        return context.wrongUsage(problem);
    return editFields(context, arguments.positional(),
                      [&](core::FieldMapping& mapping, const core::FieldRow& /*row*/, const Fields& fields) {
                          return rules.apply(mapping, fields.schemas.marketo);
                      });
}

ExitCode reset(Context& context, const QStringList& names)
{
    return changeFields(context, names, [&](const Fields& fields, const QList<core::FieldRow>& rows) {
        QList<core::FieldMapping> mappings;
        for (const core::FieldRow& row : rows)
            mappings += row.mapping;
        return runtime::resetMappings(*fields.database, mappings, context.clock.now());
    });
}

} // namespace

ExitCode runFields(Context& context, const QStringList& words)
{
    const QString verb = words.value(0);
    const QStringList rest = words.mid(1);
    if (verb == QLatin1String("list"))
        return list(context, rest);
    if (verb == QLatin1String("set"))
        return set(context, rest);
    if (verb == QLatin1String("map-value"))
        return mapValue(context, rest);
    const bool enables = verb == QLatin1String("enable");
    const bool resets = verb == QLatin1String("reset");
    if (!enables && !resets && verb != QLatin1String("disable"))
        return context.wrongUsage(Context::tr("fields needs list, enable, disable, set, map-value or reset"));
    const Arguments arguments(rest, {});
    if (!arguments.problem().isEmpty())
        return context.wrongUsage(arguments.problem());
    if (arguments.positional().isEmpty())
        return context.wrongUsage(Context::tr("Which fields?"));
    if (resets)
        return reset(context, arguments.positional());
    return editFields(
        context, arguments.positional(),
        [enables](core::FieldMapping& mapping, const core::FieldRow&, const Fields&) {
            mapping.enabled = enables;
            return core::Done();
        },
        enables);
}

} // namespace lockstep::app::ctl
