// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_activities.h"

#include "sandbox/base32.h"
#include "sandbox/json_writer.h"
#include "sandbox/marketo_activity_types.h"
#include "sandbox/marketo_values.h"
#include "sandbox/salesforce_values.h"

#include <QSet>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr int largestPage = 300;
constexpr qint64 day = 24 * 3600;

// How long an entry of a type is remembered; nothing if for ever.
std::optional<qint64> memoryOf(int type)
{
    constexpr qint64 deletions = 14 * day;
    constexpr qint64 frequent = 90 * day;
    constexpr qint64 others = 761 * day; // 25 months
    static const QSet<int> frequentTypes{1, 3, 6, 7, 13, 19, 22, 24, 47};
    if (type == 12)
        return std::nullopt;
    if (type == 37)
        return deletions;
    return frequentTypes.contains(type) ? frequent : others;
}

// A token is the date it was asked for and the number of the activity before its page.
QString tokenOf(qint64 seconds, qint64 after)
{
    return QString::fromLatin1(toBase32(isoSeconds(seconds) + ".000+0000," + QByteArray::number(after)));
}

struct Place
{
    qint64 since = 0;
    qint64 after = 0;
};

std::optional<Place> placeOf(const QString& token)
{
    const QByteArray text = fromBase32(token.toLatin1());
    const qsizetype comma = text.indexOf(',');
    bool isNumber = false;
    const qint64 after = text.mid(comma + 1).toLongLong(&isNumber);
    const auto since = readMoment(QString::fromLatin1(text.left(qMax<qsizetype>(comma, 0))));
    return comma > 0 && isNumber && since ? std::optional(Place{*since, after}) : std::nullopt;
}

// An empty page has no result at all.
Reply pageJson(const MarketoCall& call, const QJsonArray& result, const QString& token, bool more)
{
    QJsonObject json{{QStringLiteral("requestId"), call.requestId},
                     {QStringLiteral("success"), true},
                     {QStringLiteral("nextPageToken"), token},
                     {QStringLiteral("moreResult"), more}};
    if (!result.isEmpty())
        json.insert(QStringLiteral("result"), result);
    return jsonReply(json);
}

QJsonObject attribute(const char* name, const QJsonValue& value)
{
    return {{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("value"), value}};
}

// Scores are told of in numbers, the difference with its sign.
QJsonArray scoreAttributes(const Activity& activity)
{
    // The difference of two whole numbers may be none of 64 bits.
    const auto number = [](const Value& value) {
        const auto* whole = std::get_if<qint64>(&value);
        return whole ? double(*whole) : 0.0;
    };
    const double change = number(activity.newValue) - number(activity.oldValue);
    const QString sign = change < 0 ? QString() : QStringLiteral("+");
    return {attribute("Change Value", QString(sign + QString::number(change, 'f', 0))),
            attribute("New Value", toJson(activity.newValue)),
            attribute("Old Value", toJson(activity.oldValue)), attribute("Reason", activity.reason)};
}

} // namespace

MarketoActivities::MarketoActivities(const World& world)
    : m_world(world)
{ }

Reply MarketoActivities::serve(const MarketoCall& call) const
{
    if (call.method != "GET")
        return wrongMethod(call);
    const QString what = call.path.value(1);
    if (what.isEmpty())
        return activities(call);
    if (what == QLatin1String("types"))
        return marketoSuccess(call.requestId, activityTypes(m_world.customTypes));
    if (what == QLatin1String("pagingtoken"))
        return pagingToken(call);
    if (what == QLatin1String("leadchanges"))
        return leadChanges(call);
    if (what == QLatin1String("deletedleads"))
        return deletedLeads(call);
    return marketoError(call.requestId, QStringLiteral("610"),
                        QStringLiteral("Requested resource not found"));
}

Reply MarketoActivities::pagingToken(const MarketoCall& call) const
{
    const QString since = call.request.parameter(QStringLiteral("sinceDatetime"));
    if (since.isEmpty())
        return missingParameter(call, QStringLiteral("sinceDatetime"));
    // A plus sign that was not percent-encoded arrives as a blank.
    auto moment = readMoment(since);
    if (!moment)
        moment = readMoment(QString(since).replace(since.lastIndexOf(QLatin1Char(' ')), 1, QLatin1Char('+')));
    if (!moment)
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("Invalid value for parameter 'sinceDatetime'"));
    const auto& log = m_world.marketo.activities();
    const auto first = std::find_if(log.begin(), log.end(),
                                    [&moment](const Activity& activity) { return activity.at >= *moment; });
    const qint64 last = log.empty() ? 0 : log.back().number;
    return jsonReply(QJsonObject{
        {QStringLiteral("requestId"), call.requestId},
        {QStringLiteral("success"), true},
        {QStringLiteral("nextPageToken"), tokenOf(*moment, first == log.end() ? last : first->number - 1)}});
}

Reply MarketoActivities::page(const MarketoCall& call, const Shown& shown) const
{
    const QString token = call.request.parameter(QStringLiteral("nextPageToken"));
    if (token.isEmpty())
        return missingParameter(call, QStringLiteral("nextPageToken"));
    const auto place = placeOf(token);
    if (!place)
        return marketoError(call.requestId, QStringLiteral("1003"), QStringLiteral("Invalid paging token"));
    const int asked = call.request.parameter(QStringLiteral("batchSize")).toInt();
    const int batch = asked > 0 ? std::min(asked, largestPage) : largestPage;
    const QStringList leadIds = call.request.list(QStringLiteral("leadIds"));
    if (leadIds.size() > 30)
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("At most 30 leadIds are allowed"));
    const qint64 listId = call.request.parameter(QStringLiteral("listId")).toLongLong();
    const auto list = m_world.marketo.lists().all().find(listId);
    const bool byList = listId > 0;
    if (byList && list == m_world.marketo.lists().all().end())
        return marketoError(call.requestId, QStringLiteral("1013"),
                            QStringLiteral("Static list with id %1 not found").arg(listId));
    const int longest = m_world.settings.marketo.listMembers;
    if (byList && longest > 0 && int(list->second.members.size()) >= longest)
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("The list has %1 members or more").arg(longest));
    const auto& log = m_world.marketo.activities();
    // A token of a day to come shows nothing until then, and what has happened before it never.
    if (place->since > m_world.clock.seconds())
        return pageJson(call, {}, tokenOf(place->since, log.empty() ? 0 : log.back().number), false);
    auto next = std::partition_point(log.begin(), log.end(), [&place](const Activity& activity) {
        return activity.number <= place->after;
    });
    QJsonArray result;
    int looked = 0;
    const int scan = m_world.settings.marketo.scan;
    for (; next != log.end() && result.size() < batch && (scan == 0 || looked < scan); ++next, ++looked) {
        if (!leadIds.isEmpty() && !leadIds.contains(QString::number(next->personId)))
            continue;
        if (byList && list->second.members.count(next->personId) == 0)
            continue;
        if (!isKept(*next))
            continue;
        if (const auto entry = shown(*next))
            result.append(*entry);
    }
    const qint64 after = next == log.begin() ? place->after : std::max(place->after, (next - 1)->number);
    return pageJson(call, result, tokenOf(place->since, after), next != log.end());
}

bool MarketoActivities::isKept(const Activity& activity) const
{
    if (activity.type != 37 && !m_world.settings.marketo.retention)
        return true;
    const std::optional<qint64> memory = memoryOf(activity.type);
    return !memory || activity.at >= m_world.clock.seconds() - *memory;
}

QJsonObject MarketoActivities::head(const Activity& activity) const
{
    return {{QStringLiteral("id"), activity.guid()},
            {QStringLiteral("marketoGUID"), QString::number(activity.guid())},
            {QStringLiteral("leadId"), activity.personId},
            {QStringLiteral("activityDate"), QString::fromLatin1(isoSeconds(activity.at) + 'Z')},
            {QStringLiteral("activityTypeId"), activity.type}};
}

QJsonArray MarketoActivities::auditAttributes(const Activity& activity) const
{
    if (!m_world.settings.marketo.auditAttributes)
        return {};
    QJsonArray audit;
    if (!activity.requestId.isEmpty())
        audit.append(attribute("api method name", QStringLiteral("syncLead")));
    audit.append(attribute("modifying user", activity.user));
    if (!activity.requestId.isEmpty())
        audit.append(attribute("request id", activity.requestId));
    return audit;
}

QJsonArray MarketoActivities::attributes(const Activity& activity) const
{
    if (activity.type == 22 && activity.fieldId > 0)
        return scoreAttributes(activity);
    QJsonArray list;
    if (activity.type == 12) {
        list.append(attribute("Created Date", QString::fromLatin1(isoSeconds(activity.at).left(10))));
        list.append(attribute("Source Type", activity.source));
    } else if (activity.type == 13) {
        const MField* field = m_world.marketo.fieldById(activity.fieldId);
        list.append(attribute("New Value", activityJson(field, activity.newValue)));
        list.append(attribute("Old Value", activityJson(field, activity.oldValue)));
        list.append(attribute("Reason", activity.reason));
        list.append(attribute("Source", activity.source));
    } else if (activity.type == 32) {
        QJsonArray ids;
        for (const qint64 id : activity.merged)
            ids.append(id);
        list.append(attribute("Merge IDs", ids));
        list.append(attribute("Merge Source", activity.source));
    } else if (activity.type == 24 || activity.type == 25 || activity.type == 47 || activity.type == 100)
        list.append(attribute("Source", activity.source));
    for (auto it = activity.attributes.begin(); it != activity.attributes.end(); ++it)
        list.append(QJsonObject{{QStringLiteral("name"), it.key()}, {QStringLiteral("value"), it.value()}});
    if (activity.type != 37) {
        const QJsonArray audits = auditAttributes(activity);
        for (const auto& audit : audits)
            list.append(audit);
    }
    return list;
}

Reply MarketoActivities::activities(const MarketoCall& call) const
{
    const QStringList asked = call.request.list(QStringLiteral("activityTypeIds"));
    if (asked.isEmpty())
        return missingParameter(call, QStringLiteral("activityTypeIds"));
    if (asked.size() > 10)
        return marketoError(call.requestId, QStringLiteral("1003"),
                            QStringLiteral("At most 10 activityTypeIds are allowed"));
    const QStringList assets = call.request.list(QStringLiteral("assetIds"));
    return page(call, [this, &asked, &assets](const Activity& activity) -> std::optional<QJsonObject> {
        if (!asked.contains(QString::number(activity.type)))
            return std::nullopt;
        const QJsonObject entry = shown(activity);
        const QString asset = entry[u"primaryAttributeValueId"].toVariant().toString();
        return assets.isEmpty() || assets.contains(asset) ? std::optional(entry) : std::nullopt;
    });
}

QJsonObject MarketoActivities::shown(const Activity& activity) const
{
    QJsonObject json = head(activity);
    if (activity.fieldId > 0) {
        const MField* field = m_world.marketo.fieldById(activity.fieldId);
        json.insert(QStringLiteral("primaryAttributeValueId"), activity.fieldId);
        json.insert(QStringLiteral("primaryAttributeValue"), field ? field->displayName : QString());
    } else if (activity.type != 12) {
        json.insert(QStringLiteral("primaryAttributeValueId"),
                    activity.primaryId > 0 ? activity.primaryId : activity.personId);
        json.insert(QStringLiteral("primaryAttributeValue"), activity.name);
    }
    json.insert(QStringLiteral("attributes"), attributes(activity));
    return json;
}

Reply MarketoActivities::leadChanges(const MarketoCall& call) const
{
    const QStringList names = call.request.list(QStringLiteral("fields"));
    if (names.isEmpty())
        return missingParameter(call, QStringLiteral("fields"));
    QSet<int> wanted;
    for (const QString& name : names) {
        const int column = m_world.marketo.column(name.trimmed());
        if (column < 0)
            return marketoError(call.requestId, QStringLiteral("1006"),
                                QStringLiteral("Field '%1' not found").arg(name));
        wanted.insert(m_world.marketo.field(column).id);
    }
    return page(call, [this, &wanted](const Activity& activity) -> std::optional<QJsonObject> {
        const bool change = activity.type == 13 && wanted.contains(activity.fieldId);
        if (!change && activity.type != 12)
            return std::nullopt;
        QJsonObject json = head(activity);
        QJsonArray fields;
        if (const MField* field = change ? m_world.marketo.fieldById(activity.fieldId) : nullptr)
            fields.append(QJsonObject{{QStringLiteral("id"), field->id},
                                      {QStringLiteral("name"), field->name},
                                      {QStringLiteral("newValue"), activityJson(field, activity.newValue)},
                                      {QStringLiteral("oldValue"), activityJson(field, activity.oldValue)}});
        json.insert(QStringLiteral("fields"), fields);
        const QJsonArray list = change ? auditAttributes(activity) : attributes(activity);
        if (!list.isEmpty())
            json.insert(QStringLiteral("attributes"), list);
        return json;
    });
}

Reply MarketoActivities::deletedLeads(const MarketoCall& call) const
{
    return page(call, [this](const Activity& activity) -> std::optional<QJsonObject> {
        if (activity.type != 37)
            return std::nullopt;
        QJsonObject json = head(activity);
        json.insert(QStringLiteral("primaryAttributeValueId"), activity.personId);
        json.insert(QStringLiteral("primaryAttributeValue"), activity.name);
        json.insert(QStringLiteral("attributes"), QJsonArray());
        return json;
    });
}

} // namespace lockstep::sandbox
