// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setting_specs.h"

#include "core/conditions.h"

#include <algorithm>
#include <limits>

namespace lockstep::core {

namespace {

constexpr int day = 86400;

SettingSpec integer(const QString& key, const QString& defaultValue, int minimum, int maximum)
{
    return {key, SettingSpec::Type::Integer, defaultValue, minimum, maximum, {}, false};
}

SettingSpec boolean(const QString& key, const QString& defaultValue)
{
    return {key, SettingSpec::Type::Boolean, defaultValue, 0, 0, {}, false};
}

SettingSpec choice(const QString& key, const QString& defaultValue, const QStringList& choices)
{
    return {key, SettingSpec::Type::Choice, defaultValue, 0, 0, choices, false};
}

SettingSpec plain(const QString& key, SettingSpec::Type type, const QString& defaultValue = {})
{
    return {key, type, defaultValue, 0, 0, {}, false};
}

SettingSpec ofConnection(SettingSpec spec)
{
    spec.connection = true;
    return spec;
}

QList<SettingSpec> syncSpecs()
{
    using Type = SettingSpec::Type;
    const QStringList winners{QStringLiteral("marketo"), QStringLiteral("salesforce"),
                              QStringLiteral("newest")};
    return {
        integer(QStringLiteral("sync.intervalSeconds"), QStringLiteral("300"), 1, day),
        boolean(QStringLiteral("match.byEmail"), QStringLiteral("true")),
        choice(QStringLiteral("conflict.lead"), QStringLiteral("marketo"), winners),
        choice(QStringLiteral("conflict.contact"), QStringLiteral("marketo"), winners),
        plain(QStringLiteral("filter.lead"), Type::Conditions),
        plain(QStringLiteral("filter.contact"), Type::Conditions),
        plain(QStringLiteral("create.rule"), Type::Conditions),
        plain(QStringLiteral("create.lastName"), Type::Text),
        plain(QStringLiteral("create.company"), Type::Text),
        boolean(QStringLiteral("recreate.inMarketo"), QStringLiteral("true")),
        boolean(QStringLiteral("nativeSync.handedOver"), QStringLiteral("false")),
        integer(QStringLiteral("quota.background"), QStringLiteral("80"), 1, 95),
        integer(QStringLiteral("quota.push"), {}, 1, 100), // empty: quota.background + 15, at most 95
        integer(QStringLiteral("audit.days"), QStringLiteral("7"), 1, 365),
        boolean(QStringLiteral("mirror.customActivity"), QStringLiteral("false")),
        integer(QStringLiteral("retentionDays"), QStringLiteral("90"), 1, 3650),
    };
}

QList<SettingSpec> systemSpecs()
{
    using Type = SettingSpec::Type;
    return {
        plain(QStringLiteral("salesforce.externalIdField"), Type::Name, QStringLiteral("Marketo_Id__c")),
        plain(QStringLiteral("salesforce.markerField"), Type::Name),
        integer(QStringLiteral("salesforce.lookBackSeconds"), QStringLiteral("600"), 0, day),
        plain(QStringLiteral("marketo.idField"), Type::Name, QStringLiteral("salesforceId")),
        plain(QStringLiteral("marketo.typeField"), Type::Name, QStringLiteral("salesforceType")),
        plain(QStringLiteral("marketo.deletedField"), Type::Name, QStringLiteral("salesforceIsDeleted")),
        integer(QStringLiteral("marketo.overlapSeconds"), QStringLiteral("900"), 0, day),
        plain(QStringLiteral("marketo.partition"), Type::Text),
        // Where a browser shows a person; the API's address does not tell.
        plain(QStringLiteral("marketo.appUrl"), Type::Text, QStringLiteral("https://app.marketo.com")),
        integer(QStringLiteral("marketo.smartListId"), {}, 1, std::numeric_limits<int>::max()),
        // 0 = no limit of our own: Marketo's refusal (606) then sets the pace.
        integer(QStringLiteral("marketo.callsPer20s"), QStringLiteral("50"), 0, 100),
        integer(QStringLiteral("marketo.inFlight"), QStringLiteral("5"), 1, 10),
        integer(QStringLiteral("marketo.dailyLimit"), QStringLiteral("50000"), 1, 100'000'000),
        integer(QStringLiteral("fence.salesforceSeconds"), QStringLiteral("620"), 1, day),
        integer(QStringLiteral("fence.marketoSeconds"), QStringLiteral("110"), 1, day),
    };
}

QList<SettingSpec> connectionSpecs()
{
    using Type = SettingSpec::Type;
    const QStringList flows{QStringLiteral("client-credentials"), QStringLiteral("jwt"),
                            QStringLiteral("browser")};
    return {
        ofConnection(plain(QStringLiteral("salesforce.loginUrl"), Type::Text)),
        ofConnection(plain(QStringLiteral("salesforce.clientId"), Type::Text)),
        ofConnection(choice(QStringLiteral("salesforce.flow"), flows.first(), flows)),
        ofConnection(plain(QStringLiteral("salesforce.username"), Type::Text)),
        ofConnection(plain(QStringLiteral("salesforce.keyFile"), Type::Text)),
        ofConnection(plain(QStringLiteral("salesforce.apiVersion"), Type::Text, QStringLiteral("62.0"))),
        ofConnection(plain(QStringLiteral("marketo.url"), Type::Text)),
        ofConnection(plain(QStringLiteral("marketo.clientId"), Type::Text)),
        // The daily limit that Marketo named itself: where that is the one in force, Marketo may take it
        // back.
        ofConnection(integer(QStringLiteral("marketo.namedLimit"), {}, 1, 100'000'000)),
    };
}

bool isWhole(const QString& value, int minimum, int maximum)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= minimum && number <= maximum;
}

bool isApiName(const QString& value)
{
    const auto isNameCharacter = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_';
    };
    return !value.isEmpty() && value.front().isLetter()
        && std::all_of(value.begin(), value.end(), isNameCharacter);
}

bool isAllowed(const SettingSpec& spec, const QString& value)
{
    if (value.isEmpty())
        return spec.defaultValue.isEmpty();
    switch (spec.type) {
    case SettingSpec::Type::Integer:
        return isWhole(value, spec.minimum, spec.maximum);
    case SettingSpec::Type::Boolean:
        return value == QLatin1String("true") || value == QLatin1String("false");
    case SettingSpec::Type::Name:
        return isApiName(value);
    case SettingSpec::Type::Choice:
        return spec.choices.contains(value);
    case SettingSpec::Type::Conditions:
        return parseConditions(value).has_value();
    case SettingSpec::Type::Text:
        break;
    }
    return true;
}

// What is allowed, in no language: ranges, words and JSON.
QString allowedValues(const SettingSpec& spec)
{
    switch (spec.type) {
    case SettingSpec::Type::Integer:
        return QStringLiteral("%1…%2").arg(QString::number(spec.minimum), QString::number(spec.maximum));
    case SettingSpec::Type::Boolean:
        return QStringLiteral("true, false");
    case SettingSpec::Type::Choice:
        return spec.choices.join(QStringLiteral(", "));
    case SettingSpec::Type::Name:
        return QStringLiteral("A…Z a…z 0…9 _");
    case SettingSpec::Type::Conditions:
        return QStringLiteral("[{\"field\":\"…\",\"op\":\"%1\",\"value\":\"…\"}]")
            .arg(conditionOperators().join(u'|'));
    case SettingSpec::Type::Text:
        break;
    }
    return QStringLiteral("…");
}

} // namespace

const QList<SettingSpec>& settingSpecs()
{
    static const QList<SettingSpec> specs = syncSpecs() + systemSpecs() + connectionSpecs();
    return specs;
}

const SettingSpec* findSetting(QStringView key)
{
    const QList<SettingSpec>& specs = settingSpecs();
    const auto found = std::find_if(specs.cbegin(), specs.cend(),
                                    [key](const SettingSpec& spec) { return spec.key == key; });
    return found == specs.cend() ? nullptr : &*found;
}

Done checkSetting(QStringView key, const QString& value)
{
    const auto refusal = [](const QString& code, const QStringList& arguments) {
        Error error;
        error.code = code;
        error.scope = ErrorScope::Workspace;
        error.outcome = Outcome::NotSent;
        error.arguments = arguments;
        return Unexpected(error);
    };
    const SettingSpec* spec = findSetting(key);
    if (!spec)
        return refusal(QStringLiteral("unknown-setting"), {key.toString()});
    if (spec->type == SettingSpec::Type::Conditions) {
        const auto conditions = parseConditions(value);
        if (!conditions && conditions.error().code == QLatin1String("unknown-operator"))
            return Unexpected(conditions.error());
    }
    if (!isAllowed(*spec, value))
        return refusal(QStringLiteral("setting-out-of-range"), {spec->key, value, allowedValues(*spec)});
    return {};
}

} // namespace lockstep::core
