// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/failure.h"
#include "sandbox/marketo_lists.h"
#include "sandbox/marketo_schema.h"
#include "sandbox/settings.h"
#include "sandbox/world_clock.h"

#include <QJsonObject>
#include <map>

namespace lockstep::sandbox {

// One entry of the activity log.
struct Activity
{
    qint64 number = 0; // order of commit, from 1
    qint64 at = 0; // activityDate, seconds
    int type = 0; // 12 New Lead, 13 Change Data Value, 22 Change Score, 24, 25 Add to, Remove from List, 32
                  // Merge Leads, 37 Delete Lead …
    qint64 personId = 0;
    int fieldId = 0; // 13, 22
    qint64 primaryId = 0; // of the list, the campaign …; 0 = the person
    QString name; // of the primary attribute
    Value oldValue; // 13, 22
    Value newValue;
    QList<qint64> merged; // 32
    QJsonObject attributes; // of types the sandbox gives no meaning to
    QString source;
    QString reason;
    QString user; // who, where the audit attributes exist
    QString requestId;

    [[nodiscard]] qint64 guid() const { return 11'381'935'000 + number; }
};

// Who changes people: the REST API with its user and request, or a marketer in the browser.
struct Origin
{
    QString source;
    QString reason;
    QString user;
    QString requestId;

    [[nodiscard]] static Origin api(const QString& user, const QString& requestId);
    [[nodiscard]] static Origin marketer();
};

struct SyncRequest
{
    QString action = QStringLiteral("createOrUpdate");
    QString lookupField = QStringLiteral("email");
    bool strictReadOnly = false; // a read-only field skips the record
    int blindMs = 0; // people other requests have created since then are not found (real time)
    qint64 partition = 0; // where new people go and known ones must be; 0 = not said
};

struct SyncResult
{
    qint64 id = 0; // 0 when skipped
    QString status; // created, updated, skipped
    QList<Failure> reasons;
};

// The Marketo instance: people, their schema and the activity log, with Marketo's own rules for
// creating, changing, merging and deleting. Knows nothing of HTTP. Server thread; owned by World.
class MarketoInstance
{
public:
    MarketoInstance(const WorldClock& clock, const MarketoSettings& settings);

    // Those of a native sync included; column() does not find them where there is none.
    [[nodiscard]] const std::vector<MField>& fields() const { return m_fields; }
    [[nodiscard]] std::vector<MField> shownFields() const; // those there are
    [[nodiscard]] int column(const QString& name) const;
    [[nodiscard]] const MField& field(int column) const { return m_fields[size_t(column)]; }
    [[nodiscard]] const MField* fieldById(int id) const;
    Result<void> addField(const MField& field); // schema API
    Result<void> changeField(const QString& name, const QJsonObject& changes);
    [[nodiscard]] bool isSearchable(int column) const;
    [[nodiscard]] bool isCrmManaged(const MField& field) const; // by a native sync

    [[nodiscard]] Table& people() { return m_people; }
    [[nodiscard]] const Table& people() const { return m_people; }
    [[nodiscard]] const std::vector<Activity>& activities() const { return m_activities; }

    SyncResult syncPerson(const SyncRequest& request, const QJsonObject& values, const Origin& origin);
    Result<qint64> create(const QJsonObject& values, const Origin& origin);
    Result<void> update(qint64 id, const QJsonObject& values, const Origin& origin);
    Result<void> remove(qint64 id, const Origin& origin);
    Result<void> merge(qint64 winner, const QList<qint64>& losers, const Origin& origin);
    void log(Activity activity, const Origin& origin); // now, unless it has a date of its own

    // The API fails on that person, and so on every request that shows or changes them.
    void setPoisoned(qint64 id, bool poisoned);
    [[nodiscard]] bool isPoisoned() const { return !m_poisoned.isEmpty(); }
    [[nodiscard]] bool anyPoisoned(const QList<int>& rows) const;

    [[nodiscard]] MarketoLists& lists() { return m_lists; }
    [[nodiscard]] const MarketoLists& lists() const { return m_lists; }

    [[nodiscard]] int row(qint64 id) const; // -1 if there is none
    [[nodiscard]] QList<int> lookup(int column, const QString& value) const;
    [[nodiscard]] QJsonObject record(qint64 id) const; // every field; empty if there is none
    [[nodiscard]] QList<qint64> ids() const;

    // As the state file has them.
    void restoreActivity(const Activity& activity);
    void restoreField(const MField& field);
    void setLastId(qint64 id) { m_lastId = id; }
    [[nodiscard]] qint64 lastId() const { return m_lastId; }

private:
    using Cells = std::vector<std::pair<int, Value>>;

    Result<Cells> readCells(const QJsonObject& values, const QString& lookupField,
                            bool strictReadOnly = false) const;
    // The row of the person a record is meant for; none if it is to be created.
    Result<QList<int>> rowsMeant(const SyncRequest& request, const QJsonObject& values,
                                 const QString& requestId);
    qint64 insert(const Cells& cells, const Origin& origin);
    void change(int row, const Cells& cells, const Origin& origin);
    void nameFields(int row);
    void moveActivities(const QList<qint64>& losers, qint64 winner);
    [[nodiscard]] static tl::unexpected<Failure> noSuchPerson();
    void hideFresh(QList<int>& rows, int blindMs, const QString& requestId);

    [[nodiscard]] bool isShown(const MField& field) const { return !field.native || m_settings.nativeSync; }
    [[nodiscard]] std::optional<Failure> companyRefusal(const QJsonObject& values) const;

    const WorldClock& m_clock;
    const MarketoSettings& m_settings;
    std::vector<MField> m_fields;
    QHash<QString, int> m_columns; // by REST name
    Table m_people;
    std::vector<Activity> m_activities;
    MarketoLists m_lists;
    QSet<qint64> m_poisoned;
    qint64 m_lastId = 0;
    struct Birth
    {
        qint64 atMs = 0; // real time
        QString requestId;
    };
    QHash<qint64, Birth> m_births; // by person; only as long as someone may be blind to them
};

} // namespace lockstep::sandbox
