// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/users.h"
#include "store/database.h"

namespace lockstep::sim {

// Judges a life that has come to rest, from what the two systems hold and held and from the local log and
// outbox: nothing lost, nothing twice, everything equal, nobody left waiting. One thread.
class Oracle
{
public:
    Oracle(World& world, SalesforceSide& salesforce, MarketoSide& marketo, const Users& users,
           store::Database& database);

    void judge();

private:
    struct Human // all that is one human
    {
        QList<const Entity*> people;
        QList<const Entity*> records;
    };
    // What a field should hold: one of these.
    struct Verdict
    {
        QList<QString> allowed;
        QString why;
    };

    void judgeHuman(int root, const Human& human);
    void judgeNumbers(int root, const Human& human);
    void judgeOverwritten(const Entity& entity);
    void judgeMadeAgain(int root, const Human& human);
    [[nodiscard]] bool wasKnown(const Entity& person) const; // to us, as one of our records
    // A rep has entered something that this person, deleted since, has never held since then.
    [[nodiscard]] bool holdsNewsFor(const Entity& record, const Entity& gone) const;
    // A value of ours that the org made something else of, and a rep has saved or converted the record before
    // it could be read back: nothing tells it from a rep's own, which the person never got.
    [[nodiscard]] bool seemsEdited(const Entity& record, const Entity& gone) const;
    void judgeHalves(int root, const Human& human, const Entity* person, const Entity* record);
    void judgeLink(const Entity& person, const Entity& record);
    void judgeField(const Entity& person, const Entity& record, const MirroredField& field, bool madeAgain);
    [[nodiscard]] Verdict expected(const Entity& person, const Entity& record,
                                   const MirroredField& field) const;
    // Whether the side of `history` held that value of the other side before its own last edit, `before`:
    // yes, no, or perhaps.
    enum class Saw : quint8 { No, Perhaps, Yes };
    [[nodiscard]] Saw saw(const QList<Edit>& history, const Edit& other, const Edit& before,
                          const MirroredField& field) const;
    // What a write of ours left there whose outcome never became known: it may count as an edit.
    [[nodiscard]] QStringList leftInDoubt(const QList<Edit>& history, const MirroredField& field) const;
    [[nodiscard]] bool isOverwrittenUnseen(const QList<Edit>& history, const Edit& edit) const;
    [[nodiscard]] bool fellIntoWrite(const QList<Edit>& history, const Edit& edit) const;
    [[nodiscard]] bool isRewrittenUnseen(const Entity& entity, const QString& field) const;
    [[nodiscard]] bool isEditedWithin(const Entity& entity, qint64 from, qint64 to) const;
    [[nodiscard]] qint64 linkedAt(const Entity& person, const Entity& record) const;
    void judgeStore();
    void judgeWrites();
    void violate(const char* rule, const QString& what);

    World& m_world;
    SalesforceSide& m_salesforce;
    MarketoSide& m_marketo;
    const Users& m_users;
    store::Database& m_database;
};

} // namespace lockstep::sim
