// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_lists.h"

#include <QJsonArray>
#include <algorithm>

namespace lockstep::sandbox {

StaticList* MarketoLists::find(qint64 id)
{
    const auto found = m_lists.find(id);
    return found == m_lists.end() ? nullptr : &found->second;
}

const StaticList* MarketoLists::find(const QString& name) const
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&name](const auto& list) {
        return list.second.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_lists.end() ? nullptr : &found->second;
}

Result<qint64> MarketoLists::create(const QString& name, const QString& description, qint64 folder,
                                    qint64 now)
{
    if (name.isEmpty())
        return refuse(QStringLiteral("701"), QStringLiteral("name cannot be blank"));
    if (find(name))
        return refuse(QStringLiteral("709"),
                      QStringLiteral("Static list with name %1 already exists").arg(name));
    StaticList list;
    list.id = ++m_lastId;
    list.name = name;
    list.description = description;
    list.folder = folder;
    list.createdAt = list.updatedAt = now;
    m_lists.emplace(list.id, list);
    return list.id;
}

const SmartList* MarketoLists::findSmart(qint64 id) const
{
    const auto found = m_smart.find(id);
    return found == m_smart.end() ? nullptr : &found->second;
}

const SmartList* MarketoLists::findSmart(const QString& name) const
{
    const auto found = std::find_if(m_smart.begin(), m_smart.end(), [&name](const auto& list) {
        return list.second.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_smart.end() ? nullptr : &found->second;
}

qint64 MarketoLists::createSmart(const QString& name, const QString& field, const QString& value)
{
    const qint64 id = ++m_lastId;
    m_smart.emplace(id, SmartList{.id = id, .name = name, .field = field, .value = value});
    return id;
}

void MarketoLists::forget(qint64 person)
{
    for (auto& [id, list] : m_lists)
        list.members.erase(person);
}

void MarketoLists::move(qint64 loser, qint64 winner)
{
    for (auto& [id, list] : m_lists) {
        if (list.members.erase(loser) > 0)
            list.members.insert(winner);
    }
}

QJsonObject MarketoLists::toJson() const
{
    QJsonArray lists;
    for (const auto& [id, list] : m_lists) {
        QJsonArray members;
        for (const qint64 member : list.members)
            members.append(member);
        lists.append(QJsonArray{list.id, list.name, list.description, list.folder, list.createdAt,
                                list.updatedAt, members});
    }
    QJsonArray smart;
    for (const auto& [id, list] : m_smart)
        smart.append(QJsonArray{list.id, list.name, list.field, list.value});
    return {{QStringLiteral("lastId"), m_lastId},
            {QStringLiteral("lists"), lists},
            {QStringLiteral("smart"), smart}};
}

void MarketoLists::restore(const QJsonObject& json)
{
    m_lastId = json[u"lastId"].toInteger(m_lastId);
    const QJsonArray lists = json[u"lists"].toArray();
    for (const auto& saved : lists) {
        StaticList list;
        list.id = saved[0].toInteger();
        list.name = saved[1].toString();
        list.description = saved[2].toString();
        list.folder = saved[3].toInteger();
        list.createdAt = saved[4].toInteger();
        list.updatedAt = saved[5].toInteger();
        const QJsonArray members = saved[6].toArray();
        for (const auto& member : members)
            list.members.insert(member.toInteger());
        m_lists.insert_or_assign(list.id, list);
    }
    const QJsonArray smart = json[u"smart"].toArray();
    for (const auto& saved : smart) {
        const qint64 id = saved[0].toInteger();
        m_smart.insert_or_assign(id,
                                 SmartList{.id = id,
                                           .name = saved[1].toString(),
                                           .field = saved[2].toString(),
                                           .value = saved[3].toString()});
    }
}

} // namespace lockstep::sandbox
