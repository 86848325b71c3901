// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/failure.h"

#include <QJsonObject>
#include <map>
#include <set>

namespace lockstep::sandbox {

// A static list and who is on it.
struct StaticList
{
    qint64 id = 0;
    QString name;
    QString description;
    qint64 folder = 12; // the folder it lies in
    qint64 createdAt = 0; // seconds
    qint64 updatedAt = 0;
    std::set<qint64> members;
};

// A saved search: whoever has this value in this field at the moment it is asked for.
struct SmartList
{
    qint64 id = 0;
    QString name;
    QString field;
    QString value;
};

// The lists of the instance, by id. Knows people by their ids only. Server thread; owned by
// MarketoInstance.
class MarketoLists
{
public:
    [[nodiscard]] const std::map<qint64, StaticList>& all() const { return m_lists; }
    [[nodiscard]] StaticList* find(qint64 id);
    [[nodiscard]] const StaticList* find(const QString& name) const;
    Result<qint64> create(const QString& name, const QString& description, qint64 folder, qint64 now);
    [[nodiscard]] const std::map<qint64, SmartList>& allSmart() const { return m_smart; }
    [[nodiscard]] const SmartList* findSmart(qint64 id) const;
    [[nodiscard]] const SmartList* findSmart(const QString& name) const;
    qint64 createSmart(const QString& name, const QString& field, const QString& value);
    bool remove(qint64 id) { return m_lists.erase(id) > 0; }

    void forget(qint64 person); // who is deleted
    void move(qint64 loser, qint64 winner); // who is merged

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);

private:
    std::map<qint64, StaticList> m_lists;
    std::map<qint64, SmartList> m_smart;
    qint64 m_lastId = 1000;
};

} // namespace lockstep::sandbox
