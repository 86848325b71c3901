// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/failure.h"
#include "sandbox/salesforce_schema.h"
#include "sandbox/world_clock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <functional>
#include <memory>

namespace lockstep::sandbox {

// Who writes to the org and under which rules.
struct Author
{
    QString userId;
    bool fieldSecurity = false; // API: hidden and read-only fields are refused
    bool assignmentRules = false; // a lead is given to the queue or the rep
    bool allowDuplicates = false; // where a duplicate rule only alerts
};

// The Salesforce org: its objects, users and rules, and every change to a record with the checks the
// real one makes. Knows nothing of HTTP. Server thread; owned by World.
class SalesforceOrg
{
public:
    explicit SalesforceOrg(const WorldClock& clock);

    [[nodiscard]] SObject* object(const QString& name); // any case; null if unknown
    [[nodiscard]] const SObject* object(const QString& name) const;
    [[nodiscard]] const std::vector<std::unique_ptr<SObject>>& objects() const { return m_objects; }
    [[nodiscard]] QString organizationId() const;
    [[nodiscard]] QString syncUserId() const { return m_syncUserId; }
    [[nodiscard]] QString repUserId() const { return m_repUserId; }
    [[nodiscard]] QString queueId() const { return m_queueId; }
    [[nodiscard]] Author apiUser(bool assignmentRules, bool allowDuplicates = false) const
    {
        return {m_syncUserId, true, assignmentRules, allowDuplicates};
    }
    // Another user, in the browser.
    [[nodiscard]] Author rep() const { return {m_repUserId, false, false, true}; }

    Result<QString> create(const QString& object, const QJsonObject& values, const Author& author);
    Result<void> update(const QString& object, const QString& id, const QJsonObject& values,
                        const Author& author);
    Result<void> remove(const QString& object, const QString& id, const Author& author);
    void purge(const QString& object, const QString& id); // out of the recycle bin, for good
    void purgeOld(); // what has been in the recycle bin for too long
    Result<void> undelete(const QString& object, const QString& id, const Author& author);
    Result<QString> convert(const QString& leadId, const Author& author); // the contact's id
    Result<void> merge(const QString& object, const QString& winner, const QStringList& losers,
                       const Author& author);

    Result<void> setFieldSecurity(const QString& object, const QString& field, bool visible, bool editable);
    // A new custom field, under field-level security and so invisible; false if the name is taken.
    bool addCustomField(SObject& object, const SField& field);
    // An admin deletes a custom field with all its values.
    Result<void> dropField(const QString& object, const QString& field);
    // An admin gives a picklist other values, and says whether it refuses all others.
    Result<void> setPicklist(const QString& object, const QString& field, const QStringList& values,
                             bool restricted);
    Result<void> addValidationRule(const QString& object,
                                   const ValidationRule& rule); // replaces its namesake
    bool removeValidationRule(const QString& object, const QString& name);
    Result<void> addDuplicateRule(const QString& object, const DuplicateRule& rule); // replaces its namesake
    bool removeDuplicateRule(const QString& object, const QString& name);

    // The next writes of the API user to this record fail as if another transaction held it; 0 = all,
    // until it is unlocked. `approval` words it as an approval process does.
    void lock(const QString& id, int writes, bool approval);
    void unlock(const QString& id) { m_locks.remove(fullId(id)); }

    // The certificate of the connected app, PEM: its private key signs the JWT sign-in. Empty at first.
    [[nodiscard]] const QByteArray& appCertificate() const { return m_appCertificate; }
    void setAppCertificate(const QByteArray& certificate) { m_appCertificate = certificate; }

    // Everything of a record by field name, hidden fields too; empty if there is none.
    [[nodiscard]] QJsonObject record(const QString& object, const QString& id) const;
    [[nodiscard]] QStringList ids(const QString& object) const; // live records, oldest first
    [[nodiscard]] int liveRow(const SObject& object, const QString& id) const; // -1 if none or deleted

    // Runs the steps; if they return false, every change made meanwhile is taken back.
    bool allOrNothing(const std::function<bool()>& steps);

private:
    struct Kept;
    using Cells = std::vector<std::pair<int, Value>>;

    Result<QString> insertChecked(SObject& object, const Cells& given, const Author& author);
    Result<Cells> readCells(const SObject& object, const QJsonObject& values, const Author& author,
                            bool creating) const;
    Result<void> checkReferences(const SObject& object, const Cells& cells) const;
    Result<void> checkRow(const SObject& object, int row, const std::vector<Value>& cells) const;
    [[nodiscard]] Result<void> checkDuplicates(const SObject& object, int row,
                                               const std::vector<Value>& cells, const Author& author) const;
    Result<void> checkLock(const QString& id, const Author& author);
    void assign(const SObject& object, std::vector<Value>& cells) const;
    void fillDerived(const SObject& object, std::vector<Value>& cells) const;
    void stampChange(SObject& object, int row, const QString& userId, const Cells& given);
    void store(SObject& object, int row, const std::vector<Value>& cells);
    void discard(SObject& object, int row, const Author& author);
    void keep(SObject& object, int row, bool born);
    [[nodiscard]] QString newId(SObject& object);
    [[nodiscard]] Result<int> editableRow(const SObject& object, const QString& id) const;
    [[nodiscard]] QString accountFor(const QString& company, const Author& author);
    void createPeopleAndQueue();
    void createSetUp();

    const WorldClock& m_clock;
    std::vector<std::unique_ptr<SObject>> m_objects;
    QString m_syncUserId;
    QString m_repUserId;
    QString m_queueId;
    QByteArray m_appCertificate;
    struct Lock
    {
        int writes = 0;
        bool approval = false;
    };
    QHash<QString, Lock> m_locks; // by id
    std::vector<Kept>* m_kept = nullptr; // while allOrNothing runs
};

} // namespace lockstep::sandbox
