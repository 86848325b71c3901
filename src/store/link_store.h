// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/link.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <optional>

namespace lockstep::store {

class Database;

// The link table: who is who. Writes belong inside a Transaction of the caller. Thread of the Database.
class LinkStore
{
public:
    explicit LinkStore(Database& database);

    [[nodiscard]] core::Expected<qint64> insert(const Link& link); // the new id
    [[nodiscard]] core::Done update(const Link& link); // by id, all columns
    // The same where `saved` is how the row was read or saved last: columns that are as there are left
    // alone, except the state.
    [[nodiscard]] core::Done update(const Link& link, const Link& saved);
    [[nodiscard]] core::Done remove(qint64 id); // with its snapshots, bases, dirty mark and open failures
    // One entity seen twice: `keep` takes the missing side (ids, snapshot, dirty mark) of `absorbed`,
    // which goes. Refused by the constraints while `absorbed` has an open intent.
    [[nodiscard]] core::Done join(qint64 keep, qint64 absorbed);
    [[nodiscard]] core::Done setState(qint64 id, core::LinkState state, const QString& code = {},
                                      const QStringList& arguments = {});

    // The row has had that person, who is gone.
    [[nodiscard]] core::Done addFormerPerson(qint64 person, qint64 link);
    [[nodiscard]] core::Expected<std::optional<Link>> byFormerPerson(qint64 person) const;

    // The user has said that the row is none of those that share its e-mail address.
    [[nodiscard]] core::Done setSeparate(qint64 link, bool separate);
    [[nodiscard]] core::Expected<QSet<qint64>> separate() const;

    [[nodiscard]] core::Expected<std::optional<Link>> byId(qint64 id) const;
    [[nodiscard]] core::Expected<std::optional<Link>> byPerson(qint64 person) const;
    [[nodiscard]] core::Expected<std::optional<Link>> byRecord(const QString& record) const;
    [[nodiscard]] core::Expected<QHash<qint64, Link>> byIds(const QList<qint64>& ids) const; // by id
    [[nodiscard]] core::Expected<QHash<qint64, Link>>
    byPersons(const QList<qint64>& persons) const; // by person
    [[nodiscard]] core::Expected<QHash<QString, Link>>
    byRecords(const QStringList& records) const; // by record
    // All rows with this e-mail (any spelling of its case), linked or not; none for a blank one.
    [[nodiscard]] core::Expected<QList<Link>> byEmail(const QString& email) const;
    // The same for many addresses at once, by core::emailKey.
    [[nodiscard]] core::Expected<QHash<QString, QList<Link>>> byEmails(const QStringList& emails) const;
    [[nodiscard]] core::Expected<QList<Link>> withState(core::LinkState state, qint64 afterId,
                                                        int limit) const;
    // The linked rows by id, for audits.
    [[nodiscard]] core::Expected<QList<Link>> linkedPage(qint64 afterId, int limit) const;
    [[nodiscard]] core::Expected<qint64> countLinked() const;
    // Every row by id, for full comparisons.
    [[nodiscard]] core::Expected<QList<Link>> page(qint64 afterId, int limit) const;

private:
    [[nodiscard]] core::Done updateIdentity(const Link& link);
    [[nodiscard]] core::Done updateDisplay(const Link& link);

    Database& m_database;
};

} // namespace lockstep::store
