// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/settings.h"

#include <variant>
#include <vector>

namespace lockstep::sandbox {
namespace {

using Knob = std::variant<int*, bool*, QString*>;
using Knobs = std::vector<std::pair<const char*, Knob>>;

void addSalesforce(Knobs& knobs, SalesforceSettings& salesforce)
{
    knobs.insert(knobs.end(),
                 {{"salesforce.dailyCalls", &salesforce.dailyCalls},
                  {"salesforce.sessionSeconds", &salesforce.sessionSeconds},
                  {"salesforce.unknownFieldRefusesRequest", &salesforce.unknownFieldRefusesRequest},
                  {"salesforce.mayCustomize", &salesforce.mayCustomize},
                  {"salesforce.autoApprove", &salesforce.autoApprove},
                  {"salesforce.requirePkce", &salesforce.requirePkce},
                  {"salesforce.requireSecret", &salesforce.requireSecret},
                  {"salesforce.rotateRefreshTokens", &salesforce.rotateRefreshTokens},
                  {"salesforce.blockParallelRefresh", &salesforce.blockParallelRefresh},
                  {"salesforce.codeSeconds", &salesforce.codeSeconds},
                  {"salesforce.assertionSeconds", &salesforce.assertionSeconds},
                  {"salesforce.grantsPerUser", &salesforce.grantsPerUser},
                  {"salesforce.instanceUrl", &salesforce.instanceUrl},
                  {"salesforce.challengesWithHeader", &salesforce.challengesWithHeader},
                  {"salesforce.conflictHasBody", &salesforce.conflictHasBody},
                  {"salesforce.cursors", &salesforce.cursors},
                  {"salesforce.bulkPolls", &salesforce.bulkPolls},
                  {"salesforce.bulkSeconds", &salesforce.bulkSeconds},
                  {"salesforce.unwatchedSeconds", &salesforce.unwatchedSeconds},
                  {"salesforce.bulkPageRows", &salesforce.bulkPageRows},
                  {"salesforce.misspelledUpTo", &salesforce.misspelledUpTo}});
}

void addMarketo(Knobs& knobs, MarketoSettings& marketo)
{
    knobs.insert(knobs.end(),
                 {{"marketo.dailyCalls", &marketo.dailyCalls},
                  {"marketo.callsPer20s", &marketo.callsPer20s},
                  {"marketo.concurrent", &marketo.concurrent},
                  {"marketo.tokenSeconds", &marketo.tokenSeconds},
                  {"marketo.tokenInQuery", &marketo.tokenInQuery},
                  {"marketo.scan", &marketo.scan},
                  {"marketo.retention", &marketo.retention},
                  {"marketo.auditAttributes", &marketo.auditAttributes},
                  {"marketo.unknownFieldRefusesRequest", &marketo.unknownFieldRefusesRequest},
                  {"marketo.strictReadOnly", &marketo.strictReadOnly},
                  {"marketo.missingLeadIsError", &marketo.missingLeadIsError},
                  {"marketo.nativeSync", &marketo.nativeSync},
                  {"marketo.companyFieldsReadOnly", &marketo.companyFieldsReadOnly},
                  {"marketo.updatedAtFilter", &marketo.updatedAtFilter},
                  {"marketo.bulkPolls", &marketo.bulkPolls},
                  {"marketo.bulkSeconds", &marketo.bulkSeconds},
                  {"marketo.unwatchedSeconds", &marketo.unwatchedSeconds},
                  {"marketo.exportsQueued", &marketo.exportsQueued},
                  {"marketo.exportsRunning", &marketo.exportsRunning},
                  {"marketo.exportBytesPerDay", &marketo.exportBytesPerDay},
                  {"marketo.importsQueued", &marketo.importsQueued},
                  {"marketo.importsRunning", &marketo.importsRunning},
                  {"marketo.listMembers", &marketo.listMembers}});
}

Knobs knobsOf(Settings& settings)
{
    Knobs knobs{{"latencyMs", &settings.latencyMs}, {"gzip", &settings.gzip}};
    addSalesforce(knobs, settings.salesforce);
    addMarketo(knobs, settings.marketo);
    return knobs;
}

bool setKnob(const Knob& knob, const QJsonValue& value)
{
    if (auto* const* number = std::get_if<int*>(&knob)) {
        if (!value.isDouble() || value.toInt(-1) < 0)
            return false;
        **number = value.toInt();
    } else if (auto* const* flag = std::get_if<bool*>(&knob)) {
        if (!value.isBool())
            return false;
        **flag = value.toBool();
    } else {
        if (!value.isString())
            return false;
        *std::get<QString*>(knob) = value.toString();
    }
    return true;
}

} // namespace

bool Settings::set(const QString& key, const QJsonValue& value)
{
    for (const auto& [name, knob] : knobsOf(*this)) {
        if (key == QLatin1String(name))
            return setKnob(knob, value);
    }
    return false;
}

QJsonObject Settings::toJson() const
{
    QJsonObject json;
    Settings copy = *this;
    for (const auto& [name, knob] : knobsOf(copy))
        json.insert(QLatin1String(name),
                    std::visit([](const auto* value) { return QJsonValue(*value); }, knob));
    return json;
}

} // namespace lockstep::sandbox
