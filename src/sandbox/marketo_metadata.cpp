// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_metadata.h"

#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace lockstep::sandbox {
namespace {

Reply describe(const MarketoInstance& marketo, const MarketoCall& call)
{
    QJsonArray result;
    for (const MField& field : marketo.shownFields()) {
        QJsonObject item{{QStringLiteral("id"), field.id},
                         {QStringLiteral("displayName"), field.displayName},
                         {QStringLiteral("dataType"), field.describedType()}};
        if (field.length > 0)
            item.insert(QStringLiteral("length"), field.length);
        item.insert(
            QStringLiteral("rest"),
            QJsonObject{{QStringLiteral("name"), field.name}, {QStringLiteral("readOnly"), field.readOnly}});
        result.append(item);
    }
    // A field the REST API does not have: the reader must pass over it.
    result.append(QJsonObject{{QStringLiteral("id"), 999},
                              {QStringLiteral("displayName"), QStringLiteral("Legacy Notes")},
                              {QStringLiteral("dataType"), QStringLiteral("text")},
                              {QStringLiteral("soap"),
                               QJsonObject{{QStringLiteral("name"), QStringLiteral("LegacyNotes")},
                                           {QStringLiteral("readOnly"), false}}}});
    return marketoSuccess(call.requestId, result);
}

Reply describe2(const MarketoInstance& marketo, const MarketoCall& call)
{
    QJsonArray fields;
    QJsonArray searchable;
    for (const MField& field : marketo.shownFields()) {
        QJsonObject item{{QStringLiteral("name"), field.name},
                         {QStringLiteral("displayName"), field.displayName},
                         {QStringLiteral("dataType"), field.describedType()}};
        if (field.length > 0)
            item.insert(QStringLiteral("length"), field.length);
        item.insert(QStringLiteral("updateable"), !field.readOnly && field.name != QLatin1String("id"));
        item.insert(QStringLiteral("crmManaged"), marketo.isCrmManaged(field));
        fields.append(item);
        if (marketo.isSearchable(marketo.column(field.name)))
            searchable.append(QJsonArray{field.name});
    }
    return marketoSuccess(call.requestId,
                          {QJsonObject{{QStringLiteral("name"), QStringLiteral("API Lead")},
                                       {QStringLiteral("searchableFields"), searchable},
                                       {QStringLiteral("fields"), fields}}});
}

QJsonObject schemaItem(const MField& field)
{
    QJsonObject item{{QStringLiteral("displayName"), field.displayName},
                     {QStringLiteral("name"), field.name},
                     {QStringLiteral("description"), field.description},
                     {QStringLiteral("dataType"), field.dataType},
                     {QStringLiteral("isHidden"), field.hidden},
                     {QStringLiteral("isHtmlEncodingInEmail"), true},
                     {QStringLiteral("isSensitive"), false},
                     {QStringLiteral("isCustom"), field.custom}};
    if (field.length > 0)
        item.insert(QStringLiteral("length"), field.length);
    if (field.custom)
        item.insert(QStringLiteral("isApiCreated"), field.apiCreated);
    return item;
}

Reply schemaList(const MarketoInstance& marketo, const MarketoCall& call)
{
    const int asked = call.request.parameter(QStringLiteral("batchSize")).toInt();
    const size_t batch = asked > 0 ? size_t(qMin(asked, 300)) : 300;
    const size_t from = call.request.parameter(QStringLiteral("nextPageToken")).toUInt();
    const std::vector<MField> fields = marketo.shownFields();
    const size_t end = std::min(from + batch, fields.size());
    QJsonArray result;
    for (size_t column = from; column < end; ++column)
        result.append(schemaItem(fields[column]));
    QJsonObject json{{QStringLiteral("requestId"), call.requestId},
                     {QStringLiteral("result"), result},
                     {QStringLiteral("success"), true},
                     {QStringLiteral("moreResult"), end < fields.size()}};
    if (end < fields.size())
        json.insert(QStringLiteral("nextPageToken"), QString::number(end));
    return jsonReply(json);
}

QJsonObject outcome(const QString& name, const QString& status, const Result<void>& done)
{
    if (done)
        return {{QStringLiteral("name"), name}, {QStringLiteral("status"), status}};
    const QJsonObject reason{{QStringLiteral("code"), done.error().code},
                             {QStringLiteral("message"), done.error().message}};
    return {{QStringLiteral("name"), name},
            {QStringLiteral("status"), QStringLiteral("skipped")},
            {QStringLiteral("reasons"), QJsonArray{reason}}};
}

Reply schemaWrite(MarketoInstance& marketo, const MarketoCall& call)
{
    const QJsonArray input = QJsonDocument::fromJson(call.request.body).object()[u"input"].toArray();
    if (input.isEmpty())
        return marketoError(call.requestId, QStringLiteral("609"),
                            QStringLiteral("Invalid value specified for attribute 'input'"));
    QJsonArray results;
    bool committed = false;
    for (const auto& value : input) {
        const QJsonObject item = value.toObject();
        Result<void> done;
        if (call.path.size() == 4) {
            done = marketo.changeField(call.path[3], item);
            results.append(outcome(call.path[3], QStringLiteral("updated"), done));
        } else {
            MField field;
            field.displayName = item[u"displayName"].toString();
            field.name = item[u"name"].toString();
            field.dataType = item[u"dataType"].toString();
            field.description = item[u"description"].toString();
            field.hidden = item[u"isHidden"].toBool();
            done = marketo.addField(field);
            results.append(outcome(field.name, QStringLiteral("created"), done));
        }
        committed = committed || done.has_value();
    }
    Reply reply = marketoSuccess(call.requestId, results);
    reply.committed = committed;
    return reply;
}

Reply schema(MarketoInstance& marketo, const MarketoCall& call)
{
    if (call.method == "POST")
        return schemaWrite(marketo, call);
    if (call.method != "GET")
        return wrongMethod(call);
    if (call.path.size() == 3)
        return schemaList(marketo, call);
    const int column = marketo.column(call.path[3]);
    if (column < 0)
        return marketoError(call.requestId, QStringLiteral("1006"),
                            QStringLiteral("Field '%1' not found").arg(call.path[3]));
    return marketoSuccess(call.requestId, {schemaItem(marketo.field(column))});
}

struct Partition
{
    qint64 id;
    const char* name;
    const char* description;
};

constexpr std::array<Partition, 2> allPartitions{
    {{1, "Default", "Initial system lead partition"}, {2, "Archive", "People no campaign may reach"}}};

QJsonArray partitions()
{
    QJsonArray list;
    for (const Partition& partition : allPartitions)
        list.append(QJsonObject{{QStringLiteral("id"), partition.id},
                                {QStringLiteral("name"), QLatin1String(partition.name)},
                                {QStringLiteral("description"), QLatin1String(partition.description)}});
    return list;
}

QJsonObject changePartition(MarketoInstance& marketo, const MarketoCall& call, const QJsonObject& item)
{
    const qint64 person = item[u"id"].toVariant().toLongLong();
    const qint64 partition = partitionId(item[u"partitionName"].toString());
    const int row = marketo.row(person);
    if (row < 0 || partition == 0) {
        const QJsonObject reason{
            {QStringLiteral("code"), row < 0 ? QStringLiteral("1004") : QStringLiteral("1008")},
            {QStringLiteral("message"),
             row < 0 ? QStringLiteral("Lead not found") : QStringLiteral("Partition access denied")}};
        return {{QStringLiteral("id"), person},
                {QStringLiteral("status"), QStringLiteral("skipped")},
                {QStringLiteral("reasons"), QJsonArray{reason}}};
    }
    const int column = marketo.column(QStringLiteral("leadPartitionId"));
    if (marketo.people().cell(row, column) != Value(partition)) {
        marketo.people().setCell(row, column, partition);
        Activity activity;
        activity.type = 100;
        activity.personId = person;
        activity.primaryId = partition;
        activity.name = item[u"partitionName"].toString();
        marketo.log(activity, Origin::api(MarketoGate::user(), call.requestId));
    }
    return {{QStringLiteral("id"), person}, {QStringLiteral("status"), QStringLiteral("updated")}};
}

Reply changePartitions(MarketoInstance& marketo, const MarketoCall& call)
{
    const QJsonArray input = QJsonDocument::fromJson(call.request.body).object()[u"input"].toArray();
    if (input.isEmpty())
        return marketoError(call.requestId, QStringLiteral("609"),
                            QStringLiteral("Invalid value specified for attribute 'input'"));
    QJsonArray results;
    for (const auto& item : input)
        results.append(changePartition(marketo, call, item.toObject()));
    Reply reply = marketoSuccess(call.requestId, results);
    reply.committed = true;
    return reply;
}

} // namespace

qint64 partitionId(const QString& name)
{
    const auto found =
        std::find_if(allPartitions.begin(), allPartitions.end(),
                     [&name](const Partition& one) { return name == QLatin1String(one.name); });
    return found == allPartitions.end() ? 0 : found->id;
}

Reply serveMetadata(MarketoInstance& marketo, const MarketoCall& call)
{
    const QString what = call.path.value(1);
    const bool isSchema = what == QLatin1String("schema") && call.path.value(2) == QLatin1String("fields");
    if (isSchema && call.path.size() <= 4)
        return schema(marketo, call);
    if (what == QLatin1String("partitions") && call.path.size() == 2 && call.method == "POST")
        return changePartitions(marketo, call);
    if (call.path.size() == 2 && call.method != "GET")
        return wrongMethod(call);
    if (what == QLatin1String("partitions"))
        return marketoSuccess(call.requestId, partitions());
    if (what == QLatin1String("describe"))
        return describe(marketo, call);
    if (what == QLatin1String("describe2"))
        return describe2(marketo, call);
    return marketoError(call.requestId, QStringLiteral("610"),
                        QStringLiteral("Requested resource not found"));
}

} // namespace lockstep::sandbox
