// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_campaigns.h"

#include "sandbox/json_writer.h"
#include "sandbox/salesforce_values.h"

#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace lockstep::sandbox {
namespace {

constexpr int mostLeads = 100;

struct Campaign
{
    int id;
    const char* name;
    const char* type;
    bool requestable; // "Campaign is Requested", source Web Service API
    bool active;
};

constexpr std::array<Campaign, 4> campaigns{{{3711, "Nightly Clean-up", "batch", false, true},
                                             {3712, "Welcome", "trigger", true, true},
                                             {3713, "Old Welcome", "trigger", true, false},
                                             {3714, "Visited the Pricing Page", "trigger", false, true}}};

QString program()
{
    return QStringLiteral("Nurture");
}

QString workspace()
{
    return QStringLiteral("Default");
}

bool isAmong(const QString& name, const QStringList& wanted)
{
    return wanted.isEmpty() || wanted.contains(name);
}

QJsonObject campaignJson(const Campaign& campaign)
{
    return {{QStringLiteral("id"), campaign.id},
            {QStringLiteral("name"), QLatin1String(campaign.name)},
            {QStringLiteral("description"), QString()},
            {QStringLiteral("type"), QLatin1String(campaign.type)},
            {QStringLiteral("programName"), program()},
            {QStringLiteral("programId"), 1029},
            {QStringLiteral("workspaceName"), workspace()},
            {QStringLiteral("createdAt"), QStringLiteral("2025-06-01T08:00:00Z")},
            {QStringLiteral("updatedAt"), QStringLiteral("2025-06-01T08:00:00Z")},
            {QStringLiteral("active"), campaign.active}};
}

Reply list(const MarketoCall& call)
{
    const auto asked = [&call](const char* name) { return call.request.list(QString::fromLatin1(name)); };
    const bool isPlaced =
        isAmong(program(), asked("programName")) && isAmong(workspace(), asked("workspaceName"));
    const QString triggerable = call.request.parameter(QStringLiteral("isTriggerable"));
    QJsonArray result;
    for (const Campaign& campaign : campaigns) {
        const bool can = campaign.requestable && campaign.active;
        if (isPlaced && isAmong(QString::number(campaign.id), asked("id"))
            && isAmong(QLatin1String(campaign.name), asked("name"))
            && (triggerable.isEmpty()
                || can == (triggerable == QLatin1String("true") || triggerable == QLatin1String("1"))))
            result.append(campaignJson(campaign));
    }
    return marketoPage(call, result);
}

Reply trigger(World& world, const MarketoCall& call, const Campaign& campaign)
{
    const QJsonObject input = QJsonDocument::fromJson(call.request.body).object()[u"input"].toObject();
    const QJsonArray leads = input[u"leads"].toArray();
    const auto refused = [&call](const char* code, const QString& message) {
        return marketoError(call.requestId, QLatin1String(code), message);
    };
    if (leads.isEmpty())
        return refused("609", QStringLiteral("Invalid value specified for attribute 'input'"));
    if (leads.size() > mostLeads || input[u"tokens"].toArray().size() > mostLeads)
        return refused("1003", QStringLiteral("At most 100 leads and 100 tokens are allowed"));
    if (!campaign.requestable || !campaign.active)
        return refused("1003", QStringLiteral("The campaign %1 cannot be requested").arg(campaign.id));
    for (const auto& lead : leads) {
        if (world.marketo.row(lead[u"id"].toVariant().toLongLong()) < 0)
            return refused("1004", QStringLiteral("Lead not found"));
    }
    for (const auto& lead : leads) {
        Activity activity;
        activity.type = 47;
        activity.personId = lead[u"id"].toVariant().toLongLong();
        activity.primaryId = campaign.id;
        activity.name = QLatin1String(campaign.name);
        world.marketo.log(activity, Origin::api(MarketoGate::user(), call.requestId));
    }
    Reply reply = marketoSuccess(call.requestId, {QJsonObject{{QStringLiteral("id"), campaign.id}}});
    reply.committed = true;
    return reply;
}

Reply schedule(const World& world, const MarketoCall& call, const Campaign& campaign)
{
    constexpr qint64 soonest = 5 * 60;
    constexpr qint64 latest = 2 * 365 * 24 * 3600;
    const QJsonObject input = QJsonDocument::fromJson(call.request.body).object()[u"input"].toObject();
    const auto runAt = readMoment(input[u"runAt"].toString());
    const qint64 ahead = runAt.value_or(0) - world.clock.seconds();
    if (input.contains(u"runAt") && (!runAt || ahead < soonest || ahead > latest))
        return marketoError(call.requestId, QStringLiteral("1042"), QStringLiteral("Invalid runAt date"));
    return marketoSuccess(call.requestId, {QJsonObject{{QStringLiteral("id"), campaign.id}}});
}

QJsonArray campaignAssets()
{
    QJsonArray assets;
    for (const Campaign& campaign : campaigns)
        assets.append(QJsonObject{{QStringLiteral("id"), campaign.id},
                                  {QStringLiteral("name"), QLatin1String(campaign.name)},
                                  {QStringLiteral("isRequestable"), campaign.requestable},
                                  {QStringLiteral("status"),
                                   campaign.active ? QStringLiteral("Active") : QStringLiteral("Inactive")},
                                  {QStringLiteral("type"), QLatin1String(campaign.type)},
                                  {QStringLiteral("workspace"), workspace()}});
    return assets;
}

// They are described; their members come by bulk export only.
QJsonArray smartListAssets(const World& world)
{
    QJsonArray assets;
    for (const auto& [id, smart] : world.marketo.lists().allSmart())
        assets.append(QJsonObject{{QStringLiteral("id"), id},
                                  {QStringLiteral("name"), smart.name},
                                  {QStringLiteral("workspace"), workspace()}});
    return assets;
}

// The one folder, in which static lists lie.
QJsonArray folderAssets()
{
    const qint64 id = StaticList().folder;
    return {QJsonObject{
        {QStringLiteral("name"), QStringLiteral("Lists")},
        {QStringLiteral("folderId"),
         QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("type"), QStringLiteral("Folder")}}},
        {QStringLiteral("folderType"), QStringLiteral("Marketing Folder")},
        {QStringLiteral("path"), QStringLiteral("/Marketing Activities/Default/Lists")},
        {QStringLiteral("workspace"), workspace()},
        {QStringLiteral("id"), id}}};
}

// A page of all of a kind, the one that has a name, or the one the path names by its id.
Reply assetsOf(const MarketoCall& call, const QJsonArray& all)
{
    if (call.path.size() == 1)
        return assetPage(call, all);
    const bool byName = call.path[1] == QLatin1String("byName");
    const QString wanted = byName ? call.request.parameter(QStringLiteral("name")) : call.path[1];
    QJsonArray found;
    for (const auto& asset : all) {
        if (asset[byName ? u"name" : u"id"].toVariant().toString() == wanted)
            found.append(asset);
    }
    return assetSuccess(call.requestId, found);
}

} // namespace

Reply serveCampaigns(World& world, const MarketoCall& call)
{
    if (call.path.size() == 1)
        return call.method == "GET" ? list(call) : wrongMethod(call);
    const auto campaign = std::find_if(campaigns.begin(), campaigns.end(), [&call](const Campaign& one) {
        return one.id == call.path[1].toInt();
    });
    if (campaign == campaigns.end())
        return marketoError(call.requestId, QStringLiteral("1013"),
                            QStringLiteral("Campaign %1 not found").arg(call.path[1]));
    if (call.path.size() == 2 && call.method == "GET")
        return marketoSuccess(call.requestId, {campaignJson(*campaign)});
    if (call.path.size() == 2 || call.method != "POST")
        return wrongMethod(call);
    if (call.path[2] == QLatin1String("trigger"))
        return trigger(world, call, *campaign);
    return call.path[2] == QLatin1String("schedule") ? schedule(world, call, *campaign)
                                                     : noSuchResource(call);
}

Reply serveAssets(World& world, const MarketoCall& call)
{
    if (call.method != "GET")
        return noSuchResource(call);
    const QString kind = call.path.constFirst();
    if (kind == QLatin1String("smartCampaigns") || kind == QLatin1String("smartCampaign"))
        return assetsOf(call, campaignAssets());
    if (kind == QLatin1String("smartLists") || kind == QLatin1String("smartList"))
        return assetsOf(call, smartListAssets(world));
    if (kind == QLatin1String("folder") && call.path.value(1) == QLatin1String("byName"))
        return assetsOf(call, folderAssets());
    // Extractors ask for these first; this instance has none.
    if (kind == QLatin1String("programs") || kind == QLatin1String("segmentation"))
        return assetsOf(call, {});
    return noSuchResource(call);
}

} // namespace lockstep::sandbox
