// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MarketoExports that writes the files.
#include "sandbox/csv_text.h"
#include "sandbox/json_writer.h"
#include "sandbox/marketo_activities.h"
#include "sandbox/marketo_exports.h"
#include "sandbox/marketo_values.h"
#include "sandbox/salesforce_values.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <set>

namespace lockstep::sandbox {
namespace {

char delimiterOf(const ExportJob& job)
{
    if (job.format == QLatin1String("TSV"))
        return '\t';
    return job.format == QLatin1String("SSV") ? ';' : ',';
}

// A blank cell is the word null.
QString cellText(const QJsonValue& json)
{
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return QString::number(json.toDouble(), 'g', 15);
    if (json.isBool())
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return QStringLiteral("null");
}

// The texts of a filter's list, which may hold numbers.
QStringList textsOf(const QJsonValue& list)
{
    return list.toVariant().toStringList();
}

struct Span
{
    qint64 from = 0;
    qint64 until = 0;

    [[nodiscard]] bool holds(qint64 seconds) const { return seconds >= from && seconds <= until; }
};

Span spanOf(const QJsonObject& json)
{
    return {readMoment(json[u"startAt"].toString()).value_or(0),
            readMoment(json[u"endAt"].toString()).value_or(0)};
}

QStringList headerOf(const ExportJob& job, const QStringList& fields)
{
    const QJsonObject names = job.request[u"columnHeaderNames"].toObject();
    QStringList header;
    for (const QString& field : fields)
        header.append(names[field].toString(field));
    return header;
}

std::set<qint64> whoFits(const MarketoInstance& marketo, const SmartList& list)
{
    std::set<qint64> ids;
    const int column = marketo.column(list.field);
    for (int row = 0; column >= 0 && row < marketo.people().size(); ++row) {
        if (marketo.people().row(row).gone) // it has no values either
            continue;
        const QJsonValue value = marketoJson(marketo.field(column), marketo.people().cell(row, column));
        if (cellText(value).compare(list.value, Qt::CaseInsensitive) == 0)
            ids.insert(marketo.people().row(row).key.toLongLong());
    }
    return ids;
}

// Who is on the list that a filter names.
std::set<qint64> membersOf(const MarketoInstance& marketo, const QJsonObject& filter)
{
    const MarketoLists& lists = marketo.lists();
    const SmartList* const smart = filter.contains(u"smartListId")
        ? lists.findSmart(filter[u"smartListId"].toVariant().toLongLong())
        : lists.findSmart(filter[u"smartListName"].toString());
    if (smart)
        return whoFits(marketo, *smart);
    const StaticList* list = lists.find(filter[u"staticListName"].toString());
    const auto found = lists.all().find(filter[u"staticListId"].toVariant().toLongLong());
    if (found != lists.all().end())
        list = &found->second;
    return list ? list->members : std::set<qint64>();
}

// When any field of a person has changed last, also where the visible field does not show it.
QHash<qint64, qint64> lastChanges(const MarketoInstance& marketo)
{
    QHash<qint64, qint64> moments;
    for (const Activity& activity : marketo.activities()) {
        if (activity.type == 12 || activity.type == 13)
            moments[activity.personId] = std::max(moments.value(activity.personId), activity.at);
    }
    return moments;
}

} // namespace

void MarketoExports::writePeople(ExportJob& job) const
{
    const MarketoInstance& marketo = m_world.marketo;
    const QJsonObject filter = job.request[u"filter"].toObject();
    const QStringList fields = job.request[u"fields"].toVariant().toStringList();
    const bool byChange = filter.contains(u"updatedAt");
    const bool bySpan = byChange || filter.contains(u"createdAt");
    const Span span = spanOf(filter[byChange ? u"updatedAt" : u"createdAt"].toObject());
    const std::set<qint64> listed = bySpan ? std::set<qint64>() : membersOf(marketo, filter);
    const QHash<qint64, qint64> changedAt = byChange ? lastChanges(marketo) : QHash<qint64, qint64>();
    const char delimiter = delimiterOf(job);
    job.file = plainLine(headerOf(job, fields), delimiter, "\n");
    const int createdAt = marketo.column(QStringLiteral("createdAt"));
    for (int row = 0; row < marketo.people().size(); ++row) {
        if (marketo.people().row(row).gone)
            continue;
        const qint64 id = marketo.people().row(row).key.toLongLong();
        const auto* born = std::get_if<qint64>(&marketo.people().cell(row, createdAt));
        const bool inSpan = byChange ? span.holds(changedAt.value(id, -1)) : born && span.holds(*born);
        if (bySpan ? !inSpan : listed.count(id) == 0)
            continue;
        QStringList cells;
        for (const QString& name : fields) {
            const int column = marketo.column(name);
            cells.append(cellText(marketoJson(marketo.field(column), marketo.people().cell(row, column))));
        }
        job.file.append(plainLine(cells, delimiter, "\n"));
        ++job.records;
    }
}

void MarketoExports::writeActivities(ExportJob& job) const
{
    static const QStringList standard{QStringLiteral("marketoGUID"),
                                      QStringLiteral("leadId"),
                                      QStringLiteral("activityDate"),
                                      QStringLiteral("activityTypeId"),
                                      QStringLiteral("campaignId"),
                                      QStringLiteral("primaryAttributeValueId"),
                                      QStringLiteral("primaryAttributeValue"),
                                      QStringLiteral("attributes")};
    QStringList fields = job.request[u"fields"].toVariant().toStringList();
    if (fields.isEmpty())
        fields = standard;
    const QJsonObject filter = job.request[u"filter"].toObject();
    const Span span = spanOf(filter[u"createdAt"].toObject());
    QSet<int> types;
    const QStringList wanted = textsOf(filter[u"activityTypeIds"]);
    for (const QString& type : wanted)
        types.insert(type.toInt());
    const bool byId = filter.contains(u"primaryAttributeValueIds");
    const bool byAttribute = byId || filter.contains(u"primaryAttributeValues");
    const QString key =
        byId ? QStringLiteral("primaryAttributeValueId") : QStringLiteral("primaryAttributeValue");
    const QStringList values = textsOf(filter[QString(key + QLatin1Char('s'))]);
    const char delimiter = delimiterOf(job);
    const MarketoActivities reader(m_world);
    job.file = plainLine(headerOf(job, fields), delimiter, "\n");
    for (const Activity& activity : m_world.marketo.activities()) {
        if (!span.holds(activity.at) || activity.type == 37 || !reader.isKept(activity)
            || (!types.isEmpty() && !types.contains(activity.type)))
            continue;
        const QJsonObject json = reader.shown(activity);
        if (byAttribute && !values.contains(cellText(json[key])))
            continue;
        QJsonObject attributes;
        const QJsonArray list = json[u"attributes"].toArray();
        for (const auto& attribute : list)
            attributes.insert(attribute[u"name"].toString(), attribute[u"value"]);
        QStringList cells;
        for (const QString& field : std::as_const(fields))
            cells.append(field == QLatin1String("attributes")
                             ? QString::fromUtf8(QJsonDocument(attributes).toJson(QJsonDocument::Compact))
                             : cellText(json[field]));
        job.file.append(plainLine(cells, delimiter, "\n"));
        ++job.records;
    }
}

} // namespace lockstep::sandbox
