// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"
#include "core/record.h"
#include "core/schema.h"
#include "support/fake_time.h"

#include <QMap>
#include <QMultiHash>
#include <QSet>
#include <functional>

namespace lockstep::support {

// What a Salesforce org or a Marketo instance holds and how it behaves, in memory: stamps in seconds, a
// unique key, required fields, lengths, picklists, deletes, conversions, the feed of changes. One thread.
class FakeOrg
{
public:
    struct Event // of Marketo's activity log
    {
        QString guid;
        core::Change::Kind kind = core::Change::Kind::Changed;
        QString id;
        QDateTime at;
        QList<core::FieldChange> fields;
        QString mergedInto = {};
        QString by = {};
        QString request = {};
    };
    // May change what is about to be saved (a flow) or refuse it (a validation rule).
    using Rule = std::function<std::optional<core::Error>(core::Record& record)>;

    FakeOrg(core::System system, const FakeClock& clock);

    [[nodiscard]] core::System system() const { return m_system; }
    [[nodiscard]] QDateTime now() const; // in seconds, as servers tell it
    core::Schema schema;
    // What a lead's field is called on the contact that it becomes; empty = not mapped, it is lost.
    QHash<QString, QString> contactNames;
    QString keyField; // unique
    QString organisation = QStringLiteral("our own");
    QString apiUser = ourUser; // who our requests come from
    QString request; // of ours, being carried out
    Rule rule;
    QStringList kept; // fields whose values it keeps, without a word (Block Field Updates)

    // As another user would.
    QString add(core::ObjectType object, const core::FieldValues& values);
    void edit(const QString& id, const core::FieldValues& values);
    void remove(const QString& id);
    void restore(const QString& id);
    void purge(const QString& id); // a deleted one leaves the bin: nobody sees it any more …
    bool tellsPurged = true; // … but that it would be seen if it were there can be told
    QString convert(const QString& leadId); // the contact's id
    void merge(const QString& winner, const QString& loser);
    void tellMerge(const QString& winner, const QString& loser); // of one known as deleted
    void forgetEventsOf(const QString& id); // as old as the feed's memory
    void hide(core::ObjectType object, const QString& field); // field-level security
    void changeSilently(const QString& id, const core::FieldValues& values); // a formula, an account
    void conceal(const QString& id) { m_concealed.insert(id); } // sharing, workspaces
    void reveal(const QString& id) { m_concealed.remove(id); }

    // As our own user does, through the API.
    [[nodiscard]] core::WriteResult create(core::ObjectType object, const core::FieldValues& values,
                                           const QString& owner);
    [[nodiscard]] core::WriteResult update(const core::WriteRecord& record);

    [[nodiscard]] const core::Record& at(const QString& id) const;
    [[nodiscard]] QString text(const QString& id, const QString& field) const
    {
        return at(id).values.value(field).toString();
    }
    [[nodiscard]] const QMap<QString, core::Record>& records() const { return m_records; }
    [[nodiscard]] int living() const;
    [[nodiscard]] const QList<Event>& events() const { return m_events; }
    [[nodiscard]] std::optional<core::Record> read(const QString& id, const QStringList& fields) const;
    [[nodiscard]] std::optional<core::Record> purged(const QString& id) const; // where that is told
    [[nodiscard]] bool knows(core::ObjectType object, const QString& field) const;
    [[nodiscard]] bool mayBeCreated(core::ObjectType object, const QString& field) const;
    [[nodiscard]] bool mayBeBlank(core::ObjectType object, const QString& field) const;

    static inline const QString ourUser = QStringLiteral("005000000000001AAA");
    static inline const QString otherUser = QStringLiteral("005000000000002AAA");

private:
    QString nextId(core::ObjectType object);
    void forgetKey(const core::Record& record);
    [[nodiscard]] std::optional<core::Error> check(const core::Record& record) const;
    void save(core::Record record, const QString& user, const QStringList& changed, bool isNew);

    core::System m_system;
    const FakeClock& m_clock;
    QMap<QString, core::Record> m_records;
    QMultiHash<QString, QString> m_byKey; // key → ids
    QList<Event> m_events;
    QSet<QString> m_concealed;
    QHash<QString, core::ObjectType> m_purged;
    qint64 m_lastId = 0;
};

} // namespace lockstep::support
