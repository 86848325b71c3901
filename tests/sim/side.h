// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"
#include "sim/world.h"

namespace lockstep::sim {

// A field that both systems hold, under its two names.
struct MirroredField
{
    const char* salesforce;
    const char* marketo;
    bool leadOnly = false;
    bool salesforceWins = false;
    bool anyCase = false; // a flow on either side rewrites the case
};
[[nodiscard]] const QList<MirroredField>& mirroredFields();

inline const QString keyField = QStringLiteral("Marketo_Id__c");
inline const QString recordIdField = QStringLiteral("salesforceId");
inline const QString recordTypeField = QStringLiteral("salesforceType");
inline const QString recordDeletedField = QStringLiteral("salesforceIsDeleted");
inline const QString ourUser = QStringLiteral("005000000000001AAA");
inline const QString otherUser = QStringLiteral("005000000000002AAA");

[[nodiscard]] core::Error refusedRecord(const QString& code, core::RetryClass retry,
                                        const QStringList& fields = {});

// What Salesforce and Marketo have in common: entities with their history, hidden fields. One thread.
class Side
{
public:
    Side(World& world, core::System system, core::Schema schema);
    virtual ~Side() = default;
    Side(const Side&) = delete;
    Side& operator=(const Side&) = delete;

    [[nodiscard]] core::System system() const { return m_system; }
    [[nodiscard]] QMap<QString, Entity>& all() { return m_entities; }
    [[nodiscard]] const QMap<QString, Entity>& all() const { return m_entities; }
    [[nodiscard]] Entity* find(const QString& id);
    [[nodiscard]] core::Schema schema() const; // what our user can see
    [[nodiscard]] bool sees(core::ObjectType object, const QString& field) const;
    void hide(core::ObjectType object, const QString& field) { m_hidden[object].insert(field); }
    void showAll() { m_hidden.clear(); }
    // Our write creates one more of that root: nobody's fault but the users' where one of it has been
    // restored and not been shown to us by the time the write left.
    void noteTwin(int root, int write);
    [[nodiscard]] bool hidesAnything() const { return !m_hidden.isEmpty(); }

    [[nodiscard]] core::Record recordOf(const Entity& entity, const QStringList& fields) const;

    // As a user does it; its root is given by the caller.
    QString add(core::ObjectType object, const core::FieldValues& values, int root, Edit::By by);
    // As our own user does, through the API. `write` is the index of the EngineWrite.
    [[nodiscard]] virtual core::WriteResult applyUpdate(const core::WriteRecord& record, int write) = 0;

protected:
    [[nodiscard]] QString nextId(core::ObjectType object);
    // Stores the value and its place in history; true where the field holds something else now.
    bool put(Entity& entity, const QString& field, const core::FieldValue& value, Edit::By by, int write);
    // What the system makes of a value before it stores it.
    [[nodiscard]] virtual core::FieldValue stored(const QString& field,
                                                  const core::FieldValue& value) const = 0;
    virtual void saved(Entity& entity, const QStringList& changed, bool isNew, Edit::By by) = 0;

    World& m_world;

private:
    core::System m_system;
    core::Schema m_schema;
    QHash<core::ObjectType, QSet<QString>> m_hidden;
    QMap<QString, Entity> m_entities;
    qint64 m_lastId = 0;
};

// A Salesforce org: every save stamps, a flow upper-cases the city, a unique key, row locks of open
// transactions, a validation rule, conversions, merges, the recycle bin.
class SalesforceSide : public Side
{
public:
    explicit SalesforceSide(World& world);

    bool ruleActive = false; // refuses a Phone that ends in 7
    [[nodiscard]] static bool breaksRule(const core::FieldValues& values);

    // A user saves at once; or has changed the record now and commits later: the stamp is of now.
    bool edit(const QString& id, const core::FieldValues& values);
    void editLate(const QString& id, const core::FieldValues& values, qint64 afterMs);
    void remove(const QString& id);
    bool restore(const QString& id);
    QString convert(const QString& lead);
    void merge(const QString& winner, const QString& loser);

    [[nodiscard]] core::WriteResult applyCreate(core::ObjectType object, const core::FieldValues& values,
                                                int write);
    [[nodiscard]] core::WriteResult applyUpdate(const core::WriteRecord& record, int write) override;
    [[nodiscard]] bool isLocked(const QString& id) const;

protected:
    [[nodiscard]] core::FieldValue stored(const QString& field, const core::FieldValue& value) const override;
    void saved(Entity& entity, const QStringList& changed, bool isNew, Edit::By by) override;

private:
    [[nodiscard]] bool isKeyTaken(const Entity& by, const QString& key) const;
    [[nodiscard]] std::optional<core::Error> check(const Entity& entity,
                                                   const core::FieldValues& values) const;
};

// A Marketo instance: activities that become visible late, a flow that lower-cases the city, an upsert
// that is not atomic, merges.
class MarketoSide : public Side
{
public:
    struct Activity
    {
        QString guid;
        core::Change::Kind kind = core::Change::Kind::Changed;
        QString person;
        qint64 at = 0;
        qint64 visibleAt = 0;
        QList<core::FieldChange> fields; // empty: a new person
        QString mergedInto;
        QString by; // whose request it was
        QString request; // ours: its name
    };

    explicit MarketoSide(World& world);

    void edit(const QString& id, const core::FieldValues& values);
    void remove(const QString& id);
    void merge(const QString& winner, const QString& loser);

    // The first half of createOrUpdate: whom it has found; empty = nobody, so it will create.
    [[nodiscard]] QString lookUp(const QString& key) const;
    [[nodiscard]] core::WriteResult applyUpsert(const QString& found, const core::FieldValues& values,
                                                int write);
    [[nodiscard]] core::WriteResult applyUpdate(const core::WriteRecord& record, int write) override;
    [[nodiscard]] const QList<Activity>& activities() const { return m_activities; }
    // The name of our request that is being carried out.
    void setRequest(const QString& name) { m_request = name; }

protected:
    [[nodiscard]] core::FieldValue stored(const QString& field, const core::FieldValue& value) const override;
    void saved(Entity& entity, const QStringList& changed, bool isNew, Edit::By by) override;

private:
    void tell(core::Change::Kind kind, const QString& person, const QList<core::FieldChange>& fields,
              const QString& mergedInto, Edit::By by);
    QList<Activity> m_activities;
    QString m_request;
};

} // namespace lockstep::sim
