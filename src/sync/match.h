// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/discover.h"
#include "sync/dispatcher.h"
#include "sync/intake.h"

namespace lockstep::sync {

// Finds the partner of rows that know one side only: by key in the other system (what the feeds have not
// shown yet), then by e-mail where exactly one candidate stands on each side (sync-semantics §1). Sync
// thread; made for each step.
class Matcher
{
public:
    Matcher(Context& context, Run& run, std::function<void()> between);

    // Looks these people up in Salesforce, or these records in Marketo, by link field and e-mail; what is
    // found is taken in.
    [[nodiscard]] core::Done search(core::System in, const QList<store::PairState>& pairs);
    // Why that search says nothing about a row; none: it was answered.
    [[nodiscard]] std::optional<core::Error> unanswered(const store::Link& link) const;

    // Reads the rows of these pairs and all that share an e-mail with them, in a few statements. `fresh`:
    // the pairs are as saved.
    [[nodiscard]] core::Done look(const QList<store::PairState>& pairs, bool fresh);
    // A row that was looked up, as it stands now; none: joined into another meanwhile.
    [[nodiscard]] core::Expected<std::optional<store::Link>> row(qint64 link) const;
    // That row has been changed: it and its like are read anew from now on.
    void moved(const store::Link& link);
    [[nodiscard]] bool hasMoved() const { return !m_movedRows.isEmpty(); }

    // Waiting: the row of a possible partner or rival has a write without an outcome yet.
    enum class Verdict : quint8 { Alone, Joined, Ambiguous, Waiting };
    // Inside a transaction of the caller. `getsLead`: a person who would be given a new lead.
    [[nodiscard]] core::Expected<Verdict> matchByEmail(const store::Link& link, bool getsLead);

private:
    struct Candidates
    {
        QList<store::Link> people = {};
        QList<store::Link> records = {};
        bool areFiltered = false; // these records, all of them
    };

    [[nodiscard]] core::Expected<Candidates> candidates(const store::Link& link, bool getsLead) const;
    [[nodiscard]] bool isFreePerson(const store::Link& link) const;
    [[nodiscard]] core::Expected<QList<store::Link>> withEmailOf(const store::Link& link) const;
    void ask(core::ObjectType object, const QString& field, const QStringList& values);
    void askByEmail(core::ObjectType object, const QStringList& emails);
    [[nodiscard]] core::Done take(core::System in, const core::FindReply& reply, quint64 askedAt);
    [[nodiscard]] core::Done takeRefusal(core::ObjectType object, const QString& field,
                                         const QStringList& values, const core::Error& error,
                                         const QStringList& asked);
    [[nodiscard]] core::Done askLeadsLike(const QList<store::PairState>& pairs);
    [[nodiscard]] core::Done readHeirs();
    [[nodiscard]] RecordSeen noting(); // of a record that was read: what it has become
    void noteHeir(const core::Record& record);
    [[nodiscard]] core::Expected<bool> isAdmitted(const store::Link& link) const;
    [[nodiscard]] core::Expected<bool> isBeingWritten(const QList<store::Link>& candidates) const;
    [[nodiscard]] core::Done setAmbiguous(const store::Link& link, qsizetype people, qsizetype records);

    Context& m_context;
    Run& m_run;
    Dispatcher m_dispatcher;
    QHash<qint64, store::Link> m_rows;
    QHash<QString, QList<store::Link>> m_sameEmail;
    QSet<qint64> m_separate; // nobody's duplicates, as the user has said
    QSet<qint64> m_wantedAgain; // whose record is deleted and who are to get another one
    QSet<qint64> m_movedRows;
    QSet<QString> m_movedEmails;
    // Of a search there: why, by the key of an id or e-mail.
    QHash<core::System, QHash<QString, core::Error>> m_unanswered;
    QHash<QString, core::ObjectType> m_heirs; // what found records have been converted or merged into
};

} // namespace lockstep::sync
